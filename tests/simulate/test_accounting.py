"""What is said of one's own deeds: by what lines claim, never by their names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.moves import Account, Answer, OwnUp, Predict
from game.rules.seats import Seat
from game.scenario.library import find
from game.scenario.model import Claim, RoleId
from game.simulate.policies import POLICIES, Policy, Telling
from tests.simulate.scenes import KEEP, scene


def said(policy: Policy, scenario: str = "m10", role: str = "wren") -> tuple[Claim, str]:
    account = scene(policy, scenario=scenario).seats.a.last(Account, "table/account")
    assert account is not None
    lines = find(scenario).account(RoleId(role)).lines
    return next(line for line in lines if line.id == account.line), account.add


def test_the_whole_truth_is_told_gently_and_with_what_did_not_happen() -> None:
    line, add = said(KEEP)
    assert (line.id, add) == ("dropped-it", "add-nearly")


def test_a_breach_is_owned_beside_what_was_promised() -> None:
    line, add = said(POLICIES["break-own"])
    assert (line.id, add) == ("dropped-it", "add-twin")


def test_a_hidden_breach_is_told_as_kept() -> None:
    found = scene(POLICIES["slip-hide"], scenario="t1").seats.a.last(Account, "table/account")
    assert found == Account(line="left-it", add="add-noor")


@pytest.mark.parametrize(
    ("how", "trait"),
    [(Telling.HALF, "partial"), (Telling.BOUNDARY, "declines"), (Telling.LIE, "denies")],
)
def test_each_way_of_not_telling_has_its_line(how: Telling, trait: str) -> None:
    line, add = said(replace(KEEP, name=how, tells=0.0, tells_how=how))
    assert getattr(line, trait)
    assert add != "add-twin"


def test_who_hides_does_not_admit_it_when_asked() -> None:
    asking = replace(KEEP, name="asking", asks_at_table=1.0)
    found = scene(POLICIES["break-hide"], asking, scenario="r1")
    answered = found.seats.a.last(Answer)
    assert answered is None or answered.line not in {"remy-answer-tea", "remy-answer-gran"}


def test_something_hard_is_expected_to_land_badly() -> None:
    assert scene(KEEP).seats.a.last(Predict) == Predict(face=3)
    assert scene(POLICIES["dodger"]).seats.a.last(Predict) == Predict(face=None)


def test_a_truthful_player_adds_at_dawn_what_was_left() -> None:
    later = replace(KEEP, name="forgets", in_talk=Telling.BOUNDARY, tells=0.0)
    hiding = replace(later, tells_how=Telling.HALF)
    for policy in (hiding, POLICIES["liar"]):
        dawn = scene(policy).seats.a.last(Account, "last-word/dawn")
        assert dawn == Account(line="")


def test_what_only_the_envelopes_showed_is_owned_or_left_for_another_day() -> None:
    hidden = scene(POLICIES["break-hide"])
    own_ups = find("m10").account(RoleId("wren")).own_ups
    assert hidden.seats[Seat.A].last(OwnUp) in {None, OwnUp(option=own_ups[-1])}
