"""The partner's inner state, and how each kind of line moves it.

A mood never reaches the player as numbers: it decides what the partner says and does.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType


class Tag(StrEnum):
    """What a line does to the one who hears it."""

    OPEN_QUESTION = "open-question"
    CLOSED_QUESTION = "closed-question"  # only ever typed: no authored line is one
    REFLECT_CONTENT = "reflect-content"
    REFLECT_FEELING = "reflect-feeling"
    REFLECT_WRONG = "reflect-wrong"
    VALIDATE = "validate"
    ACKNOWLEDGE = "acknowledge"
    OWN_PART = "own-part"
    SUPPORT = "support"
    ADVICE = "advice"
    ONE_UP = "one-up"
    MINIMISE = "minimise"
    DEFEND = "defend"
    BLAME = "blame"
    REPAIR_ATTEMPT = "repair-attempt"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """How things stand inside, each 0 to 100; `safety` is how safe the truth has been so far."""

    heard: float
    open: float
    hurt: float
    trust: float
    heat: float
    safety: float

    def rounded(self) -> tuple[int, int, int, int, int, int]:
        """Return heard, open, hurt, trust, heat and safety as whole numbers, halves upwards."""
        values = (self.heard, self.open, self.hurt, self.trust, self.heat, self.safety)
        heard, open_, hurt, trust, heat, safety = (math.floor(value + 0.5) for value in values)
        return heard, open_, hurt, trust, heat, safety


@dataclass(frozen=True, slots=True)
class Effect:
    """What a line does before it is scaled by the one who hears it."""

    heard: float = 0
    open: float = 0
    hurt: float = 0
    trust: float = 0
    heat: float = 0


EFFECTS: Mapping[Tag, Effect] = MappingProxyType(
    {
        Tag.OPEN_QUESTION: Effect(6, 10, 0, 0, -1),
        Tag.CLOSED_QUESTION: Effect(3, 3, 0, 0, 0),
        Tag.REFLECT_CONTENT: Effect(10, 5, -1, 0, -3),
        Tag.REFLECT_FEELING: Effect(16, 8, -4, 1, -6),
        Tag.REFLECT_WRONG: Effect(4, 2, 0, 0, 0),
        Tag.VALIDATE: Effect(12, 8, -6, 1, -7),
        Tag.ACKNOWLEDGE: Effect(6, 4, -2, 0, -3),
        Tag.OWN_PART: Effect(8, 6, -8, 3, -6),
        Tag.SUPPORT: Effect(8, 4, -5, 1, -5),
        Tag.ADVICE: Effect(-8, -8, 3, -1, 5),
        Tag.ONE_UP: Effect(-6, -4, 2, 0, 2),
        Tag.MINIMISE: Effect(-14, -12, 10, -3, 9),
        Tag.DEFEND: Effect(-12, -10, 6, -2, 10),
        Tag.BLAME: Effect(-16, -16, 14, -5, 16),
        Tag.REPAIR_ATTEMPT: Effect(4, 6, -5, 1, -10),
        Tag.PLAIN: Effect(),
    }
)
"""Base values of each kind of line."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What a line does, and how much of it is felt: 1 is all of it, 0.5 half."""

    tag: Tag
    weight: float = 1.0


HARSH = frozenset({Tag.ADVICE, Tag.ONE_UP, Tag.MINIMISE, Tag.DEFEND, Tag.BLAME})
"""Lines that close a door a little; the partner remembers the last one."""

TAKES_TRUTH_WELL = frozenset(
    {Tag.OPEN_QUESTION, Tag.CLOSED_QUESTION, Tag.REFLECT_CONTENT, Tag.REFLECT_FEELING,
     Tag.VALIDATE, Tag.ACKNOWLEDGE, Tag.SUPPORT}
)  # fmt: skip
"""Thanking or calmly asking after a hard truth: the next truth comes more easily."""

PUNISHES_TRUTH = frozenset({Tag.BLAME, Tag.DEFEND})
"""Answering a hard truth with a blow: the next truth stays at home."""

SAFER = 10.0
LESS_SAFE = -15.0
_FRESH = 1.4  # a kind line does most for somebody who has had few of them


def clamped(value: float) -> float:
    """Keep a value of the mood between 0 and 100."""
    return min(100.0, max(0.0, value))


def take_in(mood: Mood, tag: Tag, sensitivity: float, weight: float = 1.0) -> Mood:
    """Return the mood after one line.

    Rises of heard, open and trust shrink as they fill up; rises of hurt and heat grow with
    sensitivity; everything that falls, falls by its base value.

    Args:
        mood: the mood before.
        tag: what the line does.
        sensitivity: the partner's trait, about 0.7 to 1.4.
        weight: how much of it is felt; half of a line that was only half understood.
    """
    effect = _weighed(EFFECTS[tag], weight)
    return replace(
        mood,
        heard=_filled(mood.heard, effect.heard),
        open=_filled(mood.open, effect.open),
        trust=_filled(mood.trust, effect.trust),
        hurt=_felt(mood.hurt, effect.hurt, sensitivity),
        heat=_felt(mood.heat, effect.heat, sensitivity),
    )


def after_truth(mood: Mood, tag: Tag, weight: float = 1.0) -> Mood:
    """Return the mood once the other has answered a hard truth with this kind of line."""
    if tag in TAKES_TRUTH_WELL:
        return replace(mood, safety=clamped(mood.safety + SAFER * weight))
    if tag in PUNISHES_TRUTH:
        return replace(mood, safety=clamped(mood.safety + LESS_SAFE * weight))
    return mood


def _weighed(effect: Effect, weight: float) -> Effect:
    if weight == 1.0:
        return effect
    values = (effect.heard, effect.open, effect.hurt, effect.trust, effect.heat)
    return Effect(*(value * weight for value in values))


def _filled(value: float, change: float) -> float:
    scaled = change * _FRESH * (1 - value / 100) if change > 0 else change
    return clamped(value + scaled)


def _felt(value: float, change: float, sensitivity: float) -> float:
    return clamped(value + (change * sensitivity if change > 0 else change))
