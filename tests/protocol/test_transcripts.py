"""Conversations on the wire, written down line by line and held against the server.

A line says who says what, what somebody hears next of that type (with at least these values),
or with which code a connection closes. Whoever writes another client can replay them.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from game.protocol.version import SUBPROTOCOL
from game.scenario.library import Shipped
from tests.server.house import house

FILES = sorted((Path(__file__).parent / "transcripts").glob("*.jsonl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_it_is_written(file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("$HASH", Shipped().get("t1").hash)
    what, *lines = [json.loads(line) for line in text.splitlines()]
    assert what["what"].endswith(".")
    asyncio.run(held(lines))


async def held(lines: list[dict[str, Any]]) -> None:
    """Play every line in order, each speaker on a connection of its own."""
    async with house() as home, AsyncExitStack() as stack:
        speakers: dict[str, ClientConnection] = {}
        for line in lines:
            who = line["who"]
            if who not in speakers:
                opening = connect(home.running.url, subprotocols=[Subprotocol(SUBPROTOCOL)])
                speakers[who] = await stack.enter_async_context(opening)
            if "says" in line:
                await speakers[who].send(json.dumps(line["says"], separators=(",", ":")))
            elif "hears" in line:
                await hears(speakers[who], line["hears"])
            else:
                await closes(speakers[who], line["closed"])


async def hears(ws: ClientConnection, expected: dict[str, Any]) -> None:
    """Wait for the next message of this type; it must hold at least these values."""
    async with asyncio.timeout(5):
        while (message := json.loads(await ws.recv()))["type"] != expected["type"]:
            pass
    assert trimmed(message, expected) == expected


async def closes(ws: ClientConnection, code: int) -> None:
    """Wait for the end; it must come with this code."""
    with suppress(ConnectionClosed):
        async with asyncio.timeout(5):
            while True:
                await ws.recv()
    assert ws.close_code == code


def trimmed(message: object, expected: object) -> object:
    """Leave of a message what is written down."""
    if isinstance(message, dict) and isinstance(expected, dict):
        return {key: trimmed(message.get(key), value) for key, value in expected.items()}
    if isinstance(message, list) and isinstance(expected, list) and len(message) == len(expected):
        return [trimmed(*pair) for pair in zip(message, expected, strict=True)]
    return message
