"""Does anybody gain by breaking, lying, gaming, and lose by a right? Policies beside their twins.

A twin is the same player on the same seeds but for what its name says. Means over the seeds, from
either role; nothing is rounded before it is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from game.simulate.claims import ENOUGH, UNMOVED, Claim, shown, signed
from game.simulate.claims_order import MEASURES, Measure
from game.simulate.outcomes import JourneyOutcome, SeatTotals
from game.simulate.policies import POLICIES
from game.simulate.report_plays import ENDS, GAMERS, PARTNER, SCENARIOS, TELLERS, TRAITS, Plays

SCORES = ("consistency", "honesty", "listening", "empathy")
TRAIT_OF = {
    "keeps": "consistency",
    "tells": "honesty",
    "catches": "listening",
    "reads": "empathy",
    "attuned": "empathy",
}
BREAKERS = ("break-own", "break-hide", "slip-hide", "liar", "half-truth", "farmer")
RIGHTS = ("dodger", "later", "pauser", "slow-reader", "skipper", "stopper")
START = 200 / 3  # where Consistency and Honesty stand before the first moment
NOT_ENOUGH = "not-enough"
_EPS = 0.05  # what a morning shows is rounded to a tenth


@dataclass(frozen=True, slots=True)
class Means:
    """What a policy came to over its journeys.

    Attributes:
        name: of the policy.
        scores: mean of each; None where it has none. moments: mean of its moments.
        own, pair: outlook of its seat and of both. ease: its own comfort alone.
    """

    name: str
    scores: Mapping[str, float | None]
    moments: Mapping[str, float]
    own: float
    pair: float
    ease: float


def means(name: str, journeys: Sequence[JourneyOutcome]) -> Means:
    """Return what seat A's policy came to."""
    ends = [one.a for one in journeys]
    found = {name: [t.scores[name] for t in ends if name in t.scores] for name in SCORES}
    return Means(
        name=name,
        scores={n: fmean(s.value for s in x) if x else None for n, x in found.items()},
        moments={n: fmean(s.moments for s in x) if x else 0.0 for n, x in found.items()},
        own=fmean(t.outlook for t in ends),
        pair=fmean(one.pair for one in journeys),
        ease=fmean(sum(scene.a.ease for scene in one.scenes) for one in journeys),
    )


def of_policy(plays: Plays, name: str, group: str = "policy") -> Means:
    """Return what a named policy came to beside somebody who keeps."""
    return means(name, plays.of(f"{group}/{name}"))


def twins(plays: Plays) -> Iterator[Claim]:
    """Claim that who breaks or lies stands above the honest twin in nothing that counts."""
    honest = of_policy(plays, PARTNER)
    for name in BREAKERS:
        yield _not_above(of_policy(plays, name), honest, "twins", name)
    honest = of_policy(plays, PARTNER, "deeds")
    for name in ("liar", "half-truth"):
        told = f"{name} (who promises deeds only, so that telling is all that differs)"
        yield _not_above(of_policy(plays, name, "deeds"), honest, "twins", told)


def gamers(plays: Plays) -> Iterator[Claim]:
    """Claim that padding, inflating, stalling and farming gain nothing, alone or in a pair."""
    honest = of_policy(plays, PARTNER)
    for name in GAMERS:
        yield _not_above(of_policy(plays, name), honest, "gaming", name)
    honest = of_policy(plays, PARTNER, "both")
    for name in GAMERS:
        yield _not_above(of_policy(plays, name, "both"), honest, "gaming", f"{name}, in both seats")


def _not_above(one: Means, honest: Means, about: str, who: str) -> Claim:
    gaps = {
        "Consistency": _gap(one.scores["consistency"], honest.scores["consistency"]),
        "Honesty": _gap(one.scores["honesty"], honest.scores["honesty"]),
        "pair outlook": one.pair - honest.pair,
    }
    return Claim(
        about=about,
        sentence=f"{who} is above the honest twin in none of Consistency, Honesty, pair outlook",
        found=", ".join(f"{k} {'none' if v is None else signed(v)}" for k, v in gaps.items()),
        holds=all(v is None or v <= _EPS for v in gaps.values()),
    )


def _gap(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def rights(plays: Plays) -> Iterator[Claim]:
    """Claim that no score falls for a boundary, a pause, a stop, a skip or slow reading.

    A score with fewer moments lies nearer to where it starts; that is no fall while it is not
    below where it starts.
    """
    honest = of_policy(plays, PARTNER)
    for name in RIGHTS:
        one = of_policy(plays, name)
        yield Claim(
            about="rights",
            sentence=f"No score falls for what the {name} does",
            found=", ".join(_beside(score, one, honest) for score in SCORES),
            holds=not any(_fell(score, one, honest) for score in SCORES),
        )


def _beside(score: str, one: Means, honest: Means) -> str:
    value, base = one.scores[score], honest.scores[score]
    return (
        f"{score.capitalize()} {shown(value, 1)} ({one.moments[score]:.1f} moments) "
        f"beside {shown(base, 1)} ({honest.moments[score]:.1f})"
    )


def _fell(score: str, one: Means, honest: Means) -> bool:
    value, base = one.scores[score], honest.scores[score]
    if value is None or base is None or value >= base - _EPS:
        return False
    return one.moments[score] >= honest.moments[score] or value < START


@dataclass(frozen=True, slots=True)
class Moved:
    """How far a score moves when one trait goes from not at all to fully.

    Attributes:
        trait, score: which and what.
        by: points of the score. truth: how far the true rate it stands for moved, -1 to 1.
        left: points that the moved truth does not explain, at the worth that the score's own
            trait gives it.
    """

    trait: str
    score: str
    by: float
    truth: float
    left: float

    @property
    def related(self) -> bool:
        """Say whether the score is about this trait."""
        return TRAIT_OF[self.trait] == self.score


def moved(plays: Plays) -> tuple[Moved, ...]:
    """Return how far every trait moves every score, all other traits in the middle."""
    found = [m for trait in TRAITS for m in _moves(plays, trait)]
    worth = {m.score: m.by / m.truth for m in reversed(found) if m.related and m.truth}
    return tuple(replace(m, left=m.by - worth.get(m.score, 0.0) * m.truth) for m in found)


def _moves(plays: Plays, trait: str) -> Iterator[Moved]:
    """Give how far a trait moves each score, and the truth behind it."""
    low, high = (plays.of(f"trait/{trait}/{end:g}") for end in ENDS)
    fewer, more = means(trait, low), means(trait, high)
    for measure in MEASURES:
        gap = _gap(more.scores[measure.score], fewer.scores[measure.score])
        ends = [_mean_rate(measure, journeys) for journeys in (low, high)]
        truth = _gap(ends[1], ends[0])
        if gap is not None and truth is not None:
            yield Moved(trait, measure.score, gap, truth, left=gap)


def _mean_rate(measure: Measure, journeys: Sequence[JourneyOutcome]) -> float | None:
    known = [rate for one in journeys if (rate := measure.rate(one.a.rates)) is not None]
    return fmean(known) if known else None


def unrelated(plays: Plays) -> Iterator[Claim]:
    """Claim for each score that no other trait moves it by five points beyond what was done."""
    found = moved(plays)
    for score in SCORES:
        beside = [m for m in found if m.score == score and not m.related]
        yield Claim(
            about="unrelated",
            sentence=f"No unrelated trait moves {score.capitalize()} by {UNMOVED:g} points more "
            "than what it changed in truth",
            found=", ".join(f"{m.trait} {signed(m.left)} (of {signed(m.by)})" for m in beside)
            or "nobody had one",
            holds=bool(beside) and all(abs(m.left) < UNMOVED for m in beside),
        )
    yield _told_breaches(found)
    yield _nothing_broken(plays)


def _told_breaches(found: Sequence[Moved]) -> Claim:
    """Claim that how a breach comes out counts in Consistency, and far less than keeping."""
    by = {m.trait: m.by for m in found if m.score == "consistency"}
    return Claim(
        about="unrelated",
        sentence="That a breach was told lifts Consistency, by less than a third of what "
        "keeping lifts it",
        found=f"tells {signed(by['tells'])}, keeps {signed(by['keeps'])}",
        holds=0 < by["tells"] < by["keeps"] / 3,
    )


def _nothing_broken(plays: Plays) -> Claim:
    """Claim that lying does not move Consistency where nothing was broken."""
    honest, *others = (of_policy(plays, name, "deeds").scores["consistency"] for name in TELLERS)
    gaps = [_gap(one, honest) for one in others]
    return Claim(
        about="unrelated",
        sentence="Where no promise was broken, telling, stopping short and lying leave "
        "Consistency alike",
        found=", ".join(
            f"{name} {'none' if gap is None else signed(gap)}"
            for name, gap in zip(TELLERS[1:], gaps, strict=True)
        ),
        holds=all(gap is not None and abs(gap) <= _EPS for gap in gaps),
    )


def alike(plays: Plays) -> Claim:
    """Claim that the same scene from the other bank gives the same to everybody.

    Whims are left out: they take whatever stands first, and each seat's list has its own order.
    """
    every = (g.removeprefix("mirror/") for g in plays.groups if g.startswith("mirror/"))
    names = [name for name in every if not POLICIES[name].whims]
    odd = [name for name in names if not _same(plays, name)]
    return Claim(
        about="seats",
        sentence="Seats A and B are treated alike: swapped seats give the same figures",
        found=f"{len(names) - len(odd)} of {len(names)} policies"
        + (f"; not {', '.join(odd)}" if odd else ""),
        holds=bool(names) and not odd,
    )


def _same(plays: Plays, name: str) -> bool:
    here, there = plays.of(f"policy/{name}")[0], plays.of(f"mirror/{name}")[0]
    return (_bare(here.a), _bare(here.b), here.pair) == (_bare(there.b), _bare(there.a), there.pair)


def _bare(totals: SeatTotals) -> tuple[object, ...]:
    return dict(totals.scores), totals.outlook, round(totals.trust_in, 9), totals.deeds


def enough(plays: Plays) -> Claim:
    """Claim that a score says "not enough yet" under three moments, and a word from then on."""
    scores = [
        score
        for journeys in plays.groups.values()
        for journey in journeys
        for scene in journey.scenes
        for seat in (scene.a, scene.b)
        for score in seat.scores.values()
    ]
    few = sum(s.moments < ENOUGH for s in scores)
    wrong = sum((s.moments < ENOUGH) != (s.word == NOT_ENOUGH) for s in scores)
    return Claim(
        about="enough",
        sentence=f'Under {ENOUGH} moments a score says "not enough yet", and never from then on',
        found=f"{len(scores)} scores, {few} of them under {ENOUGH} moments; {wrong} said otherwise",
        holds=few > 0 and wrong == 0,
    )


def tempts(plays: Plays) -> Iterator[Claim]:
    """Claim that hiding a breach is easier within a scene, and poorer for the pair."""
    for scenario in SCENARIOS:
        kept, broke = (
            means(n, plays.of(f"tempted/{scenario}/{n}")) for n in (PARTNER, "break-hide")
        )
        yield Claim(
            about="temptation",
            sentence=f"{scenario}: breaking and hiding brings oneself more ease, and the pair less",
            found=f"own ease {shown(broke.ease, 1)} beside {shown(kept.ease, 1)}, own outlook "
            f"{shown(broke.own, 1)} beside {shown(kept.own, 1)}, pair {shown(broke.pair, 1)} "
            f"beside {shown(kept.pair, 1)}",
            holds=broke.ease > kept.ease and broke.pair < kept.pair,
        )
