"""Empathy: how near a reading came, what it cost the other in effort, and help of the right kind.

Ratings are private: they enter only in closed blocks of six, as their mean rounded to the half
point, so that no figure shown gives a single rating away.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.rules.feelings import SAME_FAMILY as SAME_FAMILY  # noqa: PLC0414 - for the examples
from game.rules.needs import SAME_GROUP as SAME_GROUP  # noqa: PLC0414 - as above

FEELING, STRENGTH, NEED = 0.60, 0.15, 0.25
FEELING_ALONE, STRENGTH_ALONE = 0.80, 0.20  # while needs are not asked yet
SHARE_ACCURACY, SHARE_EFFORT, SHARE_FIT = 0.45, 0.30, 0.25
ACCURACY_ALONE, FIT_ALONE = 0.64, 0.36  # before the first closed block of ratings
STEPS = 4  # strengths run 1 to 5, ratings 0 to 4
BLOCK = 6


def accuracy(feeling: float, strength_apart: int, need: float | None = None) -> float:
    """Return how near a reading came, 0 to 1.

    Args:
        feeling: 1 for the word, 0.6 for its family, 0.3 for a neighbouring one, else 0.
        strength_apart: steps between strength guessed and strength felt, 0 to 4.
        need: 1 for the need, 0.5 for its group, else 0; None while needs are not asked.

    Examples:
        >>> round(accuracy(SAME_FAMILY, 1, SAME_GROUP), 4)
        0.5975
        >>> round(accuracy(SAME_FAMILY, 1), 2)
        0.63
    """
    strength = 1 - abs(strength_apart) / STEPS
    if need is None:
        return FEELING_ALONE * feeling + STRENGTH_ALONE * strength
    return FEELING * feeling + STRENGTH * strength + NEED * need


def block_effort(ratings: Sequence[int]) -> float | None:
    """Return the mean of the last closed block of six ratings, to the half point; None before.

    Examples:
        >>> block_effort([4, 3, 3, 4, 3]) is None
        True
        >>> block_effort([4, 3, 3, 4, 3, 3]), block_effort([4, 3, 3, 4, 3, 3, 0, 0])
        (3.5, 3.5)
    """
    closed = len(ratings) // BLOCK * BLOCK
    if not closed:
        return None
    mean = sum(ratings[closed - BLOCK : closed]) / BLOCK
    return int(2 * mean + 0.5) / 2


def empathy(near: float, *, fits: bool, effort: float | None) -> float:
    """Return Empathy 0 to 100 for one turn.

    Args:
        near: from `accuracy`.
        fits: the help given was of the kind wanted, whether guessed, asked for or told.
        effort: from `block_effort`, 0 to 4; None before the first closed block.

    Examples:
        Same family, one step of strength off, same group of needs, effort 3, the right help:

        >>> round(empathy(accuracy(SAME_FAMILY, 1, SAME_GROUP), fits=True, effort=3), 1)
        74.4
        >>> round(empathy(0.5, fits=True, effort=None), 1)
        68.0
    """
    if effort is None:
        return 100 * (ACCURACY_ALONE * near + FIT_ALONE * fits)
    parts = (SHARE_ACCURACY * near, SHARE_EFFORT * effort / STEPS, SHARE_FIT * fits)
    return 100 * sum(parts)
