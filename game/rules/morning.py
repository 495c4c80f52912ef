"""Dawn and morning: last words, the opening, and how the scene ended."""

from __future__ import annotations

from game.rules import events as e
from game.rules.counting import count
from game.rules.draft import Draft, both_ways, rounds
from game.rules.facts import tell_facts, told_too_late, topics_open
from game.rules.hearing import owns_up
from game.rules.noting import note
from game.rules.reckoning import break_, judge_and_pay, keep, let_go, put_right
from game.rules.repairing import put_reason_right
from game.rules.rising import heal
from game.rules.rounds import note_rounds
from game.rules.seats import Seat
from game.rules.settle import tell_promised
from game.rules.telling import bears_breach, falsehood, hides_breach, last_word, names_deed
from game.rules.trust import AT_ENVELOPES, loss
from game.scenario.model import Claim


def close_dawn(draft: Draft) -> None:
    """Let last words count as unasked: promises first, then facts, round by round."""
    for one in rounds(draft):
        _close_dawn(one)


def _close_dawn(draft: Draft) -> None:
    told: list[tuple[Seat, Claim]] = []
    for seat in both_ways():
        claim = last_word(draft, seat)
        if claim is None:
            continue
        draft.emit(e.LineHeard(seat=seat, text=claim.id, as_="said"))
        told.append((seat, claim))
        _own_at_last(draft, seat, claim)
    for seat, claim in told:
        tell_facts(draft, seat, claim.asserts)


def _own_at_last(draft: Draft, seat: Seat, claim: Claim) -> None:
    """Let a last word own a breach, or tell late what was promised."""
    owed = bool(set(claim.asserts) & set(topics_open(draft, seat)))
    if not owed and not names_deed(draft, claim):
        return
    draft.emit(e.MomentNoted(name="told-at-last", seat=seat))
    promise = draft.scene.promise(seat)
    with_words = draft.scenario.dish is None
    owns = owns_up(draft, seat, claim) if with_words else names_deed(draft, claim)
    if promise is not None and owns and hides_breach(draft, seat):
        break_(draft, promise, "at-last")
    elif owed:
        tell_promised(draft, seat, claim.asserts, late=True)


def open_envelopes(draft: Draft) -> None:
    """Open everything: settle what was not known, count what is scored, note the moments."""
    draft.emit(e.EnvelopesOpened())
    draft.emit(e.SealsOpened(opens="envelopes", visit=draft.scene.visit))
    for one in rounds(draft):
        _open_round(one)
    note_rounds(draft)


def _open_round(draft: Draft) -> None:
    for seat in both_ways():
        _settle_truth(draft, seat)
    for seat in both_ways():
        _settle_falsehood(draft, seat)
    for seat in both_ways():
        count(draft, seat)
        note(draft, seat)


def _settle_truth(draft: Draft, seat: Seat) -> None:
    """Let what a promise came to in truth be known, and heal a scar where it was kept."""
    judge_and_pay(draft, seat, late=told_too_late(draft, seat), due=True)
    promise = draft.scene.promise(seat)
    if promise is None or promise.status == "released" or not promise.outcome:
        return
    believed_broken = promise.status in {"owned", "asked", "mended"}
    if promise.outcome in {"released", "impossible"}:
        if promise.status != "active":
            put_right(draft, promise)
        let_go(draft, promise, "impossible" if promise.outcome == "released" else "untold")
    elif hides_breach(draft, seat):
        break_(draft, promise, "opened")
    elif promise.outcome != "broken":
        if believed_broken:
            put_right(draft, promise)
        if believed_broken or promise.status == "active":
            late = promise.outcome == "late"
            keep(draft, promise, late=late, shown=promise.spoiled)
        heal(draft, seat)
    else:
        put_reason_right(draft, seat)


def _settle_falsehood(draft: Draft, seat: Seat) -> None:
    """Let a falsehood that only the envelopes show take its share; a breach carries its own."""
    facts = falsehood(draft, seat)
    known = (seat, "caught") in draft.scene.came_out
    if not facts or known or bears_breach(draft, seat):
        return
    weight = max(draft.scenario.fact(f).sensitivity for f in facts)
    before = draft.scene.trust[seat]
    after = before - loss(before, weight, AT_ENVELOPES)
    draft.emit(
        e.TrustMoved(
            of=seat,
            before=before,
            after=after,
            cause="falsehood",
            text="ledger/falsehood",
            why=f"10 x {weight} x {before:.1f}/100 x {AT_ENVELOPES:g}",
        )
    )


def ending_of(draft: Draft) -> str:
    """Return how the scene ended: "kept", "mended", "open" or "none"."""
    judged = [p for p in draft.scene.promises if p.status != "released" and p.outcome]
    if not judged:
        return "none"
    broken = [p for p in judged if p.outcome == "broken"]
    if not broken:
        return "kept"
    return "mended" if all(p.status == "mended" for p in broken) else "open"
