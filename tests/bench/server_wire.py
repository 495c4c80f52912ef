"""A websocket client as small as can be, so that the generator is never the slow end.

It speaks just what a bench on this machine needs: one handshake, text frames out (masked with
zeros, which leaves the bytes as they are), text frames in, pings answered.
"""

from __future__ import annotations

import asyncio
import base64
import os
from collections.abc import Callable
from typing import cast

_TEXT, _CLOSE, _PING, _PONG = 0x81, 0x88, 0x89, 0x8A


class Wire(asyncio.Protocol):
    """One connection.

    Attributes:
        bytes_in: payload bytes that have arrived.
        is_closed: the far end has gone, or asked to.
    """

    def __init__(self, host: str, heard: Callable[[bytes], None]) -> None:
        """Prepare; `heard` is called with each text frame's payload."""
        self._request = (
            f"GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: halfway.v1\r\n\r\n"
        )
        self._heard = heard
        self._left = b""
        self._transport: asyncio.Transport | None = None
        self._is_open = False
        self.opened: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.bytes_in = 0
        self.is_closed = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(self._request.encode())

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the name is asyncio's
        """Remember it."""
        self.is_closed = True
        if not self.opened.done():
            self.opened.set_result(False)

    def data_received(self, data: bytes) -> None:
        """Take bytes in, frame by frame."""
        self._left = self._left + data if self._left else data
        if not self._is_open and not self._upgraded():
            return
        start, whole = 0, len(self._left)
        while whole - start >= 2:
            size, at = self._left[start + 1] & 127, start + 2
            if size == 126:
                size, at = int.from_bytes(self._left[at : at + 2]), at + 2
            elif size == 127:
                size, at = int.from_bytes(self._left[at : at + 8]), at + 8
            if whole < at + size:
                break
            self._frame(self._left[start], self._left[at : at + size])
            start = at + size
        self._left = self._left[start:]

    def say(self, payload: bytes) -> None:
        """Send a text frame."""
        self._write(_TEXT, payload)

    def cut(self) -> None:
        """Let go at once."""
        self.is_closed = True
        if self._transport is not None:
            self._transport.abort()

    def _upgraded(self) -> bool:
        """Read the answer to the handshake; False while it is not whole."""
        head, mark, rest = self._left.partition(b"\r\n\r\n")
        if not mark:
            return False
        self._is_open = head.startswith(b"HTTP/1.1 101")
        if not self.opened.done():
            self.opened.set_result(self._is_open)
        self._left = rest
        if not self._is_open:
            self.cut()
        return self._is_open

    def _frame(self, head: int, payload: bytes) -> None:
        """Pass one frame on, or answer it."""
        self.bytes_in += len(payload)
        if head == _TEXT:
            self._heard(payload)
        elif head == _PING:
            self._write(_PONG, payload)
        elif head == _CLOSE:
            self.cut()

    def _write(self, head: int, payload: bytes) -> None:
        """Write one frame; a mask of zeros leaves the payload as it is."""
        if self._transport is None or self._transport.is_closing():
            return
        size = len(payload)
        length = bytes((128 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2)
        self._transport.write(bytes((head,)) + length + b"\0\0\0\0" + payload)


async def wire(url: str, heard: Callable[[bytes], None], source: str = "127.0.0.1") -> Wire:
    """Connect to ws://HOST:PORT from an address of this machine; `opened` says how it went."""
    host, _, port = url.removeprefix("ws://").rpartition(":")
    _, made = await asyncio.get_running_loop().create_connection(
        lambda: Wire(f"{host}:{port}", heard), host, int(port), local_addr=(source, 0)
    )
    await made.opened
    return made
