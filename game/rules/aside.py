"""Moves of any beat: pause, time-out, skip, rewind, stop, bids. Stopping is a move, not a loss."""

from __future__ import annotations

from game.rules import events as e
from game.rules import moves as m
from game.rules.draft import Draft
from game.rules.seats import Seat

GRACE_MS = 120_000  # why: two minutes either side of a promised return is still a kept word
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
            draft.emit(
                e.TimeOutCalled(
                    seat=seat,
                    at_ms=draft.at_ms,
                    back_by_ms=draft.at_ms + move.minutes * 60_000,
                    first=scene.time_outs == 0,
                )
            )
        case m.Back():
            _come_back(draft, seat)
        case _:
            return


def _come_back(draft: Draft, seat: Seat) -> None:
    away = draft.scene.time_out
    if away is None:
        return
    over = draft.at_ms - away.back_by_ms
    outcome = "kept" if over <= GRACE_MS else "late" if over <= 2 * GRACE_MS else "missed"
    draft.emit(
        e.TimeOutEnded(
            seat=seat,
            outcome="uncounted" if away.first else outcome,
            shift_ms=draft.at_ms - away.called_ms,
        )
    )


def _released(draft: Draft) -> tuple[Seat, ...]:
    if draft.scene.beat not in RELEASES:
        return ()
    return tuple(p.seat for p in draft.scene.promises if p.status == "active")
