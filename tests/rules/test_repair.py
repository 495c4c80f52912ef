"""Repair: what an apology is made of, and its worked examples."""

from __future__ import annotations

import itertools

import pytest

from game.rules.repair import TIMING, apology_strength, repair_score
from game.scenario.model import ApologyPart as P


def test_owning_offering_and_regret_unasked_and_kept() -> None:
    a = apology_strength([P.RESPONSIBILITY, P.OFFER, P.REGRET])
    assert a == pytest.approx(0.70)
    assert round(repair_score(a, TIMING["unasked"], 1.0), 1) == 86.5


def test_an_explanation_and_regret_after_discovery_with_nothing_offered() -> None:
    a = apology_strength([P.EXPLANATION, P.REGRET])
    assert a == pytest.approx(0.20)
    assert round(repair_score(a, TIMING["found"], 0.0), 1) == 15.0


def test_all_parts_make_a_whole_apology() -> None:
    parts = [P.RESPONSIBILITY, P.OFFER, P.REGRET, P.EXPLANATION, P.CHANGE]
    assert apology_strength(parts) == pytest.approx(1.0)


def test_a_but_takes_the_explanation_away() -> None:
    with_but = apology_strength([P.RESPONSIBILITY, P.EXPLANATION, P.EXCUSE])
    assert with_but == pytest.approx(apology_strength([P.RESPONSIBILITY]))


def test_asking_forgiveness_adds_nothing() -> None:
    assert apology_strength([P.FORGIVE]) == 0
    assert apology_strength([]) == 0


def test_order_and_repetition_do_not_matter() -> None:
    parts = [P.REGRET, P.OFFER, P.EXPLANATION]
    found = {round(apology_strength(x), 9) for x in itertools.permutations([*parts, P.REGRET])}
    assert len(found) == 1


def test_while_an_offer_is_pending_its_share_is_left_out() -> None:
    assert round(repair_score(0.70, 1.0, None), 1) == 79.2
    assert repair_score(1.0, 1.0, None) == pytest.approx(100)
