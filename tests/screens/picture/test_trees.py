"""Trees: leaves one by one, and snow only in winter."""

from __future__ import annotations

from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Circle, Ellipse, Polygon, hexa
from game.screens.picture.trees import Bough, bare, boughs, fir, leafy
from game.screens.world import Setting, Sky

AUTUMN = palette_of(Setting.RIVER, Sky.DUSK)
WINTER = palette_of(Setting.DUMPLING, Sky.DUSK)


def test_a_tree_is_not_made_of_balls_of_leaves() -> None:
    tree = leafy((100, 400), 200, 1, AUTUMN)
    assert not any(isinstance(shape, Circle | Ellipse) for shape in tree)
    assert sum(isinstance(shape, Polygon) for shape in tree) > 500


def test_branches_grow_thinner_the_further_out_they_are() -> None:
    grown = boughs(Bough((0, 0), 90, 60, 10, 0), 4, 5)
    assert all(b.width <= 10 * 0.62**b.depth + 0.8 for b in grown)


def test_a_winter_tree_carries_snow_and_no_leaves() -> None:
    tree = bare((100, 400), 200, 1, WINTER)
    assert not any(isinstance(shape, Polygon) for shape in tree)


def test_snow_on_a_fir_is_added_and_nothing_is_taken_away() -> None:
    green = fir((0, 0), 90, 2, hexa("#203040"), None)
    white = fir((0, 0), 90, 2, hexa("#203040"), hexa("#FFFFFF"))
    assert set(green) < set(white)
