"""A websocket client made of bare bytes: says what no library would say, and hears every frame."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from game.protocol.codec import encode
from game.protocol.version import SUBPROTOCOL
from tests.server.house import create, house

CONTINUED, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # the standard's constant
PATIENCE_S = 5.0
Heard = tuple[int, bytes]


def frame(  # noqa: PLR0913 - each part of a frame can be wrong on its own
    opcode: int,
    payload: bytes = b"",
    *,
    fin: bool = True,
    reserved: int = 0,
    is_masked: bool = True,
    length: bytes | None = None,
) -> bytes:
    """Build a frame of a client.

    Args:
        opcode: what it is.
        payload: what it holds, unmasked.
        fin: it is the last of its message.
        reserved: the three reserved bits, 1 to 7.
        is_masked: as every frame of a client must be.
        length: the length as it is written, instead of the right one.
    """
    head = bytes([fin << 7 | reserved << 4 | opcode])
    size = length if length is not None else _length(len(payload))
    if not is_masked:
        return head + size + payload
    key = os.urandom(4)
    masked = bytes(byte ^ key[place % 4] for place, byte in enumerate(payload))
    return head + bytes([size[0] | 0x80]) + size[1:] + key + masked


def _length(size: int) -> bytes:
    """Write a length in the shortest way."""
    if size < 126:
        return bytes([size])
    if size < 1 << 16:
        return b"\x7e" + size.to_bytes(2, "big")
    return b"\x7f" + size.to_bytes(8, "big")


def fragments(opcode: int, payload: bytes, size: int) -> list[bytes]:
    """Cut a message into frames of `size` bytes, wherever that falls."""
    parts = [payload[at : at + size] for at in range(0, len(payload), size)]
    last = len(parts) - 1
    return [
        frame(opcode if at == 0 else CONTINUED, part, fin=at == last)
        for at, part in enumerate(parts)
    ]


def closing(code: int, reason: bytes = b"") -> bytes:
    """Build a close frame."""
    return frame(CLOSE, code.to_bytes(2, "big") + reason)


def echo_of(text: str) -> bytes:
    """Build a message that this server sends back: of a type that it does not know."""
    return json.dumps({"type": "dance", "how": text}, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to a handshake."""

    status: int
    headers: dict[str, str]


def upgrade(**changes: str | None) -> list[tuple[str, str]]:
    """Return the headers of a handshake; None leaves one out (underscores are hyphens)."""
    headers: dict[str, str | None] = {
        "Host": "127.0.0.1",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": base64.b64encode(b"sixteen bytes ok").decode(),
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Protocol": SUBPROTOCOL,
    }
    headers.update({name.replace("_", "-"): value for name, value in changes.items()})
    return [(name, value) for name, value in headers.items() if value is not None]


def accept_of(key: str) -> str:
    """Return the answer that the standard asks for this key."""
    return base64.b64encode(hashlib.sha1(key.encode() + GUID).digest()).decode()  # noqa: S324 - the standard's choice


class Wire:
    """One connection, byte by byte."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Wrap an open connection."""
        self._reader = reader
        self._writer = writer

    async def shake(
        self, headers: Sequence[tuple[str, str]] | None = None, line: str = "GET / HTTP/1.1"
    ) -> Answer:
        """Ask for a websocket, and return the answer."""
        lines = [line, *(f"{name}: {value}" for name, value in headers or upgrade()), "", ""]
        self._writer.write("\r\n".join(lines).encode())
        async with asyncio.timeout(PATIENCE_S):
            head = (await self._reader.readuntil(b"\r\n\r\n")).decode()
        first, *rest = head.strip().split("\r\n")
        found = (each.partition(": ") for each in rest)
        return Answer(int(first.split()[1]), {name.lower(): value for name, _, value in found})

    async def say(self, *pieces: bytes, chop: int = 0) -> None:
        """Send bytes; `chop` many at a time, each with a turn of its own."""
        whole = b"".join(pieces)
        for at in range(0, len(whole), chop or len(whole)):
            self._writer.write(whole[at : at + (chop or len(whole))])
            await self._writer.drain()
            if chop:
                await asyncio.sleep(0)

    async def hear(self) -> Heard:
        """Wait for the next frame; the server's are whole, unmasked and plain."""
        async with asyncio.timeout(PATIENCE_S):
            first, second = await self._reader.readexactly(2)
            assert first & 0xF0 == 0x80
            assert second & 0x80 == 0
            size = second
            if size >= 126:
                size = int.from_bytes(await self._reader.readexactly(2 if size == 126 else 8))
            return first & 0x0F, await self._reader.readexactly(size)

    async def echo(self) -> str:
        """Wait for a message that comes back, and return what it said."""
        opcode, payload = await self.hear()
        assert opcode == TEXT
        error = json.loads(payload)
        assert error["code"] == "unknown-message"
        return str(json.loads(error["original"])["how"])

    async def end(self) -> int:
        """Wait for the close frame, skipping last words, then for the end of the line.

        Returns its code; 1005 for a close frame without one, 1006 for none at all.
        """
        code = 1006
        try:
            while True:
                opcode, payload = await self.hear()
                assert code == 1006, "expected nothing after a close frame"
                if opcode == CLOSE:
                    code = int.from_bytes(payload[:2]) if payload else 1005
                    await self.say(frame(CLOSE, payload))  # the answer, unless it is one itself
        except (asyncio.IncompleteReadError, ConnectionError):
            return code

    def drop(self) -> None:
        """Let go."""
        self._writer.transport.abort()


@asynccontextmanager
async def wire(url: str) -> AsyncIterator[Wire]:
    """Connect to a server, and no more."""
    parts = urlsplit(url)
    line = Wire(*await asyncio.open_connection(parts.hostname, parts.port))
    try:
        yield line
    finally:
        line.drop()


@asynccontextmanager
async def seated() -> AsyncIterator[Wire]:
    """Run a server as it is, shake hands, and take a seat: from here on it answers messages."""
    async with house() as home, wire(home.running.url) as line:
        assert (await line.shake()).status == 101
        await line.say(frame(TEXT, encode(create()).encode()))
        greeting = [json.loads((await line.hear())[1])["type"] for _ in range(2)]
        assert greeting == ["welcome", "partner"]
        yield line
