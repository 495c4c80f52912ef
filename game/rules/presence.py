"""Being here: the listener may promise to keep this window in front while the other speaks.

Both see the same small lamp, in front or not, and nothing more is ever known. It is judged when
the floor ends, before anything is given back. A line that was lost for long makes it unclear,
and then nothing is made of it. A window in front is no attention: it is a promise, and no part
of Listening.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import moves as m
from game.rules import trust
from game.rules.beats import Row
from game.rules.consistency import CREDIT, FAILURE
from game.rules.draft import Draft
from game.rules.judges import GAP_MS, LOST_MS, Front, Verdict, judge_presence
from game.rules.rising import fallen_to, trust_rises
from game.rules.seats import Seat
from game.rules.state import Presence

WEIGHT = 1.0  # as a small promise


def follow_presence(draft: Draft, seat: Seat, move: m.Move) -> None:
    """Let a promise to be here begin, or its window go and come."""
    known = draft.scene.presence
    match move:
        case m.Attend():
            draft.emit(e.PresenceBegun(seat=seat, beat=draft.scene.beat, at_ms=draft.at_ms))
        case m.Focus(front=False) if known is not None and not known.away_since_ms:
            draft.emit(e.PresenceMoved(seat=seat, at_ms=draft.at_ms, outcome="away"))
        case m.Focus(front=True) if known is not None and known.away_since_ms:
            late = draft.at_ms - known.away_since_ms > GAP_MS
            draft.emit(
                e.PresenceMoved(seat=seat, at_ms=draft.at_ms, outcome="late" if late else "here")
            )
        case _:
            pass


def line_was_lost(draft: Draft, seat: Seat, since_ms: int) -> None:
    """Take note that a seat's line was gone; for long, its promise to be here is unclear."""
    known = draft.scene.presence
    if known is None or known.seat is not seat or known.unclear:
        return
    if draft.at_ms - since_ms > LOST_MS:
        draft.emit(e.PresenceUnclear(seat=seat))


def end_of_floor(draft: Draft, entered: Row | None) -> None:
    """Judge a promise to be here once the phase that follows has no floor to listen to."""
    known = draft.scene.presence
    if known is None or (entered is not None and m.Focus in entered.moves):
        return
    verdict = _verdict(known, draft.at_ms)
    draft.emit(e.PresenceJudged(seat=known.seat, outcome=verdict.value))
    if verdict is not Verdict.UNCLEAR:
        _count(draft, known.seat, kept=verdict is Verdict.KEPT)


def _verdict(known: Presence, now_ms: int) -> Verdict:
    if known.unclear:
        return Verdict.UNCLEAR
    running = (now_ms - known.away_since_ms,) if known.away_since_ms else ()
    return judge_presence(Front(now_ms - known.since_ms, (*known.gaps, *running)))


def _count(draft: Draft, seat: Seat, *, kept: bool) -> None:
    """Let trust and Consistency follow; what was missed was plain to both while it happened."""
    text = f"ledger/{'here' if kept else 'not-here'}"
    if kept:
        trust_rises(draft, seat, WEIGHT, cause="here", text=text)
        draft.emit(e.MomentNoted(name="was-here", seat=seat))
    else:
        _trust_falls(draft, seat, text)
    draft.emit(
        e.EvidenceCounted(
            seat=seat,
            score="consistency",
            ref="presence",
            weight=WEIGHT,
            credit=CREDIT["kept" if kept else "asked"],
            failure=FAILURE,
        )
    )


def _trust_falls(draft: Draft, seat: Seat, text: str) -> None:
    before = draft.scene.trust[seat]
    after = fallen_to(draft, seat, before - trust.loss(before, WEIGHT, trust.WHEN_ASKED))
    why = f"10 x {WEIGHT:g} x {before:.1f}/100 x {trust.WHEN_ASKED:g}"
    draft.emit(
        e.TrustMoved(of=seat, before=before, after=after, cause="not-here", text=text, why=why)
    )
