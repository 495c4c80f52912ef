"""What a room asks its runner to do, in order; an append comes before everything it allows."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.events import Event
from game.rules.seats import Seat
from game.rules.sections import EntryView, SeatView, TranscriptLine


@dataclass(frozen=True, slots=True)
class Entry:
    """One accepted inbound: one row of the log.

    Attributes:
        seq: number in the room's log, from 1, no gaps.
        at_ms: UTC.
        by: "A", "B", "clock" or "host".
        n: the seat's own counter; None for clock and host.
        raw: the move's bytes as sent, or b"".
        events: what it changed.
    """

    seq: int
    at_ms: int
    by: str
    n: int | None
    raw: bytes
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Append:
    """Make these entries durable; only then may the effects after it be performed."""

    entries: tuple[Entry, ...]
    expected_seq: int


@dataclass(frozen=True, slots=True)
class Send:
    """Tell a seat what changed: only sections that differ, transcript lines from `lines_from`.

    `sections` names fields of `view`; a full welcome names them all with `lines_from` 0.
    """

    seat: Seat
    seq: int
    acked_n: int
    view: SeatView
    sections: tuple[str, ...]
    lines_from: int
    lines: tuple[TranscriptLine, ...]
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class Mail:
    """The boxes of these entries are now open to this seat."""

    seat: Seat
    seqs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ack:
    """Answer a resend: this n was accepted before."""

    seat: Seat
    n: int
    seq: int


@dataclass(frozen=True, slots=True)
class Refuse:
    """Not accepted; nothing changed and this n is not used up.

    `code` is a rejections.Code, or "conflict" (same n, other bytes) or "gap" (n skips ahead).
    """

    seat: Seat
    n: int
    code: str


@dataclass(frozen=True, slots=True)
class Presence:
    """Tell a seat whether the other is here; not stored."""

    seat: Seat
    other_online: bool
    away_since_ms: int


@dataclass(frozen=True, slots=True)
class Wake:
    """Bring a `Ticked` at this time, if nothing else came first."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class NeedSeed:
    """Both want to play again: bring an `Opened` with a fresh seed."""

    scenario: str
    swapped: bool


Effect = Append | Send | Mail | Ack | Refuse | Presence | Wake | NeedSeed
