"""How the partner makes good, and plays again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    WHOLE,
    beat,
    dumpling,
    every,
    look,
)


@pytest.mark.parametrize("seat", list(Seat))
def test_an_apology_is_made_of_its_own_roles_magnets(seat: Seat) -> None:
    view = look(seat, beat("make-good", "magnets", ("apologise",)))
    own = {magnet.id for magnet in dumpling().make_goods[seat is Seat.B].magnets}
    for move in every(view):
        assert isinstance(move, m.Apologise)
        assert set(move.magnets) <= own
        assert len(set(move.magnets)) == len(move.magnets) >= 2


@pytest.mark.parametrize(
    ("taken", "expected"), [("ash-singing", m.Mend()), ("ash-thank", m.Mend()), ("ash-slip", None)]
)
def test_the_repair_is_touched_once_the_player_has_said_yes(
    taken: str, expected: m.Move | None
) -> None:
    view = look(Seat.B, beat("make-good", "together", ()))
    view = replace(
        view,
        own=replace(view.own, apology=WHOLE[Seat.A]),
        partner=replace(view.partner, apology_received=taken),
    )
    mended = replace(view, own=replace(view.own, mended=True))
    assert set(every(view)) == {expected}
    assert set(every(mended)) == {None}


@pytest.mark.parametrize(("wanted", "swap"), [("same", False), ("swap", True)])
def test_the_partner_plays_again_if_the_player_wants_to(wanted: str, *, swap: bool) -> None:
    view = look(Seat.B, beat("morning", "open", (), "again"))
    assert set(every(view)) == {None}
    asked = replace(view, partner=replace(view.partner, wants_again=wanted))
    assert set(every(asked)) == {m.Again(swap=swap)}
    agreed = replace(asked, own=replace(asked.own, again=wanted))
    assert set(every(agreed)) == {None}
