"""How the partner gives its word, and what it does when life happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    WHO,
    beat,
    dumpling,
    every,
    look,
    move_of,
    promised,
    seed,
)


@pytest.mark.parametrize("seat", list(Seat))
def test_the_note_is_answered_with_all_three_answers_over_seeds(seat: Seat) -> None:
    view = look(seat, beat("word", "offer", ("offer", "prepare")))
    options = {move_of(view, who, seed(n)) for who in WHO for n in range(60)}
    assert options == {m.Offer(option=o.id) for o in dumpling().word}


@pytest.mark.parametrize("seat", list(Seat))
def test_a_promise_comes_with_an_obstacle_and_an_answer_that_fits_it(seat: Seat) -> None:
    view = look(seat, beat("word", "offer", ("prepare",)))
    view = replace(view, own=replace(view.own, offer="word-full"))
    lawful = {
        m.Prepare(obstacle=o.id, response=r)
        for o in dumpling().obstacles[dumpling().roles[seat is Seat.B].id]
        for r in o.responses
    }
    assert set(every(view)) <= lawful


def test_without_a_promise_there_is_nothing_to_prepare() -> None:
    view = look(Seat.A, beat("word", "offer", ("prepare",)))
    view = replace(view, own=replace(view.own, offer="word-none"))
    assert set(every(view)) == {m.Prepare()}


LIFE = {
    Seat.A: ("corner", "ash-ask", "keep", "eat-all"),
    Seat.B: ("wrap", "bo-ask", "round-the-corner", "no-thanks"),
}


@pytest.mark.parametrize("seat", list(Seat))
def test_life_brings_out_keeping_breaking_and_asking(seat: Seat) -> None:
    view = promised(look(seat, beat("life", "choose", ("choose",), "ask-change")), seat)
    view = replace(view, own=replace(view.own, life_options=LIFE[seat]))
    made = {move_of(view, who, seed(n)) for who in WHO for n in range(150)}
    ask = next(option for option in LIFE[seat] if option.endswith("ask"))
    assert made == {m.AskChange(option=ask)} | {
        m.Choose(option=option) for option in LIFE[seat] if option != ask
    }


def test_after_a_yes_the_partner_does_what_was_agreed() -> None:
    view = promised(look(Seat.A, beat("life", "choose", ("choose",))), Seat.A, "half-now")
    own = replace(view.own, asked="ash-ask", life_options=("half-it", "keep", "corner", "eat-all"))
    view = replace(view, own=own, partner=replace(view.partner, change_answer="yes"))
    made = [move_of(view, "sol", seed(n)) for n in range(60)]
    assert made.count(m.Choose(option="half-it")) > 50


@pytest.mark.parametrize("seat", list(Seat))
def test_a_change_asked_is_answered(seat: Seat) -> None:
    view = look(seat, beat("life", "choose", ("answer-change",)))
    answers = [move_of(view, who, seed(n)) for who in WHO for n in range(60)]
    assert {a.answer for a in answers if isinstance(a, m.AnswerChange)} >= {"yes"}
    assert all(isinstance(answer, m.AnswerChange) for answer in answers)
