"""The guess after practice: what went on inside the scripted partner. Guess, then see.

It stays on this device, moves nothing and is counted nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.screens.parts import Answer, Question, picking, text
from game.screens.tree import Look, Node

if TYPE_CHECKING:  # a scene holds what is heard, and this is heard
    from game.screens.scene import Scene

FIELD = "inner"
"""The question's name among what is picked on this device."""


@dataclass(frozen=True, slots=True)
class Inner:
    """What may be guessed about a scripted partner, told once the envelopes are open.

    Attributes:
        kind: "worry" or "wants".
        offered: names of four thoughts, in the order in which they are shown.
        truth: the one that is the partner's own.
    """

    kind: str
    offered: tuple[str, ...]
    truth: str


def guessing(scene: Scene) -> tuple[Node, ...]:
    """Make the question, or what it was once one answer is picked; nothing until thanks are said.

    The thanks come first because they have the number keys until then.
    """
    asked = scene.seat.inner
    if asked is None or scene.seat.mode != "solo" or not scene.view.own.thanked:
        return ()
    guess = scene.seat.one(FIELD)
    if not guess:
        offered = tuple(Answer(name, scene.say(f"inner.{name}")) for name in asked.offered)
        question = Question(FIELD, scene.say(f"inner.ask-{asked.kind}"), offered, (), Look.CHIP)
        return (question.node(picking(FIELD)),)
    what = scene.say(f"inner.{asked.truth}")
    found = scene.say("inner.snap" if guess == asked.truth else "inner.this", what=what)
    own = text(
        "inner-said", _thought(scene), Look.THOUGHT, value=scene.me.other.value, note=scene.partner
    )
    return (text("inner-was", found, Look.HINT), own)


def gives_away(scene: Scene) -> bool:
    """Tell whether the thought in play is what the question asks about: told by the guess alone."""
    return scene.seat.inner is not None and scene.seat.thought == _thought(scene)


def _thought(scene: Scene) -> str:
    asked = scene.seat.inner
    truth = asked.truth if asked is not None else ""
    return scene.texts(f"partner.{scene.seat.character}.thought.{truth}")
