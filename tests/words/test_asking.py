"""What asks is found by its form, with its mark or without, and by whether it leaves room."""

from __future__ import annotations

import pytest

from game.words.acting import question_of
from game.words.asking import signs
from game.words.reading import Question
from game.words.utterance import utterance


def _question(text: str, heard: str = "") -> Question:
    return question_of(signs(utterance(text, heard)))


@pytest.mark.parametrize(
    "text",
    [
        "What was the worst of it?",
        "How did the evening end for you",
        "whats going on with you two",
        "Why was that so hard?",
        "Tell me more about the letter.",
        "Okay tell me how it went",
        "Can you tell me what happened on the stairs?",
        "Help me understand what you needed then.",
        "I wonder what that was like for you.",
        "I'd love to hear more about her.",
        "And when the door closed, what did you think?",
        "Anything else?",
        "How so?",
        "Where would you like to begin?",
        "Do you have any idea what set it off?",
        "Which part of it stays with you?",
        "Where do you notice it first?",
        "whats it like over there",
        "Remind me what she wrote.",
    ],
)
def test_a_question_that_leaves_room_is_open(text: str) -> None:
    assert _question(text) is Question.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "Did you sleep?",
        "are you still cross with me",
        "When does your shift end?",
        "How long have you known?",
        "Which coat is yours?",
        "Who told you that?",
        "Can you get milk?",
        "Fancy a walk?",
        "wanna go out tonight",
        "Is it the noise or the light?",
        "You're coming on Friday, aren't you?",
        "Because of the exam?",
        "I was wondering if you could drive.",
        "Would everybody sit down, please?",
        "So you waited all night?",
        "On a scale of 1 to 10, how sure are you?",
        "which door",
        "Tea in ten? I could do with a break.",
    ],
)
def test_a_question_with_a_short_answer_is_closed(text: str) -> None:
    assert _question(text) is Question.CLOSED


@pytest.mark.parametrize(
    "text",
    [
        "Really?",
        "Who cares?",
        "What a day!",
        "How lovely of you.",
        "What I need is an hour to myself.",
        "When you rang I was in the bath.",
        "What happened was, the tyre burst.",
        "Why don't you sleep on it?",
        "How about going by train?",
        "Maybe go to bed a little earlier?",
        "What was I supposed to do?",
        "Two days? I waited a fortnight.",
        "Don't tell me what to do.",
        "I know how you feel.",
        "Do it tomorrow.",
        "How could you not?",
        "How hard can it be to knock?",
        "How was I to know they were shut?",
        "Who's going to notice?",
        "So do we, most days.",
        "You're not made of glass, are you.",
        "Okay.",
        "",
    ],
)
def test_what_only_looks_like_a_question_is_none(text: str) -> None:
    assert _question(text) is Question.NONE


def test_the_last_question_of_a_reply_decides() -> None:
    assert _question("Did he shout? What was that like for you?") is Question.OPEN
    assert _question("What was that like for you? Did he shout?") is Question.CLOSED


def test_each_sign_shows_the_words_it_rests_on() -> None:
    text = "It was loud. So what did you do then?"
    (sign,) = signs(utterance(text))
    assert text[sign.start : sign.end].startswith("what")
    assert sign.source == "rule:wh_first"


def test_a_mark_makes_no_difference_where_the_form_asks() -> None:
    for text in ("How was your day", "Did you eat", "Tell me about her"):
        assert _question(text) is _question(f"{text}?")


def test_behind_a_complaint_a_retort_asks_nothing() -> None:
    retort = "Who paid for the boiler?"
    assert _question(retort, "You never help with anything.") is Question.NONE
    assert _question(retort, "It's warm in here at last.") is Question.CLOSED


def test_a_few_words_taken_up_before_more_is_said_ask_nothing() -> None:
    heard = "He threw out my grandmother's chair."
    assert _question("Your grandmother's own chair? I'm so sorry.", heard) is Question.NONE
    assert _question("Your grandmother's own chair?", heard) is Question.CLOSED
