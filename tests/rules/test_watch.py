"""Grandad's Watch by its numbers: told, told late, asked, hidden, found out and owned."""

from __future__ import annotations

from functools import cache

import pytest

from game.rules.events import PhaseEntered
from game.rules.payoffs import tell_expected
from game.rules.seats import Seat
from tests.golden.m10.playing import TEO, WREN, Part, teo, wren
from tests.rules.play import Table
from tests.rules.watching import bridge_of, causes, events_of, moments, opened, play_on, status

A, B = Seat.A, Seat.B
QUIET = teo(thank="")  # takes a hard thing as told, and anything else as it comes
HIDDEN = wren(choice="buy-twin", line="its-fine", add="", magnets=(), thank="")


@cache
def told() -> Table:
    return play_on(opened())


def played(a: Part, b: Part = QUIET, **luck: object) -> Table:
    return play_on(opened(**luck), a, b)  # type: ignore[arg-type]  # names are checked by opened


def test_the_storyboard_moves_trust_as_it_is_told() -> None:
    assert causes(told(), A) == [("kept", 55.0)]
    assert causes(told(), B) == [("heard", 51.2), ("kept", 53.7)]
    assert told().scene.trust.b == pytest.approx(51.25 + 5 * 48.75 / 100)
    assert bridge_of(told()) == 54.0


def test_being_heard_lifts_the_bridge_first() -> None:
    table = play_on(opened(), until="word/offer")
    assert (table.scene.trust.a, table.scene.trust.b) == (50, 51.25)
    assert table.view(A).bridge.value == 50.3


def test_telling_costs_each_two_and_the_plan_brings_four_fireflies_more() -> None:
    table = play_on(opened(), until="plan/pick")
    assert (table.view(A).own.ease, table.view(B).own.ease) == (-2, -2)
    assert table.view(A).bridge.fireflies == 9
    play_on(table, until="last-word/dawn")
    assert table.view(B).bridge.fireflies == 13
    outlook = [table.view(s).own.ease + 13 for s in (A, B)]
    assert outlook == [11, 11]


def test_the_obstacle_plan_is_what_turns_the_temptation() -> None:
    unprepared = tell_expected(2, 3, tells=True, prepared=False)
    hiding = tell_expected(2, 3, tells=False, prepared=False)
    prepared = tell_expected(2, 3, tells=True, prepared=True)
    assert [round(x, 1) for x in (unprepared, hiding, prepared)] == [6.0, 6.3, 7.0]


def test_the_scores_are_those_of_the_storyboard() -> None:
    mine = {s.name: s.value for s in told().view(A).debrief.scores}
    theirs = {s.name: s.value for s in told().view(B).debrief.scores}
    assert mine["honesty"] == 76.4
    assert (theirs["listening"], theirs["empathy"], theirs["honesty"]) == (68.0, 45.6, 80.0)


def test_one_event_has_one_weight() -> None:
    assert "fact" not in dict(causes(told(), A)) | dict(causes(told(), B))
    assert {"told-in-time", "boundary-kept", "landed-softer"} <= moments(told(), A)


def test_a_swap_found_out_costs_fifteen() -> None:
    table = played(HIDDEN, teo(thank="", receive="leave-card"), gives_away=("wren",))
    assert causes(table, A) == [("found", 35.0)]
    assert bridge_of(table) == 39.7
    assert status(table, A) == "found"


def test_a_swap_shown_only_by_the_envelopes_is_put_right_first() -> None:
    table = played(HIDDEN, teo(thank="", receive="now-i-know"))
    assert causes(table, A) == [("kept", 55.0), ("put-right", 50.0), ("opened", 37.5)]
    assert table.scene.ending == "open"
    assert table.view(A).debrief.to_own


def test_bought_and_owned_up_costs_six() -> None:
    owns = wren(choice="buy-twin", add="add-twin", magnets=(), thank="")
    table = played(owns, teo(thank="", receive="told-me-yourself"))
    assert causes(table, A)[0] == ("owned", 44.0)
    assert [cause for cause, _ in causes(table, A)] == ["owned", "fact"]
    assert moments(table, A) >= {"told-unasked", "owned-early"}


def test_told_when_asked_keeps_the_promise_and_matters_to_honesty_only() -> None:
    table = played(wren(line="small-repair", add="", thank=""), teo(thank="", receive="how-small"))
    assert causes(table, A) == [("kept", 55.0)]
    assert status(table, A) == "kept"
    assert "told-when-asked" in moments(table, A)


def test_a_boundary_at_the_table_keeps_the_promise_open_until_dawn() -> None:
    puts_off = wren(line="with-people", add="", thank="")
    table = play_on(opened(), puts_off, teo(thank="", receive="sit-next"), until="last-word/dawn")
    assert status(table, A) == "active"
    assert table.view(A).own.untold
    assert not table.view(B).own.untold


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"choice": "at-the-door"}, 53.0),
        ({"line": "with-people", "add": "", "word": "wren-last-glass"}, 53.0),
        ({"asking": "ask-monday", "then": "monday-it-is"}, 54.5),
    ],
    ids=["told at the door", "told at dawn", "changed by asking"],
)
def test_late_earns_six_tenths_and_a_change_nine(changes: dict[str, str], expected: float) -> None:
    assert causes(played(wren(thank="", **changes)), A) == [("kept", expected)]


def test_being_late_brings_one_firefly_a_stone_and_owes_nothing() -> None:
    table = played(wren(choice="at-the-door", thank=""))
    assert status(table, A) == "late"
    assert (table.scene.seats.a.ease, table.scene.bond.a) == (-1, 2)
    assert "kept-late" in moments(table, A)
    assert "make-good" not in {x.beat for x in events_of(table) if isinstance(x, PhaseEntered)}


def test_a_promise_to_tell_that_was_never_kept_opens_as_a_breach() -> None:
    table = played(wren(line="small-repair", add="", thank=""))
    assert causes(table, A) == [("opened", 37.5)]
    assert table.scene.seats.a.ease == 3 + 2
    assert "hid-and-opened" in moments(table, A)


def test_told_on_wednesday_it_counts_then_and_not_once_more() -> None:
    at_once = wren(answers=("cards", "talk-dropped"), thank="")
    table = play_on(opened(), at_once, until="word/offer")
    assert causes(table, A) == [("fact", 53.8)]  # half of three, at fifty
    table = played(at_once, teo(thank="", receive="and-you"))
    assert [cause for cause, _ in causes(table, A)] == ["fact", "kept"]
    assert table.scene.trust.a == pytest.approx(53.75 + 5 * 0.5 * 46.25 / 100)


def test_without_a_promise_what_is_told_counts_by_itself() -> None:
    free = wren(offer="word-wren-none", obstacle="", response="", add="", thank="")
    table = played(free, teo(thank="", receive="and-you"))
    assert causes(table, A) == [("fact", 53.8)]
    assert table.scene.seats.a.ease == -3  # the plan needed it
    assert {"said-no-honestly", "secret-told"} <= moments(table, A)


def test_without_a_promise_a_falsehood_found_out_may_be_made_good() -> None:
    free = wren(offer="word-wren-none", obstacle="", response="", line="its-fine", add="", thank="")
    table = played(free, teo(thank="", receive="leave-card"), gives_away=("wren",))
    assert [cause for cause, _ in causes(table, A)] == ["caught", "apology", "repair"]
    assert causes(table, A)[0] == ("caught", 35.0)


def test_without_a_promise_a_falsehood_the_envelopes_show_takes_its_share() -> None:
    free = wren(offer="word-wren-none", obstacle="", response="", line="its-fine", add="", thank="")
    assert causes(played(free, teo(thank="", receive="now-i-know")), A) == [("falsehood", 31.2)]


def test_a_half_truth_asked_about_on_wednesday_and_told_in_full_is_nearly_whole() -> None:
    half = wren(answers=("screwdriver", "talk-ticking"), thank="")
    table = played(half, teo(thank="", receive="and-you"))
    assert {s.name: s.value for s in table.view(A).debrief.scores}["honesty"] == 76.4
    assert "boundary-kept" not in moments(table, A)


def test_a_false_answer_put_right_at_the_table_counts_as_put_right() -> None:
    false = wren(answers=("screwdriver", "talk-fine"), thank="")
    table = played(false, teo(thank="", receive="and-you"))
    assert causes(table, A) == [("kept", 55.0)]
    value = {s.name: s.value for s in table.view(A).debrief.scores}["honesty"]
    assert value == round(100 * (3 * 0.6 + 2) / (3 * 0.6 + 3 * 0.4 * 1.5 + 3), 1)


def test_aunt_rosa_leaves_no_fireflies_whatever_is_true() -> None:
    kept = played(wren(thank=""), teo(thank="", receive="and-you"), spoils=True)
    assert (kept.scene.trust.a, kept.scene.bond.a) == (55.0, 0)
    assert "kept-spoiled" in moments(kept, A)


def test_a_hard_thing_told_asks_how_it_landed_beside_the_words() -> None:
    table = play_on(opened(), until="table/receive")
    assert table.view(B).beat.needed == ("receive", "land")
    assert table.view(A).beat.needed == ("receive", "land")
    soft = play_on(opened(), wren(line="its-fine", add=""), until="table/receive")
    assert soft.view(B).beat.needed == ("receive",)


def test_a_breach_that_is_made_good_brings_the_stones_back() -> None:
    owns = wren(choice="buy-twin", add="add-twin", thank="")
    table = played(owns, teo(thank="", receive="told-me-yourself"))
    assert table.scene.ending == "mended"
    assert status(table, A) == "mended"
    returned = 6.0 * 0.70 * 0.30 + 6.0 * 0.25
    assert table.scene.trust.a == pytest.approx(44.0 + 5 * 1.5 * 56 / 100 + returned)
    assert table.scene.seats.b.ease == -2 - 2 + 3


def test_what_the_storyboard_needs_is_what_it_was_played_with() -> None:
    assert (WREN.stones, TEO.stones) == (1, 2)
    assert [p.stones for p in told().scene.promises] == [2, 1]
