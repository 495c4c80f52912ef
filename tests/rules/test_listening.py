"""Listening: caught, felt heard, asked first."""

from __future__ import annotations

import pytest

from game.rules.listening import (
    Heard,
    Manner,
    carried,
    caught_of_two,
    caught_one,
    listening,
    new_share,
)


def test_the_worked_example_comes_out() -> None:
    assert round(listening(caught_of_two(1), Heard.SECOND, Manner.ASKED), 1) == 76.0


def test_one_heart_caught_after_the_hint_counts_a_third() -> None:
    assert caught_one(at_once=True, after_hint=True) == 1.0
    assert caught_one(at_once=False, after_hint=True) == 0.3
    assert caught_one(at_once=False) == 0.0


def test_everything_right_is_a_hundred_and_nothing_nought() -> None:
    assert listening(1.0, Heard.FIRST, Manner.ASKED) == pytest.approx(100)
    assert listening(0.0, Heard.NO, Manner.FIXED) == 0


def test_each_further_go_costs_a_little_and_giving_up_costs_more() -> None:
    scores = [listening(1.0, heard, Manner.ASKED) for heard in Heard]
    assert scores == sorted(scores, reverse=True)
    assert [round(s) for s in scores] == [100, 96, 92, 76, 60]


def test_advice_before_hearing_costs_its_whole_share() -> None:
    scores = [listening(1.0, Heard.FIRST, manner) for manner in Manner]
    assert [round(s) for s in scores] == [100, 90, 80]


def test_a_third_heart_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="hearts"):
        caught_of_two(3)


def test_the_first_three_turns_weigh_the_same() -> None:
    now, turns = 0.0, (40.0, 80.0, 90.0)
    for before, turn in enumerate(turns):
        now = carried(now if before else None, turn, new_share(before, 1))
    assert now == pytest.approx(sum(turns) / 3)


def test_from_the_fourth_turn_on_one_evening_moves_three_tenths() -> None:
    assert new_share(3, 1) == new_share(12, 1) == 0.3
    assert carried(80, 40, new_share(3, 1)) == pytest.approx(68)


def test_two_turns_of_one_evening_weigh_as_two_while_there_are_few() -> None:
    assert new_share(2, 2) == 0.5
    assert new_share(6, 2) == 0.3
