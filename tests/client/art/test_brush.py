"""The brush: single shapes with soft edges and honest transparency."""

from __future__ import annotations

import pygame
import pytest

from game.client.art.brush import Brush, premultiplied, shade_at
from game.client.art.words import picture_words
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Grain,
    Label,
    Line,
    Polygon,
    Rounded,
    Shape,
    Sprite,
)

HALF = (255, 255, 255, 128)
SHAPES: tuple[Shape, ...] = (
    Gradient((0, 0, 40, 40), ((0.0, HALF), (1.0, HALF))),
    Polygon(((4, 4), (36, 4), (20, 36)), HALF),
    Line(((4, 20), (36, 20)), 8, HALF),
    Circle(20, 20, 12, HALF),
    Ellipse(20, 20, 14, 8, HALF),
    Glow(20, 20, 16, 16, HALF),
    Rounded((6, 6, 28, 28), 4, HALF),
    Sprite("one", (Circle(0, 0, 9, HALF),), 20, 20),
)


def _canvas() -> pygame.Surface:
    return pygame.Surface((40, 40), 0, 32)


@pytest.mark.parametrize("smooth", [True, False])
@pytest.mark.parametrize("shape", SHAPES, ids=lambda s: type(s).__name__)
def test_half_transparent_shapes_let_half_of_the_ground_through(
    shape: Shape, *, smooth: bool
) -> None:
    surface = _canvas()
    Brush(surface, 1.0, 0, 0, picture_words, smooth=smooth).paint(shape)
    middle = surface.get_at((20, 18))[0]
    assert 20 < middle <= 140


def test_a_line_that_crosses_itself_is_not_darker_there() -> None:
    surface = _canvas()
    cross = Line(((4, 4), (36, 36), (36, 4), (4, 36)), 6, HALF)
    Brush(surface, 1.0, 0, 0, picture_words).paint(cross)
    assert surface.get_at((20, 20)) == surface.get_at((8, 8))


def test_words_are_set_where_they_belong() -> None:
    surface = _canvas()
    Brush(surface, 1.0, 0, 0, picture_words).paint(Label(20, 20, "N", 20, (255, 255, 255, 255)))
    assert any(surface.get_at((x, 20))[0] > 100 for x in range(12, 28))


def test_grain_lifts_and_lowers_by_a_few_levels_only() -> None:
    surface = _canvas()
    surface.fill((100, 100, 100))
    Brush(surface, 1.0, 0, 0, picture_words).paint(Grain((0, 0, 40, 40), 4))
    levels = {surface.get_at((x, y))[0] for x in range(40) for y in range(40)}
    assert len(levels) > 3
    assert min(levels) >= 96
    assert max(levels) <= 104


def test_gradients_pass_from_colour_to_colour() -> None:
    stops = ((0.0, (0, 0, 0, 255)), (1.0, (200, 100, 50, 255)))
    assert shade_at(stops, 0.5) == (100, 50, 25, 255)
    assert premultiplied((255, 255, 255, 51)) == (51, 51, 51, 51)
