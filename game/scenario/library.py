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
from game.scenario.typeset import typeset

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
def ids() -> tuple[ScenarioId, ...]:
    """List the ids of the scenarios that ship, sorted; none of them is read for it."""
    folders = sorted(data_path("scenarios").iterdir())
    return tuple(ScenarioId(f.name) for f in folders if (f / _FILE).is_file())


def shelf() -> Mapping[ScenarioId, Scenario]:
    """Return every scenario that ships, by id; reads those that nobody has asked for yet.

    Raises:
        UnsoundScenarioError: if a shipped file does not load, or lies in a folder of another name.
    """
    return MappingProxyType({scenario_id: _read(scenario_id) for scenario_id in ids()})


def find(scenario_id: str) -> Scenario:
    """Return the scenario with this id; it is read once, when it is first asked for.

    Raises:
        KeyError: if none that ships has it.
        UnsoundScenarioError: as `shelf`.
    """
    if scenario_id not in ids():
        raise KeyError(scenario_id)
    return _read(ScenarioId(scenario_id))


@cache
def _read(scenario_id: ScenarioId) -> Scenario:
    file = data_path("scenarios", scenario_id, _FILE)
    scenario = load_scenario(file.read_bytes(), f"{scenario_id}/{_FILE}")
    if isinstance(scenario, Scenario) and scenario.meta.id == scenario_id:
        return scenario
    raise UnsoundScenarioError(scenario_id, scenario)


@cache
def languages(scenario_id: str) -> tuple[str, ...]:
    """List the languages a scenario has a translation file for, sorted; the base is not one."""
    scenario = find(scenario_id)
    folder = data_path("scenarios", scenario.meta.id)
    return tuple(sorted(f.stem for f in folder.glob("*.toml") if f.name != _FILE))


@cache
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
        set_well = {text: typeset(said, language) for text, said in tables.texts.items()}
        return translate(scenario, set_well)
    raise UnsoundScenarioError(file.name, tables)


def worded(scenario: Scenario, language: str) -> Scenario:
    """Return a scenario with its words in a language, as far as it ships in it.

    What does not ship, or ships in another version, keeps the words it came with.
    """
    name = scenario.meta.id
    if name not in ids() or language not in languages(name) or find(name).hash != scenario.hash:
        return scenario
    return find_translated(name, language).scenario


class Shipped:
    """The shipped scenarios behind the one method a room asks for."""

    def get(self, scenario_id: str) -> Scenario:
        """Return the scenario with this id, or "<id>@<sha256>"; KeyError for an unknown one."""
        name, _, digest = scenario_id.partition("@")
        scenario = find(name)
        if digest and digest != scenario.hash:
            raise KeyError(scenario_id)
        return scenario
