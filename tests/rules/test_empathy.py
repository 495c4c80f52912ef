"""Empathy: nearness, effort in closed blocks, and help of the kind wanted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.empathy import accuracy, block_effort, empathy
from game.rules.feelings import NEXT_FAMILY, SAME_FAMILY, SAME_WORD, WORDS, feeling_term
from game.rules.needs import SAME_GROUP, SAME_NEED

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
    total = sum(feeling_term(guessed, felt) for felt in WORDS for guessed in WORDS)
    assert round(total / len(WORDS) ** 2, 3) == 0.144


def test_a_watch_misread_and_put_right_gives_what_was_worked_out_on_paper() -> None:
    near = accuracy(feeling_term("lonely", "worried"), 1)
    assert near == pytest.approx(0.15)
    assert round(empathy(near, fits=True, effort=None), 1) == 45.6
    assert empathy(near, fits=True, effort=4) == pytest.approx(61.75)


@given(RATINGS)
def test_effort_moves_only_when_a_block_closes_and_in_half_points(ratings: list[int]) -> None:
    closed = ratings[: len(ratings) // 6 * 6]
    effort = block_effort(ratings)
    assert effort == block_effort(closed)
    assert effort is None or (2 * effort == int(2 * effort) and 0 <= effort <= 4)


@pytest.mark.parametrize("shown", [half / 2 for half in range(9)])
def test_whatever_a_block_shows_each_rating_in_it_could_have_been_another(shown: float) -> None:
    sums = [total for total in range(25) if block_effort(_six(total)) == shown]
    possible = {rating for rating in range(5) if any(0 <= s - rating <= 20 for s in sums)}
    assert len(possible) >= 2


def _six(total: int) -> list[int]:
    """Return six ratings with this sum."""
    return [min(4, max(0, total - 4 * place)) for place in range(6)]


@given(st.lists(st.integers(0, 4), min_size=5, max_size=5))
def test_no_single_rating_can_be_worked_out_from_a_closed_block(five: list[int]) -> None:
    shown = {block_effort([*five, last]) for last in range(5)}
    assert len(shown) < 5
