"""A disk that outlives its servers, and the store a server has on it.

What was committed stays; what was under way when the server was killed never was. A commit takes
time before and after the moment at which it counts, so a kill can come on either side.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import TypeVar

from server.store.base import Batch, MailRow, RoomRecord, SeatRecord, StoredEntry, Unavailable
from server.store.memory import MemoryStore
from tests.server.simulation.loop import nap

T = TypeVar("T")


class Weather(StrEnum):
    """How the disk feels."""

    FAIR = "fair"
    FULL = "full"  # nothing is written
    UNSURE = "unsure"  # written, but nobody can say so
    BLIND = "blind"  # mail cannot be read


@dataclass(slots=True)
class Disk:
    """What is durable.

    Attributes:
        committed: called with each batch in the moment in which it becomes durable.
        weather: how the disk feels now.
        breaks: tells of the k-th call (from 1) whether it fails; None for none.
        breaks_late: a write that fails so has been done.
        calls: how many calls there were.
        kept: all of it.
    """

    committed: Callable[[Batch], None]
    weather: Weather = Weather.FAIR
    breaks: Callable[[int], bool] | None = None
    breaks_late: bool = False
    calls: int = 0
    kept: MemoryStore = field(default_factory=MemoryStore)

    def is_broken(self) -> bool:
        """Count a call, and say whether it fails."""
        self.calls += 1
        return self.breaks is not None and self.breaks(self.calls)

    def read(self) -> MemoryStore:
        """Return what is kept, for reading."""
        if self.is_broken():
            raise Unavailable("the disk reports an error")
        return self.kept


class DiskStore:
    """The EventStore of one server process, on a disk."""

    def __init__(self, disk: Disk, luck: Random) -> None:
        """Open it."""
        self._disk = disk
        self._luck = luck
        self._turn = asyncio.Lock()

    async def create_room(self, record: RoomRecord, host: SeatRecord) -> None:
        """Make a room."""
        await self._write(lambda kept: kept.create_room(record, host))

    async def room(self, room: str) -> RoomRecord | None:
        """Return a room, or None."""
        return await self._disk.read().room(room)

    async def seats(self, room: str) -> tuple[SeatRecord, ...]:
        """Return the taken seats."""
        return await self._disk.read().seats(room)

    async def take_seat(self, room: str, seat: SeatRecord, at_ms: int) -> None:
        """Seat a guest."""
        await self._write(lambda kept: kept.take_seat(room, seat, at_ms))

    async def withdraw(self, room: str, at_ms: int) -> bool:
        """Forget an invite."""
        return await self._write(lambda kept: kept.withdraw(room, at_ms))

    async def touch(self, room: str, at_ms: int) -> None:
        """Note a use."""
        await self._write(lambda kept: kept.touch(room, at_ms))

    async def append(self, room: str, batch: Batch) -> None:
        """Add entries, and let the judge know when they count."""

        async def work(kept: MemoryStore) -> None:
            await kept.append(room, batch)
            self._disk.committed(batch)

        await self._write(work)

    async def load(self, room: str) -> tuple[StoredEntry, ...]:
        """Return the whole log."""
        return await self._disk.read().load(room)

    async def keep_file(self, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:
        """Keep a scenario file."""
        return await self._write(lambda kept: kept.keep_file(room, digest, raw, at_ms))

    async def files(self, room: str) -> tuple[bytes, ...]:
        """Return the scenario files of a room."""
        return await self._disk.read().files(room)

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Return boxes."""
        if self._disk.weather is Weather.BLIND:
            raise Unavailable("the disk reports an error")
        return await self._disk.read().mail(room, seqs)

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Delete a room."""
        return await self._write(lambda kept: kept.delete_room(room, at_ms))

    async def sweep(self, at_ms: int, boxes_kept_ms: int, audit_ms: int) -> tuple[str, ...]:
        """Let go of what is past its days."""
        return await self._write(lambda kept: kept.sweep(at_ms, boxes_kept_ms, audit_ms))

    async def count(self) -> int:
        """Count the rooms."""
        return await self._disk.read().count()

    async def check(self) -> None:
        """Write something small."""
        await self._write(lambda kept: kept.check())

    async def close(self) -> None:
        """The disk stays."""

    async def _write(self, work: Callable[[MemoryStore], Awaitable[T]]) -> T:
        """Write one after the other; refusals of the store come through as they are."""
        async with self._turn:
            await nap(self._luck, 0, 6)
            is_broken = self._disk.is_broken()
            if self._disk.weather is Weather.FULL or (is_broken and not self._disk.breaks_late):
                raise Unavailable("the disk is full")
            outcome = await work(self._disk.kept)
            await nap(self._luck, 0, 6)
            if self._disk.weather is Weather.UNSURE or is_broken:
                raise Unavailable("the outcome is unknown")
            return outcome
