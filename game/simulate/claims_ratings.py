"""Can a player work out a single rating from what is shown? Every block of six is tried.

A rating enters its owner's Empathy only in closed blocks of six, as their mean to the half point.
For each mean that can be shown, and each place in the block, all ratings that may have stood there
are gathered: one alone would be given away.
"""

from __future__ import annotations

from itertools import product

from game.rules.empathy import BLOCK, STEPS, block_effort
from game.simulate.claims import Claim


def left_open() -> dict[float, int]:
    """Return for each mean that can be shown how few ratings remain possible at any place."""
    possible: dict[float, list[set[int]]] = {}
    for ratings in product(range(STEPS + 1), repeat=BLOCK):
        shown = block_effort(ratings)
        if shown is None:
            continue
        places = possible.setdefault(shown, [set() for _ in ratings])
        for place, rating in zip(places, ratings, strict=True):
            place.add(rating)
    return {shown: min(len(place) for place in places) for shown, places in possible.items()}


def hidden() -> Claim:
    """Claim that no mean of a block gives a rating away."""
    found = left_open()
    tried = (STEPS + 1) ** BLOCK
    return Claim(
        about="ratings",
        sentence="Whatever mean a closed block shows, every rating in it may have been another",
        found=f"{tried} blocks tried, {len(found)} means, at least {min(found.values())} ratings "
        "possible at every place",
        holds=min(found.values()) >= 2,
    )
