"""What has ended is out of memory at once: nothing waits for Python's search for circles."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest
from websockets.server import ServerProtocol

from server.connection import Connection
from server.limits import Limits
from server.runner import Runner
from server.wire import Wire
from tests.server.house import breathe, caller, create, house, lived, table

OURS = (Connection, Runner, ServerProtocol, Wire)


@pytest.fixture(autouse=True)
def without_a_search() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


async def let_go() -> None:
    """Return once nothing of ours is held; fails by its time-out with what still is."""
    try:
        async with asyncio.timeout(5):
            while held():  # noqa: ASYNC110 - the far end's last bytes come over a real socket
                await asyncio.sleep(0.01)
    except TimeoutError:
        assert held() == []


def held() -> list[str]:
    """Name what of ours is in memory."""
    return sorted(type(it).__name__ for it in gc.get_objects() if type(it) in OURS)


def test_a_room_that_sleeps_and_its_connections_leave_nothing_behind() -> None:
    async def story() -> None:
        async with house(limits=Limits(room_asleep_s=5)) as home:
            async with table(home):
                assert held() == [
                    *["Connection"] * 2,
                    "Runner",
                    *["ServerProtocol"] * 2,
                    *["Wire"] * 2,
                ]
            while home.running.lobby.rooms_live:
                await breathe()
            await home.clock.turn(120)
            assert home.running.lobby.rooms_awake == 0
            await let_go()

    lived(story)


@pytest.mark.parametrize("last_words", ["no message at all", create()])
def test_nor_does_a_connection_that_was_refused(last_words: object) -> None:
    async def story() -> None:
        async with house(limits=Limits(room_asleep_s=5)) as home:
            async with caller(home.running.url) as stranger:
                await stranger.say(last_words)  # type: ignore[arg-type]  # a text or a call
                await stranger.say("{")
                assert await stranger.closed() != 1000
            await home.clock.turn(120)
            await let_go()

    lived(story)
