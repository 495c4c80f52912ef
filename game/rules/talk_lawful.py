"""Whether a move of Talk names something there is, and something that is offered now.

Whose turn it is has been held against `talk_flow` before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from game.rules import moves as m
from game.rules.beats import GOES, MoveKind
from game.rules.draft import Draft
from game.rules.feelings import WORDS
from game.rules.levels import NEEDS as NEEDS_LEVEL
from game.rules.levels import has
from game.rules.needs import NEEDS
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.rules.talk_floor import Floor, floor_in_play
from game.rules.talk_flow import (
    answers_offered,
    lines_offered,
    may_attend,
    questions_offered,
    reflections_offered,
)
from game.scenario.model import SupportKind

LAST_FELT = f"felt{GOES[-1]}"
EFFORT_MOST = 4


def problem_in_talk(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    """Return why a move of Talk is not lawful now, or None."""
    here = floor_in_play(draft.scenario, draft.scene)
    if here is None:
        return Code.NOT_NOW
    if isinstance(move, m.Report | m.Guess | m.Hear | m.Rate):
        return _sealed(draft, move)
    if isinstance(move, m.Say | m.Pin | m.Answer | m.Felt | m.Wish):
        return _by_speaker(draft, here, move)
    if isinstance(move, m.Ask | m.Reflect | m.Comfort | m.SayBack):
        return _by_listener(draft, here, move)
    if isinstance(move, m.Mark | m.Attend | m.Focus):
        return _beside(draft, here, seat, move)
    return None if isinstance(move, m.Done) else Code.NOT_NOW


def _sealed(draft: Draft, move: m.Report | m.Guess | m.Hear | m.Rate) -> Code | None:
    if isinstance(move, m.Rate):
        return None if 0 <= move.effort <= EFFORT_MOST else Code.OUT_OF_RANGE
    if move.feeling not in WORDS:
        return Code.UNKNOWN_OPTION
    if not 1 <= move.strength <= 5:
        return Code.OUT_OF_RANGE
    return None if isinstance(move, m.Hear) else _need(draft, move.need)


def _by_speaker(
    draft: Draft, here: Floor, move: m.Say | m.Pin | m.Answer | m.Felt | m.Wish
) -> Code | None:
    lines = tuple(line.id for line in here.talk.lines)
    match move:
        case m.Say():
            return _one_of(move.line, lines_offered(here), lines)
        case m.Pin():
            return _one_of(move.line, here.said, lines)
        case m.Answer():
            known = [c.id for q in here.talk.questions for c in q.answers]
            return _one_of(move.line, [c.id for c in answers_offered(here)], known)
        case m.Felt():
            last = draft.scene.phase == LAST_FELT
            return _one_of(move.answer, ("yes", "not-quite" if last else "nearly"), ALL_FELT)
        case m.Wish():
            return _one_of(move.support, tuple(SupportKind))


def _by_listener(
    draft: Draft, here: Floor, move: m.Ask | m.Reflect | m.Comfort | m.SayBack
) -> Code | None:
    match move:
        case m.Ask():
            offered = [q.id for q in questions_offered(here, draft.scene.opened.seed)]
            return _one_of(move.question, offered, [q.id for q in here.talk.questions])
        case m.Reflect():
            given = [r.id for r in reflections_offered(here)]
            wrong = _one_of(move.line, given, [r.id for r in here.talk.reflections])
            return wrong or _one_of(move.fold, here.said, [x.id for x in here.talk.lines])
        case m.Comfort():
            return _one_of(move.option, [s.id for s in here.talk.supports])
        case m.SayBack():
            return _one_of(move.line, [c.id for c in here.talk.backs])


ALL_FELT = ("yes", "nearly", "not-quite")


def _one_of(
    found: str, offered: Collection[str], known: Collection[str] = frozenset()
) -> Code | None:
    if found in offered:
        return None
    return Code.NOT_OFFERED if found in known else Code.UNKNOWN_OPTION


def _need(draft: Draft, need: str) -> Code | None:
    """A need may always be left open; where none is asked it must be."""
    if not need:
        return None
    if not has(draft.scene, NEEDS_LEVEL):
        return Code.NOT_OFFERED
    return None if need in NEEDS else Code.UNKNOWN_OPTION


def _beside(
    draft: Draft, here: Floor, seat: Seat, move: m.Mark | m.Attend | m.Focus
) -> Code | None:
    phase = draft.scene.phase
    match move:
        case m.Mark():
            if seat is not here.speaker:
                return Code.NOT_YOURS
            return Code.ALREADY_DONE if here.last(m.Mark, phase) else None
        case m.Attend():
            if may_attend(here, phase, seat):
                return None
            mine = seat is here.listener
            return Code.ALREADY_DONE if mine and here.last(m.Attend) else Code.NOT_OFFERED
        case m.Focus():
            known = draft.scene.presence
            if known is None or known.seat is not seat:
                return Code.NOT_OFFERED
            is_front = not known.away_since_ms
            return Code.ALREADY_DONE if move.front == is_front else None


def samples_in_talk(draft: Draft, kind: MoveKind) -> tuple[m.Move, ...]:
    """Return moves of this kind of which one is lawful if any of the kind is."""
    plain = _PLAIN.get(kind)
    if plain is not None:
        return plain
    here = floor_in_play(draft.scenario, draft.scene)
    make = _SAMPLES.get(kind)
    return make(draft, here) if here and make else ()


def _questions(draft: Draft, here: Floor) -> tuple[m.Move, ...]:
    offered = questions_offered(here, draft.scene.opened.seed)[:1]
    return tuple(m.Ask(question=q.id) for q in offered)


def _reflections(_draft: Draft, here: Floor) -> tuple[m.Move, ...]:
    offered = reflections_offered(here)[:1]
    return tuple(m.Reflect(line=r.id, fold=f) for r in offered for f in here.said[:1])


_SAMPLES: dict[MoveKind, Callable[[Draft, Floor], tuple[m.Move, ...]]] = {
    m.Say: lambda _, here: tuple(m.Say(line=line) for line in lines_offered(here)[:1]),
    m.Pin: lambda _, here: tuple(m.Pin(line=line) for line in here.said[:1]),
    m.Ask: _questions,
    m.Answer: lambda _, here: tuple(m.Answer(line=c.id) for c in answers_offered(here)[:1]),
    m.Reflect: _reflections,
    m.Comfort: lambda _, here: tuple(m.Comfort(option=s.id) for s in here.talk.supports[:1]),
    m.SayBack: lambda _, here: tuple(m.SayBack(line=c.id) for c in here.talk.backs[:1]),
}
_PLAIN: dict[MoveKind, tuple[m.Move, ...]] = {
    m.Report: (m.Report(feeling=WORDS[0]),),
    m.Hear: (m.Hear(feeling=WORDS[0]),),
    m.Guess: (m.Guess(feeling=WORDS[0]),),
    m.Felt: (m.Felt(answer="yes"),),
    m.Wish: (m.Wish(support=SupportKind.EARS),),
    m.Rate: (m.Rate(effort=0),),
    m.Mark: (m.Mark(landed="heard"),),
    m.Attend: (m.Attend(),),
    m.Focus: (m.Focus(front=True), m.Focus(front=False)),
    m.Done: (m.Done(),),
}
