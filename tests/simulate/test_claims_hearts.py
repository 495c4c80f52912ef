"""One heart measures listening, and an honest "nearly" costs nobody anything."""

from __future__ import annotations

import doctest

import pytest

from game.rules.listening import AFTER_HINT
from game.simulate import claims_hearts as hearts
from game.simulate.claims_hearts import SPEAKERS, Speaker, by_luck, fair_hints, honesty_costs, order


def test_the_examples_hold() -> None:
    ran = doctest.testmod(hearts)
    assert (ran.failed, ran.attempted) == (0, 2)


def test_what_the_game_counts_makes_an_honest_nearly_no_dearer_than_a_yes_for_peace() -> None:
    assert AFTER_HINT in fair_hints()
    assert honesty_costs(AFTER_HINT) < 0 < honesty_costs(0.1)


def test_the_less_the_hint_counts_the_less_luck_brings() -> None:
    found = [by_luck(hint) for hint in (0.0, 0.3, 1.0)]
    assert found == sorted(found)
    assert by_luck(0.3) > by_luck(0.3, lines=5)


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_over_twelve_turns_listening_goes_by_hearts_given_back(speaker: Speaker) -> None:
    found = order(AFTER_HINT, speaker, 12)
    assert found is not None
    assert found >= 0.99


def test_whoever_goes_back_after_a_nearly_has_listened_more_than_whoever_does_not() -> None:
    # Held against first goes alone, Listening would look unfair beside the most honest speakers.
    found = order(AFTER_HINT, SPEAKERS[0], 12, later=0.0)
    assert found is not None
    assert 0.90 <= found <= 0.95
