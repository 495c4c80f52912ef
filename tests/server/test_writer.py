"""Commits wait elsewhere: whatever the disk's pace and whenever it dies, told means durable."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw
import pytest

from server.store.base import Batch, Conflict, Unavailable
from server.store.disk import DiskThread
from server.store.sqlite import SqliteStore
from tests.server.simulation.loop import SimLoop, nap
from tests.server.test_powercut import MEMORY
from tests.server.test_store import HOST, entry, record

SEEDS = 40
ROOMS = ("aa" * 16, "bb" * 16, "cc" * 16)
LIVES = 3
LIFE_S = 0.3


class SlowDisk:
    """A disk in the loop's own time: slow by the seed, and the same for the same seed."""

    def __init__(self, luck: Random) -> None:
        """Start with nothing to do."""
        self._luck = luck
        self._under_way: tuple[Callable[[], None], Callable[[], None]] | None = None

    def begin(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Do it a little later, and say so a little later still."""
        assert self._under_way is None, "expected one thing at a time"
        self._under_way = (work, then)
        pause_s = self._luck.choice((0.0, 0.001, 0.02))
        asyncio.get_running_loop().call_later(pause_s, self._do)

    def _do(self) -> None:
        work, then = self._under_way or (None, None)
        if work and then:
            work()
            self._under_way = None
            asyncio.get_running_loop().call_later(self._luck.choice((0.0, 0.003)), then)

    def finish(self) -> None:
        """Do it now."""
        if self._under_way is not None:
            self._under_way[0]()
            self._under_way = None

    def close(self) -> None:
        """Nothing is left to do."""

    def die(self) -> None:
        """What was under way never happens."""
        self._under_way = None


@dataclass(slots=True)
class Truth:
    """What a store has said is durable, and what it was asked for besides.

    Attributes:
        told: entries of each room. asked: as many, and those whose writers were not answered.
    """

    told: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ROOMS, 0))
    asked: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ROOMS, 0))


async def write_on(store: SqliteStore, room: str, truth: Truth, luck: Random) -> None:
    """Append one entry after the other, with a rival now and then, and look between."""
    while True:
        seq = truth.told[room] + 1
        truth.asked[room] = seq
        rivals = [store.append(room, Batch((entry(seq, "A", seq),), seq - 1))]
        if luck.random() < 0.3:
            rivals.append(store.append(room, Batch((entry(seq, "B", seq),), seq - 1)))
        outcomes = await asyncio.gather(*rivals, return_exceptions=True)
        assert [type(it) for it in outcomes] == [type(None), Conflict][: len(outcomes)]
        truth.told[room] = seq
        if luck.random() < 0.5:
            assert len(await store.load(room)) == seq  # no more, no less, and nothing unsure
        await nap(luck, 0, 4)


async def live_and_die(path: Path, truth: Truth, luck: Random) -> None:
    """Open, compare with what was told, write for a while, and be killed at any moment."""
    disk = SlowDisk(luck)
    store = SqliteStore(path, disk=disk)
    for room in ROOMS:
        if await store.room(room) is None:
            await store.create_room(record(room), HOST)
        found = await store.load(room)
        assert [each.seq for each in found] == list(range(1, len(found) + 1))
        assert truth.told[room] <= len(found) <= truth.asked[room]
        truth.told[room] = len(found)
    writers = [asyncio.ensure_future(write_on(store, room, truth, luck)) for room in ROOMS]
    await asyncio.sleep(luck.uniform(0, LIFE_S))
    disk.die()
    for writer in writers:
        if writer.done():
            writer.result()  # a promise was broken
        writer.cancel()
    await asyncio.wait(writers)
    store._db.close()  # as a kill does: what was not committed never was


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_was_told_is_there_whenever_the_server_dies(seed: int) -> None:
    luck, truth, loop = Random(seed), Truth(), SimLoop()  # noqa: S311 - bad luck that can be told again
    try:
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            for _ in range(LIVES):
                loop.run_until_complete(live_and_die(Path(folder) / "rooms.db", truth, luck))
    finally:
        loop.close()
    assert sum(truth.asked.values()) > 0


class HeldDisk(SlowDisk):
    """A disk that takes until it is told to be done."""

    def begin(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Keep it."""
        self._under_way = (work, then)

    def be_done(self) -> None:
        """Do it."""
        _, then = self._under_way or (None, None)
        self.finish()
        if then:
            then()


def test_while_the_disk_works_moves_gather_and_nobody_sees_what_is_not_durable(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        made = SqliteStore(tmp_path / "rooms.db")
        await made.create_room(record(), HOST)
        await made.close()
        disk = HeldDisk(Random(0))  # noqa: S311 - nothing is left to luck
        store = SqliteStore(tmp_path / "rooms.db", disk=disk)
        first = asyncio.ensure_future(store.append("ab12", Batch((entry(1),), 0)))
        await asyncio.sleep(0.01)
        looking = asyncio.ensure_future(store.load("ab12"))
        later = [
            asyncio.ensure_future(store.append("ab12", Batch((entry(seq, "A", seq),), seq - 1)))
            for seq in (2, 3)
        ]
        await asyncio.sleep(0.01)
        assert not first.done()
        assert not looking.done()
        disk.be_done()
        assert await looking == (entry(1),)
        assert first.done()
        await asyncio.sleep(0.01)
        assert not any(each.done() for each in later)
        disk.be_done()  # one commit for both
        await asyncio.gather(*later)
        assert len(await store.load("ab12")) == 3
        await store.close()

    asyncio.run(story())


def test_a_store_that_is_closed_in_the_midst_finishes_what_it_was_given(tmp_path: Path) -> None:
    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        await store.create_room(record(), HOST)
        under_way = asyncio.ensure_future(store.append("ab12", Batch((entry(1),), 0)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        queued = asyncio.ensure_future(store.append("ab12", Batch((entry(2, "B"),), 1)))
        await asyncio.sleep(0)
        await store.close()
        await asyncio.gather(under_way, queued)
        with pytest.raises(Unavailable):
            await store.append("ab12", Batch((entry(3),), 2))

    asyncio.run(story())
    assert apsw.Connection(str(tmp_path / "rooms.db")).execute(
        "SELECT count(*) FROM entries"
    ).fetchall() == [(2,)]


def test_a_disk_whose_caller_is_gone_ends_in_peace() -> None:
    disk, done = DiskThread(), list[int]()

    async def leave_at_once() -> None:
        disk.begin(lambda: done.append(1), lambda: done.append(2))

    asyncio.run(leave_at_once())
    disk.close()
    disk.close()
    assert done[0] == 1
