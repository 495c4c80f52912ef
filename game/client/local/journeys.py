"""Reads journeys for the client, and the scenes that are looked back on."""

from __future__ import annotations

from collections.abc import Iterator

from game.room.library import Library
from game.scenario.journeys import journeys
from game.scenario.model import Scenario
from game.screens.journey_news import JourneysRead, ReadJourneys


def journeys_read(asked: ReadJourneys, library: Library) -> JourneysRead:
    """Return the journeys that ship, and those of the wanted scenarios that are on this device."""
    return JourneysRead(journeys(), tuple(_found(asked.scenes, library)))


def _found(scenes: tuple[str, ...], library: Library) -> Iterator[Scenario]:
    for scene in scenes:
        try:
            yield library.get(scene)
        except KeyError:
            continue  # its moments are told without their words
