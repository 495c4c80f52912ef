"""Lanterns: out, half lit, lit."""

from __future__ import annotations

from game.screens.picture.lamps import hand_lamp, paper_lantern, post_lamp, reflection
from game.screens.picture.shapes import Glow


def _light(shapes: tuple[object, ...]) -> int:
    return sum(shape.colour[3] for shape in shapes if isinstance(shape, Glow))


def test_a_lantern_that_is_out_sheds_no_light() -> None:
    assert _light(paper_lantern((0, 0), 0.0)) == 0
    assert _light(post_lamp((0, 0), 0.0)) == 0


def test_half_lit_lies_between_out_and_lit() -> None:
    assert 0 < _light(paper_lantern((0, 0), 0.5)) < _light(paper_lantern((0, 0), 1.0))


def test_a_lantern_hardly_carries_by_day() -> None:
    assert _light(paper_lantern((0, 0), 1.0, 1.0, 0.3)) < _light(paper_lantern((0, 0), 1.0))


def test_a_hand_lamp_and_its_light_in_the_water_stand_where_they_are_put() -> None:
    assert any(isinstance(s, Glow) and s.x == 50 for s in hand_lamp((50, 60)))
    assert any(isinstance(s, Glow) and s.x == 50 for s in reflection((50, 60), 1.0))
