"""Sixteen needs in four groups: what somebody may need behind what they feel."""

from __future__ import annotations

from collections.abc import Mapping

GROUPS: Mapping[str, tuple[str, ...]] = {
    "be-with": ("closeness", "being-understood", "belonging", "affection"),
    "rely": ("dependability", "truth", "safety", "fairness"),
    "be-me": ("space", "choice", "respect", "rest"),
    "matter": ("appreciation", "encouragement", "purpose", "play"),
}
NEEDS = tuple(need for needs in GROUPS.values() for need in needs)
_GROUP_OF = {need: group for group, needs in GROUPS.items() for need in needs}

SAME_NEED, SAME_GROUP = 1.0, 0.5


def group_of(need: str) -> str:
    """Return the group of a need; KeyError names one that there is not."""
    return _GROUP_OF[need]


def need_term(guessed: str, needed: str) -> float | None:
    """Return how near a guessed need came: 1, 0.5 (its group) or 0; None if one was left open.

    Examples:
        >>> need_term("truth", "truth"), need_term("safety", "truth"), need_term("rest", "truth")
        (1.0, 0.5, 0.0)
        >>> need_term("", "truth") is None
        True
    """
    if not guessed or not needed:
        return None
    if guessed == needed:
        return SAME_NEED
    return SAME_GROUP if group_of(guessed) == group_of(needed) else 0.0
