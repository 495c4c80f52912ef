"""The ring of feelings: near is said to be near, and nothing is a failure."""

from __future__ import annotations

import pytest

from game.rules.feelings import (
    FAMILIES,
    RING,
    WORDS,
    family_of,
    feeling_term,
    nearness,
    word_nearness,
)

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


def test_the_whole_ring_has_nine_families_of_four_words_and_no_word_twice() -> None:
    assert [len(words) for words in FAMILIES.values()] == [4] * 9
    assert len(set(WORDS) | set(RING)) == 36 + 9
    assert all(word in FAMILIES[family_of(word)] for word in WORDS)


@pytest.mark.parametrize("felt", WORDS)
def test_every_word_has_its_family_two_neighbours_and_the_rest_of_the_ring(felt: str) -> None:
    terms = [feeling_term(guessed, felt) for guessed in WORDS]
    assert {t: terms.count(t) for t in set(terms)} == {1.0: 1, 0.6: 3, 0.3: 8, 0.0: 24}


def test_a_word_is_a_snap_its_family_or_the_next_is_close_and_all_else_is_near() -> None:
    for felt in WORDS:
        for guessed in WORDS:
            said = {1.0: "snap", 0.6: "close", 0.3: "close", 0.0: "near"}
            assert word_nearness(guessed, felt) == said[feeling_term(guessed, felt)]
            assert word_nearness(guessed, felt) == word_nearness(felt, guessed)


def test_a_word_that_is_not_on_the_ring_is_named() -> None:
    with pytest.raises(KeyError, match="hungry"):
        family_of("hungry")
