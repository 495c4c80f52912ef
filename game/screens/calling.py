"""Being called: when it is this player's turn and the window is not in front.

Nothing of the scene is ever in a call, nothing is called while all is hidden, and nothing at
all before somebody has asked for it in the settings.
"""

from __future__ import annotations

from game.screens.state import ClientState, Place


def turn_of(state: ClientState) -> str:
    """Return a name for the turn that is this player's now, or "" while nothing waits for them.

    The same turn keeps its name, so that it is called once.
    """
    here = state.here
    if here is None or here.mode != "duo" or state.place is Place.HIDDEN:
        return ""
    scene, beat = here.view.scene, here.view.beat
    still = scene.paused or scene.stopped or scene.ended or bool(scene.time_out)
    if still or beat.ready or not beat.needed:
        return ""
    return f"{beat.visit} {beat.beat} {beat.phase}"


def calls(before: str, now: str, state: ClientState, *, is_front: bool) -> bool:
    """Say whether to call this player now.

    Args:
        before: the turn that was known last, of `turn_of`.
        now: the turn there is now.
        state: what the device knows.
        is_front: whether the window has the focus.
    """
    return state.settings.notify and not is_front and bool(now) and now != before
