"""Empathy: nearness, effort in closed blocks, and help of the kind wanted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.empathy import (
    NEXT_FAMILY,
    SAME_FAMILY,
    SAME_GROUP,
    SAME_NEED,
    SAME_WORD,
    accuracy,
    block_effort,
    empathy,
)

RATINGS = st.lists(st.integers(0, 4), max_size=20)


def test_the_worked_example_comes_out() -> None:
    near = accuracy(SAME_FAMILY, 1, SAME_GROUP)
    assert near == pytest.approx(0.5975)
    assert round(empathy(near, fits=True, effort=3)) == 74


def test_without_needs_the_feeling_counts_four_fifths() -> None:
    assert accuracy(SAME_WORD, 0) == pytest.approx(1.0)
    assert accuracy(NEXT_FAMILY, 4) == pytest.approx(0.24)
    assert accuracy(SAME_WORD, 0, SAME_NEED) == pytest.approx(1.0)


def test_before_the_first_block_nearness_and_help_share_the_whole() -> None:
    assert empathy(1.0, fits=True, effort=None) == pytest.approx(100)
    assert empathy(1.0, fits=False, effort=None) == pytest.approx(64)


def test_a_random_guess_of_a_feeling_averages_about_one_in_seven() -> None:
    words = [(family, word) for family in range(9) for word in range(4)]
    total = sum(_feeling(felt, guessed) for felt in words for guessed in words)
    assert round(total / len(words) ** 2, 3) == 0.144


def _feeling(felt: tuple[int, int], guessed: tuple[int, int]) -> float:
    if felt == guessed:
        return SAME_WORD
    apart = abs(felt[0] - guessed[0])
    if apart == 0:
        return SAME_FAMILY
    return NEXT_FAMILY if min(apart, 9 - apart) == 1 else 0.0


@given(RATINGS)
def test_effort_moves_only_when_a_block_closes_and_in_half_points(ratings: list[int]) -> None:
    closed = ratings[: len(ratings) // 6 * 6]
    effort = block_effort(ratings)
    assert effort == block_effort(closed)
    assert effort is None or (2 * effort == int(2 * effort) and 0 <= effort <= 4)


@given(st.lists(st.integers(0, 4), min_size=5, max_size=5))
def test_no_single_rating_can_be_worked_out_from_a_closed_block(five: list[int]) -> None:
    shown = {block_effort([*five, last]) for last in range(5)}
    assert len(shown) < 5
