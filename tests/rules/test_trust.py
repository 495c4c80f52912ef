"""Trust rises slowly, falls faster, and remembers deception for a while."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules import trust
from game.rules.trust import Directed, bridge, broke, felt_heard, gain, kept, loss, returned

MEDIUM = 2.0
WHOLE = st.floats(0, 100)
MANNERS = (trust.OWNED, trust.WHEN_ASKED, trust.AT_ENVELOPES, trust.FOUND)


def rounded(state: Directed) -> float:
    return round(state.value, 1)


def after_one_kept() -> Directed:
    return kept(felt_heard(Directed(50)), MEDIUM)


def test_felt_heard_and_a_kept_promise_lift_trust() -> None:
    assert felt_heard(Directed(50)).value == 51.25
    assert rounded(after_one_kept()) == 56.1


def test_a_slip_owned_up_and_made_good_is_nearly_forgotten() -> None:
    slipped = broke(after_one_kept(), MEDIUM, trust.OWNED)
    assert (round(slipped.lost, 1), rounded(slipped)) == (6.7, 49.4)
    sorry = returned(slipped, trust.APOLOGY_COMPETENCE, 0.85)
    assert rounded(sorry) == 52.3
    mended = returned(sorry, trust.REPAIR_COMPETENCE)
    assert rounded(mended) == 54.3
    assert rounded(kept(mended, MEDIUM)) == 58.8


def test_the_same_slip_found_out_takes_four_kept_promises_instead_of_one() -> None:
    found = broke(after_one_kept(), MEDIUM, trust.FOUND)
    assert (round(found.lost, 1), rounded(found), found.cap) == (16.8, 39.3, 90)
    sorry = returned(found, trust.APOLOGY_DECEPTION, 0.85)
    assert rounded(sorry) == 41.4
    at = returned(sorry, trust.REPAIR_DECEPTION)
    assert rounded(at) == 43.1
    seen = []
    for _ in range(4):
        at = kept(at, MEDIUM)
        seen.append(rounded(at))
    assert seen == [46.0, 48.7, 53.8, 58.4]


def test_two_kept_promises_in_a_row_end_a_scar_and_lift_the_ceiling() -> None:
    scarred = broke(Directed(50), 1, trust.FOUND)
    once = kept(scarred, 1)
    again = kept(once, 1)
    assert (scarred.row, once.row, again.row) == (2, 1, 0)
    assert (scarred.cap, once.cap, again.cap) == (90, 95, 100)


def test_another_breach_starts_the_row_anew() -> None:
    once = kept(broke(Directed(50), 1, trust.FOUND), 1)
    assert broke(once, 1, trust.OWNED).row == 2
    assert broke(Directed(50), 1, trust.OWNED).row == 0


def test_the_ceiling_never_falls_under_sixty() -> None:
    at = Directed(100)
    for _ in range(6):
        at = broke(at, 1, trust.FOUND)
    assert at.cap == trust.CAP_LEAST


def test_trust_over_a_lowered_ceiling_comes_down_to_it() -> None:
    at = broke(Directed(99), 1, trust.FOUND)
    assert at.value == pytest.approx(84.15)
    assert broke(Directed(99), 0.1, trust.FOUND).value == 90


def test_a_gain_never_lifts_trust_over_its_ceiling() -> None:
    assert kept(Directed(89.9, cap=90), 3).value == 90
    assert returned(Directed(89, cap=90, lost=10), 1.0).value == 90


@given(WHOLE, st.sampled_from([1, 2, 3]), st.sampled_from(MANNERS))
def test_trust_stays_within_its_range(value: float, weight: int, manner: float) -> None:
    assert 0 <= value - loss(value, weight, manner) <= value
    assert value <= value + gain(value, weight) <= 100


@given(st.floats(1, 99), st.sampled_from([1, 2, 3]))
def test_hiding_costs_two_and_a_half_times_owning_up(value: float, weight: int) -> None:
    ratio = loss(value, weight, trust.FOUND) / loss(value, weight, trust.OWNED)
    assert ratio == pytest.approx(2.5)


def test_manners_of_coming_out_are_ordered() -> None:
    assert sorted(MANNERS) == list(MANNERS)


@given(WHOLE, WHOLE)
def test_the_bridge_is_equal_for_mirrored_seats_and_near_its_weaker_half(
    a: float, b: float
) -> None:
    assert bridge(a, b) == bridge(b, a)
    assert min(a, b) - 1e-9 <= bridge(a, b) <= (a + b) / 2 + 1e-9


def test_a_bridge_holds_as_well_as_its_weaker_half() -> None:
    assert bridge(62, 48) == 51.5


def test_words_change_at_their_edges() -> None:
    edges = [trust.word(v) for v in (0, 39.9, 40, 59.9, 60, 79.9, 80, 100)]
    assert edges == [
        "early", "early", "growing", "growing", "steady", "steady", "strong", "strong",
    ]  # fmt: skip


@given(WHOLE)
def test_planks_reach_between_none_and_nine(value: float) -> None:
    assert 0 <= trust.reach(value) <= 9
