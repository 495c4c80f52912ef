"""A translation replaces words by id, lists what is missing, and never touches structure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.scenario.check import check_overlay_file
from game.scenario.diagnostics import Code
from game.scenario.library import find
from game.scenario.overlay import blanks, translate

FRENCH = {
    "title": "Le dernier ravioli",
    "door/waiting": "{partner} arrive. Le chat a des opinions.",
}


def test_words_are_replaced_by_id() -> None:
    translated = translate(find("t1"), FRENCH).scenario

    assert translated.texts["title"] == "Le dernier ravioli"
    assert translated.texts["keep"] == find("t1").texts["keep"]


def test_sentences_without_a_translation_are_listed() -> None:
    t1 = find("t1")

    missing = translate(t1, FRENCH).missing

    assert set(missing) == set(t1.texts) - set(FRENCH)


def test_structure_and_hash_stay() -> None:
    t1 = find("t1")

    translated = translate(t1, FRENCH).scenario

    assert replace(translated, texts=t1.texts) == t1


def test_a_translation_that_loses_a_blank_is_not_used() -> None:
    t1 = find("t1")

    translated = translate(t1, {"door/waiting": "On arrive."})

    assert translated.scenario.texts["door/waiting"] == t1.texts["door/waiting"]
    assert "door/waiting" in translated.missing


def test_unknown_sentences_and_other_blanks_are_reported() -> None:
    raw = b'schema = 1\n[texts]\npudding = "Non."\n"door/waiting" = "{chat} arrive."\n'

    found = check_overlay_file(raw, "fr.toml", find("t1"))

    assert [(one.code, one.line) for one in found] == [
        (Code.OVERLAY_UNKNOWN, 3),
        (Code.OVERLAY_BLANKS, 4),
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("No blanks.", set()),
        ("{feeling}, and {guess}", {"feeling", "guess"}),
        ("{", {"?"}),
        ("{0}", {"?"}),
        ("{a.b}", {"?"}),
        ("{a!r:>9999999}", {"?"}),
    ],
)
def test_blanks_are_names_and_nothing_cleverer(said: str, expected: set[str]) -> None:
    assert blanks(said) == expected
