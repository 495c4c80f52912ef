"""Windows: lit while a partner is here, dark while away."""

from __future__ import annotations

from dataclasses import replace

from game.screens.picture.lights import lights
from game.screens.world import Figure, Pose, Setting, World


def test_a_lit_window_is_drawn_and_a_dark_one_is_not() -> None:
    here = World(setting=Setting.DUMPLING)
    away = replace(here, right=Figure(window_lit=False))
    assert len(lights(here, 1.0)) == 2
    assert len(lights(away, 1.0)) == 1


def test_somebody_indoors_is_seen_as_a_shadow_even_behind_a_dark_window() -> None:
    inside = World(left=Figure(Pose.INSIDE, window_lit=False), right=Figure(window_lit=False))
    assert len(lights(inside, 1.0)) == 1
