"""Trust in a seat, the shared bridge, and the words for them.

Losses weigh more than gains, because breaches are felt more than they are counted; the direction
is supported by trust-game studies, the size (about two to one at the middle) is ours. Trust never
falls because time passes.

Over a journey (`Directed`) a breach that was found out or denied lowers the ceiling and halves
every gain until two promises in a row were kept. Scenes of intensity 1 leave no such scar.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

GAIN = 5.0  # why: four kept small promises from the middle lift a bridge by one word
LOSS = 10.0  # why: at the middle a breach costs about twice what a kept promise earns
OWNED = 0.6  # owned up unasked
WHEN_ASKED = 0.85  # admitted when asked
FOUND = 1.5  # found out or denied: hiding costs two and a half times owning up
AT_ENVELOPES = 1.25  # shown only by the envelopes
FALSEHOOD = 1.0  # a falsehood alone, put right while the scene runs
APOLOGY_INTEGRITY = 0.30  # share of the loss a whole apology returns when one chose to break it
APOLOGY_COMPETENCE = 0.50  # ... when one could not, forgot or misjudged
APOLOGY_DECEPTION = 0.15  # ... after deception
REPAIR_INTEGRITY = 0.25  # share of the loss a kept repair returns
REPAIR_COMPETENCE = 0.30
REPAIR_DECEPTION = 0.10
FACT_WEIGHT = 0.5  # a fact told weighs half its sensitivity
TOP = 100.0


def gain(trust: float, weight: float, credit: float = 1.0) -> float:
    """Return how much trust rises: 5 x weight x room left / 100, times the credit.

    Examples:
        >>> round(gain(50, 1), 2), round(gain(50, 2), 2), round(gain(50, 1, 0.9), 2)
        (2.5, 5.0, 2.25)
    """
    return GAIN * weight * (TOP - trust) / TOP * credit


def loss(trust: float, weight: float, manner: float) -> float:
    """Return how much trust falls: 10 x weight x trust / 100 x manner of coming out.

    Examples:
        >>> round(loss(50, 1, OWNED), 2), round(loss(50, 1, FOUND), 2)
        (3.0, 7.5)
    """
    return LOSS * weight * trust / TOP * manner


def bridge(trust_in_a: float, trust_in_b: float) -> float:
    """Return the shared bridge: half its weaker half, half the mean of both.

    Examples:
        >>> bridge(62, 48)
        51.5
    """
    return 0.5 * min(trust_in_a, trust_in_b) + 0.5 * (trust_in_a + trust_in_b) / 2


def word(value: float) -> str:
    """Return the word for a value from 0 to 100 (an id in the interface texts).

    Examples:
        >>> [word(v) for v in (12, 50, 60, 80)]
        ['early', 'growing', 'steady', 'strong']
    """
    if value < 40:
        return "early"
    if value < 60:
        return "growing"
    return "steady" if value < 80 else "strong"


def reach(value: float) -> int:
    """Return how many of nine planks lie on each side, the same on both."""
    return min(9, max(0, int(9 * value / TOP + 0.5)))


HEARD_WEIGHT = 0.5  # felt heard weighs half a small promise
CAP_FALLS, CAP_LEAST, CAP_LIFTS = 10.0, 60.0, 5.0
IN_A_ROW = 2  # kept promises until gains are whole again
HALVED = 0.5


@dataclass(frozen=True, slots=True)
class Scar:
    """What deception leaves in the trust in a seat.

    Attributes:
        cap: the ceiling, 60 to 100.
        row: promises still to be kept in a row before gains are whole; 0 without a scar.
    """

    cap: float = TOP
    row: int = 0

    def rising(self, before: float, by: float) -> float:
        """Return trust risen by this much: halved under a scar, never over the ceiling."""
        share = HALVED if self.row else 1.0
        return max(before, min(self.cap, before + share * by))

    def healed(self) -> Scar:
        """Return the scar after one more promise was kept."""
        return Scar(min(TOP, self.cap + CAP_LIFTS), max(0, self.row - 1))

    def hurt(self, manner: float) -> Scar:
        """Return the scar after a breach that came out in this manner.

        What was found out or denied lowers the ceiling, never under 60; any breach begins the
        count of kept promises anew where there is a scar already.
        """
        deceived = manner >= FOUND
        cap = max(CAP_LEAST, self.cap - CAP_FALLS) if deceived else self.cap
        return Scar(cap, IN_A_ROW if deceived or self.row else 0)


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
    cap: float = TOP
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
    return _risen(before, gain(before.value, HEARD_WEIGHT))


def kept(before: Directed, weight: float, credit: float = 1.0) -> Directed:
    """Return trust after a kept promise; it lifts the ceiling, and two in a row end a scar."""
    after = _risen(before, gain(before.value, weight, credit))
    cap = min(TOP, before.cap + CAP_LIFTS)
    return replace(after, cap=cap, row=max(0, before.row - 1))


def broke(before: Directed, weight: float, manner: float) -> Directed:
    """Return trust after a breach that came out in this manner (see `OWNED` and others).

    What was found out or denied lowers the ceiling, never under 60.
    """
    lost = loss(before.value, weight, manner)
    deceived = manner >= FOUND
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
    back = before.lost * math.prod(shares)
    return replace(before, value=min(before.cap, before.value + back))
