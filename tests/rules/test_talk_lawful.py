"""Talk takes what it offers from the seat whose turn it is, and says kindly why not otherwise."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.beats import ANY_BEAT, TABLE, kind_of
from game.rules.seats import Seat
from tests.rules.play import Table
from tests.rules.scenes import TALKS
from tests.rules.talking import NOT_QUITE, at_talk, talk_on

A, B = Seat.A, Seat.B
PHASES = [row.phase for row in TABLE if row.beat == "talk"]


def at(phase: str) -> Table:
    return talk_on(at_talk(), NOT_QUITE, until=f"talk/{phase}")


@pytest.mark.parametrize(
    ("phase", "seat", "move", "code"),
    [
        ("share", B, m.Say(line="no-such"), "unknown-option"),
        ("share", A, m.Say(line="bo-says-1"), "not-yours"),
        ("share", B, m.Pin(line="bo-says-1"), "not-yours"),
        ("share", B, m.Report(feeling="worried"), "not-now"),
        ("feel", B, m.Report(feeling="uneasy"), "unknown-option"),
        ("feel", B, m.Report(feeling="worried", strength=6), "out-of-range"),
        ("feel", B, m.Report(feeling="worried", need="truth"), "not-offered"),
        ("feel", A, m.Hear(feeling="worried", strength=0), "out-of-range"),
        ("feel", A, m.Hear(feeling="hungry"), "unknown-option"),
        ("feel", A, m.Report(feeling="worried"), "not-yours"),
        ("feel", B, m.Hear(feeling="worried"), "not-yours"),
        ("ask", A, m.Ask(question="no-such"), "unknown-option"),
        ("ask", B, m.Ask(question="bo-open"), "not-yours"),
        ("ask-again", A, m.Ask(question="bo-open"), "not-offered"),
        ("answer", B, m.Answer(line="bo-full"), "not-offered"),
        ("answer", B, m.Answer(line="no-such"), "unknown-option"),
        ("answer", A, m.Answer(line="bo-open-a"), "not-yours"),
        ("answer", A, m.Mark(landed="asked"), "not-yours"),
        ("give-back", A, m.Reflect(line="bo-back-4", fold="bo-says-1"), "not-offered"),
        ("give-back", A, m.Reflect(line="bo-back-1-again", fold="bo-says-1"), "not-offered"),
        ("give-back", A, m.Reflect(line="bo-back-1", fold="bo-says-4"), "not-offered"),
        ("give-back", A, m.Reflect(line="no-such", fold="bo-says-1"), "unknown-option"),
        ("give-back", B, m.Guess(feeling="worried"), "not-yours"),
        ("felt", B, m.Felt(answer="not-quite"), "not-offered"),
        ("felt", A, m.Felt(answer="yes"), "not-yours"),
        ("felt-last", B, m.Felt(answer="nearly"), "not-offered"),
        ("give-back-again", A, m.Reflect(line="bo-back-1", fold="bo-says-1"), "not-offered"),
        ("wish", B, m.Wish(support="money"), "unknown-option"),
        ("wish", B, m.Rate(effort=5), "out-of-range"),
        ("wish", A, m.Rate(effort=4), "not-yours"),
        ("comfort", A, m.Comfort(option="no-such"), "unknown-option"),
        ("comfort", B, m.Comfort(option="bo-ears"), "not-yours"),
        ("back", A, m.SayBack(line="no-such"), "unknown-option"),
        ("back", B, m.SayBack(line="bo-back-own"), "not-yours"),
        ("share", B, m.Focus(front=True), "not-offered"),
        ("ask", A, m.Focus(front=False), "not-offered"),
        ("share", B, m.Attend(), "not-offered"),
    ],
)
def test_what_is_not_offered_is_refused_with_its_reason(
    phase: str, seat: Seat, move: m.Move, code: str
) -> None:
    table = at(phase)
    before = table.room
    assert table.move(seat, move) == code
    assert table.room == before


def test_the_heart_is_one_of_the_lines_that_were_said() -> None:
    table = at_talk()
    for number in (1, 2, 4):
        table.play(B, m.Say(line=f"bo-says-{number}"))
    assert table.move(B, m.Say(line="bo-says-3")) == "already-done"
    assert table.move(B, m.Pin(line="bo-says-3")) == "not-offered"
    table.play(B, m.Pin(line="bo-says-4"))
    assert table.scene.row == "talk/feel"


def test_what_is_sealed_may_be_changed_until_it_is_closed_and_what_was_heard_may_not() -> None:
    table = at("feel")
    table.play(B, m.Report(feeling="worried", strength=4), m.Report(feeling="unsure"))
    assert (table.view(B).talk.own_feeling, table.view(B).talk.own_strength) == ("unsure", 3)
    talk_on(table, NOT_QUITE, until="talk/give-back")
    table.play(A, m.Guess(feeling="lonely"), m.Guess(feeling="cheerful", strength=2))
    assert table.view(A).talk.own_guess == "cheerful"
    table.play(A, m.Reflect(line="bo-back-1", fold="bo-says-1"))
    talk_on(table, NOT_QUITE, until="talk/wish")
    table.play(B, m.Rate(effort=1), m.Rate(effort=3), m.Wish(support="ears"))
    assert table.scene.row == "talk/comfort"


def test_a_sentence_given_back_is_not_taken_back() -> None:
    table = at("give-back")
    table.play(A, m.Reflect(line="bo-back-1", fold="bo-says-1"))
    assert table.move(A, m.Reflect(line="bo-back-2", fold="bo-says-2")) == "already-done"


def test_how_something_landed_is_told_once_for_each_thing() -> None:
    table = at("answer")
    table.play(B, m.Mark(landed="teasing"))
    assert table.move(B, m.Mark(landed="heard")) == "already-done"
    talk_on(table, NOT_QUITE, until="talk/answer-again")
    table.play(B, m.Mark(landed="asked"))
    talk_on(table, NOT_QUITE, until="talk/back")
    table.play(B, m.Mark(landed="heard"))
    assert table.view(A).talk.marks == ("teasing", "asked", "heard")


def test_a_need_may_be_named_or_left_open_where_needs_are_asked() -> None:
    table = talk_on(at_talk(TALKS), until="talk/feel")
    assert table.move(B, m.Report(feeling="worried", need="no-such")) == "unknown-option"
    table.play(B, m.Report(feeling="worried", need="truth"))
    assert table.view(B).talk.own_need == "truth"
    table.play(B, m.Report(feeling="worried"))
    assert table.view(B).talk.own_need == ""


@pytest.mark.parametrize("phase", PHASES)
def test_every_move_of_a_phase_that_may_be_made_belongs_to_it(phase: str) -> None:
    table = at(phase)
    assert table.scene.phase == phase
    here = next(row for row in TABLE if row.beat == "talk" and row.phase == phase)
    allowed = {kind_of(kind) for kind in (*here.moves, *ANY_BEAT)}
    for seat in (A, B):
        view = table.view(seat).beat
        assert set(view.may) <= allowed
        assert set(view.needed) <= set(view.may)


def test_only_the_listener_may_promise_to_be_here_and_only_once() -> None:
    table = at_talk()
    assert "attend" in table.view(A).beat.may
    assert "attend" not in table.view(B).beat.may
    table.play(A, m.Attend())
    assert table.move(A, m.Attend()) == "already-done"
    assert "focus" in table.view(A).beat.may
    table.play(A, m.Focus(front=False))
    assert (table.view(A).talk.presence, table.view(B).talk.presence) == ("away", "away")
    table.play(A, m.Focus(front=True))
    assert table.view(B).talk.presence == "here"
