"""What there is to play on this device, as cards: read when somebody wants to choose."""

from __future__ import annotations

from game.client.local import FIRST_SCENE
from game.scenario.library import shelf
from game.scenario.model import Scenario
from game.scenario.pace import printed_minutes
from game.screens.messages import SceneCard


def cards() -> tuple[SceneCard, ...]:
    """Return a card for each scenario that ships: the first scene, then gentle and short ones."""
    every = sorted(shelf().values(), key=lambda scenario: scenario.meta.id != FIRST_SCENE)
    first, *more = (card_of(scenario) for scenario in every)
    return (first, *sorted(more, key=lambda card: (card.intensity, card.minutes)))


def card_of(scenario: Scenario) -> SceneCard:
    """Return what a scenario's card tells of it."""
    texts, meta = scenario.texts, scenario.meta
    kept = tuple(dict.fromkeys(scenario.morning.keepsakes.values()))
    return SceneCard(
        id=f"{meta.id}@{scenario.hash}",
        title=texts.get("title", meta.id),
        blurb=texts.get("blurb", ""),
        minutes=printed_minutes(scenario),
        intensity=meta.intensity,
        notes=tuple(texts[note] for note in meta.content_notes if note in texts),
        solo=meta.solo,
        keepsakes=tuple((thing, texts.get(thing, thing)) for thing in kept),
    )
