"""Luck by seed, role and label; and what a player remembers."""

from __future__ import annotations

from game.rules.seats import Seat
from game.simulate.player import Player, drawn
from tests.simulate.scenes import KEEP, journey


def test_a_label_draws_the_same_number_for_the_same_seed() -> None:
    assert drawn("7", "keep") == drawn("7", "keep")
    assert drawn("7", "keep") != drawn("8", "keep")
    assert drawn("7", "keep") != drawn("7", "tell")


def test_draws_lie_between_nought_and_one_and_spread() -> None:
    numbers = [drawn("1", str(place)) for place in range(500)]
    assert 0 <= min(numbers) < 0.05
    assert 0.95 < max(numbers) < 1
    assert 0.45 < sum(numbers) / 500 < 0.55


def test_a_new_player_remembers_nothing() -> None:
    player = Player(KEEP, Seat.A, "1")
    assert (player.promised, player.felt, player.once, player.kept) == ([], [], set(), 0)
    assert player.eyes.seat is Seat.A


def test_twins_draw_the_same_where_they_do_the_same() -> None:
    """Whoever sits beside somebody else has the same luck with the same things."""
    alone, beside = (journey(KEEP, scenes=("m10",), seed=9, swapped=s) for s in (False, True))
    assert alone.a.deeds.promised == beside.b.deeds.promised
    assert alone.a.scores["consistency"] == beside.b.scores["consistency"]
