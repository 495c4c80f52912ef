"""Another scene: a shelf of what the two could play next, and what the other one would like.

It begins when both want the same one; whatever one wishes for can be wished for otherwise.
"""

from __future__ import annotations

from game.rules import moves as m
from game.screens.choosing import in_order
from game.screens.intents import Play, Step
from game.screens.messages import SceneCard
from game.screens.parts import Answer, Button, Question, dialog, group, text
from game.screens.places.scenes import (
    about,
    file_nodes,
    from_file,
    journeys_entry,
    reading_node,
)
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node


def scenes(scene: Scene) -> Node:
    """Make the dialog with the scenes that can be played next."""
    close = Button("close", scene.say("dialog.close"), Step("close"), ("escape",)).quiet()
    title = scene.say("scenes.title")
    entry = journeys_entry(scene)
    ways = group("scene-ways", from_file(scene), entry, close, flow=Flow.ROW)
    cards = offered_next(scene)
    if not cards:
        none = text("scenes-none", scene.say("scenes.none"), Look.HINT)
        return dialog("dialog-scenes", title, none, ways)
    best = next((c.id for c in cards if not c.brought and c.scenario not in _played(scene)), "")
    offered = tuple(Answer(c.id, c.title, _about(scene, c, best=c.id == best)) for c in cards)
    chosen = tuple(c.id for c in cards if c.id == scene.view.own.again_scene)
    question = Question("scene", scene.say("scenes.body"), offered, chosen)
    choices = question.node(lambda card: Play(m.Again(scenario=card)))
    return dialog("dialog-scenes", title, *_unread(scene), choices, ways)


def scene_file(scene: Scene) -> Node:
    """Make the dialog that asks for a scene's file."""
    close = Button("close", scene.say("dialog.close"), Step("close"), ("escape",)).quiet()
    ways = group("scene-ways", close, reading_node(scene, "read-scene"), flow=Flow.ROW)
    return dialog("dialog-scene-file", scene.say("choosing.file-title"), *file_nodes(scene), ways)


def offered_next(scene: Scene) -> tuple[SceneCard, ...]:
    """Return the scenes that the two could play next, what suits them best first."""
    solo = scene.seat.mode == "solo"
    cards = (c for c in scene.state.shelf if (c.solo if solo else c.sends))
    others = tuple(c for c in cards if not _is_this(scene, c))
    return in_order(others, _played(scene), scene.view.scene.level)


def _played(scene: Scene) -> frozenset[str]:
    """Return what these two have played, as far as this device's own shelf knows."""
    with_them = (s.scenario for s in scene.state.sittings if s.partner == scene.partner)
    return frozenset((*with_them, scene.scenario.meta.id))


def _unread(scene: Scene) -> tuple[Node, ...]:
    """Say so while the file of what the other would like is still on its way."""
    wanted = scene.view.partner.wants_scene
    if not wanted or any(card.id == wanted for card in scene.state.shelf):
        return ()
    return (text("scene-unread", scene.say("choosing.coming", name=scene.partner), Look.HINT),)


def _is_this(scene: Scene, card: SceneCard) -> bool:
    return card.id.partition("@")[0] == scene.scenario.meta.id


def _about(scene: Scene, card: SceneCard, *, best: bool) -> str:
    """Say what a scene is like, and who would like it."""
    parts = [scene.say("choosing.next")] if best else []
    parts.append(about(scene, card, scene.view.scene.level))
    if card.id == scene.view.partner.wants_scene:
        parts.append(scene.say("scenes.theirs", name=scene.partner))
    if card.id == scene.view.own.again_scene:
        parts.append(scene.say("scenes.mine"))
    return " ".join(parts)


def journey_on(scene: Scene) -> tuple[Node, ...]:
    """Make the chip that leads to the journey the two are on, or that one of them would like."""
    section = scene.view.journey
    if section.is_on:
        note = scene.say("journeys.on-note")
    elif section.other_wish:
        note = scene.say("journeys.theirs-note", name=scene.partner)
    elif section.wish:
        note = scene.say("journeys.mine-note")
    else:
        return ()
    words = scene.say("journeys.entry")
    return (Button("go-journey", words, Step("journeys"), ("j",), note=note).chip(),)


def another_scene(scene: Scene) -> Node:
    """Make the chip that opens the shelf of scenes; it tells if the other has wished for one."""
    theirs, mine = scene.view.partner.wants_scene, scene.view.own.again_scene
    note = scene.say("again.theirs") if theirs else ""
    note = scene.say("again.mine") if mine else note
    opens = Step("open", "scenes")
    chip = Button("again-scene", scene.say("morning.another-scene"), opens, ("a",), "shelf", note)
    return chip.chip(chosen=bool(mine))
