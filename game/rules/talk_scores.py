"""Listening and Empathy of one scene as their owner may read them, with their arithmetic.

No line names a single rating: effort appears only as the mean of a closed block.
"""

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


def listening_line(turn: ListeningCounted) -> str:
    """Return one turn's arithmetic, in words and numbers."""
    return f"caught {turn.caught:g}, heard {turn.heard}, manner {turn.manner}: {turn.value:.1f}"


def empathy_line(turn: EmpathyCounted) -> str:
    """Return one reading's arithmetic, in words and numbers."""
    parts = [f"feeling {turn.feeling:g}", f"strength apart {turn.strength_apart}"]
    parts += [] if turn.need is None else [f"need {turn.need:g}"]
    parts += [f"fit {int(turn.fits)}"]
    parts += [] if turn.effort is None else [f"effort of six {turn.effort:g}"]
    return f"{', '.join(parts)}: {turn.value:.1f}"
