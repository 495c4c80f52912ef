"""Whatever the partner's device sends, cleaned text can be drawn and a name fools nobody."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sealing.hygiene import BOX, clean_name, clean_words, graphemes, is_confusable

ANY = st.text(st.characters(), max_size=400)
NASTY = st.text(
    "a é\u0301\u0323\u0489\n\r\t\0\x85\u200d\u200f\u202e\u2066\ud800\udc00\ue000\ufdd0\ufffe"
    "\U000e0067\U000e007f\U0001f3f4\U0001f1e6\U0001f44d\U0001f3fd\u3164\u1100\u1161\u0958\u2028",
    max_size=120,
)
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@given(ANY | NASTY)
@settings(max_examples=300)
def test_any_text_is_cleaned_without_a_crash_and_twice_is_once(text: str) -> None:
    clean = clean_words(text)
    assert clean_words(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert len(clean) <= 280
    assert clean.count("\n") <= 20
    clean.encode()
    assert not set(map(unicodedata.category, clean.replace("\n", ""))) & {"Cc", "Cs", "Co"}


@given(ANY | NASTY)
@settings(max_examples=300)
def test_any_name_is_cleaned_without_a_crash_and_twice_is_once(text: str) -> None:
    name = clean_name(text)
    assert clean_name(name) == name
    assert len(graphemes(name)) <= 24
    assert "\n" not in name
    assert is_confusable(name, (name,))


@given(ANY | NASTY)
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("I'm late.\r\nSorry!\rBo\u2028x\ty", "I'm late.\nSorry!\nBo\nx y"),
        ("a\0b\x1b[31m", f"a{BOX}b{BOX}[31m"),
        ("pay \u202eyppah\u202c", f"pay {BOX}yppah{BOX}"),
        ("\u2067a\u2069", f"{BOX}a{BOX}"),
        ("\ud83dx", f"{BOX}x"),
        ("\ue000\uf8ff\ufdd0\uffffx", f"{BOX}x"),
        ("x\U000e0041\U000e0042", f"x{BOX}"),
        (SCOTLAND, SCOTLAND),
        ("e\u0301", "é"),
        ("e" + "\u0323" * 9, "ẹ" + "\u0323" * 4 + BOX),
        ("e" + "\u0489\u200d" * 9 + "!", "e" + "\u0489\u200d" * 4 + BOX + "\u200d" * 5 + "!"),
        ("\u200d\u2060\u3164", BOX),
        (" \n ", ""),
        ("", ""),
        ("\n".join("x" * 23), "\n".join("x" * 21) + f"{BOX}x{BOX}x"),
        ("שלום 👩‍👩‍👧 नमस्ते", "שלום 👩‍👩‍👧 नमस्ते"),
    ],
)
def test_only_what_harms_is_taken_out_and_a_box_shows_where(text: str, clean: str) -> None:
    assert clean_words(text) == clean


def test_length_is_capped_before_any_other_work() -> None:
    heap = "e" + "\u0323\u0301" * 500_000
    began = time.process_time()
    assert clean_words(heap) == "\u1eb9" + "\u0323" * 4 + BOX
    assert clean_name(heap)
    assert time.process_time() - began < 1


def test_a_longer_limit_holds_a_letter() -> None:
    assert len(clean_words("x" * 5000, 2000)) == 2000


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Ana \n Maria ", "Ana Maria"),
        ("x" * 100, "x" * 24),
        ("👩‍👩‍👧" * 30, "👩‍👩‍👧" * 24),
        ("\u200d\u3164", ""),
        ("\ue000", ""),
        ("   ", ""),
    ],
)
def test_a_name_is_one_line_of_at_most_24_letters(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("e\u0301x", ("e\u0301", "x")),
        ("👍🏽👍", ("👍🏽", "👍")),
        ("🇫🇷🇩🇪🇮", ("🇫🇷", "🇩🇪", "🇮")),
        ("❤\ufe0f!", ("❤\ufe0f", "!")),
        (SCOTLAND + "a", (SCOTLAND, "a")),
    ],
)
def test_what_people_count_as_one_letter_is_one(text: str, parts: tuple[str, ...]) -> None:
    assert graphemes(text) == parts


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("ana", "Ana"),
        ("Аna", "Ana"),  # a Cyrillic A
        ("AIice", "Alice"),  # a capital i
        ("R0bin", "Robin"),
        ("Ro\u200dbin", "Robin"),
        ("Róbin", "Robin"),
        ("Robin.", "Robin"),
        ("Ｒｏｂｉｎ", "Robin"),
        ("ΝΙΚΟ", "niko"),
        ("Сornelia", "Comelia"),
        ("НАТАША", "Наташа"),
    ],
)
def test_a_name_that_looks_like_the_partners_is_confusable(name: str, other: str) -> None:
    assert is_confusable(name, (other,))


@pytest.mark.parametrize("name", ["facilitator", "Fасilitаtоr", "SYSTEM", "Ѕystem", "Sys tem"])
def test_nobody_can_take_the_games_own_names(name: str) -> None:
    assert is_confusable(name, ())


@pytest.mark.parametrize(("name", "other"), [("Robin", "Ana"), ("Вера", "Катя"), ("🐝", "🌻")])
def test_different_names_are_let_through(name: str, other: str) -> None:
    assert not is_confusable(name, (other,))
