"""What a phase of Talk waits for, when it has any matter, and what it offers.

Only the seat whose turn it is has something to do, the feeling apart: both seal theirs at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.rules import moves as m
from game.rules.beats import MoveKind, Row
from game.rules.luck import shuffled
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_floor import Floor, floor, floor_in_play
from game.scenario.model import Claim, Question, Reflection, Scenario


@dataclass(frozen=True, slots=True)
class _Wants:
    """What a phase waits for, by who speaks and who listens; `either`: one of them is enough."""

    speaker: tuple[MoveKind, ...] = ()
    listener: tuple[MoveKind, ...] = ()
    either: bool = False


_REFLECTS = _Wants(listener=(m.Reflect,))
_SAYS_FELT = _Wants(speaker=(m.Felt,))
_ASKS = _Wants(listener=(m.Ask, m.Done), either=True)
_ANSWERS = _Wants(speaker=(m.Answer,))
_WANTS = {
    "feel": _Wants(speaker=(m.Report,), listener=(m.Hear,)),
    "ask": _ASKS,
    "answer": _ANSWERS,
    "ask-again": _ASKS,
    "answer-again": _ANSWERS,
    "give-back": _Wants(listener=(m.Reflect, m.Guess)),
    "felt": _SAYS_FELT,
    "give-back-again": _REFLECTS,
    "felt-again": _SAYS_FELT,
    "give-back-last": _REFLECTS,
    "felt-last": _SAYS_FELT,
    "wish": _Wants(speaker=(m.Wish, m.Rate)),
    "comfort": _Wants(listener=(m.Comfort,)),
    "back": _Wants(listener=(m.SayBack, m.Done), either=True),
}


def needed_in_talk(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds of move this phase of Talk waits for from this seat, in order."""
    here = floor_in_play(scenario, scene)
    if here is None:
        return ()
    if scene.phase == "share":
        return _to_share(here) if seat is here.speaker else ()
    wants = _WANTS[scene.phase]
    kinds = wants.speaker if seat is here.speaker else wants.listener
    left = tuple(kind for kind in kinds if here.last(kind, scene.phase) is None)
    return () if wants.either and len(left) < len(kinds) else left


def _to_share(here: Floor) -> tuple[MoveKind, ...]:
    if len(here.said) < min(here.talk.says, len(here.talk.lines)):
        return (m.Say,)
    return () if here.pin else (m.Pin,)


def plays_in_talk(scenario: Scenario, scene: SceneState, candidate: Row) -> bool:
    """Say whether a row of Talk has any matter in this scene as it stands."""
    here = floor(scenario, scene, candidate.beat)
    if here is None:
        return False
    check = _PLAYS.get(candidate.phase)
    return check is None or check(here)


def _may_ask(here: Floor) -> bool:
    return len(here.asked) < len(here.talk.questions)


def _nearly(here: Floor, phase: str) -> bool:
    felt = here.last(m.Felt, phase)
    return felt is not None and felt.answer == "nearly"


_PLAYS: Mapping[str, Callable[[Floor], bool]] = {
    "ask": _may_ask,
    "answer": lambda here: here.last(m.Ask, "ask") is not None,
    "ask-again": lambda here: here.last(m.Ask, "ask") is not None and _may_ask(here),
    "answer-again": lambda here: here.last(m.Ask, "ask-again") is not None,
    "give-back-again": lambda here: _nearly(here, "felt"),
    "felt-again": lambda here: _nearly(here, "felt"),
    "give-back-last": lambda here: _nearly(here, "felt-again"),
    "felt-last": lambda here: _nearly(here, "felt-again"),
    "back": lambda here: bool(here.talk.backs),
}


def lines_offered(here: Floor) -> tuple[str, ...]:
    """Return the lines the speaker may still say."""
    return tuple(line.id for line in here.talk.lines if line.id not in here.said)


def questions_offered(here: Floor, seed: str) -> tuple[Question, ...]:
    """Return the questions the listener may still ask, in an order from the seed."""
    asked = {question.id for question, _ in here.asked}
    mixed = shuffled(seed, f"questions-{here.talk.id}", here.talk.questions)
    return tuple(question for question in mixed if question.id not in asked)


def answers_offered(here: Floor) -> tuple[Claim, ...]:
    """Return what the speaker may answer to the question that is open."""
    for question, answer in here.asked:
        if answer is None:
            return question.answers
    return ()


def reflections_offered(here: Floor) -> tuple[Reflection, ...]:
    """Return the sentences the listener may give back with in this go.

    They belong to lines that were said; a sentence given back before is left out while there are
    others.
    """
    further = bool(here.goes)
    used = {given.line for given, _ in here.goes}
    fitting = tuple(r for r in here.talk.reflections if r.again is further and r.of in here.said)
    return tuple(r for r in fitting if r.id not in used) or fitting


def feelings_asked(here: Floor, phase: str, seat: Seat) -> bool:
    """Say whether this seat is asked for a word of the ring in this phase."""
    return phase == "feel" or (phase == "give-back" and seat is here.listener)


def may_attend(here: Floor, phase: str, seat: Seat) -> bool:
    """Say whether this seat may promise now to keep its window in front."""
    offered = here.talk.presence and phase == "share" and seat is here.listener
    return offered and here.last(m.Attend) is None
