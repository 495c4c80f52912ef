"""What was done, held against a promise; and what a claim says was done, as told.

The truth (`verdict`) is known to play only. What a claim says (`says`) is read from its sentence
alone, so that a true and a false one cannot be told apart before something shows it.
"""

from __future__ import annotations

from typing import cast

from game.rules.draft import choice_of
from game.rules.honesty import is_so
from game.rules.judges import Story, Verdict, does_forbidden, judge_story
from game.rules.seats import Seat
from game.rules.state import Promise, SceneState
from game.scenario.model import (
    Claim,
    FactId,
    FactKind,
    Judge,
    LifeOption,
    PromiseTemplate,
    RoleId,
    Scenario,
    TemplateId,
)

STANDING = frozenset({"active", "kept", "changed", "late"})
"""Statuses of a promise of which both can tell no breach."""


def told_facts(scene: SceneState, seat: Seat) -> frozenset[FactId]:
    """Return the facts of this seat's dossier that the other has heard."""
    told = (m for m in scene.moments if m.name == "secret-told" and m.seat is seat)
    return frozenset(FactId(value) for m in told for name, value in m.values if name == "fact")


def template_of(scenario: Scenario, promise: Promise) -> PromiseTemplate:
    """Return a promise's template as it stands now."""
    return scenario.template(TemplateId(promise.template))


def is_to_tell(scenario: Scenario, promise: Promise | None) -> bool:
    """Say whether this is a promise to tell something, which what is said decides."""
    return promise is not None and template_of(scenario, promise).judge is Judge.DISCLOSE


def story_of(
    scenario: Scenario, role: RoleId, option: LifeOption | None, told: frozenset[FactId]
) -> Story:
    """Return what a choice makes known to a judge; without one nothing was done."""
    spent = option.spends if option else {}
    held = {h.resource: h.amount for h in scenario.holdings if h.role == role}
    return Story(
        done=tuple(option.does) if option else (),
        arrives=option.arrives if option else None,
        said_so=option.told if option else False,
        told=told,
        third=option.tells if option else (),
        left={name: amount - spent.get(name, 0) for name, amount in held.items()},
    )


def verdict(scenario: Scenario, scene: SceneState, promise: Promise) -> Verdict:
    """Return what became of a promise in truth, by what was chosen and told so far."""
    role = RoleId(scene.role(promise.seat))
    option = choice_of(scenario, scene, promise.seat)
    story = story_of(scenario, role, option, told_facts(scene, promise.seat))
    return judge_story(template_of(scenario, promise), story)


def _verdict_if(
    scenario: Scenario, role: RoleId, template: PromiseTemplate, option: LifeOption
) -> Verdict:
    """Return what one choice would make of a promise, with everything told."""
    story = story_of(scenario, role, option, frozenset(template.topics))
    return judge_story(template, story)


def says(scenario: Scenario, role: RoleId, template: PromiseTemplate, claim: Claim) -> Verdict:
    """Return what became of a promise as a claim tells it; OPEN where it names no deed of Life.

    A claim that fits several choices says the worst of them: who owns up to something that
    could be a breach owns up to it.
    """
    deeds = [f for f in map(scenario.fact, claim.asserts) if f.kind is FactKind.DEED]
    if not deeds:
        return Verdict.OPEN
    if any(does_forbidden(template, f.done_any) for f in deeds):
        return Verdict.BROKEN
    fitting = [
        _verdict_if(scenario, role, template, option)
        for option in scenario.life(role).options
        if option.asks is None and all(is_so(f, option.does) for f in deeds)
    ]
    return next((v for v in _WORST_FIRST if v in fitting), Verdict.OPEN)


_WORST_FIRST = (
    Verdict.BROKEN,
    Verdict.LATE,
    Verdict.IMPOSSIBLE,
    Verdict.RELEASED,
    Verdict.KEPT,
)


def breaches(scenario: Scenario, role: RoleId) -> frozenset[FactId]:
    """Return the deeds that would break some promise this role can give.

    To claim one that was not done is taking blame, which hides nothing.
    """
    asked = ("breaches", role)
    if asked not in scenario.known:
        scenario.known[asked] = _breaches(scenario, role)
    return cast("frozenset[FactId]", scenario.known[asked])


def _breaches(scenario: Scenario, role: RoleId) -> frozenset[FactId]:
    templates = [t for t in scenario.templates if role in t.roles]
    deeds = [f for f in scenario.facts if f.kind is FactKind.DEED and f.done_any]
    return frozenset(
        fact.id
        for fact in deeds
        if any(_breaks(scenario, role, template, fact.done_any) for template in templates)
    )


def _breaks(
    scenario: Scenario, role: RoleId, template: PromiseTemplate, done: tuple[str, ...]
) -> bool:
    if does_forbidden(template, done):
        return True
    fitting = [o for o in scenario.life(role).options if any(action in o.does for action in done)]
    verdicts = {_verdict_if(scenario, role, template, option) for option in fitting}
    return bool(verdicts) and verdicts <= {Verdict.BROKEN, Verdict.LATE}


def is_slip(scenario: Scenario, role: RoleId, claim: Claim | None) -> bool:
    """Say whether a claim tells of a breach by mishap (forgot, misjudged, could not)."""
    if claim is None:
        return False
    deeds = [f for f in map(scenario.fact, claim.asserts) if f.kind is FactKind.DEED]
    fitting = [
        option
        for option in scenario.life(role).options
        if option.asks is None and deeds and all(is_so(f, option.does) for f in deeds)
    ]
    return bool(fitting) and all(option.slip for option in fitting)
