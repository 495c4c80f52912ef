"""The frame of a reveal: what is shown, a second of silence, then four gestures to answer with."""

from __future__ import annotations

from dataclasses import replace

from game.screens.frame import Page, framed, thoughts
from game.screens.moments import GESTURES_MS, SILENCE_MS, Moment, Part, part_of
from game.screens.playthings import gestures
from game.screens.scene import Scene
from game.screens.toys import are_welcome
from game.screens.tree import Fold, Node, Screen, Stage

Args = tuple[tuple[str, str], ...]


def staged(scene: Scene, moment: Moment, shown: tuple[Node, ...], args: Args = ()) -> Screen:
    """Put a reveal on the stage; gestures come when the silence is over."""
    part = part_of(moment, scene.state.now_ms)
    welcome = are_welcome(scene.seat, on=scene.state.settings.toys)
    open_now = part is Part.GESTURES and welcome
    work = (*shown, *((gestures(scene),) if open_now else ()))
    thought = thoughts(scene) if part is Part.GESTURES else ()
    stage = Stage(
        moment.id, moment.visit, 0, SILENCE_MS + GESTURES_MS, (*args, ("part", part.value))
    )
    page = Page(
        moment.id,
        scene.say("turn.reveal"),
        (*work, *thought),
        fold=Fold.STAGE,
        stage=stage,
        ledger=False,
    )
    return framed(scene, page)


def lit(scene: Scene, moment: Moment, shown: Node, turn: str, args: Args = ()) -> Screen:
    """Put something on the stage that asks for nothing; hands may play meanwhile."""
    stage = Stage(moment.id, moment.visit, 0, moment.lasts_ms, args)
    page = Page(moment.id, turn, (shown,), fold=Fold.STAGE, stage=stage, toys=True)
    return framed(scene, replace(page, ledger=False))
