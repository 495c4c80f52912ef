"""Dawn and morning: last words, the opening, what is counted, and how the scene ended."""

from __future__ import annotations

from game.rules import events as e
from game.rules.consistency import CREDIT, FAILURE, failure_of, repaired
from game.rules.draft import Draft, both_ways, choice_of, done_by
from game.rules.honesty import ADMITTED, CORRECTED, Told, credit, is_so
from game.rules.moves import Land, Predict, Receive, Report
from game.rules.repair import TIMING
from game.rules.seats import Seat
from game.rules.settle import break_, keep, put_right, tell_facts
from game.rules.state import Promise
from game.rules.telling import (
    answer_claim,
    bears_breach,
    class_of,
    corrected,
    falsehood,
    heard_claim,
    hides_breach,
    is_plain,
    is_secret,
    last_word,
    names_deed,
)
from game.rules.trust import AT_ENVELOPES, loss
from game.scenario.model import Claim, Hearing


def close_dawn(draft: Draft) -> None:
    """Let last words count as unasked: promises first, then facts."""
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
    if not names_deed(draft, claim):
        return
    draft.emit(e.MomentNoted(name="told-at-last", seat=seat))
    promise = draft.scene.promise(seat)
    if promise is not None and hides_breach(draft, seat):
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
    if hides_breach(draft, seat):
        break_(draft, promise, "opened")
    elif promise.outcome == "kept" and promise.status == "active":
        keep(draft, promise, shown=promise.spoiled)
    elif promise.outcome == "kept" and promise.status in {"owned", "asked", "mended"}:
        put_right(draft, promise)
        keep(draft, promise, shown=promise.spoiled)


def _settle_falsehood(draft: Draft, seat: Seat) -> None:
    """Let a falsehood that only the envelopes show take its share; a breach carries its own."""
    facts = falsehood(draft, seat)
    if not facts or bears_breach(draft, seat):
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


def _count(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    if promise is not None and promise.status != "released" and promise.outcome:
        _count_promise(draft, promise)
    told = class_of(draft, seat)
    if told in {Told.FULL, Told.FALSE} or (told is not None and not is_plain(draft, seat)):
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
        _count_repair(draft, promise, TIMING[{"owned": "unasked"}.get(how, how)])


def _count_repair(draft: Draft, promise: Promise, timing: float) -> None:
    """Count how a breach was made good, if there was a moment for it.

    An offer that the other has not taken yet is pending: nobody owes a yes.
    """
    own = draft.seat(promise.seat)
    if own.apology is None:
        return
    follow: float | None = 1.0 if promise.status == "mended" else 0.0
    if own.apology.offers and not own.agreed:
        follow = None
    draft.emit(
        e.RepairCounted(
            seat=promise.seat, apology=own.apology.strength, timing=timing, follow=follow
        )
    )


def _account_credit(draft: Draft, seat: Seat, told: Told) -> float:
    if told is Told.BOUNDARY:
        value = credit(Told.EVASIVE)  # nothing was promised for later
    else:
        disclosed, material = _material(draft, seat)
        value = credit(told, disclosed=disclosed, material=material)
    answer = answer_claim(draft, seat)
    if answer is not None and told is not Told.FULL:
        value = max(value, _answer_credit(draft, seat, answer))
    return max(value, CORRECTED) if corrected(draft, seat) else value


def _material(draft: Draft, seat: Seat) -> tuple[int, int]:
    """Return how many material facts were told beside the line, and how many are at stake."""
    said = heard_claim(draft, seat)
    added = {f for f in (said[1] if said else ()) if draft.scenario.fact(f).material}
    role = draft.role(seat)
    secrets = [f for f in draft.scenario.facts if f.owner == role and is_secret(f) and f.material]
    return len(added), 1 + len(secrets)


def _answer_credit(draft: Draft, seat: Seat, answer: Claim) -> float:
    done = done_by(draft.scenario, draft.scene, seat)
    true = all(is_so(draft.scenario.fact(f), done) for f in answer.asserts)
    if not answer.asserts or not true:
        return 0.0
    found = draft.seat(seat).hearing == Hearing.FOUND
    return ADMITTED if found else credit(Told.FULL, asked=True)


def _said_no(draft: Draft, seat: Seat) -> bool:
    return any(m.name == "said-no-honestly" and m.seat is seat for m in draft.scene.moments)


def _note(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat)
    if promise is not None and promise.status == "released":
        promise = None
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
    elif not promise.changed and _is_measured(draft, promise.seat):
        name = "kept-measured"
    elif promise.planned and not promise.changed:
        name = "kept-planned"
    draft.emit(e.MomentNoted(name=name, seat=promise.seat))


def _is_measured(draft: Draft, seat: Seat) -> bool:
    """Say whether just what the promise allowed was done, rather than nothing at all."""
    option = choice_of(draft.scenario, draft.scene, seat)
    return option is not None and bool(option.needs)


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
    snap = next((s for s in draft.scene.snaps if s.seat is seat), None)
    own = draft.seat(seat).last(Report)
    if snap is None or own is None:
        return
    values = (("feeling", snap.felt), ("guess", snap.guessed), ("mine", own.feeling))
    if snap.guessed == snap.felt:
        draft.emit(e.MomentNoted(name="snap", seat=seat, values=values))
        return
    draft.emit(e.MomentNoted(name="near", seat=seat, values=values))
    if snap.guessed == own.feeling:
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
