"""What an account does to promises, trust and bond, as far as both can tell.

Three moments settle things: the lid (the table closes), an answer or a check, and the opening.
Until the envelopes a lie believed moves trust as told; it is put right when it is known, from
the trust there was before it. Order on a close: promises, then facts, seat A first.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import payoffs, trust
from game.rules.draft import Draft, both_ways, done_by
from game.rules.honesty import is_so
from game.rules.moves import Account
from game.rules.seats import Seat
from game.rules.state import Promise
from game.rules.telling import confesses, is_plain, is_secret, names_deed, table_claim, was_told
from game.scenario.model import Claim, FactId, Hearing

MANNER = {
    "owned": trust.OWNED,
    "at-last": trust.OWNED,
    "asked": trust.WHEN_ASKED,
    "found": trust.FOUND,
    "opened": trust.AT_ENVELOPES,
}


def is_given_away(draft: Draft, seat: Seat) -> bool:
    """Say whether something gives this seat's breach away (drawn before it was committed)."""
    promise = draft.scene.promise(seat)
    broke = promise is not None and promise.outcome == "broken"
    return broke and draft.scene.role(seat) in draft.scene.opened.gives_away


def hearing_of(draft: Draft, seat: Seat) -> Hearing:
    """Say how this seat's account reaches the other once the lid is off."""
    promise = draft.scene.promise(seat)
    said = table_claim(draft, seat)
    if promise is None or promise.status == "released" or said is None:
        return Hearing.NOTHING
    line, _ = said
    if is_plain(draft, seat):
        return Hearing.CLAIMED
    if line.declines:
        return Hearing.NOT_NOW
    if confesses(draft, promise, line):
        return Hearing.TOLD
    if is_given_away(draft, seat):
        return Hearing.FOUND
    if names_deed(draft, line):  # kept, as told; and what was agreed to may be said aloud
        return Hearing.DOUBTED if _is_dish_seat(draft, seat) else Hearing.CLAIMED
    return Hearing.PARTIAL if line.partial else Hearing.EVASIVE


def close_table(draft: Draft) -> None:
    """Lift the lid and let both accounts do what they do: promises first, then facts."""
    for seat in both_ways():
        said = draft.seat(seat).last(Account, "table/account")
        if said is not None:
            added = (said.add,) if said.add else ()
            draft.emit(e.LineHeard(seat=seat, text=said.line, extra=added, as_="said"))
    for seat in both_ways():
        hearing = hearing_of(draft, seat)
        draft.emit(e.HeardAs(speaker=seat, hearing=hearing))
        if hearing is Hearing.FOUND:
            _notice(draft, seat)
        _settle_hearing(draft, seat, hearing)
    for seat in both_ways():
        said_now = table_claim(draft, seat)
        if said_now is not None:
            tell_facts(draft, seat, said_now[1])


def _notice(draft: Draft, seat: Seat) -> None:
    for discovery in draft.scenario.discoveries:
        if draft.scenario.fact(discovery.fact).owner == draft.role(seat):
            draft.emit(e.Noticed(seat=seat, text=discovery.id))


def _settle_hearing(draft: Draft, seat: Seat, hearing: Hearing) -> None:
    promise = draft.scene.promise(seat)
    if promise is None:
        return
    if hearing in {Hearing.CLAIMED, Hearing.DOUBTED}:
        keep(draft, promise, shown=hearing is Hearing.DOUBTED)
    elif hearing is Hearing.TOLD:
        break_(draft, promise, "owned")
    elif hearing is Hearing.FOUND:
        break_(draft, promise, "found")


def tell_facts(draft: Draft, seat: Seat, facts: tuple[FactId, ...]) -> None:
    """Let facts of the dossier be told: each lifts trust by half its sensitivity."""
    for fact_id in facts:
        fact = draft.scenario.fact(fact_id)
        if not is_secret(fact) or was_told(draft, seat, fact_id):
            continue
        before = draft.scene.trust[seat]
        weight = trust.FACT_WEIGHT * fact.sensitivity
        after = before + trust.gain(before, weight)
        why = f"5 x {weight:g} x (100 - {before:.1f})/100"
        text = f"ledger/{draft.role(seat)}/secret"
        draft.emit(
            e.TrustMoved(of=seat, before=before, after=after, cause="fact", text=text, why=why)
        )
        values = (("fact", fact_id),)
        draft.emit(e.MomentNoted(name="secret-told", seat=seat, values=values))


def keep(draft: Draft, promise: Promise, *, shown: bool = False) -> None:
    """Let a promise count as kept: by what is seen, or as told.

    Args:
        draft: the decision.
        promise: whose.
        shown: the plate is empty, so bad luck must have struck: no bond, as it looks.
    """
    seat = promise.seat
    before = draft.scene.trust[seat]
    credit = 0.9 if promise.changed else 1.0
    moved = trust.gain(before, promise.stake, credit)
    why = f"5 x {promise.stake} x (100 - {before:.1f})/100" + (" x 0.9" if promise.changed else "")
    text = _kept_line(draft, promise, spoiled=shown)
    draft.emit(e.BeliefHeld(of=seat, told="kept", before=before, moved=moved))
    draft.emit(
        e.TrustMoved(of=seat, before=before, after=before + moved, cause="kept", text=text, why=why)
    )
    draft.emit(e.PromiseSettled(seat=seat, status="changed" if promise.changed else "kept"))
    points = payoffs.bond(promise.stones, changed=promise.changed, spoiled=shown)
    if points:
        draft.emit(e.BondMoved(seat=seat, points=points))


def _kept_line(draft: Draft, promise: Promise, *, spoiled: bool) -> str:
    base = f"ledger/{draft.role(promise.seat)}"
    if promise.changed:
        return f"{base}/changed"
    told_only = spoiled and not draft.scene.envelopes_open
    if told_only and f"{base}/spoiled" in draft.scenario.texts:
        return f"{base}/spoiled"
    special = f"{base}/kept/{promise.template}"
    return special if special in draft.scenario.texts else f"{base}/kept"


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
    draft.emit(e.BeliefHeld(of=seat, told="broken", before=base, moved=-fallen))
    draft.emit(
        e.TrustMoved(
            of=seat, before=before, after=before - fallen, cause=status, text=text, why=why
        )
    )
    draft.emit(e.EaseMoved(seat=seat.other, points=-promise.stones))
    public = "owned" if status == "at-last" else line
    draft.emit(e.PromiseSettled(seat=seat, status=public))


def _broken_line(draft: Draft, seat: Seat, line: str) -> str:
    base = f"ledger/{draft.role(seat)}"
    checked = line == "found" and draft.seat(seat).shown is not None
    return (
        f"{base}/shown" if checked and f"{base}/shown" in draft.scenario.texts else f"{base}/{line}"
    )


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


def answer_known(draft: Draft, seat: Seat, claim: Claim) -> None:
    """Let a seat's answer to a question settle its promise as far as it goes."""
    promise = draft.scene.promise(seat)
    if promise is None or promise.status not in {"active", "found"}:
        return
    truly = all(
        is_so(draft.scenario.fact(f), done_by(draft.scenario, draft.scene, seat))
        for f in claim.asserts
    )
    if confesses(draft, promise, claim):
        if truly:
            draft.emit(e.MomentNoted(name="told-when-asked", seat=seat))
        if promise.status == "active":
            break_(draft, promise, "asked")
    elif names_deed(draft, claim) and promise.status == "active":
        keep(draft, promise, shown=_is_dish_seat(draft, seat))
    tell_facts(draft, seat, claim.asserts)


def _is_dish_seat(draft: Draft, seat: Seat) -> bool:
    """Say whether the dish tells of this seat; where it is not plain, it is empty."""
    dish = draft.scenario.dish
    return dish is not None and dish.role == draft.role(seat)


def check_shows(draft: Draft, asked: Seat, line: str, fact_id: FactId) -> None:
    """Answer a check truly: the game shows whether the deed was done."""
    truth = is_so(draft.scenario.fact(fact_id), done_by(draft.scenario, draft.scene, asked))
    text = f"{line}/{'true' if truth else 'false'}"
    draft.emit(e.Shown(seat=asked, text=text, truth=truth))
    draft.emit(e.LineHeard(seat=None, text=text, as_="shown"))
    promise = draft.scene.promise(asked)
    if promise and truth and promise.outcome == "broken" and promise.status != "found":
        break_(draft, promise, "found")
