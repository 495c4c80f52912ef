"""Listens: websockets for players, two small pages for operators, and the hourly tidying."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.typing import Origin

from game.protocol.faults import Close
from game.protocol.version import SUBPROTOCOL
from server.connection import Connection
from server.gate import Gate
from server.lobby import Lobby
from server.log import What, library_logger, note
from server.metrics import TurnedAway
from server.pages import Readiness, Watch, figures_page
from server.ports import Services
from server.store.base import Unavailable

_HOUR_MS = 3_600_000
_DAY_MS = 86_400_000
_NO_HANDSHAKE = (HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN, HTTPStatus.UPGRADE_REQUIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where and to whom a server listens.

    Attributes:
        host, port: the address; port 0 takes a free one.
        origins: browser origins that may connect; None in it stands for apps, which send none.
        is_behind_proxy: the address of a client is the last one of X-Forwarded-For.
        counts_loopback: limits per address hold for this machine's own address too.
        metrics_port: where to show figures, on this machine only; None for nowhere.
    """

    host: str = "127.0.0.1"
    port: int = 0
    origins: Sequence[str | None] = field(default=(None,))
    is_behind_proxy: bool = False
    counts_loopback: bool = False
    metrics_port: int | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A server that listens.

    Attributes:
        url: where, as ws://HOST:PORT.
        lobby: its rooms.
        metrics_url: where its figures are; empty for nowhere.
    """

    url: str
    lobby: Lobby
    metrics_url: str = ""


class _App:
    """Answers each request: a page, a refusal, or a connection."""

    def __init__(self, services: Services, listening: Listening, lobby: Lobby, gate: Gate) -> None:
        self._services = services
        self._is_behind_proxy = listening.is_behind_proxy
        self._lobby = lobby
        self._gate = gate
        self.readiness = Readiness(services.store, services.clock)

    async def page(self, ws: ServerConnection, request: Request) -> Response | None:
        """Answer health pages, refuse what is too much; None lets the handshake go on."""
        match request.path:
            case "/healthz":
                return ws.respond(HTTPStatus.OK, "ok\n")
            case "/readyz":
                return await self._readiness(ws)
            case "/":
                status = self._gate.refusal(self._address(ws, request))
            case _:
                status = HTTPStatus.NOT_FOUND
                self._services.figures.turned_away[TurnedAway.NO_SUCH_PAGE] += 1
        if status is None:
            return None
        note(What.TURNED_AWAY, code=str(status.value))
        return ws.respond(status, f"{status.phrase}\n")

    def answered(self, _ws: ServerConnection, _request: Request, response: Response) -> None:
        """Note a handshake that the library refused: another site's page, or none of ours."""
        if response.status_code in _NO_HANDSHAKE:
            self._services.figures.turned_away[TurnedAway.NO_HANDSHAKE] += 1
            note(What.TURNED_AWAY, code=str(int(response.status_code)))
            response.headers["Sec-WebSocket-Version"] = "13"  # the standard asks that it be said

    async def serve(self, ws: ServerConnection) -> None:
        """Serve one connection from its handshake to its end."""
        address = self._address(ws, ws.request)
        for message in (ws.request, ws.response):
            if message is not None:
                message.headers.clear()  # kilobytes that nobody reads again
        self._gate.enter(address)
        note(What.CONNECTION_OPENED)
        try:
            code = await Connection(ws, self._lobby, self._services, address).run()
            self._services.figures.ended(code)
            note(What.CONNECTION_CLOSED, code=str(code))
        finally:
            self._gate.leave(address)

    async def _readiness(self, ws: ServerConnection) -> Response:
        """Say whether moves can be stored."""
        if trouble := await self.readiness.trouble():
            return ws.respond(HTTPStatus.SERVICE_UNAVAILABLE, f"{trouble}\n")
        return ws.respond(HTTPStatus.OK, "ready\n")

    def _address(self, ws: ServerConnection, request: Request | None) -> str:
        """Return the client's address; behind a proxy, the one that the proxy saw."""
        if self._is_behind_proxy and request is not None:
            seen = ",".join(request.headers.get_all("X-Forwarded-For"))
            if seen:
                return seen.rpartition(",")[2].strip()
        peer = ws.remote_address
        return str(peer[0]) if peer else ""


@asynccontextmanager
async def running(services: Services, listening: Listening) -> AsyncIterator[Running]:
    """Run a server while the block runs; on leaving, close with 1012 and stop all rooms.

    The store stays open: whoever opened it closes it, after this.

    Raises:
        OSError: if the address cannot be listened on.
    """
    gate = Gate(
        services.limits,
        services.clock.monotonic_s,
        counts_loopback=listening.counts_loopback or listening.is_behind_proxy,
        figures=services.figures,
    )
    async with asyncio.TaskGroup() as group:
        lobby = Lobby(services, gate, group)
        app = _App(services, listening, lobby, gate)
        watch = Watch(services, lobby, gate, app.readiness)
        server = await _listen(app, services, listening)
        tidying = group.create_task(_tidy(services, lobby))
        try:
            async with figures_page(watch, listening.metrics_port) as metrics_url:
                yield Running(_url(server, listening.host), lobby, metrics_url)
        finally:
            server.close(code=Close.RESTART)
            await server.wait_closed()
            tidying.cancel()
            lobby.stop()


async def _listen(app: _App, services: Services, listening: Listening) -> Server:
    """Start listening with the settings that PROTOCOL.md promises."""
    return await serve(
        app.serve,
        listening.host,
        listening.port,
        process_request=app.page,
        process_response=app.answered,
        subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]  # a NewType of str
        origins=[None if origin is None else Origin(origin) for origin in listening.origins],
        compression=None,  # boxes do not compress, and this saves 44 KiB a connection
        max_size=services.limits.message_bytes,
        max_queue=8,
        server_header=None,
        open_timeout=5,
        ping_interval=15,
        ping_timeout=10,
        close_timeout=2,
        logger=library_logger(),
    )


def _url(server: Server, host: str) -> str:
    """Return where a server listens, with the port it was given."""
    port = next(iter(server.sockets)).getsockname()[1]
    return f"ws://[{host}]:{port}" if ":" in host else f"ws://{host}:{port}"


async def _tidy(services: Services, lobby: Lobby) -> None:
    """Each hour, let go of what has been kept long enough."""
    limits, clock = services.limits, services.clock
    while True:
        due = asyncio.Event()
        clock.call_at(clock.now_ms() + _HOUR_MS, due.set)
        await due.wait()
        try:
            gone = await services.store.sweep(
                clock.now_ms(), int(limits.boxes_kept_s * 1000), limits.audit_days * _DAY_MS
            )
        except Unavailable:
            note(What.STORE_UNAVAILABLE)
            continue
        for room in gone:
            note(What.ROOM_DELETED, room=room)
            await lobby.forget(room)
