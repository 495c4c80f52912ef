"""Toys for four hands finish by themselves, and hands only hurry them along."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.rules.seats import Seat
from game.screens.picture.shapes import Shape, Sprite
from game.screens.picture.toys import TOYS
from game.screens.picture.toys_boat import boat
from game.screens.picture.toys_pairs import in_turn, wind
from game.screens.picture.toys_stir import stir

Toy = Callable[[float, dict[str, str | int]], tuple[Shape, ...]]


def _keys(shapes: tuple[Shape, ...]) -> list[str]:
    return [s.key for s in shapes if isinstance(s, Sprite)]


def _clicks(progress: float, taps: int) -> str:
    return next(k for k in _keys(wind(progress, {"taps": taps})) if k.startswith("watch"))


def test_they_are_found_by_their_names() -> None:
    assert (TOYS["wind-together"], TOYS["stir-together"], TOYS["stills-boat"]) == (wind, stir, boat)


def test_each_press_is_a_click_and_twelve_are_enough() -> None:
    assert _clicks(0.0, 3).startswith("watch3@")
    assert _clicks(0.0, 40).startswith("watch12@")


def test_the_watch_winds_itself_if_hands_stop() -> None:
    assert _clicks(1.0, 0).startswith("watch12@")


def test_a_wound_watch_beats_to_both_sides() -> None:
    assert not any(k.startswith("beat") for k in _keys(wind(0.3, {})))
    beats = {k[:5] for k in _keys(wind(0.97, {})) if k.startswith("beat")}
    assert beats == {"beat-", "beat1"}


def test_hands_take_turns() -> None:
    assert [in_turn(n) for n in range(3)] == [Seat.A, Seat.B, Seat.A]


@pytest.mark.parametrize("toy", [wind, stir, boat])
def test_both_hands_are_always_there_until_the_boat_sails(toy: Toy) -> None:
    keys = _keys(toy(0.2, {}))
    for seat in Seat:
        assert any(k.split("@")[0].endswith(seat.value) for k in keys)


def test_stirring_faster_turns_the_soup() -> None:
    slow, fast = (_keys(stir(0.2, {"taps": taps})) for taps in (0, 5))
    assert slow != fast


def test_a_page_becomes_a_boat_and_sails() -> None:
    stages = [_keys(boat(0.0, {"taps": taps})) for taps in (0, 2, 4, 6, 8)]
    assert [any(k.startswith(f"page{n}") for k in stages[n]) for n in range(4)] == [True] * 4
    assert any(k.startswith("paperboat") for k in stages[4])
    assert any(k.startswith("paperboat") for k in _keys(boat(1.0, {})))


@pytest.mark.parametrize("toy", [wind, stir, boat])
def test_the_same_moment_is_the_same_drawing(toy: Toy) -> None:
    assert toy(0.42, {"taps": 2}) == toy(0.42, {"taps": 2})
