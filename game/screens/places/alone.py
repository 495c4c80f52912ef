"""Practise alone: six characters with a sentence each, and which chair to take."""

from __future__ import annotations

from dataclasses import replace

from game.screens.intents import Step
from game.screens.messages import SceneCard
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.places.shell import Around, back, placed
from game.screens.tree import Flow, Look, Node, Screen

CHARACTERS = ("ines", "tobi", "mara", "sol", "june", "viktor")


SCENE_KEYS = ("q", "e", "t", "y", "u", "i", "o", "p")


def alone(around: Around) -> Screen:
    """Show who one can practise with; nothing of it leaves the device."""
    chosen = around.state.character
    offered = tuple(
        Answer(c, around.say(f"partner.{c}.name"), around.say(f"partner.{c}.blurb"))
        for c in CHARACTERS
    )
    question = Question("character", around.say("alone.who"), offered, (chosen,) if chosen else ())
    nodes = [
        heading("alone-title", around.say("alone.title")),
        text("alone-body", around.say("alone.body"), Look.STORY),
        question.node(lambda character: Step("character", character)),
    ]
    nodes += _scenes(around)
    start = Button("send", around.say("alone.start"), Step("solo"), ("enter",)).gold(
        ready=bool(chosen)
    )
    if chosen:
        swap = Button("swap", around.say("alone.swap"), Step("solo", "swap"), ("s",))
        nodes.append(swap.quiet())
    nodes.append(group("ways", back(around), start, flow=Flow.ROW))
    return placed(around, "alone", around.say("turn.alone"), *nodes)


def _scenes(around: Around) -> tuple[Node, ...]:
    """Make the scenes one may practise, once there is a choice; the first is chosen already."""
    cards = [card for card in around.state.shelf if card.solo][: len(SCENE_KEYS)]
    if len(cards) < 2:
        return ()
    chosen = around.state.scene or cards[0].id
    offered = tuple(Answer(c.id, c.title, _minutes(around, c)) for c in cards)
    question = Question("scene", around.say("alone.scene"), offered, (chosen,), Look.CHIP)
    node = question.node(lambda card: Step("scene", card))
    chips = tuple(
        replace(chip, keys=(key,)) for chip, key in zip(node.children, SCENE_KEYS, strict=False)
    )
    return (replace(node, children=chips),)


def _minutes(around: Around, card: SceneCard) -> str:
    return around.say("scenes.minutes", minutes=card.minutes)
