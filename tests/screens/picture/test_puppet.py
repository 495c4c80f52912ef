"""Puppets: joints that hold together."""

from __future__ import annotations

import pytest

from game.screens.picture.expression import DRESS_A
from game.screens.picture.puppet import Act, Arm, joints, puppet
from game.screens.picture.shapes import bounds


def test_a_standing_figure_is_about_a_hundred_high_with_its_feet_on_the_ground() -> None:
    _, top, _, tall = bounds(puppet(DRESS_A, Act()))
    assert -105 < top < -90
    assert top + tall == pytest.approx(1, abs=2)


def test_leaning_forwards_brings_the_head_forwards_and_down() -> None:
    upright, bent = joints(Act()), joints(Act(lean=80))
    assert bent.head[0] > upright.head[0] + 20
    assert bent.head[1] > upright.head[1] + 15


def test_a_raised_arm_lifts_the_hand_over_the_head() -> None:
    raised = joints(Act(near=Arm(165, 0)))
    assert raised.near_hand[1] < raised.head[1]
