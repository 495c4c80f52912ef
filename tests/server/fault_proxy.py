"""A bad network on this machine: a TCP proxy whose connections meet with fates drawn by luck."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from urllib.parse import urlsplit

_CHUNK = 4096
_RESET = struct.pack("ii", 1, 0)  # linger for no time: closing sends a reset


class Fate(StrEnum):
    """What becomes of a connection, once some bytes have passed."""

    PLAIN = "plain"  # nothing bad
    SLOW = "slow"  # every chunk waits a while
    CRUMBS = "crumbs"  # one byte at a time, for a stretch
    CUT = "cut"  # both ends are closed in the midst of a frame
    RESET = "reset"  # both ends are reset
    HALF_OPEN = "half-open"  # the client is cut, the server is never told
    BLACK_HOLE = "black hole"  # everything is swallowed, and nobody is told


WEIGHTS = {
    Fate.PLAIN: 3, Fate.SLOW: 4, Fate.CRUMBS: 3, Fate.CUT: 5, Fate.RESET: 5, Fate.HALF_OPEN: 3,
    Fate.BLACK_HOLE: 1,
}  # fmt: skip


@dataclass(slots=True)
class FaultProxy:
    """A proxy before one server.

    Attributes:
        target: the server, as ws://HOST:PORT. luck: where fates come from.
        url: where it listens. struck: how often each fate has struck.
        is_kind: from now on connections are plain, and nothing strikes any more.
    """

    target: str
    luck: Random
    url: str = ""
    struck: Counter[Fate] = field(default_factory=Counter)
    is_kind: bool = False
    _held: list[asyncio.StreamWriter] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection to its fate."""
        parts = urlsplit(self.target)
        try:
            server_reader, server = await asyncio.open_connection(parts.hostname, parts.port)
        except OSError:
            writer.close()
            return
        self._held += [writer, server]
        fates, weights = tuple(WEIGHTS), tuple(WEIGHTS.values())
        fate = Fate.PLAIN if self.is_kind else self.luck.choices(fates, weights)[0]
        passage = _Passage(self, fate, self.luck.randrange(400, 12_000))
        with suppress(OSError):
            async with asyncio.TaskGroup() as group:
                group.create_task(passage.carry(reader, server, writer))
                group.create_task(passage.carry(server_reader, writer, server))

    def close(self) -> None:
        """Let every connection go, also those that nobody was told about."""
        for writer in self._held:
            if not writer.transport.is_closing():
                writer.transport.abort()


@dataclass(slots=True)
class _Passage:
    """One connection on its way: both directions share the fate and the bytes until it strikes."""

    proxy: FaultProxy
    fate: Fate
    left: int
    is_struck: bool = False

    async def carry(
        self,
        reader: asyncio.StreamReader,
        onward: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
    ) -> None:
        """Carry bytes one way until the end or the fate."""
        try:
            while chunk := await reader.read(_CHUNK):
                self.left -= len(chunk)
                if self.left <= 0 and not self.is_struck and not self.proxy.is_kind:
                    self.is_struck = True
                    self.proxy.struck[self.fate] += 1
                if not await self._passed(chunk, onward, back):
                    return
        except OSError:
            pass
        if self.fate is not Fate.BLACK_HOLE or not self.is_struck:
            for writer in (onward, back):
                if not writer.transport.is_closing():
                    writer.close()

    async def _passed(
        self, chunk: bytes, onward: asyncio.StreamWriter, back: asyncio.StreamWriter
    ) -> bool:
        """Pass a chunk on as the fate has it; False once nothing more will pass."""
        fate = self.fate if self.is_struck else Fate.PLAIN
        match fate:
            case Fate.PLAIN | Fate.SLOW | Fate.CRUMBS:
                await self._slowly(fate, chunk, onward)
                return True
            case Fate.CUT:
                onward.write(chunk[: len(chunk) // 2])
                onward.close()
                back.close()
            case Fate.RESET:
                _reset(onward)
                _reset(back)
            case Fate.HALF_OPEN:
                self._leave_the_server(onward, back)
            case Fate.BLACK_HOLE:
                return True
        return False

    async def _slowly(self, fate: Fate, chunk: bytes, onward: asyncio.StreamWriter) -> None:
        if fate is Fate.SLOW:
            await asyncio.sleep(self.proxy.luck.uniform(0.005, 0.12))
        if fate is Fate.CRUMBS:
            for byte in chunk[:200]:
                onward.write(bytes([byte]))
                await onward.drain()
                await asyncio.sleep(0)
            chunk = chunk[200:]
        onward.write(chunk)
        await onward.drain()

    def _leave_the_server(self, onward: asyncio.StreamWriter, back: asyncio.StreamWriter) -> None:
        """Cut the client's end only, whichever of the two it is."""
        target = urlsplit(self.proxy.target).port
        for writer in (onward, back):
            peer = writer.get_extra_info("peername")
            if peer is not None and peer[1] != target:
                _reset(writer)
        self.fate = Fate.BLACK_HOLE  # what the server still says goes nowhere


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection with a reset."""
    sock = writer.get_extra_info("socket")
    if sock is not None and sock.fileno() >= 0:
        with suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()


@asynccontextmanager
async def bad_network(target: str, luck: Random) -> AsyncIterator[FaultProxy]:
    """Put a bad network before a server while the block runs."""
    proxy = FaultProxy(target, luck)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        proxy.close()
