"""Over a real server, two devices that paired show the same pictures, and another pair others."""

from __future__ import annotations

from pathlib import Path

from game.rules.seats import Seat
from game.screens import commands as cmd
from game.screens.comparing import PICTURES
from game.screens.other_news import PicturesDrawn
from tests.client.net.test_thread import Window, couple, hall, of


def drawn(window: Window, seat: Seat) -> tuple[int, ...]:
    """Ask for the pictures and wait for them."""
    window.net.do(cmd.DrawPictures(seat))
    found = window.until(of(PicturesDrawn))
    assert isinstance(found, PicturesDrawn)
    assert found.seat is seat
    return found.pictures


def test_both_see_the_same_four_and_another_pair_sees_others(tmp_path: Path) -> None:
    with hall() as house:
        with couple(tmp_path / "one", house.url) as (host, guest):
            ours = drawn(host, Seat.A)
            assert ours == drawn(guest, Seat.B)
        with couple(tmp_path / "two", house.url) as (host, _):
            theirs = drawn(host, Seat.A)
    assert len(ours) == 4
    assert all(0 <= number < len(PICTURES) for number in ours)
    assert ours != theirs  # alike once in sixteen million


def test_without_a_room_there_is_nothing_to_compare(tmp_path: Path) -> None:
    window = Window(tmp_path / "a", "ws://127.0.0.1:1", "Ana")
    assert drawn(window, Seat.A) == ()
    assert window.net.stop()
