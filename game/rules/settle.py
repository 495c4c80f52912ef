"""What an account does to promises, trust and bond, as far as both can tell.

Three moments settle things: the lid (the table closes), an answer or a check, and the opening.
Order on a close: promises, then facts, seat A first. A promise to tell is kept by what is said,
so its topics are told first and count with it: one event, one weight.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import trust
from game.rules.deeds import STANDING, breaches, is_to_tell, says, template_of
from game.rules.draft import Draft, both_ways, choice_of, done_by
from game.rules.facts import note_told, topics_open
from game.rules.facts import tell_facts as tell_facts  # noqa: PLC0414 - passed on
from game.rules.hearing import (
    gives_away,
    hearing_of,
    is_dish_seat,
    makes_up,
    owns_up,
    standing_promise,
    with_added,
)
from game.rules.honesty import is_so
from game.rules.judges import Verdict
from game.rules.moves import Account
from game.rules.reckoning import break_, judge_and_pay, keep, let_go, looks_spoiled, put_right
from game.rules.seats import Seat
from game.rules.state import Promise
from game.rules.telling import claims_of, confesses, names_deed, table_claim
from game.scenario.model import Arrival, Claim, Discovery, FactId, FactKind, Hearing


def close_table(draft: Draft) -> None:
    """Lift the lid and let both accounts do what they do: promises first, then facts."""
    for seat in both_ways():
        said = draft.seat(seat).last(Account, "table/account")
        if said is not None:
            added = (said.add,) if said.add else ()
            draft.emit(e.LineHeard(seat=seat, text=said.line, extra=added, as_="said"))
    for seat in both_ways():
        hearing = hearing_of(draft, seat)
        found = gives_away(draft, seat) if hearing is Hearing.FOUND else None
        draft.emit(e.HeardAs(speaker=seat, hearing=hearing))
        if found is not None:
            draft.emit(e.Noticed(seat=seat, text=found.id))
        _settle_hearing(draft, seat, hearing, found)
    for seat in both_ways():
        said_now = table_claim(draft, seat)
        if said_now is not None:
            tell_facts(draft, seat, (*said_now[0].asserts, *said_now[1]))


def _settle_hearing(draft: Draft, seat: Seat, hearing: Hearing, found: Discovery | None) -> None:
    promise = draft.scene.promise(seat)
    if found is not None:
        _found(draft, seat, found)
    elif promise is None:
        return
    elif hearing is Hearing.TOLD:
        break_(draft, promise, "owned")
    elif draft.scenario.dish is None:
        _settle_spoken(draft, seat, hearing)
    elif hearing in {Hearing.CLAIMED, Hearing.DOUBTED}:
        keep(draft, promise, shown=hearing is Hearing.DOUBTED)


def _settle_spoken(draft: Draft, seat: Seat, hearing: Hearing) -> None:
    """Let a promise count as told, in a scene without a dish."""
    promise, said = standing_promise(draft, seat), table_claim(draft, seat)
    if promise is None or said is None:
        return
    if is_to_tell(draft.scenario, promise):
        tell_promised(draft, seat, (*said[0].asserts, *said[1]))
        promise = draft.scene.promise(seat)
        open_still = promise is not None and promise.status == "active"
        if promise is not None and open_still and hearing is Hearing.CLAIMED:
            keep(draft, promise, shown=looks_spoiled(draft, promise))
    elif promise.outcome == "late":  # the time on the clock is no secret
        keep(draft, promise, late=True)
    elif promise.outcome == "released":
        let_go(draft, promise, "impossible")
    elif _says_kept(draft, seat, promise, with_added(*said)):
        keep(draft, promise, shown=looks_spoiled(draft, promise))


def _says_kept(draft: Draft, seat: Seat, promise: Promise, claim: Claim) -> bool:
    template = template_of(draft.scenario, promise)
    return says(draft.scenario, draft.role(seat), template, claim) is Verdict.KEPT


def tell_promised(
    draft: Draft, seat: Seat, facts: tuple[FactId, ...], *, late: bool = False
) -> None:
    """Let topics of a promise be told; once all are, it counts as kept, or as kept late.

    What both can tell does not depend on what else was done: a breach that stays hidden looks
    just so until it comes out.
    """
    owed = topics_open(draft, seat)
    promise = standing_promise(draft, seat)
    if promise is None or not is_to_tell(draft.scenario, promise) or promise.status not in STANDING:
        return
    note_told(draft, seat, tuple(f for f in facts if f in owed), carried=True)
    if topics_open(draft, seat) or (not owed and promise.status != "active"):
        return
    judge_and_pay(draft, seat, late=late)
    option = choice_of(draft.scenario, draft.scene, seat)
    lateness = late or (option is not None and option.arrives in _TOO_LATE)
    told = draft.scene.promise(seat) or promise
    if promise.status == "active":
        keep(draft, told, late=lateness, shown=not lateness and looks_spoiled(draft, told))
    elif lateness and promise.status != "late":
        put_right(draft, told)
        keep(draft, told, late=True)


_TOO_LATE = frozenset({Arrival.LATE, Arrival.IMPOSSIBLE})


def _found(draft: Draft, seat: Seat, found: Discovery) -> None:
    """Let something give a seat away: a breach, or a fact that it had not told."""
    promise = draft.scene.promise(seat)
    fact = draft.scenario.fact(found.fact)
    if promise is not None and fact.kind is FactKind.DEED:
        break_(draft, promise, "found")
    elif promise is not None and found.fact in topics_open(draft, seat):
        judge_and_pay(draft, seat, due=True)
        break_(draft, draft.scene.promise(seat) or promise, "found")
    else:
        _caught(draft, seat, found.fact)


def _caught(draft: Draft, seat: Seat, fact_id: FactId) -> None:
    """Let a falsehood that something gave away take its share; nothing was promised about it."""
    if not any(makes_up(draft, claim) for claim in claims_of(draft, seat)):
        return
    before = draft.scene.trust[seat]
    weight = draft.scenario.fact(fact_id).sensitivity
    fallen = trust.loss(before, weight, trust.FALSEHOOD)
    why = f"10 x {weight} x {before:.1f}/100 x {trust.FALSEHOOD:g}"
    text = f"ledger/{draft.role(seat)}/found"
    draft.emit(e.BeliefHeld(of=seat, told="broken", before=before, moved=-fallen))
    draft.emit(
        e.TrustMoved(
            of=seat, before=before, after=before - fallen, cause="caught", text=text, why=why
        )
    )


def answer_known(draft: Draft, seat: Seat, claim: Claim) -> None:
    """Let a seat's answer to a question settle its promise as far as it goes."""
    if draft.scenario.dish is None:
        _answer_spoken(draft, seat, claim)
        return
    promise = draft.scene.promise(seat)
    if promise is None or promise.status not in {"active", "found"}:
        return
    if confesses(draft, promise, claim):
        _note_told_when_asked(draft, seat, claim)
        if promise.status == "active":
            break_(draft, promise, "asked")
    elif names_deed(draft, claim) and promise.status == "active":
        keep(draft, promise, shown=is_dish_seat(draft, seat))
    tell_facts(draft, seat, claim.asserts)


def _answer_spoken(draft: Draft, seat: Seat, claim: Claim) -> None:
    promise = standing_promise(draft, seat)
    news = bool(set(claim.asserts) & set(topics_open(draft, seat)))
    if promise is not None and owns_up(draft, seat, claim):
        _note_told_when_asked(draft, seat, claim)
        if promise.status in STANDING:
            break_(draft, promise, "asked")
    elif news:
        tell_promised(draft, seat, claim.asserts)
        _note_told_when_asked(draft, seat, claim)
    elif promise is not None and promise.status == "active":
        to_tell = is_to_tell(draft.scenario, promise)
        believed = makes_up(draft, claim) if to_tell else _says_kept(draft, seat, promise, claim)
        if believed:
            keep(draft, promise, shown=looks_spoiled(draft, promise))
    tell_facts(draft, seat, claim.asserts)


def _note_told_when_asked(draft: Draft, seat: Seat, claim: Claim) -> None:
    done = done_by(draft.scenario, draft.scene, seat)
    if all(is_so(draft.scenario.fact(f), done) for f in claim.asserts):
        draft.emit(e.MomentNoted(name="told-when-asked", seat=seat))


def check_shows(draft: Draft, asked: Seat, line: str, fact_id: FactId) -> None:
    """Answer a check truly: the game shows whether the deed was done."""
    truth = is_so(draft.scenario.fact(fact_id), done_by(draft.scenario, draft.scene, asked))
    text = f"{line}/{'true' if truth else 'false'}"
    draft.emit(e.Shown(seat=asked, text=text, truth=truth))
    draft.emit(e.LineHeard(seat=None, text=text, as_="shown"))
    promise = draft.scene.promise(asked)
    if promise is None or not truth or promise.status in {"found", "released"}:
        return
    if fact_id in topics_open(draft, asked):
        judge_and_pay(draft, asked, due=True)
        break_(draft, draft.scene.promise(asked) or promise, "found")
    elif promise.outcome == "broken" and fact_id in breaches(draft.scenario, draft.role(asked)):
        break_(draft, promise, "found")
