"""Put an event's result in place: `apply(state, event, seq) -> state`. Nothing is computed here."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from game.rules import events as e
from game.rules.apply_more import further, left_by, shifted, start_caps, start_rows, start_trust
from game.rules.beats import ANY_BEAT, TALK_BEATS
from game.rules.copying import replace
from game.rules.journey_state import JOURNEY_KINDS, at_next_scene, travelled
from game.rules.moves import Account, Agree, Heat, Offer
from game.rules.seats import BySeat, Seat
from game.rules.sections import LedgerLine, TranscriptLine
from game.rules.state import (
    Belief,
    Bid,
    Made,
    Promise,
    SceneState,
    SeatState,
    Spoken,
    State,
    TimeOutState,
)


def apply(state: State, event: e.Event, seq: int) -> State:
    """Return the state after this event of entry `seq`."""
    if isinstance(event, e.SceneOpened):
        journey = at_next_scene(state.journey)
        return State(_opened(event), event.number, left_by(state), journey)
    if type(event) in JOURNEY_KINDS:
        return replace(state, journey=travelled(state.journey, cast("e.JourneyEvent", event)))
    if state.scene is None:
        raise ValueError(f"expected an open scene before {event.kind}")
    return replace(state, scene=_scene(state.scene, event, seq))


def _opened(event: e.SceneOpened) -> SceneState:
    return SceneState(
        opened=event,
        seats=BySeat.both(SeatState()),
        trust=start_trust(event),
        caps=start_caps(event),
        rows=start_rows(event),
    )


def _scene(scene: SceneState, event: e.Event, seq: int) -> SceneState:
    known = _PART_OF.get(type(event))
    if known is not None and (changed := known(scene, event, seq)) is not None:
        return changed
    for part in (_flow, _promise, _feeling, _told, _aside, further):
        changed = part(scene, event, seq)
        if changed is not None:
            _PART_OF[type(event)] = part
            return changed
    raise ValueError(f"no rule to apply {event.kind}")


_PART_OF: dict[type, Callable[[SceneState, e.Event, int], SceneState | None]] = {}
"""Which part an event of this kind belongs to, once it has been asked for."""


def _seat(scene: SceneState, seat: Seat, **changes: object) -> SceneState:
    return replace(scene, seats=_seats(scene, seat, **changes))


def _seats(scene: SceneState, seat: Seat, **changes: object) -> BySeat[SeatState]:
    changed = replace(scene.seats[seat], **changes)  # type: ignore[arg-type]  # checked by callers
    return scene.seats.having(seat, changed)


def _flow(scene: SceneState, event: e.Event, seq: int) -> SceneState | None:
    match event:
        case e.PhaseEntered():
            new_visit = event.visit != scene.visit
            entered = replace(
                scene,
                beat=event.beat,
                phase=event.phase,
                row=f"{event.beat}/{event.phase}",
                visit=event.visit,
                entered_ms=event.at_ms,
                not_before_ms=event.not_before_ms,
                lift_first_ms=0,
                seen=scene.seen and not new_visit,
            )
            return (
                replace(entered, checkpoint=replace(entered, checkpoint=None))
                if new_visit
                else entered
            )
        case e.MoveMade():
            return _moved(scene, event, seq)
        case e.SealsOpened():
            closes_word = event.opens == "close" and scene.beat == "word"
            return replace(scene, seen=True, word_closed=scene.word_closed or closes_word)
        case e.HeldUntil():
            return replace(scene, not_before_ms=event.at_ms)
        case e.SceneEnded():
            return replace(scene, ending=event.ending)
        case e.SceneStopped():
            return _stopped(scene)
        case e.EnvelopesOpened():
            return replace(scene, envelopes_open=True)
        case e.BeatLeft():
            return _released(scene, event.released)
        case _:
            return None


def _stopped(scene: SceneState) -> SceneState:
    promises = tuple(
        replace(p, status="released") if p.status == "active" else p for p in scene.promises
    )
    return replace(
        scene,
        promises=promises,
        stopped=True,
        ending="stopped",
        paused=frozenset(),
        time_out=None,
        bid=None,
        presence=None,
    )


def _released(scene: SceneState, seats: tuple[Seat, ...]) -> SceneState:
    promises = tuple(
        replace(p, status="released") if p.seat in seats and p.act == scene.act else p
        for p in scene.promises
    )
    # No floor is judged that was left: a promise to be here ends with it.
    return replace(scene, promises=promises, presence=None)


def _moved(scene: SceneState, event: e.MoveMade, seq: int) -> SceneState:
    seat, move = event.seat, event.move
    made = scene.seats[seat].made.having(Made(event.beat, event.phase, move, seq))
    if isinstance(move, Heat):
        return _seat(scene, seat, made=made, heat=move.level)
    seats = _seats(scene, seat, made=made)
    if type(move) in ANY_BEAT:
        return replace(scene, seats=seats)
    seen, talked = scene.seen or event.opens == "now", scene.talked
    if event.beat in TALK_BEATS:
        talked = (*talked, Spoken(seat, event.beat, event.phase, move))
    return replace(scene, seats=seats, seen=seen, talked=talked)


def _written_in(scene: SceneState, event: e.LineHeard, seq: int) -> int:
    """Return the entry a line was written in: a sealed one is older than its opening."""
    if event.seat is None or event.as_ != "said":
        return seq
    for made in reversed(scene.seats[event.seat].made):
        match made.move:
            case Account(line=text) | Offer(option=text) | Agree(option=text) if text == event.text:
                return made.seq
            case _:
                pass
    return seq


def _with_promise(scene: SceneState, seat: Seat, **changes: object) -> SceneState:
    return replace(
        scene,
        promises=tuple(
            replace(p, **changes) if p.seat is seat and p.act == scene.act else p  # type: ignore[arg-type]  # as above
            for p in scene.promises
        ),
    )


def _promise(scene: SceneState, event: e.Event, _seq: int) -> SceneState | None:
    match event:
        case e.PromiseMade():
            made = Promise(event.seat, event.template, event.template, event.stake, event.stones)
            made = replace(made, act=scene.act)
            return replace(scene, promises=(*scene.promises, made))
        case e.PromiseAmended():
            return _with_promise(scene, event.seat, template=event.template)
        case e.LiftBegun():
            return replace(scene, lift_first_ms=event.at_ms, seen=True)
        case e.PlanksLifted():
            return replace(scene, promises=tuple(replace(p, lifted=True) for p in scene.promises))
        case e.PromiseJudged():
            return _with_promise(
                scene,
                event.seat,
                outcome=event.outcome,
                spoiled=event.spoiled,
                planned=event.planned,
            )
        case e.PromiseSettled():
            return _with_promise(scene, event.seat, status=event.status)
        case e.PromiseLeant():
            return _with_promise(scene, event.seat, stones=event.stones)
        case e.PromiseReplaced():
            return _with_promise(
                scene,
                event.seat,
                given=event.template,
                template=event.template,
                stake=event.stake,
                stones=event.stones,
            )
        case e.PromiseDeclined():
            declined = scene.promise(event.seat)
            return replace(scene, promises=tuple(p for p in scene.promises if p is not declined))
        case e.RepairAgreed():
            return _seat(scene, event.seat, agreed=True)
        case e.ApologyMade():
            return _seat(scene, event.seat, apology=event)
        case _:
            return None


def _feeling(scene: SceneState, event: e.Event, seq: int) -> SceneState | None:
    match event:
        case e.EaseMoved():
            own = scene.seats[event.seat]
            porch = (*own.porch, event.comfort) if event.comfort else own.porch
            return _seat(scene, event.seat, ease=own.ease + event.points, porch=porch)
        case e.BondMoved():
            bond = scene.bond.having(event.seat, scene.bond[event.seat] + event.points)
            return replace(scene, bond=bond)
        case e.TrustMoved():
            line = LedgerLine(
                text=event.text,
                seat=event.of,
                delta=event.after - event.before,
                why=event.why,
                seq=seq,
                beat=scene.beat,
                act=scene.act,
            )
            return replace(
                scene,
                trust=scene.trust.having(event.of, event.after),
                came_out=(*scene.came_out, (event.of, event.cause)),
                ledger=(*scene.ledger, line) if event.text else scene.ledger,
            )
        case e.PlanSettled():
            return replace(scene, plan=event)
        case e.ScarMoved():
            return replace(
                scene,
                caps=scene.caps.having(event.of, event.cap),
                rows=scene.rows.having(event.of, event.row),
            )
        case e.BeliefHeld():
            held = Belief(event.told, event.before, event.moved, event.returned)
            return _seat(scene, event.of, belief=held)
        case e.EvidenceCounted():
            return replace(scene, evidence=(*scene.evidence, event))
        case e.RepairCounted():
            return replace(scene, repairs=(*scene.repairs, event))
        case e.MomentNoted():
            return replace(scene, moments=(*scene.moments, event))
        case _:
            return None


def _told(scene: SceneState, event: e.Event, seq: int) -> SceneState | None:
    match event:
        case e.LedgerWritten():
            line = LedgerLine(
                text=event.text,
                seat=event.seat,
                delta=0.0,
                why="",
                seq=seq,
                beat=scene.beat,
                act=scene.act,
            )
            return replace(scene, ledger=(*scene.ledger, line))
        case e.LineHeard():
            heard = TranscriptLine(
                i=len(scene.transcript),
                seq=_written_in(scene, event, seq),
                seat=event.seat,
                text=event.text,
                extra=event.extra,
                kind=event.as_,
                beat=scene.beat,
                act=scene.act,
            )
            return replace(scene, transcript=(*scene.transcript, heard))
        case e.LidLifted():
            return replace(scene, lid=event.look)
        case e.HeardAs():
            return _seat(scene, event.speaker, hearing=event.hearing)
        case e.Noticed():
            return _seat(scene, event.seat, noticed=event.text)
        case e.Shown():
            return _seat(scene, event.seat, shown=event)
        case e.Snapped():
            return replace(scene, snaps=(*scene.snaps, event))
        case (
            e.FeelingHeard() | e.HeartShown() | e.LanternLit() | e.ListeningCounted()
            | e.EmpathyCounted()
        ):  # fmt: skip
            return replace(scene, talk_results=(*scene.talk_results, event))
        case _:
            return None


def _aside(scene: SceneState, event: e.Event, _seq: int) -> SceneState | None:
    match event:
        case e.Paused():
            since = scene.paused_ms if scene.paused else event.at_ms
            return replace(scene, paused=scene.paused | {event.seat}, paused_ms=since)
        case e.Resumed():
            return _shifted(replace(scene, paused=scene.paused - {event.seat}), event.shift_ms)
        case e.TimeOutCalled():
            away = TimeOutState(event.seat, event.at_ms, event.back_by_ms, event.first)
            return replace(scene, time_out=away, time_outs=scene.time_outs + 1)
        case e.TimeOutEnded():
            return _shifted(replace(scene, time_out=None), event.shift_ms)
        case e.BeatRewound():
            return _rewound(scene, event)
        case e.BidMade():
            return replace(scene, bid=Bid(event.seat, event.until_ms))
        case e.BidTurned():
            return replace(scene, bid=None, warmth=scene.warmth + 1)
        case e.BidPassed():
            return replace(scene, bid=None)
        case _:
            return None


def _shifted(scene: SceneState, by_ms: int) -> SceneState:
    bid = scene.bid
    return replace(
        scene,
        entered_ms=scene.entered_ms + by_ms,
        presence=shifted(scene.presence, by_ms),
        not_before_ms=scene.not_before_ms + by_ms if scene.not_before_ms else 0,
        lift_first_ms=scene.lift_first_ms + by_ms if scene.lift_first_ms else 0,
        bid=replace(bid, until_ms=bid.until_ms + by_ms) if bid else None,
    )


def _rewound(scene: SceneState, event: e.BeatRewound) -> SceneState:
    """Take back what this seat did in the beat; what the other did, and own weather, stand."""
    start, seat = scene.checkpoint, event.seat
    if start is None:
        raise ValueError("expected a checkpoint to rewind to")
    least = start.not_before_ms - start.entered_ms if start.not_before_ms else 0
    own = replace(start.seats[seat], heat=scene.seats[seat].heat)
    theirs = scene.seats[seat.other]
    promises = (*(p for p in start.promises if p.seat is seat), *_of(scene, seat.other))
    fresh = replace(
        start,
        seats=BySeat.both(theirs).having(seat, own),
        promises=tuple(sorted(promises, key=lambda p: (p.act, p.seat))),
        visit=event.visit,
        entered_ms=event.at_ms,
        not_before_ms=event.at_ms + least if least else 0,
        bid=scene.bid,
        warmth=scene.warmth,
        time_outs=scene.time_outs,
        evidence=scene.evidence,
        presence=scene.presence,
        closed=scene.closed,
    )
    return replace(fresh, checkpoint=replace(fresh, checkpoint=None))


def _of(scene: SceneState, seat: Seat) -> tuple[Promise, ...]:
    return tuple(p for p in scene.promises if p.seat is seat)
