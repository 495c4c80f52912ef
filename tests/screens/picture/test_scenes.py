"""Scenes that are only seen in films."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from game.screens.picture.scenes import ears, evening, hallway, outside, treasure
from game.screens.picture.shapes import Shape, bounds

SCENES = (ears, evening, partial(outside, args={}), partial(treasure, args={}))


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("act", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_every_scene_fills_its_frame(
    scene: Callable[[float], tuple[Shape, ...]], act: float
) -> None:
    _, _, wide, tall = bounds(scene(act))
    assert wide >= 640
    assert tall >= 350


def test_steam_comes_under_the_door_only_after_a_while() -> None:
    assert len(outside(0.0, {})) < len(outside(0.6, {}))
    assert bounds((hallway(),))[2] >= 640


def test_the_ears_rise() -> None:
    low, high = ears(0.1)[1], ears(0.7)[1]
    assert getattr(low, "y", 0) > getattr(high, "y", 0)
