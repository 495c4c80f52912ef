"""One connection of a bad network: late, cut, or open at one end only; never out of order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Protocol

from websockets.exceptions import ConnectionClosedError

from game.protocol.faults import Close
from game.rules.seats import Seat

_SLOWEST_MS = 40
_PING_TIME_OUT_S = 20.0


class ClientEnd(Protocol):
    """What a player's device hears from its end."""

    def hear(self, wire: Wire, frame: str) -> None:
        """Take in a message."""

    def lost(self, wire: Wire, close: int | None) -> None:
        """Learn that this connection is gone; `close` is the server's code, if it had time."""


@dataclass(slots=True)
class Transport:
    """The part of a websocket's transport that a server uses."""

    abort: Callable[[], None]


class Wire:
    """Both ends of one connection; towards the server it looks like its websocket.

    Attributes:
        seat: whose device called.
        is_fenced: another connection of this seat has been welcomed.
        last_seq: number of the last entry that was told on it; None before a welcome.
        close_code: why the server closed it.
    """

    def __init__(
        self, seat: Seat, client: ClientEnd, luck: Random, watch: Callable[[Wire, str], None]
    ) -> None:
        """Open a connection.

        Args:
            seat: whose it is.
            client: the device's end.
            luck: decides about delays.
            watch: sees each message at the moment when the server sends it.
        """
        self.seat = seat
        self.is_fenced = False
        self.last_seq: int | None = None
        self.close_code: int | None = None
        self.transport = Transport(self._gone)
        self._client: ClientEnd | None = client
        self._luck = luck
        self._watch = watch
        self._loop = asyncio.get_running_loop()
        self._due = {"up": 0.0, "down": 0.0}
        self._arrived: deque[str] = deque()
        self._news = asyncio.Event()
        self._is_open = True

    # -- the device's end

    def say(self, frame: str, *, delay_ms: int = 0) -> None:
        """Send towards the server, if anything still gets there."""
        self._travel("up", lambda: self._arrive(frame), delay_ms)

    def cut(self) -> None:
        """Break in the middle: the device knows at once, the server a little later."""
        self._let_go_of_client(None)
        self._loop.call_later(self._luck.randint(0, 500) / 1000, self._gone)

    def half_open(self) -> None:
        """Leave the server in the belief that somebody is still here."""
        self._let_go_of_client(None)
        self._loop.call_later(_PING_TIME_OUT_S, self._gone)

    # -- the server's end, as websockets has it

    async def recv(self) -> str:
        """Wait for a message; ConnectionClosedError once there will be none."""
        while not self._arrived:
            if not self._is_open:
                raise ConnectionClosedError(None, None)
            self._news.clear()
            await self._news.wait()
        return self._arrived.popleft()

    async def send(self, frame: str) -> None:
        """Send towards the device."""
        if not self._is_open:
            raise ConnectionClosedError(None, None)
        self._watch(self, frame)
        self._travel("down", lambda: self._heard(frame))

    async def close(self, code: int = Close.NORMAL, _reason: str = "") -> None:
        """Close politely."""
        if self._is_open:
            self.close_code = code
            self._gone()

    def die(self) -> None:
        """The server's process is gone, and what it had not sent with it."""
        self._gone()

    def _gone(self) -> None:
        """The server's end is closed; the device hears of it after what was sent before."""
        if self._is_open:
            self._is_open = False
            self._news.set()
            self._travel("down", lambda: self._let_go_of_client(self.close_code))

    def _arrive(self, frame: str) -> None:
        """A message reaches the server."""
        if self._is_open:
            self._arrived.append(frame)
            self._news.set()

    def _heard(self, frame: str) -> None:
        """A message reaches the device, if it still listens."""
        if self._client is not None:
            self._client.hear(self, frame)

    def _let_go_of_client(self, close: int | None) -> None:
        """The device's end is closed."""
        client, self._client = self._client, None
        if client is not None:
            client.lost(self, close)

    def _travel(self, way: str, arrive: Callable[[], object], delay_ms: int = 0) -> None:
        """Let something arrive after everything before it on this way."""
        takes_s = (delay_ms + self._luck.randint(1, _SLOWEST_MS)) / 1000
        self._due[way] = max(self._due[way] + 1e-6, self._loop.time() + takes_s)
        self._loop.call_at(self._due[way], arrive)
