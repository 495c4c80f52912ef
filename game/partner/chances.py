"""The partner's odds: when it keeps, owns up, opens and feels heard.

Only formulas live here; what is drawn against them is decided where the move is chosen.
"""

from __future__ import annotations

from enum import StrEnum

from game.partner.mood import Mood

LEAST = 0.05  # nobody is certain to break
MOST = 0.98  # nobody is certain to keep
CLOSED_UNDER = 20.0  # under this much openness answers stay short
TIME_OUT_FROM = 75.0  # heat at which the partner asks for a break
_HEARD_FROM = 65.0
_NEARLY_FROM = 40.0


class FeltHeard(StrEnum):
    """What the partner answers when asked whether it feels heard."""

    YES = "yes"
    NEARLY = "nearly"
    NO = "no"


def _chance(value: float) -> float:
    return min(MOST, max(LEAST, value))


def keep_chance(
    reliability: float, trust: float, temptation: float, *, prepared: bool = False
) -> float:
    """Return how likely the partner keeps a promise when life pulls.

    Args:
        reliability: its trait.
        trust: its trust in the player, 0 to 100.
        temptation: what breaking would gain it: 3 and the stones leant on the promise.
        prepared: what came was what it had named.

    Examples:
        >>> round(keep_chance(0.70, 65, 4, prepared=True), 2)
        0.82
    """
    plan = 0.12 if prepared else 0.0
    return _chance(reliability + 0.004 * (trust - 50) - 0.06 * (temptation - 3) + plan)


def own_up_chance(candour: float, safety: float, stake: int) -> float:
    """Return how likely the partner says unasked that it broke a promise.

    How the truth was taken before decides how much of it comes.

    Examples:
        >>> round(own_up_chance(0.45, 80, 1), 2)
        0.6
    """
    return _chance(candour + 0.005 * (safety - 50) - 0.05 * (stake - 1))


def layer(mood: Mood) -> int:
    """Return how deep the partner would tell now: 0 nothing, 3 the heart of the matter."""
    if mood.open >= 70 and mood.safety >= 50:
        return 3
    if mood.open >= 55 and mood.heard >= 45:
        return 2
    return 1 if mood.open >= 35 else 0


def felt_heard(mood: Mood) -> FeltHeard:
    """Return what the partner would answer to "do you feel heard?"."""
    if mood.heard >= _HEARD_FROM:
        return FeltHeard.YES
    return FeltHeard.NEARLY if mood.heard >= _NEARLY_FROM else FeltHeard.NO


def tell_chance(candour: float, safety: float) -> float:
    """Return how likely the partner tells at the table what it promised to tell, and could.

    Having kept the hour, most of the way is done; how the truth was taken before does the rest.

    Examples:
        >>> round(tell_chance(0.6, 50), 2), round(tell_chance(0.45, 20), 2)
        (0.89, 0.64)
    """
    return _chance(0.50 + 0.65 * candour + 0.005 * (safety - 50))
