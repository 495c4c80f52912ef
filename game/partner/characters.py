"""Who one can practise with, told apart by what they do.

A character is a table of habits; the seed draws the traits inside its ranges. Nobody here has
a diagnosis: Sol jokes when scared, Viktor fixes instead of listening.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from game.partner.mood import Mood
from game.rules.luck import luck
from game.scenario.model import ApologyPart, ReceiveAct


class Character(StrEnum):
    """The partners there are."""

    SOL = "sol"
    VIKTOR = "viktor"


class Veil(StrEnum):
    """A way of not saying it."""

    PARTIAL = "partial"  # true as far as it goes
    DODGE = "dodge"  # another subject
    DECLINE = "decline"  # openly later
    FALSE = "false"  # not so


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


@dataclass(frozen=True, slots=True, kw_only=True)
class MagnetHabit:
    """A phrase this character puts on the fridge, and the mood it takes.

    Attributes:
        part: which part of an apology.
        safety: it is used from this much safety on, and
        under: only under this much.
        heard: it is used from this much feeling heard on.
    """

    part: ApologyPart
    safety: float = 0.0
    under: float = 101.0
    heard: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What a character tends to do.

    Attributes:
        reliability, candour, sensitivity, forgiveness: lowest and highest value of the trait.
        wants, worries: what the seed picks from.
        start: mood before the first scene.
        half: chance of promising half rather than all.
        later_options: likes the later of several ways to act (the odder one) over the first.
        asks_change: chance of asking first when it would otherwise break its word.
        lets_change: order of its answers to a change asked, from trusting to wary.
        veils: ways of not saying it, dearest first.
        jokes: chance of taking the funny way where there is one.
        blames_from: heat from which its truth comes out as a "you".
        blunt: chance of that in any weather.
        asks_at_table: chance of asking rather than letting a murky line be.
        misreads: chance of reading its own feeling into the other.
        warm: how it takes an apology it can accept, dearest first.
        slips: chance of brushing an apology off kindly.
        magnets: its apology, in its order.
        own_up_from: safety from which it owns up plainly after the envelopes.
        lid: gestures it may make when the lid lifts on something lost, or on something whole.
        plays: chance of answering a toy.
    """

    reliability: tuple[float, float]
    candour: tuple[float, float]
    sensitivity: tuple[float, float]
    forgiveness: tuple[float, float]
    wants: tuple[str, ...]
    worries: tuple[str, ...]
    start: Mood
    half: float
    later_options: bool
    asks_change: float
    lets_change: tuple[str, str, str]
    veils: tuple[Veil, ...]
    jokes: float
    blames_from: float
    blunt: float
    asks_at_table: float
    misreads: float
    warm: tuple[ReceiveAct, ...]
    slips: float
    magnets: tuple[MagnetHabit, ...]
    own_up_from: float
    lid: tuple[str, str]
    plays: float


_SOL = Habits(
    reliability=(0.55, 0.75),
    candour=(0.35, 0.60),
    sensitivity=(1.0, 1.4),
    forgiveness=(0.5, 0.9),
    wants=("comfort", "celebrate"),
    worries=("too-much", "left-behind"),
    start=Mood(heard=40, open=45, hurt=10, trust=50, heat=15, safety=45),
    half=0.30,
    later_options=True,
    asks_change=0.35,
    lets_change=("yes", "yours", "no"),
    veils=(Veil.PARTIAL, Veil.DODGE, Veil.DECLINE, Veil.FALSE),
    jokes=0.75,
    blames_from=80,
    blunt=0.0,
    asks_at_table=0.35,
    misreads=0.25,
    warm=(ReceiveAct.YES, ReceiveAct.THANK),
    slips=0.18,
    magnets=(
        MagnetHabit(part=ApologyPart.RESPONSIBILITY, safety=50),
        MagnetHabit(part=ApologyPart.REGRET),
        MagnetHabit(part=ApologyPart.EXCUSE, under=35),
        MagnetHabit(part=ApologyPart.OFFER),
        MagnetHabit(part=ApologyPart.FORGIVE),
    ),
    own_up_from=60,
    lid=("groan", "laugh"),
    plays=0.9,
)

_VIKTOR = Habits(
    reliability=(0.72, 0.90),
    candour=(0.50, 0.80),
    sensitivity=(0.7, 1.0),
    forgiveness=(0.3, 0.7),
    wants=("think", "space"),
    worries=("no-use", "laughed-at"),
    start=Mood(heard=40, open=38, hurt=10, trust=50, heat=20, safety=55),
    half=0.05,
    later_options=False,
    asks_change=0.15,
    lets_change=("yes", "no", "no"),
    veils=(Veil.DECLINE, Veil.FALSE, Veil.PARTIAL, Veil.DODGE),
    jokes=0.10,
    blames_from=45,
    blunt=0.15,
    asks_at_table=0.85,
    misreads=0.45,
    warm=(ReceiveAct.THANK, ReceiveAct.YES),
    slips=0.08,
    magnets=(
        MagnetHabit(part=ApologyPart.OFFER),
        MagnetHabit(part=ApologyPart.RESPONSIBILITY),
        MagnetHabit(part=ApologyPart.EXPLANATION, under=60),
        MagnetHabit(part=ApologyPart.CHANGE),
        MagnetHabit(part=ApologyPart.REGRET, heard=60),
    ),
    own_up_from=25,
    lid=("oh", "heart"),
    plays=0.55,
)

HABITS: Mapping[Character, Habits] = MappingProxyType(
    {Character.SOL: _SOL, Character.VIKTOR: _VIKTOR}
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
