"""Listens: websockets for players, figures for operators, and the hourly tidying."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from server.door import Listening as Listening  # noqa: PLC0414 - passed on
from server.door import PlayersDoor
from server.gate import Gate
from server.lobby import Lobby
from server.log import What, note, tell_the_rest
from server.pages import Watch, figures_page
from server.ports import Services
from server.store.base import Unavailable

_HOUR_MS = 3_600_000
_DAY_MS = 86_400_000
_KNOCKING = 1_024  # connections that the system keeps waiting: all come back after a restart


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
        door = PlayersDoor(services, listening, lobby, gate)
        watch = Watch(services, lobby, gate, door.readiness)
        server = await _listen(door, listening)
        ours = (group.create_task(_tidy(services, lobby)), group.create_task(door.watch()))
        try:
            async with figures_page(watch, listening.metrics_port) as metrics_url:
                yield Running(_url(server, listening.host), lobby, metrics_url)
        finally:
            server.close()
            await door.shut()
            for task in ours:
                task.cancel()
            lobby.stop()
            tell_the_rest()


async def _listen(door: PlayersDoor, listening: Listening) -> asyncio.Server:
    """Start listening for players."""
    loop = asyncio.get_running_loop()
    return await loop.create_server(door.wire, listening.host, listening.port, backlog=_KNOCKING)


def _url(server: asyncio.Server, host: str) -> str:
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
