"""Asks a step's questions one after the other; what is answered stays in sight and can be changed.

Only the question that is open has number keys, so a key never means two things.
"""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.parts import Button, Question, picking
from game.screens.scene import Scene
from game.screens.tree import Node


def asked(scene: Scene, questions: tuple[Question, ...]) -> tuple[Node, ...]:
    """Make the answered questions as chips that reopen them, then the first open one.

    Questions after the open one are not shown yet.
    """
    nodes: list[Node] = []
    for question in questions:
        chosen = scene.seat.one(question.id)
        if not chosen:
            return (*nodes, question.node(picking(question.id)))
        nodes.append(reopening(scene, question, chosen))
    return tuple(nodes)


def reopening(scene: Scene, question: Question, chosen: str) -> Node:
    """Make the chip that shows an answer and takes it back when pressed."""
    answer = next((a for a in question.offered if a.id == chosen), None)
    words = answer.words if answer else chosen
    chip = Button(
        f"chosen-{question.id}",
        words,
        Step("back-to", question.id),
        note=scene.say("picked.change"),
        icon="check",
    )
    return chip.chip(chosen=True)


def all_answered(scene: Scene, questions: tuple[Question, ...]) -> bool:
    """Tell whether nothing is left to ask."""
    return all(scene.seat.one(question.id) for question in questions)
