"""Consistency, and the evidence average it shares with Honesty.

The average starts from two kept to one broken, because most people keep even costly promises
(lab: 61 to 98 % of 4,453). Failures weigh more; old evidence fades by a factor per scene.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.rules.carry_events import Tally

PRIOR_KEPT = 2.0
PRIOR_ALL = 3.0
FAILURE = 1.5
DENIAL = 2.0  # failure factor of a denial or a falsehood
FADE = 0.8  # what a finished scene leaves of its evidence
REPAIR_BONUS = 0.25
REPAIRED_AT_MOST = 0.5

CREDIT = {
    "kept": 1.0,
    "changed": 0.9,
    "late": 0.6,
    "owned": 0.25,
    "asked": 0.10,
    "found": 0.0,
    "opened": 0.0,
    "untold-impossible": 0.20,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One moment: weight, credit 0 to 1, failure factor."""

    weight: float
    credit: float
    failure: float = FAILURE


def evidence_average(moments: Iterable[Evidence]) -> float:
    """Return 100 (r + 2) / (r + s + 3) with r the credit and s the failures, weighted.

    Examples:
        >>> round(evidence_average([Evidence(2, 1), Evidence(1, 1), Evidence(3, .9),
        ...                         Evidence(2, .25)]), 1)
        68.9
    """
    listed = tuple(moments)
    r = sum(m.weight * m.credit for m in listed)
    s = sum(m.weight * (1 - m.credit) * m.failure for m in listed)
    return 100 * (r + PRIOR_KEPT) / (r + s + PRIOR_ALL)


def evidence_of(earlier: Tally) -> tuple[Evidence, Evidence]:
    """Return the evidence of earlier scenes as two moments: what was kept, and what was not."""
    return Evidence(earlier.credit, 1.0), Evidence(earlier.failures, 0.0, 1.0)


def repaired(credit: float) -> float:
    """Return a breach's credit once its repair was kept: a quarter more, a half at most."""
    return max(credit, min(credit + REPAIR_BONUS, REPAIRED_AT_MOST))


def failure_of(status: str) -> float:
    """Return the failure factor of a promise's end: more for what was denied or found out."""
    return DENIAL if status == "found" else FAILURE
