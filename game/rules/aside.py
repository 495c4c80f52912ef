"""Moves of any beat: pause, time-out, skip, rewind, stop, bids. Stopping is a move, not a loss."""

from __future__ import annotations

from game.rules import events as e
from game.rules import moves as m
from game.rules.carry import close_promise
from game.rules.consistency import CREDIT, FAILURE
from game.rules.draft import Draft
from game.rules.judges import GRACE_MS as GRACE_MS  # noqa: PLC0414 - passed on
from game.rules.judges import Due, Verdict, judge_return_by
from game.rules.seats import Seat
from game.rules.state import TimeOutState

MOVED_MOST = 2  # a return may be put off twice, while it is not yet due
RETURNED = {"kept": "kept", "changed": "changed", "late": "late", "missed": "asked"}
"""What a return is worth, as the key of `CREDIT`: who comes back after all has hidden nothing."""
RELEASES = frozenset({"life", "table"})


def step_aside(draft: Draft, seat: Seat, move: m.Move, bid_ms: int) -> bool:
    """Follow a move of any beat; return whether the beat is to be left.

    Args:
        draft: the decision.
        seat: who.
        move: what.
        bid_ms: how long the animal waits for a greeting.
    """
    match move:
        case m.Skip() | m.ChangeTopic():
            released = _released(draft)
            draft.emit(e.BeatLeft(beat=draft.scene.beat, released=released))
            for free in released:
                text = f"ledger/{draft.role(free)}/released"
                draft.emit(e.LedgerWritten(text=text, seat=free))
            return True
        case m.Stop():
            draft.emit(e.SceneStopped())
        case m.Rewind():
            draft.emit(e.BeatRewound(seat=seat, visit=draft.scene.visit + 1, at_ms=draft.at_ms))
        case m.Release() | m.Settle():
            close_promise(draft, move)
        case m.Bid():
            draft.emit(e.BidMade(seat=seat, until_ms=draft.at_ms + bid_ms))
        case m.Turn():
            draft.emit(e.BidTurned(seat=seat))
        case _:
            _stand_still(draft, seat, move)
    return False


def _stand_still(draft: Draft, seat: Seat, move: m.Move) -> None:
    scene = draft.scene
    match move:
        case m.Pause():
            draft.emit(e.Paused(seat=seat, at_ms=draft.at_ms))
        case m.Resume():
            alone = scene.paused == {seat}
            shift = draft.at_ms - scene.paused_ms if alone else 0
            draft.emit(e.Resumed(seat=seat, shift_ms=shift))
        case m.TimeOut():
            _go_away(draft, seat, move)
        case m.Back():
            _come_back(draft, seat)
        case _:
            return


def _go_away(draft: Draft, seat: Seat, move: m.TimeOut) -> None:
    """Begin a break, or put its end off where it has begun."""
    back_by_ms = draft.at_ms + move.minutes * 60_000
    if draft.scene.time_out is not None:
        draft.emit(e.TimeOutMoved(seat=seat, back_by_ms=back_by_ms))
        return
    first = draft.scene.time_outs == 0
    draft.emit(e.TimeOutCalled(seat=seat, at_ms=draft.at_ms, back_by_ms=back_by_ms, first=first))


def _come_back(draft: Draft, seat: Seat) -> None:
    """End a break, and hold the return against what was promised; the first one never counts."""
    away = draft.scene.time_out
    if away is None:
        return
    outcome = "uncounted" if away.first else _returned(away, draft.at_ms)
    shift_ms = draft.at_ms - away.called_ms
    draft.emit(e.TimeOutEnded(seat=seat, outcome=outcome, shift_ms=shift_ms))
    if outcome not in RETURNED:
        return
    draft.emit(
        e.EvidenceCounted(
            seat=seat,
            score="consistency",
            ref="return",
            weight=1.0,
            credit=CREDIT[RETURNED[outcome]],
            failure=FAILURE,
        )
    )
    if outcome in {"kept", "changed"}:
        draft.emit(e.MomentNoted(name="back-when-promised", seat=seat))


def _returned(away: TimeOutState, at_ms: int) -> str:
    verdict = judge_return_by(Due(away.back_by_ms, at_ms, at_ms))
    if verdict is Verdict.KEPT:
        return "changed" if away.moved else "kept"
    return "late" if verdict is Verdict.LATE else "missed"


def _released(draft: Draft) -> tuple[Seat, ...]:
    if draft.scene.beat not in RELEASES:
        return ()
    return tuple(p.seat for p in draft.scene.promises if p.status == "active")
