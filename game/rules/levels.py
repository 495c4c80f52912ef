"""How much of the game is in play: one new thing a scene, so that nobody has to learn it all.

Level 1 has envelopes, a promise, its obstacle and the nine families; 2 adds Talk, the whole ring
and own stones; 3 sizes and needs; 4 own wording, counter-offers and the timeline. Below its
level a feature uses its default.
"""

from __future__ import annotations

from game.rules.state import Carried, SceneState
from game.scenario.model import Scenario

TALK, SIZES, ALL = 2, 3, 4
STONES = TALK  # laid by own choice
NEEDS = SIZES
COUNTERS = ALL  # and own wording


def level_of(scenario: Scenario, carried: Carried, *, everything: bool) -> int:
    """Return the level at which a scene opens.

    A scenario that carries nothing is always played as it was written, however often it comes.

    Args:
        scenario: the one to open.
        carried: what the pair has behind it.
        everything: whoever made the room wants all of the game at once.
    """
    if everything:
        return ALL
    if not scenario.meta.carries:
        return scenario.meta.level
    return max(scenario.meta.level, min(ALL, 1 + carried.finished))


def has(scene: SceneState, level: int) -> bool:
    """Say whether a feature of this level is in play."""
    return scene.opened.level >= level
