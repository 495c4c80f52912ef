"""The three kinds of empathy stand side by side in one reading, with places that hold."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words import empathy
from game.words.reading import Signal
from game.words.utterance import MOST_CHARS, utterance

THREE = {Signal.EMOTIONAL_REACTION, Signal.INTERPRETATION, Signal.EXPLORATION}
FRAGMENTS = (
    "i you sorry so feel feels how what why are do hope my me too same get it that is was never "
    "if should want to talk hang in there better must sound like ? . , ! … ’"
)
WORDS = st.sampled_from(tuple(FRAGMENTS.split(" ")))


def test_one_reply_can_be_warm_understanding_and_curious_at_once() -> None:
    said = utterance(
        "I'm so sorry. You must feel torn. What did he say to you?", "My brother threw me out."
    )
    sure = {s.signal: s.level for s in empathy.signs(said) if s.confidence >= 0.5}
    assert sure == dict.fromkeys(THREE, 2)


@given(st.lists(WORDS, max_size=40), st.lists(WORDS, max_size=12))
def test_every_sign_lies_within_the_text_and_is_named(said: list[str], heard: list[str]) -> None:
    text = " ".join(said)
    for sign in empathy.signs(utterance(text, " ".join(heard))):
        assert sign.signal in THREE
        assert 0 <= sign.start < sign.end <= len(text)
        assert 0.0 < sign.confidence < 1.0
        assert sign.level in {1, 2}
        assert sign.source.startswith("rule:")


@given(st.text(max_size=300))
def test_text_of_any_script_gives_signs_or_none(text: str) -> None:
    assert all(sign.end <= len(text) for sign in empathy.signs(utterance(text, text)))


@pytest.mark.parametrize(
    "unit",
    [
        "sorry so so ",
        "so and but, ",
        "i ",
        "( ",
        "hope that so it ",
        "why what how you ",
        "if you ",
    ],
)
def test_the_longest_and_oddest_text_is_read_at_once(unit: str) -> None:
    said = utterance((unit * MOST_CHARS)[:MOST_CHARS] + "?", "I feel low.")
    empathy.signs(said)
    begin = time.process_time()
    empathy.signs(said)
    assert time.process_time() - begin < 0.5
