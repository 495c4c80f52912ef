"""What the partner says of its own deeds, in every place it is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    SEEDS,
    WHO,
    beat,
    dumpling,
    every,
    look,
    promised,
)


@pytest.mark.parametrize(
    ("seat", "choice"), [(Seat.A, "eat-all"), (Seat.A, "keep"), (Seat.B, "round-the-corner")]
)
def test_an_account_is_one_of_the_lines_and_a_kept_word_is_told_truly(
    seat: Seat, choice: str
) -> None:
    view = promised(look(seat, beat("table", "account", ("account", "predict"))), seat)
    view = replace(view, own=replace(view.own, choice=choice))
    said = [move for move in every(view) if isinstance(move, m.Account)]
    slot = dumpling().account(dumpling().roles[seat is Seat.B].id)
    assert len(said) == len(WHO) * len(SEEDS)
    assert {move.line for move in said} <= {claim.id for claim in slot.lines}
    assert {move.add for move in said} <= {"", *(claim.id for claim in slot.adds)}
    if choice == "keep":
        assert {move.line for move in said} == {"left-it"}


def test_a_face_is_given_where_a_breach_is_told() -> None:
    view = promised(look(Seat.B, beat("table", "account", ("predict",))), Seat.B)
    view = replace(view, own=replace(view.own, choice="round-the-corner", account="had-chips"))
    faces = [move.face for move in every(view) if isinstance(move, m.Predict)]
    assert len(faces) == len(WHO) * len(SEEDS)
    assert all(face is not None and 0 <= face <= 4 for face in faces)


@pytest.mark.parametrize(
    ("seat", "choice", "offered"),
    [
        (Seat.A, "corner", ("ash-answer-left", "ash-answer-ate", "ash-answer-later")),
        (Seat.B, "round-the-corner", ("bo-answer-walked", "bo-answer-chips", "bo-answer-later")),
    ],
)
def test_a_question_gets_the_truth_or_not_tonight_and_never_a_lie(
    seat: Seat, choice: str, offered: tuple[str, ...]
) -> None:
    view = promised(look(seat, beat("table", "answer", ("answer",))), seat)
    view = replace(view, own=replace(view.own, choice=choice, answer_options=offered))
    assert set(every(view)) == {m.Answer(line=offered[1]), m.Answer(line=offered[2])}


def test_at_dawn_only_somebody_with_something_untold_speaks() -> None:
    view = promised(look(Seat.B, beat("last-word", "dawn", ("account",))), Seat.B)
    assert set(every(view)) == {m.Account(line="")}
    own = replace(
        view.own,
        choice="round-the-corner",
        untold=True,
        answer_options=("bo-last-own", "bo-last-funny", "bo-last-lunch"),
    )
    assert set(every(replace(view, own=own))) == {
        m.Account(line=line) for line in ("", "bo-last-own", "bo-last-funny")
    }
