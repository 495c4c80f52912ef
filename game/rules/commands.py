"""What `decide` takes: a move with its seat and time, or the host's and the clock's requests."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.moves import Move
from game.rules.seats import Seat


@dataclass(frozen=True, slots=True)
class Make:
    """A seat makes a move, meant for `visit` (0: for any beat), at `at_ms` UTC."""

    seat: Seat
    visit: int
    move: Move
    at_ms: int


@dataclass(frozen=True, slots=True)
class PassTime:
    """Settle whatever is due by `at_ms`."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class OpenScene:
    """Open a scene with this seed; `swapped` seats role 0 on the right bank.

    `everything` brings all of the game at once (levels.py).
    """

    seed: str
    swapped: bool
    at_ms: int
    everything: bool = False


@dataclass(frozen=True, slots=True)
class LineLost:
    """A seat's line was gone from `since_ms` until `at_ms`; 0: nobody knows since when."""

    seat: Seat
    since_ms: int
    at_ms: int


Command = Make | PassTime | OpenScene | LineLost
