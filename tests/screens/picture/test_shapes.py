"""Shapes: plain values that can be carried about and measured."""

from __future__ import annotations

import pytest

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Label,
    Line,
    Place,
    Polygon,
    Rounded,
    Sprite,
    between,
    bounds,
    chance,
    eased,
    hexa,
    mix,
    oval,
    placed,
    sprite,
)

RED = (200, 40, 40, 255)


def test_a_mirrored_place_turns_left_into_right() -> None:
    there = Place(x=100.0, y=10.0, scale=2.0, flip=True)
    assert there.point((5.0, 3.0)) == (90.0, 16.0)


def test_carrying_a_drawing_keeps_every_shape_of_it() -> None:
    drawing = (
        Polygon(((0, 0), (4, 0), (4, 4)), RED),
        Line(((0, 0), (4, 4)), 1.0, RED),
        Circle(2, 2, 1, RED),
        Ellipse(2, 2, 2, 1, RED),
        Glow(2, 2, 3, 3, RED),
        Rounded((0, 0, 4, 4), 1, RED),
        Label(2, 2, "Noor", 3, RED),
        Sprite("dot", (Circle(0, 0, 1, RED),), 2, 2),
    )
    carried = placed(drawing, Place(10.0, 0.0, 2.0, 30.0))
    assert len(carried) == len(drawing)


def test_bounds_hold_a_sprite_where_it_is_put() -> None:
    assert bounds((Sprite("dot", (Circle(0, 0, 2, RED),), 10, 20),)) == (8.0, 18.0, 4.0, 4.0)


def test_an_empty_drawing_has_an_empty_box() -> None:
    assert bounds(()) == (0.0, 0.0, 0.0, 0.0)


def test_sprites_at_other_sizes_have_other_names() -> None:
    dot = (Circle(0, 0, 1, RED),)
    assert sprite("dot", dot, Place(scale=1.0)).key != sprite("dot", dot, Place(scale=2.0)).key


@pytest.mark.parametrize("parts", [(1,), (1, 2), (7, 7, 7)])
def test_chance_is_the_same_every_time_and_stays_between_0_and_1(parts: tuple[int, ...]) -> None:
    assert chance(*parts) == chance(*parts)
    assert 0.0 <= chance(*parts) <= 1.0


def test_easing_starts_at_0_and_ends_at_1_and_never_leaves() -> None:
    assert (eased(-1.0), eased(0.5), eased(2.0)) == (0.0, 0.5, 1.0)
    assert between(0.2, 0.4, 0.8) == 0.0


def test_colours_mix_half_and_half() -> None:
    assert mix(hexa("#000000"), hexa("#FFFFFF"), 0.5)[:3] == (128, 128, 128)


def test_an_oval_touches_its_radii() -> None:
    outline = oval(0, 0, 10, 4)
    assert max(x for x, _ in outline) == pytest.approx(10)
    assert max(y for _, y in outline) == pytest.approx(4)
