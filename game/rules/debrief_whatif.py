"""What the other choice of Life would have been worth: for practice, and for one's own eyes.

Worked out from a seat's own view and the scenario alone, with the functions that judge and pay in
play, on the device of whoever asks. Nothing is sent, kept or counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules import payoffs, trust
from game.rules.consistency import CREDIT
from game.rules.debrief_sums import SumKind, start_of, sum_of
from game.rules.deeds import story_of
from game.rules.judges import STORY, Verdict, judge_story
from game.rules.luck import shuffled
from game.rules.reckoning import MANNER
from game.rules.rising import SCARRING
from game.rules.seats import BySeat, Seat
from game.rules.sections import LedgerLine, PromiseView, SeatView
from game.rules.trust import Scar, bridge
from game.scenario.model import (
    FactId,
    Judge,
    LifeOption,
    PromiseTemplate,
    RoleId,
    Scenario,
    TemplateId,
)

CAME_OUT = ("owned", "asked", "opened", "found")
"""How a breach may come out, the mildest first."""


@dataclass(frozen=True, slots=True)
class Way:
    """What the shared bridge would have done: "kept", "late", or how a breach came out."""

    how: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What another choice would have come to, everything before it being as it was.

    Attributes:
        option: the choice. film: its film.
        verdict: what would have become of one's own promise; None without one.
        ease: own comfort it would have brought. fireflies: what it would have lit for both.
        ways: what the bridge would have done, by how it came out.
    """

    option: str
    film: str
    verdict: Verdict | None
    ease: int
    fireflies: int
    ways: tuple[Way, ...]


def other_choices(scenario: Scenario, view: SeatView) -> tuple[LifeOption, ...]:
    """Return what else this seat might have done in the last Life, in the order it was offered."""
    seat, act = view.scene.seat, view.scene.act
    envelope = next((x for x in view.debrief.envelopes if x.seat is seat), None)
    if envelope is None:
        return ()
    chosen = ((envelope.choice, envelope.film), *envelope.more)[-1][0]
    promise = _promise(view)
    standing = promise.template if promise else "none"
    options = scenario.in_act(act).life(_role(view)).options
    offered = [o for o in options if o.asks is None and (not o.needs or standing in o.needs)]
    label = f"life-{seat}" if act == 1 else f"life-{seat}-act-{act}"
    ordered = shuffled(view.scene.seed, label, offered) if view.scene.seed else tuple(offered)
    return tuple(o for o in ordered if chosen and o.id != chosen)


def what_if(scenario: Scenario, view: SeatView, option: LifeOption) -> WhatIf:
    """Return what this choice would have come to in the last round of the scene."""
    playing, promise = scenario.in_act(view.scene.act), _promise(view)
    if promise is None:
        return WhatIf(option.id, option.film, None, 0, 0, ())
    template = playing.template(TemplateId(promise.template))
    verdict = _verdict(playing, view, template, option)
    sensitivity = _sensitivity(playing, template)
    weight = max(float(promise.stake), trust.FACT_WEIGHT * sensitivity)
    return WhatIf(
        option=option.id,
        film=option.film,
        verdict=verdict,
        ease=_ease(promise, verdict, sensitivity, planned=_planned(playing, view)),
        fireflies=_fireflies(promise, verdict),
        ways=_ways(scenario, view, verdict, _At(promise, weight)),
    )


@dataclass(frozen=True, slots=True)
class _At:
    """A promise, and what it weighs when it is kept."""

    promise: PromiseView
    weight: float


def _sensitivity(scenario: Scenario, template: PromiseTemplate) -> int:
    """Return how hard it is to say what a promise to tell names; 0 for any other promise."""
    if template.judge is not Judge.DISCLOSE:
        return 0
    return max((scenario.fact(topic).sensitivity for topic in template.topics), default=0)


def _role(view: SeatView) -> RoleId:
    return RoleId(view.dossier.role)


def _promise(view: SeatView) -> PromiseView | None:
    mine = (p for p in view.promise.promises if p.seat is view.scene.seat)
    return next((p for p in mine if p.status != "released"), None)


def _verdict(
    scenario: Scenario, view: SeatView, template: PromiseTemplate, option: LifeOption
) -> Verdict:
    """Judge the promise by this choice; what is to be told counts as told, as it can be."""
    if template.judge not in STORY:
        return Verdict.OPEN
    told = frozenset(FactId(topic) for topic in template.topics)
    return judge_story(template, story_of(scenario, _role(view), option, told))


def _planned(scenario: Scenario, view: SeatView) -> bool:
    """Say whether the obstacle that came is the one this seat had named, with an answer."""
    own = view.own
    return bool(own.response) and own.obstacle == scenario.life(_role(view)).obstacle


def _ease(promise: PromiseView, verdict: Verdict, sensitivity: int, *, planned: bool) -> int:
    changed = promise.template != promise.given
    match verdict:
        case Verdict.KEPT if sensitivity and not changed:
            return payoffs.tell_ease(sensitivity, planned=planned)
        case Verdict.KEPT:
            return payoffs.keep_ease(planned=planned, changed=changed)
        case Verdict.LATE:
            return payoffs.late_ease()
        case Verdict.BROKEN:
            return payoffs.break_ease(promise.stones)
        case _:
            return 0


def _fireflies(promise: PromiseView, verdict: Verdict) -> int:
    if verdict not in (Verdict.KEPT, Verdict.LATE):
        return 0
    changed, late = promise.template != promise.given, verdict is Verdict.LATE
    return payoffs.bond(promise.stones, changed=changed, spoiled=False, late=late)


def _ways(scenario: Scenario, view: SeatView, verdict: Verdict, at: _At) -> tuple[Way, ...]:
    trusted, scar = _before_life(scenario, view)
    seat, promise = view.scene.seat, at.promise
    before = bridge(trusted.a, trusted.b)

    def way(how: str, after: float) -> Way:
        moved = trusted.having(seat, after)
        return Way(how, before, bridge(moved.a, moved.b))

    if verdict in (Verdict.KEPT, Verdict.LATE):
        changed = promise.template != promise.given
        how = "late" if verdict is Verdict.LATE else "changed" if changed else "kept"
        gain = trust.gain(trusted[seat], at.weight, CREDIT[how])
        return (way(how, scar.rising(trusted[seat], gain)),)
    if verdict is not Verdict.BROKEN:
        return ()
    stake = float(promise.stake)
    return tuple(
        way(how, _fallen(scenario, scar, trusted[seat], stake, MANNER[how])) for how in CAME_OUT
    )


def _fallen(scenario: Scenario, scar: Scar, before: float, weight: float, manner: float) -> float:
    cap = scar.hurt(manner).cap if _scars(scenario) else scar.cap
    return max(0.0, min(cap, before - trust.loss(before, weight, manner)))


def _scars(scenario: Scenario) -> bool:
    return scenario.meta.carries and scenario.meta.intensity >= SCARRING


def _before_life(scenario: Scenario, view: SeatView) -> tuple[BySeat[float], Scar]:
    """Return trust in each seat, and the scar in trust in this one, as the last Life came."""
    seat, now = view.scene.seat, start_of(view.scene, view.bridge)
    scar = Scar()
    if len(view.scene.starts) == len(Seat):
        scar = Scar(*view.scene.starts[0 if seat is Seat.A else 1][1:])
    for line in _lines_before(view):
        if line.seat is None:
            continue
        now = now.having(line.seat, now[line.seat] + line.delta)
        made = sum_of(line.why)
        hurts = line.seat is seat and _scars(scenario) and line.beat == "table"
        if hurts and made is not None and made.kind is SumKind.LOSS:
            scar = scar.hurt(made.shares[0])
    return now, scar


def _lines_before(view: SeatView) -> tuple[LedgerLine, ...]:
    """Return the lines of the ledger up to the last Life: all before the round's own table."""
    act, after = view.scene.act, ("table", "snap", "make-good", "plan", "last-word", "morning")
    lines = list(view.ledger.lines)
    for place, line in enumerate(lines):
        if line.beat in after and (line.act >= act or line.beat in ("last-word", "morning")):
            return tuple(lines[:place])
    return tuple(lines)
