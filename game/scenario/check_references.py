"""References: whatever a part of the file names is there.

The other rules of the check look things up without asking, so this one runs before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.scenario.check_names import claims
from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import Life, Scenario


def references(scenario: Scenario) -> Iterator[Finding]:
    """Report names that nothing has."""
    yield from _fact_references(scenario)
    yield from _role_references(scenario)
    yield from _talk_references(scenario)
    yield from _plan_references(scenario)
    for act in scenario.every_act():
        yield from _taking_references(act)
        yield from _promise_references(act)
        yield from _holding_references(act)
    yield from _deed_references(scenario)


def _fact_references(scenario: Scenario) -> Iterator[Finding]:
    facts = {fact.id for fact in scenario.facts}
    for role in scenario.roles:
        named = [role.secret, *([role.alone] if role.alone else [])]
        yield from _missing(named, facts, role.id, "fact")
        for claim in claims(scenario, role.id):
            yield from _missing((*claim.asserts, *claim.denies), facts, claim.id, "fact")


def _taking_references(act: Scenario) -> Iterator[Finding]:
    facts = {fact.id for fact in act.facts}
    for receive in act.receives:
        for line in receive.table:
            yield from _missing([line.shows] if line.shows else [], facts, line.id, "fact")
    for discovery in act.discoveries:
        yield from _missing([discovery.fact], facts, discovery.id, "fact")


def _role_references(scenario: Scenario) -> Iterator[Finding]:
    roles = {role.id for role in scenario.roles}
    for fact in scenario.facts:
        yield from _missing([fact.owner], roles, fact.id, "role")
    for template in scenario.every_act()[-1].templates:
        yield from _missing(template.roles, roles, template.id, "role")
    for option in (option for act in scenario.every_act() for option in act.word):
        yield from _missing(option.roles, roles, option.id, "role")
    for chip in scenario.morning.thanks:
        yield from _missing([chip.to], roles, chip.id, "role")
    for thing in (scenario.dish, *(act.spoiler for act in scenario.every_act())):
        if thing:
            yield from _missing([thing.role], roles, "the dish or the spoiler", "role")
    for holding in scenario.holdings:
        yield from _missing([holding.role], roles, "a holding", "role")


def _talk_references(scenario: Scenario) -> Iterator[Finding]:
    roles = {role.id for role in scenario.roles}
    facts = {fact.id for fact in scenario.facts}
    for talk in scenario.talks:
        yield from _missing([talk.speaker], roles, talk.id, "role")
        for line in talk.lines:
            yield from _missing(line.tells, facts, line.id, "fact")
        lines = [line.id for line in talk.lines]
        for reflection in talk.reflections:
            yield from _missing([reflection.of], lines, reflection.id, "line of this talk")


def _plan_references(scenario: Scenario) -> Iterator[Finding]:
    plan = scenario.plan
    if plan:
        facts = {fact.id for fact in scenario.facts}
        yield from _missing([plan.right], plan.options, plan.id, "card of this plan")
        yield from _missing(plan.takes, facts, plan.id, "fact")


def _promise_references(act: Scenario) -> Iterator[Finding]:
    templates = {template.id for template in act.templates}
    facts = {fact.id for fact in act.facts}
    for template in act.templates:
        yield from _missing(template.topics, facts, template.id, "fact")
    for word in act.word:
        yield from _missing([word.gives] if word.gives else [], templates, word.id, "promise")
    for life in act.lives:
        yield from _life_references(act, life, {*templates, "none"})


def _life_references(act: Scenario, life: Life, templates: set[str]) -> Iterator[Finding]:
    facts = {fact.id for fact in act.facts}
    obstacles = {o.id for o in act.obstacles.get(life.role, ())}
    yield from _missing([life.obstacle], obstacles, life.id, "obstacle of this role")
    for option in life.options:
        named = [*option.needs, *([option.asks] if option.asks else [])]
        yield from _missing(named, templates, option.id, "promise")
        yield from _missing(option.tells, facts, option.id, "fact")


def _holding_references(act: Scenario) -> Iterator[Finding]:
    held = {(str(holding.role), holding.resource) for holding in act.holdings}
    for template in act.templates:
        if template.resource:
            for role in template.roles:
                there = [resource for owner, resource in held if owner == role]
                yield from _missing([template.resource], there, template.id, f"holding of {role}")
    for life in act.lives:
        there = [resource for owner, resource in held if owner == life.role]
        for option in life.options:
            yield from _missing(option.spends, there, option.id, f"holding of {life.role}")


def _deed_references(scenario: Scenario) -> Iterator[Finding]:
    kind = "deed of any life option"
    every = scenario.every_act()
    deeds = {deed for act in every for life in act.lives for o in life.options for deed in o.does}
    for template in every[-1].templates:
        yield from _missing((*template.forbids, *template.requires), deeds, template.id, kind)
    for fact in scenario.facts:
        yield from _missing((*fact.done_any, *fact.done_none), deeds, fact.id, kind)
    if scenario.dish:
        looked = [action for action, _ in scenario.dish.looks]
        yield from _missing(looked, deeds, "the dish", kind)


def _missing(
    named: Iterable[str], known: Iterable[str], where: str, kind: str
) -> Iterator[Finding]:
    there = set(known)
    for name in named:
        if name not in there:
            yield finding(Code.UNKNOWN_ID, name, where=where, kind=kind)
