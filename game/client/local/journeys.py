"""Reads journeys for the client, and the scenes that are looked back on."""

from __future__ import annotations

from collections.abc import Iterator

from game.room.library import Library
from game.scenario.journey_words import journeys_in
from game.scenario.model import Scenario
from game.screens.journey_news import JourneysRead, ReadJourneys


def journeys_read(asked: ReadJourneys, library: Library, language: str = "en") -> JourneysRead:
    """Return the journeys that ship, and those of the wanted scenarios that are on this device.

    Args:
        asked: which scenarios are looked back on.
        library: what is on this device.
        language: of all that is told.
    """
    past = tuple(_found(asked.scenes, library))
    if past and language != "en":
        from game.scenario.library import worded  # late: nothing on the shelf needs it

        past = tuple(worded(scenario, language) for scenario in past)
    return JourneysRead(journeys_in(language), past)


def _found(scenes: tuple[str, ...], library: Library) -> Iterator[Scenario]:
    for scene in scenes:
        try:
            yield library.get(scene)
        except KeyError:
            continue  # its moments are told without their words
