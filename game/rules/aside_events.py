"""What happened beside a scene: pauses, time-outs, rewinds, skips and bids; part of `events.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """A seat paused; scene timers stand still from now."""

    seat: Seat
    at_ms: int
    kind: Literal["paused"] = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """Nobody holds the pause any more (or one of two); timers moved on by `shift_ms`."""

    seat: Seat
    shift_ms: int
    kind: Literal["resumed"] = "resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOutCalled:
    """A seat takes a break and promised to be back by then."""

    seat: Seat
    at_ms: int
    back_by_ms: int
    first: bool
    kind: Literal["time-out-called"] = "time-out-called"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOutMoved:
    """The seat that is away said, before it was due, that it needs longer."""

    seat: Seat
    back_by_ms: int
    kind: Literal["time-out-moved"] = "time-out-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOutEnded:
    """The seat came back.

    `outcome` is "kept", "changed" (put off in time, then kept), "late", "missed", or "uncounted"
    for the first one of a scene.
    """

    seat: Seat
    outcome: str
    shift_ms: int
    kind: Literal["time-out-ended"] = "time-out-ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatRewound:
    """The beat begins anew for this seat under a new visit; the other's moves stand."""

    seat: Seat
    visit: int
    at_ms: int
    kind: Literal["beat-rewound"] = "beat-rewound"


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatLeft:
    """The beat was left by skip or by change of topic; open promises it judges are released."""

    beat: str
    released: tuple[Seat, ...]
    kind: Literal["beat-left"] = "beat-left"


@dataclass(frozen=True, slots=True, kw_only=True)
class BidMade:
    """The animal was sent over; it waits for a greeting until then."""

    seat: Seat
    until_ms: int
    kind: Literal["bid-made"] = "bid-made"


@dataclass(frozen=True, slots=True, kw_only=True)
class BidTurned:
    """The other greeted it."""

    seat: Seat
    kind: Literal["bid-turned"] = "bid-turned"


@dataclass(frozen=True, slots=True, kw_only=True)
class BidPassed:
    """Nobody greeted it in time; it strolls back, and nothing is said about it."""

    kind: Literal["bid-passed"] = "bid-passed"
