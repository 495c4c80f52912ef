"""Scenes that a pair brings along, on this device: read, checked, held beside those that ship.

Rule: nothing of a file is played, or shown, before this device has read and checked it by itself.
A file that came from the other is asked for again after a restart, so it never lies on the disk;
one this device brings is kept in the room's own record until the server has it.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from game.client.net.checking import Library
from game.client.net.out import RoomKeep
from game.client.net.record import RoomRecord
from game.client.net.session import Session
from game.protocol.faults import ErrorCode
from game.protocol.files import FileKept, FilePart, FileWanted, Gathering, parts_of
from game.protocol.messages import ServerMessage, Welcome
from game.rules.sections import EntryView
from game.scenario.check import check_file
from game.scenario.library import Shipped
from game.scenario.model import Scenario
from game.sealing.sodium import Sodium

BROUGHT_MOST = 8


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

    def get(self, scenario_id: str) -> Scenario:
        """Return a scenario; KeyError if there is none of this name."""
        name, _, digest = scenario_id.partition("@")
        for scenario in tuple(self._brought.values()):
            if scenario.meta.id == name and digest in {"", scenario.hash}:
                return scenario
        found = self._shipped.get(name)
        if digest and digest != found.hash:
            raise KeyError(scenario_id)
        return found

    def bring(self, raw: bytes, file: str = "scenario.toml") -> Scenario:
        """Read, check and add a scenario.

        Raises:
            UnsoundScene: if the file has something wrong in it.
        """
        checked = check_file(raw, file)
        if checked.scenario is None or checked.diagnostics:
            raise UnsoundScene(str(checked.diagnostics[0]))
        scenario = checked.scenario
        if self.ships(scenario.meta.id):
            raise UnsoundScene(f'{file}: the id "{scenario.meta.id}" is taken; give it another one')
        while len(self._brought) >= BROUGHT_MOST:
            self._brought.pop(next(iter(self._brought)))
        self._brought[scenario.hash] = scenario
        return scenario

    def ships(self, scenario_id: str) -> bool:
        """Tell whether a scenario of this id comes with the game."""
        try:
            return bool(self._shipped.get(scenario_id))
        except KeyError:
            return False


def name_of(scenario: Scenario) -> str:
    """Return how a scenario is named on the wire."""
    return f"{scenario.meta.id}@{scenario.hash}"


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

    def take(self, message: ServerMessage) -> None:
        """Take one message of the server; a scene's file comes before the scene."""
        match message:
            case FilePart() if self.is_online and not self.is_stopped:
                self._part(message)
            case FileKept() if self.is_online and not self.is_stopped:
                if hashlib.sha256(self.record.brings).digest() == message.hash:
                    self._change(replace(self.record, brings=b""))
            case _:
                super().take(message)
                if isinstance(message, Welcome) and self.record.brings and not self.is_stopped:
                    self._wire.extend(parts_of(self.record.brings))

    def _part(self, part: FilePart) -> None:
        if part.hash not in self._asked:
            return
        raw = self._gathering.take(part)
        if raw is None:
            return
        try:
            self._shelf.bring(raw)
        except UnsoundScene:
            self._stop(ErrorCode.BAD_SCENARIO.value)
        else:
            self._ends = True  # a new welcome brings everything, and now it can be read

    def _is_same_scene(self, entries: tuple[EntryView, ...] = ()) -> bool:
        """Follow the scene, and ask for its file first where this device does not have it."""
        wanted = self._unread()
        if wanted is None:
            return super()._is_same_scene(entries)
        if wanted not in self._asked:
            self._asked.add(wanted)
            self._wire.append(FileWanted(hash=wanted))
        return False

    def _unread(self) -> bytes | None:
        """Return the hash of the file that has to come first, or None."""
        if self.view is None:
            return None
        scenario = self.view.scene.scenario
        try:
            self._shelf.get(scenario)
        except KeyError:
            name, _, digest = scenario.partition("@")
            if len(digest) == 64 and not self._shelf.ships(name):
                return bytes.fromhex(digest)
        return None
