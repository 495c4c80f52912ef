"""Hands on the picture itself: a press on the water skips a pebble, on the ropes plucks one."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.intents import Toy
from game.screens.world import World

ANIMAL_REACH = 0.05  # share of the picture's width around the animal
ROPES = (0.48, 0.60)  # the band of the picture in which the ropes hang
SHORT_MS, LONG_MS = 200, 1_000  # holding a pebble from a fifth of a second to one
MOST_HOPS = 6
STARTS = 5


def hops_of(held_ms: int) -> int:
    """Return how often a pebble hops when thrown after being held so long: 1 to 6.

    Examples:
        >>> [hops_of(ms) for ms in (0, 200, 600, 1000, 5000)]
        [1, 1, 4, 6, 6]
    """
    share = (held_ms - SHORT_MS) / (LONG_MS - SHORT_MS)
    return 1 + round(max(0.0, min(1.0, share)) * (MOST_HOPS - 1))


def toy_at(at: tuple[float, float], held_ms: int, world: World) -> Toy:
    """Return the toy that a press at this point of the picture plays.

    Args:
        at: 0 to 1 across and down the picture.
        held_ms: how long it was held.
        world: what the picture shows.
    """
    x, y = at
    if abs(x - world.animal_at / 31) < ANIMAL_REACH and y < ROPES[1]:
        return Toy("animal", min(31, int(x * 32)))
    if ROPES[0] <= y < ROPES[1] and 0.2 < x < 0.8:
        return Toy("rope", min(7, int((x - 0.2) / 0.6 * 8)))
    side = 0 if world.mine is not Seat.B else STARTS - 1
    return Toy("pebble", 6 * (1 if side == 0 else side - 1) + hops_of(held_ms))
