"""Who has the floor in Talk, and what has been said, asked and given back on it so far.

A pure reading of the moves of one direction; nothing here decides anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, cast

from game.rules import moves as m
from game.rules.beats import GOES, TALK_BEATS
from game.rules.copying import once
from game.rules.seats import Seat
from game.rules.state import SceneState, Spoken
from game.rules.talk_events import LanternLit, TalkResult
from game.scenario.model import Claim, Question, Scenario, Talk

M = TypeVar("M", bound=m.Move)
R = TypeVar("R", bound=TalkResult)


@dataclass(frozen=True)  # without slots: it keeps what it has found
class Floor:
    """One direction of Talk as it stands.

    Attributes:
        beat: "talk" or "talk-back".
        talk: the authored direction.
        speaker: who has the floor.
        spoken: every move made in it, by either seat, in order.
        results: what it brought about so far.
    """

    beat: str
    talk: Talk
    speaker: Seat
    spoken: tuple[Spoken, ...]
    results: tuple[TalkResult, ...]

    @property
    def listener(self) -> Seat:
        """Return who listens."""
        return self.speaker.other

    def all(self, kind: type[M], *phases: str) -> tuple[M, ...]:
        """Return the moves of this kind in order, made in one of these phases if any are named."""
        of_kind = self._by_kind.get(kind, ())
        return tuple([cast("M", x.move) for x in of_kind if not phases or x.phase in phases])

    def last(self, kind: type[M], *phases: str) -> M | None:
        """Return the latest of them, or None."""
        for x in reversed(self._by_kind.get(kind, ())):
            if not phases or x.phase in phases:
                return cast("M", x.move)
        return None

    @once
    def _by_kind(self) -> dict[type, list[Spoken]]:
        found: dict[type, list[Spoken]] = {}
        for x in self.spoken:
            found.setdefault(type(x.move), []).append(x)
        return found

    def result(self, kind: type[R]) -> R | None:
        """Return the latest result of this kind, or None."""
        for x in reversed(self.results):
            if isinstance(x, kind):
                return x
        return None

    @once
    def said(self) -> tuple[str, ...]:
        """Return the lines said, in order."""
        return tuple(move.line for move in self.all(m.Say))

    @property
    def pin(self) -> str:
        """Return the line sealed as what matters most; "" before."""
        pinned = self.last(m.Pin)
        return pinned.line if pinned else ""

    @once
    def asked(self) -> tuple[tuple[Question, Claim | None], ...]:
        """Return the questions asked with what was answered to each; None before it was."""
        found: list[tuple[Question, Claim | None]] = []
        for again in ("", "-again"):
            asked = self.last(m.Ask, f"ask{again}")
            question = self.question(asked.question) if asked else None
            if question is not None:
                found.append((question, self._answer(question, f"answer{again}")))
        return tuple(found)

    def _answer(self, question: Question, phase: str) -> Claim | None:
        answered = self.last(m.Answer, phase)
        return next((c for c in question.answers if answered and c.id == answered.line), None)

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id, or None."""
        return next((q for q in self.talk.questions if q.id == question_id), None)

    @once
    def goes(self) -> tuple[tuple[m.Reflect, str], ...]:
        """Return each go at giving back with what the speaker said to it; "" before."""
        found: list[tuple[m.Reflect, str]] = []
        for go in GOES:
            given, felt = self.last(m.Reflect, f"give-back{go}"), self.last(m.Felt, f"felt{go}")
            if given is not None:
                found.append((given, felt.answer if felt else ""))
        return tuple(found)

    @property
    def is_settled(self) -> bool:
        """Return whether the speaker has said that it was heard, or at last not quite."""
        return self.result(LanternLit) is not None


def floor(scenario: Scenario, scene: SceneState, beat: str) -> Floor | None:
    """Return a direction of Talk as it stands, or None if the scenario has none in this beat."""
    place = _PLACES.get(beat)
    if place is None or place >= len(scenario.talks):
        return None
    talk, asked = scenario.talks[place], ("floor", beat)
    known = scene.known.get(asked)
    if isinstance(known, Floor) and known.talk is talk:
        return known
    found = _floor(talk, scene, beat)
    scene.known[asked] = found
    return found


_PLACES = {str(beat): place for place, beat in enumerate(TALK_BEATS)}


def _floor(talk: Talk, scene: SceneState, beat: str) -> Floor:
    return Floor(
        beat=str(beat),
        talk=talk,
        speaker=scene.seat_of(talk.speaker),
        spoken=tuple([x for x in scene.talked if x.beat == beat]),
        results=tuple([x for x in scene.talk_results if x.beat == beat]),
    )


def floors(scenario: Scenario, scene: SceneState) -> tuple[Floor, ...]:
    """Return every direction in which something was said, in order."""
    every = (floor(scenario, scene, beat) for beat in TALK_BEATS)
    return tuple(x for x in every if x is not None and x.spoken)


def floor_in_play(scenario: Scenario, scene: SceneState) -> Floor | None:
    """Return the direction that is being played now, or None outside Talk."""
    return floor(scenario, scene, scene.beat)


def answers_in_talk(
    scenario: Scenario, scene: SceneState, seat: Seat
) -> tuple[tuple[Question, Claim], ...]:
    """Return what this seat was asked in Talk and answered, in order."""
    return tuple(
        (question, claim)
        for here in floors(scenario, scene)
        if here.speaker is seat
        for question, claim in here.asked
        if claim is not None
    )


def line_back(scenario: Scenario, scene: SceneState, seat: Seat) -> Claim | None:
    """Return the line of its own that this seat added when it listened, or None."""
    for here in floors(scenario, scene):
        back = here.last(m.SayBack)
        if here.listener is seat and back is not None:
            return next((c for c in here.talk.backs if c.id == back.line), None)
    return None
