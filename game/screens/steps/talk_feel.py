"""Feel: the speaker seals what it is like to say this, the listener what it is like to hear it.

Both at once, each alone. The speaker's opens with the listener's guess; the listener's own never
opens to anybody else.
"""

from __future__ import annotations

from game.screens.frame import Page, framed
from game.screens.parts import send_button
from game.screens.scene import Scene
from game.screens.steps.floor import authored, has_floor, spoken, talked
from game.screens.steps.ring import Asked, is_answered, ring
from game.screens.steps.said import bubbles
from game.screens.tree import Node, Screen


def feel(scene: Scene) -> Screen:
    """Show the ring with this seat's own question."""
    speaks = has_floor(scene)
    talk = authored(scene)
    words = scene.line(f"{talk.id}/feel" if speaks else f"{talk.id}/hears")
    question = Asked("feeling", words, scene.view.talk.needs)
    lines = _with_the_heart(scene) if speaks else talked(scene, 1)
    busy = scene.seat.outbox.has("report" if speaks else "hear")
    send = send_button(scene.say("feel.send"), ready=is_answered(scene, question), busy=busy)
    turn = scene.say("turn.talk-feel" if speaks else "turn.talk-hear")
    work = (*lines, *ring(scene, question), send)
    return framed(scene, Page("talk-feel", turn, work, hint=_who(scene, speaks=speaks)))


def _with_the_heart(scene: Scene) -> tuple[Node, ...]:
    """Make the line that was said with the heart: it is what the feeling is about."""
    said = [line for line in spoken(scene) if line.text == scene.view.talk.pin]
    return bubbles(scene, said[:1])


def _who(scene: Scene, *, speaks: bool) -> str:
    return scene.say("feel.later" if speaks else "feel.never")
