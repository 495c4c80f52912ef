"""A line gives up what does not answer, and comes back with growing waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from game.client.net import line as lines
from game.client.net.line import WebLine
from game.client.net.opening import hosting
from game.client.net.session import Session
from game.protocol.codec import encode
from game.protocol.messages import Error, Welcome
from game.protocol.version import SUBPROTOCOL
from game.rules.seats import Seat
from game.screens import messages as msg
from game.sealing.sodium import LibSodium
from tests.client.net.house import SCENARIO, QuickSodium
from tests.client.net.people import MemoryKeep

Handler = Callable[[ServerConnection], Awaitable[None]]


async def told_by(handler: Handler, for_s: float) -> tuple[list[msg.Message], int]:
    """Run a line against a server that does this, for so long; return its news and its calls."""
    calls = 0
    told: list[msg.Message] = []

    async def counted(ws: ServerConnection) -> None:
        nonlocal calls
        calls += 1
        await handler(ws)

    async def tell(news: tuple[msg.Message, ...]) -> None:
        told.extend(news)

    protocols = [Subprotocol(SUBPROTOCOL)]
    async with serve(counted, "127.0.0.1", 0, subprotocols=protocols) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        record = hosting(f"ws://127.0.0.1:{port}", SCENARIO, QuickSodium())
        session = Session(record, MemoryKeep(), LibSodium())
        line = WebLine(session, tell, lambda most: most - 1)  # the longest waits there are
        try:
            async with asyncio.timeout(for_s):
                await line.run()
        except TimeoutError:
            pass
    return told, calls


def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_ANSWER_S", 0.1)

    async def silent(ws: ServerConnection) -> None:
        await ws.wait_closed()

    told, calls = asyncio.run(told_by(silent, 0.8))
    assert calls >= 2
    assert any(isinstance(news, msg.LineLost) for news in told)


def test_a_server_with_an_answer_is_not_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_ANSWER_S", 0.1)

    async def patient(ws: ServerConnection) -> None:
        await ws.recv()
        await ws.send(encode(Welcome(seat=Seat.A, seq=0, acked_n=0, view=None, keep_until_ms=0)))
        relay = await ws.recv()
        assert "relay" in str(relay)
        await ws.send('{"type":"ack","n":1,"seq":1}')
        await ws.wait_closed()

    told, calls = asyncio.run(told_by(patient, 0.7))
    assert calls == 1
    assert not any(isinstance(news, msg.LineLost) for news in told)


def test_a_server_that_is_busy_is_asked_less_and_less_often() -> None:
    """Only a welcome ends the growing waits; an error on a fresh connection does not."""

    async def busy(ws: ServerConnection) -> None:
        await ws.recv()
        await ws.send(encode(Error(code="unavailable")))
        await ws.close(1013)

    _, calls = asyncio.run(told_by(busy, 2.2))
    assert calls <= 4, "after 0.25, 0.5 and 1 s; without growth there would be nine"
