"""The bridge: equal halves for every value, and nobody drawn as the less trusted one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.screens.picture.bridge import board_at, crosses, deck, rails
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Polygon, Shape
from game.screens.world import Figure, Lid, Mark, Plank, Pose, Setting, Sky, World

PAL = palette_of(Setting.RIVER, Sky.DUSK)


def _tops(shapes: tuple[Shape, ...], seat: Seat) -> int:
    """Count plank tops of one side that lie in the drawing."""
    polygons = {s.points for s in shapes if isinstance(s, Polygon)}
    return sum(board_at(seat, place).corners in polygons for place in range(9))


@pytest.mark.parametrize("reach", range(10))
def test_as_many_planks_lie_on_the_left_as_on_the_right(reach: int) -> None:
    drawn = deck(World(reach=reach), PAL, 1.0)
    assert _tops(drawn, Seat.A) == _tops(drawn, Seat.B) == reach


@pytest.mark.parametrize("mark", Mark)
def test_a_promise_on_one_side_does_not_move_the_other(mark: Mark) -> None:
    world = World(reach=5, planks=(Plank(Seat.A, 4, mark),))
    assert _tops(deck(world, PAL, 1.0), Seat.B) == 5


def test_the_middle_lantern_hangs_on_an_arch_only_once_it_is_lit() -> None:
    dark = rails(World(reach=4), PAL, 1.0)
    half = rails(World(reach=4, middle_lantern=1), PAL, 1.0)
    lit = rails(World(reach=4, middle_lantern=2), PAL, 1.0)
    assert len(dark) < len(half) == len(lit)
    assert half != lit


def test_boards_cross_the_gap_when_somebody_sits_there() -> None:
    calm = World(reach=5)
    assert not crosses(calm)
    assert crosses(replace(calm, lid=Lid.COVERED))
    assert crosses(replace(calm, left=Figure(Pose.MIDDLE)))
    assert not crosses(replace(calm, reach=9, lid=Lid.COVERED))
