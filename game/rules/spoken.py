"""Honesty where only words can tell: what was at stake in an account, and how it came to be told.

At stake is every material fact of the dossier, and a breach. Full is full; what came only when it
was asked for, or after openly asking for time, is nearly so; what was put right in time counts
more than half. What was openly put off and not told is left out: a boundary costs nothing. The
weight is that of the largest fact at stake.
"""

from __future__ import annotations

from game.rules.consistency import DENIAL, FAILURE
from game.rules.deeds import told_facts
from game.rules.draft import Draft, done_by
from game.rules.facts import at_stake
from game.rules.hearing import owns_up
from game.rules.honesty import (
    ADMITTED,
    CORRECTED,
    KEPT_BOUNDARY,
    Told,
    classify,
    credit,
)
from game.rules.seats import Seat
from game.rules.talk_floor import answers_in_talk
from game.rules.telling import (
    answer_claim,
    bears_breach,
    claims_of,
    falsehood,
    heard_claim,
    is_false,
    last_word,
)
from game.scenario.model import Claim, Fact, Hearing, QuestionAct

Numbers = tuple[float, float, float]
"""Weight, credit and failure factor."""


def asked_in_talk(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return what this seat answered to questions that touch what it holds back."""
    if draft.scene.act != 1:
        return ()
    answers = answers_in_talk(draft.scenario, draft.scene, seat)
    return tuple(claim for question, claim in answers if question.act is QuestionAct.TOUCH)


def spoken_honesty(draft: Draft, seat: Seat) -> Numbers | None:
    """Return what this seat's account counts for; None where it had nothing to account for."""
    said = heard_claim(draft, seat)
    if said is None:
        return None
    stake = _stake(draft, seat)
    weight = float(max((f.sensitivity for f in stake), default=1))
    if _lied(draft, seat):
        right = _all_told(draft, seat, stake) and not falsehood(draft, seat)
        return (weight, CORRECTED, FAILURE) if right else (weight, 0.0, DENIAL)
    if not stake and not bears_breach(draft, seat):
        return _nothing_held_back(draft, seat, said[0])
    value = _credit(draft, seat, said[0], stake)
    return None if value is None else (weight, value, FAILURE)


def _nothing_held_back(draft: Draft, seat: Seat, line: Claim) -> Numbers | None:
    """Count an account that had nothing to hide: what was done, said or not."""
    told = classify(draft.scenario, line, (), done_by(draft.scenario, draft.scene, seat))
    return None if told is Told.BOUNDARY else (1.0, credit(told), FAILURE)


def _stake(draft: Draft, seat: Seat) -> tuple[Fact, ...]:
    """Return the facts at stake in this round: not those an earlier round has told already."""
    told = told_facts(draft.scene, seat)
    here = _said_here(draft, seat)
    first = draft.scene.act == 1
    return tuple(f for f in at_stake(draft, seat) if first or f.id in here or f.id not in told)


def _said_here(draft: Draft, seat: Seat) -> frozenset[str]:
    """Return the facts said in this round before dawn."""
    said = heard_claim(draft, seat)
    claims = (f for claim in claims_of(draft, seat) for f in claim.asserts)
    return frozenset((*claims, *(said[1] if said else ())))


def _lied(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat claimed something untrue at any time."""
    return any(is_false(draft, seat, claim) for claim in claims_of(draft, seat))


def _all_told(draft: Draft, seat: Seat, stake: tuple[Fact, ...]) -> bool:
    word = last_word(draft, seat)
    told = _said_here(draft, seat) | set(word.asserts if word else ())
    return all(f.id in told for f in stake) and _breach_told(draft, seat, with_word=True)


def _breach_told(draft: Draft, seat: Seat, *, with_word: bool) -> bool:
    """Say whether this seat's breach, if it has one, was told by itself."""
    if not bears_breach(draft, seat):
        return True
    said, word = heard_claim(draft, seat), last_word(draft, seat)
    claims = [*claims_of(draft, seat), *([word] if word and with_word else [])]
    added = said[1] if said else ()
    return any(owns_up(draft, seat, claim, added) for claim in claims)


def _credit(draft: Draft, seat: Seat, line: Claim, stake: tuple[Fact, ...]) -> float | None:
    """Return the credit of an account; None where the rest was put off openly and not told."""
    here = _said_here(draft, seat)
    breach = bears_breach(draft, seat)
    told = sum(1 for f in stake if f.id in here)
    told += breach and _breach_told(draft, seat, with_word=False)
    material = len(stake) + breach
    if told == material:
        return _whole(draft, seat, stake)
    if _all_told(draft, seat, stake):
        return KEPT_BOUNDARY if _puts_off(draft, seat, line) else CORRECTED
    if _puts_off(draft, seat, line):
        return None
    if told:
        return credit(Told.PARTIAL, disclosed=told, material=material)
    return credit(Told.PARTIAL if line.partial else Told.EVASIVE, material=material)


def _puts_off(draft: Draft, seat: Seat, line: Claim) -> bool:
    """Say whether the rest was openly put off: by the account, or when asked about it.

    "Not now" takes back no half-truth that was told before it.
    """
    answer = answer_claim(draft, seat)
    return line.declines or (answer is not None and answer.declines and not line.partial)


def _whole(draft: Draft, seat: Seat, stake: tuple[Fact, ...]) -> float:
    """Return the credit of a whole truth, by how it came."""
    answer = answer_claim(draft, seat)
    if draft.seat(seat).hearing == Hearing.FOUND:
        return ADMITTED
    if asked_in_talk(draft, seat):
        return KEPT_BOUNDARY  # told too late is a matter of the promise, and counted there
    said = heard_claim(draft, seat)
    at_once = {*(said[0].asserts if said else ()), *(said[1] if said else ())}
    earlier = told_facts(draft.scene, seat)
    late = [f for f in stake if answer and f.id in answer.asserts and f.id not in at_once]
    only_asked = bool(late) or (
        answer is not None and bears_breach(draft, seat) and owns_up(draft, seat, answer)
    )
    return credit(Told.FULL, asked=only_asked and bool(earlier or answer))
