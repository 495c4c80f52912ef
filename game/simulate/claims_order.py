"""Do scores order players by what they did? Rank correlations over mixed players.

A score is held against the rate that was counted from the room's facts: promises kept, truthful
accounts, hearts caught, feelings matched. Beside it stands how well it tells what somebody is
*like* (the chance its player was given): that needs many more moments, as any estimate does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from game.rules.seats import Seat
from game.simulate.claims import ENOUGH, ORDERED, Claim, shown
from game.simulate.outcomes import JourneyOutcome, Rates, SeatTotals, journey_of
from game.simulate.policies import Policy
from game.simulate.stats import Interval, best_possible, spearman, spearman_between


@dataclass(frozen=True, slots=True)
class Measure:
    """One score and the trait it claims to measure.

    Attributes:
        score: its name.
        trait: in words.
        rate: what was truly done. wish: the chance the player was given.
    """

    score: str
    trait: str
    rate: Callable[[Rates], float | None]
    wish: Callable[[Policy], float]


MEASURES = (
    Measure("consistency", "promises kept", lambda r: r.kept, lambda p: p.keeps),
    Measure("honesty", "truthful accounts", lambda r: r.truthful, lambda p: p.tells),
    Measure("listening", "hearts caught", lambda r: r.caught, lambda p: p.catches),
    Measure("empathy", "feelings matched", lambda r: r.matched, lambda p: p.reads),
)


@dataclass(frozen=True, slots=True)
class Player:
    """One mixed player's end: what it is like, and what came of it."""

    policy: Policy
    totals: SeatTotals


@dataclass(frozen=True, slots=True)
class Order:
    """How well a score orders players.

    Attributes:
        score, trait: which and what.
        scenes: of the journey.
        players: with an occasion to show the trait. enough: those with three moments or more.
        moments: mean of moments.
        rho: rank correlation with what they did, over all of them. best: the highest there can
            be with so many players alike in what they did.
        wish: rank correlation with what they are like.
        points: (true rate, score) of each.
    """

    score: str
    trait: str
    scenes: int
    players: int
    enough: int
    moments: float
    rho: Interval | None
    best: float | None
    wish: float | None
    points: tuple[tuple[float, float], ...]


def players_of(
    journeys: Sequence[JourneyOutcome], policy: Callable[[int], Policy], scenes: int
) -> Iterator[Player]:
    """Give both players of every journey after so many of its scenes.

    A journey's seed is the number of its first player; the second one's is the next.
    """
    for journey in journeys:
        so_far = journey_of(journey.scenes[:scenes], journey.seed)
        for place, seat in enumerate(Seat):
            yield Player(policy(journey.seed + place), so_far.of(seat))


def order(measure: Measure, players: Sequence[Player], scenes: int) -> Order:
    """Return how well a score orders these players."""
    rated = [p for p in players if _point(measure, p) is not None]
    points = tuple(point for p in rated if (point := _point(measure, p)) is not None)
    rates, scores = [rate for rate, _ in points], [score for _, score in points]
    moments = [p.totals.scores[measure.score].moments for p in rated]
    return Order(
        score=measure.score,
        trait=measure.trait,
        scenes=scenes,
        players=len(rated),
        enough=sum(m >= ENOUGH for m in moments),
        moments=fmean(moments) if moments else 0.0,
        rho=spearman_between(rates, scores),
        best=best_possible(rates, scores),
        wish=spearman([measure.wish(p.policy) for p in rated], scores),
        points=points,
    )


def _point(measure: Measure, player: Player) -> tuple[float, float] | None:
    rate, score = measure.rate(player.totals.rates), player.totals.scores.get(measure.score)
    return None if rate is None or score is None else (rate, score.value)


def orders(
    journeys: Sequence[JourneyOutcome], policy: Callable[[int], Policy], scenes: int
) -> tuple[Order, ...]:
    """Return every score's order after so many scenes; a score nobody has is left out."""
    players = tuple(players_of(journeys, policy, scenes))
    found = (order(measure, players, scenes) for measure in MEASURES)
    return tuple(one for one in found if one.players)


def claim(one: Order, where: str) -> Claim:
    """Claim that a score orders players by its trait: a rank correlation of 0.95 or more."""
    rho = one.rho.value if one.rho else None
    between = f" ({shown(one.rho.low)} to {shown(one.rho.high)})" if one.rho else ""
    return Claim(
        about="order",
        sentence=f"{one.score.capitalize()} orders players by {one.trait}, {where}",
        found=f"rank correlation {shown(rho, 3)}{between}, {one.players} players, "
        f"{one.moments:.1f} moments each",
        holds=rho is not None and rho >= ORDERED,
    )
