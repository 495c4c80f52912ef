"""Pairing: words that finish themselves while somebody types."""

from __future__ import annotations

from game.screens.places.pairing import OFFERED, completions

WORDS = ("bread", "breeze", "bridge", "bright", "brook", "broom", "brush", "candle")


def test_a_word_is_offered_from_its_second_letter_on() -> None:
    assert completions("candle b", WORDS) == ()
    assert completions("candle bre", WORDS) == ("bread", "breeze")


def test_a_finished_word_and_a_space_offer_nothing() -> None:
    assert completions("bread", WORDS) == ()
    assert completions("bread ", WORDS) == ()
    assert completions("", WORDS) == ()


def test_capitals_do_not_matter_and_few_words_are_enough() -> None:
    assert completions("BRI", WORDS) == ("bridge", "bright")
    assert len(completions("br", WORDS)) == OFFERED
