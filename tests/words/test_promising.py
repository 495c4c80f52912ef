"""Promises: binding oneself to a deed to come, and what only sounds like it."""

from __future__ import annotations

import pytest

from game.words.analyse import SURE_FROM
from game.words.promising import signs
from game.words.utterance import utterance


def promised(text: str) -> bool:
    """Say whether a reply counts as a promise."""
    return any(sign.confidence >= SURE_FROM for sign in signs(utterance(text)))


@pytest.mark.parametrize(
    "text",
    [
        "I'll ring you at nine.",
        "i will bring the keys back tomorrow",
        "I'll be there at six.",
        "I'll try to finish it by Monday.",
        "I won't tell anyone.",
        "You have my word.",
        "I promise I'll wait for you.",
        "Leave it with me.",
        "I'm going to call the school for you today.",
        "It won't happen again.",
        "From now on I'll ask first.",
        "You'll have it back by Friday.",
        "We'll be there for your birthday.",
        "ill call u tonight",
        "Ah'll dae the bins the morra.",
        "Imma pay you back Friday.",
        "I'm driving you to the ferry tomorrow.",
        "I'm not hanging up until the taxi's there.",
        "We undertake to repay the deposit in full.",
        "My lips are sealed.",
        "You can hold me to that.",
        "I'm staying until you're asleep.",
        "Expect me at six.",
        "From here on I ask before I lend your bike.",
        "That ends today.",
        "No more shouting at the kids from me.",
        "You'll get an answer by Thursday.",
        "You'll hear from us within the week.",
        "Will send the photos tonight.",
        "We'll refund the whole order.",
        "I've kept the whole weekend free for it.",
        "I'll have a look at the gutter.",
    ],
)
def test_a_promise_is_found_however_it_is_given(text: str) -> None:
    assert promised(text)


@pytest.mark.parametrize(
    "text",
    [
        "It'll be fine.",
        "I'll be fine.",
        "We'll get through this.",
        "I might come.",
        "Maybe I'll call.",
        "Shall I drive?",
        "I'll have the soup.",
        "I'm going to bed.",
        "He said he'll pay.",
        "You said you'd call.",
        "You promised me!",
        "I'll miss you.",
        "I'll never understand him.",
        "Do that again or I'll leave.",
        "I mean it's not so easy.",
        "We'll see.",
        "I called her yesterday.",
        "I'll tell you why it broke.",
        "I'll be talking to her at the meeting.",
        "The tool will do that for you.",
        '"I\'ll stop," he said again.',
        "They said they're bringing it tomorrow.",
        "I'll be damned, it works.",
        "Are you driving her home tonight?",
        "I had my tickets booked.",
        "",
    ],
)
def test_guesses_choices_threats_and_tales_are_no_promise(text: str) -> None:
    assert not promised(text)


@pytest.mark.parametrize(
    ("bound", "free"),
    [
        ("I'll do the dishes.", "You'll do the dishes."),
        ("I will bring it.", "I would bring it."),
        ("I won't be late.", "It won't be late."),
        ("I'll fix the door.", "Maybe I'll fix the door."),
    ],
)
def test_one_word_can_make_a_promise(bound: str, free: str) -> None:
    assert promised(bound)
    assert not promised(free)


def test_a_promise_is_shown_where_it_was_given() -> None:
    text = "That was careless. I'll replace the cup tomorrow."
    rules = [sign for sign in signs(utterance(text)) if sign.source == "rule:i-will"]
    assert [text[sign.start : sign.end] for sign in rules] == ["I'll replace"]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Will you water the fern?", "Every morning, before work."),
        ("Don't forget the candles.", "Done."),
        ("Can someone lock up?", "Gladly, love."),
    ],
)
def test_an_agreement_is_a_promise_only_where_a_deed_was_asked_for(asked: str, answer: str) -> None:
    assert signs(utterance(answer, asked))
    assert not signs(utterance(answer, "How often do you run?"))


def test_no_agreement_is_read_into_a_question_or_a_maybe() -> None:
    for answer in ("Every day?", "Tomorrow, maybe.", "No.", "Sorry, I can't."):
        assert not signs(utterance(answer, "Will you water the fern?"))
