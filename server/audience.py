"""Who listens to one room: at most one connection for each seat."""

from __future__ import annotations

from collections.abc import Mapping

from game.protocol.faults import Close, ErrorCode
from game.protocol.messages import Partner, ServerMessage, Toy
from game.rules.seats import Seat
from server.ports import Listener


class Audience:
    """The listeners of a room, by seat."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._listeners: dict[Seat, Listener] = {}

    def __contains__(self, seat: Seat) -> bool:
        """Tell whether this seat is connected."""
        return seat in self._listeners

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Return the connected seats."""
        return tuple(self._listeners)

    def is_listening(self, seat: Seat, listener: Listener) -> bool:
        """Tell whether this connection has the seat now (and was not fenced)."""
        return self._listeners.get(seat) is listener

    def enter(self, seat: Seat, listener: Listener) -> bool:
        """Give the seat to this connection; fence an older one and return whether there was."""
        older = self._listeners.get(seat)
        if older is not None:
            older.end(Close.FENCED, ErrorCode.FENCED)
        self._listeners[seat] = listener
        return older is not None

    def part(self, seat: Seat, close: Close, code: ErrorCode | None = None) -> None:
        """End a seat's connection, saying why, and take it off the list."""
        self._listeners.pop(seat).end(close, code)

    def leave(self, seat: Seat) -> None:
        """Take a connection that is gone off the list."""
        del self._listeners[seat]

    def tell(self, seat: Seat, *messages: ServerMessage) -> None:
        """Tell a seat, if it is connected."""
        if listener := self._listeners.get(seat):
            for message in messages:
                listener.tell(message)

    def tell_who_is_here(self, left_ms: Mapping[Seat, int]) -> None:
        """Tell everybody whether the other is here; what was said of it before may be lost.

        Args:
            left_ms: since when a seat is away, UTC milliseconds.
        """
        for seat in self.seats:
            other = seat.other
            self.tell(seat, Partner(online=other in self, away_since=left_ms.get(other, 0)))

    def throw(self, seat: Seat, toy: Toy) -> None:
        """Throw a toy from this seat to the other: at once, or never."""
        if other := self._listeners.get(seat.other):
            other.throw(toy)

    def end(self, close: Close, code: ErrorCode) -> None:
        """End every connection, saying why."""
        for listener in self._listeners.values():
            listener.end(close, code)
        self._listeners.clear()
