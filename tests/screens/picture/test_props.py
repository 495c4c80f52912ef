"""What stands between the two: it shows nothing before both have spoken, and all of it after."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.screens.picture.compose import compose, names
from game.screens.picture.figures import spot_of
from game.screens.picture.props import APART, before, behind, photograph, stepped
from game.screens.world import Figure, Pose, World

SITS = Figure(Pose.SIT)


def _world(prop: str, part: float) -> World:
    return World(prop=prop, prop_part=part, left=SITS, right=SITS)


@pytest.mark.parametrize("prop", APART)
def test_a_reveal_looks_otherwise_at_its_beginning_and_its_end(prop: str) -> None:
    first, last = (
        (*behind(_world(prop, part), 0), *before(_world(prop, part), 0)) for part in (0.0, 1.0)
    )
    assert first != last


@pytest.mark.parametrize("prop", APART)
def test_the_two_stand_apart_and_equally_far_from_the_middle(prop: str) -> None:
    left, right = (spot_of(_world(prop, 1.0), seat, 0).x for seat in Seat)
    assert left == 1280 - right
    assert 90 < (right - left) / 2 < 120


def test_the_photograph_is_blank_paper_before_it_develops() -> None:
    blank, whole = photograph(0.0), photograph(1.0)
    fills = {getattr(s, "fill", None) or getattr(s, "colour", None) for s in blank}
    assert len(fills) < 6 < len({getattr(s, "fill", None) for s in whole})


def test_a_reveal_moves_in_few_steps() -> None:
    assert len({stepped(k / 500) for k in range(501)}) == 25


def test_the_gull_appears_in_the_light_only_at_the_end() -> None:
    def shown(part: float) -> bool:
        found = names(compose(_world("slide", part), (), 100, still=False))
        return any(name.startswith("gullshade") for name in found)

    assert not shown(0.2)
    assert shown(1.0)


def test_nothing_stands_there_where_no_object_is_revealed() -> None:
    assert behind(World(), 0) == before(World(), 0) == ()
