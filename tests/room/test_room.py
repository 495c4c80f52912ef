"""Playbooks of one room: what comes in, and exactly what the runner is asked to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Room, new_room, open_room, open_seqs, step, welcome
from game.rules import moves as m
from game.rules.events import Event, SceneOpened
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, News
from game.scenario.library import Shipped
from tests.rules.plans import ash, bo, played
from tests.rules.play import Table, seed_where, storyboard

A, B = Seat.A, Seat.B
SEED = seed_where()
NOON = 1_000_000


def fresh() -> Room:
    return new_room("r", "duo", Shipped())


def opened() -> Room:
    return step(fresh(), ib.Opened("t1", SEED, swapped=False, at_ms=NOON))[0]


def ready(
    seat: Seat, n: int, *, visit: int = 1, raw: bytes = b"ready", at_ms: int = NOON
) -> ib.Moved:
    return ib.Moved(seat, n, visit, m.Ready(), raw, at_ms)


def names(effects: tuple[fx.Effect, ...]) -> list[str]:
    return [type(effect).__name__ for effect in effects]


def sends(effects: tuple[fx.Effect, ...]) -> dict[Seat, fx.Send]:
    return {e.seat: e for e in effects if isinstance(e, fx.Send)}


def test_opening_appends_first_and_then_tells_both_everything() -> None:
    room, effects = step(fresh(), ib.Opened("t1", SEED, swapped=False, at_ms=NOON))
    assert names(effects) == ["Append", "Send", "Send"]
    append = effects[0]
    assert isinstance(append, fx.Append)
    assert append.expected_seq == 0
    assert [(e.seq, e.by, e.n, e.raw) for e in append.entries] == [(1, "host", None, b"")]
    told = sends(effects)
    assert len(told[A].sections) == len(told[B].sections) == 13
    assert told[A].lines_from == 0
    assert told[A].entries == told[B].entries
    assert (room.seq, room.next_wake_ms) == (1, None)


def test_an_open_move_is_told_to_both_and_its_box_to_the_other() -> None:
    room, effects = step(opened(), ready(A, 1))
    assert names(effects) == ["Append", "Send", "Send", "Mail"]
    told = sends(effects)
    assert told[A].sections == ("beat",)
    assert told[B].sections == ("beat", "partner")
    news = (News(kind="did", seat=A, value="ready"),)
    assert told[B].entries == (EntryView(seq=2, by="A", n=1, news=news),)
    assert (told[A].acked_n, told[B].acked_n) == (1, 0)
    assert effects[-1] == fx.Mail(B, (2,))
    assert room.last_n == BySeat(1, 0)


def test_a_sealed_move_is_numbered_for_both_and_tells_the_other_nothing() -> None:
    table = played(until="word/offer")
    table.play(A, m.Offer(option="word-full"))
    told = sends(table.heard)
    assert names(table.heard) == ["Append", "Send", "Send"]
    assert told[A].sections == ("beat", "own")
    assert told[B].sections == ()
    assert [(e.by, e.news) for e in told[B].entries] == [("A", ())]


def test_a_resend_gives_the_same_answer_and_changes_nothing() -> None:
    room, _ = step(opened(), ready(A, 1))
    for at_ms in (NOON, NOON + 5_000):
        again, effects = step(room, ready(A, 1, at_ms=at_ms))
        assert effects == (fx.Ack(A, 1, 2),)
        assert replace(again, now_ms=room.now_ms) == room


def test_the_same_number_with_other_bytes_is_a_conflict() -> None:
    room, _ = step(opened(), ready(A, 1))
    after, effects = step(room, ready(A, 1, raw=b"other"))
    assert effects == (fx.Refuse(A, 1, "conflict"),)
    assert after == room


def test_a_number_that_skips_ahead_is_a_gap_and_an_old_one_was_accepted_before() -> None:
    room, _ = step(opened(), ready(A, 1))
    assert step(room, ready(A, 3))[1] == (fx.Refuse(A, 3, "gap"),)
    room, _ = step(room, ready(B, 1))
    room, _ = step(room, ready(A, 2, visit=2))
    assert step(room, ready(A, 1))[1] == (fx.Ack(A, 1, 4),)
    assert step(room, ready(A, 0))[1] == (fx.Ack(A, 0, 4),)


def test_a_refused_move_goes_to_its_sender_and_uses_up_no_number() -> None:
    room, _ = step(opened(), ready(A, 1))
    after, effects = step(room, ready(A, 2))
    assert effects == (fx.Refuse(A, 2, "already-done"),)
    assert after == room
    assert step(after, ib.Moved(A, 2, 1, m.Lift(), b"", NOON))[1] == (fx.Refuse(A, 2, "not-now"),)


def test_before_a_scene_is_open_no_move_is_possible() -> None:
    room, effects = step(fresh(), ready(A, 1))
    assert effects == (fx.Refuse(A, 1, "not-open"),)
    assert welcome(room, A) is None
    assert room.next_wake_ms is None


def test_a_relay_is_numbered_like_a_move_and_mailed_at_once() -> None:
    room, effects = step(fresh(), ib.Relayed(A, 1, b"box-hash", NOON))
    assert names(effects) == ["Append", "Mail"]
    assert effects[-1] == fx.Mail(B, (1,))
    assert step(room, ib.Relayed(A, 1, b"box-hash", NOON))[1] == (fx.Ack(A, 1, 1),)
    assert step(room, ib.Relayed(A, 1, b"other", NOON))[1] == (fx.Refuse(A, 1, "conflict"),)
    assert step(room, ib.Relayed(A, 3, b"box-hash", NOON))[1] == (fx.Refuse(A, 3, "gap"),)
    assert open_seqs(room, B, 0) == (1,)
    assert open_seqs(room, A, 0) == ()


def test_a_relay_in_a_scene_says_nothing_but_its_number() -> None:
    _, effects = step(opened(), ib.Relayed(B, 1, b"box-hash", NOON))
    told = sends(effects)
    assert told[A].sections == told[B].sections == ()
    assert told[A].entries == (EntryView(seq=2, by="B", n=1, news=()),)
    assert told[B].acked_n == 1


def test_presence_is_told_and_never_stored() -> None:
    room, effects = step(opened(), ib.Came(A, NOON))
    assert effects == (
        fx.Presence(B, other_online=True, away_since_ms=0),
        fx.Presence(A, other_online=False, away_since_ms=0),
    )
    room, _ = step(room, ib.Came(B, NOON + 1))
    room, effects = step(room, ib.Went(A, NOON + 7))
    assert effects == (fx.Presence(B, other_online=False, away_since_ms=NOON + 7),)
    _, effects = step(room, ib.Came(A, NOON + 9))
    assert effects[-1] == fx.Presence(A, other_online=True, away_since_ms=0)
    assert room.seq == 1


def at_the_dawn() -> Table:
    table = played(until="last-word/dawn")
    table.both(m.Account(line=""))
    return table


def test_a_sleeping_room_agrees_with_one_that_was_awake() -> None:
    table = at_the_dawn()
    due = table.room.next_wake_ms
    assert due is not None
    awake = step(table.room, ib.Ticked(due))[0]
    late = ib.Moved(A, awake.last_n[A] + 1, awake.state.scene.visit, m.Done(), b"d", due + 9_000)  # type: ignore[union-attr]  # it is open
    awake, _ = step(awake, late)
    slept, effects = step(table.room, late)
    assert slept == awake
    append = effects[0]
    assert isinstance(append, fx.Append)
    assert [(e.by, e.at_ms) for e in append.entries] == [("clock", due), ("A", due + 9_000)]
    assert append.expected_seq == table.room.seq


def test_the_runner_is_asked_to_wake_the_room_when_something_is_due() -> None:
    table = at_the_dawn()
    due = table.room.next_wake_ms
    assert due is not None
    assert table.heard[-1] == fx.Wake(due)
    assert step(table.room, ib.Ticked(due - 1))[1] == (fx.Wake(due),)
    _, effects = step(table.room, ib.Ticked(due))
    assert names(effects) == ["Append", "Send", "Mail", "Send", "Mail"]


def test_time_never_runs_backwards_in_a_room() -> None:
    room, _ = step(opened(), ready(A, 1, at_ms=NOON + 500))
    room, effects = step(room, ready(B, 1, at_ms=NOON))
    append = effects[0]
    assert isinstance(append, fx.Append)
    assert append.entries[0].at_ms == NOON + 500
    assert room.now_ms == NOON + 500


def test_a_failed_append_keeps_the_old_room_and_the_same_move_may_come_again() -> None:
    before = opened()
    lost, first = step(before, ready(A, 1))
    kept, second = step(before, ready(A, 1))
    assert first == second
    assert lost == kept
    assert before.seq == 1


def test_a_room_read_from_its_log_is_the_room_it_was() -> None:
    table = storyboard()
    again = open_room("r", "duo", Shipped(), table.log)
    fixed = {"library": table.room.library, "now_ms": table.room.now_ms}
    assert replace(again, **fixed) == table.room  # type: ignore[arg-type]  # two known fields
    assert again.online == BySeat(a=False, b=False)
    empty = open_room("r", "duo", Shipped(), ())
    assert (empty.seq, empty.views) == (0, BySeat(None, None))


def test_a_welcome_brings_everything() -> None:
    table = storyboard()
    whole = welcome(table.room, B)
    assert whole is not None
    assert (whole.seq, whole.acked_n) == (table.room.seq, table.room.last_n[B])
    assert whole.lines == whole.view.transcript
    assert (whole.lines_from, whole.entries, len(whole.sections)) == (0, (), 13)


def test_an_update_brings_only_new_lines() -> None:
    table = played(until="table/account")
    said = len(table.view(A).transcript)
    table.tell(m.Account(line="left-it"), m.Account(line="walked-past"), a_face=None, b_face=None)
    told = sends(table.heard)[A]
    assert told.lines_from == said
    assert [line.text for line in told.lines] == ["left-it", "walked-past"]


def test_sealed_boxes_open_together_when_the_phase_closes() -> None:
    table = played(until="word/offer")
    table.play(A, m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    offered = table.room.seq - 1
    assert not [e for e in table.heard if isinstance(e, fx.Mail)]
    table.play(B, m.Offer(option="word-none"), m.Prepare())
    mail = {e.seat: e.seqs for e in table.heard if isinstance(e, fx.Mail)}
    assert mail == {B: (offered,), A: (offered + 2,)}


def test_plans_and_choices_are_mailed_with_the_envelopes() -> None:
    table = at_the_dawn()
    plans = [e.seq for e in table.log for x in e.events if _kind(x) in {"prepare", "choose"}]
    assert not set(plans) & {*open_seqs(table.room, A, 0), *open_seqs(table.room, B, 0)}
    table.wait(8_000)
    assert set(plans) <= {*open_seqs(table.room, A, 0), *open_seqs(table.room, B, 0)}


def _kind(event: object) -> str:
    move = getattr(event, "move", None)
    return str(getattr(move, "kind", ""))


def test_an_ask_is_mailed_once_the_other_has_chosen() -> None:
    table = played(until="life/choose")
    table.play(A, m.AskChange(option="ash-ask"))
    asked = table.room.seq
    assert asked not in open_seqs(table.room, B, 0)
    table.play(B, m.Choose(option="wrap"))
    assert [e for e in table.heard if isinstance(e, fx.Mail)] == [fx.Mail(B, (asked,))]


def test_own_weather_is_mailed_to_nobody_ever() -> None:
    table = played(until="snap/feel")
    table.play(A, m.Heat(level=9))
    weather = table.room.seq
    table.snap(("low", "low"), ("low", "low"))
    table.dawn()
    assert weather not in open_seqs(table.room, B, 0)


def test_what_was_rewound_is_never_mailed_and_the_others_box_still_is() -> None:
    table = played(until="table/account")
    table.play(B, m.Account(line="walked-past"))
    theirs = table.room.seq
    table.play(A, m.Account(line="left-it"))
    mine = table.room.seq
    table.play(A, m.Rewind())
    table.play(A, m.Account(line="ate-it"), m.Predict())
    table.play(B, m.Predict())
    table.wait(6_000)
    assert mine not in open_seqs(table.room, B, 0)
    assert theirs in open_seqs(table.room, A, 0)


def test_a_second_scene_starts_from_nothing_and_keeps_the_counters() -> None:
    table = played(ash(choice="eat-all"), bo())
    table.play(A, m.Again())
    table.play(B, m.Again())
    assert [e for e in table.heard if isinstance(e, fx.NeedSeed)] == [
        fx.NeedSeed("t1", swapped=False)
    ]
    n = table.room.last_n
    table.open(SEED)
    told = sends(table.heard)
    assert told[A].lines_from == 0
    assert told[A].lines == ()
    assert set(told[A].sections) >= {"beat", "own", "ledger", "debrief", "scene"}
    assert table.room.last_n == n
    assert table.view(B).scene.number == 2
    assert table.scene.trust == BySeat(50.0, 50.0)


def test_a_scene_in_play_is_not_replaced() -> None:
    room = opened()
    after, effects = step(room, ib.Opened("t1", SEED, swapped=True, at_ms=NOON))
    assert effects == ()
    assert after == room


def test_an_unknown_scenario_is_named() -> None:
    with pytest.raises(KeyError, match="no-such"):
        step(fresh(), ib.Opened("no-such", SEED, swapped=False, at_ms=NOON))


def test_a_scene_of_other_rules_can_only_be_closed_kindly() -> None:
    table = at_the_dawn()
    log = [replace(entry, events=tuple(map(_older, entry.events))) for entry in table.log]
    room = open_room("r", "duo", Shipped(), log)
    assert room.next_wake_ms is None
    n = room.last_n[A] + 1
    assert step(room, ib.Moved(A, n, 1, m.Ready(), b"", NOON))[1] == (
        fx.Refuse(A, n, "unknown-rules"),
    )
    after, _ = step(room, ib.Moved(A, n, 0, m.Stop(), b"", NOON))
    view = after.views.a
    assert view is not None
    assert view.scene.stopped
    assert view.debrief.scores == ()


def _older(event: Event) -> Event:
    return replace(event, rules_version=0) if isinstance(event, SceneOpened) else event
