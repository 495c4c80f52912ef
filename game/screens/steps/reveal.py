"""Reveals: the lines, a second of nothing but the room, the lid, and four gestures to answer with.

A reveal shows the same to both at about the same time; nothing else is asked meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.screens.frame import Page, framed, thoughts
from game.screens.moments import Moment, Part, part_of
from game.screens.parts import status
from game.screens.playthings import gestures
from game.screens.scene import Scene
from game.screens.steps.lanterns import heard, lantern
from game.screens.steps.lean import stones
from game.screens.steps.plan import turned
from game.screens.steps.said import bubbles
from game.screens.steps.snap import lanterns
from game.screens.steps.staging import staged
from game.screens.steps.word import lifted
from game.screens.toys import are_welcome
from game.screens.tree import Fold, Look, Screen, Stage


def reveal(scene: Scene, moment: Moment) -> Screen | None:
    """Show the moment in play, or None if it is one that a step shows itself."""
    maker = _MAKERS.get(moment.id)
    return maker(scene, moment) if maker else None


def _snap(scene: Scene, moment: Moment) -> Screen:
    return staged(scene, moment, lanterns(scene, moment), ())


def _table(scene: Scene, moment: Moment) -> Screen:
    lines = tuple(line for line in scene.view.transcript if line.kind == "said")
    shown = bubbles(scene, lines[-2:])
    lid = scene.view.scene.lid
    args = (("lid", lid),)
    if part_of(moment, scene.state.now_ms) is Part.SILENCE:
        return staged(scene, moment, shown, args)
    after = [status("lid", scene.line(f"stage/lid/{lid}"), Look.STORY)] if lid != "none" else []
    after += [
        status(f"noticed-{n}", scene.line(what), Look.HINT)
        for n, what in enumerate(scene.view.scene.noticed)
    ]
    return staged(scene, moment, (*shown, *after), args)


def _stage(scene: Scene, moment: Moment) -> Screen:
    """Show what stands between the two (a photograph, a slide); then what both said."""
    name = scene.scenario.meta.stage
    object_ = status("stage", scene.in_round(f"stage/{name}"), Look.STORY)
    args = (("stage", name),)
    if part_of(moment, scene.state.now_ms) is Part.SILENCE:
        return staged(scene, moment, (object_,), args)
    said = (line for line in scene.view.transcript if line.i <= moment.line)
    lines = [line for line in said if line.kind == "said"]
    noticed = tuple(
        status(f"noticed-{n}", scene.line(what), Look.HINT)
        for n, what in enumerate(scene.view.scene.noticed)
    )
    return staged(scene, moment, (*bubbles(scene, lines[-2:]), *noticed), args)


def _line(scene: Scene, moment: Moment) -> Screen:
    waits = moment.id == "reveal-shown" and part_of(moment, scene.state.now_ms) is Part.SILENCE
    at = moment.line - 1 if waits else moment.line  # before the look, the question alone
    shown = bubbles(scene, [line for line in scene.view.transcript if line.i == at])
    return staged(scene, moment, shown, (("lid", scene.view.scene.lid),))


def _heard_back(scene: Scene, moment: Moment) -> Screen:
    """Show one line back to both, before the scene goes on with it."""
    lines = tuple(line for line in scene.view.transcript if line.i == moment.line)
    stage = Stage("heard-back", moment.visit, 0, moment.lasts_ms)
    welcome = are_welcome(scene.seat, on=scene.state.settings.toys)
    work = (*bubbles(scene, lines), *((gestures(scene),) if welcome else ()), *thoughts(scene))
    turn = scene.say("turn.reveal")
    return framed(scene, Page("heard-back", turn, work, fold=Fold.STAGE, stage=stage, ledger=False))


def _gold(scene: Scene, moment: Moment) -> Screen:
    words = status("gold", scene.line("stage/gold"), Look.STORY)
    stage = Stage("gold", moment.visit, 0, moment.lasts_ms)
    page = Page("gold", scene.say("turn.gold"), (words,), fold=Fold.STAGE, stage=stage, toys=True)
    return framed(scene, replace(page, ledger=False))


_MAKERS: dict[str, Callable[[Scene, Moment], Screen | None]] = {
    "reveal-table": _table,
    "reveal-stage": _stage,
    "reveal-heard": heard,
    "reveal-plan": turned,
    "lantern": lantern,
    "lantern-half": lantern,
    "stones": stones,
    "reveal-answer": _line,
    "reveal-shown": _line,
    "reveal-snap": _snap,
    "heard-back": _heard_back,
    "lift-set": lifted,
    "gold": _gold,
}
