"""The interface's sentences: found, filled, missed, and kind."""

from __future__ import annotations

import pytest

from game.rules.rejections import Code
from game.screens.texts import Texts, texts_from
from tests.screens.laws import FORBIDDEN
from tests.screens.playing import english


def test_nested_tables_become_dotted_ids() -> None:
    texts = texts_from([{"home": {"quit": "Close"}}, {"a/b": "Slash"}])
    assert texts("home.quit") == "Close"
    assert texts("a/b") == "Slash"


def test_a_missing_sentence_comes_in_english_and_is_remembered() -> None:
    texts = texts_from([{"home": {"quit": "Fermer"}}], [{"home": {"join": "Join"}}])
    assert texts("home.join") == "Join"
    assert texts("home.take-a-walk") == "Take a walk"
    assert texts.missing == {"home.join", "home.take-a-walk"}


def test_a_players_name_with_a_hole_in_it_stays_a_name() -> None:
    texts = Texts({"hello": "{me} and {partner}"})
    assert texts("hello", me="{partner}", partner="Bo") == "{partner} and Bo"


def test_an_id_that_comes_twice_is_found_at_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        texts_from([{"a": {"b": "one"}}, {"a": {"b": "two"}}])


def test_a_number_among_the_sentences_is_found_at_once() -> None:
    with pytest.raises(TypeError, match="sentence"):
        texts_from([{"a": {"b": 3}}])


def test_every_refusal_of_the_rules_has_its_kind_sentence() -> None:
    texts = english()
    for code in Code:
        assert texts.has(f"rejected.{code.value}"), code
    for held in ("conflict", "gap", "slow-down", "unavailable", "room-full"):
        assert texts.has(f"rejected.{held}")


def test_no_sentence_of_ours_uses_the_words_of_the_engine() -> None:
    texts = english()
    outside_more = {i: w for i, w in texts.words.items() if not i.startswith(("more.", "score."))}
    assert [i for i, words in outside_more.items() if FORBIDDEN.search(words)] == []


def test_the_private_question_takes_at_most_thirty_five_words() -> None:
    texts = english()
    words = " ".join(texts(f"first.{part}") for part in ("question", "body", "yes", "no"))
    assert len(words.split()) <= 35


def test_the_list_of_people_to_talk_to_is_dated_and_names_a_directory() -> None:
    texts = english()
    assert any(ch.isdigit() for ch in texts("resources.checked"))
    lines = [texts(i) for i in texts.under("resources.line.")]
    assert any("findahelpline.com" in line for line in lines)
    assert "can change" in texts("resources.note")
