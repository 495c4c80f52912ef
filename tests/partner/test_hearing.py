"""How the partner takes what the player says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.partner import new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    WHOLE,
    beat,
    dumpling,
    every,
    look,
    seed,
)

TAKING = (
    (Seat.B, "doubted", ("bo-believe", "show-chin")),
    (Seat.B, "partial", ("bo-all-right", "movement-by-whom")),
    (Seat.A, "evasive", ("ash-all-right", "what-taste")),
    (Seat.A, "found", ("salt-on-mitten", "ash-let-be")),
)


@pytest.mark.parametrize(("seat", "hearing", "offered"), TAKING)
def test_what_is_said_is_taken_by_a_line_on_offer(
    seat: Seat, hearing: str, offered: tuple[str, ...]
) -> None:
    view = look(seat, beat("table", "receive", ("receive",)))
    view = replace(view, own=replace(view.own, hearing=hearing, receive_options=offered))
    assert set(every(view)) == {m.Receive(line=line) for line in offered}


def test_a_truth_that_was_told_lands_on_one_of_five_faces() -> None:
    view = look(Seat.B, beat("table", "receive", ("land",)))
    view = replace(view, own=replace(view.own, hearing="told", asks_landing=True))
    faces = {move.face for move in every(view) if isinstance(move, m.Land)}
    assert faces
    assert faces <= set(range(5))


APOLOGY = {
    Seat.B: ("bo-thank", "bo-twelve", "bo-minute", "bo-not-yet", "bo-slip"),
    Seat.A: ("ash-thank", "ash-singing", "ash-minute", "ash-not-yet", "ash-slip"),
}


@pytest.mark.parametrize("seat", list(Seat))
def test_a_hurt_partner_takes_its_time_and_an_easy_one_says_yes(seat: Seat) -> None:
    view = look(seat, beat("make-good", "receive", ("receive",)))
    view = replace(
        view,
        own=replace(view.own, receive_options=APOLOGY[seat]),
        partner=replace(view.partner, apology=WHOLE[seat]),
    )
    easy, sore = set(), set()
    for number in range(40):
        partner = new_partner("viktor", seed(number), seat)
        easy.add(react(partner, view, dumpling())[1].move)
        hurt = replace(partner, mood=replace(partner.mood, hurt=95.0))
        sore.add(react(hurt, view, dumpling())[1].move)
    thank, yes, minute, not_yet, _ = (m.Receive(line=line) for line in APOLOGY[seat])
    assert {thank, yes} <= easy
    assert sore <= {minute, not_yet}
    assert sore


def test_an_offer_that_keeps_is_taken_up_or_left_without_a_word() -> None:
    view = look(Seat.B, beat("make-good", "keeps", ("receive", "done")))
    view = replace(
        view,
        own=replace(view.own, receive_options=("bo-twelve",)),
        partner=replace(view.partner, apology=WHOLE[Seat.B]),
    )
    made = set()
    for number in range(60):
        partner = new_partner("viktor", seed(number), Seat.B)
        sore = replace(partner, mood=replace(partner.mood, hurt=70.0))
        made.add(react(sore, view, dumpling())[1].move)
    assert made == {m.Done(), m.Receive(line="bo-twelve")}
