"""Do scores order players by what they did? Rank correlations over mixed players.

A score is held against the true rate that means the same (`rates.py`), counted from the room's
facts. Beside it stand the bare share, in which only the whole counts, and how well a score tells
what somebody is *like* (the chance its player was given): that needs many more moments, as any
estimate does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from game.rules.seats import Seat
from game.simulate.claims import ENOUGH, OF_POSSIBLE, ORDERED, Claim, percent, shown
from game.simulate.outcomes import JourneyOutcome, SeatTotals, journey_of
from game.simulate.policies import Policy, Rating
from game.simulate.rates import HALVES, Rates, rates_of
from game.simulate.stats import Interval, best_possible, spearman, spearman_between


@dataclass(frozen=True, slots=True)
class Measure:
    """One score and the trait it claims to measure.

    Attributes:
        score: its name.
        trait: in words.
        rate: what was truly done. bare: the same, where only the whole counts.
        wish: the chance the player was given.
    """

    score: str
    trait: str
    rate: Callable[[Rates], float | None]
    bare: Callable[[Rates], float | None]
    wish: Callable[[Policy], float]


MEASURES = (
    Measure(
        "consistency", "how far a word held", lambda r: r.stood, lambda r: r.kept, lambda p: p.keeps
    ),
    Measure(
        "honesty",
        "how straight accounts were",
        lambda r: r.straight,
        lambda r: r.truthful,
        lambda p: p.tells,
    ),
    Measure(
        "listening", "what was heard", lambda r: r.heard, lambda r: r.caught, lambda p: p.catches
    ),
    Measure(
        "empathy",
        "what was understood",
        lambda r: r.understood,
        lambda r: r.matched,
        lambda p: p.reads,
    ),
)


@dataclass(frozen=True, slots=True)
class Player:
    """One mixed player's end: what it is like, what came of it, and whom it played beside."""

    policy: Policy
    totals: SeatTotals
    partner: Policy | None = None


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
        bare: rank correlation with the bare share. wish: with what they are like.
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
    bare: float | None
    wish: float | None
    points: tuple[tuple[float, float], ...]

    @property
    def share(self) -> float | None:
        """Return the rank correlation as a share of the highest possible."""
        return self.rho.value / self.best if self.rho and self.best else None


def players_of(
    journeys: Sequence[JourneyOutcome], policy: Callable[[int], Policy], scenes: int
) -> Iterator[Player]:
    """Give both players of every journey after so many of its scenes.

    A journey's seed is the number of its first player; the second one's is the next.
    """
    for journey in journeys:
        so_far = journey_of(journey.scenes[:scenes], journey.seed)
        both = (policy(journey.seed), policy(journey.seed + 1))
        for place, seat in enumerate(Seat):
            yield Player(both[place], so_far.of(seat), both[1 - place])


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
        bare=_bare(measure, rated),
        wish=spearman([measure.wish(p.policy) for p in rated], scores),
        points=points,
    )


def _point(measure: Measure, player: Player) -> tuple[float, float] | None:
    rate, score = measure.rate(player.totals.rates), player.totals.scores.get(measure.score)
    return None if rate is None or score is None else (rate, score.value)


def _bare(measure: Measure, players: Sequence[Player]) -> float | None:
    pairs = [
        (share, p.totals.scores[measure.score].value)
        for p in players
        if (share := measure.bare(p.totals.rates)) is not None
    ]
    return spearman([share for share, _ in pairs], [score for _, score in pairs])


def orders(
    journeys: Sequence[JourneyOutcome], policy: Callable[[int], Policy], scenes: int
) -> tuple[Order, ...]:
    """Return every score's order after so many scenes; a score nobody has is left out."""
    players = tuple(players_of(journeys, policy, scenes))
    found = (order(measure, players, scenes) for measure in MEASURES)
    return tuple(one for one in found if one.players)


def beside_speakers(players: Iterable[Player], rates: Rating) -> tuple[Player, ...]:
    """Return the players whose partner rates in this way."""
    return tuple(p for p in players if p.partner is not None and p.partner.rates is rates)


def by_half(measure: Measure, players: Sequence[Player]) -> Claim:
    """Claim that a score's order does not hang on what half done is taken to count."""
    found: list[tuple[float, float | None]] = []
    for half in HALVES:
        again = (replace(p.totals, rates=rates_of(p.totals.deeds, half)) for p in players)
        rated = [replace(p, totals=t) for p, t in zip(players, again, strict=True)]
        one = order(measure, rated, 0)
        found.append((half, one.rho.value if one.rho else None))
    said = ", ".join(f"{shown(rho, 3)} if half done counts {half:g}" for half, rho in found)
    return Claim(
        about="order",
        sentence=f"{measure.score.capitalize()} orders players by {measure.trait}, "
        "whatever half done counts",
        found=f"rank correlation {said}; {len(players)} players",
        holds=all(rho is not None and rho >= ORDERED for _, rho in found),
    )


def claim(one: Order, where: str) -> Claim:
    """Claim that a score orders players by its trait: a rank correlation of 0.95 or more.

    Under three moments most players did the same share of things, and no score is shown: there
    it must reach 97 hundredths of the highest possible.
    """
    rho = one.rho.value if one.rho else None
    between = f" ({shown(one.rho.low)} to {shown(one.rho.high)})" if one.rho else ""
    near = one.moments < ENOUGH and one.share is not None and one.share >= OF_POSSIBLE
    return Claim(
        about="order",
        sentence=f"{one.score.capitalize()} orders players by {one.trait}, {where}",
        found=f"rank correlation {shown(rho, 3)}{between}, {percent(one.share)} of the highest "
        f"possible {shown(one.best, 3)}; {one.players} players, {one.moments:.1f} moments each",
        holds=rho is not None and (rho >= ORDERED or near),
    )
