"""News is told by allow-list: whatever nobody decided to tell stays silent."""

from __future__ import annotations

import typing

import pytest

from game.room.news import news_of
from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import ANY_BEAT
from game.rules.seats import Seat
from tests.rules.plans import ash, bo, played
from tests.rules.play import Table, seed_where, storyboard

A, B = Seat.A, Seat.B
SILENT = {
    e.SealsOpened, e.HeldUntil, e.PromiseAmended, e.LiftBegun, e.PromiseJudged, e.EaseMoved,
    e.TrustMoved, e.BeliefHeld, e.LedgerWritten, e.LineHeard, e.HeardAs, e.ApologyMade,
    e.RepairAgreed, e.MomentNoted, e.EvidenceCounted, e.RepairCounted, e.BidPassed,
}  # fmt: skip


def everything() -> list[e.Event]:
    """Return events of many plays, every kind at least once."""
    tables = [storyboard(), with_asides()]
    tables.append(played(ash(asks="ash-ask", then="half-it"), bo(), until=""))
    tables.append(played(ash(choice="eat-all"), bo(receive="show-chin")))
    tables.append(played(ash(choice="eat-all"), bo(), seed=seed_where(gives_away=("ash",))))
    return [event for table in tables for entry in table.log for event in entry.events]


def with_asides() -> Table:
    table = played(until="snap/feel")
    table.play(A, m.Pause())
    table.play(A, m.Resume())
    table.play(A, m.TimeOut(minutes=10))
    table.play(A, m.Back())
    table.play(B, m.Bid())
    table.play(A, m.Turn())
    table.play(B, m.Bid())
    table.wait(15_000)
    table.play(B, m.Skip())
    played_on = played(until="word/offer")
    played_on.play(A, m.Rewind())
    played_on.play(A, m.Stop())
    table.log.extend(played_on.log)
    return table


def test_every_kind_of_event_was_decided_about() -> None:
    events = everything()
    assert {type(event) for event in events} == set(typing.get_args(e.Event))
    told = {type(event) for event in events if news_of(event) is not None}
    assert told == set(typing.get_args(e.Event)) - SILENT


@pytest.mark.parametrize("kind", tuple(ANY_BEAT))
def test_moves_of_any_beat_are_not_told_as_moves(kind: type[m.Move]) -> None:
    made: m.Move
    if kind is m.TimeOut:
        made = m.TimeOut(minutes=10)
    elif kind is m.Heat:
        made = m.Heat(level=3)
    else:
        made = kind()  # type: ignore[call-arg]  # the others need nothing
    event = e.MoveMade(seat=A, beat="snap", phase="feel", move=made, opens="now")
    assert news_of(event) is None


def test_skipping_and_changing_the_topic_sound_alike() -> None:
    heard = []
    for move in (m.Skip(), m.ChangeTopic()):
        table = played(until="snap/feel")
        table.play(B, move)
        events = table.log[-1].events
        heard.append([news_of(event) for event in events])
    assert heard[0] == heard[1]
    assert not any(n and n.seat for n in heard[0])


@pytest.mark.parametrize("opens", ["close", "ask", "envelopes", "never"])
def test_a_sealed_move_is_no_news(opens: str) -> None:
    event = e.MoveMade(
        seat=A, beat="word", phase="offer", move=m.Offer(option="word-none"), opens=opens
    )
    assert news_of(event) is None
