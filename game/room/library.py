"""Where a room finds its scenarios: by id, or by the very file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from game.rules.events import SceneOpened
from game.scenario.model import Scenario


class Library(Protocol):
    """Finds a scenario by its id, or by "<id>@<sha256>"; KeyError for an unknown one."""

    def get(self, scenario_id: str) -> Scenario:
        """Return the scenario with this id."""
        ...


def among(brought: Iterable[Scenario], shipped: Library, wanted: str) -> Scenario:
    """Return a scenario that was brought, else one that ships, by id or by "<id>@<sha256>".

    Args:
        brought: what a pair brought along, the oldest first; of two with one id the newest counts.
        shipped: what comes with the game.
        wanted: what is asked for.

    Raises:
        KeyError: if neither has it.
    """
    name, _, digest = wanted.partition("@")
    for scenario in reversed(tuple(brought)):
        if scenario.meta.id == name and digest in {"", scenario.hash}:
            return scenario
    return shipped.get(wanted)


def found(library: Library, opened: SceneOpened) -> Scenario:
    """Return the very file a scene was opened with; where it is gone, what bears its id now."""
    try:
        return library.get(opened.exact)
    except KeyError:
        return library.get(opened.scenario)


def name_of(library: Library, scenario: Scenario) -> str:
    """Return the shortest name this scenario is found by: its id, or with its hash."""
    exact = scenario.exact
    try:
        return scenario.meta.id if library.get(scenario.meta.id) is scenario else exact
    except KeyError:
        return exact


def is_known(library: Library, scenario: str) -> bool:
    """Tell whether a scene that is wished for next is there; "" is the one in play."""
    try:
        return not scenario or bool(library.get(scenario))
    except KeyError:
        return False
