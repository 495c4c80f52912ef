"""A toy for two: what both hands have done with it so far, in the words its drawing knows."""

from __future__ import annotations

from game.screens.playthings import hands_on
from game.screens.scene import Scene
from game.screens.toys import QUIET_KINDS

Args = tuple[tuple[str, str], ...]


def touches(scene: Scene) -> tuple[int, int]:
    """Return how often this seat and the other have touched the toy in this phase."""
    theirs = sum(
        1
        for h in scene.seat.happenings
        if h.seat is scene.me.other and h.kind in QUIET_KINDS and h.began_ms >= scene.seat.since_ms
    )
    return len(scene.seat.taps), theirs


def hands(scene: Scene, role: str) -> Args:
    """Return how often each of the two has touched it in this phase, and what this seat does."""
    mine, theirs = touches(scene)
    return (
        *hands_on(scene.seat.taps, scene.waited_ms),
        ("mine", str(mine)),
        ("theirs", str(theirs)),
        ("taps", str(mine + theirs)),
        ("role", role),
    )
