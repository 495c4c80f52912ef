"""Thousands of frames that make no sense: nothing breaks, and another room never notices."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from contextlib import suppress
from random import Random

import pytest
from websockets.exceptions import ConnectionClosed

from game.protocol.codec import encode
from game.protocol.faults import Close
from game.protocol.messages import Leave, Update, Welcome
from server.limits import Limits
from server.log import What
from server.store.memory import MemoryStore
from tests.server.garbage import harmless, malformed
from tests.server.house import (
    Caller,
    House,
    caller,
    create,
    house,
    join,
    relay,
    table,
)
from tests.sizes import size

OPEN_DOORS = Limits(
    moves_per_s=1e6, moves_burst=10**6, messages_per_s=1e6, messages_burst=10**6, toys_burst=8,
    outbound_messages=4_096, outbound_bytes=2**24,
)  # fmt: skip
BUGS = (What.ROOM_BROKEN.value, What.BUG.value, What.STORE_CONFLICT.value)
FRAMES = 50_000
GUESTS = 6
ALLOWED = {
    Close.NORMAL, Close.TOO_FAST, Close.TOO_BIG, Close.MALFORMED, Close.OUT_OF_ORDER, Close.REFUSED,
    Close.FENCED,
}  # fmt: skip


async def pester(url: str, room: str, frames: int, luck: Random, closes: Counter[int]) -> None:
    """Send frames into a scene of one's own, coming back whenever the line was closed."""
    pool = [harmless(luck, 0) for _ in range(300)]
    sent = 0
    async with caller(url) as host, caller(url) as other, asyncio.TaskGroup() as group:
        await host.ask(create(room), Welcome)
        await other.ask(join(room), Welcome)
        idle = group.create_task(drain(other))
        while sent < frames:
            async with caller(url) as pest:
                await pest.say(create(room))
                draining = group.create_task(drain(pest))
                with suppress(ConnectionClosed):
                    for _ in range(luck.randrange(10, 80)):
                        sent += 1
                        await pest.say(luck.choice(pool))
                    await pest.say(malformed(luck))
                    sent += 1
                    await pest.say(encode(Leave()))  # some of these do not end a connection
                closes[await draining] += 1
        idle.cancel()


async def drain(line: Caller) -> int:
    """Let pass whatever is said; return the close code."""
    with suppress(ConnectionClosed):
        while True:
            await line.ws.recv(decode=False)
    return line.ws.close_code or 0


class Echo:
    """An honest room beside it, whose relays are timed."""

    def __init__(self, host: Caller, guest: Caller) -> None:
        """Take two who sit at a table."""
        self._host, self._guest = host, guest
        self._n = 0
        self.times: list[float] = []

    async def once(self) -> None:
        """Pass one record on, and wait until it is stored and has arrived."""
        self._n += 1
        start_s = time.perf_counter()
        await self._host.ask(relay(self._n, b"calm"), Update)
        await self._guest.hear(Update)
        self.times.append(time.perf_counter() - start_s)

    async def go_on(self) -> None:
        """Go on until somebody says that it is enough."""
        while True:
            await self.once()
            await asyncio.sleep(0.05)


async def attack(home: House, frames: int, seed: int) -> tuple[Counter[int], Echo]:
    """Let strangers pester the server while one honest room plays on."""
    closes: Counter[int] = Counter()
    async with table(home) as (host, guest):
        echo = Echo(host, guest)
        calm = asyncio.ensure_future(echo.go_on())
        async with asyncio.TaskGroup() as group:
            for k in range(GUESTS):
                room, luck = f"{k:032x}", Random(seed * 100 + k)  # noqa: S311 - told again
                group.create_task(pester(home.running.url, room, frames // GUESTS, luck, closes))
        calm.cancel()
        before = len(echo.times)
        await asyncio.sleep(0)
        host.heard.clear()
        await host.quiet()
        assert before > 3, "the honest room has played on"
    return closes, echo


def check(log: str, closes: Counter[int], complaints: list[str]) -> None:
    assert complaints == []
    assert not [line for line in log.splitlines() if any(bug in line for bug in BUGS)]
    assert set(closes) <= ALLOWED, closes
    assert closes[Close.MALFORMED] > 10


async def told(frames: int, seed: int) -> tuple[Counter[int], Echo, list[str], float]:
    complaints: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, about: complaints.append(str(about)))
    began_s = time.perf_counter()
    async with asyncio.timeout(120):
        async with house(limits=OPEN_DOORS, store=MemoryStore()) as home:
            closes, echo = await attack(home, frames, seed)
    return closes, echo, complaints, time.perf_counter() - began_s


def test_thousands_of_senseless_frames_break_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "halfway.server"):
        closes, _, complaints, _ = asyncio.run(told(1_800, seed=1))
    check(caplog.text, closes, complaints)


@pytest.mark.slow
def test_fifty_thousand_senseless_frames_break_nothing(caplog: pytest.LogCaptureFixture) -> None:
    closes: Counter[int] = Counter()
    times: list[float] = []
    began_s = time.perf_counter()
    for seed in range(2, 2 + size("frames") // FRAMES):
        caplog.clear()
        with caplog.at_level(logging.WARNING, "halfway.server"):
            shut, echo, complaints, took_s = asyncio.run(told(FRAMES, seed))
        check(caplog.text, shut, complaints)
        assert took_s < 60
        closes += shut
        times += echo.times
    times.sort()
    p99_ms = 1000 * times[int(len(times) * 0.99) - 1]
    took_s = time.perf_counter() - began_s
    print(
        f"{size('frames')} frames in {took_s:.0f} s, closes {dict(closes)}; the honest room: ",
        end="",
    )
    print(
        f"{len(times)} relays, median {1000 * times[len(times) // 2]:.1f} ms, p99 {p99_ms:.0f} ms"
    )
