"""What moves: playthings on the river, weather, fireflies."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.screens.picture.effects import (
    fireflies,
    fish,
    lantern_glow,
    leaves,
    line_on_its_way,
    pebble,
    pebble_landings,
    pluck,
    rings,
    ripple_of_nod,
    shimmer,
    smoke,
    snow,
    wind_streaks,
)
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Sprite
from game.screens.world import Happening, Setting, Sky, ToyKind

PAL = palette_of(Setting.RIVER, Sky.DUSK)


@pytest.mark.parametrize("x", range(1, 31))
def test_a_pebble_hops_one_to_six_times_and_stays_on_the_river(x: int) -> None:
    landings = pebble_landings(Happening(Seat.A, ToyKind.PEBBLE, x, 0))
    assert len(landings) == (x - 1) % 6 + 1
    assert all(300 < px < 980 for _, px, _ in landings)


def test_pebbles_from_both_banks_are_mirror_images() -> None:
    left = pebble_landings(Happening(Seat.A, ToyKind.PEBBLE, 4, 0))
    right = pebble_landings(Happening(Seat.B, ToyKind.PEBBLE, 4, 0))
    assert [640 - x for _, x, _ in left] == pytest.approx([x - 640 for _, x, _ in right])


def test_two_pebbles_within_a_second_raise_a_fish_and_later_ones_do_not() -> None:
    one = Happening(Seat.A, ToyKind.PEBBLE, 4, 0)
    soon = Happening(Seat.B, ToyKind.PEBBLE, 4, 600)
    late = Happening(Seat.B, ToyKind.PEBBLE, 4, 2600)
    end = pebble_landings(one)[-1][0]
    assert fish((one, soon), end + 600 + 500)
    assert fish((one, late), end + 2600 + 500) == ()


def test_toys_end() -> None:
    assert pebble(Happening(Seat.A, ToyKind.PEBBLE, 3, 0), 60_000) == ()
    assert pluck(Happening(Seat.A, ToyKind.ROPE, 3, 0), 60_000, 5) == ()
    assert lantern_glow(Happening(Seat.A, ToyKind.GLOW, 0, 0), 60_000) == ()
    assert ripple_of_nod(Happening(Seat.A, ToyKind.NOD, 0, 0), 60_000) == ()
    assert rings(0, 0, 60_000, last=True) == ()


def test_toys_show_while_they_last() -> None:
    assert pebble(Happening(Seat.B, ToyKind.PEBBLE, 3, 0), 200)
    assert pluck(Happening(Seat.A, ToyKind.ROPE, 7, 0), 100, 5)
    assert lantern_glow(Happening(Seat.B, ToyKind.GLOW, 0, 0), 400)
    assert ripple_of_nod(Happening(Seat.B, ToyKind.NOD, 0, 0), 400)


@pytest.mark.parametrize("count", [0, 1, 6, 12])
def test_there_is_one_firefly_for_each_point_of_bond(count: int) -> None:
    assert len(fireflies(count, 1000)) == count


def test_wind_shows_only_when_somebody_is_heated() -> None:
    assert wind_streaks(500, 0) == ()
    assert len(wind_streaks(500, 1)) < len(wind_streaks(500, 3))


def test_weather_moves() -> None:
    assert snow(0, 0, heavy=False) != snow(800, 0, heavy=False)
    assert len(snow(0, 0, heavy=True)) > len(snow(0, 0, heavy=False))
    assert shimmer(PAL, 0, 0) != shimmer(PAL, 800, 0)
    assert leaves(PAL, 0, 0) != leaves(PAL, 800, 0)
    assert smoke((0, 0), 0, 0) != smoke((0, 0), 800, 0)


def test_a_line_of_talk_sails_from_who_spoke_to_who_listens() -> None:
    def at(speaker: Seat, part: float) -> float:
        slip = line_on_its_way(speaker, part)[0]
        assert isinstance(slip, Sprite)
        return slip.x

    assert at(Seat.A, 0.1) < 400 < at(Seat.A, 0.9)
    assert at(Seat.B, 0.1) > 880 > at(Seat.B, 0.9)
    assert line_on_its_way(Seat.A, 1.0) == ()
