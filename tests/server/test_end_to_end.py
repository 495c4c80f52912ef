"""A whole scene over real sockets with bad luck on the way ends as it would without any."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from game.room.effects import Entry
from game.room.room import open_seqs
from game.rules.events import MoveMade, SceneOpened
from game.rules.seats import Seat
from server.limits import Limits
from server.store.base import EventStore
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore
from tests.rules.play import Table, storyboard
from tests.server.device import Device
from tests.server.house import ROOM, FakeClock, House, house

UNHURRIED = Limits(moves_burst=10_000)  # the clock stands still while both are busy


@dataclass(slots=True)
class Performance:
    """A scene that was told at a table, played again by two devices over a server."""

    told: Table
    store: EventStore
    luck: Random
    clock: FakeClock = field(init=False)
    devices: tuple[Device, Device] = field(init=False)
    running: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def play(self, *, restarts: bool) -> None:
        """Play every move at its time; the clock's own entries must come by themselves."""
        self.clock = FakeClock(self.told.log[0].at_ms)
        self.devices = (Device(Seat.A), Device(Seat.B))
        await self.start()
        for entry in self.told.log[1:]:
            await self.clock.turn((entry.at_ms - self.clock.at_ms) / 1000)
            if restarts and self.luck.random() < 0.2:
                await self.stop()
                await self.start()
            await self.play_entry(entry)
        await self.all_know(self.told.log[-1].seq)
        for device in self.devices:
            await device.collect()
        await self.stop()

    async def play_entry(self, entry: Entry) -> None:
        """Let its seat make this entry's move, once both know of everything before."""
        await self.all_know(entry.seq - 1)
        made = entry.events[0] if entry.events else None
        if isinstance(made, MoveMade):
            mover = next(device for device in self.devices if device.seat is made.seat)
            await mover.play(made.move, self.luck)

    async def all_know(self, seq: int) -> None:
        """Wait until both have heard of this entry."""
        for device in self.devices:
            await device.know(seq)

    async def start(self) -> None:
        """Start a server on what is kept, and connect both."""
        opened = self.told.log[0].events[0]
        assert isinstance(opened, SceneOpened)
        home: House = await self.running.enter_async_context(
            house(store=self.store, clock=self.clock, limits=UNHURRIED, seed=opened.seed)
        )
        for device in self.devices:
            await device.call(home)

    async def stop(self) -> None:
        """Cut both off and stop the server."""
        for device in self.devices:
            await device.hang_up()
        await self.running.aclose()

    async def compare(self) -> None:
        """Check that both see, and the store keeps, what was told at the table."""
        for device in self.devices:
            assert device.view == self.told.view(device.seat)
            assert tuple(sorted(device.letters)) == open_seqs(self.told.room, device.seat, 0)
            for letter in device.letters.values():
                assert letter.box == f"words {letter.n} of {device.seat.other}".encode()
        stored = await self.store.load(ROOM)
        assert [(entry.seq, entry.by, entry.n, entry.at_ms) for entry in stored] == [
            (entry.seq, entry.by, entry.n, entry.at_ms) for entry in self.told.log
        ]


@pytest.mark.parametrize("seed", range(3))
def test_cuts_doubles_and_takeovers_change_nothing(seed: int) -> None:
    async def story() -> None:
        luck = Random(seed)  # noqa: S311 - bad luck that can be told again
        performance = Performance(storyboard(), MemoryStore(), luck)
        await performance.play(restarts=False)
        await performance.compare()

    asyncio.run(story())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_nor_does_a_server_that_starts_again_in_the_midst(seed: int, tmp_path: Path) -> None:
    async def story() -> None:
        luck = Random(seed)  # noqa: S311 - bad luck that can be told again
        store = SqliteStore(tmp_path / "rooms.db")
        performance = Performance(storyboard(), store, luck)
        await performance.play(restarts=True)
        await performance.compare()
        await store.close()

    asyncio.run(story())
