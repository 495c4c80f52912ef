"""The ring of feelings: near is said to be near, and nothing is a failure."""

from __future__ import annotations

import pytest

from game.rules.feelings import RING, nearness

T1 = (*RING, "hungry")


@pytest.mark.parametrize("family", T1)
def test_the_same_word_is_a_snap(family: str) -> None:
    assert nearness(T1, family, family) == "snap"


def test_every_family_has_two_neighbours_and_the_ring_closes() -> None:
    for felt in RING:
        close = [g for g in RING if nearness(T1, g, felt) == "close"]
        assert len(close) == 2
    assert nearness(T1, "stirred", "glad") == "close"


def test_hungry_is_not_on_the_ring_and_has_no_neighbours() -> None:
    assert {nearness(T1, "hungry", felt) for felt in RING} == {"near"}
    assert {nearness(T1, guessed, "hungry") for guessed in RING} == {"near"}


def test_nearness_goes_both_ways() -> None:
    for one in T1:
        for other in T1:
            assert nearness(T1, one, other) == nearness(T1, other, one)
