"""Grandad's Watch: the twin, the photo, the door and the receiver, with hands and without."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest

from game.screens.picture.shapes import Shape, Sprite
from game.screens.picture.toys import ToyArt
from game.screens.picture.toys_watch import door, photo, swing, twin

ALL = (twin, photo, door, swing)


def _keys(shapes: tuple[Shape, ...]) -> frozenset[str]:
    return frozenset(s.key for s in shapes if isinstance(s, Sprite))


@pytest.mark.parametrize("toy", ALL)
def test_a_toy_goes_on_by_itself(toy: ToyArt) -> None:
    moments = [toy(p / 10, {}) for p in range(1, 10)]
    assert all(one != other for one, other in pairwise(moments))


@pytest.mark.parametrize(("toy", "at"), [(twin, 0.3), (photo, 0.3), (door, 0.2), (swing, 0.4)])
def test_a_tap_is_seen_at_once(toy: ToyArt, at: float) -> None:
    tapped: Mapping[str, str | int] = {"taps": 2, "chew": 20}
    assert toy(at, tapped) != toy(at, {"taps": 0, "chew": 0})


@pytest.mark.parametrize("toy", ALL)
def test_the_other_seat_wears_the_other_coat(toy: ToyArt) -> None:
    assert toy(0.3, {"seat": "A"}) != toy(0.3, {"seat": "B"})


def test_the_twin_ticks_a_shade_faster_the_more_it_is_wound() -> None:
    wound = _keys(twin(0.5, {"taps": 12, "chew": 100}))
    assert wound != _keys(twin(0.5, {"taps": 5, "chew": 100}))


def test_the_photo_is_gone_at_the_end_and_the_heron_is_impressed() -> None:
    assert any(key.startswith("photoheron") for key in _keys(photo(1.0, {})))
    assert not any(key.startswith("photoheron") for key in _keys(photo(0.5, {})))


def test_the_receiver_hangs_still_once_the_finger_is_there() -> None:
    hung = [next(k for k in _keys(swing(p, {})) if k.startswith("hung")) for p in (0.8, 0.9, 1.0)]
    assert len(set(hung)) == 1
