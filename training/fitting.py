"""Fits one linear head: a separating plane with a wide margin, in plain Python, always the same.

The method is dual coordinate descent for linear support vector machines with squared hinge loss
(C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi and S. Sundararajan, *A Dual Coordinate Descent
Method for Large-scale Linear SVM*, ICML 2008). It needs only + - * /, in a fixed order, so that
the same examples give the same numbers on every machine; no library is asked.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

ROUNDS = 60
"""Most times that all examples are gone through."""
STILL = 0.02
"""When no example asks for more change than this, the plane has come to rest."""


@dataclass(frozen=True, slots=True)
class Example:
    """What a head learns from: places that are set, what is right, how much it counts."""

    places: tuple[int, ...]
    holds: bool
    cost: float = 1.0


def fitted(examples: Sequence[Example], places: int, firmness: float) -> array[float]:
    """Return the weight of every place.

    Args:
        examples: in a fixed order; all their places are below `places`.
        places: how long the table is.
        firmness: how much a wrong example counts against small weights (C in the literature).
    """
    weights = array("d", bytes(8 * places))
    pulls = [0.0] * len(examples)
    order = list(range(len(examples)))
    chance = random.Random(7)  # noqa: S311 - an order of examples, the same each time
    for _ in range(ROUNDS):
        chance.shuffle(order)
        if _round(examples, order, pulls, weights, firmness) < STILL:
            break
    return weights


def _round(
    examples: Sequence[Example],
    order: list[int],
    pulls: list[float],
    weights: array[float],
    firmness: float,
) -> float:
    most = 0.0
    for index in order:
        example = examples[index]
        side = 1.0 if example.holds else -1.0
        give = 0.5 / (firmness * example.cost)
        margin = 0.0
        for place in example.places:
            margin += weights[place]
        slope = side * margin - 1.0 + give * pulls[index]
        if pulls[index] == 0.0 and slope >= 0.0:
            continue
        pull = max(pulls[index] - slope / (len(example.places) + give), 0.0)
        step = (pull - pulls[index]) * side
        pulls[index] = pull
        most = max(most, abs(slope))
        for place in example.places:
            weights[place] += step
    return most
