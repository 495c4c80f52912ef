"""A language not understood is said to be so; short English is never sent away."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.words.analyse import read
from game.words.language import language_of
from game.words.reading import Language, Reading
from game.words.utterance import MOST_CHARS, utterance


def _language(text: str) -> Language:
    return language_of(utterance(text))


@pytest.mark.parametrize(
    "text",
    [
        "I was so cross when the bus left.", "ok", "hm", "idk lol", "u ok?", "im sorry", "Mum",
        "Pizza, beer, football, sleep", "10", "at 8", "José?", "Zoë is late", "déjà vu",
        "I was at the café with Amélie", "I didnae ken ye were that low.", "dinna fash yersel",
        "Yaar, I was so tired, na.", "he be working late all week", "Die hard", "was it him",
        "Not yet, in a minute.", "y'all gonna eat", "Sure!",
    ],
)  # fmt: skip
def test_english_of_any_kind_and_length_is_read(text: str) -> None:
    assert _language(text) is Language.ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        "Je suis désolée, je ne voulais pas te blesser.", "Tu me manques.", "ça va ?", "Merci",
        "Es tut mir leid.", "Was machst du?", "Warum hast du nichts gesagt?", "Danke",
        "Lo siento mucho.", "¿Cómo estás?", "gracias", "Mi dispiace tanto.", "Eu não sabia disso.",
        "Ik hou van je.", "Jag är ledsen.", "Przepraszam, nie chciałem.", "Maaf, aku tidak tahu.",
        "你好吗？", "מה שלומך", "كيف حالك؟", "Мне очень жаль.",
        "ごめんなさい", "미안해", "Σε αγαπώ",
        "main bahut thak gaya hoon",
    ],
)  # fmt: skip
def test_other_languages_are_said_to_be_unsupported(text: str) -> None:
    assert _language(text) is Language.UNSUPPORTED
    assert read(text) == Reading(language=Language.UNSUPPORTED)


@pytest.mark.parametrize("text", ["", "   ", "...", "?!", "😢", "👍👍", "❤️ 🎉", "—"])
def test_a_text_without_a_word_is_empty(text: str) -> None:
    assert _language(text) is Language.EMPTY
    assert read(text) == Reading(language=Language.EMPTY)


def test_the_greater_part_of_a_mixed_text_decides_and_english_a_draw() -> None:
    assert _language("Bonjour! How was your day? I missed you.") is Language.ENGLISH
    assert _language("Bonjour! How are you?") is Language.ENGLISH
    assert _language("Hello. Je suis là. Tu es où ?") is Language.UNSUPPORTED


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.text(max_size=200))
def test_any_text_gives_a_reading(text: str, heard: str) -> None:
    reading = read(text, heard)
    assert reading.language in Language
    assert 0.0 <= reading.covers <= 1.0
    for sign in reading.signs:
        assert 0 <= sign.start < sign.end <= len(text)
        assert 0.0 <= sign.confidence <= 1.0


_WORDS = (
    "so you what how do tell me i felt never sorry but because if sounds like ok 😢 ? . , -- \n"
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split(" ")), max_size=60).map(" ".join))
def test_any_order_of_telling_words_gives_a_reading_with_spans_in_the_text(text: str) -> None:
    for sign in read(text, "I was late and you were cross.").signs:
        assert text[sign.start : sign.end]


@pytest.mark.parametrize(
    "piece",
    ["what ", "you're ", "sounds like ", "can you ", "that that ", "?", "[a", "a-", "'", ", "],
)
def test_the_longest_text_is_read_in_bounded_time(piece: str) -> None:
    text = piece * (MOST_CHARS // len(piece))
    begin = time.process_time()
    assert read(text, text).language in Language
    assert time.process_time() - begin < 2.0
