"""What keeping and breaking bring: a temptation that is real, and poor for two."""

from __future__ import annotations

import pytest

from game.rules.payoffs import (
    bond,
    break_ease,
    keep_ease,
    promise_expected,
    repair_return,
)


@pytest.mark.parametrize(
    ("stones", "keep", "prepared", "breaks"),
    [(0, -1 / 3, 2 / 3, 1), (1, 0.5, 1.5, 4), (2, 3.0, 4.0, 5), (3, 5.5, 6.5, 6)],
)
def test_expected_points_follow_the_table(
    stones: int, keep: float, prepared: float, breaks: float
) -> None:
    assert promise_expected(stones, keeps=True, prepared=False) == pytest.approx(keep)
    assert promise_expected(stones, keeps=True, prepared=True) == pytest.approx(prepared)
    assert promise_expected(stones, keeps=False, prepared=False) == breaks


def test_a_plan_closes_the_gap_only_at_full_trust() -> None:
    gaps = [
        promise_expected(r, keeps=False, prepared=True)
        - promise_expected(r, keeps=True, prepared=True)
        for r in range(4)
    ]
    assert [round(gap, 1) for gap in gaps] == [0.3, 2.5, 1.0, -0.5]


def test_breaking_tempts_without_a_plan_at_every_number_of_stones() -> None:
    for stones in range(4):
        broken = promise_expected(stones, keeps=False, prepared=False)
        assert broken > promise_expected(stones, keeps=True, prepared=False)


def test_a_change_in_time_costs_little_and_brings_two_a_stone() -> None:
    assert keep_ease(planned=False, changed=True) == keep_ease(planned=True, changed=True) == -1
    assert bond(2, changed=True, spoiled=False) == bond(2, changed=True, spoiled=True) == 4


def test_bad_luck_brings_no_fireflies() -> None:
    assert (bond(2, changed=False, spoiled=False), bond(2, changed=False, spoiled=True)) == (6, 0)


def test_a_kept_repair_gives_the_stones_back_and_one_more() -> None:
    assert [repair_return(r) for r in range(4)] == [1, 2, 3, 4]
    assert break_ease(2) == 5


def _for_two(stones: int, *, prepared: bool = False) -> float:
    """What keeping brings both together: the promiser's ease, and the bond for either."""
    own = promise_expected(stones, keeps=True, prepared=prepared)
    return 2 * own - keep_ease(planned=prepared, changed=False)


@pytest.mark.parametrize("stones", range(4))
def test_breaking_never_brings_two_people_more_than_keeping(stones: int) -> None:
    broken = break_ease(stones) - stones  # what was leant on it is lost
    assert _for_two(stones) >= broken
    assert _for_two(stones, prepared=True) > broken


def test_where_nobody_leans_little_is_won_either_way() -> None:
    assert [break_ease(r) for r in range(4)] == [1, 4, 5, 6]
    assert [bond(r, changed=False, spoiled=False) for r in range(4)] == [2, 3, 6, 9]
    assert bond(0, changed=False, spoiled=True) == bond(0, changed=False, spoiled=False, late=True)


def test_leaning_a_little_beats_waiting_beside_somebody_who_mostly_keeps() -> None:
    kept = 2 / 3  # what is assumed of anybody before there is evidence
    waits = kept * 5 / 6 * bond(0, changed=False, spoiled=False)
    worth = [kept * 5 / 6 * bond(r, changed=False, spoiled=False) - (1 - kept) * r for r in (1, 2)]
    assert waits < worth[0] < worth[1]
