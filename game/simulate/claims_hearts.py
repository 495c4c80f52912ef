"""Does catching one heart out of some lines measure listening? Exact and small models of one turn.

Caught first counts 1, after the hint 0.3, else nothing. What must hold: whoever catches more
scores more; a speaker who says "nearly" because it was not quite it never costs the listener
anything against one who says "yes" for the sake of peace; and nobody gets there by luck.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from game.rules import listening as li
from game.rules.listening import Heard, Manner
from game.simulate.rates import HALF
from game.simulate.stats import spearman

LINES = 3  # said in a turn; one of them with the heart
HINTS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0)
ALWAYS = 1.0


@dataclass(frozen=True, slots=True)
class Speaker:
    """How somebody answers to having been given back.

    Attributes:
        name: for the table.
        honest: chance of "nearly" where the heart was missed, rather than "yes" for peace.
    """

    name: str
    honest: float


SPEAKERS = (Speaker("always says so", 1.0), Speaker("half the time", 0.5), Speaker("never", 0.0))


def turn(caught: float, heard: Heard, hint: float) -> float:
    """Return Listening of one turn in which a question came first.

    Args:
        caught: 1 for at once, 0.3 for after the hint (replaced by `hint`), 0 for missed.
        heard: what the speaker said.
        hint: what catching after the hint shall count.
    """
    counted = hint if caught == li.AFTER_HINT else caught
    return li.listening(counted, heard, Manner.ASKED)


def honesty_costs(hint: float) -> float:
    """Return what an honest "nearly" costs a listener who then gives the heart back, in points.

    Against a "yes" for the sake of peace after the same miss, at worst on the third go; below
    zero where honesty pays.

    Examples:
        >>> round(honesty_costs(0.0), 1), round(honesty_costs(0.2), 1), round(honesty_costs(0.3), 1)
        (8.0, 0.0, -4.0)
    """
    peace = turn(0.0, Heard.FIRST, hint)
    return peace - turn(li.AFTER_HINT, Heard.THIRD, hint)


def by_luck(hint: float, lines: int = LINES) -> float:
    """Return the expected Listening of somebody who folds any line and takes the hint.

    Examples:
        >>> round(by_luck(0.3), 1)
        78.7
    """
    share = 1 / lines
    hit, miss = turn(1.0, Heard.FIRST, hint), turn(li.AFTER_HINT, Heard.SECOND, hint)
    return share * hit + (1 - share) * miss


def order(
    hint: float, speaker: Speaker, turns: int, *, players: int = 200, later: float = HALF
) -> float | None:
    """Return the rank correlation of hearts given back with mean Listening over so many turns.

    Players differ in how often they catch and in whether they take the hint. `later` is what a
    heart given back at a later go truly counts, beside 1 at the first.
    """
    caught, scored = [], []
    for number in range(players):
        luck = random.Random(f"hearts/{number}")  # noqa: S311 - a simulation, no secret
        catches, takes_hint = luck.random(), luck.random() < 0.7
        played = list(_turns(luck, catches, speaker, turns, takes_hint=takes_hint))
        caught.append(fmean(hit or later * (value > 0) for hit, value, _ in played))
        scored.append(fmean(turn(value, heard, hint) for _, value, heard in played))
    return spearman(caught, scored)


def _turns(
    luck: random.Random, catches: float, speaker: Speaker, turns: int, *, takes_hint: bool
) -> Iterator[tuple[float, float, Heard]]:
    """Give each turn: caught at once or not, what that counts, and what the speaker said."""
    for _ in range(turns):
        hit, peace = luck.random() < catches, luck.random() >= speaker.honest
        if hit:
            yield 1.0, li.caught_one(at_once=True), Heard.FIRST
        elif peace:
            yield 0.0, li.caught_one(at_once=False), Heard.FIRST
        elif takes_hint:
            yield 0.0, li.caught_one(at_once=False, after_hint=True), Heard.SECOND
        else:
            yield 0.0, li.caught_one(at_once=False), Heard.NOT_QUITE


def fair_hints(candidates: Sequence[float] = HINTS) -> tuple[float, ...]:
    """Return what catching after the hint may count: no honest "nearly" costs anything."""
    return tuple(h for h in candidates if honesty_costs(h) <= 1e-9 and h < ALWAYS)
