"""What a seat has told: at the table, when asked and at dawn, and what of it is not so.

Only what the other has heard counts: a sealed account that was never opened told nothing.
"""

from __future__ import annotations

from collections.abc import Collection

from game.rules.draft import Draft, done_by
from game.rules.honesty import Told, classify, is_so
from game.rules.moves import Account, Answer
from game.rules.promises import dish_look
from game.rules.seats import Seat
from game.rules.state import Promise
from game.scenario.model import Claim, Fact, FactId, FactKind, TemplateId

UNSETTLED = frozenset({"active", "kept", "changed"})


def find_claim(claims: tuple[Claim, ...], claim_id: str) -> Claim | None:
    """Return the claim with this id, or None."""
    return next((claim for claim in claims if claim.id == claim_id), None)


def claim_with(claims: tuple[Claim, ...], claim_id: str) -> Claim:
    """Return the claim with this id; KeyError names one that is not there."""
    found = find_claim(claims, claim_id)
    if found is None:
        raise KeyError(claim_id)
    return found


def table_claim(draft: Draft, seat: Seat) -> tuple[Claim, tuple[FactId, ...]] | None:
    """Return what this seat says at the table and the facts it adds; None if it said nothing."""
    said = draft.seat(seat).last(Account, "table/account")
    if said is None:
        return None
    account = draft.scenario.account(draft.role(seat))
    added = claim_with(account.adds, said.add).asserts if said.add else ()
    return claim_with(account.lines, said.line), added


def heard_claim(draft: Draft, seat: Seat) -> tuple[Claim, tuple[FactId, ...]] | None:
    """Return what the other has heard this seat say at the table; None before the lid."""
    return table_claim(draft, seat) if draft.seat(seat).hearing else None


def answer_claim(draft: Draft, seat: Seat) -> Claim | None:
    """Return what this seat answered when asked, or None."""
    said = draft.seat(seat).last(Answer)
    answers = draft.scenario.account(draft.role(seat)).answers
    return claim_with(answers, said.line) if said else None


def last_word(draft: Draft, seat: Seat) -> Claim | None:
    """Return what this seat added at dawn, or None."""
    said = draft.seat(seat).last(Account, "last-word/dawn")
    lines = draft.scenario.account(draft.role(seat)).last_words
    return find_claim(lines, said.line) if said else None


def names_deed(draft: Draft, claim: Claim) -> bool:
    """Say whether a claim says what was done or left undone."""
    return any(draft.scenario.fact(f).kind is FactKind.DEED for f in claim.asserts)


def confesses(draft: Draft, promise: Promise, claim: Claim) -> bool:
    """Say whether a claim names a deed that this promise forbids."""
    forbidden = set(draft.scenario.template(TemplateId(promise.template)).forbids)
    facts = (draft.scenario.fact(f) for f in claim.asserts)
    return any(f.kind is FactKind.DEED and forbidden & set(f.done_any) for f in facts)


def is_plain(draft: Draft, seat: Seat) -> bool:
    """Say whether the dish itself shows what this seat did, so that no word can hide it."""
    dish = draft.scenario.dish
    if dish is None or dish.role != draft.role(seat):
        return False
    return dish_look(draft.scenario, draft.scene) != dish.spoiled


def class_of(draft: Draft, seat: Seat) -> Told | None:
    """Return what this seat's account was, held against what is so; a false answer taints it."""
    said = heard_claim(draft, seat)
    if said is None:
        return None
    done = done_by(draft.scenario, draft.scene, seat)
    answer = answer_claim(draft, seat)
    if answer and not all(is_so(draft.scenario.fact(f), done) for f in answer.asserts):
        return Told.FALSE
    return classify(draft.scenario, said[0], said[1], done)


def falsehood(draft: Draft, seat: Seat) -> tuple[FactId, ...]:
    """Return what this seat said that is not so, and that nothing has put right yet.

    Taking blame for something one has not done hides nothing, and what the dish shows cannot be
    hidden: neither counts.
    """
    return _falsehood(draft, seat, last_word(draft, seat))


def _falsehood(draft: Draft, seat: Seat, word: Claim | None) -> tuple[FactId, ...]:
    said = heard_claim(draft, seat)
    if said is None:
        return ()
    answer = answer_claim(draft, seat)
    at_dawn = word.asserts if word else ()
    later = (*(answer.asserts if answer else ()), *at_dawn)
    wrong = _wrong(draft, seat, said[0], (*said[1], *later))
    if answer is not None:
        wrong = (*wrong, *_wrong(draft, seat, answer, at_dawn))
    return tuple(dict.fromkeys(wrong))


def _wrong(
    draft: Draft, seat: Seat, claim: Claim, beside: Collection[FactId]
) -> tuple[FactId, ...]:
    """Return the facts on which a claim is false; `beside` is what was told with or after it."""
    done = done_by(draft.scenario, draft.scene, seat)
    truths = [f for f in map(draft.scenario.fact, beside) if is_so(f, done)]
    told = {f.id for f in truths}
    deeds_told = any(f.kind is FactKind.DEED for f in truths)
    if told & set(claim.denies):
        return ()
    wrong = [f for f in map(draft.scenario.fact, claim.denies) if is_so(f, done)]
    for fact in map(draft.scenario.fact, claim.asserts):
        deed = fact.kind is FactKind.DEED
        excused = deed and (deeds_told or bool(fact.done_any) or is_plain(draft, seat))
        if not is_so(fact, done) and not excused:
            wrong.append(fact)
    return tuple(f.id for f in wrong)


def hides_breach(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat broke its promise and the other does not know it."""
    promise = draft.scene.promise(seat)
    return promise is not None and promise.outcome == "broken" and promise.status in UNSETTLED


def bears_breach(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat broke a promise that was not let go; it carries what was said of it."""
    promise = draft.scene.promise(seat)
    return promise is not None and promise.outcome == "broken" and promise.status != "released"


def untold(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat came to the dawn with something the other does not know of.

    A last word does not change it before the envelopes open, so that it can be thought over.
    """
    if bears_breach(draft, seat):
        return hides_breach(draft, seat)
    return bool(_falsehood(draft, seat, None))


def corrected(draft: Draft, seat: Seat) -> bool:
    """Say whether a last word has put this seat's account right."""
    word = last_word(draft, seat)
    if word is None:
        return False
    return names_deed(draft, word) or (not bears_breach(draft, seat) and not falsehood(draft, seat))


def was_told(draft: Draft, seat: Seat, fact: FactId) -> bool:
    """Say whether the other has heard this fact of this seat's dossier."""
    told = (m for m in draft.scene.moments if m.name == "secret-told" and m.seat is seat)
    return any(("fact", fact) in m.values for m in told)


def last_words(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return the last words offered: true and new, and only where something is untold."""
    if not untold(draft, seat):
        return ()
    done = done_by(draft.scenario, draft.scene, seat)
    facts = draft.scenario.fact
    return tuple(
        claim
        for claim in draft.scenario.account(draft.role(seat)).last_words
        if all(is_so(facts(f), done) and not was_told(draft, seat, f) for f in claim.asserts)
    )


def is_secret(fact: Fact) -> bool:
    """Say whether a fact comes from the dossier, and not from what was done or made up."""
    return fact.kind not in {FactKind.DEED, FactKind.FICTION}


def hidden_until_opening(draft: Draft, seat: Seat) -> bool:
    """Say whether only the envelopes showed something of this seat's."""
    if any(m.name == "hid-and-opened" and m.seat is seat for m in draft.scene.moments):
        return True
    return (seat, "falsehood") in draft.scene.came_out
