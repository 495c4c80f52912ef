"""Warmth is heard where it is meant for the other, and an apology is not taken for it."""

from __future__ import annotations

import pytest

from game.words.empathy_reaction import reaction
from game.words.utterance import utterance

TROUBLE = "My dad is back in hospital and I can't sleep."

SAID = (
    "I'm so sorry.",
    "im really sorry to hear that",
    "I'm sorry you're in the middle of this.",
    "My heart goes out to you.",
    "I feel for you, truly.",
    "I'm proud of you for ringing them.",
    "Congratulations, you earned it!",
    "I'm so glad you told me.",
    "We're thinking of you.",
)
ALLUDED = (
    "I hope you get some rest tonight.",
    "Good luck on Monday!",
    "Hang in there.",
    "It'll be okay.",
    "You're not alone with this.",
    "I'm here if you want to talk.",
    "ring or text me any time",
    "That sounds really rough.",
    "Oh no, poor you.",
    "I feel you.",
    "be gentle with yourself",
    "You've got this.",
)
NOT_WARMTH = (
    "I'm sorry I forgot the milk.",
    "Sorry I was late, the bus broke down.",
    "I'm sorry for leaving you there.",
    "Sorry, but I had no choice.",
    "Sorry to bother you, is the boss in?",
    "Sorry?",
    "I'm sorry if that upset you.",
    "There is no hope for that car.",
    "I wish you were here by six.",
    "You need to talk to the landlord.",
    "I feel you are being unfair.",
    "Is it good?",
    "I try to stay strong.",
    "The bus leaves at ten.",
    "Be glad you have a job.",
    "It's not that bad.",
)


def _level(text: str, heard: str = TROUBLE) -> int:
    return max(
        (s.level for s in reaction(utterance(text, heard)) if s.confidence >= 0.5), default=0
    )


@pytest.mark.parametrize("text", SAID)
def test_compassion_that_is_said_is_strong(text: str) -> None:
    assert _level(text) == 2


@pytest.mark.parametrize("text", ALLUDED)
def test_compassion_that_is_only_hinted_at_is_weak(text: str) -> None:
    assert _level(text) == 1


@pytest.mark.parametrize("text", NOT_WARMTH)
def test_what_only_shares_words_with_warmth_is_none(text: str) -> None:
    assert _level(text, "What about tomorrow?") == 0


def test_a_bare_sorry_is_pity_after_trouble_and_an_apology_after_a_complaint() -> None:
    assert _level("I'm so sorry.", TROUBLE) == 2
    assert _level("I'm so sorry.", "You forgot my birthday.") == 0
    assert _level("I'm so sorry.", "") == 0


def test_a_sad_face_alone_is_too_little() -> None:
    assert _level("ok :(") == 0


def test_the_span_is_the_words_that_are_warm() -> None:
    text = "The trains are full today. I hope you get a seat."
    (sign,) = reaction(utterance(text))
    assert text[sign.start : sign.end].startswith("hope you")
    assert sign.source == "rule:wish"


def test_spelling_without_apostrophes_means_the_same() -> None:
    assert (
        _level("youre not alone, dont give up") == _level("You're not alone, don't give up.") == 1
    )
