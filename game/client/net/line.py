"""One websocket after another for one session: connects, carries, and tries again with patience.

The waits between tries are those of the link's state machine, so the screens, who hear the same
luck, know when the next one comes.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI
from websockets.typing import Subprotocol

from game.client.net.opening import LOOPBACK
from game.client.net.session import Session
from game.protocol.codec import TO_CLIENT_BYTES, decode_to_client, encode
from game.protocol.faults import MalformedMessage
from game.protocol.version import SUBPROTOCOL
from game.screens import link as links
from game.screens.messages import LineClosed, LineLost, Message

_AGAIN_S = 1.0  # after this a busy server is asked again
_ANSWER_S = 10.0  # a line on which an answer takes longer is given up for a new one
_LUCK_STEPS = 1_000_000

Tell = Callable[[tuple[Message, ...]], Awaitable[None]]
GONE = (OSError, TimeoutError, ConnectionClosed, InvalidHandshake, InvalidURI)
"""How a connection ends, or does not come about."""


def now_ms() -> int:
    """Return UTC in milliseconds."""
    return time.time_ns() // 1_000_000


class WebLine:
    """The line of one session."""

    def __init__(self, session: Session, tell: Tell, luck: Callable[[int], int]) -> None:
        """Prepare; `run` does the work.

        Args:
            session: whose line it is.
            tell: takes news for the screens; may make us wait.
            luck: draws evenly from 0 up to its argument (exclusive).
        """
        self.session = session
        self._tell = tell
        self._luck = luck
        self._link = links.wanted(links.LinkState())
        self._ws: ClientConnection | None = None
        self._nudged = asyncio.Event()
        self._flushing = asyncio.Lock()
        self._again: asyncio.TimerHandle | None = None
        self._due = asyncio.Event()
        self._patience = asyncio.Timeout(None)

    async def run(self) -> None:
        """Connect, carry and connect again until the session has stopped for good."""
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(self._ask_again())
            try:
                while not self.session.is_stopped:
                    await self._once()
                    await self._rest()
            finally:
                asking.cancel()

    async def flush(self) -> None:
        """Do what the session wants done: tell the screens, speak to the server."""
        async with self._flushing:
            out = self.session.take_out()
            await self._tell(out.told)
            if out.asks_again:
                self._due_later()
            ws = self._ws
            if ws is None:
                return
            try:
                for message in out.wire:
                    await ws.send(encode(message))
                if self._ws is ws:
                    self._expect_answer(is_new=bool(out.wire))
                if out.ends:
                    await ws.close()
            except ConnectionClosed:
                pass  # the reader notices, and what was sent is sent again

    def nudge(self) -> None:
        """Try at once, if the line is down; harmless otherwise."""
        if self._ws is None:
            self._link = links.trying(links.wanted(self._link))
            self._nudged.set()

    async def close(self) -> None:
        """End the connection that stands, if there is one."""
        if self._ws is not None:
            await self._ws.close()

    async def _once(self) -> None:
        """Make one connection and carry it to its end."""
        try:
            async with connecting(self.session.record.server) as ws:
                await self._carry(ws)
        except GONE:
            pass  # whatever the reason, the way back is the same
        except MalformedMessage:
            await self._tell((LineClosed("version"),))
            self.session.is_stopped = True
        finally:
            self.session.lost()

    async def _carry(self, ws: ClientConnection) -> None:
        """Carry a connection that stands, until it ends or answers too late."""
        self.session.connected()
        try:
            async with asyncio.timeout(_ANSWER_S) as self._patience:
                self._ws = ws
                await self.flush()
                async for frame in ws:
                    await self._heard(frame)
        finally:
            self._ws = None

    async def _heard(self, frame: str | bytes) -> None:
        message = decode_to_client(frame)
        if message is not None:
            self.session.take(message)
            if self.session.is_online and self._link.line is not links.Line.ONLINE:
                self._link = links.opened(self._link)  # only a welcome ends the growing waits
            await self.flush()

    def _expect_answer(self, *, is_new: bool) -> None:
        """Wait no longer than patience lasts, while something is unanswered.

        A network that swallows everything without a word would be noticed by pings only later.
        """
        waits = not self.session.is_online or self.session.record.head is not None
        if self._patience.expired():
            return
        if not waits:
            self._patience.reschedule(None)
        elif is_new or self._patience.when() is None:
            self._patience.reschedule(asyncio.get_running_loop().time() + _ANSWER_S)

    async def _rest(self) -> None:
        """Wait for the next try, for as long as the link says, or until somebody asks."""
        if self.session.is_stopped:
            return
        luck = self._luck(_LUCK_STEPS) / _LUCK_STEPS
        self._link = links.lost(self._link, now_ms(), luck)
        await self._tell((LineLost(luck),))
        wait_s = max(0.0, ((self._link.retry_ms or 0) - now_ms()) / 1000)
        try:
            async with asyncio.timeout(wait_s):
                await self._nudged.wait()
        except TimeoutError:
            pass
        self._nudged.clear()
        self._link = links.trying(self._link)

    def _due_later(self) -> None:
        if self._again is None:
            self._again = asyncio.get_running_loop().call_later(_AGAIN_S, self._due.set)

    async def _ask_again(self) -> None:
        while True:
            await self._due.wait()
            self._due.clear()
            self._again = None
            self.session.again()
            await self.flush()


def connecting(server: str) -> connect:
    """Return a connection to a server, ready to be entered: checked, and without a trace of us."""
    host = urlsplit(server).hostname or ""
    return connect(
        server,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=TO_CLIENT_BYTES,
        max_queue=8,
        open_timeout=5,
        ping_interval=12,  # so that a line that died unheard is given up after 20 s
        ping_timeout=8,
        close_timeout=2,
        user_agent_header=None,
        logger=_silent(),
        ssl=_tls() if server.startswith("wss://") else None,
        proxy=None if host in LOOPBACK else True,
    )


def _silent() -> logging.Logger:
    """Return a logger that drops everything: at its finest level it would write tickets down."""
    logger = logging.getLogger("halfway.line")
    logger.propagate = False
    logger.disabled = True
    return logger


def _tls() -> ssl.SSLContext:
    """Return how servers are checked: always, by the system's authorities, TLS 1.2 or newer."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
