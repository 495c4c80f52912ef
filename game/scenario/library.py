"""The scenarios that ship, looked up by id.

An id is compared with the names of the folders that are there; it is never made into a path, so
no id can lead anywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from game.data import data_path
from game.scenario.diagnostics import Diagnostic
from game.scenario.load import load_overlay, load_scenario
from game.scenario.model import Scenario, ScenarioId
from game.scenario.overlay import Translated, translate
from game.scenario.shape import OverlayTable

_FILE = "scenario.toml"


class UnsoundScenarioError(ValueError):
    """A shipped scenario cannot be used: our bug, which the scenario check finds before anybody.

    Attributes:
        name: its folder, or its translation file.
        found: the first diagnostic, or that the id is not the folder's name.
    """

    def __init__(self, name: str, read: Scenario | tuple[Diagnostic, ...]) -> None:
        self.name = name
        self.found = f"id {read.meta.id}" if isinstance(read, Scenario) else str(read[0])
        super().__init__(f"expected the sound scenario {name}, found {self.found}")


@cache
def shelf() -> Mapping[ScenarioId, Scenario]:
    """Return every scenario that ships, by id, in the order of their ids.

    Raises:
        UnsoundScenarioError: if a shipped file does not load, or lies in a folder of another name.
    """
    found = {}
    for folder in sorted(data_path("scenarios").iterdir()):
        file = folder / _FILE
        if not file.is_file():
            continue
        scenario = load_scenario(file.read_bytes(), f"{folder.name}/{_FILE}")
        if isinstance(scenario, Scenario) and scenario.meta.id == folder.name:
            found[scenario.meta.id] = scenario
        else:
            raise UnsoundScenarioError(folder.name, scenario)
    return MappingProxyType(found)


def ids() -> tuple[ScenarioId, ...]:
    """List the ids of the scenarios that ship."""
    return tuple(shelf())


def find(scenario_id: str) -> Scenario:
    """Return the scenario with this id.

    Raises:
        KeyError: if none that ships has it.
    """
    return shelf()[ScenarioId(scenario_id)]


def languages(scenario_id: str) -> tuple[str, ...]:
    """List the languages a scenario has a translation file for, sorted; the base is not one."""
    scenario = find(scenario_id)
    folder = data_path("scenarios", scenario.meta.id)
    return tuple(sorted(f.stem for f in folder.glob("*.toml") if f.name != _FILE))


def find_translated(scenario_id: str, language: str) -> Translated:
    """Return a scenario in a language, with the ids of sentences that stay in the base language.

    A language without a file gives the base language and lists nothing: nobody promised it.

    Raises:
        KeyError: if no scenario that ships has the id.
        UnsoundScenarioError: if the shipped translation does not load.
    """
    scenario = find(scenario_id)
    if language not in languages(scenario_id):
        return Translated(scenario, ())
    file = data_path("scenarios", scenario.meta.id, f"{language}.toml")
    tables = load_overlay(file.read_bytes(), file.name)
    if isinstance(tables, OverlayTable):
        return translate(scenario, tables.texts)
    raise UnsoundScenarioError(file.name, tables)


class Shipped:
    """The shipped scenarios behind the one method a room asks for."""

    def get(self, scenario_id: str) -> Scenario:
        """Return the scenario with this id; KeyError for an unknown one."""
        return find(scenario_id)
