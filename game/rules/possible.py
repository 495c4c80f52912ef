"""Which kinds of move a seat may make now: those of which at least one would be lawful.

One sample of each kind is held against `lawful.problem`, so what is offered and what is accepted
cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from game.rules import moves as m
from game.rules.beats import ANY_BEAT, TALK_BEATS, MoveKind, row
from game.rules.carry import open_promises, promise_id
from game.rules.copying import values_of
from game.rules.draft import Draft
from game.rules.flow import receive_offered
from game.rules.lawful import (
    MINUTES_LEAST,
    problem,
    problem_with_choice,
    problem_with_turn,
)
from game.rules.levels import STONES, has
from game.rules.promises import life_options
from game.rules.reuse import names
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_lawful import samples_in_talk
from game.rules.word import offered, samples_of_leaning

Samples = Callable[[Draft, Seat], tuple[m.Move, ...]]

_STEADY: frozenset[MoveKind] = frozenset(
    {
        m.Pause, m.Resume, m.Stop, m.Skip, m.ChangeTopic, m.Rewind, m.TimeOut, m.Back, m.Heat,
        m.Bid, m.Turn, m.Again,
    }
)  # fmt: skip
"""Kinds of any beat whose lawfulness depends on nothing but the scene's fields not named below."""

_CLOSING: tuple[MoveKind, ...] = (m.Release, m.Settle)
"""The other kinds of any beat: for promises that are open, or can be let go where stones are."""

_UNCONDITIONAL: frozenset[MoveKind] = frozenset(
    {
        m.Ready, m.Lift, m.Land, m.AnswerChange, m.Report, m.Guess, m.Hear, m.Apologise, m.Wish,
        m.Rate, m.Felt, m.Done,
    }
)  # fmt: skip
"""Kinds that can always be made when it is their turn: what they name does not depend on play."""

_UNREAD = names(
    "opened seats phase visit entered_ms not_before_ms lift_first_ms promises word_closed bond"
    " trust ledger transcript came_out lid snaps moments evidence repairs paused_ms time_outs"
    " warmth checkpoint row act acts plan talked talk_results presence closed carries caps rows"
)
_read_aside = values_of(
    *(f.name for f in fields(SceneState) if f.compare and f.name not in _UNREAD)
)
_REMEMBERED: dict[tuple[object, ...], frozenset[MoveKind]] = {}
_MOST_REMEMBERED = 1024


def possible(draft: Draft, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds of move this seat may make now, in the order of the table."""
    return (*_possible_here(draft, seat), *_possible_aside(draft, seat))


def _possible_here(draft: Draft, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds among them that belong to this phase."""
    scene = draft.scene
    if scene.is_over:
        return (m.Thank,) if _one_is_lawful(draft, seat, m.Thank) else ()
    if scene.paused or scene.time_out:
        return ()
    return tuple(
        [
            kind
            for kind in row(scene.row).moves
            if problem_with_turn(draft, seat, kind) is None
            and (kind in _UNCONDITIONAL or _has_choice(draft, seat, kind))
        ]
    )


def _has_choice(draft: Draft, seat: Seat, kind: MoveKind) -> bool:
    """Say whether there is anything to choose for a kind whose turn it is."""
    return any(
        problem_with_choice(draft, seat, move) is None for move in _samples(draft, seat, kind)
    )


def _possible_aside(draft: Draft, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds of any beat among them.

    What the steady ones depend on takes few values, so the answer is remembered by them.
    """
    scene = draft.scene
    chose = draft.seat(seat).last(m.Choose) is not None
    key = (seat, chose, scene.checkpoint is None, _read_aside(scene))
    steady = _REMEMBERED.get(key)
    if steady is None:
        steady = frozenset(kind for kind in _STEADY if _one_is_lawful(draft, seat, kind))
        if len(_REMEMBERED) >= _MOST_REMEMBERED:
            _REMEMBERED.clear()
        _REMEMBERED[key] = steady
    closing = _CLOSING if has(scene, STONES) or open_promises(draft) else ()
    lawful = [kind for kind in closing if _one_is_lawful(draft, seat, kind)]
    return tuple([kind for kind in ANY_BEAT if kind in steady or kind in lawful])


def _one_is_lawful(draft: Draft, seat: Seat, kind: MoveKind) -> bool:
    visit = draft.scene.visit
    return any(problem(draft, seat, visit, move) is None for move in _samples(draft, seat, kind))


def _samples(draft: Draft, seat: Seat, kind: MoveKind) -> tuple[m.Move, ...]:
    in_talk = draft.scene.beat in TALK_BEATS and not draft.scene.is_over
    if in_talk and kind not in ANY_BEAT:
        return samples_in_talk(draft, kind)
    make = _SAMPLES.get(kind)
    return make(draft, seat) if make else (_PLAIN[kind],)


def _offers(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    return tuple(m.Offer(option=o.id) for o in offered(draft.scenario, draft.scene, seat)[:1])


def _cards(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    plan = draft.scenario.plan
    return tuple(m.Agree(option=o) for o in plan.options[:1]) if plan else ()


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


def _releases(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    old = (p.id for p in open_promises(draft))
    now = (promise_id(p) for p in draft.scene.promises)
    return tuple(m.Release(promise=name) for name in (*old, *now))


def _settles(draft: Draft, _seat: Seat) -> tuple[m.Move, ...]:
    return tuple(m.Settle(promise=p.id) for p in open_promises(draft))


_SAMPLES: dict[MoveKind, Samples] = {
    m.Release: _releases,
    m.Settle: _settles,
    m.Offer: _offers,
    m.Counter: samples_of_leaning,
    m.Agree: _cards,
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
    m.Accept: m.Accept(stones=0),
    m.Decline: m.Decline(),
    m.Take: m.Take(yes=False),
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
}
