"""Practise alone: six characters with a sentence each, and which chair to take."""

from __future__ import annotations

from dataclasses import replace

from game.screens.choosing import chosen
from game.screens.intents import Go, Step
from game.screens.messages import SceneCard
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.places.shell import Around, back, placed
from game.screens.state import ClientState
from game.screens.tree import Flow, Look, Node, Screen

CHARACTERS = ("ines", "tobi", "mara", "sol", "june", "viktor")


def alone(around: Around) -> Screen:
    """Show who one can practise with; nothing of it leaves the device."""
    character = around.state.character
    offered = tuple(
        Answer(c, around.say(f"partner.{c}.name"), around.say(f"partner.{c}.blurb"))
        for c in CHARACTERS
    )
    question = Question(
        "character", around.say("alone.who"), offered, (character,) if character else ()
    )
    nodes = [
        heading("alone-title", around.say("alone.title")),
        text("alone-body", around.say("alone.body"), Look.STORY),
        question.node(lambda one: Step("character", one)),
        *_scene(around),
    ]
    start = Button("send", around.say("alone.start"), Step("solo"), ("enter",)).gold(
        ready=bool(character)
    )
    if character:
        swap = Button("swap", around.say("alone.swap"), Step("solo", "swap"), ("s",))
        nodes.append(swap.quiet())
    nodes.append(group("ways", back(around), start, flow=Flow.ROW))
    return placed(around, "alone", around.say("turn.alone"), *nodes)


def _scene(around: Around) -> tuple[Node, ...]:
    """Say which scene it will be, and lead back to the shelf, once there is a choice."""
    card = chosen_card(around.state)
    if card is None:
        return ()
    words = around.say("choosing.playing", title=card.title)
    change = Button("go-scenes", words, Go("scenes", "alone"), ("c",), "shelf")
    return (replace(change, note=around.say("choosing.change")).chip(),)


def chosen_card(state: ClientState) -> SceneCard | None:
    """Return the card of the scene that would be practised now."""
    alone_state = replace(state, choosing=replace(state.choosing, leads_to="alone"))
    return chosen(alone_state) if state.scene else _first(state)


def _first(state: ClientState) -> SceneCard | None:
    return next((card for card in state.shelf if card.solo), None)
