"""Scenario files that a pair brings along: read, checked, kept with their room, passed on.

A file is read by the same loader and held against the same rules as a shipped scenario, in a
thread, because a hostile one may take its time. What is kept was sound; a later server that finds
it unsound does without it. Nothing of a file is ever logged.
"""

from __future__ import annotations

import asyncio
import hashlib

from game.protocol.faults import ErrorCode
from game.protocol.files import FileKept, FilePart, parts_of
from game.protocol.messages import Error
from game.room.library import Library, among, is_known
from game.scenario.check import check_file
from game.scenario.model import Scenario
from server.jobs import Brought, FileAsked
from server.ports import Services


class RoomFiles:
    """The files of one room, and the library that holds them beside what ships."""

    def __init__(self, services: Services, room: str) -> None:
        """Start with nothing but what ships; `load` brings what is kept."""
        self._services = services
        self._room = room
        self._shelf = RoomShelf(services.library)

    @property
    def library(self) -> Library:
        """Return where this room finds its scenarios."""
        return self._shelf

    async def load(self) -> None:
        """Read what is kept with the room; once is enough."""
        if not self._shelf.is_read:
            for raw in await self._services.store.files(self._room):
                await self._read(raw)
            self._shelf.is_read = True

    def name_of(self, scenario: str) -> str:
        """Return what a room made for this scenario opens; "" while its file is on the way."""
        names = (scenario, scenario.partition("@")[0])
        return next((name for name in names if is_known(self._shelf, name)), "")

    async def serve(self, job: Brought | FileAsked) -> None:
        """Keep a file that was brought, or give one that is asked for."""
        match job:
            case Brought(_, listener, raw):
                listener.tell(await self._bring(raw))
            case FileAsked(_, listener, digest):
                for part in await self._parts(digest):
                    listener.tell(part)

    async def _bring(self, raw: bytes) -> FileKept | Error:
        """Keep a file if it is sound; say that it is kept, or why not."""
        digest = hashlib.sha256(raw).digest()
        if not self._shelf.has(digest.hex()) and not await self._read(raw):
            return Error(code=ErrorCode.BAD_SCENARIO.value)
        now_ms = self._services.clock.now_ms()
        if await self._services.store.keep_file(self._room, digest, raw, now_ms):
            return FileKept(hash=digest)
        self._shelf.forget(digest.hex())
        return Error(code=ErrorCode.TOO_MANY_FILES.value)

    async def _parts(self, digest: bytes) -> tuple[FilePart, ...]:
        """Return a kept file in parts; () if there is none of this hash."""
        kept = await self._services.store.files(self._room)
        found = (raw for raw in kept if hashlib.sha256(raw).digest() == digest)
        return parts_of(next(found, b"")) if self._shelf.has(digest.hex()) else ()

    async def _read(self, raw: bytes) -> bool:
        """Put a scenario on the shelf if it is sound and bears no shipped one's id."""
        checked = await asyncio.to_thread(check_file, raw, "scenario.toml")
        scenario = checked.scenario
        if scenario is None or checked.diagnostics:
            return False
        return self._shelf.put(scenario)


class RoomShelf:
    """Scenarios by id, or by "<id>@<sha256>": those that ship, then those a pair brought.

    Attributes:
        is_read: what is kept with the room is on it.
    """

    def __init__(self, shipped: Library) -> None:
        """Start with what ships."""
        self.is_read = False
        self._shipped = shipped
        self._brought: dict[str, Scenario] = {}

    def get(self, scenario_id: str) -> Scenario:
        """Return a scenario; KeyError if there is none of this name."""
        return among(self._brought.values(), self._shipped, scenario_id)

    def has(self, digest: str) -> bool:
        """Tell whether a file of this hash was brought."""
        return digest in self._brought

    def put(self, scenario: Scenario) -> bool:
        """Add what a pair brought; False if its id is that of a shipped scenario."""
        try:
            self._shipped.get(scenario.meta.id)
        except KeyError:
            self._brought[scenario.hash] = scenario
            return True
        return False

    def forget(self, digest: str) -> None:
        """Take back what could not be kept."""
        self._brought.pop(digest, None)
