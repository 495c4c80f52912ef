"""The power may go at any moment: what the real writer acknowledged is there afterwards."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw
import pytest

from game.rules.seats import Seat
from server.store.base import (
    Batch,
    CannotOpen,
    RoomRecord,
    SeatRecord,
    StoredBox,
    StoredEntry,
    Unavailable,
)
from server.store.sqlite import SqliteStore
from tests.server.powercut import RecordingDisk, Shelf, recording
from tests.sizes import size

FAST_STATES = 25
SLOW_STATES = size("cuts")
ROUNDS = 60
MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None  # noqa: S108 - only faster
PAGES = 24  # of the write-ahead log, then it is moved into the file: often, to be cut in it too


@dataclass(frozen=True, slots=True)
class Fact:
    """What a writer was told is so, and how many deeds the disk had seen by then."""

    after: int
    room: str
    entries: int
    is_deleted: bool = False


@dataclass(slots=True)
class Writer:
    """Several rooms that write at once, as fast as they are answered."""

    disk: RecordingDisk
    store: SqliteStore
    luck: Random
    facts: list[Fact] = field(default_factory=list)

    async def write(self) -> None:
        """Fill some rooms; delete one; let the hourly tidying run in between."""
        rooms = [f"{number:02x}" * 16 for number in range(4)]
        async with asyncio.TaskGroup() as group:
            for room in rooms:
                group.create_task(self._fill(room))
        await self.store.delete_room(rooms[0], 1)
        self.facts.append(Fact(len(self.disk.deeds), rooms[0], 0, is_deleted=True))
        await self._append(rooms[1], ROUNDS + 1)

    async def _fill(self, room: str) -> None:
        record = RoomRecord(room, "duo", "t1@0f", b"j" * 32, 9_000, 1_000, 1_000, 14)
        await self.store.create_room(record, SeatRecord(Seat.A, b"h" * 32))
        self.facts.append(Fact(len(self.disk.deeds), room, 0))
        for seq in range(1, ROUNDS + 1):
            await self._append(room, seq)
            if self.luck.random() < 0.02:
                await self.store.sweep(2_000, 1_000, 86_400_000)

    async def _append(self, room: str, seq: int) -> None:
        entry, box = entry_of(room, seq)
        await self.store.append(room, Batch((entry,), seq - 1, (box,)))
        self.facts.append(Fact(len(self.disk.deeds), room, seq))


def entry_of(room: str, seq: int) -> tuple[StoredEntry, StoredBox]:
    """Return the one entry that can have this place, and its box."""
    luck = Random(f"{room}{seq}")  # noqa: S311 - the same content every time
    box = luck.randbytes(luck.choice((64, 640, 4_000)))
    entry = StoredEntry(seq, 1_000 + seq, "A", seq, b"%d" % seq, b'{"v":1,"events":[]}')
    return entry, StoredBox(seq, 1, is_relay=False, box=box)


def recorded(folder: Path, synchronous: str) -> tuple[RecordingDisk, list[Fact]]:
    """Let the real store write, and return all that the disk and the writer saw."""
    with recording() as disk:
        store = SqliteStore(folder / "rooms.db")
        store._db.pragma("synchronous", synchronous)
        store._db.wal_autocheckpoint(PAGES)
        writer = Writer(disk, store, Random(1))  # noqa: S311 - the same load every time
        asyncio.run(writer.write())
        asyncio.run(store.close())
    return disk, writer.facts


def fates(disk: RecordingDisk, facts: list[Fact], states: int, seed: int) -> Counter[str]:
    """Cut the power at so many moments, and count what became of what was acknowledged."""
    luck = Random(seed)  # noqa: S311 - cuts that can be made again
    moments = sorted(luck.randint(1, len(disk.deeds)) for _ in range(states))
    shelf, done, found = Shelf(), 0, Counter[str]()
    for moment in moments:
        for deed in disk.deeds[done:moment]:
            shelf.take(deed)
        done = moment
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            shelf.cut(Path(folder), luck)
            acked = [fact for fact in facts if fact.after <= moment]
            found[asyncio.run(fate(Path(folder), acked))] += 1
    return found


async def fate(folder: Path, acked: list[Fact]) -> str:
    """Open what the cut left, as a server that starts again does: kept, lost or corrupt."""
    try:
        store = SqliteStore(folder / "rooms.db")
    except CannotOpen:
        return "corrupt"
    try:
        if store._db.pragma("integrity_check") != "ok":
            return "corrupt"
        return await _held_against(store, acked)
    except (Unavailable, apsw.Error):
        return "corrupt"
    finally:
        await store.close()


async def _held_against(store: SqliteStore, acked: list[Fact]) -> str:
    """Hold each room against the last that was acknowledged of it."""
    last = {fact.room: fact for fact in acked}
    for room, fact in last.items():
        if fact.is_deleted:
            if await store.room(room) is not None:
                return "lost"
            continue
        entries = await store.load(room)
        if len(entries) < fact.entries and await store.room(room) is not None:
            return "lost"
        if await store.room(room) is None and fact.entries < ROUNDS:
            return "lost"  # a room that was full may be on its way to deletion
        mail = await store.mail(room, tuple(range(1, len(entries) + 1)))
        expected = [entry_of(room, seq) for seq in range(1, len(entries) + 1)]
        if entries != tuple(entry for entry, _ in expected):
            return "corrupt"
        if [row.box for row in mail] != [box.box for _, box in expected]:
            return "corrupt"
    return "kept"


def test_a_power_cut_loses_nothing_that_was_acked(tmp_path: Path) -> None:
    disk, facts = recorded(tmp_path, "FULL")
    assert fates(disk, facts, FAST_STATES, seed=0) == {"kept": FAST_STATES}


def test_the_same_cuts_find_the_losses_of_a_store_that_syncs_less(tmp_path: Path) -> None:
    disk, facts = recorded(tmp_path, "NORMAL")
    found = fates(disk, facts, FAST_STATES, seed=0)
    assert found["lost"] > FAST_STATES / 4
    assert found["corrupt"] == 0


@pytest.mark.slow
def test_thousands_of_power_cuts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = {}
    for synchronous, states in (("FULL", SLOW_STATES), ("NORMAL", 200), ("OFF", 200)):
        folder = tmp_path / synchronous
        folder.mkdir()
        disk, facts = recorded(folder, synchronous)
        found[synchronous] = fates(disk, facts, states, seed=1)
        with capsys.disabled():
            print(f"\n{synchronous}: {len(disk.deeds)} deeds, {dict(found[synchronous])}", end="")
    assert found["FULL"] == {"kept": SLOW_STATES}
    assert found["NORMAL"]["lost"] > 25
    assert found["OFF"]["corrupt"] > 5
