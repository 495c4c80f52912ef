"""Promises: given or honestly not, changed by asking, judged by what was done."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.events import PhaseEntered
from game.rules.seats import Seat
from game.rules.state import Promise
from tests.rules.plans import CHIPS, SMELL, Plan, ash, bo, played
from tests.rules.play import Table, seed_where

A, B = Seat.A, Seat.B


def promise(table: Table, seat: Seat) -> Promise:
    found = table.scene.promise(seat)
    assert found is not None
    return found


def options(table: Table, seat: Seat) -> set[str]:
    return set(table.view(seat).own.life_options)


@pytest.mark.parametrize(
    ("offer", "offered"),
    [
        ("word-full", {"keep", "eat-all", "corner", "ash-ask"}),
        ("word-half", {"keep", "eat-all", "corner", "half-it"}),
        ("word-none", {"keep", "eat-all", "corner"}),
    ],
)
def test_what_ash_may_do_follows_from_what_was_promised(offer: str, offered: set[str]) -> None:
    assert options(played(ash(offer=offer), bo(), until="life/choose"), A) == offered


@pytest.mark.parametrize(
    ("offer", "asks"), [("word-full", True), ("word-half", True), ("word-none", False)]
)
def test_bo_may_ask_for_a_change_only_of_a_promise(offer: str, asks: bool) -> None:  # noqa: FBT001 - a case
    table = played(ash(), bo(offer=offer), until="life/choose")
    assert ("bo-ask" in options(table, B)) is asks
    assert "chips-yes" not in options(table, B)


@pytest.mark.parametrize(
    ("offer", "choice", "outcome"),
    [
        ("word-full", "keep", "kept"),
        ("word-full", "eat-all", "broken"),
        ("word-full", "corner", "broken"),
        ("word-half", "half-it", "kept"),
        ("word-half", "keep", "kept"),
        ("word-half", "corner", "broken"),
    ],
)
def test_a_promise_of_ash_is_judged_by_what_was_done(offer: str, choice: str, outcome: str) -> None:
    table = played(ash(offer=offer, choice=choice), bo(), until="table/account")
    assert promise(table, A).outcome == outcome
    assert promise(table, A).status == "active"


@pytest.mark.parametrize("offer", ["word-full", "word-half"])
@pytest.mark.parametrize(
    ("choice", "outcome"),
    [("no-thanks", "kept"), ("wrap", "kept"), ("round-the-corner", "broken")],
)
def test_a_promise_of_bo_is_judged_by_what_was_done(offer: str, choice: str, outcome: str) -> None:
    table = played(ash(), bo(offer=offer, choice=choice), until="table/account")
    assert promise(table, B).outcome == outcome


@pytest.mark.parametrize(
    ("change", "template", "then"),
    [
        ("yes", "half-now", {"keep", "eat-all", "corner", "half-it"}),
        ("yours", "half-now", {"keep", "eat-all", "corner", "half-it"}),
        ("no", "whole", {"keep", "eat-all", "corner"}),
    ],
)
def test_ash_asks_and_chooses_again_without_that_option(
    change: str, template: str, then: set[str]
) -> None:
    table = played(ash(asks="ash-ask"), bo(change=change), until="life/choose")
    table.play(A, m.AskChange(option="ash-ask"))
    assert options(table, A) == set()
    assert table.move(A, m.Choose(option="keep")) == "not-yours"
    table.play(B, m.Choose(option="no-thanks"))
    table.play(B, m.AnswerChange(answer=change))  # type: ignore[arg-type]  # a case
    assert options(table, A) == then
    assert promise(table, A).template == template
    assert table.view(A).partner.change_answer == change


@pytest.mark.parametrize(
    ("change", "may_have_chips"), [("yes", True), ("yours", True), ("no", False)]
)
def test_bo_asks_for_chips(change: str, may_have_chips: bool) -> None:  # noqa: FBT001 - a case
    table = played(ash(change=change), bo(), until="life/choose")
    table.play(A, m.Choose(option="keep"))
    table.play(B, m.AskChange(option="bo-ask"))
    table.play(A, m.AnswerChange(answer=change))  # type: ignore[arg-type]  # a case
    assert ("chips-yes" in options(table, B)) is may_have_chips
    assert "bo-ask" not in options(table, B)
    table.play(B, m.Choose(option="round-the-corner"))
    assert promise(table, B).outcome == ("kept" if may_have_chips else "broken")


def test_both_ask_at_once_and_both_are_answered() -> None:
    table = played(
        ash(asks="ash-ask", then="half-it"), bo(asks="bo-ask", then="chips-yes", line="had-chips")
    )
    assert (promise(table, A).status, promise(table, B).status) == ("changed", "changed")
    assert table.scene.lid == "half"
    assert table.view(A).debrief.ending == "kept"


def test_what_was_allowed_may_be_said_aloud() -> None:
    table = played(ash(), bo(asks="bo-ask", then="chips-yes", line="had-chips"))
    assert table.scene.seats.b.hearing == "claimed"
    assert promise(table, B).status == "changed"
    assert table.view(A).promise.promises[1].given == "whole"


def test_an_honest_no_costs_nothing_and_is_a_moment() -> None:
    table = played(ash(offer="word-none", line="ate-it", choice="eat-all"), bo())
    assert table.scene.promise(A) is None
    assert table.scene.trust.a == 50
    assert table.view(B).promise.said_no == (A,)
    assert "said-no-honestly" in {x.kind for x in table.view(B).debrief.moments}
    assert table.view(A).debrief.ending == "kept"


def test_nobody_promises_and_nothing_can_break() -> None:
    table = played(
        ash(offer="word-none", line="ate-it", choice="eat-all"), bo(offer="word-none"), until=""
    )
    assert table.scene.ending == "none"
    assert (table.scene.trust.a, table.scene.trust.b) == (50, 50)
    assert "lift" not in {phase.phase for phase in phases(table)}
    assert table.view(A).debrief.keepsake == "chip-cone"


def phases(table: Table) -> list[PhaseEntered]:
    return [e for entry in table.log for e in entry.events if isinstance(e, PhaseEntered)]


@pytest.mark.parametrize(
    ("plan", "planned"), [(ash(**SMELL), True), (ash(), False)], ids=["named", "not named"]
)
def test_naming_what_came_makes_keeping_cheaper(plan: Plan, planned: bool) -> None:  # noqa: FBT001 - a case
    table = played(plan, bo(), until="life/choose")
    assert table.view(A).own.life_named is planned
    table.play(A, m.Choose(option="keep"))
    assert promise(table, A).planned is planned
    assert table.view(A).own.ease == (-1 if planned else -2)


def test_naming_an_obstacle_without_an_answer_is_no_plan() -> None:
    table = played(ash(obstacle="smell"), bo(**CHIPS), until="life/choose")
    assert not table.view(A).own.life_named
    assert table.view(B).own.life_named


def test_the_cat_undoes_a_kept_promise_but_never_a_changed_one() -> None:
    cat = seed_where(spoils=True)
    kept = played(ash(), bo(), seed=cat)
    changed = played(ash(asks="ash-ask", then="half-it"), bo(), seed=cat)
    assert promise(kept, A).spoiled
    assert (kept.scene.lid, kept.scene.bond.a) == ("crumbs", 0)
    assert not promise(changed, A).spoiled
    assert (changed.scene.lid, changed.scene.bond.a) == ("half", 4)


def test_comforts_stand_on_the_own_porch_only() -> None:
    table = played(ash(choice="eat-all"), bo(choice="round-the-corner"), until="table/account")
    assert table.view(A).own.porch == ("cushion",)
    assert table.view(B).own.porch == ("hammock",)


def test_stones_are_laid_on_every_promise_and_shown() -> None:
    table = played(until="life/choose")
    shown = table.view(A).promise.promises
    assert [(p.id, p.stones, p.status, p.lifted) for p in shown] == [
        ("pA", 2, "active", True),
        ("pB", 2, "active", True),
    ]


def test_planks_lift_together_at_once_and_alone_after_four_seconds() -> None:
    table = played(until="word/lift")
    table.play(A, m.Lift())
    assert table.view(B).promise.lifting == (A,)
    table.wait(3_999)
    assert table.scene.row == "word/lift"
    table.wait(1)
    assert table.scene.row == "life/choose"
    together = played(until="word/lift")
    together.both(m.Lift())
    assert together.scene.row == "life/choose"
