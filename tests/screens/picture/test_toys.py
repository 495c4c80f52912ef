"""The registry of toys."""

from __future__ import annotations

import pytest

from game.screens.picture.shapes import bounds
from game.screens.picture.toys import TOYS

IDS = (
    "toy-bites",
    "toy-lid",
    "toy-corner",
    "toy-half",
    "toy-walk",
    "toy-chips",
    "toy-wrap",
    "toy-chips-yes",
    "toy-twin",
    "toy-photo",
    "toy-door",
    "toy-receiver",
    "lift",
    "fold-together",
    "films",
)


@pytest.mark.parametrize("toy", IDS)
@pytest.mark.parametrize("progress", [0.0, 0.5, 1.0])
def test_every_toy_fills_its_frame_at_any_time(toy: str, progress: float) -> None:
    _, _, wide, tall = bounds(TOYS[toy](progress, {}))
    assert wide >= 640
    assert tall >= 340


@pytest.mark.parametrize("toy", TOYS)
def test_the_same_moment_of_a_toy_is_drawn_the_same(toy: str) -> None:
    assert TOYS[toy](0.37, {}) == TOYS[toy](0.37, {})


@pytest.mark.parametrize("toy", TOYS)
def test_progress_beyond_its_end_is_the_end(toy: str) -> None:
    assert TOYS[toy](1.7, {}) == TOYS[toy](1.0, {})
