"""Ash's private moments with the dumpling."""

from __future__ import annotations

import pytest

from game.screens.picture.toys_life import bites, corner_bite, half, lid, number


@pytest.mark.parametrize("taken", [1, 2, 3])
def test_every_bite_changes_the_picture(taken: int) -> None:
    assert bites(0.5, {"bites": taken, "chew": 90}) != bites(0.5, {"bites": taken - 1, "chew": 90})


def test_the_lid_rests_once_it_was_pressed_three_times_and_ash_walks_out() -> None:
    assert lid(0.7, {"presses": 3}) != lid(0.9, {"presses": 3})
    assert lid(0.5, {"presses": 1}) != lid(0.5, {"presses": 2})


def test_one_delicate_bite_keeps_growing() -> None:
    keys = {
        getattr(shape, "key", "")
        for p in (0.0, 0.2, 0.4, 0.5, 0.7, 0.9)
        for shape in corner_bite(p, {})
        if getattr(shape, "key", "").startswith("corner")
    }
    assert len(keys) == 6


def test_half_is_cut_after_it_was_measured() -> None:
    def halves(p: float) -> bool:
        return any(getattr(s, "key", "").startswith("halfL") for s in half(p, {}))

    assert not halves(0.3)
    assert halves(0.8)


def test_numbers_come_as_text_or_as_numbers() -> None:
    assert (number({"n": "2"}, "n", 0), number({"n": 3}, "n", 0), number({}, "n", 7)) == (2, 3, 7)
