"""Deciding together: two cards, once more where they differ, and sleeping on it."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.golden.m10.playing import TEO, WREN, Part, teo, wren
from tests.rules.play import Table
from tests.rules.watching import M10, moments, opened, play_on

A, B = Seat.A, Seat.B
MEND, SELL, DRAWER = "plan-months", "plan-sell", "plan-drawer"


def at_plan(a: Part = WREN, b: Part = TEO) -> Table:
    return play_on(opened(), a, b, until="plan/pick")


def pick(table: Table, a: str, b: str) -> None:
    table.play(A, m.Agree(option=a))
    table.play(B, m.Agree(option=b))


def test_the_cards_are_those_of_the_scene_and_the_right_one_is_the_one_to_mend() -> None:
    assert M10.plan is not None
    assert set(M10.plan.options) == {MEND, SELL, DRAWER}
    assert M10.plan.right == MEND


def test_a_card_is_sealed_until_both_have_picked_and_may_be_changed_till_then() -> None:
    table = at_plan()
    table.play(A, m.Agree(option=SELL))
    table.play(A, m.Agree(option=MEND))
    assert table.view(A).plan.own == MEND
    assert table.view(B).plan.other == ""
    assert table.move(A, m.Agree(option="no-such")) == "unknown-option"
    table.play(B, m.Agree(option=MEND))
    assert table.view(B).plan.agreed == MEND
    assert table.scene.row == "plan/together"


@pytest.mark.parametrize(("card", "points"), [(MEND, 4), (SELL, 0), (DRAWER, 0)])
def test_the_right_plan_brings_four_fireflies_and_any_other_none(card: str, points: int) -> None:
    table = at_plan()
    before = table.view(A).bridge.fireflies
    pick(table, card, card)
    assert table.view(A).bridge.fireflies == before + points
    assert table.view(A).plan.right == ""  # told in the morning
    play_on(table, until="morning/open")
    assert table.view(B).plan.right == MEND
    assert "planned-together" in moments(table, A)
    end = "right" if card == MEND else "other"
    assert f"ledger/plan/{end}" in {line.text for line in table.view(B).ledger.lines}


def test_cards_that_differ_are_seen_with_their_reasons_and_picked_once_more() -> None:
    table = at_plan()
    pick(table, MEND, DRAWER)
    assert table.scene.row == "plan/again"
    mine, theirs = table.view(A).plan, table.view(B).plan
    assert (mine.other, mine.why) == (DRAWER, f"{DRAWER}/why")
    assert (theirs.other, theirs.why) == (MEND, f"{MEND}/why")
    pick(table, MEND, MEND)
    table.wait(2_500)  # two cards turn over, in their time
    assert table.scene.row == "plan/together"
    assert table.view(A).bridge.fireflies == 9 + 4


def test_two_cards_that_differ_still_are_slept_on() -> None:
    table = at_plan()
    pick(table, MEND, DRAWER)
    pick(table, SELL, DRAWER)
    table.wait(2_500)
    assert table.scene.row == "last-word/dawn"
    assert table.view(B).plan.asleep
    assert table.view(B).bridge.fireflies == 9 + 2
    play_on(table, until="morning/open")
    assert "slept-on-it" in moments(table, A)
    assert table.view(A).plan.right == MEND


def test_what_a_card_would_take_is_shown_once_the_facts_are_on_the_table() -> None:
    all_told = tuple(f"{card}/takes" for card in (M10.plan.options if M10.plan else ()))
    assert at_plan().view(A).plan.takes == all_told
    assert at_plan().view(B).plan.takes == all_told
    half = at_plan(wren(line="small-repair", add=""), teo(receive="small-it-is"))
    assert half.view(A).plan.takes == half.view(B).plan.takes == ()


def test_what_something_gave_away_is_on_the_table_too() -> None:
    hides = wren(choice="buy-twin", line="its-fine", add="", answer="wren-answer-all")
    takes = teo(receive="card-by-foot")
    table = play_on(opened(gives_away=("wren",)), hides, takes, until="plan/pick")
    assert table.view(B).plan.takes != ()


def test_either_hand_will_do_and_it_finishes_by_itself() -> None:
    table = at_plan()
    pick(table, MEND, MEND)
    assert "mend" in table.view(A).beat.may
    assert "mend" in table.view(B).beat.may
    assert not table.view(B).own.mended
    table.play(B, m.Mend())
    assert table.view(B).own.mended
    assert table.move(B, m.Mend()) == "already-done"
    table.wait(15_000)
    assert table.scene.row == "last-word/dawn"
    assert table.scene.promise(A) is not None
    assert "mended" not in moments(table, A)


def test_the_plan_may_be_skipped_and_decides_nothing() -> None:
    table = at_plan()
    table.play(A, m.Agree(option=MEND))
    table.play(B, m.Skip())
    assert table.scene.row == "last-word/dawn"
    play_on(table, until="morning/open")
    assert table.view(B).plan.agreed == ""
    assert not {"planned-together", "slept-on-it"} & moments(table, A)
