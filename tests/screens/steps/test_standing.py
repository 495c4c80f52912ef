"""Standing still: how a promised return is told."""

from __future__ import annotations

from game.screens.steps.standing import minutes_left


def test_a_return_is_told_in_minutes_rounded_up_and_never_below_nothing() -> None:
    assert minutes_left(600_000, 0) == 10
    assert minutes_left(600_000, 1) == 10
    assert minutes_left(600_000, 59_999) == 10
    assert minutes_left(600_000, 60_000) == 9
    assert minutes_left(600_000, 700_000) == 0
