"""Texting, dialect and schoolbook are spelled one way, and every word keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.words import apologising, bidding, judging, naming, owning
from game.words.spelling import evened
from game.words.utterance import sentences, utterance


@pytest.mark.parametrize(
    ("typed", "even"),
    [
        ("u never listen", "you never listen"),
        ("ur always late", "you are always late"),
        ("its ur fault", "it is your fault"),
        ("sooo sorryyy", "so sorry"),
        ("I should of told you", "i should have told you"),
        ("I didnae ken", "i did not know"),
        ("it's kinda, like, really sad", "it is , like , sad"),
        ("I'd been asleep", "i had been asleep"),
        ("I'd love to", "i would love to"),
        ("am feeling low", "i am feeling low"),
        ("ill call", "i will call"),
        ("I feel ill", "i feel ill"),
    ],
)
def test_what_is_typed_is_spelled_one_way(typed: str, even: str) -> None:
    assert evened(sentences(typed)[0]).text == even


@given(st.text(max_size=300), st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text_has_signs_within_it_and_never_an_exception(text: str, heard: str) -> None:
    said = utterance(text, heard)
    for detector in (judging, owning, apologising, naming, bidding):
        for sign in detector.signs(said):
            assert 0 <= sign.start < sign.end <= len(text)
            assert 0 < sign.confidence <= 1


TELLING = "you i never sorry so just feel my that it not was because at least again , . ?"
WORDS = TELLING.split()


@given(st.lists(st.sampled_from(WORDS), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_order_of_telling_words_keeps_its_places(words: list[str]) -> None:
    text = " ".join(words)
    for detector in (judging, owning, apologising, naming, bidding):
        for sign in detector.signs(utterance(text, text)):
            assert text[sign.start : sign.end].strip()
