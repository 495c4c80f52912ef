"""The fairness report: plays, claims, tables and pictures, written as tests/fairness.md.

`python -m game fairness` plays everything anew, prints the table of claims and writes the page.
Same rules, same page. A claim that does not hold stands there with its figures like any other.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.rules.listening import AFTER_HINT
from game.simulate import claims_hearts as hearts
from game.simulate import claims_order as ordering
from game.simulate import claims_payoffs as model
from game.simulate import claims_policies as beside
from game.simulate import claims_ratings as ratings
from game.simulate import claims_slopes as held_equal
from game.simulate.claims import ORDERED, Claim, percent, shown, signed, table
from game.simulate.claims_order import Order
from game.simulate.pictures import RATE, SCORE, Axis, Bar, Line, bars, dots, lines
from game.simulate.policies import POLICIES, Rating, mixed
from game.simulate.report_plays import (
    JOURNEY,
    PARTNER,
    REPORT,
    SCENARIOS,
    SMALL,
    Plays,
    Size,
    broad,
    play_all,
)
from game.simulate.report_words import (
    HEADS,
    WEAK,
    WEAK_WORDS,
    YARDSTICKS,
    Weighed,
    weak_figures,
)
from game.simulate.stats import mean_between

FOLDER = Path("tests")
PAGE, PICTURES = "fairness.md", "fairness"
FEW = 3  # scenes of a journey
LISTENING = "listening"
_HABITS = "where people differ in every habit"
_SAYING = ", beside speakers who say how it was"


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was worked out.

    Attributes:
        claims: in the order of the page.
        alone: the orders within a single scene, by scenario.
        growing: the orders after 1, 2, 3 ... scenes of a journey.
        broad: the orders over three scenes among players who differ in every habit; Listening
            among those whose speakers say how it was.
        raters: the order of Listening among them, by how their speakers rate.
    """

    claims: tuple[Claim, ...]
    alone: Mapping[str, tuple[Order, ...]]
    growing: tuple[tuple[Order, ...], ...]
    broad: tuple[Order, ...]
    raters: Mapping[Rating, Order]

    def after(self, scenes: int) -> tuple[Order, ...]:
        """Return the orders after so many scenes."""
        return self.growing[scenes - 1]


def find(plays: Plays) -> Found:
    """Work out every claim from what was played."""
    long = plays.of("mixed")
    alone = {JOURNEY[0]: ordering.orders(long, mixed, 1)}
    alone |= {
        s: ordering.orders(plays.of(f"alone/{s}"), mixed, 1) for s in SCENARIOS if s not in alone
    }
    growing = tuple(
        ordering.orders(long, mixed, scenes) for scenes in range(1, plays.size.scenes + 1)
    )
    many = tuple(ordering.players_of(long, mixed, FEW))
    raters = _by_raters(plays)
    everybody = tuple(
        raters.get(Rating.TRUE, one) if one.score == LISTENING else one
        for one in ordering.orders(plays.of("broad"), broad, FEW)
    )
    claims = (
        *(ordering.claim(o, f"in one scene of {s}") for s, found in alone.items() for o in found),
        *(ordering.claim(o, f"over {FEW} scenes") for o in growing[FEW - 1]),
        *(ordering.by_half(measure, many) for measure in ordering.MEASURES[:3]),
        *(ordering.claim(o, _HABITS + _SAYING * (o.score == LISTENING)) for o in everybody),
        *beside.unrelated(plays),
        *held_equal.alone(many),
        *beside.twins(plays),
        *beside.gamers(plays),
        *beside.tempts(plays),
        *beside.rights(plays),
        beside.alike(plays),
        beside.enough(plays),
        ratings.hidden(),
        *models(),
    )
    return Found(claims, alone, growing, everybody, raters)


def _by_raters(plays: Plays) -> dict[Rating, Order]:
    """Return the order of Listening among players of every habit, by how their speakers rate."""
    (measure,) = (m for m in ordering.MEASURES if m.score == LISTENING)
    players = tuple(ordering.players_of(plays.of("broad"), broad, FEW))
    groups = ((rates, ordering.beside_speakers(players, rates)) for rates in Rating)
    return {rates: ordering.order(measure, group, FEW) for rates, group in groups if group}


def models() -> Iterator[Claim]:
    """Claim what needs no play: the small models of promises and of catching a heart."""
    low, keep = model.HABITS["break-own"], model.HABITS["keep"]
    for leans, who in ((model.by_the_guide, "in a strained pair (trust 20)"), (model.never, "")):
        a, b = (model.outlook(habit, leans=leans, start=20.0) for habit in (keep, low))
        yield Claim(
            about="nought",
            sentence="At 0 stones keeping brings the pair more than breaking "
            + (who or "beside somebody who never leans"),
            found=f"pair {shown(a.pair, 1)} beside {shown(b.pair, 1)} over a scene",
            holds=a.pair > b.pair,
        )
    fair = hearts.fair_hints()
    now = AFTER_HINT
    yield Claim(
        about="hearts",
        sentence='An honest "nearly" never costs the listener anything beside a "yes" for peace',
        found=f"catching after the hint counts {now:g}; from {min(fair):g} on it costs nothing",
        holds=now in fair,
    )
    for speaker in hearts.SPEAKERS:
        rho = hearts.order(now, speaker, 12)
        bare = hearts.order(now, speaker, 12, later=0.0)
        yield Claim(
            about="hearts",
            sentence="Listening orders listeners by hearts given back over twelve turns, "
            f'if "nearly" is said: {speaker.name}',
            found=f"rank correlation {shown(rho, 3)}; {shown(bare, 3)} if only hearts caught at "
            "the first go counted",
            holds=rho is not None and rho >= ORDERED,
        )


def page(plays: Plays, found: Found) -> str:
    """Write the whole page."""
    held, every = sum(c.holds for c in found.claims), len(found.claims)
    others = (
        "What they do not say stands" if held == every else "The others stand with their figures"
    )
    parts = [
        "# Are the scores fair?",
        (
            "Written by `make fairness`; not edited by hand. "
            f"{plays.size.players} mixed players, {len(POLICIES)} policies, "
            f"{sum(len(x) for x in plays.groups.values())} journeys "
            "through the real rules and room."
        ),
        f"**{held} of {every} claims hold.** {others} in the last part.",
    ]
    for about, (title, words) in HEADS.items():
        claims = [c for c in found.claims if c.about == about]
        parts += [f"## {title}", words, *_more(about, plays, found), _claims(claims)]
    parts += [f"## {WEAK}", WEAK_WORDS, _weak(plays, found)]
    return "\n\n".join(parts) + "\n"


def _claims(claims: Iterable[Claim]) -> str:
    rows = ((c.sentence, c.found, "yes" if c.holds else "**does not hold**") for c in claims)
    return table(("Claim", "Found", "Holds"), rows)


def _weak(plays: Plays, found: Found) -> str:
    failing = [f"- Does not hold: {c.sentence} ({c.found})." for c in found.claims if not c.holds]
    known = weak_figures(
        plays, Weighed(found.after(FEW), found.growing[-1], found.broad, found.raters)
    )
    return "\n".join((*failing, *(f"- {x}" for x in known)))


def _more(about: str, plays: Plays, found: Found) -> tuple[str, ...]:
    """Return the tables and pictures of a heading, before its claims."""
    if about == "order":
        names = [one.score for one in found.after(FEW)]
        rings = " ".join(f"![{n}]({PICTURES}/{n}.svg)" for n in names)
        return (YARDSTICKS, _orders(found), f"![by scenes]({PICTURES}/scenes.svg)", rings)
    if about == "unrelated":
        heads = ("Trait, from none to whole", "Score", "Moves it by", "Truth moves by", "Left over")
        rows = [
            (
                m.trait,
                m.score.capitalize() + (" (its own)" if m.related else ""),
                signed(m.by),
                signed(m.truth, 2),
                "" if m.related else signed(m.left),
            )
            for m in beside.moved(plays)
        ]
        return (table(heads, rows),)
    if about == "twins":
        return (_policies(plays), f"![pair outlook]({PICTURES}/pair.svg)")
    if about == "nought":
        return (_model(),)
    return ()


def _orders(found: Found) -> str:
    heads = ("Score", "Scenes", "Moments", "With three or more", "Rank correlation", "95 %")
    rows = [
        (
            o.score.capitalize(),
            o.scenes,
            shown(o.moments, 1),
            f"{o.enough} of {o.players}",
            shown(o.rho.value if o.rho else None, 3),
            f"{shown(o.rho.low)} to {shown(o.rho.high)}" if o.rho else "none",
            shown(o.best, 3),
            percent(o.share),
            shown(o.bare, 3),
            shown(o.wish, 3),
        )
        for orders in found.growing
        for o in orders
    ]
    more = ("Highest possible", "Share of it", "With the bare share", "With what players are like")
    return table((*heads, *more), rows)


def _policies(plays: Plays) -> str:
    heads = ("Policy, beside keep", *(s.capitalize() for s in beside.SCORES), "Own", "Pair")
    every = [beside.of_policy(plays, name) for name in POLICIES]
    return table(
        heads,
        (
            (
                p.name,
                *(shown(p.scores[s], 1) for s in beside.SCORES),
                shown(p.own, 1),
                shown(p.pair, 1),
            )
            for p in sorted(every, key=lambda p: -p.pair)
        ),
    )


def _model() -> str:
    rows: list[tuple[str, ...]] = []
    for name, habit in model.HABITS.items():
        scene, journey = model.outlook(habit), model.outlook(habit, scenes=FEW)
        figures = (scene.a, scene.b, scene.pair, journey.a, journey.b, journey.pair)
        rows.append((name, *(shown(x, 1) for x in figures), shown(journey.trust, 0)))
    heads = ("Beside keep", "own", "other", "pair", "own, 3 scenes", "other", "pair", "trust")
    return table(heads, rows)


def drawn(plays: Plays, found: Found) -> dict[str, str]:
    """Draw every picture of the page, by file name."""
    last = plays.size.scenes
    x = Axis("scenes played", 1, last, tuple(range(1, last + 1)))
    y = Axis("rank correlation", 0.5, 1, (0.5, 0.6, 0.7, 0.8, 0.9, 1))
    pictures = {
        f"{one.score}.svg": dots(
            f"{one.score.capitalize()} and {one.trait}, {FEW} scenes", RATE, SCORE, one.points
        )
        for one in found.after(FEW)
    }
    names = [one.score for one in found.growing[-1]]
    grown = [
        Line(
            name,
            tuple(
                (o.scenes, o.rho.value)
                for orders in found.growing
                for o in orders
                if o.score == name and o.rho
            ),
        )
        for name in names
    ]
    pictures["scenes.svg"] = lines("Score and what was truly done", x, y, grown, goal=ORDERED)
    pictures["pair.svg"] = _pairs(plays)
    return pictures


def _pairs(plays: Plays) -> str:
    found = []
    for name in POLICIES:
        worth = mean_between([one.pair for one in plays.of(f"policy/{name}")])
        found.append(Bar(name, worth.value, worth.low, worth.high))
    found.sort(key=lambda bar: -bar.value)
    across = Axis(f"pair outlook over {FEW} scenes, beside {PARTNER}", 0, 100, (0, 25, 50, 75, 100))
    return bars("What a pair has of it", across, found)


def write(plays: Plays, folder: Path) -> Found:
    """Write the page and its pictures under this folder; return what was found."""
    found = find(plays)
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    for name, picture in drawn(plays, found).items():
        (folder / PICTURES / name).write_text(picture, encoding="utf-8")
    (folder / PAGE).write_text(page(plays, found), encoding="utf-8")
    return found


def main(argv: Sequence[str]) -> int:
    """Play, write and print; return 0, or 2 for bad input. A claim that fails is no error."""
    asked = _parser().parse_args(argv)
    size: Size = SMALL if asked.small else REPORT
    plays = play_all(size, workers=asked.workers, progress=not asked.quiet)
    found = write(plays, asked.to)
    for claim in found.claims:
        sign = "holds         " if claim.holds else "DOES NOT HOLD "
        sys.stdout.write(f"{sign} {claim.sentence}: {claim.found}\n")
    held = sum(c.holds for c in found.claims)
    sys.stdout.write(f"{held} of {len(found.claims)} claims hold; {asked.to / PAGE} is written.\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="halfway fairness", description="Try out whether scores mean what they say."
    )
    parser.add_argument("--to", type=Path, default=FOLDER, metavar="DIR", help="where to write")
    parser.add_argument("--small", action="store_true", help="few players; for a first look")
    parser.add_argument("--workers", type=int, default=None, metavar="W", help="processes")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    return parser
