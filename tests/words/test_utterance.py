"""Sentences are cut where people end them, and every place in them holds in the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.utterance import MOST_CHARS, plain, sentences, utterance


def _cut(text: str) -> list[str]:
    return [sentence.plain for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("I waited. You never came!", ["i waited.", "you never came!"]),
        ("Dr. Osei rang at 8 p.m. on Monday.", ["dr. osei rang at 8 p.m. on monday."]),
        ("It was 3.5 miles.", ["it was 3.5 miles."]),
        ("I was... late.", ["i was... late."]),
        ("I was... Never mind.", ["i was...", "never mind."]),
        ("Hi! 😊 How was it?", ["hi! 😊", "how was it?"]),
        ("so 😭 tired today", ["so 😭 tired today"]),
        ("I know 😢 I should have rung", ["i know 😢", "i should have rung"]),
        ("What?!No way", ["what?!", "no way"]),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_a_text_is_cut_where_its_writer_ends_a_sentence(text: str, cut: list[str]) -> None:
    assert _cut(text) == cut


def test_curly_marks_and_capitals_do_not_hide_a_word() -> None:
    assert sentences("I’M sure YOU’RE right")[0].words == ("i'm", "sure", "you're", "right")


@given(st.text(max_size=300))
def test_a_plain_text_is_as_long_as_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(max_size=300))
def test_every_sentence_and_token_stands_where_it_says(text: str) -> None:
    easy = plain(text)
    for sentence in utterance(text).sentences:
        assert easy[sentence.start : sentence.end] == sentence.plain
        for token in sentence.tokens:
            assert easy[token.start : token.end] == token.text


@given(st.text(alphabet="ab.!?…😢🇬🇧 \n'\"", max_size=200))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    kept = "".join(_cut(text)).replace(" ", "").replace("\n", "")
    assert kept == "".join(plain(text).split())


@pytest.mark.parametrize("piece", [". ", "a.", "😢 ", "?!", "...", "\n", "mr. ", "İ"])
def test_the_longest_text_is_cut_at_once_whatever_is_in_it(piece: str) -> None:
    text = piece * MOST_CHARS
    begin = time.process_time()
    cut = sentences(text)
    assert time.process_time() - begin < 0.5
    assert not cut or cut[-1].end <= MOST_CHARS
