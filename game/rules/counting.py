"""What is counted when the envelopes open: evidence of Consistency, Honesty and Repair.

A moment is counted once: a promise with its end, an account with what was at stake in it. Somebody
who asked for time, promised to tell and told in full by then has one moment, nearly whole.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules.consistency import CREDIT, DENIAL, FAILURE, failure_of, repaired
from game.rules.deeds import is_to_tell
from game.rules.draft import Draft, done_by
from game.rules.facts import is_secret
from game.rules.honesty import ADMITTED, CORRECTED, Told, credit, is_so
from game.rules.repair import TIMING
from game.rules.rounds import in_last_round, repeats
from game.rules.seats import Seat
from game.rules.spoken import asked_in_talk, spoken_honesty
from game.rules.state import Promise
from game.rules.telling import answer_claim, class_of, corrected, heard_claim, is_plain
from game.scenario.model import Claim, Hearing


def count(draft: Draft, seat: Seat) -> None:
    """Count what this seat did in the round in play."""
    promise = draft.scene.promise(seat)
    if promise is not None and promise.outcome in _COUNTED and not _was_let_go(promise):
        _count_promise(draft, promise)
    if draft.scenario.dish is None:
        spoken = spoken_honesty(draft, seat)
        if spoken is not None:
            _evidence(draft, seat, "honesty", "account", spoken)
    else:
        _count_account(draft, seat)
    if _said_no(draft, seat):
        _evidence(draft, seat, "honesty", "said-no", (1.0, 1.0, FAILURE))


_COUNTED = frozenset({"kept", "late", "broken", "impossible"})


def _was_let_go(promise: Promise) -> bool:
    """Say whether the other released it; one that became impossible untold counts all the same."""
    return promise.status == "released" and promise.outcome != "impossible"


def _count_account(draft: Draft, seat: Seat) -> None:
    told = class_of(draft, seat)
    if told in {Told.FULL, Told.FALSE} or (told is not None and not is_plain(draft, seat)):
        failure = DENIAL if told is Told.FALSE and not corrected(draft, seat) else FAILURE
        value = _account_credit(draft, seat, told)
        if value is not None:
            _evidence(draft, seat, "honesty", "account", (1.0, value, failure))


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
    match promise.outcome:
        case "kept":
            return "changed" if promise.changed else "kept"
        case "late":
            return "late"
        case "impossible":
            return "untold-impossible"
        case _:
            return how


def how_out(draft: Draft, seat: Seat) -> str:
    """Return how this seat's breach became known."""
    causes = ("owned", "at-last", "asked", "found", "opened")
    for event in reversed(draft.scene.came_out):
        if event[0] is seat and event[1] in causes:
            return "owned" if event[1] == "at-last" else event[1]
    return "opened"


def _count_promise(draft: Draft, promise: Promise) -> None:
    how = how_it_ended(promise, how_out(draft, promise.seat))
    value = CREDIT[how]
    if promise.status == "mended" and promise.outcome == "broken":
        value = repaired(value)
    weight = promise.stake * 0.5 ** repeats(draft, promise)
    _evidence(
        draft, promise.seat, "consistency", "promise", (float(weight), value, failure_of(how))
    )
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


def _account_credit(draft: Draft, seat: Seat, told: Told) -> float | None:
    """Return the credit of an account; None for a boundary after which nothing was told."""
    if told is Told.BOUNDARY:
        return _put_off(draft, seat)
    disclosed, material = _material(draft, seat)
    value = credit(told, disclosed=disclosed, material=material)
    answer = answer_claim(draft, seat)
    if answer is not None and told is not Told.FULL:
        value = max(value, _answer_credit(draft, seat, answer))
    return max(value, CORRECTED) if corrected(draft, seat) else value


def _put_off(draft: Draft, seat: Seat) -> float | None:
    if corrected(draft, seat):
        return credit(Told.BOUNDARY)
    answer = answer_claim(draft, seat)
    return None if answer is None else _answer_credit(draft, seat, answer) or None


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
    """Say whether this seat honestly gave no promise; it counts once in a scene."""
    noted = any(m.name == "said-no-honestly" and m.seat is seat for m in draft.scene.moments)
    return noted and in_last_round(draft)


def kept_a_boundary(draft: Draft, promise: Promise) -> bool:
    """Say whether somebody put a question off openly, promised to tell, and told in time."""
    asked = asked_in_talk(draft, promise.seat)
    in_time = promise.outcome == "kept" and is_to_tell(draft.scenario, promise)
    return in_time and any(claim.declines for claim in asked)
