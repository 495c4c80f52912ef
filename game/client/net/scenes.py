"""Scenes that a pair brings along, on this device: read, checked, held beside those that ship.

Rule: nothing of a file is played, or shown, before this device has read and checked it by itself.
A file that came from the other is asked for again after a restart, so it never lies on the disk;
one this device brings is kept in the room's own record until the server has it.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from game.client.net.out import RoomKeep
from game.client.net.record import RoomRecord
from game.client.net.session import Session
from game.protocol.faults import ErrorCode
from game.protocol.files import FileKept, FilePart, FileWanted, Gathering, parts_of
from game.protocol.messages import Error, ServerMessage, Welcome
from game.room.library import Library, among
from game.rules.sections import EntryView
from game.scenario.check import check_file
from game.scenario.diagnostics import Diagnostic
from game.scenario.library import Shipped
from game.scenario.model import Scenario
from game.screens.messages import SceneBrought, SceneUnsound
from game.sealing.sodium import Sodium

BROUGHT_MOST = 8

_ABOUT_FILES = frozenset({ErrorCode.BAD_SCENARIO.value, ErrorCode.TOO_MANY_FILES.value})
"""Answers to a file that was given to a room in which a scene is open already."""


class UnsoundScene(Exception):  # noqa: N818 - a state, told as one sentence
    """A scenario file cannot be played; its words say what is to be done first."""


class Shelf:
    """Scenarios by id, or by "<id>@<sha256>": those that ship, and those that were brought.

    Filled by the network's thread and read by the window's: one whole scenario at a time.
    """

    def __init__(self, shipped: Library | None = None) -> None:
        """Start with what ships."""
        self._shipped: Library = shipped or Shipped()
        self._brought: dict[str, Scenario] = {}
        self._files: dict[str, bytes] = {}

    def get(self, scenario_id: str) -> Scenario:
        """Return a scenario; KeyError if there is none of this name."""
        return among(self._brought.values(), self._shipped, scenario_id)

    def bring(self, raw: bytes, file: str = "scenario.toml") -> Scenario:
        """Read, check and add a scenario.

        Raises:
            UnsoundScene: if the file has something wrong in it.
        """
        checked = check_file(raw, file)
        if checked.scenario is None or checked.diagnostics:
            raise UnsoundScene(told(checked.diagnostics[0]))
        scenario = checked.scenario
        if self.ships(scenario.meta.id):
            taken = f'{file}: the id "{scenario.meta.id}" is one of the game\'s own scenes'
            raise UnsoundScene(f"{taken}; give it another one.")
        while len(self._brought) >= BROUGHT_MOST and scenario.hash not in self._brought:
            self._brought.pop(oldest := next(iter(self._brought)))
            self._files.pop(oldest, None)
        self._files[scenario.hash] = raw
        self._brought[scenario.hash] = scenario
        return scenario

    def file_of(self, scenario_id: str) -> bytes:
        """Return the file of a scenario that was brought, b"" for any other "<id>@<sha256>"."""
        return self._files.get(scenario_id.partition("@")[2], b"")

    def ships(self, scenario_id: str) -> bool:
        """Tell whether a scenario of this id comes with the game."""
        try:
            return bool(self._shipped.get(scenario_id))
        except KeyError:
            return False


def told(found: Diagnostic) -> str:
    """Return what is to be done about a file, as one sentence for whoever wants to play it."""
    where = f"{found.file}, line {found.line}" if found.line else found.file
    return f"{where}: {found.sentence}; {found.remedy} ({found.code})."


class SceneSession(Session):
    """A session whose pair may bring scenes along."""

    def __init__(self, record: RoomRecord, keep: RoomKeep, sodium: Sodium, shelf: Shelf) -> None:
        """Take up a room; scenarios are found on this shelf, and what is brought goes there."""
        super().__init__(record, keep, sodium, shelf)
        self._shelf = shelf
        self._gathering = Gathering()
        self._asked: set[bytes] = set()
        if self.record.brings:
            shelf.bring(self.record.brings)

    def bring(self, raw: bytes) -> None:
        """Give the room a file that the next scene needs; it goes before the move that names it."""
        if raw and not self.is_stopped:
            self._change(replace(self.record, brings=raw))
            if self.is_online:
                self._wire.extend(parts_of(raw))

    def take(self, message: ServerMessage) -> None:
        """Take one message of the server; a scene's file comes before the scene."""
        match message:
            case FilePart() if self.is_online and not self.is_stopped:
                self._part(message)
            case FileKept() if self.is_online and not self.is_stopped:
                if hashlib.sha256(self.record.brings).digest() == message.hash:
                    self._change(replace(self.record, brings=b""))
            case Error() if message.code in _ABOUT_FILES and self._has_begun():
                self._change(replace(self.record, brings=b""))
                self._told.append(SceneUnsound(message.code))
            case _:
                if isinstance(message, Welcome) and self.record.brings and not self.is_stopped:
                    self._wire.extend(parts_of(self.record.brings))
                super().take(message)

    def _has_begun(self) -> bool:
        """Tell whether a scene is open here that a file for the next one must not disturb."""
        return self.is_online and not self.is_stopped and self.view is not None

    def _part(self, part: FilePart) -> None:
        if part.hash not in self._asked:
            return
        raw = self._gathering.take(part)
        if raw is None:
            return
        is_wished = part.hash == self._wished()
        try:
            scenario = self._shelf.bring(raw)
        except UnsoundScene:
            if not is_wished:
                self._stop(ErrorCode.BAD_SCENARIO.value)
            return
        if not is_wished:
            self._ends = True  # a new welcome brings everything, and now it can be read
            return
        from game.client.local.scenes import card_of  # late: it counts every word of the scene

        self._told.append(SceneBrought(card_of(scenario, brought=True), mine=False))

    def _wished(self) -> bytes | None:
        """Return the hash of the file that the other's wish for the next scene needs, or None."""
        return None if self.view is None else self._lacks(self.view.partner.wants_scene)

    def _is_same_scene(self, entries: tuple[EntryView, ...] = ()) -> bool:
        """Follow the scene, and ask for its file first where this device does not have it."""
        wanted = self._unread()
        if wanted is None:
            is_same = super()._is_same_scene(entries)
            self._ask_for(self._wished())
            return is_same
        self._ask_for(wanted)
        return False

    def _ask_for(self, wanted: bytes | None) -> None:
        if wanted is not None and wanted not in self._asked and not self.is_stopped:
            self._asked.add(wanted)
            self._wire.append(FileWanted(hash=wanted))

    def _unread(self) -> bytes | None:
        """Return the hash of the file that has to come first, or None."""
        return None if self.view is None else self._lacks(self.view.scene.scenario)

    def _lacks(self, scenario: str) -> bytes | None:
        """Return the hash of a scenario's file if this device does not have it, or None."""
        if not scenario:
            return None
        try:
            self._shelf.get(scenario)
        except KeyError:
            name, _, digest = scenario.partition("@")
            if len(digest) == 64 and not self._shelf.ships(name):
                return bytes.fromhex(digest)
        return None
