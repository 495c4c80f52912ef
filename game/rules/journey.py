"""One seat's trustworthiness over a journey: trust in it, its ceiling, and what deception leaves.

A breach that was found out or denied lowers the ceiling and halves every gain until two promises
in a row were kept. Scenes of intensity 1 leave no such scar: they use `trust.py` alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.rules import trust

HEARD_WEIGHT = 0.5
CAP_FALLS, CAP_LEAST, CAP_LIFTS = 10.0, 60.0, 5.0
IN_A_ROW = 2  # kept promises until gains are whole again
HALVED = 0.5


@dataclass(frozen=True, slots=True)
class Directed:
    """Trust in one seat.

    Attributes:
        value: 0 to `cap`.
        cap: the ceiling, 60 to 100.
        row: promises still to be kept in a row before gains are whole; 0 without a scar.
        lost: what the last breach took, so that making good can return its share.
    """

    value: float = 50.0
    cap: float = trust.TOP
    row: int = 0
    lost: float = 0.0


def _risen(before: Directed, by: float) -> Directed:
    """Return trust risen by this much, halved under a scar, never over the ceiling."""
    share = HALVED if before.row else 1.0
    return replace(before, value=max(before.value, min(before.cap, before.value + share * by)))


def felt_heard(before: Directed) -> Directed:
    """Return trust after the other felt heard.

    Examples:
        >>> felt_heard(Directed(50)).value
        51.25
    """
    return _risen(before, trust.gain(before.value, HEARD_WEIGHT))


def kept(before: Directed, weight: float, credit: float = 1.0) -> Directed:
    """Return trust after a kept promise; it lifts the ceiling, and two in a row end a scar."""
    after = _risen(before, trust.gain(before.value, weight, credit))
    cap = min(trust.TOP, before.cap + CAP_LIFTS)
    return replace(after, cap=cap, row=max(0, before.row - 1))


def broke(before: Directed, weight: float, manner: float) -> Directed:
    """Return trust after a breach that came out in this manner (see `trust.OWNED` and others).

    What was found out or denied lowers the ceiling, never under 60.
    """
    lost = trust.loss(before.value, weight, manner)
    deceived = manner >= trust.FOUND
    cap = max(CAP_LEAST, before.cap - CAP_FALLS) if deceived else before.cap
    row = IN_A_ROW if deceived or before.row else 0
    return Directed(value=min(cap, before.value - lost), cap=cap, row=row, lost=lost)


def returned(before: Directed, *shares: float) -> Directed:
    """Return trust after an apology or a kept repair gave back its share of what was lost.

    The shares multiply; a return is no gain, so a scar does not halve it.

    Examples:
        >>> round(returned(Directed(49.4, lost=6.7), 0.5, 0.85).value, 1)
        52.2
    """
    share = 1.0
    for part in shares:
        share *= part
    return replace(before, value=min(before.cap, before.value + before.lost * share))
