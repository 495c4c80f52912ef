"""What this device remembers: settings, drafts, the shelf, a practice, and rooms on a server.

Drafts, settings and shelf belong to the main thread, room records to the network thread; they
lie in different files, so neither waits for the other.
"""

from __future__ import annotations

import threading
from typing import TypeVar

from game.client.clock import day_of
from game.client.net.folder import Folder
from game.client.net.plain_json import json_of, record_of, records_of
from game.client.net.record import RoomRecord, from_json, to_json
from game.screens.commands import DropShelf, KeepSitting, SaveDraft, SaveSettings
from game.screens.messages import Loaded, RoomCard, SavedDraft, Sitting
from game.screens.settings import Settings
from game.sealing.wordlist import words

_SETTINGS, _DRAFTS, _SHELF, _PRACTICE, _ROOMS = "settings", "drafts", "shelf", "practice", "rooms"
_MOST_DRAFTS = 64
_MOST_SITTINGS = 500

T = TypeVar("T")


class DiskKeep:
    """Remembers on disk; `Keep` of the screens, and more that only a shell needs."""

    def __init__(self, folder: Folder) -> None:
        """Take a folder; nothing is read yet."""
        self._folder = folder
        self._drafts: tuple[SavedDraft, ...] | None = None
        self._shelf: tuple[Sitting, ...] | None = None
        self._drafting = threading.Lock()  # a refused move comes back from the network thread

    # -- for the main thread ---------------------------------------------------------------

    def load(self) -> Loaded:
        """Return what is remembered; a damaged or missing file is a fresh start, never an error."""
        return Loaded(
            settings=self._settings(),
            drafts=self._known_drafts(),
            going_on=self.card(),
            sittings=self._known_shelf(),
            wordlist=words(),
        )

    def keep(self, what: SaveSettings | SaveDraft | KeepSitting | DropShelf) -> None:
        """Remember one thing durably, or forget the shelf, before returning.

        Raises:
            OSError: if the disk is full or cannot be written.
        """
        match what:
            case SaveSettings():
                self._folder.write(_SETTINGS, json_of(what.settings))
            case SaveDraft():
                with self._drafting:
                    self._keep_draft(what)
            case KeepSitting():
                self._shelf = (*self._known_shelf(), what.sitting)[-_MOST_SITTINGS:]
                self._folder.write(_SHELF, json_of(self._shelf))
            case DropShelf():
                self._folder.drop(_SHELF)
                self._shelf = ()

    def practice(self) -> bytes | None:
        """Return a practice to go on with, as its own package wrote it."""
        return self._folder.read(_PRACTICE)

    def keep_practice(self, practice: bytes | None) -> None:
        """Remember a practice, or with None forget it."""
        if practice is None:
            self._folder.drop(_PRACTICE)
        else:
            self._folder.write(_PRACTICE, practice)

    def card(self) -> RoomCard | None:
        """Return what the home screen says of the room to go on with, or None."""
        record = next((r for r in self._to_go_on() if r.is_paired), None)
        if record is None:
            return None
        scenario = record.scenario.partition("@")[0]
        partner, until = record.names[record.seat.other], day_of(record.keep_until_ms)
        return RoomCard(
            "duo", partner, scenario, record.step, record.room, until, is_over=record.is_over
        )

    # -- for the network thread --------------------------------------------------------------

    def save(self, record: RoomRecord) -> None:
        """Remember a room durably, before returning.

        Raises:
            OSError: if the disk is full or cannot be written.
        """
        self._folder.write(f"{_ROOMS}/{record.room}", to_json(record))

    def room(self, room: str) -> RoomRecord | None:
        """Return a room by its name, or None; one that is only an errand counts as forgotten."""
        found = self._record(room)
        return None if found is None or found.errand else found

    def rooms(self) -> tuple[RoomRecord, ...]:
        """Return every room that can be read, the last one used first."""
        return tuple(record for record in self._records() if not record.errand)

    def errands(self) -> tuple[RoomRecord, ...]:
        """Return what is still to be asked of servers about rooms this device has forgotten."""
        return tuple(record for record in self._records() if record.errand)

    def latest(self) -> RoomRecord | None:
        """Return the room used last, or None."""
        return next(iter(self.rooms()), None)

    def to_go_on(self) -> RoomRecord | None:
        """Return the room the home screen's card is about, or else the one used last."""
        return next(iter(self._to_go_on()), None)

    def forget(self, room: str) -> None:
        """Delete a room from this device: its keys, its words and its ticket."""
        self._folder.drop(f"{_ROOMS}/{room}")

    # -- within --------------------------------------------------------------------------------

    def _to_go_on(self) -> tuple[RoomRecord, ...]:
        """Return every room in the order in which one would go on: first where a scene waits."""
        return tuple(sorted(self.rooms(), key=lambda r: (not r.is_paired, r.is_over)))

    def _records(self) -> tuple[RoomRecord, ...]:
        names = self._folder.names(_ROOMS)
        found = (self._record(name.partition("/")[2]) for name in names)
        return tuple(record for record in found if record is not None)

    def _record(self, room: str) -> RoomRecord | None:
        text = self._folder.read(f"{_ROOMS}/{room}")
        return None if text is None else from_json(text)

    def _known_drafts(self) -> tuple[SavedDraft, ...]:
        if self._drafts is None:
            self._drafts = self._listed(_DRAFTS, SavedDraft)
        return self._drafts

    def _known_shelf(self) -> tuple[Sitting, ...]:
        if self._shelf is None:
            self._shelf = self._listed(_SHELF, Sitting)
        return self._shelf

    def _keep_draft(self, what: SaveDraft) -> None:
        place = (what.seat, what.visit, what.field)
        rest = tuple(d for d in self._known_drafts() if (d.seat, d.visit, d.field) != place)
        fresh = (SavedDraft(*place, what.text),) if what.text else ()
        drafts = (*rest, *fresh)[-_MOST_DRAFTS:]
        if drafts == self._drafts:
            return
        self._drafts = drafts
        self._folder.write(_DRAFTS, json_of(drafts))

    def drop_drafts(self) -> None:
        """Forget every word that was written and not sent."""
        self._drafts = ()
        self._folder.drop(_DRAFTS)

    def _settings(self) -> Settings:
        text = self._folder.read(_SETTINGS)
        try:
            return Settings() if text is None else record_of(Settings, text)
        except (ValueError, RecursionError):
            return Settings()

    def _listed(self, name: str, shape: type[T]) -> tuple[T, ...]:
        text = self._folder.read(name)
        try:
            return () if text is None else records_of(shape, text)
        except (ValueError, RecursionError):
            return ()
