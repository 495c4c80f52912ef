"""What was said at the table, as bubbles: record line, added fact, and any own words."""

from __future__ import annotations

from collections.abc import Iterable

from game.rules.sections import TranscriptLine
from game.screens.parts import text
from game.screens.scene import Scene
from game.screens.tree import Look, Node

SPOKEN = frozenset({"said", "asked", "answered", "received", "thanks", "apology"})
SHOWN = 6  # the last few; everything is under More


def said_lines(scene: Scene, most: int = SHOWN) -> tuple[Node, ...]:
    """Make bubbles for the last lines of this scene."""
    note = {option.id for option in scene.scenario.word}  # what was said to a note on a fridge
    lines = [
        line
        for line in scene.view.transcript
        if line.text not in note and (line.kind in SPOKEN or line.kind == "shown")
    ]
    return bubbles(scene, lines[-most:])


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
    return text(
        f"line-{line.i}",
        spoken,
        Look.SAID,
        value=line.seat.value,
        note=scene.name(line.seat),
    )
