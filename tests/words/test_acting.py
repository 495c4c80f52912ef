"""A whole reply mainly asks, gives back, tells, or does none of these."""

from __future__ import annotations

import pytest

from game.words import asking, informing, reflecting
from game.words.acting import act_of
from game.words.reading import Act, Sign, Signal
from game.words.utterance import utterance

HEARD = "I told them I'd leave, and nobody even looked up. I felt like air."


def _act(text: str, *more: Sign) -> Act:
    said = utterance(text, HEARD)
    found = (*asking.signs(said), *reflecting.signs(said), *informing.signs(said), *more)
    return act_of(said, found)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("What did you want them to say?", Act.QUESTION),
        ("Did anyone call you after?", Act.QUESTION),
        ("That was cruel of them. How are you now?", Act.QUESTION),
        ("Mm-hm. So you felt invisible in there.", Act.REFLECTION),
        ("You wanted one of them to care.", Act.REFLECTION),
        ("So you felt you didn't matter, is that right?", Act.REFLECTION),
        ("You should talk to your manager first.", Act.INPUT),
        ("I'll send you the form, and we can fill it in on Monday.", Act.INPUT),
        ("Most people give four weeks of notice, because the contract says so.", Act.INPUT),
        ("Why don't we go through the contract together?", Act.INPUT),
        ("Mm-hm.", Act.OTHER),
        ("Hi there!", Act.OTHER),
        ("Thanks for coming.", Act.OTHER),
        ("ok", Act.OTHER),
        ("", Act.OTHER),
    ],
)
def test_what_a_reply_mainly_does(text: str, act: Act) -> None:
    assert _act(text) is act


def test_a_statement_that_belittles_gives_nothing_back_whatever_its_form() -> None:
    text = "You were in there for a minute."
    small = Sign(
        signal=Signal.MINIMISING, start=0, end=8, confidence=0.9, source="rule:test_of_acting"
    )
    assert _act(text) is Act.REFLECTION
    assert _act(text, small) is not Act.REFLECTION


def test_a_long_explanation_outweighs_the_small_question_behind_it() -> None:
    told = (
        "We can move the date if you need more time for the papers. "
        "The doctors recommend six weeks, because the risk is highest in the first four. "
        "You should take the tablets with water, and you can eat right after that. "
        "Most people can work again by then, and the clinic will send you the results by post. "
        "If you feel worse you should call the number on the card, and we will see you that day. "
    )
    assert _act(told + "Did they give you a card?") is Act.INPUT
    assert _act("Did they give you a card?") is Act.QUESTION


def test_a_heads_lean_towards_advice_does_not_take_a_reflection_back() -> None:
    text = "Somewhere quiet, away from them all."
    lean = Sign(signal=Signal.ADVICE, start=0, end=9, confidence=0.7, source="head:advice")
    named = Sign(signal=Signal.ADVICE, start=0, end=9, confidence=0.7, source="rule:you-should")
    assert _act(text, lean) is _act(text)
    assert _act(text, named) is Act.INPUT


def test_who_says_outright_what_they_hear_is_not_taken_for_telling_of_themselves() -> None:
    text = "I get the feeling you wanted one of them to stand up."
    own = Sign(signal=Signal.ONE_UP, start=0, end=5, confidence=0.6, source="rule:test_of_acting")
    assert _act(text, own) is Act.REFLECTION


def test_praise_and_parting_are_nothing_but_small_talk() -> None:
    for text in ("Have a good evening.", "Good to know.", "That's so great.", "Hello Maria."):
        assert _act(text) is Act.OTHER
