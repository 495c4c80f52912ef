"""Needs: sixteen in four groups, and none is better than another."""

from __future__ import annotations

from game.rules.needs import GROUPS, NEEDS, group_of, need_term


def test_there_are_four_groups_of_four_and_each_need_is_in_one() -> None:
    assert [len(needs) for needs in GROUPS.values()] == [4, 4, 4, 4]
    assert len(set(NEEDS)) == 16
    assert all(need in GROUPS[group_of(need)] for need in NEEDS)


def test_the_need_itself_its_group_and_another_are_told_apart() -> None:
    assert {need_term(need, need) for need in NEEDS} == {1.0}
    for guessed in NEEDS:
        terms = [need_term(guessed, need) for need in NEEDS]
        assert (terms.count(1.0), terms.count(0.5), terms.count(0.0)) == (1, 3, 12)


def test_what_one_left_open_is_not_compared() -> None:
    assert need_term("", "truth") is None
    assert need_term("truth", "") is None
