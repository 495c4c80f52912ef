"""Where the bridge lies: equal halves, always."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.screens.picture.span import (
    MIDDLE,
    PLANKS,
    animal_point,
    deck_y,
    plank_x,
    rail_y,
    reach_x,
)


@pytest.mark.parametrize("reach", range(-1, 12))
def test_the_planks_reach_equally_far_from_both_banks(reach: int) -> None:
    left, right = reach_x(reach)
    assert MIDDLE - left == pytest.approx(right - MIDDLE)


@pytest.mark.parametrize("place", range(PLANKS))
def test_each_plank_has_its_mirror_image_across_the_river(place: int) -> None:
    a, b = plank_x(Seat.A, place)
    c, d = plank_x(Seat.B, place)
    assert (a + d) / 2 == pytest.approx(MIDDLE)
    assert (b + c) / 2 == pytest.approx(MIDDLE)


def test_both_halves_meet_in_the_middle_when_all_planks_lie() -> None:
    left, right = reach_x(PLANKS)
    assert left == pytest.approx(MIDDLE)
    assert right == pytest.approx(MIDDLE)


def test_the_deck_is_an_arch_and_the_rope_over_the_gap_sags() -> None:
    assert deck_y(MIDDLE) < deck_y(300)
    left, _ = reach_x(3)
    assert rail_y(MIDDLE, 3) > rail_y(left, 3)


def test_the_animal_walks_from_bank_to_bank() -> None:
    assert animal_point(0, 5)[0] < 280
    assert animal_point(31, 5)[0] > 1000
