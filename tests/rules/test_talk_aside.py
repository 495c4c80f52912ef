"""Stopping, skipping, standing still and going back in Talk: as in every other step."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.beats import TABLE
from game.rules.events import EmpathyCounted, ListeningCounted
from game.rules.seats import Seat
from tests.rules.plans import ash, bo, play_on
from tests.rules.play import Table
from tests.rules.scenes import TALK, TALKS
from tests.rules.talking import NOT_QUITE, at_talk, talk_on

A, B = Seat.A, Seat.B
PHASES = [row.phase for row in TABLE if row.beat == "talk"]


def at(phase: str) -> Table:
    return talk_on(at_talk(), NOT_QUITE, until=f"talk/{phase}")


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("seat", [A, B])
def test_either_may_leave_talk_at_any_point_and_nothing_is_held_against_anybody(
    phase: str, seat: Seat
) -> None:
    table = at(phase)
    trust = table.scene.trust
    table.play(seat, m.Skip() if seat is A else m.ChangeTopic())
    assert table.scene.row == "word/offer"
    assert table.scene.trust == trust
    play_on(table, ash(), bo(), until="morning/open")
    counted = {type(x) for x in table.scene.talk_results} & {ListeningCounted, EmpathyCounted}
    settled = PHASES.index(phase) > PHASES.index("felt-last")
    assert (ListeningCounted in counted) == settled


def test_leaving_one_direction_leads_to_the_other() -> None:
    table = talk_on(at_talk(TALKS), until="talk/ask")
    table.play(A, m.Skip())
    assert table.scene.row == "talk-back/share"


@pytest.mark.parametrize("phase", PHASES)
def test_what_was_sealed_before_a_skip_never_opens(phase: str) -> None:
    table = at(phase)
    table.play(B, m.Skip())
    play_on(table, ash(), bo(), until="morning/open")
    opened = PHASES.index(phase) > PHASES.index("give-back")
    for seat in (A, B):
        assert (table.view(seat).talk.heard is not None) == opened
    names = {x.name for x in table.scene.moments}
    settled = PHASES.index(phase) > PHASES.index("felt-last")
    assert ("near" in names and "own-feeling-read-in" in names) >= settled


@pytest.mark.parametrize("phase", PHASES)
def test_stop_closes_talk_unscored(phase: str) -> None:
    table = at(phase)
    table.play(A, m.Stop())
    assert table.view(A).debrief.scores == table.view(B).debrief.scores == ()
    assert table.view(B).debrief.ending == "stopped"
    assert table.view(A).beat.may == ("again", "heat", "thank")


@pytest.mark.parametrize("phase", PHASES)
def test_a_pause_holds_talk_and_it_goes_on_where_it_was(phase: str) -> None:
    table = at(phase)
    before = table.view(A).talk
    table.play(B, m.Pause())
    for seat in (A, B):
        assert table.view(seat).beat.needed == ()
        assert {"say", "reflect", "felt"}.isdisjoint(table.view(seat).beat.may)
    table.wait(600_000)
    table.play(B, m.Resume())
    assert table.scene.row == f"talk/{phase}"
    assert table.view(A).talk == before
    talk_on(table, NOT_QUITE)
    assert table.scene.row == "word/offer"


@pytest.mark.parametrize("phase", PHASES)
def test_talk_is_not_begun_anew_once_a_line_was_heard(phase: str) -> None:
    table = at(phase)
    answer = "" if phase == "share" else "seen"
    for seat in (A, B):
        fresh = at(phase)
        assert fresh.move(seat, m.Rewind()) == answer
    if phase == "share":
        table.play(B, m.Say(line="bo-says-1"))
        assert table.move(B, m.Rewind()) == "seen"


def test_talk_survives_a_later_step_that_is_begun_anew() -> None:
    table = talk_on(at_talk(), NOT_QUITE)
    table.play(A, m.Offer(option="word-full"))
    before = table.view(A).talk
    table.play(A, m.Rewind())
    assert table.view(A).talk == before
    assert before.lantern == "half"


def test_a_log_of_talk_folds_into_the_same_room() -> None:
    from game.room.room import open_room
    from tests.rules.scenes import Scenes

    table = play_on(talk_on(at_talk(TALK), NOT_QUITE), ash(), bo())
    again = open_room("r", "duo", Scenes(), table.log)
    assert again.state == table.room.state
    assert again.views == table.room.views


def test_what_talk_leaves_in_the_log_is_read_back() -> None:
    from game.protocol.stored import events_from_json, events_to_json

    table = play_on(talk_on(at_talk(TALKS), NOT_QUITE), ash(), bo())
    for entry in table.log:
        assert events_from_json(events_to_json(entry.events)) == entry.events
