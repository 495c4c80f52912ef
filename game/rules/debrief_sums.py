"""Reads the sums of the ledger, and follows the shared bridge through its lines.

A line of the ledger carries its arithmetic in numbers, as it was when it was written. Reading it
back gives named parts, so that a screen can say them in words; worked out again they give the
movement that the line shows.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.rules import trust
from game.rules.seats import BySeat, Seat
from game.rules.sections import BridgeSection, LedgerLine, SceneSection
from game.rules.trust import bridge

_NUMBER = r"([+-]?\d+(?:\.\d+)?(?:e-?\d+)?)"
_SHARES = rf"((?: x {_NUMBER})*)"
_GAIN = re.compile(rf"5 x {_NUMBER} x \(100 - {_NUMBER}\)/100{_SHARES}")
_LOSS = re.compile(rf"10 x {_NUMBER} x {_NUMBER}/100 x {_NUMBER}")
_BACK = re.compile(rf"{_NUMBER}{_SHARES}")
_PUT_RIGHT = re.compile(rf"put right: {_NUMBER}")


class SumKind(StrEnum):
    """What a line's arithmetic does."""

    GAIN = "gain"
    LOSS = "loss"
    BACK = "back"  # an apology or a kept repair gives some of a loss back
    PUT_RIGHT = "put-right"  # what something untrue had moved is taken back


@dataclass(frozen=True, slots=True)
class Sum:
    """A line's arithmetic.

    Attributes:
        kind: what it does.
        weight: size of what was kept, told or broken; 0 where none plays a part.
        base: trust before (gain, loss), what had been lost (back), or the movement itself.
        shares: what it is multiplied with, in order.
    """

    kind: SumKind
    weight: float
    base: float
    shares: tuple[float, ...]

    @property
    def value(self) -> float:
        """Return what the sum comes to, before any ceiling."""
        match self.kind:
            case SumKind.GAIN:
                return trust.gain(self.base, self.weight, math.prod(self.shares))
            case SumKind.LOSS:
                return -trust.loss(self.base, self.weight, math.prod(self.shares))
            case SumKind.BACK:
                return self.base * math.prod(self.shares)
            case SumKind.PUT_RIGHT:
                return self.base


def sum_of(why: str) -> Sum | None:
    """Return the parts of a line's arithmetic; None for a line without, or one unknown here.

    Examples:
        >>> sum_of("5 x 2 x (100 - 50.0)/100 x 0.9").shares
        (0.9,)
        >>> round(sum_of("10 x 1 x 50.0/100 x 1.5").value, 1)
        -7.5
        >>> sum_of("") is None
        True
    """
    if found := _GAIN.fullmatch(why):
        return Sum(SumKind.GAIN, float(found[1]), float(found[2]), _numbers(found[3]))
    if found := _LOSS.fullmatch(why):
        return Sum(SumKind.LOSS, float(found[1]), float(found[2]), (float(found[3]),))
    if found := _PUT_RIGHT.fullmatch(why):
        return Sum(SumKind.PUT_RIGHT, 0.0, float(found[1]), ())
    if found := _BACK.fullmatch(why):
        return Sum(SumKind.BACK, 0.0, float(found[1]), _numbers(found[2]))
    return None


def _numbers(shares: str) -> tuple[float, ...]:
    return tuple(float(part) for part in shares.split(" x ") if part)


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the shared bridge stood before a line of the ledger and after it."""

    before: float
    after: float

    @property
    def by(self) -> float:
        """Return by how much it moved."""
        return self.after - self.before


def start_of(scene: SceneSection, shared: BridgeSection) -> BySeat[float]:
    """Return trust in each seat as the scene began."""
    if len(scene.starts) != len(Seat):
        return BySeat.both(shared.start)
    return BySeat(scene.starts[0][0], scene.starts[1][0])


def bridge_moves(lines: Sequence[LedgerLine], start: BySeat[float]) -> tuple[Moved, ...]:
    """Return what each line of the ledger did to the shared bridge, in order."""
    now, found = start, []
    for line in lines:
        after = now if line.seat is None else now.having(line.seat, now[line.seat] + line.delta)
        found.append(Moved(bridge(now.a, now.b), bridge(after.a, after.b)))
        now = after
    return tuple(found)
