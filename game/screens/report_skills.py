"""What one seat practised in a scene, as counts of what it did: events, never a quality.

Everything here is either its owner's own or was seen by both; no count needs what the other keeps
sealed, and nothing is compared with anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from game.rules.consistency import CREDIT
from game.rules.debrief_scores import Straight
from game.rules.debrief_sections import Counted, ScoreLine
from game.rules.listening import Heard
from game.scenario.model import QuestionAct
from game.screens.report_words import Context
from game.screens.scene import Scene

_TALK = ("open-questions", "given-back", "heard-first", "heard-second", "heard-third")
_TOLD = (*(f"told-{straight}" for straight in Straight), "said-no")
_UNCOUNTED = ("released", "active")  # nobody counts a promise that was let go or is open still
_PROMISED = tuple(f"promise-{how}" for how in (*CREDIT, "mended", *_UNCOUNTED))
_GOES = {Heard.FIRST: "heard-first", Heard.SECOND: "heard-second", Heard.THIRD: "heard-third"}
SKILLS = (*_TALK, *_TOLD, *_PROMISED, "magnets")
"""Everything that is counted, in the order in which a report lists it."""


def skills(scene: Scene) -> list[Context]:
    """Return what this seat practised and how often; what did not come up is left out."""
    if scene.view.scene.stopped:
        return []
    counts = Counter((*_talk(scene), *_told(scene), *_promised(scene), *_mended(scene)))
    return [
        {"id": skill, "name": scene.say(f"skill.{skill}"), "count": counts[skill]}
        for skill in SKILLS
        if counts[skill]
    ]


def breaks(scene: Scene) -> list[str]:
    """Return how this seat came back from each break whose return was held against the clock."""
    if scene.view.scene.stopped:
        return []
    found = (x.how for x in _counted(scene) if x.kind is Counted.RETURN)
    return [scene.say(f"break.{how}") for how in found]


def _talk(scene: Scene) -> Iterator[str]:
    """Count questions that open, what was given back, and the go on which the other felt heard."""
    talks = scene.scenario.talks
    opening = {q.id for talk in talks for q in talk.questions if q.act is not QuestionAct.SLIP}
    given = {reflection.id for talk in talks for reflection in talk.reflections}
    for said in scene.view.transcript:
        if said.seat is not scene.me:
            continue
        if said.kind == "asked" and said.text in opening:
            yield "open-questions"
        elif said.text in given:
            yield "given-back"
    for counted in _counted(scene):
        if counted.kind is Counted.LISTENED and counted.how in _GOES:
            yield _GOES[Heard(counted.how)]


def _told(scene: Scene) -> Iterator[str]:
    """Count this seat's accounts by what they were, as its own arithmetic has them."""
    for counted in _counted(scene):
        if counted.kind is Counted.SAID_NO:
            yield "said-no"
        elif counted.kind is Counted.ACCOUNT:
            yield f"told-{counted.how}"


def _promised(scene: Scene) -> Iterator[str]:
    """Count this seat's promises of every round by how they ended."""
    for counted in _counted(scene):
        if counted.kind is Counted.PROMISE:
            yield f"promise-{counted.how}"
    for promise in scene.view.promise.promises:
        if promise.seat is scene.me and promise.status in _UNCOUNTED:
            yield f"promise-{promise.status}"


def _mended(scene: Scene) -> Iterator[str]:
    for said in scene.view.transcript:
        if said.seat is scene.me and said.kind == "apology":
            yield "magnets"


def _counted(scene: Scene) -> Iterator[ScoreLine]:
    """Give the moments of this scene that stand behind this seat's own scores."""
    for score in scene.view.debrief.scores:
        yield from score.arithmetic
