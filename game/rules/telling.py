"""What a seat has told: in Talk, at the table, when asked, at dawn; and what of it is not so.

Only what the other has heard counts: a sealed account that was never opened told nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from game.rules.deeds import STANDING, breaches, told_facts
from game.rules.draft import Draft, done_by, glances
from game.rules.facts import is_secret, topics_open, was_told
from game.rules.honesty import Told, classify, is_so
from game.rules.moves import Account, Answer
from game.rules.promises import dish_look
from game.rules.seats import Seat
from game.rules.state import Promise
from game.rules.talk_floor import answers_in_talk, line_back
from game.scenario.model import Claim, FactId, FactKind, TemplateId


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
    said = draft.seat(seat).last(Answer, "table/answer")
    answers = draft.scenario.account(draft.role(seat)).answers
    return claim_with(answers, said.line) if said else None


def last_word(draft: Draft, seat: Seat) -> Claim | None:
    """Return what this seat added at dawn, or None."""
    said = draft.seat(seat).last(Account, "last-word/dawn")
    lines = draft.scenario.account(draft.role(seat)).last_words
    return find_claim(lines, said.line) if said else None


def claims_of(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return every claim the other has heard this seat make, in order, without a last word."""
    scenario, scene = draft.scenario, draft.scene
    first = scene.act == 1  # Talk belongs to no round, so its claims count with the first one
    in_talk = [claim for _, claim in answers_in_talk(scenario, scene, seat)] if first else []
    back = line_back(scenario, scene, seat) if first else None
    said = heard_claim(draft, seat)
    answer = answer_claim(draft, seat)
    later = (back, replace(said[0], asserts=(*said[0].asserts, *said[1])) if said else None, answer)
    return (*in_talk, *(claim for claim in later if claim is not None))


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
    added = said[1] if said else ()
    claims = claims_of(draft, seat)
    told = (*told_facts(draft.scene, seat), *(word.asserts if word else ()))
    wrong: list[FactId] = []
    for place, claim in enumerate(claims):
        later = [f for c in claims[place + 1 :] for f in c.asserts]
        with_it = () if claim is answer_claim(draft, seat) else added
        wrong += _wrong(draft, seat, claim, (*with_it, *later, *told))
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
    came_out = any(f.material and is_secret(f) for f in truths)
    blame = breaches(draft.scenario, draft.role(seat))
    wrong = [f for f in map(draft.scenario.fact, claim.denies) if is_so(f, done)]
    for fact in map(draft.scenario.fact, claim.asserts):
        deed = fact.kind is FactKind.DEED
        excused = deed and (deeds_told or fact.id in blame or is_plain(draft, seat))
        excused = excused or (fact.kind is FactKind.FICTION and came_out and not claim.denies)
        if not is_so(fact, done) and not excused:
            wrong.append(fact)
    return tuple(f.id for f in wrong)


def is_false(draft: Draft, seat: Seat, claim: Claim) -> bool:
    """Say whether a claim was untrue when it was made; taking blame hides nothing."""
    beside = tuple(f for f in claim.asserts if is_secret(draft.scenario.fact(f)))
    return bool(_wrong(draft, seat, claim, beside))


def hides_breach(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat broke its promise and the other does not know it."""
    promise = draft.scene.promise(seat)
    return promise is not None and promise.outcome == "broken" and promise.status in STANDING


def bears_breach(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat broke a promise that was not let go; it carries what was said of it."""
    promise = draft.scene.promise(seat)
    return promise is not None and promise.outcome == "broken" and promise.status != "released"


def untold(draft: Draft, seat: Seat) -> bool:
    """Say whether this seat came to the dawn with something the other does not know of.

    A last word does not change it before the envelopes open, so that it can be thought over.
    """
    return any(_untold(look, seat) for look in glances(draft))


def _untold(draft: Draft, seat: Seat) -> bool:
    if bears_breach(draft, seat):
        return hides_breach(draft, seat)
    if topics_open(draft, seat):
        return True
    return bool(_falsehood(draft, seat, None))


def corrected(draft: Draft, seat: Seat) -> bool:
    """Say whether a last word has put this seat's account right."""
    word = last_word(draft, seat)
    if word is None:
        return False
    return names_deed(draft, word) or (not bears_breach(draft, seat) and not falsehood(draft, seat))


def last_words(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return the last words offered: true and new, and only where something is untold."""
    return tuple(word for look in glances(draft) for word in _last_words(look, seat))


def _last_words(draft: Draft, seat: Seat) -> tuple[Claim, ...]:
    if not _untold(draft, seat):
        return ()
    done = done_by(draft.scenario, draft.scene, seat)
    facts = draft.scenario.fact
    return tuple(
        claim
        for claim in draft.scenario.account(draft.role(seat)).last_words
        if all(is_so(facts(f), done) and not was_told(draft, seat, f) for f in claim.asserts)
    )


def hidden_until_opening(draft: Draft, seat: Seat) -> bool:
    """Say whether only the envelopes showed something of this seat's."""
    if any(m.name == "hid-and-opened" and m.seat is seat for m in draft.scene.moments):
        return True
    return any((seat, "falsehood") in look.scene.came_out for look in glances(draft))
