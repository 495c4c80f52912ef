"""Every limit of the server in one table, and the bucket that measures rates.

OPERATIONS.md prints the same table; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from game.protocol.codec import TO_CLIENT_BYTES, TO_SERVER_BYTES
from game.protocol.messages import BOX_BYTES, MOVE_BYTES

_KEPT_DAYS = 14


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server accepts; each field is one row of the table in OPERATIONS.md."""

    message_bytes: int = TO_SERVER_BYTES  # to the server; more closes 1009
    answer_bytes: int = TO_CLIENT_BYTES  # to a client; a long transcript comes in pages
    move_bytes: int = MOVE_BYTES  # a move as sent
    box_bytes: int = BOX_BYTES  # sealed words
    mail_bytes: int = 12_288  # one mail message
    first_message_s: float = 5.0  # until a new connection must have called
    moves_per_s: float = 5.0  # per connection; more is `slow-down`
    moves_burst: int = 20  # at three times this behind, close 1008
    toys_per_s: float = 4.0  # more is dropped in silence
    toys_burst: int = 8
    toys_waiting: int = 8  # a toy is dropped when so many messages wait to be sent
    messages_per_s: float = 40.0  # of any kind; more closes 1008
    messages_burst: int = 160
    outbound_messages: int = 64  # waiting for a slow reader; more closes 4008
    outbound_bytes: int = 262_144  # the same in bytes
    room_inbox: int = 64  # messages waiting in one room; its senders then wait
    connections: int = 10_000  # in all; more is 503
    connections_per_address: int = 64  # at once; more is 429
    connects_per_minute: int = 20  # new ones per address; more is 429
    failed_joins_per_minute: int = 10  # per address
    failed_joins_per_room: int = 20  # then the room's invite is locked
    join_lock_s: float = 600.0  # how long it stays locked
    rooms_per_hour: int = 10  # per address
    entries_per_room: int = 20_000  # the log's length; then moves are refused
    invite_s: float = 86_400.0  # how long an invite can be used
    away_s: float = 8.0  # a connection gone for so long is told to the partner
    room_asleep_s: float = 1_800.0  # out of memory when nobody is connected
    boxes_kept_s: float = 1_800.0  # after a scene's end, once nobody is connected
    keep_days: int = _KEPT_DAYS  # a room after its last use
    audit_days: int = 90  # lines that say what was done and when


@dataclass(slots=True)
class Bucket:
    """A rate with a burst: each take costs one, time gives back, and debt has a floor.

    Attributes:
        per_s: how many a second come back.
        burst: how many can be had at once.
        now: a monotonic clock in seconds.
    """

    per_s: float
    burst: int
    now: Callable[[], float]
    _level: float = field(init=False)
    _at: float = field(init=False)

    def __post_init__(self) -> None:
        """Start full."""
        self._level = float(self.burst)
        self._at = self.now()

    def take(self) -> bool:
        """Take one; False when there was none left (it is counted as debt all the same)."""
        at = self.now()
        self._level = min(self.burst, self._level + (at - self._at) * self.per_s)
        self._at = at
        self._level = max(self._level - 1, -3.0 * self.burst)
        return self._level >= 0

    @property
    def is_flooded(self) -> bool:
        """Tell whether three bursts have been taken where one was allowed."""
        return self._level <= -2.0 * self.burst
