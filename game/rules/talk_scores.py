"""Listening and Empathy of one scene as their owner may read them."""

from __future__ import annotations

from game.rules.events import EmpathyCounted, ListeningCounted
from game.rules.seats import Seat
from game.rules.state import SceneState


def listened(scene: SceneState, seat: Seat) -> tuple[ListeningCounted, ...]:
    """Return this seat's turns of listening, once they are counted."""
    results = scene.talk_results
    return tuple(x for x in results if isinstance(x, ListeningCounted) and x.seat is seat)


def understood(scene: SceneState, seat: Seat) -> tuple[EmpathyCounted, ...]:
    """Return this seat's readings of the other, once they are counted."""
    results = scene.talk_results
    return tuple(x for x in results if isinstance(x, EmpathyCounted) and x.seat is seat)
