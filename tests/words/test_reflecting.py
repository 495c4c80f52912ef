"""A reflection gives back what was heard, in other words, as a statement."""

from __future__ import annotations

import pytest

from game.words.reading import Sign
from game.words.reflecting import SURE, signs
from game.words.utterance import utterance

HEARD = "I sat in the corridor for three hours and nobody told me anything. I was so scared."


def _sure(text: str, heard: str = HEARD) -> list[Sign]:
    return [s for s in signs(utterance(text, heard)) if s.confidence >= SURE]


@pytest.mark.parametrize(
    "text",
    [
        "So you were left alone with it.",
        "It sounds like you were really let down.",
        "You felt forgotten out there.",
        "you sound worn out",
        "That left you all on your own with the fear.",
        "What I'm hearing is that you needed a word from somebody.",
        "Part of you wanted to run.",
        "Sounds like the silence frightened you more than the wait.",
        "so u just sat there not knowing",
        "You couldn't get an answer from anyone.",
        "So it's the not knowing.",
        "It must have been lonely.",
        "That corridor must have felt endless.",
        "The hours went by, and you still couldn't rest.",
        "What you wanted was one clear word.",
        "Nobody ever asked you how you were.",
        "You'd hoped for one kind face.",
        "You'd have given a lot for some news.",
        "Deep down you feared the worst.",
    ],
)
def test_what_says_the_other_persons_side_in_new_words_is_a_reflection(text: str) -> None:
    assert _sure(text)


@pytest.mark.parametrize(
    "text",
    [
        "I know.",
        "That sounds good.",
        "Thanks for telling me.",
        "You should have asked at the desk.",
        "You never ask for help.",
        "You're overreacting.",
        "You could ring them tomorrow.",
        "You're welcome.",
        "You had every right to be.",
        "It's only a hospital.",
        "I once sat there for nine.",
        "My sister works in that hospital.",
        "You had no reason to stay calm.",
        "You get used to it.",
        "So would any parent.",
        "You want to hear about corridors?",
        "You've earned a cry.",
        "So she wanted you to wait outside.",
        "How could you not?",
        "What did they say in the end?",
        "ok",
        "",
    ],
)
def test_advice_blame_and_small_talk_are_no_reflection(text: str) -> None:
    assert not _sure(text)


def test_the_same_words_again_are_no_reflection() -> None:
    assert not _sure("You walked home.", "I walked home.")
    assert not _sure("You're tired?", "I'm so tired.")
    assert _sure("You had enough of them all.", "I walked home.")


def test_without_anything_heard_only_an_opener_makes_one() -> None:
    assert not _sure("You left at nine.", "")
    assert _sure("What I'm hearing is that you are torn between them.", "")


def test_a_reflection_with_a_question_mark_stays_one() -> None:
    assert _sure("So you felt stuck, right?")
    assert _sure("So you were afraid of the result?")


def test_saying_nothing_gives_nothing_back() -> None:
    assert signs(utterance("", HEARD)) == ()
    assert signs(utterance("😢", HEARD)) == ()


def test_behind_a_complaint_deeds_hit_back_and_feelings_give_back() -> None:
    complaint = "You laughed at me in front of them."
    assert not _sure("You started the joke.", complaint)
    assert _sure("You felt small in front of them.", complaint)


def test_a_first_clause_that_repeats_leaves_room_for_what_follows() -> None:
    assert _sure("You walked home, and it felt endless.", "I walked home.")
    assert not _sure("You walked home, you did.", "I walked home.")
