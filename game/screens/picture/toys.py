"""The registry of toys: each id names a drawing of progress and args in 640 by 360 units."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Protocol

from game.screens.picture.films import films
from game.screens.picture.scenery import TALL, WIDE
from game.screens.picture.shapes import Box, Shape
from game.screens.picture.stills import stills
from game.screens.picture.toys_boat import boat
from game.screens.picture.toys_life import bites, corner_bite, half, lid
from game.screens.picture.toys_pairs import wind
from game.screens.picture.toys_stir import stir
from game.screens.picture.toys_street import chips, chips_yes, walk, wrap
from game.screens.picture.toys_together import fold, lift, seal
from game.screens.picture.toys_watch import door, photo, swing, twin

TOY_BOX: Box = (0.0, 0.0, WIDE, TALL)


class ToyArt(Protocol):
    """Draws a toy at a moment."""

    def __call__(self, progress: float, args: Mapping[str, str | int]) -> tuple[Shape, ...]:
        """Return the shapes at a progress of 0 to 1; the same values give the same drawing."""
        ...


TOYS: Mapping[str, ToyArt] = {
    "toy-bites": bites,
    "toy-lid": lid,
    "toy-corner": corner_bite,
    "toy-half": half,
    "toy-walk": walk,
    "toy-chips": chips,
    "toy-wrap": wrap,
    "toy-chips-yes": chips_yes,
    "toy-twin": twin,
    "toy-photo": photo,
    "toy-door": door,
    "toy-receiver": swing,
    "lift": lift,
    "fold-together": fold,
    "wind-together": wind,
    "stir-together": stir,
    "stills-boat": boat,
    "seal": seal,
    "films": films,
}


def toy_art(toy: str) -> ToyArt:
    """Return who draws a toy: its own drawing, else three pictures, whatever the id."""
    return TOYS.get(toy) or partial(stills, toy)
