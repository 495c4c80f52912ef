"""News is told by allow-list: whatever nobody decided to tell stays silent."""

from __future__ import annotations

import typing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.room.news import news_of
from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import ANY_BEAT
from game.rules.seats import Seat
from tests.rules.plans import played

A, B = Seat.A, Seat.B
SILENT = {
    e.SealsOpened, e.HeldUntil, e.PromiseAmended, e.LiftBegun, e.PromiseJudged, e.EaseMoved,
    e.TrustMoved, e.BeliefHeld, e.LedgerWritten, e.LineHeard, e.HeardAs, e.ApologyMade,
    e.RepairAgreed, e.MomentNoted, e.EvidenceCounted, e.RepairCounted, e.BidPassed,
    e.ListeningCounted, e.EmpathyCounted, e.SeatCarried, e.PromiseCarried, e.PromiseClosed,
    e.SceneCounted, e.ActTurned, e.PresenceBegun, e.PresenceMoved, e.PresenceUnclear,
    e.PresenceJudged, e.ScarMoved, e.TimeOutMoved, *typing.get_args(e.JourneyEvent),
}  # fmt: skip


TOLD_SOMETIMES = {e.MoveMade}
EVERY = typing.get_args(e.Event)


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_every_kind_of_event_was_decided_about(kind: type[e.Event], data: st.DataObject) -> None:
    kinds: st.SearchStrategy[e.Event] = st.builds(kind)
    event = data.draw(kinds)
    if kind not in TOLD_SOMETIMES:
        assert (news_of(event) is None) == (kind in SILENT)


def test_whatever_is_told_of_a_whole_scene_is_of_a_known_kind() -> None:
    table = played(scenario="test-whole", until="")
    heard = {n.kind for entry in table.log for event in entry.events if (n := news_of(event))}
    assert {"lanterns", "heart", "lantern", "promised", "lifted", "lid", "envelopes"} <= heard
    assert "listening-counted" not in heard


@pytest.mark.parametrize("kind", tuple(ANY_BEAT))
def test_moves_of_any_beat_are_not_told_as_moves(kind: type[m.Move]) -> None:
    made: m.Move
    if kind is m.TimeOut:
        made = m.TimeOut(minutes=10)
    elif kind is m.Heat:
        made = m.Heat(level=3)
    elif kind is m.Release:
        made = m.Release(promise="p1-A")
    elif kind is m.Settle:
        made = m.Settle(promise="p1-A")
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
