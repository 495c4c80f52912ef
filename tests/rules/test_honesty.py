"""Honesty: a line is held against what is so, never against what was meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.consistency import Evidence, evidence_average
from game.rules.honesty import CORRECTED, Told, classify, credit, is_so
from game.scenario.library import Shipped
from game.scenario.model import Claim, FactId, RoleId

T1 = Shipped().get("t1")
ASH, BO = RoleId("ash"), RoleId("bo")


def line(role: RoleId, wanted: str) -> Claim:
    account = T1.account(role)
    every = (*account.lines, *account.answers, *account.last_words)
    return next(claim for claim in every if claim.id == wanted)


@pytest.mark.parametrize(
    ("role", "said", "done", "told"),
    [
        (ASH, "left-it", ("leave",), Told.FULL),
        (ASH, "left-it", ("eat-all",), Told.FALSE),
        (ASH, "left-it", ("eat-half",), Told.FALSE),
        (ASH, "ate-it", ("eat-all",), Told.FULL),
        (ASH, "ate-it", ("leave",), Told.FALSE),
        (ASH, "forty-minutes", ("eat-most",), Told.FULL),
        (ASH, "movement", ("eat-most",), Told.PARTIAL),
        (ASH, "movement", ("leave",), Told.PARTIAL),
        (ASH, "sit-first", ("eat-all",), Told.BOUNDARY),
        (BO, "walked-past", ("leave",), Told.FULL),
        (BO, "walked-past", ("share-chips",), Told.FULL),
        (BO, "walked-past", ("eat-chips",), Told.FALSE),
        (BO, "had-chips", ("eat-chips",), Told.FULL),
        (BO, "lovely-walk", ("eat-chips",), Told.EVASIVE),
        (BO, "not-hungry", ("leave",), Told.FALSE),
        (BO, "sent-me-out", ("eat-chips",), Told.FULL),
    ],
)
def test_each_line_is_what_it_is_by_what_was_done(
    role: RoleId, said: str, done: tuple[str, ...], told: Told
) -> None:
    assert classify(T1, line(role, said), (), done) is told


def test_a_polite_untruth_taken_back_in_the_same_breath_is_none() -> None:
    lunch = (FactId("bo-lunch"),)
    assert classify(T1, line(BO, "not-hungry"), lunch, ("leave",)) is Told.EVASIVE


def test_denying_what_is_so_is_false_and_denying_what_is_not_is_none() -> None:
    denies = replace(line(BO, "lovely-walk"), denies=(FactId("bo-lunch"),))
    assert classify(T1, denies, (), ("leave",)) is Told.FALSE
    harmless = replace(line(BO, "lovely-walk"), denies=(FactId("chips"),))
    assert classify(T1, harmless, (), ("leave",)) is Told.EVASIVE


def test_manner_does_not_make_a_truth_less_true() -> None:
    blaming, kind = line(ASH, "forty-minutes"), line(ASH, "ate-it")
    done = ("eat-all",)
    assert classify(T1, blaming, (), done) is classify(T1, kind, (), done)


def test_a_fact_of_the_dossier_is_always_so_and_a_fiction_never() -> None:
    assert is_so(T1.fact(FactId("ash-noor")), ())
    assert not is_so(T1.fact(FactId("full-belly")), ())


def test_the_worked_example_comes_out_and_a_correction_lifts_it() -> None:
    half = credit(Told.PARTIAL, disclosed=1, material=2)
    told, part = Evidence(2, credit(Told.FULL)), Evidence(3, half)
    small_lie = Evidence(1, credit(Told.FALSE), 2.0)
    assert half == pytest.approx(0.65)
    assert round(evidence_average([told, part, small_lie]), 1) == 56.5
    assert round(evidence_average([told, part, Evidence(1, CORRECTED)]), 1) == 67.4


def test_credits_of_an_account_are_in_order() -> None:
    full, asked = credit(Told.FULL), credit(Told.FULL, asked=True)
    boundary, evasive, false = credit(Told.BOUNDARY), credit(Told.EVASIVE), credit(Told.FALSE)
    assert full > asked == boundary > evasive > false == 0
