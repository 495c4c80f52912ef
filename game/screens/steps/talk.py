"""Talk: one has the floor, the other listens; which screen each of them has in each phase."""

from __future__ import annotations

from collections.abc import Callable

from game.screens.scene import Scene
from game.screens.steps.floor import base_phase, has_floor, talked
from game.screens.steps.talk_answer import back, comfort
from game.screens.steps.talk_ask import answer, ask, asked_now
from game.screens.steps.talk_feel import feel
from game.screens.steps.talk_felt import felt, wish
from game.screens.steps.talk_give import give_back
from game.screens.steps.talk_share import listen, share
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Screen

Maker = Callable[[Scene], Screen]

_SPEAKER: dict[str, Maker] = {
    "share": share,
    "feel": feel,
    "answer": answer,
    "felt": felt,
    "wish": wish,
}
_LISTENER: dict[str, Maker] = {
    "share": listen,
    "feel": feel,
    "ask": ask,
    "answer": asked_now,
    "give-back": give_back,
    "comfort": comfort,
    "back": back,
}


def talk(scene: Scene) -> Screen:
    """Show this seat's part of the phase, or the conversation while it has none."""
    makers = _SPEAKER if has_floor(scene) else _LISTENER
    phase = base_phase(scene.view.beat.phase)
    maker = makers.get(phase)
    listens = phase in ("share", "answer") and not has_floor(scene)
    active = bool(scene.view.beat.needed) or is_changing(scene.seat) or listens
    if maker is None or not active:
        return waiting(scene, *talked(scene))
    return maker(scene)
