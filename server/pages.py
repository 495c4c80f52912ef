"""Pages for operators: whether moves can be stored, and the figures on a port of their own.

The figures have a port of their own, on this machine only, because the players' port cannot
tell who asks: behind a proxy everybody comes from this machine.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from server.clock import Clock
from server.gate import Gate
from server.lobby import Lobby
from server.log import library_logger
from server.metrics import Moment
from server.ports import Services
from server.store.base import EventStore, Unavailable

_HOST = "127.0.0.1"
_CHECK_S = 2.0  # each check is a write that waits for the disk: not for anybody to multiply


class Readiness:
    """Whether moves can be stored, tried at most every two seconds."""

    def __init__(self, store: EventStore, clock: Clock) -> None:
        """Start without an answer; the first question tries."""
        self._store = store
        self._clock = clock
        self._checked_s = float("-inf")
        self._trouble = ""

    async def trouble(self) -> str:
        """Return what keeps moves from being stored, in a sentence; empty if nothing does."""
        now_s = self._clock.monotonic_s()
        if now_s - self._checked_s >= _CHECK_S:
            self._checked_s = now_s
            try:
                await self._store.check()
                self._trouble = ""
            except Unavailable as error:
                self._trouble = error.sentence
        return self._trouble


class Watch:
    """Knows what is so in one server now."""

    def __init__(self, services: Services, lobby: Lobby, gate: Gate, readiness: Readiness) -> None:
        """Start the clock of its uptime."""
        self._services = services
        self._lobby = lobby
        self._gate = gate
        self._readiness = readiness
        self._since_s = services.clock.monotonic_s()

    async def moment(self) -> Moment:
        """Look once."""
        try:
            stored = await self._services.store.count()
        except Unavailable:
            stored = None
        return Moment(
            is_ready=not await self._readiness.trouble(),
            rooms_stored=stored,
            rooms_awake=self._lobby.rooms_awake,
            rooms_live=self._lobby.rooms_live,
            connections=self._gate.inside,
            uptime_s=self._services.clock.monotonic_s() - self._since_s,
        )

    async def page(self, ws: ServerConnection, request: Request) -> Response:
        """Answer /metrics; nothing else is here, and no websocket either."""
        from server.exposition import CONTENT_TYPE, exposition  # late: only who asks needs it

        if request.path != "/metrics":
            return ws.respond(HTTPStatus.NOT_FOUND, "the figures are at /metrics\n")
        text = exposition(self._services.figures, await self.moment())
        response = ws.respond(HTTPStatus.OK, text.decode())
        del response.headers["Content-Type"]
        response.headers["Content-Type"] = CONTENT_TYPE
        return response


@asynccontextmanager
async def figures_page(watch: Watch, port: int | None) -> AsyncIterator[str]:
    """Show figures on this machine's port while the block runs; give the page's address.

    Without a port nothing listens, and the address is empty.

    Raises:
        OSError: if the port cannot be listened on; its `filename` says which.
    """
    if port is None:
        yield ""
        return
    server = await _shown(watch, port)
    try:
        taken = next(iter(server.sockets)).getsockname()[1]
        yield f"http://{_HOST}:{taken}/metrics"
    finally:
        server.close()
        await server.wait_closed()


async def _shown(watch: Watch, port: int) -> Server:
    """Listen for whoever asks for figures."""
    try:
        return await serve(
            _never,
            _HOST,
            port,
            process_request=watch.page,
            compression=None,
            server_header=None,
            open_timeout=5,
            close_timeout=2,
            logger=library_logger(),
        )
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"{_HOST} port {port}") from None


async def _never(ws: ServerConnection) -> None:
    """Serve nobody: every request has been answered with a page before."""
    await ws.close()
