"""Answers each request: a page, a refusal, or a connection; and holds all that are open."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from websockets.http11 import Request
from websockets.server import ServerProtocol
from websockets.typing import Origin, Subprotocol

from game.protocol.faults import Close
from game.protocol.version import SUBPROTOCOL
from server.connection import Connection
from server.gate import Gate
from server.lobby import Lobby
from server.log import What, library_logger, note
from server.metrics import TurnedAway
from server.pages import Readiness
from server.ports import Services
from server.wire import Wire

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


class PlayersDoor:
    """The door of the players' port.

    Attributes:
        readiness: whether moves can be stored.
    """

    def __init__(self, services: Services, listening: Listening, lobby: Lobby, gate: Gate) -> None:
        """Open it; nobody is here yet."""
        self._services = services
        self._is_behind_proxy = listening.is_behind_proxy
        self._origins = [None if each is None else Origin(each) for each in listening.origins]
        self._lobby = lobby
        self._gate = gate
        self._logger = library_logger()
        self._wires: set[Wire] = set()
        self._is_shut = asyncio.Event()
        self.readiness = Readiness(services.store, services.clock)

    def wire(self) -> Wire:
        """Prepare one more connection, with the settings that PROTOCOL.md promises."""
        http = ServerProtocol(
            origins=self._origins,
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            max_size=self._services.limits.message_bytes,
            logger=self._logger,
        )  # no extensions: boxes do not compress, and it would cost 44 KiB a connection
        return Wire(self, http)

    def came(self, wire: Wire) -> None:
        """Remember a connection that is open."""
        self._wires.add(wire)

    def knocked(self, wire: Wire, request: Request) -> None:
        """Answer health pages, refuse what is too much, and let players in."""
        match request.path:
            case "/healthz":
                wire.answer(wire.http.reject(HTTPStatus.OK, "ok\n"))
            case "/readyz":
                self._lobby.start(self._say_whether_ready(wire))
            case "/":
                address = self._address(wire, request)
                if status := self._gate.refusal(address):
                    self._turn_away(wire, status)
                else:
                    self._shake_hands(wire, request, address)
            case _:
                self._services.figures.turned_away[TurnedAway.NO_SUCH_PAGE] += 1
                self._turn_away(wire, HTTPStatus.NOT_FOUND)

    def gone(self, wire: Wire) -> None:
        """Forget a connection that is closed."""
        self._wires.discard(wire)
        if not self._wires:
            self._is_shut.set()

    async def watch(self) -> None:
        """Ask those of whom nothing was heard whether they are still there, until cancelled."""
        while True:
            await asyncio.sleep(1)
            for wire in tuple(self._wires):
                wire.second_passed()

    async def shut(self) -> None:
        """Ask everybody to come back in a moment; return once all are gone."""
        self._is_shut.clear()
        for wire in tuple(self._wires):
            wire.end(Close.RESTART)
        if self._wires:
            await self._is_shut.wait()

    def _shake_hands(self, wire: Wire, request: Request, address: str) -> None:
        """Let a player in, unless it is another site's page, or no websocket of ours."""
        response = wire.http.accept(request)
        if response.status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            Connection(wire, self._lobby, self._services, self._gate, address).begin(response)
            return
        if response.status_code in _NO_HANDSHAKE:
            self._services.figures.turned_away[TurnedAway.NO_HANDSHAKE] += 1
            note(What.TURNED_AWAY, code=str(int(response.status_code)))
            response.headers["Sec-WebSocket-Version"] = "13"  # the standard asks that it be said
        wire.answer(response)

    def _turn_away(self, wire: Wire, status: HTTPStatus) -> None:
        """Refuse a request."""
        note(What.TURNED_AWAY, code=str(status.value))
        wire.answer(wire.http.reject(status, f"{status.phrase}\n"))

    async def _say_whether_ready(self, wire: Wire) -> None:
        """Say whether moves can be stored."""
        trouble = await self.readiness.trouble()
        status = HTTPStatus.SERVICE_UNAVAILABLE if trouble else HTTPStatus.OK
        wire.answer(wire.http.reject(status, f"{trouble or 'ready'}\n"))

    def _address(self, wire: Wire, request: Request) -> str:
        """Return the client's address; behind a proxy, the one that the proxy saw."""
        if self._is_behind_proxy:
            seen = ",".join(request.headers.get_all("X-Forwarded-For"))
            if seen:
                return seen.rpartition(",")[2].strip()
        return wire.peer
