"""Sets of the toys."""

from __future__ import annotations

from game.screens.picture.expression import DRESS_A, DRESS_B
from game.screens.picture.puppet import Act
from game.screens.picture.scenery import actor, cloak, corner, falling, framed, kitchen, street
from game.screens.picture.shapes import Place, bounds


def test_each_set_fills_its_frame() -> None:
    for scene in (kitchen(), street(), corner()):
        x, y, wide, tall = bounds((scene,))
        assert x <= 0
        assert y <= 0
        assert x + wide >= 640
        assert y + tall >= 360


def test_progress_is_rounded_to_few_frames() -> None:
    assert len({framed(k / 1000) for k in range(1001)}) == 97


def test_two_actors_never_share_a_name() -> None:
    names = {actor(dress, Act(), Place()).key for dress in (DRESS_A, DRESS_B)}
    assert len(names) == 2


def test_snow_falls_over_a_set_and_its_edges_are_dark() -> None:
    assert falling(0.1) != falling(0.2)
    assert cloak(0.5)
