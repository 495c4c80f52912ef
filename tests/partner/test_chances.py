"""The partner's odds, held against worked examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.chances import (
    FeltHeard,
    felt_heard,
    keep_chance,
    layer,
    own_up_chance,
    tell_chance,
)
from game.partner.mood import Mood

EVEN = Mood(heard=50, open=50, hurt=0, trust=50, heat=0, safety=50)


@pytest.mark.parametrize(
    ("trust", "temptation", "prepared", "expected"),
    [(50, 4, False, 0.64), (65, 4, True, 0.82), (35, 5, False, 0.52)],
)
def test_keeping_follows_trust_temptation_and_a_plan(
    trust: float, temptation: float, *, prepared: bool, expected: float
) -> None:
    assert keep_chance(0.70, trust, temptation, prepared=prepared) == pytest.approx(expected)


def test_nobody_is_certain() -> None:
    assert keep_chance(0.9, 100, 0, prepared=True) == 0.98
    assert keep_chance(0.55, 0, 20) == 0.05
    assert own_up_chance(0.8, 100, 1) == 0.98


@pytest.mark.parametrize(
    ("safety", "stake", "expected"), [(50, 1, 0.45), (80, 1, 0.60), (20, 2, 0.25), (20, 3, 0.20)]
)
def test_owning_up_follows_how_the_truth_was_taken(
    safety: float, stake: int, expected: float
) -> None:
    assert own_up_chance(0.45, safety, stake) == pytest.approx(expected)


def test_layers_open_one_after_the_other() -> None:
    assert layer(replace(EVEN, open=34)) == 0
    assert layer(replace(EVEN, open=35)) == 1
    assert layer(replace(EVEN, open=55, heard=45)) == 2
    assert layer(replace(EVEN, open=55, heard=44)) == 1
    assert layer(replace(EVEN, open=70, safety=50)) == 3
    assert layer(replace(EVEN, open=70, safety=49)) == 2


def test_feeling_heard_has_three_answers() -> None:
    answers = [felt_heard(replace(EVEN, heard=heard)) for heard in (39, 40, 64, 65)]
    assert answers == [FeltHeard.NO, FeltHeard.NEARLY, FeltHeard.NEARLY, FeltHeard.YES]


def test_what_was_promised_is_told_more_readily_than_a_breach_is_owned() -> None:
    assert tell_chance(0.60, 50) == pytest.approx(0.89)
    assert tell_chance(0.45, 20) == pytest.approx(0.6425)
    for candour in (0.35, 0.5, 0.8):
        for safety in (0, 30, 60, 100):
            assert tell_chance(candour, safety) >= own_up_chance(candour, safety, 1)
