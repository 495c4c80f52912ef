"""What the partner feels, and what it hears in the player."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import (
    beat,
    dumpling,
    every,
    look,
)


@pytest.mark.parametrize("seat", list(Seat))
def test_a_feeling_and_a_guess_are_of_the_scene(seat: Seat) -> None:
    view = look(seat, beat("snap", "feel", ("report", "guess")))
    assert all(isinstance(mv, m.Report) and mv.feeling in FEELINGS for mv in every(view))
    view = look(seat, beat("snap", "feel", ("guess",)))
    assert all(isinstance(mv, m.Guess) and mv.feeling in FEELINGS for mv in every(view))


FEELINGS = dumpling().feelings
