"""One connection of a bad network: late, cut, or open at one end only; never out of order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random
from typing import Protocol

from websockets.http11 import Response

from game.rules.seats import Seat

_SLOWEST_MS = 40
_PING_TIME_OUT_S = 20.0


class ClientEnd(Protocol):
    """What a player's device hears from its end."""

    def hear(self, wire: Wire, frame: str) -> None:
        """Take in a message."""

    def lost(self, wire: Wire, close: int | None) -> None:
        """Learn that this connection is gone; `close` is the server's code, if it had time."""


class Guest(Protocol):
    """The server's connection, which listens at its end."""

    def heard(self, frame: str | bytes) -> None:
        """Take a message."""

    def lost(self, code: int | None) -> None:
        """Learn that the wire is gone."""


class Wire:
    """Both ends of one connection; towards the server it looks like server/wire.py's.

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
        self._client: ClientEnd | None = client
        self._luck = luck
        self._watch = watch
        self._loop = asyncio.get_running_loop()
        self._due = {"up": 0.0, "down": 0.0}
        self._guest: Guest | None = None
        self._held: list[str] | None = None
        self._is_open = True

    # -- the device's end

    def call(self, frame: str, *, delay_ms: int = 0) -> None:
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

    # -- the server's end

    @property
    def waiting(self) -> int:
        """Return that nothing waits: these devices read at once."""
        return 0

    @property
    def waiting_bytes(self) -> int:
        """Return the same in bytes."""
        return 0

    def answer(self, _response: Response, guest: Guest | None = None) -> None:
        """Let the server's connection listen."""
        self._guest = guest

    def say(self, message: bytes) -> None:
        """Send towards the device."""
        if self._is_open:
            text = message.decode()
            self._watch(self, text)
            self._travel("down", lambda: self._heard(text))

    def end(self, code: int) -> None:
        """Close politely."""
        if self._is_open:
            self.close_code = code
            self._gone()

    def pause(self) -> None:
        """Read nothing for now."""
        self._held = self._held or []

    def resume(self) -> None:
        """Read on."""
        held, self._held = self._held, None
        for frame in held or ():
            self._arrive(frame)

    def die(self) -> None:
        """The server's process is gone, and what it had not sent with it."""
        self._gone()

    def _gone(self) -> None:
        """The server's end is closed; the device hears of it after what was sent before."""
        if self._is_open:
            self._is_open = False
            self._travel("down", lambda: self._let_go_of_client(self.close_code))
            guest, self._guest = self._guest, None
            if guest is not None:
                self._loop.call_soon(guest.lost, self.close_code)

    def _arrive(self, frame: str) -> None:
        """A message reaches the server, which may not be reading just now."""
        if self._held is not None:
            self._held.append(frame)
        elif self._guest is not None:
            self._guest.heard(frame)

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
