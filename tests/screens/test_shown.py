"""What a moment shows is in the picture, and only when it is due."""

from __future__ import annotations

from functools import cache

import pytest

from game.rules.seats import Seat
from game.screens.world import Pose, Setting, Show, World
from tests.screens.playing import Table
from tests.screens.scenes import m10

WISHES = ("say-albums", "say-miss-him", "say-careless", "heart-careless", "felt-yes")
SAME = ("A:plan-plan-months", "B:plan-plan-months")


def _at(row: str, *wishes: str) -> Table:
    table = Table(plays=m10())
    table.play_until(lambda: table.beat() == row, (*WISHES, *wishes))
    return table


def _worlds(table: Table, for_ms: int, seat: Seat = Seat.A) -> list[World]:
    """Return the picture behind a client's screen every tenth of a second."""
    found = []
    for _ in range(for_ms // 100):
        world = table.screen(seat).world
        assert world is not None
        found.append(world)
        table.pass_ms(100)
    return found


def _shows(worlds: list[World]) -> list[Show]:
    return [world.show for world in worlds if world.show is not None]


@cache
def _reveal() -> tuple[World, ...]:
    return tuple(_worlds(_at("table/receive"), 6_000))


def test_the_garden_is_where_grandads_watch_is_played() -> None:
    world = _at("door/ready").screen(Seat.A).world
    assert world is not None
    assert world.setting is Setting.GARDEN


def test_before_both_have_spoken_the_wire_carries_blank_paper() -> None:
    world = _at("table/account").screen(Seat.A).world
    assert world is not None
    assert (world.prop, world.prop_part) == ("photo", 0.0)
    assert world.left.pose is Pose.SIT


def test_the_photograph_develops_and_never_goes_back() -> None:
    parts = [world.prop_part for world in _reveal()]
    assert parts == sorted(parts)
    assert parts[0] < 0.1
    assert parts[-1] == 1.0
    assert len(set(parts)) > 10


def test_the_photograph_stays_while_they_make_good() -> None:
    table = _at("table/receive")
    table.pass_ms(8_000)
    world = table.screen(Seat.B).world
    assert world is not None
    assert world.prop_part == 1.0


def test_stones_drop_on_the_plank_of_whom_they_were_given() -> None:
    table = _at("word/lift", "A:stones-1", "B:stones-3")
    shows = [s for s in _shows(_worlds(table, 5_000)) if s.kind == "stones"]
    if not shows:  # they have dropped on the way here
        shows = [
            screen.world.show
            for screen in table.seen
            if screen.world is not None and screen.world.show is not None
        ]
        shows = [s for s in shows if s.kind == "stones"]
    assert shows
    assert {(s.left, s.right) for s in shows} == {("3", "1")}


def test_lanterns_swing_with_the_nearness_of_the_guess() -> None:
    table = _at("talk/felt")
    shows = [s for s in _shows(_worlds(table, 5_000)) if s.kind == "lanterns"]
    assert shows
    assert {s.note for s in shows} <= {"snap", "close", "near"}
    assert [s.part for s in shows] == sorted(s.part for s in shows)


@pytest.mark.parametrize("seat", list(Seat))
def test_both_see_the_cards_turn_over_together(seat: Seat) -> None:
    table = _at("plan/together", *SAME)
    shows = [s for s in _shows(_worlds(table, 5_000, seat)) if s.kind == "cards"]
    assert shows
    assert {s.note for s in shows} == {"same"}
    assert all(s.left == s.right != "" for s in shows)


def test_nothing_is_shown_when_no_moment_plays() -> None:
    world = _at("life/choose").screen(Seat.A).world
    assert world is not None
    assert (world.show, world.prop) == (None, "")


def test_the_picture_counts_the_lines_that_go_over_the_water() -> None:
    table = _at("talk/share")
    before = _worlds(table, 100, Seat.B)[0]
    table.press(Seat.A, "say-miss-him")
    after = _worlds(table, 100, Seat.B)[0]
    assert (before.floor, before.lines, after.lines) == (Seat.A, 0, 1)
