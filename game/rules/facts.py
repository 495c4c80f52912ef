"""Facts of the dossiers: what has been told, what telling costs, and what it lifts.

Only what changes the other's good choice counts (material); what is a seat's alone may be told or
kept, and weighs nothing either way. One event has one weight: what a promise to tell carries is
counted with the promise.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import payoffs, trust
from game.rules.deeds import STANDING, is_to_tell, template_of, told_facts
from game.rules.draft import Draft
from game.rules.rising import trust_rises
from game.rules.seats import Seat
from game.rules.state import Promise
from game.scenario.model import Fact, FactId, FactKind

CARRIED = ("for", "promise")  # a moment's mark: trust counts these facts with something else


def is_secret(fact: Fact) -> bool:
    """Say whether a fact comes from the dossier, and not from what was done or made up."""
    return fact.kind not in {FactKind.DEED, FactKind.FICTION}


def counts(fact: Fact) -> bool:
    """Say whether telling a fact counts: it is of the dossier, material, and not one's own."""
    return is_secret(fact) and fact.material and not fact.personal


def was_told(draft: Draft, seat: Seat, fact: FactId) -> bool:
    """Say whether the other has heard this fact of this seat's dossier."""
    return fact in told_facts(draft.scene, seat)


def at_stake(draft: Draft, seat: Seat) -> tuple[Fact, ...]:
    """Return the material facts of this seat's dossier."""
    role = draft.role(seat)
    return tuple(f for f in draft.scenario.facts if f.owner == role and counts(f))


def given_away(draft: Draft, seat: Seat) -> tuple[FactId, ...]:
    """Return the facts of this seat that something has given away, in any round."""
    scene = draft.scene
    noticed = {scene.seats[seat].noticed, *(kept.seats[seat].noticed for _, kept in scene.acts)}
    every = (d for act in draft.whole.every_act() for d in act.discoveries)
    return tuple(dict.fromkeys(d.fact for d in every if d.id in noticed))


def on_the_table(draft: Draft, fact_id: FactId) -> bool:
    """Say whether both know a fact: it was told, or something gave it away."""
    seat = draft.scene.seat_of(draft.scenario.fact(fact_id).owner)
    return was_told(draft, seat, fact_id) or fact_id in given_away(draft, seat)


def topics_open(draft: Draft, seat: Seat) -> tuple[FactId, ...]:
    """Return what this seat still owes to tell by a promise that stands."""
    promise = draft.scene.promise(seat)
    if promise is None or promise.status not in STANDING:
        return ()
    if not is_to_tell(draft.scenario, promise):
        return ()
    told = told_facts(draft.scene, seat)
    return tuple(f for f in template_of(draft.scenario, promise).topics if f not in told)


def tell_facts(draft: Draft, seat: Seat, facts: tuple[FactId, ...]) -> None:
    """Let facts of the dossier be told: what is told at once is one event with one weight.

    Trust rises by half the largest sensitivity among them. Telling costs its teller something
    where the plan needs the fact. A topic of a promise that stands is told, too, and lifts trust
    with the promise instead; what something has given away already lifts nothing.
    """
    news = news_among(draft, seat, facts)
    owed, known = topics_open(draft, seat), given_away(draft, seat)
    lifting = [draft.scenario.fact(f) for f in news if f not in owed and f not in known]
    note_told(draft, seat, tuple(f for f in news if f in owed), carried=True)
    note_told(draft, seat, tuple(f for f in news if f in known and f not in owed), carried=True)
    if lifting:
        weight = trust.FACT_WEIGHT * max(f.sensitivity for f in lifting)
        text = f"ledger/{draft.role(seat)}/secret"
        trust_rises(draft, seat, weight, cause="fact", text=text)
        cost = max((f.sensitivity for f in lifting if is_needed(draft, f.id)), default=0)
        if cost:
            draft.emit(e.EaseMoved(seat=seat, points=-cost))
        note_told(draft, seat, tuple(f.id for f in lifting))


def news_among(draft: Draft, seat: Seat, facts: tuple[FactId, ...]) -> tuple[FactId, ...]:
    """Return those of these facts that count and that the other has not heard yet."""
    known = told_facts(draft.scene, seat)
    return tuple(
        dict.fromkeys(f for f in facts if counts(draft.scenario.fact(f)) and f not in known)
    )


def is_needed(draft: Draft, fact_id: FactId) -> bool:
    """Say whether deciding together needs this fact."""
    plan = draft.scenario.plan
    return plan is not None and fact_id in plan.takes


def note_told(
    draft: Draft, seat: Seat, facts: tuple[FactId, ...], *, carried: bool = False
) -> None:
    """Note that facts were told at once; `carried` when trust does not count them by themselves."""
    if not facts:
        return
    values = tuple(("fact", str(fact)) for fact in facts)
    if draft.scene.act > 1:
        values = (*values, ("round", str(draft.scene.act)))
    marked = (*values, CARRIED) if carried else values
    draft.emit(e.MomentNoted(name="secret-told", seat=seat, values=marked))


def told_too_late(draft: Draft, seat: Seat) -> bool:
    """Say whether a topic of this seat's promise was told only in a later round of the scene."""
    promise = draft.scene.promise(seat)
    if promise is None or not is_to_tell(draft.scenario, promise):
        return False
    topics = set(template_of(draft.scenario, promise).topics)
    told = [x for x in draft.scene.moments if x.name == "secret-told" and x.seat is seat]
    later = [dict(x.values) for x in told if topics & {v for _, v in x.values}]
    return any(int(values.get("round", "1")) > draft.scene.act for values in later)


def _lifted_before(draft: Draft, promise: Promise) -> tuple[Fact, ...]:
    """Return the topics of a promise by which telling had lifted trust before it was kept.

    Of what was told at once only the largest counts, as it did then.
    """
    topics = set(template_of(draft.scenario, promise).topics)
    told = [m for m in draft.scene.moments if m.name == "secret-told" and m.seat is promise.seat]
    lifts = [[v for name, v in m.values if name == "fact"] for m in told if CARRIED not in m.values]
    facts = [[draft.scenario.fact(FactId(f)) for f in lift if f in topics] for lift in lifts]
    return tuple(max(group, key=lambda f: f.sensitivity) for group in facts if group)


def weight_of(draft: Draft, promise: Promise) -> float:
    """Return how much a promise weighs on the bridge when it is kept: one event, one weight.

    A promise to tell weighs its stake or half the largest sensitivity of its topics, whichever is
    more, less what telling a topic earlier has brought already.
    """
    if not is_to_tell(draft.scenario, promise):
        return float(promise.stake)
    topics = template_of(draft.scenario, promise).topics
    largest = max((draft.scenario.fact(f).sensitivity for f in topics), default=0)
    whole = max(float(promise.stake), trust.FACT_WEIGHT * largest)
    before = sum(trust.FACT_WEIGHT * f.sensitivity for f in _lifted_before(draft, promise))
    return max(0.0, whole - before)


def tell_ease(draft: Draft, promise: Promise) -> int:
    """Return the ease of having told what was promised, less what telling has cost already."""
    topics = template_of(draft.scenario, promise).topics
    largest = max((draft.scenario.fact(f).sensitivity for f in topics), default=0)
    paid = sum(f.sensitivity for f in _lifted_before(draft, promise) if is_needed(draft, f.id))
    return min(0, payoffs.tell_ease(largest, planned=promise.planned) + paid)
