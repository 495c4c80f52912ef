"""Random play in the scenes with Talk, with everything in play: what must hold whatever is done."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from random import Random

import pytest

from game.room.room import open_room
from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import ANY_BEAT, kind_of
from game.rules.draft import Draft
from game.rules.feelings import WORDS
from game.rules.lawful import problem
from game.rules.needs import NEEDS
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.scenario.model import RoleId, Scenario, ScenarioId, SupportKind, Talk
from tests.rules.play import Table
from tests.rules.watching import SIZED, Only, events_of, opened

A, B = Seat.A, Seat.B
STEPS = 320
BELIEVED, BLAMED = "(kept|changed|late)", "(owned|asked)"
ENDS = re.compile(
    f"({BELIEVED} )?((owned|asked|found|broken) (mended )?)?"  # told, and then known to be broken
    f"|({BELIEVED} )?{BLAMED} (mended )?({BELIEVED}|released) "  # blame taken for nothing
    f"|({BELIEVED} )?(late|released) "  # believed, and told at last, or impossible all along
)
"""How what both can tell of a promise may go: each status and a space, in order."""

CALL = Shipped().get("r1")
SLIDE = Shipped().get("p3")
SCENES = {"the watch": SIZED, "the call": CALL, "the slide": SLIDE}


@cache
def every_move(name: str, act: int, role: str) -> tuple[m.Move, ...]:
    """Return moves of every kind this role could try in a round of this scene."""
    scene = {s.meta.id: s for s in SCENES.values()}[ScenarioId(name)].in_act(act)
    return tuple(dict.fromkeys(_every_move(scene, RoleId(role))))


def _every_move(s: Scenario, role: RoleId) -> Iterator[m.Move]:
    yield from (m.Ready(), m.Lift(), m.Mend(), m.Done(), m.Prepare(), m.Decline(), m.Apologise())
    for talk in s.talks:
        yield from _talking(talk)
    for size in (0, 1, 3):
        yield from (m.Offer(option=o.id, size=size) for o in s.word)
        yield from (m.Counter(template=t.id, size=size, stones=2) for t in s.templates)
    yield from (m.Prepare(obstacle=o.id, response=o.responses[0]) for o in s.obstacles[role])
    yield from (m.Accept(stones=n) for n in range(4))
    yield from (m.Take(yes=True), m.Take(yes=False))
    for option in s.life(role).options:
        yield m.AskChange(option=option.id) if option.asks else m.Choose(option=option.id)
    yield from (m.AnswerChange(answer="yes"), m.AnswerChange(answer="no"))
    account, receive = s.account(role), s.receive(role)
    for line in account.lines:
        yield from (m.Account(line=line.id, add=a) for a in ("", *(x.id for x in account.adds)))
    yield m.Account(line="")
    yield from (m.Account(line=word.id) for word in account.last_words)
    yield from (m.Predict(), m.Predict(face=4), m.Land(face=0), m.Land(face=4))
    yield from (m.Receive(line=line.id) for line in (*receive.table, *receive.apology))
    yield from (m.Answer(line=answer.id) for answer in account.answers)
    magnets = tuple(str(x.id) for x in s.make_good(role).magnets)
    yield from (m.Apologise(magnets=magnets), m.Apologise(magnets=magnets[:1]))
    yield from (m.Agree(option=o) for o in (s.plan.options if s.plan else ()))
    yield from (m.OwnUp(option=account.own_ups[0]), m.Respond(option=receive.opening[0]))
    yield from (m.Thank(option="own"), m.Skip(), m.Rewind(), m.Pause(), m.Resume())


def _talking(talk: Talk) -> Iterator[m.Move]:
    for line in talk.lines:
        yield from (m.Say(line=line.id), m.Pin(line=line.id))
        yield from (m.Reflect(line=r.id, fold=line.id) for r in talk.reflections)
    for word in (WORDS[0], WORDS[20]):
        yield m.Hear(feeling=word)
        yield from (m.Report(feeling=word, need=n) for n in ("", NEEDS[0]))
        yield from (m.Guess(feeling=word, need=n) for n in ("", NEEDS[5]))
    yield from (m.Ask(question=q.id) for q in talk.questions)
    yield from (m.Answer(line=c.id) for q in talk.questions for c in q.answers)
    yield from (m.Felt(answer="yes"), m.Felt(answer="nearly"), m.Felt(answer="not-quite"))
    yield from (m.Wish(support=kind) for kind in SupportKind)
    yield from (m.Comfort(option=x.id) for x in talk.supports)
    yield from (m.SayBack(line=c.id) for c in talk.backs)
    yield from (m.Rate(effort=2), m.Mark(landed="heard"), m.Attend())
    yield from (m.Focus(front=False), m.Focus(front=True))


def lawful(table: Table, seat: Seat) -> list[m.Move]:
    """Return what this seat may do now."""
    scene, scenario = table.scene, table.room.scenario
    assert scenario is not None
    draft = Draft(scenario, table.room.state, 0, table.now_ms)
    every = every_move(scenario.meta.id, scene.act, scene.role(seat))
    return [x for x in every if problem(draft, seat, table.scene.visit, x) is None]


def walked(scenario: Scenario, number: int) -> Iterator[Table]:
    """Play at random and give the table after each step, until the scene is over."""
    luck = Random(number)  # noqa: S311 - a walk, no secret
    both = tuple(r.id for r in scenario.roles) if number % 3 == 0 else ()
    table = opened(scenario, everything=number % 2 == 0, spoils=number % 5 == 0, gives_away=both)
    for _ in range(STEPS):
        if table.scene.is_over:
            return
        seat = luck.choice((A, B))
        may = lawful(table, seat)
        inside = [x for x in may if type(x) not in ANY_BEAT]
        if not inside or luck.random() < 0.15:
            table.wait(luck.choice((100, 4_000, 16_000)))
        elif luck.random() < 0.02:
            table.play(seat, luck.choice(may))
        else:
            table.play(seat, luck.choice(inside))
        yield table


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("scenario", SCENES.values(), ids=SCENES)
def test_whatever_is_done_what_must_hold_holds(scenario: Scenario, number: int) -> None:
    walk_and_hold(scenario, number)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(3, 7))
@pytest.mark.parametrize("scenario", SCENES.values(), ids=SCENES)
def test_whatever_is_done_for_longer_it_holds(scenario: Scenario, number: int) -> None:
    walk_and_hold(scenario, number)


def walk_and_hold(scenario: Scenario, number: int) -> None:
    """Walk, and look at every step at what both have and at some at what may be done."""
    table = None
    for step, table in enumerate(walked(scenario, number)):
        _holds(table)
        if step % 5 == 0:
            _view_is_sound(table, A)
            _view_is_sound(table, B)
    assert table is not None
    again = open_room("r", "duo", Only(scenario), table.log)
    assert again.state == table.room.state
    assert again.views == table.room.views


def _holds(table: Table) -> None:
    scene = table.scene
    for seat in (A, B):
        moved = sum(line.delta for line in scene.ledger if line.seat is seat)
        assert scene.opened.start_trust + moved == pytest.approx(scene.trust[seat])
        assert 0 <= scene.trust[seat] <= 100
        assert scene.bond[seat] >= 0
    _promises_end_once(table)


def _promises_end_once(table: Table) -> None:
    """Hold every promise of every round against how promises may end."""
    act, judged = 1, []
    settled: dict[tuple[int, Seat], list[str]] = {}
    for event in events_of(table):
        match event:
            case e.ActTurned():
                act = event.act
            case e.PromiseSettled():
                settled.setdefault((act, event.seat), []).append(event.status)
            case e.PromiseJudged():
                judged.append((act, event.seat))
            case _:
                pass
    for found in settled.values():
        assert ENDS.fullmatch("".join(f"{status} " for status in found)), found
    assert len(judged) == len(set(judged))


def _view_is_sound(table: Table, seat: Seat) -> None:
    view, scene = table.view(seat), table.scene
    kinds = {kind_of(x) for x in lawful(table, seat) if type(x) not in ANY_BEAT}
    aside = {kind_of(kind) for kind in ANY_BEAT}
    assert set(view.beat.may) - aside == kinds
    sections = asdict(view)
    for name, section in sections.items():
        assert len(json.dumps(section)) < 4096 or name == "transcript", name
    if scene.envelopes_open:
        return
    shown = json.dumps({k: v for k, v in sections.items() if k not in {"own", "dossier", "talk"}})
    theirs = table.view(seat.other).own
    for sealed in (theirs.choice, theirs.obstacle, theirs.response):
        assert not sealed or f'"{sealed}"' not in shown
