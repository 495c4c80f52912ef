"""Ranks and how sure one can be: small cases worked out by hand."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.simulate import stats
from game.simulate.stats import best_possible, mean_between, ranks, spearman, spearman_between

NUMBERS = st.lists(st.integers(0, 9), min_size=3, max_size=30)


def test_the_examples_hold() -> None:
    ran = doctest.testmod(stats)
    assert (ran.failed, ran.attempted) == (0, 5)


def test_equals_share_the_mean_of_their_ranks() -> None:
    assert ranks([5, 5, 5]) == (2, 2, 2)
    assert ranks([]) == ()


def test_the_rank_correlation_sees_order_and_not_size() -> None:
    assert spearman([1, 2, 3, 4], [1, 10, 100, 1000]) == 1
    assert spearman([1, 2, 3, 4], [4, 3, 2, 1]) == -1
    assert spearman([1, 2, 2, 3], [1, 2, 3, 4]) == pytest.approx(0.9487, abs=1e-4)


def test_too_few_pairs_or_equal_ones_say_nothing() -> None:
    assert spearman([1, 2], [1, 2]) is None
    assert spearman([1, 2, 3], [7, 7, 7]) is None
    assert spearman_between([1, 1, 1], [1, 2, 3]) is None


def test_pairs_that_are_no_pairs_are_refused() -> None:
    with pytest.raises(ValueError, match="pairs"):
        spearman([1, 2, 3], [1, 2])
    with pytest.raises(ValueError, match="pairs"):
        best_possible([1, 2, 3], [1, 2])
    with pytest.raises(ValueError, match="at least one"):
        mean_between([])


@given(NUMBERS, st.integers(0, 99))
def test_no_score_ranks_better_than_the_best_possible_order(rates: list[int], seed: int) -> None:
    scores = [(7 * rate + 31 * place + seed) % 11 for place, rate in enumerate(rates)]
    found, best = spearman(rates, scores), best_possible(rates, scores)
    assert (found is None) == (best is None)
    assert found is None or best is None or found <= best + 1e-9


@given(NUMBERS)
def test_the_mean_lies_inside_its_interval(values: list[int]) -> None:
    found = mean_between(values, resamples=200)
    assert min(values) <= found.low <= found.high <= max(values)


def test_more_players_make_the_interval_narrower() -> None:
    few, many = [1, 9, 2, 8, 5], [1, 9, 2, 8, 5] * 40
    narrow, wide = mean_between(many), mean_between(few)
    assert narrow.high - narrow.low < wide.high - wide.low
    assert narrow.value == wide.value


def test_the_same_seed_gives_the_same_interval() -> None:
    xs, ys = [1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5]
    assert spearman_between(xs, ys, seed=3) == spearman_between(xs, ys, seed=3)
    found = spearman_between(xs, ys)
    assert found is not None
    assert found.low <= found.value <= found.high
