"""Consistency: the worked examples, and that padding does not pay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.consistency import (
    CREDIT,
    DENIAL,
    FAILURE,
    Evidence,
    evidence_average,
    failure_of,
    repaired,
)

MEDIUM_KEPT, SMALL_KEPT, BIG_CHANGED = Evidence(2, 1.0), Evidence(1, 1.0), Evidence(3, 0.9)
THREE = (MEDIUM_KEPT, SMALL_KEPT, BIG_CHANGED)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (Evidence(2, CREDIT["owned"]), 68.9),
        (Evidence(2, repaired(CREDIT["owned"])), 74.7),
        (Evidence(2, CREDIT["found"], failure_of("found")), 58.6),
    ],
    ids=["owned up", "and repaired", "denied"],
)
def test_the_worked_example_comes_out(last: Evidence, expected: float) -> None:
    assert round(evidence_average((*THREE, last)), 1) == expected


def test_three_trivial_promises_are_worth_less_than_one_big_one() -> None:
    trivial = [Evidence(1, 1.0), Evidence(0.5, 1.0), Evidence(0.25, 1.0)]
    assert round(evidence_average(trivial), 1) == 78.9
    assert round(evidence_average([Evidence(3, 1.0)]), 1) == 83.3


def test_without_evidence_most_people_are_taken_to_keep_their_word() -> None:
    assert round(evidence_average([]), 1) == 66.7


def test_credits_are_in_order() -> None:
    order = ["kept", "changed", "late", "owned", "asked", "found"]
    assert [CREDIT[k] for k in order] == sorted((CREDIT[k] for k in order), reverse=True)
    assert (
        CREDIT["late"] > repaired(CREDIT["owned"]) >= CREDIT["owned"] >= repaired(CREDIT["found"])
    )


def test_a_repair_lifts_a_breach_to_a_half_at_most() -> None:
    assert repaired(0.25) == 0.5
    assert repaired(0.1) == pytest.approx(0.35)
    assert repaired(0.4) == 0.5
    assert repaired(0.9) == 0.9


def test_what_was_found_out_weighs_more_than_what_was_opened() -> None:
    assert (failure_of("found"), failure_of("opened")) == (DENIAL, FAILURE)


MOMENT = st.builds(
    Evidence, st.sampled_from([1.0, 2.0, 3.0]), st.floats(0, 1), st.sampled_from([1.5, 2.0])
)


@given(st.lists(MOMENT, max_size=8))
def test_the_average_stays_between_nought_and_a_hundred(moments: list[Evidence]) -> None:
    assert 0 < evidence_average(moments) < 100
