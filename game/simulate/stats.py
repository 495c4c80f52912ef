"""The few figures that the fairness report needs: ranks, rank correlation, and how sure one can be.

Plain sums over tuples; nothing here knows what is being measured.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import correlation, fmean

SURE = 0.95  # share of the resampled values that lies inside an interval
FEWEST = 3  # pairs from which on a rank correlation says anything
RESAMPLES = 400
_NOTHING = 1e-9  # what elimination leaves of a column that others explain whole


@dataclass(frozen=True, slots=True)
class Interval:
    """A value, and between what it lies when the players are drawn again."""

    value: float
    low: float
    high: float


def ranks(values: Sequence[float]) -> tuple[float, ...]:
    """Return each value's rank from 1; equals share the mean of their ranks.

    Examples:
        >>> ranks([10, 30, 20, 30])
        (1.0, 3.5, 2.0, 3.5)
    """
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            found[place] = (start + end) / 2 + 1
        start = end + 1
    return tuple(found)


def spearman(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Return the rank correlation, -1 to 1; None for under three pairs, or where all are equal.

    Examples:
        >>> spearman([1, 2, 3, 4], [10, 20, 40, 30])
        0.8
        >>> spearman([1, 1, 1], [1, 2, 3]) is None
        True
    """
    if len(xs) != len(ys):
        raise ValueError(f"expected pairs, found {len(xs)} and {len(ys)} values")
    if len(xs) < FEWEST or len(set(xs)) < 2 or len(set(ys)) < 2:
        return None
    return round(correlation(ranks(xs), ranks(ys)), 10)


def best_possible(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Return the rank correlation if the score ranked nobody wrong whom `xs` tells apart.

    Players with the same rate may have different scores (another stake, another kind of telling):
    among them any order is right, but it lowers a rank correlation. This is its ceiling: whoever
    has more of `xs` stands higher, and equals stay among themselves as `ys` has them.

    Examples:
        >>> best_possible([0, 0, 1, 1], [10, 20, 15, 30]), best_possible([0, 0, 1, 1], [5, 5, 5, 9])
        (0.894427191, 0.9428090416)
    """
    if len(xs) != len(ys):
        raise ValueError(f"expected pairs, found {len(xs)} and {len(ys)} values")
    place = {pair: rank for rank, pair in enumerate(sorted(set(zip(xs, ys, strict=True))))}
    return spearman(xs, [place[pair] for pair in zip(xs, ys, strict=True)])


def spearman_between(
    xs: Sequence[float], ys: Sequence[float], *, seed: int = 0, resamples: int = RESAMPLES
) -> Interval | None:
    """Return the rank correlation with the interval that holds 95 % of its resampled values."""
    value = spearman(xs, ys)
    if value is None:
        return None
    pairs = list(zip(xs, ys, strict=True))
    draw = random.Random(seed)  # noqa: S311 - resampling, not secrecy
    drawn: list[float] = []
    for _ in range(resamples):
        again = draw.choices(pairs, k=len(pairs))
        found = spearman([x for x, _ in again], [y for _, y in again])
        if found is not None:
            drawn.append(found)
    return Interval(value, *_middle(drawn or [value]))


def mean_between(values: Sequence[float], *, seed: int = 0, resamples: int = RESAMPLES) -> Interval:
    """Return the mean with the interval that holds 95 % of its resampled values.

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("expected at least one value, found none")
    draw = random.Random(seed)  # noqa: S311 - resampling, not secrecy
    drawn = [fmean(draw.choices(values, k=len(values))) for _ in range(resamples)]
    return Interval(fmean(values), *_middle(drawn))


def _middle(drawn: Sequence[float]) -> tuple[float, float]:
    """Return the ends of the middle 95 % of these values."""
    ordered = sorted(drawn)
    outside = (1 - SURE) / 2
    last = len(ordered) - 1
    return ordered[round(outside * last)], ordered[round((1 - outside) * last)]


def partial_slopes(ys: Sequence[float], columns: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Return how far `ys` moves when one column goes from 0 to 1 and the others stay.

    Least squares with a constant. A column that says nothing of its own has no slope of its own:
    it gets 0.

    Examples:
        >>> partial_slopes([1, 3, 4, 6], [[0, 1, 0, 1], [0, 0, 1, 1]])
        (2.0, 3.0)
    """
    wide = [[1.0] * len(ys), *([float(x) for x in column] for column in columns)]
    sums = [[_product(a, b) for b in wide] + [_product(a, ys)] for a in wide]
    return tuple(round(slope, 9) for slope in _solved(sums)[1:])


def _product(xs: Sequence[float], ys: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(xs, ys, strict=True))


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve a square system by elimination; an unknown that nothing decides is 0."""
    size, pivots = len(rows), dict[int, int]()
    used: set[int] = set()
    for column in range(size):
        free = [r for r in range(size) if r not in used]
        best = max(free, key=lambda r: abs(rows[r][column]))
        if abs(rows[best][column]) < _NOTHING:
            continue
        used.add(best)
        pivots[column] = best
        for r in range(size):
            if r != best:
                share = rows[r][column] / rows[best][column]
                rows[r] = [a - share * b for a, b in zip(rows[r], rows[best], strict=True)]
    return [rows[pivots[c]][size] / rows[pivots[c]][c] if c in pivots else 0.0 for c in range(size)]
