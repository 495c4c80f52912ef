"""Moves on their way: one at a time, in order, the same number until it is taken."""

from __future__ import annotations

from game.rules.moves import Account, Bid, Move, Predict
from game.screens.outbox import Outbox, Parcel, accepted, put, refused

SAY = Account(line="left-it")
FACE = Predict(face=2)


def of(parcel: Parcel | None) -> Move | None:
    """Return a parcel's move."""
    return None if parcel is None else parcel.move


def test_two_moves_of_one_submit_go_one_after_the_other() -> None:
    outbox = put(Outbox(), (SAY, FACE), 4, "warm and weak")
    assert (of(outbox.head), outbox.n) == (SAY, 1)
    outbox, arrived = accepted(outbox, 1)
    assert of(arrived) == SAY
    assert (of(outbox.head), outbox.n) == (FACE, 2)


def test_own_words_travel_with_the_first_move_only() -> None:
    outbox = put(Outbox(), (SAY, FACE), 4, "warm and weak")
    assert [p.own_words for p in outbox.line] == ["warm and weak", ""]


def test_a_refused_move_takes_the_rest_of_its_submit_back_and_frees_its_number() -> None:
    outbox = put(put(Outbox(acked_n=6), (SAY, FACE), 4), (Bid(),), 0)
    outbox, back = refused(outbox, 7)
    assert [p.move for p in back] == [SAY, FACE]
    assert (of(outbox.head), outbox.n) == (Bid(), 7)


def test_an_old_ack_and_a_strange_refusal_change_nothing() -> None:
    outbox = put(Outbox(acked_n=3), (SAY,), 4)
    assert accepted(outbox, 3) == (outbox, None)
    assert refused(outbox, 9) == (outbox, ())


def test_a_number_used_by_a_sealed_name_moves_the_counter() -> None:
    outbox, arrived = accepted(Outbox(), 1)
    assert arrived is None
    assert outbox.n == 2
