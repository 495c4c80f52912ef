"""Journeys in French: every sentence is there, titles are those of the scenes, legs stay."""

from __future__ import annotations

import json

import pytest

from game.data import data_path
from game.scenario.journey_words import journeys_in, read_words, words_file
from game.scenario.journeys import JourneyPlan, UnsoundJourneysError, journeys
from game.scenario.library import find_translated, ids

FRENCH = journeys_in("fr")


def words_of(plan: JourneyPlan) -> tuple[str, ...]:
    """Return every sentence a journey says by itself."""
    return (plan.title, plan.whom, plan.theme, *(said for _, said in plan.intentions))


def test_every_sentence_of_a_journey_is_told_in_french() -> None:
    for english, french in zip(journeys(), FRENCH, strict=True):
        assert not set(words_of(english)) & set(words_of(french)), english.id
        assert all(a.title != b.title for a, b in zip(english.legs, french.legs, strict=True))


def test_words_change_and_nothing_else_does() -> None:
    for english, french in zip(journeys(), FRENCH, strict=True):
        assert french.id == english.id
        assert french.leg_names == english.leg_names
        assert [chip for chip, _ in french.intentions] == [chip for chip, _ in english.intentions]
        assert (french.habits, french.acts) == (english.habits, english.acts)


def test_a_scene_that_is_here_is_called_what_its_translation_says() -> None:
    for plan in FRENCH:
        for leg in plan.written(ids()):
            assert find_translated(leg.scene, "fr").scenario.texts["title"] == leg.title, plan.id


def test_nothing_is_translated_that_no_journey_has() -> None:
    words = json.loads(data_path("scenarios", words_file("fr")).read_text(encoding="utf-8"))
    plans = {plan.id: plan for plan in journeys()}
    assert set(words["journeys"]) == set(plans)
    assert set(words["scenes"]) == {leg.scene for plan in journeys() for leg in plan.legs}
    for plan, said in words["journeys"].items():
        assert set(said) == {"title", "whom", "theme", "intentions"}, plan
        assert set(said["intentions"]) == {chip for chip, _ in plans[plan].intentions}, plan


def test_a_language_without_a_file_leaves_journeys_as_they_are() -> None:
    assert journeys_in("tlh") is journeys()


def test_sentences_are_set_as_their_language_is_set() -> None:
    read = read_words('{"scenes": {"r4": "\\"Ça va ?\\""}}', "fr")
    assert read.scenes["r4"] == "«\u00a0Ça va\u202f?\u00a0»"
    assert not read.journeys


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"journeys": []}',
        '{"scenes": {"t1": 1}}',
        '{"scenes": {"t1": " "}}',
        '{"journeys": {"first-crossing": {"title": "{name}"}}}',
        '{"journeys": {"first-crossing": {"intentions": "word"}}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_translation_is_said_in_one_sentence(text: str) -> None:
    with pytest.raises(UnsoundJourneysError, match="expected"):
        read_words(text, "fr")
