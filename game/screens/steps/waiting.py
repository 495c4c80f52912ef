"""Waiting for the next part: hands free, nothing counted, nobody hurried."""

from __future__ import annotations

from game.screens.frame import Page, framed, patience, thoughts
from game.screens.intents import Step
from game.screens.parts import Button, text
from game.screens.scene import Scene
from game.screens.steps.floor import base_phase
from game.screens.submits import can_change
from game.screens.tree import Fold, Look, Node, Screen


def waiting(scene: Scene, *before: Node) -> Screen:
    """Show that this seat has done its part, with whatever it may still look at or change."""
    beat = scene.view.beat.beat
    change = Button("change", scene.say("waiting.change"), Step("change"), ("c",)).quiet()
    work = (
        *before,
        *_meanwhile(scene),
        *thoughts(scene),
        *patience(scene),
        *((change,) if can_change(scene.seat) else ()),
    )
    return framed(
        scene,
        Page(f"waiting-{beat}", turn_waiting(scene), work, fold=Fold.STAGE, toys=True),
    )


def turn_waiting(scene: Scene) -> str:
    """Return the turn sentence of somebody who is ready, without a word about the other's pace."""
    beat = scene.view.beat
    name = "talk" if beat.beat == "talk-back" else beat.beat
    wanted = (f"turn.ready-{name}-{base_phase(beat.phase)}", f"turn.ready-{name}")
    return scene.local(next((w for w in wanted if scene.texts.has(w)), "turn.ready"))


def _meanwhile(scene: Scene) -> tuple[Node, ...]:
    words = scene.maybe(f"meanwhile/{scene.view.beat.beat}")
    return (text("meanwhile", words, Look.STORY),) if words else ()
