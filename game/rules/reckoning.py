"""What trust, bond and ease do when a promise counts as kept or broken, as far as both can tell.

Until the envelopes something untrue that is believed moves trust as told; once it is known it is
put right from the trust there was before it.
"""

from __future__ import annotations

from typing import Literal

from game.rules import events as e
from game.rules import payoffs, trust
from game.rules.consistency import CREDIT
from game.rules.deeds import is_to_tell, verdict
from game.rules.draft import Draft
from game.rules.facts import tell_ease, weight_of
from game.rules.judges import Verdict
from game.rules.promises import is_planned, is_spoiled
from game.rules.rising import fallen_to, hurt, risen, sum_of_gain
from game.rules.seats import Seat
from game.rules.state import Promise

MANNER = {
    "owned": trust.OWNED,
    "at-last": trust.OWNED,
    "asked": trust.WHEN_ASKED,
    "found": trust.FOUND,
    "opened": trust.AT_ENVELOPES,
}

Outcome = Literal["kept", "late", "broken", "released", "impossible"]

_OUTCOME: dict[Verdict, Outcome] = {
    Verdict.KEPT: "kept",
    Verdict.LATE: "late",
    Verdict.BROKEN: "broken",
    Verdict.RELEASED: "released",
    Verdict.IMPOSSIBLE: "impossible",
}
CHOSEN = frozenset({Verdict.BROKEN, Verdict.RELEASED})
"""What a choice alone decides of a promise to tell; the rest is decided by what is said."""


def judge_now(draft: Draft, seat: Seat, *, late: bool = False, due: bool = False) -> int:
    """Settle in truth what became of a promise, if it can be said now.

    Args:
        draft: the decision.
        seat: whose promise.
        late: what is kept now is kept late, whatever the choice said.
        due: nothing more can be told, so what is open still is broken.

    Returns:
        The ease it brings its owner; 0 where nothing was settled.
    """
    promise = draft.scene.promise(seat)
    if promise is None or promise.outcome or promise.status == "released":
        return 0
    found = verdict(draft.scenario, draft.scene, promise)
    if found is Verdict.OPEN and due:
        found = Verdict.BROKEN
    if found is Verdict.KEPT and late:
        found = Verdict.LATE
    to_tell = is_to_tell(draft.scenario, promise) and not due
    choosing = to_tell and draft.scene.beat == "life" and found not in CHOSEN
    untold = to_tell and found is Verdict.IMPOSSIBLE
    if found is Verdict.OPEN or choosing or untold:
        return 0
    outcome = _OUTCOME[found]
    draft.emit(
        e.PromiseJudged(
            seat=seat,
            outcome=outcome,
            spoiled=is_spoiled(draft.scenario, draft.scene, promise, outcome),
            planned=is_planned(draft.scenario, draft.scene, seat),
        )
    )
    judged = draft.scene.promise(seat)
    return 0 if judged is None else _ease_of(draft, judged)


def _ease_of(draft: Draft, promise: Promise) -> int:
    """Return what a judged promise does to its owner's ease."""
    match promise.outcome:
        case "broken":
            return payoffs.break_ease(promise.stones)
        case "late":
            return payoffs.late_ease()
        case "kept" if is_to_tell(draft.scenario, promise) and not promise.changed:
            return tell_ease(draft, promise)
        case "kept":
            return payoffs.keep_ease(planned=promise.planned, changed=promise.changed)
        case _:
            return 0


def judge_and_pay(draft: Draft, seat: Seat, *, late: bool = False, due: bool = False) -> None:
    """Settle a promise in truth as `judge_now` does, and give its owner the ease."""
    points = judge_now(draft, seat, late=late, due=due)
    if points:
        draft.emit(e.EaseMoved(seat=seat, points=points))


def keep(draft: Draft, promise: Promise, *, late: bool = False, shown: bool = False) -> None:
    """Let a promise count as kept: by what is seen, or as told.

    Args:
        draft: the decision.
        promise: whose.
        late: it was kept late.
        shown: bad luck must have struck (the plate is empty): no bond, as it looks.
    """
    seat = promise.seat
    status = "late" if late else "changed" if promise.changed else "kept"
    before, weight, credit = draft.scene.trust[seat], weight_of(draft, promise), CREDIT[status]
    after = risen(draft, seat, weight, credit)
    why = sum_of_gain(draft, seat, weight, credit)
    text = _kept_line(draft, promise, status, spoiled=shown)
    draft.emit(e.BeliefHeld(of=seat, told="kept", before=before, moved=after - before))
    draft.emit(e.TrustMoved(of=seat, before=before, after=after, cause="kept", text=text, why=why))
    draft.emit(e.PromiseSettled(seat=seat, status=status))
    points = payoffs.bond(promise.stones, changed=promise.changed, spoiled=shown, late=late)
    if points:
        draft.emit(e.BondMoved(seat=seat, points=points))


def _kept_line(draft: Draft, promise: Promise, status: str, *, spoiled: bool) -> str:
    texts = draft.scenario.texts
    base = f"ledger/{draft.role(promise.seat)}"
    if status == "late":
        lines = ("told-late", "late") if draft.scene.beat == "last-word" else ("late", "told-late")
        known = (f"{base}/{line}" for line in lines)
        return next((text for text in known if text in texts), f"{base}/kept")
    if promise.changed:
        return f"{base}/changed"
    told_only = spoiled and not draft.scene.envelopes_open
    if told_only and f"{base}/spoiled" in texts:
        return f"{base}/spoiled"
    special = f"{base}/kept/{promise.template}"
    return special if special in texts else f"{base}/kept"


def looks_spoiled(draft: Draft, promise: Promise) -> bool:
    """Say whether bad luck shows beside a promise that looks kept, in a scene without a dish.

    It does not depend on what is true: a breach that is believed would have had the same luck.
    """
    return draft.scenario.dish is None and is_spoiled(draft.scenario, draft.scene, promise, "kept")


def break_(draft: Draft, promise: Promise, status: str) -> None:
    """Let a breach be known: `status` is how it came out ("owned", "asked", "found" ...)."""
    seat = promise.seat
    put_right(draft, promise)
    belief = draft.seat(seat).belief
    before = draft.scene.trust[seat]
    base = belief.before if belief else before
    manner = MANNER[status]
    fallen = trust.loss(base, promise.stake, manner)
    why = f"10 x {promise.stake} x {base:.1f}/100 x {manner:g}"
    line = {"opened": "broken"}.get(status, status)
    text = _broken_line(draft, seat, line)
    hurt(draft, seat, manner)
    after = fallen_to(draft, seat, before - fallen)
    draft.emit(e.BeliefHeld(of=seat, told="broken", before=base, moved=-fallen))
    draft.emit(e.TrustMoved(of=seat, before=before, after=after, cause=status, text=text, why=why))
    draft.emit(e.EaseMoved(seat=seat.other, points=-promise.stones))
    public = "owned" if status == "at-last" else line
    draft.emit(e.PromiseSettled(seat=seat, status=public))


def _broken_line(draft: Draft, seat: Seat, line: str) -> str:
    base = f"ledger/{draft.role(seat)}"
    checked = line == "found" and draft.seat(seat).shown is not None
    shown = checked and f"{base}/shown" in draft.scenario.texts
    return f"{base}/shown" if shown else f"{base}/{line}"


def put_right(draft: Draft, promise: Promise) -> None:
    """Take back what trust and bond did because something untrue was believed.

    The belief itself stays, so that what follows can start from the trust before it.
    """
    seat = promise.seat
    belief = draft.seat(seat).belief
    if belief is None:
        return
    before = draft.scene.trust[seat]
    by = belief.moved + belief.returned
    after = before - by
    why = f"put right: {-by:+.1f}"
    draft.emit(
        e.TrustMoved(
            of=seat, before=before, after=after, cause="put-right", text="ledger/put-right", why=why
        )
    )
    draft.emit(e.BeliefHeld(of=seat, told=belief.told, before=belief.before, moved=0.0))
    points = draft.scene.bond[seat]
    if points:
        draft.emit(e.BondMoved(seat=seat, points=-points))
    if belief.told == "broken":
        draft.emit(e.EaseMoved(seat=seat.other, points=promise.stones))


def let_go(draft: Draft, promise: Promise, line: str) -> None:
    """Release a promise that the world made impossible; `line` names its line of the ledger."""
    base = f"ledger/{draft.role(promise.seat)}"
    text = f"{base}/{line}"
    known = text if text in draft.scenario.texts else f"{base}/released"
    draft.emit(e.PromiseSettled(seat=promise.seat, status="released"))
    draft.emit(e.LedgerWritten(text=known, seat=promise.seat))
