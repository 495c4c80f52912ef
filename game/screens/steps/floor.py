"""Who has the floor, and what has been said on it: what every screen of Talk is made from."""

from __future__ import annotations

from game.rules.sections import TranscriptLine
from game.scenario.model import Question, QuestionAct, Talk
from game.screens.moments import WATER_MS
from game.screens.parts import text
from game.screens.scene import Scene
from game.screens.steps.said import bubbles
from game.screens.tree import Look, Node, Role

LINE_KEYS = ("h", "j", "k", "l")
"""Keys of the lines said, in order: the speaker's heart, the listener's fold."""

TAIL = 4
AGAIN = ("-again", "-last")


def base_phase(phase: str) -> str:
    """Return a phase of Talk without which go it is."""
    for suffix in AGAIN:
        phase = phase.removesuffix(suffix)
    return phase


def has_floor(scene: Scene) -> bool:
    """Tell whether this seat speaks."""
    return scene.view.talk.speaker is scene.me


def authored(scene: Scene) -> Talk:
    """Return the direction of Talk in play, as it was written."""
    wanted = scene.view.talk.id
    return next((t for t in scene.scenario.talks if t.id == wanted), scene.scenario.talks[0])


def where(scene: Scene) -> tuple[Node, ...]:
    """Make the line of setting that both read."""
    words = scene.maybe(f"{authored(scene).id}/where")
    return (text("where", words, Look.HINT),) if words else ()


def spoken(scene: Scene) -> tuple[TranscriptLine, ...]:
    """Return what was said in this direction so far, in order."""
    talk = authored(scene)
    first = {str(line.id) for line in talk.lines}
    lines = scene.view.transcript
    starts = next((n for n, line in enumerate(lines) if line.text in first), len(lines))
    return lines[starts:]


def talked(scene: Scene, most: int = TAIL) -> tuple[Node, ...]:
    """Make the last lines of this direction as bubbles."""
    return bubbles(scene, spoken(scene)[-most:])


def answered(scene: Scene) -> tuple[Node, ...]:
    """Make the last question with its answer, if there was one."""
    kinds = ("asked", "answered")
    return bubbles(scene, [line for line in spoken(scene) if line.kind in kinds][-2:])


def said_words(scene: Scene, line: str) -> str:
    """Return a line as it was said: own words above it, if there were any."""
    found = next((x for x in spoken(scene) if x.text == line), None)
    own = scene.seat.said(found.seq) if found else ""
    return f"{own}\n{scene.line(line)}" if own else scene.line(line)


def open_question(scene: Scene) -> Question | None:
    """Return the question that waits for its answer, or None."""
    asked = next((a.question for a in scene.view.talk.asked if not a.answer), "")
    return next((q for q in authored(scene).questions if q.id == asked), None)


def is_water(scene: Scene) -> bool:
    """Tell whether nothing is shown but the water: a question has just come very near."""
    question = open_question(scene)
    near = question is not None and question.act is QuestionAct.TOUCH
    return near and scene.waited_ms < WATER_MS


def cards(list_id: str, words: str, lines: tuple[Node, ...]) -> Node:
    """Make a list of speech cards under one question."""
    return Node(list_id, Role.LIST, words, children=lines)
