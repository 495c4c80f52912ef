"""Stopping, skipping, standing still, going back: moves like any other, and never a loss."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from game.rules import moves as m
from game.rules.beats import TABLE
from game.rules.events import EvidenceCounted, TimeOutEnded
from game.rules.seats import Seat
from tests.rules.plans import ash, bo, play_on, played
from tests.rules.play import Table, seed_where

A, B = Seat.A, Seat.B
EATEN = ash(choice="eat-all", line="movement", answer="ash-answer-ate")
ASKS = bo(
    receive="movement-by-whom", takes="bo-not-yet", later="bo-twelve",
    counters="half", cards=("plan-soup", "plan-fold"),
)  # fmt: skip
ROWS = [r.name for r in TABLE]
SKIPPED = {"envelope": "word", "word": "life", "life": "table", "table": "snap"}


def at(row: str) -> Table:
    return played(EATEN, ASKS, until=row)


def in_whole(row: str) -> Table:
    return played(EATEN, ASKS, until=row, scenario="test-whole")


@pytest.mark.parametrize("row", ROWS)
def test_stop_closes_the_scene_unscored_with_the_same_words_for_both(row: str) -> None:
    table = in_whole(row)
    table.play(B, m.Stop())
    a, b = (table.view(seat) for seat in (A, B))
    assert table.scene.stopped
    assert table.scene.ending == "stopped"
    for view in (a, b):
        assert view.debrief.scores == ()
        assert (*view.debrief.moments, *view.debrief.mine) == ()
        assert view.debrief.envelopes == ()
        assert not view.debrief.open
        assert view.scene.ended
        assert view.scene.stopped
        assert "active" not in {p.status for p in view.promise.promises}
    assert replace(a.debrief, thanks=()) == replace(b.debrief, thanks=())
    assert a.debrief.keepsake == "stools-under-blanket"
    assert a.debrief.epilogue == "epilogue/stopped"
    if row != "morning/open":
        counted = [e for entry in table.log for e in entry.events]
        assert not any(isinstance(e, EvidenceCounted) for e in counted)
        assert a.scene.seed == ""


def test_what_was_sealed_stays_sealed_after_stop() -> None:
    table = at("table/account")
    table.play(A, m.Account(line="left-it"))
    table.play(B, m.Stop())
    table.wait(60_000)
    shown = json.dumps({k: v for k, v in asdict(table.view(B)).items() if k != "own"})
    assert "left-it" not in shown
    assert "eat-all" not in shown
    assert table.move(A, m.Predict(face=1)) == "not-open"


def test_after_stop_one_may_still_thank_and_tell_own_weather() -> None:
    table = at("snap/feel")
    table.play(A, m.Stop())
    assert table.view(B).beat.may == ("again", "heat", "thank")
    table.play(B, m.Thank(option="own"))
    assert table.move(B, m.Thank(option="own")) == "already-done"
    assert table.move(A, m.Thank(option="thank-bo-chips")) == "not-offered"
    assert table.move(A, m.Heat(level=11)) == "out-of-range"
    table.play(A, m.Heat(level=2))
    assert table.move(A, m.Pause()) == "not-open"


@pytest.mark.parametrize(("beat", "follows"), SKIPPED.items())
@pytest.mark.parametrize("move", [m.Skip(), m.ChangeTopic()])
def test_a_beat_is_skipped_for_both_at_once(beat: str, follows: str, move: m.Move) -> None:
    table = at(next(r.name for r in TABLE if r.beat == beat))
    table.play(A, move)
    assert table.scene.beat == follows
    assert table.view(B).beat.beat == follows


@pytest.mark.parametrize("beat", ["door", "last-word", "morning"])
def test_some_beats_cannot_be_skipped(beat: str) -> None:
    table = at(next(r.name for r in TABLE if r.beat == beat))
    assert table.move(A, m.Skip()) == "not-now"
    assert table.move(A, m.ChangeTopic()) == "not-now"
    assert "skip" not in table.view(A).beat.may


@pytest.mark.parametrize("row", ["life/choose", "table/account", "table/receive"])
def test_skipping_life_or_table_lets_open_promises_go(row: str) -> None:
    table = at(row)
    table.play(B, m.Skip())
    for seat in (A, B):
        found = table.scene.promise(seat)
        assert found is not None
        assert found.status in {"released", "kept"}
    texts = [line.text for line in table.view(A).ledger.lines]
    assert "ledger/ash/released" in texts
    play_on(table, EATEN, ASKS, until="morning/open")
    assert not [x for x in table.scene.evidence if x.score == "consistency" and x.seat is A]
    assert not table.view(A).debrief.to_own
    assert table.scene.trust.a == 50
    assert {x.name for x in table.scene.moments if x.seat is A} <= {"near", "snap"} | {
        "own-feeling-read-in", "landed-softer", "landed-harder",
    }  # fmt: skip


def test_an_empty_plate_under_a_released_promise_is_still_explained() -> None:
    table = played(seed=seed_where(spoils=True), until="life/choose")
    table.play(A, m.Choose(option="keep"))
    table.play(B, m.Skip())
    play_on(table, ash(), bo(), until="morning/open")
    assert table.scene.lid == "crumbs"
    assert table.view(B).scene.spoiled == "cat/envelope"


def test_skipping_make_good_costs_nothing() -> None:
    table = played(ash(choice="eat-all", line="ate-it"), bo(), until="make-good/magnets")
    before = table.scene.trust
    table.play(B, m.Skip())
    table.dawn()
    assert table.scene.trust == before
    assert table.scene.repairs == ()
    assert table.view(A).debrief.ending == "open"


def test_a_pause_moves_every_timer_on() -> None:
    table = at("life/choose")
    table.play(A, m.Choose(option="keep"))
    table.play(B, m.Choose(option="no-thanks"))
    closes = table.room.next_wake_ms
    assert closes is not None
    table.wait(2_000)
    table.play(B, m.Pause())
    assert table.room.next_wake_ms is None
    table.wait(600_000)
    assert table.scene.row == "life/choose"
    table.play(B, m.Resume())
    assert table.room.next_wake_ms == closes + 600_000
    table.wait(12_000)
    assert table.scene.beat == "table"


def test_a_pause_moves_the_lone_lift_on() -> None:
    table = at("word/lift")
    table.play(A, m.Lift())
    table.play(A, m.Pause())
    table.wait(60_000)
    table.play(A, m.Resume())
    table.wait(3_999)
    assert table.scene.row == "word/lift"
    table.wait(1)
    assert table.scene.row == "life/choose"


def test_while_paused_nothing_else_goes_and_only_its_owner_ends_it() -> None:
    table = at("snap/feel")
    table.play(A, m.Pause())
    assert table.view(A).scene.paused_by_me
    assert not table.view(B).scene.paused_by_me
    assert table.view(B).scene.paused
    assert table.move(B, m.Report(feeling="low")) == "paused"
    assert table.move(B, m.Skip()) == "paused"
    assert table.move(B, m.Resume()) == "not-paused"
    assert table.move(A, m.Pause()) == "paused"
    assert table.view(A).beat.may == ("heat", "resume", "stop")
    assert table.view(B).beat.may == ("heat", "pause", "stop")
    table.play(B, m.Stop())


def test_two_may_hold_a_pause_and_both_must_end_it() -> None:
    table = at("snap/feel")
    entered = table.scene.entered_ms
    table.play(A, m.Pause())
    table.wait(1_000)
    table.play(B, m.Pause())
    table.wait(1_000)
    table.play(A, m.Resume())
    assert table.view(A).scene.paused
    table.wait(1_000)
    table.play(B, m.Resume())
    assert not table.view(A).scene.paused
    assert table.scene.entered_ms == entered + 3_000


MINUTE = 60_000


@pytest.mark.parametrize(
    ("over_ms", "outcome"),
    [
        (-5 * MINUTE, "kept"),
        (2 * MINUTE, "kept"),
        (2 * MINUTE + 1, "late"),
        (4 * MINUTE, "late"),
        (4 * MINUTE + 1, "missed"),
    ],
)
def test_a_second_time_out_is_kept_late_or_missed(over_ms: int, outcome: str) -> None:
    table = at("snap/feel")
    table.play(A, m.TimeOut(minutes=10))
    table.play(A, m.Back())
    table.play(A, m.TimeOut(minutes=20))
    assert table.view(B).scene.time_out == "A"
    assert table.view(B).scene.back_by_ms == table.now_ms + 20 * MINUTE
    table.wait(20 * MINUTE + over_ms)
    table.play(A, m.Back())
    ended = [e for entry in table.log for e in entry.events if isinstance(e, TimeOutEnded)]
    assert [e.outcome for e in ended] == ["uncounted", outcome]


def test_a_first_time_out_is_never_counted_and_moves_the_timers_on() -> None:
    table = at("last-word/dawn")
    table.play(B, m.TimeOut(minutes=10))
    assert table.move(A, m.Account(line="")) == "paused"
    assert table.move(A, m.Back()) == "not-paused"
    assert table.move(A, m.Pause()) == "paused"
    table.wait(60 * MINUTE)
    table.play(B, m.Back())
    table.both(m.Account(line=""))
    assert table.scene.row == "last-word/dawn"
    table.wait(8_000)
    assert table.scene.row == "morning/open"
    assert table.view(A).scene.time_out == ""


@pytest.mark.parametrize("minutes", [0, 9, 1441])
def test_a_time_out_has_a_length(minutes: int) -> None:
    assert at("snap/feel").move(A, m.TimeOut(minutes=minutes)) == "out-of-range"


def test_a_beat_begins_anew_until_the_other_has_seen_something() -> None:
    table = at("table/account")
    table.play(A, m.Account(line="left-it"), m.Predict(face=4))
    table.play(B, m.Account(line="walked-past"))
    visit = table.scene.visit
    table.play(A, m.Rewind())
    assert table.scene.visit == visit + 1
    assert table.view(A).own.account == ""
    assert table.view(A).own.predicted is None
    assert table.view(B).own.account == "walked-past"
    assert table.scene.lid == "covered"
    table.play(A, m.Account(line="ate-it"), m.Predict(face=3))
    table.play(B, m.Predict())
    assert table.scene.row == "table/receive"
    assert table.move(A, m.Rewind()) == "seen"
    assert [line.text for line in table.view(B).transcript][-2:] == ["ate-it", "walked-past"]


def test_rewinding_life_keeps_what_the_other_has_sealed() -> None:
    table = at("life/choose")
    table.play(B, m.Choose(option="round-the-corner"))
    table.play(A, m.Heat(level=6))
    table.play(A, m.Rewind())
    assert table.view(A).own.heat == 6
    found = table.scene.promise(B)
    assert found is not None
    assert found.outcome == "broken"
    assert table.move(B, m.Rewind()) == "already-done"
    table.play(A, m.Choose(option="keep"))
    table.wait(15_000)
    assert table.scene.row == "table/account"


def test_an_ask_may_be_taken_back_before_it_is_seen() -> None:
    table = at("life/choose")
    table.play(A, m.AskChange(option="ash-ask"))
    table.play(A, m.Rewind())
    table.play(B, m.Choose(option="no-thanks"))
    assert table.view(B).partner.asks_change == ""
    assert "answer-change" not in table.view(B).beat.needed


@pytest.mark.parametrize("row", ["word/lift", "make-good/receive", "snap/shown"])
def test_what_was_seen_is_not_taken_back(row: str) -> None:
    assert at(row).move(A, m.Rewind()) == "seen"


def test_a_pause_shows_nothing_of_a_step() -> None:
    table = at("snap/feel")
    table.play(A, m.Report(feeling="low"), m.Pause(), m.Resume(), m.Bid())
    table.play(A, m.Rewind())
    assert table.view(A).own.report == ""
    assert table.view(B).partner.bid_open


def test_doors_and_dawns_are_not_rewound() -> None:
    for row in ("door/ready", "last-word/dawn", "morning/open"):
        assert at(row).move(A, m.Rewind()) == "not-now"


def test_a_bid_is_greeted_within_fifteen_seconds_or_passes_without_a_word() -> None:
    table = at("word/offer")
    table.play(A, m.Bid())
    assert table.view(B).partner.bid_open
    assert table.move(A, m.Turn()) == "not-now"
    assert table.move(B, m.Bid()) == "already-done"
    table.play(B, m.Turn())
    assert table.view(A).scene.warmth == 1
    assert not table.view(B).partner.bid_open
    table.play(B, m.Bid())
    before = table.view(B)
    table.wait(14_999)
    assert table.view(A).partner.bid_open
    table.wait(1)
    assert not table.view(A).partner.bid_open
    assert table.move(A, m.Turn()) == "not-now"
    after = table.view(B)
    assert replace(after, beat=before.beat) == before
    assert table.scene.warmth == 1


def test_a_bid_waits_through_a_pause() -> None:
    table = at("snap/feel")
    table.play(A, m.Bid())
    table.play(A, m.Pause())
    table.wait(60_000)
    table.play(A, m.Resume())
    table.wait(10_000)
    table.play(B, m.Turn())
    assert table.scene.warmth == 1


def test_nothing_crosses_while_life_happens() -> None:
    table = at("word/lift")
    table.play(A, m.Bid())
    table.both(m.Lift())
    assert table.scene.row == "life/choose"
    assert table.move(B, m.Turn()) == "not-now"
    assert table.move(B, m.Bid()) == "not-now"


def test_own_weather_is_shown_to_nobody_else() -> None:
    table = at("snap/feel")
    before = table.view(B)
    table.play(A, m.Heat(level=9))
    assert table.view(A).own.heat == 9
    assert table.view(B) == before
    assert table.move(A, m.Heat(level=11)) == "out-of-range"


def test_again_happens_when_both_want_the_same() -> None:
    from game.room import effects as fx

    table = at("morning/open")
    assert at("snap/feel").move(A, m.Again()) == "scene-open"
    table.play(A, m.Again(swap=True))
    assert table.view(B).partner.wants_again == "swap"
    table.play(B, m.Again())
    assert not [e for e in table.heard if isinstance(e, fx.NeedSeed)]
    table.play(B, m.Again(swap=True))
    wanted = [e for e in table.heard if isinstance(e, fx.NeedSeed)]
    assert wanted == [fx.NeedSeed("t1", swapped=True)]
    table.open(seed_where(), swapped=True)
    assert table.view(A).dossier.role == "bo"
    assert table.view(A).scene.number == 2
    assert table.view(A).own.again == ""
    assert table.view(A).transcript == ()


def test_swapping_twice_comes_home() -> None:
    from game.room import effects as fx

    table = played(swapped=True)
    table.both(m.Again(swap=True))
    assert fx.NeedSeed("t1", swapped=False) in table.heard
    same = played(swapped=True)
    same.both(m.Again())
    assert fx.NeedSeed("t1", swapped=True) in same.heard
