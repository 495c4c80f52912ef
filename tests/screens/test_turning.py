"""Three pictures, turned by hand or by time."""

from __future__ import annotations

import pytest

from game.screens.turning import picture_shown


@pytest.mark.parametrize(
    ("share", "taps", "shown"),
    [(0.0, 0, 0), (0.34, 0, 1), (0.67, 0, 2), (1.0, 0, 2), (0.0, 1, 1), (0.5, 2, 2), (0.9, 1, 2)],
)
def test_each_third_turns_a_picture_and_a_tap_turns_it_sooner(
    share: float, taps: int, shown: int
) -> None:
    assert picture_shown(share, taps) == shown


def test_tapping_on_stays_with_the_last_picture() -> None:
    assert picture_shown(0.1, 12) == 2
    assert picture_shown(-1.0, -3) == 0
