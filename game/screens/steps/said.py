"""What was said at the table, as bubbles: record line, added fact, and any own words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from game.rules.sections import TranscriptLine
from game.scenario.model import Scenario
from game.screens.parts import text
from game.screens.scene import Scene
from game.screens.tree import Look, Node

SPOKEN = frozenset({"said", "asked", "answered", "received", "thanks", "apology"})
SHOWN = 6  # the last few; everything is under More


def said_lines(scene: Scene, most: int = SHOWN) -> tuple[Node, ...]:
    """Make bubbles for the last lines of this scene."""
    elsewhere = _said_elsewhere(scene.scenario)
    lines = [
        line
        for line in scene.view.transcript
        if line.text not in elsewhere and (line.kind in SPOKEN or line.kind == "shown")
    ]
    return bubbles(scene, lines[-most:])


def _said_elsewhere(scenario: Scenario) -> set[str]:
    """Return what belongs to another step: Talk, a note on the fridge, a card of the plan."""
    found = {str(option.id) for act in scenario.every_act() for option in act.word}
    for talk in scenario.talks:
        found |= {line.id for line in talk.lines} | {line.id for line in talk.reflections}
        found |= {question.id for question in talk.questions}
        found |= {claim.id for question in talk.questions for claim in question.answers}
        found |= {line.id for line in talk.supports} | {line.id for line in talk.backs}
    return found | set(scenario.plan.options if scenario.plan else ())


def bubbles(scene: Scene, lines: Iterable[TranscriptLine]) -> tuple[Node, ...]:
    """Make one bubble for each line; what was shown stands as a story line."""
    return tuple(_bubble(scene, line) for line in lines)


def _bubble(scene: Scene, line: TranscriptLine) -> Node:
    ids = [i for i in (line.text, *line.extra) if i]
    words = " ".join(scene.line(i) for i in ids)
    own = scene.seat.said(line.seq) if line.seat is not None else ""
    if line.seat is None or line.kind == "shown":
        return text(f"line-{line.i}", words, Look.STORY)
    spoken = f"{own}\n{words}" if own else words
    bubble = text(
        f"line-{line.i}",
        spoken,
        Look.SAID,
        value=line.seat.value,
        note=scene.name(line.seat),
    )
    return replace(bubble, icon="gate") if _is_put_off(scene, line.text) else bubble


def _is_put_off(scene: Scene, line: str) -> bool:
    """Tell whether a line openly says "not now": a small gate stands beside it."""
    asked = (q for talk in scene.scenario.talks for q in talk.questions)
    return any(claim.id == line and claim.declines for q in asked for claim in q.answers)
