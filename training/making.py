"""Makes heads from lines: learns, tries itself on lines held back, rounds, and says how well."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.words.hashing import PLACES, hashed
from game.words.utterance import plain, sentences
from game.words.weights import STEPS, Head
from training.fitting import Example, fitted
from training.sets import Line

PARTS = 5
"""Every fifth line is held back in turn, and judged by what was learnt from the others."""
WIDTH = 0.1
ENOUGH = 10
"""From fewer lines no share is told."""
FROM, TO = -20, 11
"""Sums, in twentieths, among which the place where a yes begins is looked for."""
Tried = tuple[float, bool]
"""The sum a line was given by a head that had not seen it, and whether it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How one head is made.

    Attributes:
        name: what detectors ask for.
        firmness: how closely it follows its lines.
        own_cost: how many public lines one of our own weighs.
        places: how long its table is, a power of two.
        least_right: where given, yes begins where the head is right at least this often; where
            not, where yes and no together do best on public lines.
    """

    name: str
    firmness: float
    own_cost: float
    places: int = PLACES
    least_right: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A head, and how it did on lines that were held back: the mean F1 of yes and no."""

    head: Head
    lines: int
    held_back: float
    held_back_own: float


def made(plan: Plan, lines: Iterable[Line]) -> Made:
    """Make one head; the same plan and lines give the same head."""
    once = tuple(dict.fromkeys(lines))
    tried = tuple(zip(_tried(plan, once), (line.holds for line in once), strict=True))
    mine = [pair for pair, line in zip(tried, once, strict=True) if line.own]
    public = [pair for pair, line in zip(tried, once, strict=True) if not line.own]
    begins = _begins(plan, public, mine)
    weights = fitted([_example(plan, line) for line in once], plan.places, plan.firmness)
    return Made(
        head=_rounded(plan.name, weights, begins, _shares(tried, begins)),
        lines=len(once),
        held_back=_f1(public, begins),
        held_back_own=_f1(mine, begins),
    )


def _begins(plan: Plan, public: Sequence[Tried], mine: Sequence[Tried]) -> float:
    sums = [n / 20 for n in range(FROM, TO)]
    if not plan.least_right:
        return max(sums, key=lambda begins: (_f1(public, begins), begins))
    return next((s for s in sums if _right(mine, s) >= plan.least_right), sums[-1])


def _example(plan: Plan, line: Line) -> Example:
    places = _places(plan, plain(line.text).strip())
    return Example(places, line.holds, plan.own_cost if line.own else 1.0)


def _places(plan: Plan, easy: str) -> tuple[int, ...]:
    last = plan.places - 1
    return tuple(place & last for place, _, _ in hashed(easy).features)


def _tried(plan: Plan, lines: Sequence[Line]) -> list[float]:
    """Return, for every line, the greatest sum of its sentences by a head that never saw it."""
    examples = [_example(plan, line) for line in lines]
    sums = [0.0] * len(lines)
    for part in range(PARTS):
        others = [example for at, example in enumerate(examples) if at % PARTS != part]
        weights = fitted(others, plan.places, plan.firmness)
        for at in range(part, len(lines), PARTS):
            sums[at] = max(_sums(plan, weights, lines[at].text), default=-9.0)
    return sums


def _sums(plan: Plan, weights: array[float], text: str) -> Iterator[float]:
    for sentence in sentences(text):
        yield sum(weights[place] for place in _places(plan, sentence.plain))


def _f1(tried: Sequence[Tried], begins: float) -> float:
    wrong = sum((s >= begins) is not holds for s, holds in tried)
    yes = sum(s >= begins and holds for s, holds in tried)
    no = len(tried) - wrong - yes
    return sum(right / (2 * right + wrong) for right in (yes, no) if right)


def _right(tried: Sequence[Tried], begins: float) -> float:
    above = [holds for s, holds in tried if s >= begins]
    return sum(above) / len(above) if len(above) >= ENOUGH else 0.0


def _shares(tried: Sequence[Tried], begins: float) -> tuple[float, ...]:
    """Return the share of yes among lines of each sum or more, made never to fall."""
    shares: list[float] = []
    for step in range(STEPS):
        share = round(_right(tried, begins + step * WIDTH), 3)
        shares.append(max(share, shares[-1] if shares else 0.0))
    return tuple(shares)


def _rounded(name: str, weights: array[float], begins: float, shares: tuple[float, ...]) -> Head:
    unit = round(max(map(abs, weights)) / 127, 8) or 1e-8
    table = array("b", (max(-127, min(127, round(weight / unit))) for weight in weights))
    return Head(name=name, unit=unit, begins=begins, width=WIDTH, right=shares, table=table)
