"""Journeys on two devices that pair, are killed, and come back; and the check of the scene."""

from __future__ import annotations

from pathlib import Path

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from tests.client.net.acting import play_on
from tests.client.net.house import House, Player, paired, settle

WISH = m.SetOut(journey="first-crossing", legs=("t1", "m10", "r1", "p3"), intention="word")
PROMISE = m.SetHomework(habit="kettle", act="true-thing", minutes=5)


def begun(path: Path) -> tuple[House, Player, Player]:
    """Let two play a scene to its morning and begin a journey there."""
    house, host, guest = paired(path)
    play_on(house, (host, guest), until="morning/open")
    for player in (host, guest):
        player.make(WISH)
        settle(host, guest)
    return house, host, guest


def test_two_devices_begin_one_and_a_killed_device_finds_it_again(tmp_path: Path) -> None:
    _, host, guest = begun(tmp_path)
    assert [player.view.journey.id for player in (host, guest)] == ["first-crossing"] * 2
    again = guest.killed()
    again.connect()
    settle(host, again)
    assert again.view.journey == guest.view.journey
    assert [leg.scene for leg in again.view.journey.walked] == ["t1"]


def test_a_scene_still_fits_its_sums_whatever_is_said_of_a_journey(tmp_path: Path) -> None:
    house, host, guest = begun(tmp_path)
    host.make(PROMISE)
    settle(host, guest)
    guest.make(PROMISE)
    settle(host, guest)
    guest.make(m.CheckIn(how="done", thanks="laughed"))
    settle(host, guest)
    play_on(house, (host, guest))
    for player in (host, guest):
        said = [x.verdict for x in player.told if isinstance(x, msg.Checked)]
        assert said
        assert set(said) == {"fits"}


def test_a_device_that_comes_back_later_still_finds_that_the_scene_fits(tmp_path: Path) -> None:
    _, host, guest = begun(tmp_path)
    again = host.killed()
    again.connect()
    settle(again, guest)
    said = [x.verdict for x in again.told if isinstance(x, msg.Checked)]
    assert said[-1:] == ["fits"]


def test_what_one_says_at_a_check_in_reaches_the_other_device_only_when_both_have(
    tmp_path: Path,
) -> None:
    house, host, guest = begun(tmp_path)
    host.make(PROMISE)
    settle(host, guest)
    guest.make(PROMISE)
    settle(host, guest)
    host.make(m.CheckIn(how="not", thanks="patience"))
    settle(host, guest)
    assert guest.view.journey.homework[0].theirs == ""
    assert guest.view.journey.other_thanks == ""
    opened = house.room.post.open_to[Seat.B] if house.room is not None else ()
    assert house.room is not None
    assert house.room.seq not in opened
    guest.make(m.CheckIn(how="done"))
    settle(host, guest)
    assert guest.view.journey.homework[0].theirs == "not"
