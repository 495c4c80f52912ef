"""The birds: each scene has its own, and each answers a touch."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.screens.picture.birds import Bird, bird_of, bird_pose, gull, heron, petted, pigeon
from game.screens.picture.companions import companion
from game.screens.picture.shapes import Sprite, bounds
from game.screens.world import Happening, Setting, ToyKind, World

DOINGS = ("handrail", "inspect", "pan", "offended", "asleep", "walk", "count")


def _key(world: World, touched: Happening | None, t_ms: int) -> str:
    first = companion(world, touched, t_ms, t_ms)[0]
    assert isinstance(first, Sprite)
    return first.key


def test_a_cat_lives_where_the_dumpling_is_and_birds_elsewhere() -> None:
    assert bird_of(Setting.DUMPLING) is None
    assert [bird_of(s) for s in (Setting.GARDEN, Setting.TWO_CITIES, Setting.OFFICE)] == [
        heron,
        pigeon,
        gull,
    ]


def test_the_heron_is_the_tallest() -> None:
    tall = [bounds(draw(Bird()))[3] for draw in (heron, pigeon, gull)]
    assert tall[0] > 50 > max(tall[1:]) > 20


@pytest.mark.parametrize("doing", DOINGS)
@pytest.mark.parametrize("draw", [heron, pigeon, gull])
def test_a_bird_stands_on_its_feet_whatever_it_does(draw: object, doing: str) -> None:
    assert callable(draw)
    for clock in range(0, 4000, 370):
        pose, _ = bird_pose(doing, clock)
        _, y, _, tall = bounds(draw(pose))
        assert -15 < y + tall < 4


def test_a_step_of_a_bird_always_has_the_same_name() -> None:
    for doing in DOINGS:
        seen: dict[str, Bird] = {}
        for clock in range(0, 8000, 90):
            pose, key = bird_pose(doing, clock)
            assert seen.setdefault(key, pose) == pose


def test_a_touch_makes_it_hop_and_it_comes_down_again() -> None:
    assert max(petted(frame).hop for frame in range(14)) > 0.5
    assert petted(14).hop == 0


def test_a_touched_bird_is_drawn_otherwise_unless_it_sleeps() -> None:
    touch = Happening(Seat.A, ToyKind.ANIMAL, 16, 0)
    world = World(setting=Setting.GARDEN)
    assert _key(world, touch, 300) != _key(world, None, 300)
    asleep = World(setting=Setting.GARDEN, animal="asleep")
    assert _key(asleep, touch, 300) == _key(asleep, None, 300)
