"""Cues are written to be read, and weighed in one small sum."""

from __future__ import annotations

import pytest

from game.words.empathy_weighing import Cue, expression, family, sum_of, weighed
from game.words.reading import Signal
from game.words.utterance import sentences

WORDS = {"colour": "(red|blue)"}
RAIN = family(
    Cue("no_rain", 0.0, 1, "no rain"),
    Cue("rain", 1.0, 1, "rain", most=2),
    Cue("storm", 2.0, 2, "storms?"),
    Cue("sun", -1.5, 1, r"<colour> sky|sun\b"),
    words=WORDS,
)


def _hits(text: str) -> list[str]:
    (sentence,) = sentences(text)
    return [hit.cue.name for hit in RAIN.hits(sentence)]


def test_forms_go_on_over_lines_name_lists_and_capture_nothing() -> None:
    forms = r"""
        a (b\
          |c) d|e
        <colour> sky
    """
    assert expression(forms, WORDS) == "a (?:b|c) d|e|(?:(?:red|blue)) sky"


def test_an_earlier_cue_takes_its_words_first() -> None:
    assert _hits("no rain then rain") == ["no_rain", "rain"]


def test_a_cue_is_found_only_where_a_word_starts() -> None:
    assert _hits("a drain and a blue sky") == ["sun"]


def test_a_cue_counts_no_more_often_than_it_may() -> None:
    (sentence,) = sentences("rain rain rain rain storm sun")
    assert sum_of(RAIN.hits(sentence)) == pytest.approx(2 * 1.0 + 2.0 - 1.5)


def test_even_odds_are_a_confidence_of_one_half() -> None:
    (sentence,) = sentences("rain")
    (sign,) = weighed(Signal.EXPLORATION, RAIN.hits(sentence), 0.0)
    assert sign.confidence == 0.5
    assert (sign.start, sign.end, sign.source) == (0, 4, "rule:rain")


def test_what_speaks_against_lowers_the_sum_and_gives_no_sign() -> None:
    (sentence,) = sentences("sun and rain")
    hits = list(RAIN.hits(sentence))
    signs = weighed(Signal.EXPLORATION, hits, sum_of(hits))
    assert [s.source for s in signs] == ["rule:rain"]
    assert signs[0].confidence < 0.5
