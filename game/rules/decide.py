"""Decide what follows from a command: events, or a rejection that changes nothing.

Pure: no clock (the command brings the time) and no luck (the seed came with the scene).
"""

from __future__ import annotations

from game.rules import closing
from game.rules import events as e
from game.rules import moves as m
from game.rules.acts import ACT_BEATS
from game.rules.aside import step_aside
from game.rules.beats import (
    ANY_BEAT,
    BID_MS,
    LIFE_LEAST_MS,
    TALK_BEATS,
    TOY_MS,
    Opens,
    Row,
    row,
)
from game.rules.commands import Command, LineLost, Make, OpenScene, PassTime
from game.rules.draft import Draft, choice_of
from game.rules.events import Event
from game.rules.flow import act_of, closes_at, following
from game.rules.journey import follow_journey, problem_on_journey
from game.rules.lawful import problem
from game.rules.luck import seed_hash
from game.rules.opening import open_scene
from game.rules.presence import end_of_floor, follow_presence, line_was_lost
from game.rules.promises import ask_is_open
from game.rules.reckoning import judge_now
from game.rules.rejections import Code, Rejected
from game.rules.repairing import apologise, receive
from game.rules.seats import Seat
from game.rules.settle import answer_known, check_shows
from game.rules.state import RULES_VERSION, State
from game.rules.talk_settle import follow_talk
from game.rules.telling import claim_with
from game.scenario.model import ReceiveAct, Scenario

__all__ = ["decide", "due_ms", "seed_hash"]


def decide(
    scenario: Scenario, state: State, command: Command, seq: int
) -> tuple[Event, ...] | Rejected:
    """Return the events a command leads to, or why it is not lawful now.

    Args:
        scenario: the scene's scenario (for `OpenScene`: the one to open).
        state: the truth so far; never changed.
        command: what is asked.
        seq: number the entry will have, so that transcript lines can name it.
    """
    decided = decide_and_follow(scenario, state, command, seq)
    return decided if isinstance(decided, Rejected) else decided[0]


def decide_and_follow(
    scenario: Scenario, state: State, command: Command, seq: int
) -> tuple[tuple[Event, ...], State] | Rejected:
    """Decide as `decide` does, and return with the events the state they lead to.

    Promise: it is the state that `apply` makes of these events, one by one.
    """
    draft = Draft(scenario, state, seq, command.at_ms)
    refused: Code | None = None
    match command:
        case OpenScene():
            refused = _open(draft, command)
        case PassTime():
            if due_ms(scenario, state) is not None:
                _advance(draft)
        case LineLost():
            if state.scene is not None and not state.scene.is_over:
                line_was_lost(draft, command.seat, command.since_ms)
        case Make():
            refused = _make(draft, command)
    return Rejected(refused) if refused is not None else (tuple(draft.events), draft.state)


def due_ms(scenario: Scenario, state: State) -> int | None:
    """Return when something falls due by itself, or None if the scene waits for somebody."""
    scene = state.scene
    if scene is None or scene.is_over or scene.paused or scene.time_out:
        return None
    if scene.opened.rules_version != RULES_VERSION:
        return None
    closes = closes_at(scenario.in_act(scene.act), scene)
    passes = scene.bid.until_ms if scene.bid else None
    return min((at for at in (closes, passes) if at is not None), default=None)


def _open(draft: Draft, command: OpenScene) -> Code | None:
    scene = draft.state.scene
    if scene is not None and not (scene.is_over or scene.envelopes_open):
        return Code.SCENE_OPEN
    open_scene(draft, command)
    _enter(draft, following(draft.scenario, draft.scene))
    return None


def _make(draft: Draft, command: Make) -> Code | None:
    if draft.state.scene is None:
        return Code.NOT_OPEN
    known = draft.scene.opened.rules_version == RULES_VERSION
    if not known and not isinstance(command.move, m.Stop | m.Again):
        return Code.UNKNOWN_RULES  # such a scene can only be closed kindly
    if isinstance(command.move, m.JourneyMove):
        return _travel(draft, command.seat, command.move)
    refused = problem(draft, command.seat, command.visit, command.move)
    if refused is not None:
        return refused
    _follow(draft, command.seat, command.move)
    if not draft.scene.is_over:
        _advance(draft)
    return None


def _travel(draft: Draft, seat: Seat, move: m.JourneyMove) -> Code | None:
    refused = problem_on_journey(draft, seat, move)
    if refused is None:
        follow_journey(draft, seat, move)
    return refused


def _follow(draft: Draft, seat: Seat, move: m.Move) -> None:
    scene = draft.scene
    opens = ANY_BEAT.get(type(move)) or row(scene.row).moves.get(type(move), Opens.NOW)
    draft.emit(
        e.MoveMade(seat=seat, beat=scene.beat, phase=scene.phase, move=move, opens=opens.value)
    )
    if type(move) in ANY_BEAT:
        left = step_aside(draft, seat, move, BID_MS)
        if left:
            _enter(draft, following(draft.scenario, draft.scene, leave_beat=True))
        elif isinstance(move, m.Rewind):
            closing.entered(draft)
        return
    _consequence(draft, seat, move)


def _consequence(draft: Draft, seat: Seat, move: m.Move) -> None:
    if draft.scene.beat in TALK_BEATS:
        follow_talk(draft, seat, move)
        follow_presence(draft, seat, move)
        return
    match move:
        case m.Lift():
            _lifted(draft)
        case m.Choose() | m.AskChange() | m.AnswerChange():
            _lived(draft, seat, move)
        case m.Receive():
            _received(draft, seat, move)
        case m.Answer():
            _answered(draft, seat, move)
        case m.Apologise():
            apologise(draft, seat, move)
        case m.OwnUp() | m.Respond() | m.Thank():
            kind = "thanks" if isinstance(move, m.Thank) else "said"
            draft.emit(e.LineHeard(seat=seat, text=move.option, as_=kind))
        case _:
            pass


def _lived(draft: Draft, seat: Seat, move: m.Choose | m.AskChange | m.AnswerChange) -> None:
    match move:
        case m.Choose():
            _chose(draft, seat)
        case m.AskChange():
            _open_ask(draft, seat)
            _open_ask(draft, seat.other)
        case m.AnswerChange():
            _answered_change(draft, seat, move)


def _lifted(draft: Draft) -> None:
    if not draft.scene.lift_first_ms:
        draft.emit(e.LiftBegun(at_ms=draft.at_ms))


def _chose(draft: Draft, seat: Seat) -> None:
    scene = draft.scene
    option = choice_of(draft.scenario, scene, seat)
    comfort = option.comfort if option else ""
    points = judge_now(draft, seat)
    draft.emit(e.EaseMoved(seat=seat, points=points, comfort=comfort))
    held = max(scene.entered_ms + LIFE_LEAST_MS, draft.at_ms + TOY_MS)
    draft.emit(e.HeldUntil(at_ms=held))
    _open_ask(draft, seat.other)


def _open_ask(draft: Draft, asker: Seat) -> None:
    already = any(
        isinstance(event, e.SealsOpened) and event.seat is asker for event in draft.events
    )
    if ask_is_open(draft.scene, asker) and not already:
        draft.emit(e.SealsOpened(opens=Opens.ASK.value, visit=draft.scene.visit, seat=asker))


def _answered_change(draft: Draft, seat: Seat, move: m.AnswerChange) -> None:
    asker = seat.other
    asked = draft.seat(asker).last(m.AskChange)
    options = draft.scenario.life(draft.role(asker)).options
    asks = next((o.asks for o in options if asked and o.id == asked.option), None)
    if asks is not None and move.answer != "no":
        draft.emit(e.PromiseAmended(seat=asker, template=asks))


def _received(draft: Draft, seat: Seat, move: m.Receive) -> None:
    if draft.scene.beat != "table":
        receive(draft, seat, move)
        return
    act = act_of(draft.scenario, draft.scene, seat, move.line)
    asks = act in {ReceiveAct.ASK, ReceiveAct.CHECK}
    draft.emit(e.LineHeard(seat=seat, text=move.line, as_="asked" if asks else "received"))
    if asks:
        draft.emit(e.MomentNoted(name="asked-instead-of-assuming", seat=seat))
    lines = draft.scenario.receive(draft.role(seat)).table
    shows = next((line.shows for line in lines if line.id == move.line), None)
    if act is ReceiveAct.CHECK and shows is not None:
        check_shows(draft, seat.other, move.line, shows)


def _answered(draft: Draft, seat: Seat, move: m.Answer) -> None:
    draft.emit(e.LineHeard(seat=seat, text=move.line, as_="answered"))
    answers = draft.scenario.account(draft.role(seat)).answers
    answer_known(draft, seat, claim_with(answers, move.line))


def _advance(draft: Draft) -> None:
    """Let a bid pass, close phases and enter the next, while they are due."""
    bid = draft.scene.bid
    if bid is not None and bid.until_ms <= draft.at_ms and not _stands_still(draft):
        draft.emit(e.BidPassed())
    while not draft.scene.is_over and not _stands_still(draft):
        due = closes_at(draft.scenario, draft.scene)
        if due is None or due > draft.at_ms:
            return
        closing.close(draft)
        if not draft.scene.is_over:
            entered = following(draft.scenario, draft.scene)
            end_of_floor(draft, entered)
            _enter(draft, entered)


def _stands_still(draft: Draft) -> bool:
    return bool(draft.scene.paused or draft.scene.time_out)


def _enter(draft: Draft, entered: Row | None) -> None:
    if entered is None:
        return  # nothing follows the morning
    if entered.name == "word/offer" and draft.scene.beat in ACT_BEATS:
        draft.emit(e.ActTurned(act=draft.scene.act + 1))
    scene = draft.scene
    visit = scene.visit if entered.beat == scene.beat else scene.visit + 1
    draft.emit(
        e.PhaseEntered(
            beat=entered.beat,
            phase=entered.phase,
            visit=visit,
            at_ms=draft.at_ms,
            not_before_ms=draft.at_ms + entered.least_ms if entered.least_ms else 0,
        )
    )
    closing.entered(draft)
