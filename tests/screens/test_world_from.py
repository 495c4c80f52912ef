"""The picture is the state: sky, table, figures and wind follow what the seat may know."""

from __future__ import annotations

import pytest

from game.rules.moves import Heat
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import messages as msg
from game.screens.world import Lid, Pose, Sky, World
from game.screens.world_from import wind_of
from tests.screens.playing import Table


def world_at(table: Table, seat: Seat = Seat.A) -> World:
    """Return the picture behind a client's screen."""
    world = table.screen(seat).world
    assert world is not None
    return world


@pytest.mark.parametrize(
    ("row", "sky"),
    [
        ("door/ready", Sky.DUSK),
        ("word/offer", Sky.DUSK),
        ("life/choose", Sky.STORM),
        ("table/account", Sky.NIGHT),
        ("snap/feel", Sky.NIGHT),
        ("last-word/dawn", Sky.DAWN),
        ("morning/open", Sky.DAWN),
    ],
)
def test_the_sky_moves_forward_with_the_steps(row: str, sky: Sky) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == row)
    assert world_at(table).sky is sky


def test_in_life_one_is_indoors_and_the_other_far_whatever_they_do() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "life/choose")
    before = world_at(table)
    assert (before.left.pose, before.right.pose) == (Pose.INSIDE, Pose.FAR)
    table.pass_ms(6_000)
    table.press(Seat.B, "life-round-the-corner")
    table.pass_ms(9_000)
    assert world_at(table).right == before.right


def test_the_dish_shows_itself_after_the_silence() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/receive", ("life-eat-all", "line-ate-it"))
    assert world_at(table).lid is Lid.COVERED
    table.pass_ms(1_000)
    assert world_at(table).lid is Lid.CRUMBS


def test_an_empty_house_is_dark() -> None:
    table = Table()
    table.tell(Seat.A, msg.PartnerSeen(Seat.A, online=False, away_since_ms=1))
    figure = world_at(table).right
    assert (figure.pose, figure.window_lit) == (Pose.INSIDE, False)


def test_the_porch_is_on_its_owners_screen_only() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account", ("life-eat-all",))
    assert world_at(table, Seat.A).porch == ("cushion",)
    assert world_at(table, Seat.B).porch == ()


def test_own_weather_is_wind_on_ones_own_water_only() -> None:
    table = Table()
    table.tell(Seat.A, i.Play(Heat(level=6)))
    assert (world_at(table, Seat.A).wind, world_at(table, Seat.B).wind) == (2, 0)
    assert [wind_of(h) for h in (0, 2, 3, 5, 7, 10)] == [0, 0, 1, 2, 3, 3]


def test_a_promise_owned_up_to_shows_a_hand_lamp() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "snap/feel", ("life-eat-all", "line-ate-it"))
    assert {(p.seat, p.mark.value) for p in world_at(table).planks} >= {(Seat.A, "lamped")}
