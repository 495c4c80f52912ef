"""The banks: as high on the left as on the right."""

from __future__ import annotations

import pytest

from game.screens.picture.banks import ground_y


@pytest.mark.parametrize("x", [0, 80, 160, 240, 280])
def test_both_banks_are_equally_high(x: float) -> None:
    assert ground_y(x) == pytest.approx(ground_y(1280 - x))


def test_the_ground_falls_towards_the_water() -> None:
    assert ground_y(20) < ground_y(200) < ground_y(290)
