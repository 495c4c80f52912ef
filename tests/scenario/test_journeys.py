"""The file of journeys: what ships is sound, and what is not is said in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from game.data import data_path
from game.scenario.journeys import (
    BEGINS_WITH,
    FILE,
    UnsoundJourneysError,
    journeys,
    read_journeys,
)
from game.scenario.legs import SWAPPED, scene_of
from game.scenario.library import find, ids
from tests.screens.laws import FORBIDDEN

Change = Callable[[dict[str, Any]], object]


def test_nine_journeys_ship_and_one_of_them_is_whole_today() -> None:
    here = {plan.id: len(plan.written(ids())) for plan in journeys()}
    assert len(here) == 9
    assert next(name for name, count in here.items() if count >= BEGINS_WITH) == "first-crossing"
    assert here["first-crossing"] == 4


def test_a_scene_that_is_here_is_called_what_its_card_says() -> None:
    for plan in journeys():
        for leg in plan.written(ids()):
            assert find(leg.scene).texts["title"] == leg.title, plan.id


def test_a_journey_may_come_back_to_a_scene_with_swapped_chairs() -> None:
    after = next(plan for plan in journeys() if plan.id == "after-the-break")
    assert after.leg_names[-1] == f"r7{SWAPPED}"
    assert [scene_of(name) for name in after.leg_names].count("r7") == 2


def test_no_word_of_a_journey_is_one_of_the_engines() -> None:
    for plan in journeys():
        said = (plan.title, plan.whom, plan.theme, *(words for _, words in plan.intentions))
        assert not [words for words in said if FORBIDDEN.search(words)], plan.id


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda one: one.pop("theme"), "the keys"),
        (lambda one: one.update(extra=1), "the keys"),
        (lambda one: one["legs"].clear(), "3 to 8 legs"),
        (lambda one: one["legs"].append(dict(one["legs"][0])), "each leg once"),
        (lambda one: one["intentions"].popitem() and one["intentions"].popitem(), "4 to 6"),
        (lambda one: one["acts"].append(one["acts"][0]), "3 to 6 different chips"),
        (lambda one: one["legs"][0].update(scene="../t1"), "a short id"),
        (lambda one: one["legs"][0].update(swapped="yes"), "true or false"),
        (lambda one: one.update(title="{name}"), "a sentence without holes"),
        (lambda one: one.update(habits="kettle"), "a list of habits"),
    ],
)
def test_a_journey_that_is_not_sound_is_said_in_one_sentence(change: Change, expected: str) -> None:
    found = json.loads(data_path("scenarios", FILE).read_text(encoding="utf-8"))
    change(found[0])
    with pytest.raises(UnsoundJourneysError, match=expected):
        read_journeys(json.dumps(found))


@pytest.mark.parametrize("text", ["", "{}", "[1]"])
def test_what_is_no_file_of_journeys_is_said_too(text: str) -> None:
    with pytest.raises(UnsoundJourneysError, match="expected"):
        read_journeys(text)


def test_two_journeys_with_one_name_are_found() -> None:
    found = json.loads(data_path("scenarios", FILE).read_text(encoding="utf-8"))
    with pytest.raises(UnsoundJourneysError, match="each journey id once"):
        read_journeys(json.dumps([found[0], found[0]]))
