"""Every sentence the game looks up is there, and every way through the scene has words."""

from __future__ import annotations

import pytest

from game.scenario.library import find
from game.scenario.load import load_scenario
from game.scenario.model import RoleId, Scenario
from game.scenario.sentences import (
    FAMILIES,
    OWN_EYES,
    SHARED_KINDS,
    given_to,
    needed,
    offered_to,
    welcome,
)
from tests.scenario.scenes import scene


def test_every_needed_sentence_of_the_last_dumpling_has_words() -> None:
    t1 = find("t1")

    assert [text for text, _ in needed(t1) if not t1.texts.get(text, "").strip()] == []


def test_nothing_is_both_needed_and_only_welcome() -> None:
    t1 = find("t1")

    assert set(welcome(t1)) & {text for text, _ in needed(t1)} == set()


@pytest.mark.parametrize("role", ["ash", "bo"])
def test_each_promise_of_the_note_has_its_ledger_line(role: str) -> None:
    t1 = find("t1")
    given = given_to(t1, next(r for r in t1.roles if r.id == role))

    assert [template.id for template in given] == ["whole", "half"]
    assert all(f"ledger/{role}/promised/{template.id}" in t1.texts for template in given)


def test_half_now_is_only_for_asking() -> None:
    t1 = find("t1")

    asked = [option.asks for option in t1.life(RoleId("ash")).options if option.asks]

    assert asked == ["half-now"]


def test_the_ring_has_nine_families_and_tonight_hunger() -> None:
    assert find("t1").feelings == (*FAMILIES, "hungry")


def test_kinds_of_moments_are_shared_or_for_own_eyes() -> None:
    assert frozenset() == SHARED_KINDS & OWN_EYES


def talking() -> Scenario:
    read = load_scenario(scene("talking").encode())
    assert isinstance(read, Scenario)
    return read


@pytest.mark.parametrize(
    "text",
    [
        "talk-ash",
        "talk-ash/where",
        "talk-ash/feel",
        "talk-ash/hears",
        "touch-later",
        "again-you",
        "plan-noor/takes",
        "plan-all/why",
        "ledger/plan/asleep",
        "ledger/heard",
        "ledger/ash/told-late",
        "ledger/bo/promised/tell-bo",
        "stones/bo/0",
        "stones/ash/3",
        "ash/alone",
        "stage/heard",
    ],
)
def test_talk_a_plan_and_weight_need_their_sentences(text: str) -> None:
    assert text in dict(needed(talking()))
    assert text not in dict(needed(find("t1")))


def test_a_scene_with_talk_needs_no_prompt_for_snap() -> None:
    assert "snap" in dict(needed(find("t1")))
    assert "snap" not in dict(needed(talking()))


def test_an_answer_to_the_note_may_be_for_one_role_only() -> None:
    scenario = talking()
    ash, bo = scenario.roles

    assert [o.id for o in offered_to(scenario, ash)] == [
        "word-full",
        "word-half",
        "word-tell-ash",
        "word-none",
    ]
    assert [t.id for t in given_to(scenario, bo)] == ["whole", "tell-bo", "half"]


def test_a_toy_of_still_pictures_has_three_captions_and_a_new_comfort_its_sentence() -> None:
    text = scene("talking").replace('comfort = "cushion"', 'comfort = "cocoa"')
    text = text.replace('toy = "toy-walk"', 'toy = "stills-walk"')
    read = load_scenario(text.encode())
    assert isinstance(read, Scenario)

    lacking = {text for text, _ in needed(read)} - set(read.texts)

    assert lacking == {
        "stills-walk",
        "stills-walk/1",
        "stills-walk/2",
        "stills-walk/3",
        "comfort/cocoa",
    }
