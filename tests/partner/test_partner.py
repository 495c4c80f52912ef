"""Who the partners are."""

from __future__ import annotations

import pytest

from game.partner.characters import HABITS, Character
from game.partner.partner import new_partner
from game.rules.seats import Seat
from tests.partner.seen import SEED, seed


@pytest.mark.parametrize("character", list(Character))
def test_traits_stay_inside_their_ranges_for_many_seeds(character: Character) -> None:
    habits = HABITS[character]
    for number in range(300):
        traits = new_partner(character, seed(number), Seat.B).traits
        assert 0.55 <= habits.reliability[0] <= traits.reliability <= habits.reliability[1] <= 0.90
        assert 0.35 <= habits.candour[0] <= traits.candour <= habits.candour[1] <= 0.80
        assert 0.7 <= habits.sensitivity[0] <= traits.sensitivity <= habits.sensitivity[1] <= 1.4
        assert 0.3 <= habits.forgiveness[0] <= traits.forgiveness <= habits.forgiveness[1] <= 0.9
        assert traits.wants in habits.wants
        assert traits.worry in habits.worries


def test_the_same_seed_makes_the_same_partner_and_another_seed_another() -> None:
    first, second = new_partner("sol", SEED, Seat.B), new_partner("sol", SEED, Seat.B)
    assert first == second
    assert first.traits != new_partner("sol", seed(9), Seat.B).traits


def test_viktor_is_the_reliable_one() -> None:
    sol = [new_partner("sol", seed(n), Seat.B).traits.reliability for n in range(200)]
    viktor = [new_partner("viktor", seed(n), Seat.B).traits.reliability for n in range(200)]
    assert sum(viktor) / 200 > sum(sol) / 200 + 0.1


def test_an_unknown_character_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        new_partner("nobody", SEED, Seat.B)
