"""Makes heads from lines: learns, tries itself on lines held back, rounds, and tells how it went."""

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
FROM, TO = -20, 11
"""Sums, in twentieths, among which the place where a yes begins is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How one head is made.

    Attributes:
        name: what detectors ask for.
        firmness: how closely it follows its lines.
        own_cost: how many public lines one of our own weighs.
        for_both: whether yes begins where yes and no do best together, or where yes does.
    """

    name: str
    firmness: float
    own_cost: float
    for_both: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A head, and its F1 (of the kind its plan asks for) on lines that were held back."""

    head: Head
    lines: int
    held_back: float
    held_back_own: float


def made(plan: Plan, lines: Iterable[Line]) -> Made:
    """Make one head; the same plan and lines give the same head."""
    once = tuple(dict.fromkeys(lines))
    tried = _tried(plan, once)
    public = [(s, line.holds) for s, line in zip(tried, once, strict=True) if not line.own]
    mine = [(s, line.holds) for s, line in zip(tried, once, strict=True) if line.own]
    begins = max((n / 20 for n in range(FROM, TO)), key=lambda b: (_f1(plan, public, b), b))
    weights = fitted([_example(plan, line) for line in once], PLACES, plan.firmness)
    return Made(
        head=_rounded(plan.name, weights, begins, _shares(public + mine, begins)),
        lines=len(once),
        held_back=_f1(plan, public, begins),
        held_back_own=_f1(plan, mine, begins),
    )


def _example(plan: Plan, line: Line) -> Example:
    return Example(_places(plain(line.text).strip()), line.holds, plan.own_cost if line.own else 1)


def _places(easy: str) -> tuple[int, ...]:
    return tuple(place for place, _, _ in hashed(easy).features)


def _tried(plan: Plan, lines: Sequence[Line]) -> list[float]:
    """Return, for every line, the greatest sum of its sentences by a head that never saw it."""
    examples = [_example(plan, line) for line in lines]
    sums = [0.0] * len(lines)
    for part in range(PARTS):
        others = [example for at, example in enumerate(examples) if at % PARTS != part]
        weights = fitted(others, PLACES, plan.firmness)
        for at in range(part, len(lines), PARTS):
            sums[at] = max(_sums(weights, lines[at].text), default=-9.0)
    return sums


def _sums(weights: array[float], text: str) -> Iterator[float]:
    for sentence in sentences(text):
        yield sum(weights[place] for place in _places(sentence.plain))


def _f1(plan: Plan, tried: Sequence[tuple[float, bool]], begins: float) -> float:
    kinds = (True, False) if plan.for_both else (True,)
    return sum(_f1_of(tried, begins, kind) for kind in kinds) / len(kinds)


def _f1_of(tried: Sequence[tuple[float, bool]], begins: float, kind: bool) -> float:  # noqa: FBT001 - a label
    right = sum(1 for s, holds in tried if holds is kind and (s >= begins) is kind)
    wrong = sum(1 for s, holds in tried if holds is not (s >= begins))
    return 2 * right / (2 * right + wrong) if right else 0.0


def _shares(tried: Sequence[tuple[float, bool]], begins: float) -> tuple[float, ...]:
    """Return the share of yes among lines of each sum or more, made never to fall."""
    shares: list[float] = []
    for step in range(STEPS):
        above = [holds for s, holds in tried if s >= begins + step * WIDTH]
        share = round(sum(above) / len(above), 3) if len(above) > 9 else 0.0
        shares.append(max(share, shares[-1] if shares else 0.0))
    return tuple(shares)


def _rounded(name: str, weights: array[float], begins: float, shares: tuple[float, ...]) -> Head:
    unit = round(max(map(abs, weights)) / 127, 8) or 1e-8
    table = array("b", (max(-127, min(127, round(weight / unit))) for weight in weights))
    return Head(name=name, unit=unit, begins=begins, width=WIDTH, right=shares, table=table)
