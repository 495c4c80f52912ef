"""Moments over the bridge: lanterns, stones, cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.screens.picture.shapes import Sprite, bounds
from game.screens.picture.shows import settled, show
from game.screens.world import Show


def _sprites(moment: Show, name: str) -> list[Sprite]:
    return [s for s in show(moment, 0) if isinstance(s, Sprite) and s.key.startswith(name)]


def _gap(note: str) -> float:
    left, right = sorted(s.x for s in _sprites(Show("lanterns", 1.0, note=note), "swing"))
    return right - left


def test_lanterns_hang_the_nearer_the_nearer_the_guess_was() -> None:
    assert _gap("snap") < _gap("close") < _gap("near")


def test_lanterns_begin_far_apart_whatever_the_guess_was() -> None:
    starts = {
        tuple(round(s.x) for s in _sprites(Show("lanterns", 0.05, note=n), "swing"))
        for n in ("snap", "close", "near")
    }
    assert len(starts) == 1


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_as_many_stones_lie_on_a_plank_as_were_put_there(count: int) -> None:
    lying = _sprites(Show("stones", 1.0, str(count), "0"), "stone")
    assert len(lying) == count


def test_stones_drop_one_by_one() -> None:
    seen = [len(_sprites(Show("stones", p / 20, "3", ""), "stone")) for p in range(21)]
    assert seen == sorted(seen)
    assert {0, 1, 2, 3} <= set(seen)


def test_a_plank_bends_more_with_every_stone() -> None:
    tall = []
    for count in range(4):
        plank = _sprites(Show("stones", 1.0, str(count), ""), "leanplank-1")[0]
        tall.append(float(plank.key.split("-1")[1].split("@")[0]))
    assert tall == sorted(tall)
    assert tall[0] == 0 < tall[3]


def test_cards_lie_face_down_until_they_turn_over_together() -> None:
    for part, front in ((0.1, "0"), (0.9, "1")):
        cards = _sprites(Show("cards", part, "mend", "sell", "differ"), "card")
        assert [c.key.removeprefix("card-1").removeprefix("card1")[0] for c in cards] == [front] * 2


def test_the_same_cards_come_together_and_different_ones_do_not() -> None:
    def apart(note: str, other: str) -> float:
        cards = _sprites(Show("cards", 1.0, "mend", other, note), "card")
        return abs(cards[0].x - cards[1].x)

    assert apart("same", "mend") < apart("differ", "sell")


def test_a_moon_comes_out_over_cards_that_are_slept_on() -> None:
    awake, asleep = (show(Show("cards", 1.0, "a", "b", n), 0) for n in ("differ", "asleep"))
    assert len(asleep) > len(awake)


def test_with_less_motion_a_moment_shows_its_end_and_not_before_the_silence_is_over() -> None:
    moment = Show("stones", 0.1, "2", "2")
    early, late = settled(moment), settled(replace(moment, part=0.3))
    assert early is not None
    assert late is not None
    assert (early.part, late.part) == (0.0, 1.0)
    assert settled(None) is None


@pytest.mark.parametrize("kind", ["lanterns", "stones", "cards"])
def test_a_moment_stays_over_the_bridge(kind: str) -> None:
    for part in (0.0, 0.3, 0.6, 1.0):
        x, y, wide, tall = bounds(show(Show(kind, part, "3", "3", "snap"), 0))
        assert x > 150
        assert x + wide < 1130
        assert y + tall < 560
