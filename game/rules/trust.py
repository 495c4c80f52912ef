"""Trust in a seat, the shared bridge, and the words for them.

Losses weigh more than gains, because breaches are felt more than they are counted; the direction
is supported by trust-game studies, the size (about two to one at the middle) is ours. Trust never
falls because time passes.
"""

from __future__ import annotations

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
