"""A scene in two acts: the second has a word, a life and a table of its own, under new names."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping

import pytest

from game.scenario.build import build
from game.scenario.check import check
from game.scenario.diagnostics import Code
from game.scenario.model import BeatName, RoleId, Scenario, TemplateId
from game.scenario.overlay import translate
from game.scenario.pace import budget_of, pace
from game.scenario.sentences import needed
from game.scenario.shape import ScenarioTable
from tests.scenario.scenes import scene, the_dumpling

PARTS = ("word", "templates", "obstacles", "lives", "accounts", "receives", "make-goods")
DEEDS = ("does", "forbids", "requires")  # facts speak of the same deeds in every act
ASH = RoleId("ash")


def names_in(part: object) -> set[str]:
    """Return every id and every sentence's owner in a part of a file."""
    if isinstance(part, list):
        return {name for one in part for name in names_in(one)}
    if not isinstance(part, dict):
        return set()
    found = {str(part["id"])} if "id" in part else set()
    return found | {name for one in part.values() for name in names_in(one)}


def renamed(part: object, names: set[str]) -> object:
    if isinstance(part, list):
        return [renamed(one, names) for one in part]
    if isinstance(part, dict):
        return {key: one if key in DEEDS else renamed(one, names) for key, one in part.items()}
    return f"{part}-later" if part in names else part


def twice(text: str) -> Mapping[str, object]:
    """Return a scene's tables with its own act again as a second one, every name new."""
    tables = tomllib.loads(text)
    act = {part: tables[part] for part in PARTS}
    names = names_in(act)
    tables["acts"] = [{part: renamed(act[part], names) for part in PARTS}]
    for text_id, said in list(tables["texts"].items()):
        head, _, tail = text_id.partition("/")
        if head in names:
            tables["texts"]["/".join(filter(None, (f"{head}-later", tail)))] = said
        last = text_id.rpartition("/")[2]
        if head == "ledger" and last in names:
            tables["texts"][f"{text_id}-later"] = said
    kinds = {"kept-again": "moment/kept-again", "kept-second-time": "moment/kept-second-time"}
    tables["morning"]["moments"].update(kinds)
    tables["texts"].update(dict.fromkeys(kinds.values(), "Again, and kept."))
    return tables


def read(tables: Mapping[str, object]) -> Scenario:
    return build(ScenarioTable.model_validate_json(json.dumps(tables)), "0" * 64)


@pytest.fixture(scope="module")
def evenings() -> Scenario:
    return read(twice(the_dumpling()))


def test_a_scene_in_two_acts_is_sound(evenings: Scenario) -> None:
    assert check(evenings) == ()


def test_a_scene_with_talk_in_two_acts_is_sound() -> None:
    talking = twice(scene("talking"))

    assert check(read(talking)) == ()


def test_the_first_act_is_the_scene_itself(evenings: Scenario) -> None:
    assert evenings.in_act(1) is evenings
    assert evenings.whole is None


def test_a_later_act_has_a_life_of_its_own_and_shares_the_rest(evenings: Scenario) -> None:
    later = evenings.in_act(2)

    assert later.life(ASH).id == "life-ash-later"
    assert [option.id for option in later.word] == [f"{o.id}-later" for o in evenings.word]
    assert later.account(ASH).lines[0].id == "left-it-later"
    assert (later.facts, later.texts, later.morning) == (
        evenings.facts,
        evenings.texts,
        evenings.morning,
    )
    assert later.spoiler is None


def test_promises_of_an_earlier_act_are_still_found_in_a_later_one(evenings: Scenario) -> None:
    whole, again = TemplateId("whole"), TemplateId("whole-later")

    assert evenings.in_act(2).template(whole) is evenings.template(whole)
    assert evenings.in_act(2).template(again).stake == 1
    with pytest.raises(KeyError):
        evenings.template(again)


def test_an_act_is_put_together_once_and_knows_the_whole(evenings: Scenario) -> None:
    later = evenings.in_act(2)

    assert evenings.in_act(2) is later
    assert later.in_act(2) is later
    assert later.in_act(1) is evenings
    assert later.every_act() == (evenings, later)


@pytest.mark.parametrize("number", [0, -1, 3])
def test_an_act_that_is_not_there_is_an_error(evenings: Scenario, number: int) -> None:
    with pytest.raises(IndexError, match="expected an act from 1 to 2"):
        evenings.in_act(number)


def test_a_translation_reaches_every_act(evenings: Scenario) -> None:
    assert evenings.in_act(2).texts["keep-later"] != "Deckel drauf."

    translated = translate(evenings, {"keep-later": "Deckel drauf."}).scenario

    assert translated.in_act(2).texts["keep-later"] == "Deckel drauf."


def test_one_name_in_two_acts_is_found_out() -> None:
    tables = twice(the_dumpling())
    text = json.dumps(tables).replace('"keep-later"', '"keep"')

    found = check(read(json.loads(text)))

    assert {(one.code, one.about) for one in found} == {(Code.DUPLICATE_ID, "keep")}


def test_an_act_for_one_role_alone_is_found_out() -> None:
    tables = json.loads(json.dumps(twice(the_dumpling())))
    tables["acts"][0]["lives"].pop()

    found = check(read(tables))

    assert [one.code for one in found] == [Code.ROLES]
    assert "in act 2" in dict(found[0].values)["found"]


def test_a_second_act_without_words_is_found_out() -> None:
    tables = json.loads(json.dumps(twice(the_dumpling())))
    del tables["texts"]["keep-later"]

    assert [(one.code, one.about) for one in check(read(tables))] == [
        (Code.MISSING_SENTENCE, "keep-later")
    ]
    assert ("keep-later", "an option") in set(needed(read(tables)))


def test_a_second_act_is_counted_and_may_take_its_own_time(evenings: Scenario) -> None:
    once = read(tomllib.loads(the_dumpling()))
    role = evenings.roles[0]
    beats = {s.beat: s for s in pace(evenings, role).stretches}
    before = {s.beat: s for s in pace(once, role).stretches}

    assert beats[BeatName.LIFE].words == 2 * before[BeatName.LIFE].words
    assert beats[BeatName.TABLE].inputs == 2 * before[BeatName.TABLE].inputs
    assert beats[BeatName.MAKE_GOOD] == before[BeatName.MAKE_GOOD]  # one breach on the way
    assert beats[BeatName.DOOR] == before[BeatName.DOOR]
    assert budget_of(evenings).words == budget_of(once).words + 300
