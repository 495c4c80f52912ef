"""Which kinds of move a seat may make now: those of which at least one would be lawful.

One sample of each kind is held against `lawful.problem`, so what is offered and what is accepted
cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.rules.beats import ANY_BEAT, MoveKind, row
from game.rules.draft import Draft
from game.rules.flow import receive_offered
from game.rules.lawful import MINUTES_LEAST, problem
from game.rules.promises import life_options
from game.rules.seats import Seat

Samples = Callable[[Draft, Seat], tuple[m.Move, ...]]


def possible(draft: Draft, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds of move this seat may make now, in the order of the table."""
    here = (m.Thank,) if draft.scene.is_over else tuple(row(draft.scene.row).moves)
    kinds = (*here, *ANY_BEAT)
    return tuple(kind for kind in kinds if _one_is_lawful(draft, seat, kind))


def _one_is_lawful(draft: Draft, seat: Seat, kind: MoveKind) -> bool:
    visit = draft.scene.visit
    return any(problem(draft, seat, visit, move) is None for move in _samples(draft, seat, kind))


def _samples(draft: Draft, seat: Seat, kind: MoveKind) -> tuple[m.Move, ...]:
    make = _SAMPLES.get(kind)
    return make(draft, seat) if make else (_PLAIN[kind],)


def _offers(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    return (m.Offer(option=draft.scenario.word[0].id),)


def _choices(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    options = life_options(draft.scenario, draft.scene, seat)
    return tuple(m.Choose(option=o.id) for o in options if o.asks is None)


def _asks(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    options = life_options(draft.scenario, draft.scene, seat)
    return tuple(m.AskChange(option=o.id) for o in options if o.asks is not None)


def _accounts(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    return m.Account(line=draft.scenario.account(draft.role(seat)).lines[0].id), m.Account(line="")


def _receiving(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    offered = receive_offered(draft.scenario, draft.scene, seat)
    return tuple(m.Receive(line=line) for line in offered[:1])


def _answers(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    return tuple(m.Answer(line=c.id) for c in draft.scenario.account(draft.role(seat)).answers[:1])


def _reports(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    return (m.Report(feeling=draft.scenario.feelings[0]),)


def _guesses(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    return (m.Guess(feeling=draft.scenario.feelings[0]),)


def _own_ups(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    return tuple(m.OwnUp(option=o) for o in draft.scenario.account(draft.role(seat)).own_ups[:1])


def _responses(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    return tuple(m.Respond(option=o) for o in draft.scenario.receive(draft.role(seat)).opening[:1])


_SAMPLES: dict[MoveKind, Samples] = {
    m.Offer: _offers,
    m.Choose: _choices,
    m.AskChange: _asks,
    m.Account: _accounts,
    m.Receive: _receiving,
    m.Answer: _answers,
    m.Report: _reports,
    m.Guess: _guesses,
    m.OwnUp: _own_ups,
    m.Respond: _responses,
}
_PLAIN: dict[MoveKind, m.Move] = {
    m.Ready: m.Ready(),
    m.Prepare: m.Prepare(),
    m.Lift: m.Lift(),
    m.AnswerChange: m.AnswerChange(answer="yes"),
    m.Predict: m.Predict(),
    m.Land: m.Land(face=0),
    m.Apologise: m.Apologise(),
    m.Mend: m.Mend(),
    m.Thank: m.Thank(option="own"),
    m.Done: m.Done(),
    m.Again: m.Again(),
    m.Pause: m.Pause(),
    m.Resume: m.Resume(),
    m.Stop: m.Stop(),
    m.Skip: m.Skip(),
    m.ChangeTopic: m.ChangeTopic(),
    m.Rewind: m.Rewind(),
    m.TimeOut: m.TimeOut(minutes=MINUTES_LEAST),
    m.Back: m.Back(),
    m.Heat: m.Heat(level=0),
    m.Bid: m.Bid(),
    m.Turn: m.Turn(),
    m.Release: m.Release(promise=""),
    m.Settle: m.Settle(promise=""),
}
