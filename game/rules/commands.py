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
    """Open a scene with this seed; `swapped` seats role 0 on the right bank."""

    seed: str
    swapped: bool
    at_ms: int


Command = Make | PassTime | OpenScene
