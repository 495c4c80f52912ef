"""Practise alone: two characters with a sentence each, and which chair to take."""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.places.shell import Around, back, placed
from game.screens.tree import Flow, Look, Screen

CHARACTERS = ("sol", "viktor")


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
    start = Button("send", around.say("alone.start"), Step("solo"), ("enter",)).gold(
        ready=bool(chosen)
    )
    if chosen:
        swap = Button("swap", around.say("alone.swap"), Step("solo", "swap"), ("s",))
        nodes.append(swap.quiet())
    nodes.append(group("ways", back(around), start, flow=Flow.ROW))
    return placed(around, "alone", around.say("turn.alone"), *nodes)
