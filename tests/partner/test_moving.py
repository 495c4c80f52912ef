"""The steps of T1 that need no choosing, and what stops and starts a partner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.partner import new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    beat,
    dumpling,
    every,
    look,
    seed,
)


@pytest.mark.parametrize("seat", list(Seat))
@pytest.mark.parametrize(
    ("name", "phase", "needed", "expected"),
    [
        ("door", "ready", "ready", m.Ready()),
        ("envelope", "read", "ready", m.Ready()),
        ("word", "lift", "lift", m.Lift()),
        ("make-good", "keeps", "done", m.Done()),
        ("morning", "open", "done", m.Done()),
        ("table", "account", "predict", m.Predict()),
    ],
)
def test_plain_steps_are_answered(
    seat: Seat, name: str, phase: str, needed: str, expected: m.Move
) -> None:
    assert set(every(look(seat, beat(name, phase, (needed,))))) == {expected}


@pytest.mark.parametrize("seat", list(Seat))
def test_the_morning_is_owned_up_answered_thanked_and_left(seat: Seat) -> None:
    role = str(dumpling().roles[seat is Seat.B].id)
    view = look(seat, beat("morning", "open", ("done",)))
    chips = (f"thank-{role}-straight", f"thank-{role}-company")
    own_ups = (f"{role}-own-up", f"{role}-laugh-up", f"{role}-not-now")
    answers = (f"{role}-open-laugh", f"{role}-open-thanks", f"{role}-open-minute")
    thanking = replace(view, debrief=replace(view.debrief, open=True, thanks=chips))
    owning = replace(thanking, debrief=replace(thanking.debrief, to_own=own_ups))
    answering = replace(thanking, debrief=replace(thanking.debrief, to_answer=answers))
    left = replace(thanking, own=replace(thanking.own, thanked=chips[0]))
    assert all(isinstance(mv, m.OwnUp) and mv.option in own_ups for mv in every(owning))
    assert all(isinstance(mv, m.Respond) and mv.option in answers for mv in every(answering))
    assert all(isinstance(mv, m.Thank) and mv.option in chips for mv in every(thanking))
    assert set(every(left)) == {m.Done()}


def test_the_animal_is_greeted_before_all_else_and_once_each_time_it_comes() -> None:
    gone = look(Seat.B, beat("door", "ready", ("ready",), "turn", "bid"))
    here = replace(gone, partner=replace(gone.partner, bid_open=True))
    partner = new_partner("viktor", seed(1), Seat.B)
    made = []
    for view in (here, here, gone, here):
        partner, reaction = react(partner, view, dumpling())
        made.append(reaction.move)
    assert made == [m.Turn(), m.Ready(), m.Ready(), m.Turn()]


def test_nothing_moves_while_all_stands_still() -> None:
    view = look(Seat.B, beat("door", "ready", ("ready",)))
    paused = replace(view, scene=replace(view.scene, paused=True))
    away = replace(view, scene=replace(view.scene, time_out="A"))
    assert set(every(paused)) == set(every(away)) == {None}


def test_a_storm_inside_asks_for_a_break_once_and_comes_back() -> None:
    view = look(Seat.B, beat("snap", "feel", ("report",), "time-out", "back"))
    partner = new_partner("sol", seed(1), Seat.B)
    stormy = replace(partner, mood=replace(partner.mood, heat=80.0))
    stormy, first = react(stormy, view, dumpling())
    away = replace(view, scene=replace(view.scene, time_out="B"))
    stormy, second = react(stormy, away, dumpling())
    _, third = react(stormy, view, dumpling())
    assert (first.move, second.move) == (m.TimeOut(minutes=10), m.Back())
    assert isinstance(third.move, m.Report)
