"""What enters a room. `at_ms` is UTC from the runner and never decreases within a room."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.moves import Move
from game.rules.seats import Seat


@dataclass(frozen=True, slots=True)
class Moved:
    """A seat makes a move.

    Attributes:
        seat: from the ticket, never from the message.
        n: the seat's own counter of accepted moves and relays, from 1, contiguous.
        visit: the beat's counter the move was meant for; 0 for moves of any beat.
        move: the decoded move.
        raw: the move's bytes as sent; stored, hashed and mailed unchanged.
        at_ms: when it arrived.
    """

    seat: Seat
    n: int
    visit: int
    move: Move
    raw: bytes
    at_ms: int


@dataclass(frozen=True, slots=True)
class Relayed:
    """A seat passes a sealed record on (pairing, epoch, name); it is numbered like a move.

    `raw` are the bytes that make two relays equal: a hash of the box.
    """

    seat: Seat
    n: int
    raw: bytes
    at_ms: int


@dataclass(frozen=True, slots=True)
class Came:
    """A seat's connection is here (again)."""

    seat: Seat
    at_ms: int


@dataclass(frozen=True, slots=True)
class Went:
    """A seat's connection is gone; the seat stays."""

    seat: Seat
    at_ms: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed; whatever was due by `at_ms` happens."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The host opens a scene: the only way luck enters a room.

    Attributes:
        scenario: scenario id, or "<id>@<sha256>", found in the room's library.
        seed: 16 random bytes, hex.
        swapped: role 0 sits in seat B.
        at_ms: when.
        everything: all of the game at once.
    """

    scenario: str
    seed: str
    swapped: bool
    at_ms: int
    everything: bool = False


Inbound = Moved | Relayed | Came | Went | Ticked | Opened
