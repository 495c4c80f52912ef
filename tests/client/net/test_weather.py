"""Whole scenes over a bad network: both end in the same place, and nobody is stuck for long."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

import pytest

from game.rules.seats import Seat
from game.scenario.library import Shipped
from server.app import Listening, running
from server.limits import Limits
from server.ports import Services
from server.store.memory import MemoryStore
from tests.client.net.house import SEED
from tests.client.net.people import FastClock, Person, two_people, until
from tests.server.fault_proxy import FaultProxy, bad_network
from tests.sizes import size

SPEED = 10.0
LONGEST_S = 60.0  # usually 22 s: a black hole is given up after 10 s, then there is a wait
PATIENCE_S = 180.0  # a scene that takes longer is stuck
TOGETHER = 25  # scenes at once


@dataclass(frozen=True, slots=True)
class Weathered:
    """What became of one scene."""

    host: Person
    guest: Person
    took_s: float
    longest_s: float


async def scene(proxy: FaultProxy, luck: Random) -> Weathered:
    """Play one scene through the proxy until both have everything."""
    host, guest = two_people(proxy.url, luck)
    began_s = time.monotonic()
    async with _patience(host, guest), asyncio.TaskGroup() as group:
        lives = [group.create_task(host.live())]
        await until(lambda: host.session.record.is_seated, host, guest)
        lives.append(group.create_task(guest.live()))
        await until(lambda: _is_complete(host, guest), host, guest)
        for life in lives:
            life.cancel()
    longest_s = max(host.longest_s, guest.longest_s)
    return Weathered(host, guest, time.monotonic() - began_s, longest_s)


@asynccontextmanager
async def _patience(*people: Person) -> AsyncIterator[None]:
    """Wait for a scene only so long, and say where its people stood when it took longer."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield
    except TimeoutError:
        stood = [
            f"{p.name}: {p.session.view.beat if p.session.view else 'no view'}, "
            f"outbox {len(p.session.record.outbox)}, words {sorted(dict(p.session.record.words))}, "
            f"checked {p.verdicts()}, stopped {p.session.is_stopped}"
            for p in people
        ]
        raise AssertionError("stuck: " + "; ".join(stood)) from None


def _is_complete(host: Person, guest: Person) -> bool:
    """Tell whether both have seen the end, every word of it, and played it again."""
    both = (host, guest)
    return (
        all(person.is_over and person.verdicts() for person in both)
        and set(host.session.record.words) == set(guest.session.record.words)
        and host.view.beat == guest.view.beat
    )


async def scenes(count: int, seed: int, speed: float = SPEED) -> tuple[list[Weathered], FaultProxy]:
    """Play many scenes, some at a time, on one server behind one bad network."""
    luck = Random(seed)  # noqa: S311 - weather that can be told again
    services = Services(
        MemoryStore(), FastClock(speed), Shipped(), Limits(), lambda _n: SEED, lambda _e: None
    )
    found: list[Weathered] = []
    async with running(services, Listening()) as server, bad_network(server.url, luck) as proxy:
        turns = asyncio.Semaphore(TOGETHER)

        async def one(seed: float) -> None:
            async with turns:
                found.append(await scene(proxy, Random(seed)))  # noqa: S311 - as above

        async with asyncio.TaskGroup() as group:
            for _ in range(count):
                group.create_task(one(luck.random()))
    return found, proxy


def check(found: Weathered) -> None:
    """Check that both devices know the same, each thing once, and nothing was lost."""
    host, guest = found.host, found.guest
    for name in ("bridge", "ledger", "promise"):
        assert getattr(host.view, name) == getattr(guest.view, name)
    assert host.view.transcript == guest.view.transcript
    words = dict(host.session.record.words)
    for person, seat in ((host, Seat.A), (guest, Seat.B)):
        record = person.kept()
        assert person.verdicts() == ["fits"]
        assert record.outbox == ()
        assert (record.names.a, record.names.b) == ("Ana", "Robin")
        mine = [text for text in words.values() if text.startswith(f"{person.name} at ")]
        assert len(mine) == len(set(mine)) == record.played_n, "each word once, and none lost"
        assert {p.seq for p in record.plays if p.seat is seat} == {
            seq for seq, text in words.items() if text in mine
        }


@pytest.mark.slow
def test_one_scene_comes_through_bad_weather() -> None:
    found, proxy = asyncio.run(scenes(2, seed=3, speed=50.0))
    for each in found:
        check(each)
    assert sum(proxy.struck.values()) > 2


@pytest.mark.slow
def test_many_scenes_come_through_bad_weather() -> None:
    count = size("scenes")
    began_s = time.monotonic()
    found, proxy = asyncio.run(scenes(count, seed=1))
    for each in found:
        check(each)
    longest_s = max(each.longest_s for each in found)
    struck = ", ".join(f"{n} {fate}" for fate, n in sorted(proxy.struck.items()))
    print(f"{len(found)} scenes in {time.monotonic() - began_s:.0f} s, longest stretch without")
    print(f"anything new {longest_s:.1f} s, {proxy.struck.total()} fates: {struck}")
    assert len(found) == count
    assert longest_s < LONGEST_S
