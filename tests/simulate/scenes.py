"""Scenes played once and looked at by many tests."""

from __future__ import annotations

from functools import cache

from game.rules.seats import Seat
from game.rules.state import SceneState
from game.scenario.library import find
from game.simulate.deeds import Deeds
from game.simulate.outcomes import JourneyOutcome
from game.simulate.player import Player
from game.simulate.playing import Table, play_journey
from game.simulate.policies import POLICIES, Policy

SCENES = ("t1", "m10", "r1", "p3")
KEEP = POLICIES["keep"]


@cache
def journey(
    a: Policy,
    b: Policy = KEEP,
    scenes: tuple[str, ...] = ("m10", "r1", "p3"),
    seed: int = 1,
    *,
    swapped: bool = False,
) -> JourneyOutcome:
    """Play some scenes in one room."""
    return play_journey(scenes, a, b, seed, swapped=swapped)


def deeds(name: str, scenes: tuple[str, ...] = ("m10", "p3"), seed: int = 1) -> Deeds:
    """Return what a named policy did in seat A, with somebody who keeps in seat B."""
    return journey(POLICIES[name], scenes=scenes, seed=seed).a.deeds


@cache
def scene(
    a: Policy, b: Policy = KEEP, scenario: str = "m10", seed: int = 1, *, swapped: bool = False
) -> SceneState:
    """Play a scene and return the truth of it."""
    first, second = Player(a, Seat.A, str(seed)), Player(b, Seat.B, str(seed))
    table = Table((second, first) if swapped else (first, second))
    table.play(find(scenario), f"{seed:032x}", swapped=swapped)
    found = table.room.state.scene
    assert found is not None
    return found
