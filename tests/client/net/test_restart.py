"""A server goes down and comes back: everybody who was there is back within twenty seconds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from random import Random

import pytest

from game.screens.messages import LineLost
from tests.client.net.people import Person, two_people
from tests.server.process import server_process
from tests.sizes import size

DOWN_S = 3.0


async def seated(people: list[Person], group: asyncio.TaskGroup) -> list[asyncio.Task[None]]:
    """Let pairs come in, a few at a time, until everybody is in a room."""
    lives: list[asyncio.Task[None]] = []
    for k in range(0, len(people), 2):
        host, guest = people[k : k + 2]
        lives.append(group.create_task(host.line.run()))
        await until(partial(_is_seated, host), 30)
        lives.append(group.create_task(guest.line.run()))
    await until(lambda: all(p.session.record.epochs for p in people), 90)
    return lives


def _is_seated(person: Person) -> bool:
    return person.session.record.is_seated


async def until(is_so: Callable[[], bool], within_s: float) -> float:
    """Wait until something is so; return how long it took."""
    began_s = time.monotonic()
    while not is_so():
        assert time.monotonic() - began_s < within_s, "waited in vain"
        await asyncio.sleep(0.02)
    return time.monotonic() - began_s


async def restarted(count: int, store: str) -> tuple[float, int]:
    """Seat so many people, restart the server, and return when all were back, and their tries."""
    luck = Random(8)  # noqa: S311 - told again
    async with AsyncExitStack() as stack:
        with server_process(store) as first:
            url = first.url
            people = [p for _ in range(count // 2) for p in two_people(url, luck)]
            group = await stack.enter_async_context(asyncio.TaskGroup())
            lives = await seated(people, group)
        await until(lambda: not any(p.session.is_online for p in people), 30)
        await asyncio.sleep(DOWN_S)
        with server_process(store, port=int(url.rpartition(":")[2])):
            took_s = await until(lambda: all(p.session.is_online for p in people), 60)
            for life in lives:
                life.cancel()
    assert not [code for p in people for code in p.closed()]
    tries = [sum(isinstance(n, LineLost) for n in p.told) for p in people]
    return took_s, sum(tries)


@pytest.mark.slow
def test_everybody_is_back_soon_after_a_restart(tmp_path: Path) -> None:
    count = size("clients")
    took_s, tries = asyncio.run(restarted(count, f"sqlite:{tmp_path / 'rooms.db'}"))
    print(f"{count} clients, server killed and down {DOWN_S:.0f} s: all back in {took_s:.1f} s")
    print(f"after it was ready, with {tries / count:.1f} tries each")
    assert took_s < 20
