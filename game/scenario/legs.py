"""How the legs of a journey are named: a scenario's id, and whether chairs are swapped."""

from __future__ import annotations

SWAPPED = ":swapped"
"""Behind a leg that is played once more with chairs swapped."""


def scene_of(leg: str) -> str:
    """Return the id of the scenario that a leg plays.

    >>> scene_of("r7:swapped")
    'r7'
    """
    return leg.removesuffix(SWAPPED)
