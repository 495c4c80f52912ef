"""Feelings are named when somebody is said to feel them, and only then."""

from __future__ import annotations

import pytest

from game.rules.feelings import FAMILIES
from game.words import naming
from game.words.feeling_words import RING
from game.words.utterance import utterance


def families(text: str) -> set[str]:
    return {s.detail for s in naming.signs(utterance(text))}


def test_the_ring_here_is_the_ring_of_the_game() -> None:
    assert dict(FAMILIES) == RING


@pytest.mark.parametrize("family", sorted(RING))
def test_every_word_of_the_ring_counts_for_its_family(family: str) -> None:
    for word in RING[family]:
        if "-" not in word:
            assert families(f"I feel {word} today.") == {family}
            assert families(f"You must have felt so {word}.") == {family}


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("You sound worn out.", "drained"),
        ("That scared me.", "uneasy"),
        ("I miss you.", "low"),
        ("im so mad at him", "cross"),
        ("She was over the moon.", "glad"),
        ("So proud of you!", "glad"),
        ("Were you nervous?", "uneasy"),
        ("Are you mad at me?", "cross"),
        ("I'm fed up of it.", "cross"),
        ("You felt left out.", "low"),
        ("I love you.", "close"),
        ("I'm feart of the dark.", "uneasy"),
    ],
)
def test_a_feeling_of_somebody_is_named(text: str, family: str) -> None:
    assert families(text) == {family}


@pytest.mark.parametrize(
    "text",
    [
        "You weren't angry.",
        "I'm not worried.",
        "I'm afraid I can't come.",
        "Happy birthday!",
        "Glad to help.",
        "I love that song.",
        "The flat is on the third floor.",
        "The shop is close.",
        "We moved house in May.",
        "He missed the bus.",
        "I'm sorry.",
        "I lost my keys.",
    ],
)
def test_what_nobody_feels_is_not_named(text: str) -> None:
    assert families(text) == set()


def test_two_feelings_of_one_sentence_are_both_named() -> None:
    assert families("I'm relieved it's over and a bit sad.") == {"settled", "low"}
