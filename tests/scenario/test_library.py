"""Scenarios that ship are found by id, and by nothing that is not an id."""

from __future__ import annotations

import pytest

from game.scenario.library import UnsoundScenarioError, find, find_translated, ids, languages, shelf
from game.scenario.load import load_scenario
from game.scenario.model import Scenario


def test_the_last_dumpling_ships() -> None:
    assert "t1" in ids()
    assert find("t1").texts["title"] == "The Last Dumpling"
    assert all(shelf()[scenario_id].meta.id == scenario_id for scenario_id in ids())


@pytest.mark.parametrize("wanted", ["", ".", "..", "t1/", "../scenarios/t1", "T1", "t1\x00"])
def test_an_id_never_becomes_a_path(wanted: str) -> None:
    with pytest.raises(KeyError):
        find(wanted)


def test_a_language_without_a_file_gives_the_base_language() -> None:
    translated = find_translated("t1", "tlh")

    assert translated.scenario is find("t1")
    assert translated.missing == ()
    assert "tlh" not in languages("t1")


def test_an_unsound_scenario_says_what_was_found() -> None:
    read = load_scenario(b"")
    assert not isinstance(read, Scenario)

    error = UnsoundScenarioError("t0", read)

    assert error.name == "t0"
    assert "SC007" in str(error)
