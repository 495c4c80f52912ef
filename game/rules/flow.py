"""What a phase still waits for, when it may close, and which row follows.

Reads the table; holds no rules about what a move does.
"""

from __future__ import annotations

from typing import NamedTuple

from game.rules import moves as m
from game.rules import plan, word
from game.rules.acts import begins_next
from game.rules.beats import LIFT_ALONE_MS, TABLE, TALK_BEATS, MoveKind, Row, row
from game.rules.hearing import asks_landing
from game.rules.promises import ask_is_open, awaits_answer
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_flow import needed_in_talk, plays_in_talk
from game.scenario.model import ReceiveAct, RoleId, Scenario

KNOWN_BROKEN = frozenset({"owned", "asked", "found"})


def needed(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    """Return the kinds of move this phase waits for from this seat, in order."""
    asked = ("needed", seat)
    known = scene.known.get(asked)
    if isinstance(known, _Needed) and known.scenario is scenario:
        return known.kinds
    found = _Needed(scenario, _needed(scenario, scene, seat))
    scene.known[asked] = found
    return found.kinds


class _Needed(NamedTuple):
    scenario: Scenario
    kinds: tuple[MoveKind, ...]


def _needed(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    here = scene.row
    if scene.beat in TALK_BEATS:
        return needed_in_talk(scenario, scene, seat)
    if here in _SIMPLE:
        own = scene.seats[seat]
        return tuple([k for k in _SIMPLE[here] if own.last(k, here) is None])
    special = _SPECIAL.get(here)
    return special(scenario, scene, seat) if special else ()


def _lift(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    return () if scene.seats[seat].last(m.Lift, "word/lift") else (m.Lift,)


def _life(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    wants: list[MoveKind] = []
    if ask_is_open(scene, seat.other) and awaits_answer(scene, seat.other):
        wants.append(m.AnswerChange)
    if scene.seats[seat].last(m.Choose) is None and not awaits_answer(scene, seat):
        wants.append(m.Choose)
    return tuple(wants)


def _receive(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    here = "table/receive"
    own = scene.seats[seat]
    wants: list[MoveKind] = []
    if receive_offered(scenario, scene, seat) and own.last(m.Receive, here) is None:
        wants.append(m.Receive)
    if asks_landing(scenario, scene, seat) and own.last(m.Land, here) is None:
        wants.append(m.Land)
    return tuple(wants)


def receive_offered(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[str, ...]:
    """Return the receiving lines offered to this seat in this phase."""
    receive = scenario.receive(RoleId(scene.role(seat)))
    if scene.row == "table/receive":
        heard = scene.seats[seat.other].hearing
        return tuple(line.id for line in receive.table if heard in line.hears)
    if scene.row == "make-good/receive" and heard_apology(scene, seat):
        return tuple(line.id for line in receive.apology)
    if scene.row == "make-good/keeps" and keeps_open(scenario, scene, seat):
        return tuple(line.id for line in receive.apology if line.act is ReceiveAct.YES)
    return ()


def act_of(scenario: Scenario, scene: SceneState, seat: Seat, line_id: str) -> ReceiveAct | None:
    """Return what a receiving line of this seat does."""
    receive = scenario.receive(RoleId(scene.role(seat)))
    for line in (*receive.table, *receive.apology):
        if line.id == line_id:
            return line.act
    return None


def was_asked(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether the other asked this seat a question at the table."""
    asked = scene.seats[seat.other].last(m.Receive, "table/receive")
    return asked is not None and (act_of(scenario, scene, seat.other, asked.line) is ReceiveAct.ASK)


def _answer(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    asked = was_asked(scenario, scene, seat)
    answered = scene.seats[seat].last(m.Answer, "table/answer")
    return (m.Answer,) if asked and not answered else ()


def owes(scene: SceneState, seat: Seat) -> bool:
    """Say whether this seat has a breach that both know of, or was caught in a falsehood.

    Being late owes nothing: its stones came back, so there is nothing that making good could
    return, and to be asked for it would be blame.
    """
    promise = scene.promise(seat)
    if promise is None:
        return (seat, "caught") in scene.came_out
    return promise.status in KNOWN_BROKEN


def _magnets(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    return (m.Apologise,) if owes(scene, seat) and scene.seats[seat].apology is None else ()


def heard_apology(scene: SceneState, seat: Seat) -> bool:
    """Say whether the other has sent this seat an apology with something in it."""
    sent = scene.seats[seat.other].last(m.Apologise)
    return sent is not None and bool(sent.magnets)


def _take_apology(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    taken = scene.seats[seat].last(m.Receive, "make-good/receive")
    return (m.Receive,) if heard_apology(scene, seat) and taken is None else ()


def keeps_open(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether this seat took time over an offer that still stands."""
    taken = scene.seats[seat].last(m.Receive, "make-good/receive")
    apology = scene.seats[seat.other].apology
    if taken is None or apology is None or not apology.offers:
        return False
    act = act_of(scenario, scene, seat, taken.line)
    return act in {ReceiveAct.TIME, ReceiveAct.NOT_YET}


def _keeps(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    own = scene.seats[seat]
    here = "make-good/keeps"
    said = own.last(m.Done, here) is not None or own.last(m.Receive, here) is not None
    if said:
        return ()
    if keeps_open(scenario, scene, seat):
        return (m.Receive, m.Done)
    return (m.Done,)


def _morning(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    return () if scene.seats[seat].last(m.Done, "morning/open") else (m.Done,)


_SIMPLE: dict[str, tuple[MoveKind, ...]] = {
    "door/ready": (m.Ready,),
    "envelope/read": (m.Ready,),
    "word/offer": (m.Offer, m.Prepare),
    "table/account": (m.Account, m.Predict),
    "snap/feel": (m.Report, m.Guess),
    "last-word/dawn": (m.Account,),
}
_SPECIAL = {
    "word/lean": word.needed_to_lean,
    "word/counter": word.needed_to_counter,
    "word/lift": _lift,
    "life/choose": _life,
    "table/receive": _receive,
    "table/answer": _answer,
    "make-good/magnets": _magnets,
    "make-good/receive": _take_apology,
    "make-good/keeps": _keeps,
    "plan/pick": plan.needed_to_plan,
    "plan/again": plan.needed_to_plan,
    "morning/open": _morning,
}


def is_done(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether nothing is outstanding from this seat in this phase."""
    if scene.row == "life/choose" and awaits_answer(scene, seat):
        return False
    return not needed(scenario, scene, seat)


def closes_at(scenario: Scenario, scene: SceneState) -> int | None:
    """Return when the phase closes by itself; None while it waits for somebody."""
    a, b = is_done(scenario, scene, Seat.A), is_done(scenario, scene, Seat.B)
    if scene.row == "word/lift" and a != b:
        return scene.lift_first_ms + LIFT_ALONE_MS
    return scene.not_before_ms if a and b else None


def plays(scenario: Scenario, scene: SceneState, candidate: Row) -> bool:
    """Say whether a row has any matter in this scene as it stands."""
    if candidate.beat not in scenario.meta.beats:
        return False
    if candidate.beat in TALK_BEATS:
        return plays_in_talk(scenario, scene, candidate)
    check = _PLAYS.get(candidate.name)
    return check is None or check(scenario, scene)


def _any_promise(_scenario: Scenario, scene: SceneState) -> bool:
    return bool(scene.promises)


def _anybody_asked(scenario: Scenario, scene: SceneState) -> bool:
    return any(was_asked(scenario, scene, seat) for seat in Seat)


def _anybody_owes(_scenario: Scenario, scene: SceneState) -> bool:
    return any(owes(scene, seat) for seat in Seat)


def _anybody_sorry(_scenario: Scenario, scene: SceneState) -> bool:
    return any(heard_apology(scene, seat) for seat in Seat)


def _anybody_waits(scenario: Scenario, scene: SceneState) -> bool:
    return any(keeps_open(scenario, scene, seat) for seat in Seat)


def _anybody_mends(_scenario: Scenario, scene: SceneState) -> bool:
    return any(scene.seats[seat].agreed for seat in Seat)


_PLAYS = {
    "word/lean": word.anybody_leans,
    "word/counter": word.anybody_counters,
    "word/lift": _any_promise,
    "snap/shown": lambda _scenario, scene: bool(scene.snaps),
    "table/answer": _anybody_asked,
    "make-good/magnets": _anybody_owes,
    "make-good/receive": _anybody_sorry,
    "make-good/keeps": _anybody_waits,
    "make-good/together": _anybody_mends,
    "plan/pick": plan.has_plan,
    "plan/again": plan.differs,
    "plan/together": plan.does_together,
}


_PLACE = {"/": -1} | {row.name: place for place, row in enumerate(TABLE)}


def following(scenario: Scenario, scene: SceneState, *, leave_beat: bool = False) -> Row | None:
    """Return the next row that plays; with `leave_beat` the first of a later beat."""
    for candidate in TABLE[_PLACE[scene.row] + 1 :]:
        if leave_beat and candidate.beat == scene.beat:
            continue
        if begins_next(scenario, scene, candidate.beat):
            return row("word/offer")
        if plays(scenario, scene, candidate):
            return candidate
    return None
