"""Single decisions, whole: a state, one command, and every event that follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import events as e
from game.rules import moves as m
from game.rules.commands import Make, OpenScene, PassTime
from game.rules.decide import decide, due_ms
from game.rules.draft import Draft
from game.rules.rejections import Code, Rejected
from game.rules.seats import Seat
from game.rules.state import State
from game.scenario.library import Shipped
from tests.rules.plans import ash, bo, played
from tests.rules.play import Table, seed_where

A, B = Seat.A, Seat.B
T1 = Shipped().get("t1")


def make(table: Table, seat: Seat, move: m.Move) -> tuple[e.Event, ...] | Rejected:
    command = Make(seat, table.scene.visit, move, table.now_ms)
    return decide(T1, table.room.state, command, table.room.seq + 1)


def test_before_a_scene_nothing_can_be_done_and_nothing_is_due() -> None:
    assert decide(T1, State(), Make(A, 0, m.Ready(), 0), 1) == Rejected(Code.NOT_OPEN)
    assert decide(T1, State(), PassTime(10), 1) == ()
    assert due_ms(T1, State()) is None
    with pytest.raises(ValueError, match="open scene"):
        _ = Draft(T1, State(), 1, 0).scene


def test_opening_draws_everything_from_the_seed() -> None:
    seed = seed_where(spoils=True, gives_away=("bo",))
    events = decide(T1, State(), OpenScene(seed, swapped=True, at_ms=5), 1)
    assert isinstance(events, tuple)
    opened = events[0]
    assert isinstance(opened, e.SceneOpened)
    assert (opened.role_a, opened.role_b, opened.spoils) == ("bo", "ash", True)
    assert (opened.gives_away, opened.stones, opened.start_trust) == (("bo",), 2, 50.0)
    assert events[1:] == (
        e.PhaseEntered(beat="door", phase="ready", visit=1, at_ms=5, not_before_ms=0),
    )


def test_a_first_ready_is_a_move_and_nothing_else() -> None:
    table = Table().open(seed_where())
    assert make(table, A, m.Ready()) == (
        e.MoveMade(seat=A, beat="door", phase="ready", move=m.Ready(), opens="now"),
    )


def test_a_choice_is_judged_at_once_and_told_to_nobody() -> None:
    table = played(until="life/choose")
    choose = m.Choose(option="eat-all")
    assert make(table, A, choose) == (
        e.MoveMade(seat=A, beat="life", phase="choose", move=choose, opens="envelopes"),
        e.PromiseJudged(seat=A, outcome="broken", spoiled=False, planned=False),
        e.EaseMoved(seat=A, points=5, comfort="cushion"),
        e.HeldUntil(at_ms=table.now_ms + 12_000),
    )


def test_life_lasts_at_least_as_long_as_the_last_toy() -> None:
    table = played(until="life/choose")
    table.play(A, m.Choose(option="keep"))
    table.wait(11_000)
    table.play(B, m.Choose(option="no-thanks"))
    assert table.room.next_wake_ms == table.now_ms + 9_000


def test_the_lid_settles_promises_first_and_facts_after() -> None:
    table = played(ash(choice="eat-all"), bo(), until="table/account")
    table.play(A, m.Account(line="ate-it", add="add-noor"), m.Predict())
    table.play(B, m.Account(line="walked-past", add="add-lunch"))
    events = make(table, B, m.Predict())
    assert isinstance(events, tuple)
    assert [event.kind for event in events] == [
        "move-made", "seals-opened", "lid-lifted", "line-heard", "line-heard",
        "heard-as", "belief-held", "trust-moved", "ease-moved", "promise-settled",
        "heard-as", "belief-held", "trust-moved", "promise-settled", "bond-moved",
        "trust-moved", "moment-noted", "trust-moved", "moment-noted", "phase-entered",
    ]  # fmt: skip


def test_a_rejection_names_its_reason_and_is_equal_to_itself() -> None:
    table = played(until="word/offer")
    assert make(table, A, m.Offer(option="no-such")) == Rejected(Code.UNKNOWN_OPTION)
    assert make(table, A, m.Prepare()) == Rejected(Code.NOT_OFFERED)
    assert make(table, A, m.Lift()) == Rejected(Code.NOT_NOW)


def test_a_plan_needs_a_promise_and_fits_its_obstacle() -> None:
    table = played(until="word/offer")
    table.play(A, m.Offer(option="word-none"))
    plan = m.Prepare(obstacle="smell", response="smell-out")
    assert make(table, A, plan) == Rejected(Code.NOT_OFFERED)
    table.play(A, m.Offer(option="word-half"))
    wrong = m.Prepare(obstacle="smell", response="noor-truth")
    assert make(table, A, wrong) == Rejected(Code.UNKNOWN_OPTION)
    assert isinstance(make(table, A, plan), tuple)
    assert isinstance(make(table, A, m.Prepare(obstacle="smell")), tuple)


def test_a_second_scene_counts_on() -> None:
    table = played()
    opened = decide(T1, table.room.state, OpenScene(seed_where(), swapped=False, at_ms=9), 50)
    assert isinstance(opened, tuple)
    first = opened[0]
    assert isinstance(first, e.SceneOpened)
    assert first.number == 2


def test_a_scene_without_dish_or_spoiler_has_neither() -> None:
    plain = replace(T1, dish=None, spoiler=None, surprise=None, discoveries=())
    opened = decide(plain, State(), OpenScene(seed_where(), swapped=False, at_ms=0), 1)
    assert isinstance(opened, tuple)
    first = opened[0]
    assert isinstance(first, e.SceneOpened)
    assert (first.spoils, first.gives_away, first.surprise) == (False, (), "")


def test_a_table_without_a_dish_still_hears_both() -> None:
    from game.rules.promises import dish_look
    from game.rules.telling import is_plain

    table = played(ash(choice="eat-all"), bo(), until="table/receive")
    plain = replace(T1, dish=None)
    assert dish_look(plain, table.scene) == "none"
    assert not is_plain(Draft(plain, table.room.state, 1, 0), A)


def test_owning_a_deed_at_dawn_that_no_promise_forbade() -> None:
    table = played(ash(offer="word-none", choice="eat-all", word="ash-last-own"), bo())
    assert table.scene.trust.a == 50
    assert "told-at-last" in {x.name for x in table.scene.moments}
    assert not table.view(A).debrief.to_own


def test_unknown_lines_are_our_mistake_once_a_move_was_lawful() -> None:
    from game.rules.telling import claim_with

    with pytest.raises(KeyError, match="no-such"):
        claim_with(T1.accounts[0].lines, "no-such")
