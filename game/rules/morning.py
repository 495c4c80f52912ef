"""Dawn and morning: last words, the opening, what is counted, and how the scene ended."""

from __future__ import annotations

from game.rules import events as e
from game.rules.consistency import CREDIT, FAILURE, failure_of, repaired
from game.rules.draft import Draft, both_ways, done_by
from game.rules.honesty import ADMITTED, CORRECTED, Told, credit, is_so
from game.rules.moves import Account, Answer, Guess, Land, Predict, Receive, Report
from game.rules.payoffs import bond
from game.rules.repair import TIMING
from game.rules.seats import Seat
from game.rules.settle import (
    break_,
    class_of,
    find_claim,
    keep,
    put_right,
    table_claim,
    tell_facts,
)
from game.rules.state import Promise
from game.rules.trust import AT_ENVELOPES, LOSS, TOP
from game.scenario.model import Claim, FactKind, Hearing

UNSETTLED = frozenset({"active", "kept", "changed"})


def accuses_self(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat took the blame for something it had not done."""
    said = table_claim(draft, seat)
    if said is None:
        return False
    done = done_by(draft.scenario, draft.scene, seat)
    facts = (draft.scenario.fact(f) for f in said[0].asserts)
    return any(f.kind is FactKind.DEED and f.done_any and not is_so(f, done) for f in facts)


def untold(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat has a breach or a falsehood the other does not know of."""
    promise = draft.scene.promise(seat)
    if promise and promise.outcome == "broken" and promise.status in UNSETTLED:
        return True
    false = class_of(draft, seat) is Told.FALSE and not accuses_self(draft, seat)
    known = promise is not None and promise.status not in UNSETTLED
    return false and not known and not corrected(draft, seat)


def corrected(draft: Draft, seat: Seat) -> bool:
    """Say whether a last word has put this seat's account right."""
    word = draft.seat(seat).last(Account, "last-word/dawn")
    return word is not None and bool(word.line)


def last_words(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return the last words offered: true ones, and only to somebody with something untold."""
    if not untold(draft, seat):
        return ()
    done = done_by(draft.scenario, draft.scene, seat)
    return tuple(
        claim
        for claim in draft.scenario.account(draft.role(seat)).last_words
        if all(is_so(draft.scenario.fact(f), done) for f in claim.asserts)
    )


def close_dawn(draft: Draft) -> None:
    """Let last words count as unasked: promises first, then facts."""
    told: list[tuple[Seat, Claim]] = []
    for seat in both_ways():
        word = draft.seat(seat).last(Account, "last-word/dawn")
        lines = draft.scenario.account(draft.role(seat)).last_words
        claim = find_claim(lines, word.line) if word and word.line else None
        if claim is None:
            continue
        draft.emit(e.LineHeard(seat=seat, text=claim.id, as_="said"))
        told.append((seat, claim))
        _own_at_last(draft, seat, claim)
    for seat, claim in told:
        tell_facts(draft, seat, claim.asserts)


def _own_at_last(draft: Draft, seat: Seat, claim: Claim) -> None:
    promise = draft.scene.promise(seat)
    deeds = (draft.scenario.fact(f) for f in claim.asserts)
    if not any(f.kind is FactKind.DEED for f in deeds):
        return
    draft.emit(e.MomentNoted(name="told-at-last", seat=seat))
    if promise and promise.outcome == "broken" and promise.status in UNSETTLED:
        break_(draft, promise, "at-last")


def open_envelopes(draft: Draft) -> None:
    """Open everything: settle what was not known, count what is scored, note the moments."""
    draft.emit(e.EnvelopesOpened())
    draft.emit(e.SealsOpened(opens="envelopes", visit=draft.scene.visit))
    for seat in both_ways():
        _settle_truth(draft, seat)
    for seat in both_ways():
        _settle_falsehood(draft, seat)
    for seat in both_ways():
        _count(draft, seat)
        _note(draft, seat)


def _settle_truth(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    if promise is None or promise.status == "released" or not promise.outcome:
        return
    if promise.outcome == "broken" and promise.status in UNSETTLED:
        break_(draft, promise, "opened")
    elif promise.outcome == "kept" and promise.status == "active":
        keep(draft, promise, shown=promise.spoiled)
    elif promise.outcome == "kept" and promise.status in {"owned", "asked", "mended"}:
        put_right(draft, seat)
        keep(draft, promise, shown=promise.spoiled)
    elif promise.outcome == "kept" and not promise.spoiled and not draft.scene.bond[seat]:
        _late_fireflies(draft, promise)


def _late_fireflies(draft: Draft, promise: Promise) -> None:
    points = bond(promise.stones, changed=promise.changed, spoiled=False)
    if points:
        draft.emit(e.BondMoved(seat=promise.seat, points=points))


def _settle_falsehood(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    told = class_of(draft, seat)
    if told is not Told.FALSE or accuses_self(draft, seat) or corrected(draft, seat):
        return
    if promise is not None and promise.outcome == "broken":
        return  # the breach carries it
    said = table_claim(draft, seat)
    if said is None or (promise is not None and not said[0].denies):
        return
    weight = max(draft.scenario.fact(f).sensitivity for f in (*said[0].asserts, *said[0].denies))
    before = draft.scene.trust[seat]
    fallen = LOSS * weight * before / TOP * AT_ENVELOPES
    why = f"10 x {weight} x {before:.1f}/100 x {AT_ENVELOPES:g}"
    draft.emit(
        e.TrustMoved(
            of=seat,
            before=before,
            after=before - fallen,
            cause="falsehood",
            text="ledger/falsehood",
            why=why,
        )
    )


def _count(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    if promise is not None and promise.status != "released" and promise.outcome:
        _count_promise(draft, promise)
    told = class_of(draft, seat)
    if told is not None:
        failure = 2.0 if told is Told.FALSE and not corrected(draft, seat) else FAILURE
        value = _account_credit(draft, seat, told)
        _evidence(draft, seat, "honesty", "account", (1.0, value, failure))
    if _said_no(draft, seat):
        _evidence(draft, seat, "honesty", "said-no", (1.0, 1.0, FAILURE))


def _evidence(
    draft: Draft, seat: Seat, score: str, ref: str, numbers: tuple[float, float, float]
) -> None:
    weight, value, failure = numbers
    draft.emit(
        e.EvidenceCounted(
            seat=seat,
            score="honesty" if score == "honesty" else "consistency",
            ref=ref,
            weight=weight,
            credit=value,
            failure=failure,
        )
    )


def how_it_ended(promise: Promise, how: str) -> str:
    """Return the key of `CREDIT` for a promise's end; `how` is how a breach came out."""
    if promise.outcome == "kept":
        return "changed" if promise.changed else "kept"
    return how


def _how_out(draft: Draft, seat: Seat) -> str:
    causes = ("owned", "at-last", "asked", "found", "opened")
    for event in reversed(draft.scene.came_out):
        if event[0] is seat and event[1] in causes:
            return "owned" if event[1] == "at-last" else event[1]
    return "opened"


def _count_promise(draft: Draft, promise: Promise) -> None:
    how = how_it_ended(promise, _how_out(draft, promise.seat))
    value = CREDIT[how]
    if promise.status == "mended" and promise.outcome == "broken":
        value = repaired(value)
    numbers = (float(promise.stake), value, failure_of(how))
    _evidence(draft, promise.seat, "consistency", "promise", numbers)
    if promise.outcome == "broken" and how in {"owned", "asked", "found"}:
        apology = draft.seat(promise.seat).apology
        timing = TIMING[{"owned": "unasked"}.get(how, how)]
        draft.emit(
            e.RepairCounted(
                seat=promise.seat,
                apology=apology.strength if apology else 0.0,
                timing=timing,
                follow=1.0 if promise.status == "mended" else 0.0,
            )
        )


def _account_credit(draft: Draft, seat: Seat, told: Told) -> float:
    value = credit(told) if told is not Told.BOUNDARY else credit(Told.EVASIVE)
    answer = draft.seat(seat).last(Answer)
    if answer is not None and told is not Told.FULL:
        value = max(value, _answer_credit(draft, seat, answer))
    if corrected(draft, seat):
        value = max(value, CORRECTED)
    return value


def _answer_credit(draft: Draft, seat: Seat, answer: Answer) -> float:
    account = draft.scenario.account(draft.role(seat))
    claim = find_claim(account.answers, answer.line)
    if claim is None or not claim.asserts:
        return 0.0
    done = done_by(draft.scenario, draft.scene, seat)
    if not all(is_so(draft.scenario.fact(f), done) for f in claim.asserts):
        return 0.0
    found = draft.seat(seat).hearing == Hearing.FOUND
    return ADMITTED if found else credit(Told.FULL, asked=True)


def _said_no(draft: Draft, seat: Seat) -> bool:
    return any(m.name == "said-no-honestly" and m.seat is seat for m in draft.scene.moments)


def _note(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    if promise and promise.outcome == "kept":
        _note_kept(draft, promise)
    elif promise and promise.outcome == "broken":
        how = _how_out(draft, seat)
        if how == "owned" and draft.seat(seat).hearing == Hearing.TOLD:
            draft.emit(e.MomentNoted(name="told-unasked", seat=seat))
            draft.emit(e.MomentNoted(name="owned-early", seat=seat, only=seat))
        elif how == "opened":
            draft.emit(e.MomentNoted(name="hid-and-opened", seat=seat, only=seat))
    _note_landing(draft, seat)
    _note_believed(draft, seat)
    _note_reading(draft, seat)


def _note_kept(draft: Draft, promise: Promise) -> None:
    name = "changed-in-time" if promise.changed else "kept-tempted"
    if promise.spoiled:
        name = "kept-spoiled"
    elif promise.planned and not promise.changed:
        name = "kept-planned"
    draft.emit(e.MomentNoted(name=name, seat=promise.seat))


def _note_landing(draft: Draft, seat: Seat) -> None:
    expected = draft.seat(seat).last(Predict)
    landed = draft.seat(seat.other).last(Land)
    if expected is None or landed is None or expected.face is None:
        return
    name = "landed-softer" if landed.face <= expected.face else "landed-harder"
    values = (("expected", str(expected.face)), ("landed", str(landed.face)))
    draft.emit(e.MomentNoted(name=name, seat=seat, values=values))


def _note_believed(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat.other)
    heard = draft.seat(seat.other).hearing
    taken = draft.seat(seat).last(Receive, "table/receive")
    if heard == Hearing.DOUBTED and taken and promise and promise.outcome == "kept":
        asked = draft.seat(seat.other).shown is not None
        if not asked:
            draft.emit(e.MomentNoted(name="believed", seat=seat))


def _note_reading(draft: Draft, seat: Seat) -> None:
    guess = draft.seat(seat).last(Guess)
    own = draft.seat(seat).last(Report)
    felt = draft.seat(seat.other).last(Report)
    if guess is None or own is None or felt is None:
        return
    values = (("feeling", felt.feeling), ("guess", guess.feeling), ("mine", own.feeling))
    if guess.feeling == felt.feeling:
        draft.emit(e.MomentNoted(name="snap", seat=seat, values=values))
        return
    draft.emit(e.MomentNoted(name="near", seat=seat, values=values))
    if guess.feeling == own.feeling:
        draft.emit(e.MomentNoted(name="own-feeling-read-in", seat=seat, only=seat, values=values))


def ending_of(draft: Draft) -> str:
    """Return how the scene ended: "kept", "mended", "open" or "none"."""
    judged = [p for p in draft.scene.promises if p.status != "released" and p.outcome]
    if not judged:
        return "none"
    broken = [p for p in judged if p.outcome == "broken"]
    if not broken:
        return "kept"
    return "mended" if all(p.status == "mended" for p in broken) else "open"
