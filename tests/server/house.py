"""A whole server inside the test's own event loop, with a clock turned by hand, and callers."""

from __future__ import annotations

import asyncio
import hashlib
import heapq
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from game.protocol.codec import decode_to_client, encode, encode_move
from game.protocol.messages import (
    ClientMessage,
    Comeback,
    Create,
    Join,
    Play,
    Relay,
    ServerMessage,
    Update,
    Welcome,
)
from game.protocol.version import SUBPROTOCOL
from game.room.library import Library
from game.rules.moves import Move, Ready
from game.scenario.library import Shipped
from server.app import Listening, Running, running
from server.limits import Limits
from server.ports import Services
from server.store.base import EventStore, Unavailable
from server.store.memory import MemoryStore

M = TypeVar("M", bound=ServerMessage)

ROOM = "ab" * 16
JOIN = b"join-secret-of-this-invite-32byt"
TICKETS = {"A": b"ticket-of-the-host-32-bytes-long", "B": b"ticket-of-the-guest-32-bytes-lon"}
SCENARIO = f"t1@{Shipped().get('t1').hash}"
SEED = "00" * 16


@dataclass(slots=True)
class FakeTimer:
    """A timer of the fake clock."""

    then: Callable[[], None] | None

    def cancel(self) -> None:
        """Call it off."""
        self.then = None


@dataclass(slots=True)
class FakeClock:
    """A clock that stands still until it is turned."""

    at_ms: int = 1_800_000_000_000
    timers: list[tuple[int, int, FakeTimer]] = field(default_factory=list)
    made: int = 0

    def now_ms(self) -> int:
        """Return the time it was turned to."""
        return self.at_ms

    def monotonic_s(self) -> float:
        """Return the same in seconds."""
        return self.at_ms / 1000

    def call_at(self, at_ms: int, then: Callable[[], None]) -> FakeTimer:
        """Set a timer."""
        timer = FakeTimer(then)
        self.made += 1
        heapq.heappush(self.timers, (at_ms, self.made, timer))
        return timer

    async def turn(self, seconds: float) -> None:
        """Turn the clock on, stopping at each timer on the way."""
        until = self.at_ms + int(seconds * 1000)
        while self.timers and self.timers[0][0] <= until:
            at_ms, _, timer = heapq.heappop(self.timers)
            self.at_ms = max(self.at_ms, at_ms)
            if timer.then is not None:
                timer.then()
            await breathe()
        self.at_ms = until


async def breathe() -> None:
    """Let everything that is ready to run, run."""
    for _ in range(30):
        await asyncio.sleep(0)


@dataclass(frozen=True, slots=True)
class House:
    """A server that runs, and what it stands on."""

    running: Running
    services: Services
    store: EventStore
    clock: FakeClock
    failures: list[Unavailable]


@asynccontextmanager
async def house(  # noqa: PLR0913 - each part of a server can be exchanged, by its name
    *,
    limits: Limits | None = None,
    store: EventStore | None = None,
    clock: FakeClock | None = None,
    library: Library | None = None,
    seed: str = SEED,
    counts_loopback: bool = False,
) -> AsyncIterator[House]:
    """Run a server in this loop on a free port of this machine."""
    kept = store or MemoryStore()
    time = clock or FakeClock()
    failures: list[Unavailable] = []
    services = Services(
        kept, time, library or Shipped(), limits or Limits(), lambda _scene: seed, failures.append
    )
    listening = Listening(counts_loopback=counts_loopback)
    async with asyncio.timeout(60), running(services, listening) as server:
        yield House(server, services, kept, time, failures)


class Caller:
    """One client's connection: sends, hears in order, remembers all of it."""

    def __init__(self, ws: ClientConnection) -> None:
        """Wrap an open connection."""
        self.ws = ws
        self.heard: list[ServerMessage] = []

    async def say(self, message: ClientMessage | str | bytes) -> None:
        """Send a message, or raw text."""
        frame = message if isinstance(message, str | bytes) else encode(message)
        await self.ws.send(frame)

    async def hear(self, kind: type[M]) -> M:
        """Wait for the next message of this type; others before it are remembered."""
        while True:
            message = await self.hear_any()
            if isinstance(message, kind):
                return message

    async def hear_any(self) -> ServerMessage:
        """Wait for the next message."""
        async with asyncio.timeout(5):
            message = decode_to_client(await self.ws.recv())
        assert message is not None
        self.heard.append(message)
        return message

    async def ask(self, message: ClientMessage | str | bytes, kind: type[M]) -> M:
        """Send, then wait for an answer of this type."""
        await self.say(message)
        return await self.hear(kind)

    async def closed(self) -> int:
        """Wait until the server has closed, remembering its last words; return the code."""
        try:
            while True:
                await self.hear_any()
        except ConnectionClosed:
            assert self.ws.close_code is not None
            return self.ws.close_code

    async def quiet(self) -> list[ServerMessage]:
        """Return what arrives within a tenth of a second."""
        start = len(self.heard)
        try:
            async with asyncio.timeout(0.1):
                while True:
                    await self.hear_any()
        except TimeoutError:
            return self.heard[start:]


@asynccontextmanager
async def caller(url: str, **options: object) -> AsyncIterator[Caller]:
    """Connect to a server."""
    protocols = [Subprotocol(SUBPROTOCOL)]
    async with connect(url, subprotocols=protocols, compression=None, **options) as ws:  # type: ignore[arg-type]  # passed on as given
        yield Caller(ws)


def create(room: str = ROOM, *, join: bytes = JOIN, ticket: bytes = TICKETS["A"]) -> Create:
    """Build the host's call."""
    digest = hashlib.sha256(join).digest()
    return Create(room=room, join_hash=digest, ticket=ticket, scenario=SCENARIO)


def join(room: str = ROOM, *, auth: bytes = JOIN, ticket: bytes = TICKETS["B"]) -> Join:
    """Build the guest's call."""
    return Join(room=room, join_auth=auth, ticket=ticket)


def resume(seat: str, room: str = ROOM, seen: int = 0) -> Comeback:
    """Build the call of somebody who comes back."""
    return Comeback(room=room, ticket=TICKETS[seat], seen=seen)


def play(n: int, move: Move | None = None, *, visit: int = 1, box: bytes = b"sealed") -> Play:
    """Build a move."""
    return Play(n=n, visit=visit, move=encode_move(move or Ready()), box=box)


def relay(n: int, box: bytes = b"name") -> Relay:
    """Build a relay."""
    return Relay(n=n, box=box)


@asynccontextmanager
async def table(home: House) -> AsyncIterator[tuple[Caller, Caller]]:
    """Seat two players in one room, both having heard that the scene is open."""
    url = home.running.url
    async with caller(url) as host, caller(url) as guest:
        await host.ask(create(), Welcome)
        await guest.ask(join(), Welcome)
        await host.hear(Update)
        await guest.hear(Update)
        yield host, guest


def lived(story: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run an async story to its end."""
    asyncio.run(story())
