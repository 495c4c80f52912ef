"""Who one can practise with, told apart by what they do.

A character is a table of habits; the seed draws the traits inside its ranges. Nobody here has
a diagnosis: Sol jokes when scared, Viktor fixes instead of listening.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from game.partner.cast_one import INES, MARA, TOBI
from game.partner.cast_two import JUNE, SOL, VIKTOR
from game.partner.habits import Habits as Habits  # noqa: PLC0414 - passed on
from game.partner.habits import Veil as Veil  # noqa: PLC0414 - passed on
from game.rules.luck import luck


class Character(StrEnum):
    """The partners there are."""

    INES = "ines"
    TOBI = "tobi"
    MARA = "mara"
    SOL = "sol"
    JUNE = "june"
    VIKTOR = "viktor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a run's seed made of the character; fixed for the whole sitting.

    Attributes:
        reliability: .55 to .90, how likely it keeps its word.
        candour: .35 to .80, how likely it owns up.
        sensitivity: .7 to 1.4, how much harsh lines hurt.
        forgiveness: .3 to .9, how soon it comes round.
        wants: the support it wishes for: "listen", "comfort", "think", "space" or "celebrate".
        worry: the one thing it is afraid of; told at the very end.
    """

    reliability: float
    candour: float
    sensitivity: float
    forgiveness: float
    wants: str
    worry: str


HABITS: Mapping[Character, Habits] = MappingProxyType(
    {
        Character.INES: INES,
        Character.TOBI: TOBI,
        Character.MARA: MARA,
        Character.SOL: SOL,
        Character.JUNE: JUNE,
        Character.VIKTOR: VIKTOR,
    }
)
"""Each character's habits."""


def draw_traits(character: Character, seed: str) -> Traits:
    """Draw a run's traits inside the character's ranges; the same seed draws the same."""
    habits = HABITS[character]
    return Traits(
        reliability=_between(habits.reliability, seed, "reliability"),
        candour=_between(habits.candour, seed, "candour"),
        sensitivity=_between(habits.sensitivity, seed, "sensitivity"),
        forgiveness=_between(habits.forgiveness, seed, "forgiveness"),
        wants=_one_of(habits.wants, seed, "wants"),
        worry=_one_of(habits.worries, seed, "worry"),
    )


def _between(limits: tuple[float, float], seed: str, trait: str) -> float:
    low, high = limits
    return low + (high - low) * luck(seed, f"partner/trait/{trait}")


def _one_of(things: tuple[str, ...], seed: str, trait: str) -> str:
    return things[int(luck(seed, f"partner/trait/{trait}") * len(things))]
