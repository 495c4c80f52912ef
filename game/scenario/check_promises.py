"""Promises: each can be kept, broken and, by asking, changed; each way of life is worth taking.

These rules look at one act; a scene with several is looked at act by act.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.keeping import Course, course
from game.scenario.model import Hearing, Judge, Life, LifeOption, PromiseTemplate, Role, Scenario
from game.scenario.sentences import given_to, offered_to

NONE = "none"  # in `needs`: no promise was given


def promises(act: Scenario) -> Iterator[Finding]:
    """Report promises that cannot be given, kept, broken or changed."""
    for role in act.roles:
        if all(option.gives for option in offered_to(act, role)):
            yield finding(Code.NO_HONEST_NO, "word")
        if not given_to(act, role):
            yield finding(Code.NO_PROMISE, role.id)
            continue
        reachable = states(act, role)
        if len(reachable) == len(given_to(act, role)) + 1:
            yield finding(Code.CANNOT_CHANGE, role.id)
        for template in act.templates:
            if template.id in reachable:
                yield from _can_go_both_ways(act, role, template)


def _can_go_both_ways(act: Scenario, role: Role, template: PromiseTemplate) -> Iterator[Finding]:
    ways = [o for o in offered(act.life(role.id), template.id) if not o.asks]
    leads = {course(act, template, option, role.id) for option in ways}
    if leads == {Course.ELSEWHERE}:
        return
    if not leads & {Course.KEEPS, Course.ELSEWHERE}:
        yield finding(Code.CANNOT_KEEP, template.id, role=role.id)
    if Course.BREAKS in leads or template.judge is Judge.DISCLOSE:
        return  # not telling at the table breaks a promise to tell
    if template.forbids or template in given_to(act, role):
        yield finding(Code.CANNOT_BREAK, template.id, role=role.id)


def states(act: Scenario, role: Role) -> tuple[str, ...]:
    """List how a role's promise can stand in Life: as given, not given, or changed by asking."""
    found = [NONE, *(template.id for template in given_to(act, role))]
    for state in found:  # grows while it is walked
        for option in offered(act.life(role.id), state):
            if option.asks and option.asks not in found:
                found.append(option.asks)
    return tuple(found)


def offered(life: Life, state: str) -> tuple[LifeOption, ...]:
    """Return the options a role is offered while its promise stands so."""
    return tuple(o for o in life.options if not o.needs or state in o.needs)


def ways(act: Scenario) -> Iterator[Finding]:
    """Report options nobody is offered, deeds without a toy, and unequal choices."""
    for role in act.roles:
        life = act.life(role.id)
        reachable = {o.id for state in states(act, role) for o in offered(life, state)}
        for option in life.options:
            if option.id not in reachable:
                yield finding(Code.NEVER_OFFERED, option.id, role=role.id)
            yield from _toy_and_film(option)
    yield from _equal(act)


def _toy_and_film(option: LifeOption) -> Iterator[Finding]:
    if not option.asks:
        deed = option.does or option.arrives or option.tells or option.spends
        for what, there in (("deed", deed), ("toy", option.toy), ("film", option.film)):
            if not there:
                yield finding(Code.NO_TOY, option.id, found=what)


def _equal(act: Scenario) -> Iterator[Finding]:
    first, second = act.roles
    for state in (NONE, *(t.id for t in given_to(act, first))):
        if state != NONE and state not in states(act, second):
            continue
        counts = [len(offered(act.life(role.id), state)) for role in (first, second)]
        said = f'with "{state}" {first.id} has {counts[0]} ways and {second.id} {counts[1]}'
        yield from _unequal(act.life(second.id).id, counts, said)
    given = [len(offered_to(act, role)) for role in (first, second)]
    said = f"{first.id} has {given[0]} answers to the note and {second.id} {given[1]}"
    yield from _unequal("word", given, said)
    lines = [len(act.account(role.id).lines) for role in (first, second)]
    said = f"{first.id} has {lines[0]} lines to say and {second.id} {lines[1]}"
    yield from _unequal(act.account(second.id).id, lines, said)


def _unequal(about: str, counts: list[int], said: str) -> Iterator[Finding]:
    if counts[0] != counts[1]:
        yield finding(Code.UNEQUAL_OPTIONS, about, found=said)


def choices(act: Scenario) -> Iterator[Finding]:
    """Report choices with fewer than three or more than five options."""
    for about, count in _counted(act):
        if not 3 <= count <= 5:
            yield finding(Code.OPTION_COUNT, about, found=str(count))
    for receive in act.receives:
        for hearing in Hearing:
            count = sum(hearing in line.hears for line in receive.table)
            if count == 1 or count > 5:  # none at all asks nothing of the listener: that is fine
                said = f"{count} after {hearing}"
                yield finding(Code.OPTION_COUNT, receive.role, found=said)


def _counted(act: Scenario) -> Iterator[tuple[str, int]]:
    for role in act.roles:
        yield "word", len(offered_to(act, role))
        life = act.life(role.id)
        for state in states(act, role):
            yield life.id, len(offered(life, state))
        obstacles = act.obstacles[role.id]
        yield role.id, len(obstacles)
        yield from ((o.id, len(o.responses)) for o in obstacles)
        account = act.account(role.id)
        yield account.id, len(account.lines)
        yield account.id, len(account.answers)
        yield account.id, len(account.own_ups)
        receive = act.receive(role.id)
        yield role.id, len(receive.apology)
        yield role.id, len(receive.opening)
        yield role.id, sum(chip.to == role.id for chip in act.morning.thanks)
