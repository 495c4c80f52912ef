"""How an account reaches the other at the table, as far as both can tell.

With a dish the picture speaks first; without one the words alone do. Nothing here reads the truth,
except that something drawn beforehand may give away what was not said.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules.deeds import is_to_tell, says, template_of
from game.rules.draft import Draft, done_by
from game.rules.facts import counts, is_secret, news_among, topics_open, was_told
from game.rules.honesty import is_so
from game.rules.judges import Verdict
from game.rules.moves import Account
from game.rules.seats import Seat
from game.rules.state import Promise, SceneState
from game.rules.telling import confesses, is_plain, names_deed, table_claim
from game.scenario.model import (
    Claim,
    Discovery,
    FactId,
    FactKind,
    Hearing,
    RoleId,
    Scenario,
)


def hearing_of(draft: Draft, seat: Seat) -> Hearing:
    """Say how this seat's account reaches the other once the lid is off."""
    said = table_claim(draft, seat)
    if said is None:
        return Hearing.NOTHING
    if draft.scenario.dish is None:
        return _spoken(draft, seat, said[0], said[1])
    promise = standing_promise(draft, seat)
    return Hearing.NOTHING if promise is None else _beside_the_dish(draft, seat, promise, said[0])


def standing_promise(draft: Draft, seat: Seat) -> Promise | None:
    """Return this seat's promise unless it was let go."""
    promise = draft.scene.promise(seat)
    return None if promise is None or promise.status == "released" else promise


def is_dish_seat(draft: Draft, seat: Seat) -> bool:
    """Say whether the dish tells of this seat; where it is not plain, it is empty."""
    dish = draft.scenario.dish
    return dish is not None and dish.role == draft.role(seat)


def _beside_the_dish(draft: Draft, seat: Seat, promise: Promise, line: Claim) -> Hearing:
    if is_plain(draft, seat):
        return Hearing.CLAIMED
    if line.declines:
        return Hearing.NOT_NOW
    if confesses(draft, promise, line):
        return Hearing.TOLD
    if gives_away(draft, seat) is not None:
        return Hearing.FOUND
    if names_deed(draft, line):  # kept, as told; and what was agreed to may be said aloud
        return Hearing.DOUBTED if is_dish_seat(draft, seat) else Hearing.CLAIMED
    return Hearing.PARTIAL if line.partial else Hearing.EVASIVE


def _spoken(draft: Draft, seat: Seat, line: Claim, added: tuple[FactId, ...]) -> Hearing:
    if owns_up(draft, seat, line, added):
        return Hearing.TOLD
    if news_among(draft, seat, (*line.asserts, *added)):
        return Hearing.DISCLOSED
    if line.declines:
        return Hearing.NOT_NOW
    if gives_away(draft, seat) is not None:
        return Hearing.FOUND
    if _is_whole_story(draft, seat, with_added(line, added)):
        return Hearing.CLAIMED
    return Hearing.PARTIAL if line.partial else Hearing.EVASIVE


def with_added(line: Claim, added: tuple[FactId, ...]) -> Claim:
    """Return a line with what was added to it, as one claim."""
    return replace(line, asserts=(*line.asserts, *added))


def owns_up(draft: Draft, seat: Seat, line: Claim, added: tuple[FactId, ...] = ()) -> bool:
    """Say whether a line, or what is added to it, says that this seat's promise was broken."""
    promise = standing_promise(draft, seat)
    if promise is None:
        return False
    template, role = template_of(draft.scenario, promise), draft.role(seat)
    beside = Claim(id=line.id, asserts=added)
    return any(says(draft.scenario, role, template, c) is Verdict.BROKEN for c in (line, beside))


def _is_whole_story(draft: Draft, seat: Seat, line: Claim) -> bool:
    """Say whether a line sounds as if nothing were left to say: as far as it goes, all is well."""
    promise = standing_promise(draft, seat)
    if is_to_tell(draft.scenario, promise):
        return not topics_open(draft, seat) or makes_up(draft, line)
    if promise is None and makes_up(draft, line):
        return True
    return names_deed(draft, line) or says_again(draft, seat, line)


def says_again(draft: Draft, seat: Seat, line: Claim) -> bool:
    """Say whether a line repeats something that matters and that the other knows already."""
    facts = draft.scenario.fact
    return any(counts(facts(f)) and was_told(draft, seat, f) for f in line.asserts)


def makes_up(draft: Draft, line: Claim) -> bool:
    """Say whether a line claims something made up, or that a fact of the dossier is not so."""
    facts = draft.scenario.fact
    fiction = any(facts(f).kind is FactKind.FICTION for f in line.asserts)
    return fiction or any(is_secret(facts(f)) for f in line.denies)


def gives_away(draft: Draft, seat: Seat) -> Discovery | None:
    """Return what gives this seat away (drawn before it was committed), or None."""
    if draft.role(seat) not in draft.scene.gives_away:
        return None
    return next((d for d in draft.scenario.discoveries if _hides(draft, seat, d.fact)), None)


def _hides(draft: Draft, seat: Seat, fact_id: FactId) -> bool:
    """Say whether this is so, is this seat's, and has not been said."""
    fact = draft.scenario.fact(fact_id)
    if fact.owner != draft.role(seat):
        return False
    if fact.kind is not FactKind.DEED:
        return counts(fact) and not was_told(draft, seat, fact_id)
    promise = draft.scene.promise(seat)
    broke = promise is not None and promise.outcome == "broken"
    return broke and is_so(fact, done_by(draft.scenario, draft.scene, seat))


HARD = 2  # from this sensitivity on it is asked how the telling landed


def asks_landing(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether this seat is asked how it took what it heard: a breach owned, a hard thing."""
    heard = scene.seats[seat.other].hearing
    if heard != Hearing.DISCLOSED:
        return heard == Hearing.TOLD
    said = scene.seats[seat.other].last(Account, "table/account")
    account = scenario.account(RoleId(scene.role(seat.other)))
    claims = (*account.lines, *account.adds)
    ids = {said.line, said.add} if said else set()
    facts = (scenario.fact(f) for claim in claims if claim.id in ids for f in claim.asserts)
    return any(counts(fact) and fact.sensitivity >= HARD for fact in facts)
