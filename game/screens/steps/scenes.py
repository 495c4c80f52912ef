"""Another scene: a shelf of what the two could play next, and what the other one would like.

It begins when both want the same one; whatever one wishes for can be wished for otherwise.
"""

from __future__ import annotations

from game.rules import moves as m
from game.screens.intents import Play, Step
from game.screens.messages import SceneCard
from game.screens.parts import NUMBER_KEYS, Answer, Button, Question, dialog, text
from game.screens.scene import Scene
from game.screens.tree import Look, Node

MOST = len(NUMBER_KEYS)


def scenes(scene: Scene) -> Node:
    """Make the dialog with the scenes that can be played next."""
    cards = [c for c in scene.state.shelf if not _is_this(scene, c)][:MOST]
    close = Button("close", scene.say("dialog.close"), Step("close"), ("escape",)).quiet()
    title = scene.say("scenes.title")
    if not cards:
        none = text("scenes-none", scene.say("scenes.none"), Look.HINT)
        return dialog("dialog-scenes", title, none, close)
    offered = tuple(Answer(card.id, card.title, _about(scene, card)) for card in cards)
    chosen = tuple(c.id for c in cards if c.id == scene.view.own.again_scene)
    question = Question("scene", scene.say("scenes.body"), offered, chosen)
    choices = question.node(lambda card: Play(m.Again(scenario=card)))
    return dialog("dialog-scenes", title, choices, close)


def _is_this(scene: Scene, card: SceneCard) -> bool:
    return card.id.partition("@")[0] == scene.scenario.meta.id


def _about(scene: Scene, card: SceneCard) -> str:
    """Say how long a scene takes, how near it goes, what to know, and who would like it."""
    mood = scene.say(f"scenes.mood-{card.intensity}")
    parts = [scene.say("scenes.about", minutes=card.minutes, mood=mood), *card.notes]
    if card.id == scene.view.partner.wants_scene:
        parts.append(scene.say("scenes.theirs", name=scene.partner))
    if card.id == scene.view.own.again_scene:
        parts.append(scene.say("scenes.mine"))
    return " ".join(parts)


def another_scene(scene: Scene) -> Node:
    """Make the chip that opens the shelf of scenes; it tells if the other has wished for one."""
    theirs, mine = scene.view.partner.wants_scene, scene.view.own.again_scene
    note = scene.say("again.theirs") if theirs else ""
    note = scene.say("again.mine") if mine else note
    opens = Step("open", "scenes")
    chip = Button("again-scene", scene.say("morning.another-scene"), opens, ("a",), "shelf", note)
    return chip.chip(chosen=bool(mine))
