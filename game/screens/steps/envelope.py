"""The envelope: break the seal, read who one is and one secret, seal it again."""

from __future__ import annotations

from game.rules import moves as m
from game.screens.frame import Page, envelope_open, framed
from game.screens.intents import Play, Step
from game.screens.parts import Button, heading
from game.screens.scene import Scene
from game.screens.steps.waiting import waiting
from game.screens.tree import Flag, Fold, Look, Node, Role, Screen


def envelope(scene: Scene) -> Screen:
    """Show the envelope: sealed, open, or sealed again while the other still reads."""
    if scene.view.beat.ready:
        return waiting(scene)
    return _open(scene) if scene.seat.one("seal") else _sealed(scene)


def _sealed(scene: Scene) -> Screen:
    letter = Node(
        "seal",
        Role.BUTTON,
        scene.say("envelope.break"),
        value="sealed",
        look=Look.ENVELOPE,
        flags=frozenset({Flag.FIRST_FOCUS}),
        intent=Step("seal"),
        keys=("enter", "space"),
        note=scene.say("envelope.only-you"),
    )
    page = Page(
        "envelope", scene.say("turn.envelope-sealed"), (letter,), fold=Fold.STAGE, ledger=False
    )
    return framed(scene, page)


def _open(scene: Scene) -> Screen:
    title = heading("envelope-title", scene.say("envelope.yours", role=scene.line(scene.role)))
    again = Button("send", scene.say("envelope.seal-again"), Play(m.Ready()), ("enter",)).gold(
        busy=scene.seat.outbox.has("ready"), first=True
    )
    page = Page(
        "envelope-open",
        scene.say("turn.envelope-open"),
        (title, envelope_open("letter", scene), again),
        hint=scene.say("envelope.peek-later"),
        ledger=False,
    )
    return framed(scene, page)
