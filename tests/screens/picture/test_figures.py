"""The two figures: where they stand and what their gestures look like."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from game.rules.seats import Seat
from game.screens.picture.figures import Gesture, figure, gesture_act, heart, spot_of
from game.screens.world import Figure, Pose, Setting, ToyKind, World

BODILY = (ToyKind.LAUGH, ToyKind.GROAN, ToyKind.HEART, ToyKind.OH, ToyKind.WAVE, ToyKind.NOD)


@pytest.mark.parametrize("pose", [p for p in Pose if p is not Pose.WALK])
def test_both_figures_stand_equally_far_from_the_middle(pose: Pose) -> None:
    world = World(left=Figure(pose), right=Figure(pose))
    left, right = spot_of(world, Seat.A, 0), spot_of(world, Seat.B, 0)
    assert 640 - left.x == pytest.approx(right.x - 640, abs=30)


def test_somebody_who_is_indoors_is_not_outside() -> None:
    assert figure(World(left=Figure(Pose.INSIDE)), Seat.A, None, 0) == ()


def test_gestures_can_be_told_apart() -> None:
    acts = [gesture_act(kind, 0.45, sits=False) for kind in BODILY]
    assert all(one != other for one, other in combinations(acts, 2))


def test_a_groan_folds_a_standing_figure_and_buries_the_face_of_a_sitting_one() -> None:
    standing = gesture_act(ToyKind.GROAN, 0.5, sits=False)
    sitting = gesture_act(ToyKind.GROAN, 0.5, sits=True)
    assert standing.lean > 80
    assert sitting.near.up > 80


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("pose", [p for p in Pose if p is not Pose.INSIDE])
def test_every_pose_is_drawn_in_every_setting(setting: Setting, pose: Pose) -> None:
    world = World(setting=setting, left=Figure(pose), right=Figure(pose))
    for seat in Seat:
        assert figure(world, seat, None, 500)


def test_a_crumb_on_the_collar_is_seen() -> None:
    clean = World(left=Figure(Pose.SIT))
    caught = replace(clean, crumb=frozenset({Seat.A}))
    assert figure(clean, Seat.A, None, 0) != figure(caught, Seat.A, None, 0)


def test_a_hand_on_the_heart_sends_a_small_heart_up() -> None:
    world = World()
    early = figure(world, Seat.A, Gesture(ToyKind.HEART, 0.3), 0)[-1]
    late = figure(world, Seat.A, Gesture(ToyKind.HEART, 0.6), 0)[-1]
    assert getattr(early, "y", 0) > getattr(late, "y", 0)
    assert heart()
