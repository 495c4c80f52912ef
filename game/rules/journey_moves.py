"""Moves about a journey: several scenes with one theme. Passed on by `moves.py`.

They belong to the room and not to a scene: each is made between scenes, changes nothing in one, and
no score reads any of them. `journey.py` says when they are lawful.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOut:
    """Wish for a journey, or take the wish back with an empty one. It begins when both agree.

    Attributes:
        journey: its id; "" for none.
        legs: its scenes in order, as `Journey.legs` writes them: both have to name the same.
        intention: what this seat would like it to be for, a chip of the journey; both are kept.
    """

    journey: str = ""
    legs: tuple[str, ...] = ()
    intention: str = ""
    kind: Literal["set-out"] = "set-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHomework:
    """Propose one small promise to next time; it is agreed when both propose the same.

    "When <habit>, we will <act> for <minutes>." An empty habit takes the proposal back.

    Attributes:
        habit, act: chips of the journey. minutes: 1 to 60.
        meet_ms: when the two mean to meet again (UTC); 0 for no time.
    """

    habit: str = ""
    act: str = ""
    minutes: int = 0
    meet_ms: int = 0
    kind: Literal["set-homework"] = "set-homework"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Say how last time's small promise went, and one thing one liked. Opens when both have.

    Attributes:
        how: "done", "partly", "not" or "unsaid" (rather not say); "" where none was open.
        thanks: an appreciation chip, or "".
    """

    how: str = ""
    thanks: str = ""
    kind: Literal["check-in"] = "check-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseJourney:
    """End the journey for both, at any time and without a reason."""

    kind: Literal["close-journey"] = "close-journey"


JourneyMove = SetOut | SetHomework | CheckIn | CloseJourney
