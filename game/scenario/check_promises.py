"""Promises: each can be kept, broken and, by asking, changed; each way of life is worth taking."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import (
    FactKind,
    Hearing,
    Life,
    LifeOption,
    PromiseTemplate,
    ReceiveAct,
    Role,
    Scenario,
)
from game.scenario.sentences import given_to

NONE = "none"  # in `needs`: no promise was given


def promises(scenario: Scenario) -> Iterator[Finding]:
    """Report promises that cannot be given, kept, broken or changed."""
    if all(option.gives for option in scenario.word):
        yield finding(Code.NO_HONEST_NO, "word")
    for role in scenario.roles:
        if not given_to(scenario, role):
            yield finding(Code.NO_PROMISE, role.id)
            continue
        if len(states(scenario, role)) == len(given_to(scenario, role)) + 1:
            yield finding(Code.CANNOT_CHANGE, role.id)
        for template in scenario.templates:
            if template.id in states(scenario, role):
                yield from _can_go_both_ways(scenario, role, template)


def _can_go_both_ways(
    scenario: Scenario, role: Role, template: PromiseTemplate
) -> Iterator[Finding]:
    ways = [o for o in offered(scenario.life(role.id), template.id) if not o.asks]
    breaking = [o for o in ways if set(o.does) & set(template.forbids)]
    if len(breaking) == len(ways):
        yield finding(Code.CANNOT_KEEP, template.id, role=role.id)
    if template.forbids and not breaking:
        yield finding(Code.CANNOT_BREAK, template.id, role=role.id)
    if not template.forbids and template in given_to(scenario, role):
        yield finding(Code.CANNOT_BREAK, template.id, role=role.id)


def states(scenario: Scenario, role: Role) -> tuple[str, ...]:
    """List how a role's promise can stand in Life: as given, not given, or changed by asking."""
    found = [NONE, *(template.id for template in given_to(scenario, role))]
    for state in found:  # grows while it is walked
        for option in offered(scenario.life(role.id), state):
            if option.asks and option.asks not in found:
                found.append(option.asks)
    return tuple(found)


def offered(life: Life, state: str) -> tuple[LifeOption, ...]:
    """Return the options a role is offered while its promise stands so."""
    return tuple(o for o in life.options if not o.needs or state in o.needs)


def ways(scenario: Scenario) -> Iterator[Finding]:
    """Report options nobody is offered, deeds without a toy, and unequal choices."""
    for role in scenario.roles:
        life = scenario.life(role.id)
        reachable = {o.id for state in states(scenario, role) for o in offered(life, state)}
        for option in life.options:
            if option.id not in reachable:
                yield finding(Code.NEVER_OFFERED, option.id, role=role.id)
            yield from _toy_and_film(option)
    yield from _equal(scenario)


def _toy_and_film(option: LifeOption) -> Iterator[Finding]:
    if not option.asks:
        for what, there in (("deed", option.does), ("toy", option.toy), ("film", option.film)):
            if not there:
                yield finding(Code.NO_TOY, option.id, found=what)


def _equal(scenario: Scenario) -> Iterator[Finding]:
    first, second = scenario.roles
    for state in (NONE, *(t.id for t in given_to(scenario, first))):
        if state != NONE and state not in states(scenario, second):
            continue
        counts = [len(offered(scenario.life(role.id), state)) for role in (first, second)]
        if counts[0] != counts[1]:
            said = f'with "{state}" {first.id} has {counts[0]} ways and {second.id} {counts[1]}'
            yield finding(Code.UNEQUAL_OPTIONS, scenario.life(second.id).id, found=said)
    lines = [len(scenario.account(role.id).lines) for role in (first, second)]
    if lines[0] != lines[1]:
        said = f"{first.id} has {lines[0]} lines to say and {second.id} {lines[1]}"
        yield finding(Code.UNEQUAL_OPTIONS, scenario.account(second.id).id, found=said)


def choices(scenario: Scenario) -> Iterator[Finding]:
    """Report choices with fewer than three or more than five options."""
    for about, count in _counted(scenario):
        if not 3 <= count <= 5:
            yield finding(Code.OPTION_COUNT, about, found=str(count))
    for receive in scenario.receives:
        for hearing in Hearing:
            count = sum(hearing in line.hears for line in receive.table)
            if count == 1 or count > 5:  # none at all asks nothing of the listener: that is fine
                said = f"{count} after {hearing}"
                yield finding(Code.OPTION_COUNT, receive.role, found=said)


def _counted(scenario: Scenario) -> Iterator[tuple[str, int]]:
    yield "word", len(scenario.word)
    for role in scenario.roles:
        life = scenario.life(role.id)
        for state in states(scenario, role):
            yield life.id, len(offered(life, state))
        obstacles = scenario.obstacles[role.id]
        yield role.id, len(obstacles)
        yield from ((o.id, len(o.responses)) for o in obstacles)
        account = scenario.account(role.id)
        yield account.id, len(account.lines)
        yield account.id, len(account.answers)
        yield account.id, len(account.own_ups)
        receive = scenario.receive(role.id)
        yield role.id, len(receive.apology)
        yield role.id, len(receive.opening)
        yield role.id, sum(chip.to == role.id for chip in scenario.morning.thanks)


def luck(scenario: Scenario) -> Iterator[Finding]:
    """Report a spoiler that could not spoil, and discoveries that give nothing away."""
    if scenario.spoiler:
        yield from _spoiler(scenario)
    breaking = {deed for template in scenario.templates for deed in template.forbids}
    for discovery in scenario.discoveries:
        fact = scenario.fact(discovery.fact)
        if fact.kind is not FactKind.DEED or not set(fact.done_any) & breaking:
            yield finding(Code.DISCOVERY, discovery.id, found="gives away nothing that was done")
        elif not _can_ask_what_is_found(scenario, fact.owner):
            said = "is noticed, and the other one has nothing to say to it"
            yield finding(Code.DISCOVERY, discovery.id, found=said)


def _spoiler(scenario: Scenario) -> Iterator[Finding]:
    spoiler, dish = scenario.spoiler, scenario.dish
    if spoiler is None:
        return
    if dish is None or dish.role != spoiler.role:
        yield finding(Code.SPOILER, spoiler.id, found="has no dish of its role to spoil")
        return
    breaking = {deed for template in scenario.templates for deed in template.forbids}
    if dish.spoiled not in {look for deed, look in dish.looks if deed in breaking}:
        yield finding(Code.SPOILER, spoiler.id, found="leaves a look that no breach leaves")
    checks = [
        line
        for receive in scenario.receives
        for line in receive.table
        if line.act is ReceiveAct.CHECK and line.shows
    ]
    if not any(scenario.fact(c.shows).owner == spoiler.role for c in checks if c.shows):
        yield finding(Code.SPOILER, spoiler.id, found="cannot be told from a breach by asking")


def _can_ask_what_is_found(scenario: Scenario, owner: str) -> bool:
    return any(
        line.act is ReceiveAct.ASK and Hearing.FOUND in line.hears
        for receive in scenario.receives
        if receive.role != owner
        for line in receive.table
    )
