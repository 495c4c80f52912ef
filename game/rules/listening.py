"""Listening: caught what mattered, was felt to have heard, and asked before advising.

A misreading put right counts nearly as much as a first hit: the second and third goes cost a
tenth each, because going back to ask is what listening is.
"""

from __future__ import annotations

from enum import StrEnum

SHARE_CAUGHT, SHARE_HEARD, SHARE_MANNER = 0.40, 0.40, 0.20
AFTER_HINT = 0.3  # the one heart, caught only after it lit up
ADDS = 0.3  # why: one bad evening should not undo many good ones, nor one good one hide it


class Heard(StrEnum):
    """What the speaker said to having been given back."""

    FIRST = "first"  # yes, that's it
    SECOND = "second"
    THIRD = "third"
    NOT_QUITE = "not-quite"  # after the last go
    NO = "no"


class Manner(StrEnum):
    """What the listener did first."""

    ASKED = "asked"  # heard or asked before any advice
    ADVISED = "advised"  # advice unasked, but after giving back
    FIXED = "fixed"  # fixed, defended or minimised first


_HEARD = {
    Heard.FIRST: 1.0,
    Heard.SECOND: 0.9,
    Heard.THIRD: 0.8,
    Heard.NOT_QUITE: 0.4,
    Heard.NO: 0.0,
}
_MANNER = {Manner.ASKED: 1.0, Manner.ADVISED: 0.5, Manner.FIXED: 0.0}


def manner_share(manner: Manner) -> float:
    """Return what listening in this manner is worth, 0 to 1."""
    return _MANNER[manner]


def heard_share(heard: Heard) -> float:
    """Return what having been felt to have heard on this go is worth, 0 to 1."""
    return _HEARD[heard]


def caught_one(*, at_once: bool, after_hint: bool = False) -> float:
    """Return how well a single heart was caught, 0 to 1.

    Examples:
        >>> caught_one(at_once=True), caught_one(at_once=False, after_hint=True)
        (1.0, 0.3)
        >>> caught_one(at_once=False)
        0.0
    """
    if at_once:
        return 1.0
    return AFTER_HINT if after_hint else 0.0


def caught_of_two(matched: int) -> float:
    """Return how well two hearts were caught: half for each; ValueError outside 0 to 2.

    Examples:
        >>> caught_of_two(1)
        0.5
    """
    if not 0 <= matched <= 2:
        raise ValueError(f"expected 0 to 2 hearts, found {matched}")
    return matched / 2


def listening(caught: float, heard: Heard, manner: Manner) -> float:
    """Return Listening 0 to 100 for one turn of listening.

    Args:
        caught: from `caught_one` or `caught_of_two`.
        heard: the speaker's answer to having been given back.
        manner: what the listener did first.

    Examples:
        One of two hearts, heard on the second go, a question first:

        >>> round(listening(caught_of_two(1), Heard.SECOND, Manner.ASKED), 1)
        76.0
    """
    parts = (
        SHARE_CAUGHT * caught,
        SHARE_HEARD * _HEARD[heard],
        SHARE_MANNER * _MANNER[manner],
    )
    return 100 * sum(parts)


def new_share(turns_before: int, turns_now: int) -> float:
    """Return which share of Listening the turns of this scene make.

    The first three turns weigh the same: a plain mean, so that no single evening speaks for
    somebody. From the fourth on what is new makes three tenths.

    Examples:
        >>> new_share(0, 1), new_share(1, 1), round(new_share(2, 1), 2), new_share(3, 1)
        (1.0, 0.5, 0.33, 0.3)
        >>> new_share(2, 2)
        0.5
    """
    return max(ADDS, turns_now / (turns_before + turns_now))


def carried(before: float | None, this_scene: float, share: float) -> float:
    """Return Listening after a scene; `share` of it is what this scene adds (`new_share`).

    Examples:
        >>> carried(None, 76.0, 1.0), round(carried(60.0, 80.0, 0.5), 1)
        (76.0, 70.0)
        >>> round(carried(60.0, 80.0, 0.3), 1)
        66.0
    """
    return this_scene if before is None else (1 - share) * before + share * this_scene
