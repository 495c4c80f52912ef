"""Keeping the window in front: what the lamp shows is put right by itself, while it is promised.

Nothing is ever said of the window but this, and nothing at all where nobody promised it.
"""

from __future__ import annotations

from game.rules import moves as m
from game.screens.intents import Play
from game.screens.state import ClientState

_FRONT = {"here": True, "away": False}


def in_front(state: ClientState, *, is_front: bool) -> Play | None:
    """Return what is to be said of this window now, or None.

    Args:
        state: what the device knows.
        is_front: whether the window has the focus.
    """
    here = state.here
    if here is None or here.mode != "duo" or "focus" not in here.view.beat.may:
        return None
    shown = _FRONT.get(here.view.talk.presence)
    if shown is None or shown == is_front or here.outbox.has("focus"):
        return None
    return Play(m.Focus(front=is_front))
