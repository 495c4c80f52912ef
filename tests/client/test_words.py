"""The interface in each language: whole, with the same holes, and set as its readers expect."""

from __future__ import annotations

import re

import pytest

from game.client.words import BASE, language_for, load_texts
from game.data import data_path
from game.screens.settings import LANGUAGES
from game.screens.texts import Texts

HOLE = re.compile(r"\{[^}]*\}")
OTHERS = tuple(language for language in LANGUAGES if language != BASE)

SAME_IN_FRENCH = {
    "app.title": "the name of the game",
    "home.window": "the name of the game",
    "pause.title": "the same word",
    "bar.pause": "the same word",
    "step.table": "the same word",
    "step.plan": "the same word",
    "need.affection": "the same word",
    "need.respect": "the same word",
    "need.encouragement": "the same word",
    "caption.lid_ting": "a sound",
    "partner.tobi.name": "a name",
    "partner.mara.name": "a name",
    "partner.june.name": "a name",
    "partner.sol.name": "a name",
    "partner.viktor.name": "a name",
    "journeys.homework.minutes-chip": "the same word",
    "journeys.homework.minute-chip": "the same word",
    "scenes.about": "the same word",
    "scenes.minutes": "the same word",
    "picture.train": "the same word",
    "call.title": "the name of the game",
}
"""Sentences that read the same in both languages, each with the reason."""

ENGLISH = re.compile(
    r"\b(the|and|of|you|your|with|is|was|it|this|that|what|not|from|have|been|will|when|they)\b",
    re.IGNORECASE,
)
"""Small words that no French sentence has."""

QUOTED = re.compile("«[^»]*»")
"""What a French sentence quotes: only English words are read, so the help names some."""

GENDERED = re.compile(r"[·•]e|\([es]+\)|\w/[es]\b|\btous les deux\b", re.IGNORECASE)
"""Marks of a sentence that could not decide whom it speaks to."""


def said(language: str) -> Texts:
    """Return the texts of a language."""
    return load_texts(language)


def test_there_is_a_folder_for_every_language_and_none_that_nobody_can_choose() -> None:
    folders = {folder.name for folder in data_path("assets", "texts").iterdir() if folder.is_dir()}
    assert folders == set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_there_in_every_language_and_none_too_many(language: str) -> None:
    english, other = said(BASE).words, said(language).words
    assert sorted(set(english) - set(other)) == []
    assert sorted(set(other) - set(english)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_the_holes_of_its_english_twin(language: str) -> None:
    other = said(language).words
    holes = {text_id: set(HOLE.findall(words)) for text_id, words in said(BASE).words.items()}
    assert [i for i, found in holes.items() if set(HOLE.findall(other[i])) != found] == []


def test_no_sentence_was_left_in_english() -> None:
    english, french = said(BASE).words, said("fr").words
    same = {i for i, words in french.items() if words == english[i] and _has_words(words)}
    assert same == set(SAME_IN_FRENCH)
    names = {text_id for text_id in french if text_id.endswith(".name")}
    own = {i: QUOTED.sub("", HOLE.sub("", w)) for i, w in french.items() if i not in names}
    assert {i: words for i, words in own.items() if ENGLISH.search(words)} == {}


def _has_words(words: str) -> bool:
    return any(sign.isalpha() for sign in HOLE.sub("", words))


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        ("a straight quote or apostrophe", re.compile(r"[\"']")),
        ("an English quote", re.compile("[“”]")),
        ("three dots", re.compile(r"\.\.\.")),
        ("a sign without its space before it", re.compile(r"[^\s\u202f!?(][!?;]")),
        ("a sign after a space that breaks", re.compile(r" [!?;:%»]|« ")),
        ("a colon without its space before it", re.compile(r"[^\s\d\u00a0]:")),
        ("a capital without accent", re.compile(r"\b(A(?! choisir| et Place)|Ca|Etat|Echap)\b")),
        ("a sentence that speaks to nobody in particular", GENDERED),
        ("vous for one person", re.compile(r"\b(veuillez|merci de)\b", re.IGNORECASE)),
    ],
)  # fmt: skip
def test_french_is_set_as_french(what: str, wrong: re.Pattern[str]) -> None:
    found = {i: words for i, words in said("fr").words.items() if wrong.search(words)}
    assert found == {}, what


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
    ],
)
def test_the_system_s_language_is_spoken_where_nobody_chose_another(
    system: dict[str, str], language: str
) -> None:
    assert language_for("", system) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chosen_language_goes_before_the_system_s(language: str) -> None:
    assert language_for(language, {"LANG": "fr_FR.UTF-8"}) == language
    assert said(language).language == language


@pytest.mark.parametrize(
    ("name", "said_so"),
    [("Ana", "d’Ana"), ("Inès", "d’Inès"), ("Yves", "d’Yves"), ("Yann", "de Yann")],
)
def test_french_joins_a_name_as_it_is_spoken(name: str, said_so: str) -> None:
    texts = Texts({"lamp": "La lampe de {name}."}, language="fr")
    assert texts("lamp", name=name) == f"La lampe {said_so}."
    assert said(BASE)("morning.envelope", name="Ana") == "Ana’s envelope"


def test_french_writes_figures_days_and_names_its_own_way() -> None:
    french, english = said("fr"), said(BASE)
    assert (english.number("68.4 of 100."), french.number("68.4 of 100.")) == (
        "68.4 of 100.",
        "68,4 of 100.",
    )
    assert [french.day(day) for day in (1, 2)] == ["1er", "2"]
    assert english.day(1) == "1"
    assert (english.colon, french.colon) == (": ", "\u00a0: ")
