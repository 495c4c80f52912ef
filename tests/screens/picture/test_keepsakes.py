"""Keepsakes: different, and none ranked above another."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.screens.picture.keepsakes import KEEPSAKES, keepsake, shelf
from game.screens.picture.shapes import bounds


@pytest.mark.parametrize("kind", KEEPSAKES)
def test_every_keepsake_stands_on_the_shelf_within_its_box(kind: str) -> None:
    x, y, wide, tall = bounds(keepsake(kind))
    assert x >= -2
    assert y >= -2
    assert x + wide <= 122
    assert 90 <= y + tall <= 100


def test_no_two_keepsakes_are_alike() -> None:
    assert all(one() != other() for one, other in combinations(KEEPSAKES.values(), 2))


def test_a_keepsake_from_elsewhere_still_shows_something() -> None:
    assert keepsake("from-a-later-version")
    assert shelf()
