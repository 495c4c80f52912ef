"""Counts per address and per room, in memory only: who may connect, join and create.

An address is never logged or stored. Everybody on this machine shares one address and trusts
one another, so loopback is not counted, unless a proxy on this machine names the real ones.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from ipaddress import AddressValueError, IPv6Address, ip_address

from game.protocol.faults import ErrorCode
from server.limits import Limits
from server.metrics import Figures, TurnedAway

_MANY_KEYS = 4096  # then keys without recent marks are let go


@dataclass(slots=True)
class Window:
    """How often something happened for a key within the last `span_s` seconds."""

    span_s: float
    most: int
    now: Callable[[], float]
    _marks: dict[str, deque[float]] = field(default_factory=dict)

    def mark(self, key: str) -> None:
        """Count one."""
        if len(self._marks) > _MANY_KEYS:
            self._tidy()
        self._marks.setdefault(key, deque(maxlen=self.most)).append(self.now())

    def is_full(self, key: str) -> bool:
        """Tell whether `most` have happened within the span."""
        marks = self._marks.get(key)
        if marks is None or len(marks) < self.most:
            return False
        return marks[0] > self.now() - self.span_s

    def _tidy(self) -> None:
        """Forget keys whose last mark is out of the span."""
        oldest = self.now() - self.span_s
        self._marks = {key: marks for key, marks in self._marks.items() if marks[-1] > oldest}


class Gate:
    """Says who may come in, by the table of limits."""

    def __init__(
        self,
        limits: Limits,
        now: Callable[[], float],
        *,
        counts_loopback: bool = False,
        figures: Figures | None = None,
    ) -> None:
        """Start with nobody inside.

        Args:
            limits: the table.
            now: monotonic seconds.
            counts_loopback: count this machine's own address too (behind a proxy; in tests).
            figures: where to count whom it turned away.
        """
        self._turned_away = (figures or Figures()).turned_away
        self._limits = limits
        self._counts_loopback = counts_loopback
        self._inside: Counter[str] = Counter()
        self._connects = Window(60, limits.connects_per_minute, now)
        self._failed = Window(60, limits.failed_joins_per_minute, now)
        self._rooms = Window(3600, limits.rooms_per_hour, now)
        self._failed_at = Window(limits.join_lock_s, limits.failed_joins_per_room, now)

    @property
    def inside(self) -> int:
        """Return how many connections are inside now."""
        return self._inside.total()

    def refusal(self, address: str) -> HTTPStatus | None:
        """Count an attempt to connect; return the status to refuse it with, or None."""
        if self._inside.total() >= self._limits.connections:
            self._turned_away[TurnedAway.FULL] += 1
            return HTTPStatus.SERVICE_UNAVAILABLE
        key = self._key(address)
        if key is None:
            return None
        if self._connects.is_full(key):
            self._turned_away[TurnedAway.TOO_OFTEN] += 1
            return HTTPStatus.TOO_MANY_REQUESTS
        self._connects.mark(key)
        if self._inside[key] >= self._limits.connections_per_address:
            self._turned_away[TurnedAway.TOO_MANY_HERE] += 1
            return HTTPStatus.TOO_MANY_REQUESTS
        return None

    def enter(self, address: str) -> None:
        """Count a connection that is inside now."""
        self._inside[self._key(address) or ""] += 1

    def leave(self, address: str) -> None:
        """Count it out again."""
        key = self._key(address) or ""
        self._inside[key] -= 1
        if self._inside[key] <= 0:
            del self._inside[key]

    def may_create(self, address: str) -> bool:
        """Count a room for this address, unless it has had its share this hour."""
        key = self._key(address)
        if key is None:
            return True
        if self._rooms.is_full(key):
            return False
        self._rooms.mark(key)
        return True

    def may_join(self, address: str, room: str) -> ErrorCode | None:
        """Return why nobody from here may try an invite of this room now, or None."""
        if self._failed_at.is_full(room):
            return ErrorCode.INVITE_LOCKED
        key = self._key(address)
        if key is not None and self._failed.is_full(key):
            return ErrorCode.TOO_MANY_JOINS
        return None

    def join_failed(self, address: str, room: str) -> bool:
        """Count a wrong invite; True if this locked the room's invite."""
        key = self._key(address)
        if key is not None:
            self._failed.mark(key)
        self._failed_at.mark(room)
        return self._failed_at.is_full(room)

    def _key(self, address: str) -> str | None:
        """Return what is counted for an address: for IPv6 its network; None for this machine."""
        try:
            parsed = ip_address(address.partition("%")[0])
        except (ValueError, AddressValueError):
            return address
        if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped:
            parsed = parsed.ipv4_mapped
        if parsed.is_loopback and not self._counts_loopback:
            return None
        if isinstance(parsed, IPv6Address):
            return str(IPv6Address(int(parsed) >> 64 << 64))
        return str(parsed)
