"""Adds to the picture what a moment shows: the object of a reveal, lanterns, stones, cards."""

from __future__ import annotations

from dataclasses import replace

from game.rules.seats import Seat
from game.screens.moments import Moment
from game.screens.scene import Scene
from game.screens.world import Show, World

PROPS = ("photo", "screen", "slide")
"""Objects of a reveal that stand between the two; a dish has its own table."""

SEATED = ("table", "make-good")
OPENS_IN = 0.75  # of a reveal: by then the object is seen whole
STEPS = 150  # moments move in so many steps, so that equal pictures are equal values


def with_prop(scene: Scene, world: World) -> World:
    """Set up the object of this scene's reveal, as far as it has been revealed."""
    name = scene.scenario.meta.stage
    if name not in PROPS or scene.view.beat.beat not in SEATED:
        return world
    return replace(world, prop=name, prop_part=_revealed(scene))


def _revealed(scene: Scene) -> float:
    """Return how much of the object is seen: nothing before both have spoken, all of it after."""
    reveals = [m for m in scene.seat.moments if m.id == "reveal-stage"]
    if reveals and scene.state.now_ms < reveals[-1].ends_ms:
        return _part(scene, reveals[-1], OPENS_IN)
    beat = scene.view.beat
    return 0.0 if beat.beat == "table" and beat.phase == "account" else 1.0


def _part(scene: Scene, moment: Moment, of_it: float = 1.0) -> float:
    """Return how far a moment has come, 0 to 1, in steps; it is whole after `of_it`."""
    share = (scene.state.now_ms - moment.began_ms) / (moment.lasts_ms * of_it)
    return round(max(0.0, min(1.0, share)) * STEPS) / STEPS


def with_show(scene: Scene, world: World) -> World:
    """Let the moment in play be seen over the bridge, if it is one of those that are."""
    moment = scene.moment
    if moment is None:
        return world
    part = _part(scene, moment)
    match moment.id:
        case "reveal-heard":
            heard = scene.view.talk.heard
            note = heard.nearness if heard is not None else ""
            return replace(world, show=Show("lanterns", part, note=note))
        case "stones":
            laid = {p.seat: str(p.stones) for p in scene.view.promise.promises}
            left, right = laid.get(Seat.A, ""), laid.get(Seat.B, "")
            return replace(world, show=Show("stones", part, left, right))
        case "reveal-plan":
            return replace(world, show=_cards(scene, moment, part))
        case _:
            return world


def with_line(scene: Scene, world: World) -> World:
    """Say who speaks in Talk and how many lines have gone over the water."""
    talk = scene.view.talk
    if scene.view.beat.beat not in ("talk", "talk-back") or talk.speaker is None:
        return world
    return replace(world, floor=talk.speaker, lines=len(talk.said))


def _cards(scene: Scene, moment: Moment, part: float) -> Show:
    said = [x for x in scene.view.transcript if x.kind == "said" and x.i <= moment.line][-2:]
    cards = {x.seat: x.text for x in said}
    left, right = cards.get(Seat.A, ""), cards.get(Seat.B, "")
    differ = "asleep" if scene.view.plan.asleep else "differ"
    return Show("cards", part, left, right, "same" if left == right else differ)
