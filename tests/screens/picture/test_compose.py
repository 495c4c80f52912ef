"""The whole picture: every state composes, equal moments are equal, stillness stands still."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.screens.picture.compose import bridge_key, compose, names, whole_layer
from game.screens.world import (
    Figure,
    Happening,
    Lid,
    Mark,
    Plank,
    Pose,
    Setting,
    Sky,
    ToyKind,
    World,
)

ALL_TOYS = tuple(
    Happening(seat, kind, 4, 100 * i) for i, kind in enumerate(ToyKind) for seat in Seat
)


def _worlds() -> Iterator[World]:
    base = World(setting=Setting.DUMPLING)
    yield from (replace(base, sky=sky) for sky in Sky)
    yield from (replace(base, reach=reach) for reach in range(10))
    yield from (replace(base, lid=lid) for lid in Lid)
    for seat in Seat:
        yield from (replace(base, planks=(Plank(seat, p, m),)) for m in Mark for p in (0, 8))
    yield from (replace(base, left=Figure(p), right=Figure(p, window_lit=False)) for p in Pose)
    yield from (replace(base, wind=wind, fireflies=wind * 4) for wind in range(4))
    yield from (replace(base, middle_lantern=n, envelopes=n) for n in range(3))
    yield from (replace(base, animal=a) for a in ("inspect", "pan", "offended", "asleep", "count"))
    yield replace(base, paused=True, lanterns=frozenset(Seat), crumb=frozenset(Seat))
    yield replace(base, mine=Seat.A, porch=("cushion", "tea", "hammock"), surprise="trumpet")
    yield World()


@pytest.mark.parametrize("world", tuple(_worlds()))
def test_every_state_of_the_world_composes(world: World) -> None:
    picture = compose(world, ALL_TOYS, 900, still=False)
    assert picture.still[0].whole
    assert len(picture.still) >= 3
    assert picture.moving


def test_the_same_moment_gives_the_same_picture() -> None:
    world = World(setting=Setting.DUMPLING, fireflies=6, wind=2)
    once = compose(world, ALL_TOYS, 1234, still=False)
    assert compose(world, ALL_TOYS, 1234, still=False) == once


def test_the_picture_moves_with_time() -> None:
    assert compose(World(), (), 0, still=False) != compose(World(), (), 500, still=False)


@pytest.mark.parametrize("setting", Setting)
def test_with_less_motion_nothing_moves(setting: Setting) -> None:
    world = World(setting=setting, fireflies=6, wind=3, left=Figure(Pose.WALK), animal="walk")
    first = compose(world, (), 0, still=True)
    assert compose(world, (), 4321, still=True) == first


def test_with_less_motion_a_gesture_is_still_seen() -> None:
    laugh = (Happening(Seat.A, ToyKind.LAUGH, 0, 0),)
    assert compose(World(), laugh, 300, still=True) != compose(World(), (), 300, still=True)


def test_a_paused_world_stands_still_and_is_dimmed() -> None:
    world = World(paused=True, wind=3)
    assert compose(world, (), 0, still=False) == compose(world, (), 999, still=False)
    assert compose(world, (), 0, still=False) != compose(
        replace(world, paused=False), (), 0, still=False
    )


def test_the_sky_fades_between_two_landscapes() -> None:
    fading = World(sky=Sky.NIGHT, sky_before=Sky.DUSK, sky_mix=0.4)
    below, above = compose(fading, (), 0, still=False).still[:2]
    assert (below.key, above.key) == ("river-dusk", "river-night")
    assert above.alpha == pytest.approx(0.4)


def test_the_bridge_is_kept_until_something_on_it_changes() -> None:
    world = World(reach=4)
    assert bridge_key(world) == bridge_key(replace(world, fireflies=9, animal_at=3, wind=2))
    assert bridge_key(world) != bridge_key(replace(world, reach=5))
    mended = replace(world, planks=(Plank(Seat.A, 1, Mark.MENDED),))
    assert bridge_key(world) != bridge_key(mended)


def test_what_only_the_viewer_may_see_is_not_in_the_others_picture() -> None:
    mine = World(mine=Seat.A, porch=("cushion",))
    theirs = World(mine=Seat.B)
    shown = names(compose(theirs, (), 0, still=False))
    assert not any(name.startswith("porch") for name in shown)
    assert any(name.startswith("porch") for name in names(compose(mine, (), 0, still=False)))


def test_landscapes_are_named_by_setting_and_sky() -> None:
    assert whole_layer(Setting.DUMPLING, Sky.DAWN).key == "dumpling-dawn"


def test_when_chairs_are_swapped_the_kitchen_is_on_the_right() -> None:
    usual = World(setting=Setting.DUMPLING, right=Figure(window_lit=False))
    swapped = replace(usual, mirrored=True)
    assert compose(swapped, (), 0, still=False).still[0].key == "dumpling-dusk-across"
    lit = [n for n in names(compose(swapped, (), 0, still=False)) if n.startswith("light-")]
    assert len(lit) == 1
    assert lit[0].startswith("light-dumpling-B-1")
