"""Which journeys the fairness report is made from, and playing them all in one go.

Players meet as pairs, so two mixed players are one journey. Roles change sides from pair to pair.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.simulate.outcomes import JourneyOutcome
from game.simulate.parallel import Job, run_all
from game.simulate.policies import POLICIES, Asking, Policy, Promising, Rating, Telling, mixed

SCENARIOS = ("t1", "m10", "r1", "p3")
JOURNEY = ("m10", "r1", "p3")  # the scenes that carry something on
PARTNER = "keep"
TRAITS = ("keeps", "tells", "catches", "reads", "attuned")
ENDS = (0.0, 1.0)  # a trait not there at all, and fully there
TELLERS = ("keep", "liar", "half-truth")
GAMERS = ("padder", "rater-inflator", "staller", "farmer", "over-apologiser")

_MIDDLE = Policy(
    name="middle",
    keeps=0.5,
    tells=0.5,
    tells_how=Telling.LIE,
    promises=Promising.DEEDS,
    catches=0.5,
    reads=0.5,
    attuned=0.5,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is played.

    Attributes:
        players: mixed players, two to a journey.
        scenes: of their journey.
        seeds: journeys of every policy from either role.
        trait_seeds: journeys for either end of a trait.
        tempted: single scenes for either side of a temptation.
    """

    players: int
    scenes: int
    seeds: int
    trait_seeds: int
    tempted: int


REPORT = Size(players=200, scenes=6, seeds=3, trait_seeds=12, tempted=12)
SMALL = Size(players=16, scenes=3, seeds=1, trait_seeds=1, tempted=2)


@dataclass(frozen=True, slots=True)
class Plays:
    """Every journey that was played, by what it is for ("mixed", "alone/t1", "policy/keep" ...)."""

    size: Size
    groups: Mapping[str, tuple[JourneyOutcome, ...]]

    def of(self, group: str) -> tuple[JourneyOutcome, ...]:
        """Return a group's journeys in the order of their seeds; KeyError if there is none."""
        return self.groups[group]


def play_all(size: Size, *, workers: int | None = None, progress: bool = True) -> Plays:
    """Play everything the report needs; the same for any number of workers."""
    planned = tuple(_planned(size))
    outcomes = run_all([job for _, job in planned], workers=workers, progress=progress)
    groups: dict[str, list[JourneyOutcome]] = {}
    for (group, _), outcome in zip(planned, outcomes, strict=True):
        groups.setdefault(group, []).append(outcome)
    return Plays(size, {name: tuple(found) for name, found in groups.items()})


def broad(seed: int) -> Policy:
    """Return a player that differs from others in everything: in habits as well as in true rates.

    It promises, asks, rates, apologises, prepares and helps in its own way; so whatever else
    people do is noise to the score that is looked at.
    """
    luck = random.Random(f"broad/{seed}")  # noqa: S311 - a simulation, no secret
    return replace(
        mixed(seed),
        name=f"broad-{seed}",
        promises=luck.choice((Promising.FAIR, Promising.DEEDS, Promising.ANY)),
        tells_how=luck.choice((Telling.LIE, Telling.HALF)),
        prepares=luck.random() < 0.5,
        asks_change=luck.random() / 2,
        late=luck.random() / 2,
        owns_up=luck.random() < 0.7,
        repairs=luck.random() < 0.7,
        apologises=luck.randrange(6),
        takes_hint=luck.random() < 0.7,
        asks=luck.choice(tuple(Asking)),
        attuned=luck.random(),
        rates=luck.choice((Rating.TRUE, Rating.TRUE, Rating.ALWAYS_4, Rating.ALWAYS_0)),
    )


def people(size: Size) -> Iterator[tuple[int, int]]:
    """Give the numbers of two mixed players for each pair."""
    yield from ((2 * pair, 2 * pair + 1) for pair in range(size.players // 2))


def _planned(size: Size) -> Iterator[tuple[str, Job]]:
    yield from _mixed(size)
    yield from _policies(size)
    yield from _traits(size)
    yield from _tempted(size)


def _mixed(size: Size) -> Iterator[tuple[str, Job]]:
    long = (JOURNEY * -(-size.scenes // len(JOURNEY)))[: size.scenes]
    for one, other in people(size):
        a, b, swapped = mixed(one), mixed(other), one % 4 == 2
        yield "mixed", _job(long, a, b, one, swapped=swapped)
        for alone in (s for s in SCENARIOS if s != JOURNEY[0]):
            yield f"alone/{alone}", _job((alone,), a, b, one, swapped=swapped)
        yield "broad", _job(JOURNEY, broad(one), broad(other), one, swapped=swapped)


def _policies(size: Size) -> Iterator[tuple[str, Job]]:
    partner = POLICIES[PARTNER]
    for name, policy in POLICIES.items():
        for seed in range(size.seeds):
            yield f"policy/{name}", _job(JOURNEY, policy, partner, seed)
            yield f"policy/{name}", _job(JOURNEY, policy, partner, seed, swapped=True)
        yield f"mirror/{name}", _job(JOURNEY, partner, policy, 0, swapped=True)
    yield from _deeds(size)
    for name in GAMERS:
        for seed in range(size.seeds):
            yield f"both/{name}", _job(JOURNEY, POLICIES[name], POLICIES[name], seed)
    for seed in range(size.seeds):
        yield f"both/{PARTNER}", _job(JOURNEY, partner, partner, seed)


def _deeds(size: Size) -> Iterator[tuple[str, Job]]:
    """Plan who promises deeds only: there a lie breaks no promise, so lying stands alone."""
    for name in TELLERS:
        one = replace(POLICIES[name], promises=Promising.DEEDS)
        for seed in range(size.seeds):
            for swapped in (False, True):
                yield (
                    f"deeds/{name}",
                    _job(JOURNEY, one, POLICIES[PARTNER], seed, swapped=swapped),
                )


def _traits(size: Size) -> Iterator[tuple[str, Job]]:
    for trait in TRAITS:
        for end in ENDS:
            for seed in range(size.trait_seeds):
                one = _with(trait, end)
                yield (
                    f"trait/{trait}/{end:g}",
                    _job(JOURNEY, one, _MIDDLE, seed, swapped=seed % 2 == 1),
                )


def _with(trait: str, end: float) -> Policy:
    """Return the middle player with one trait at one of its ends."""
    return _WITH[trait](end)


_WITH: Mapping[str, Callable[[float], Policy]] = {
    "keeps": lambda end: replace(_MIDDLE, keeps=end),
    "tells": lambda end: replace(_MIDDLE, tells=end),
    "catches": lambda end: replace(_MIDDLE, catches=end),
    "reads": lambda end: replace(_MIDDLE, reads=end),
    "attuned": lambda end: replace(_MIDDLE, attuned=end),
}


def _tempted(size: Size) -> Iterator[tuple[str, Job]]:
    for scenario in SCENARIOS:
        for name in (PARTNER, "break-hide"):
            for seed in range(size.tempted):
                yield (
                    f"tempted/{scenario}/{name}",
                    _job((scenario,), POLICIES[name], POLICIES[PARTNER], seed),
                )


def _job(
    scenarios: Sequence[str], a: Policy, b: Policy, seed: int, *, swapped: bool = False
) -> Job:
    return Job(scenarios=tuple(scenarios), a=a, b=b, seed=seed, swapped=swapped)
