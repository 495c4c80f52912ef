"""Understanding is heard in a feeling given back and in a like experience, not in any "I"."""

from __future__ import annotations

import pytest

from game.words.empathy_interpretation import interpretation
from game.words.utterance import utterance

TROUBLE = "Since the move I hardly know anybody and the evenings are long."

SPECIFIC = (
    "You must feel cut off out there.",
    "It sounds like you miss the old street more than you thought.",
    "You sound worn out.",
    "That must have been a lonely first winter.",
    "You're clearly overwhelmed.",
    "I moved here alone as well, and for months I ate in front of the window every night.",
    "When I was new I walked round the block just to hear people talk.",
    "I feel exactly the same since my friends left town last year.",
)
CLAIMED = (
    "I understand.",
    "I know how you feel.",
    "I get that.",
    "Same here.",
    "Me too.",
)
NEITHER = (
    "You should join a choir.",
    "I think the library has a board with notices.",
    "I hope it gets easier.",
    "I'll ring you tomorrow.",
    "How do you feel about it?",
    "If you feel low, go for a walk.",
    "Do I need to bring something?",
    "There is a market on Fridays.",
    "I'm here.",
)


def _level(text: str, heard: str = TROUBLE) -> int:
    signs = interpretation(utterance(text, heard))
    return max((s.level for s in signs if s.confidence >= 0.5), default=0)


@pytest.mark.parametrize("text", SPECIFIC)
def test_a_feeling_given_back_or_a_like_story_is_strong(text: str) -> None:
    assert _level(text) == 2


@pytest.mark.parametrize("text", CLAIMED)
def test_understanding_that_is_only_claimed_is_weak(text: str) -> None:
    assert _level(text) == 1


@pytest.mark.parametrize("text", NEITHER)
def test_advice_wishes_and_questions_are_no_understanding(text: str) -> None:
    assert _level(text) == 0


@pytest.mark.parametrize(
    "heard", ["", "You were late again.", "You made me wait.", "Why did you leave so early?"]
)
def test_a_story_of_ones_own_is_no_understanding_where_no_trouble_was_told(heard: str) -> None:
    assert _level("I missed the bus and I had no signal for an hour.", heard) == 0


def test_a_story_shows_in_its_whole_sentence() -> None:
    text = "Oh. I lost my own shop two years ago."
    signs = interpretation(utterance(text, TROUBLE))
    assert {text[s.start : s.end] for s in signs} >= {"I lost my own shop two years ago."}


def test_an_if_before_understanding_takes_the_claim_back() -> None:
    assert _level("If I understand the plan, we leave at six.") == 0
