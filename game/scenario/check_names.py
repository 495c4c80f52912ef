"""Names: every thing has one of its own, and both roles are complete in every act.

The other rules of the check rely on these, so they run first and alone, with those of
`check_references.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import Account, Claim, Scenario


def names(scenario: Scenario) -> Iterator[Finding]:
    """Report ids that two things share. Deeds, toys and films may be shared by options."""
    own = Counter(own_ids(scenario))
    for name, count in own.items():
        if count > 1:
            yield finding(Code.DUPLICATE_ID, name)
    for name in sorted(_shared_ids(scenario) & set(own)):
        yield finding(Code.DUPLICATE_ID, name)


def own_ids(scenario: Scenario) -> Iterator[str]:
    """List the ids of everything that has a name of its own."""
    yield from (role.id for role in scenario.roles)
    yield from (fact.id for fact in scenario.facts)
    yield from (template.id for template in scenario.every_act()[-1].templates)
    for act in scenario.every_act():
        yield from _act_ids(act)
    yield from _talk_ids(scenario)
    if scenario.plan:
        yield from (scenario.plan.id, *scenario.plan.options)
    yield from (one.id for one in scenario.morning.tries)
    yield from (chip.id for chip in scenario.morning.thanks)
    if scenario.surprise:
        yield scenario.surprise.id


def _act_ids(act: Scenario) -> Iterator[str]:
    yield from (option.id for option in act.word)
    for life in act.lives:
        yield life.id
        yield from (option.id for option in life.options)
    for obstacle in chain.from_iterable(act.obstacles.values()):
        yield from (obstacle.id, *obstacle.responses)
    for account in act.accounts:
        yield account.id
        yield from (claim.id for claim in said_at_table(account))
        yield from account.own_ups
    for receive in act.receives:
        yield from (line.id for line in (*receive.table, *receive.apology))
        yield from receive.opening
    for make_good in act.make_goods:
        yield make_good.id
        yield from (magnet.id for magnet in make_good.magnets)
    yield from (discovery.id for discovery in act.discoveries)
    if act.spoiler:
        yield act.spoiler.id


def _talk_ids(scenario: Scenario) -> Iterator[str]:
    for talk in scenario.talks:
        yield talk.id
        yield from (line.id for line in talk.lines)
        yield from (question.id for question in talk.questions)
        yield from (reflection.id for reflection in talk.reflections)
        yield from (support.id for support in talk.supports)
        yield from (back.id for back in talk.backs)
        yield from (answer.id for question in talk.questions for answer in question.answers)


def said_at_table(account: Account) -> tuple[Claim, ...]:
    """Return every claim of one account, from the first line to the last word."""
    return (*account.lines, *account.adds, *account.answers, *account.last_words)


def claims(scenario: Scenario, role: str) -> tuple[Claim, ...]:
    """Return every claim a role can make, anywhere in the scene."""
    found: list[Claim] = []
    for talk in scenario.talks:
        if talk.speaker == role:
            found += [answer for question in talk.questions for answer in question.answers]
        else:
            found += talk.backs
    for act in scenario.every_act():
        for account in act.accounts:
            if account.role == role:
                found += said_at_table(account)
    return tuple(found)


def complete(scenario: Scenario) -> Iterator[Finding]:
    """Report a scene that is not there for exactly two roles, in every act."""
    roles = sorted(role.id for role in scenario.roles)
    if len(roles) != 2:
        yield finding(Code.ROLES, "", found=f"the scene has {len(roles)} roles, not two")
        return
    for number, act in enumerate(scenario.every_act(), start=1):
        where = f" in act {number}" if scenario.acts else ""
        for part, having in _having(act).items():
            if sorted(having) != roles:
                said = f'"{part}" is not there once for each role{where}'
                yield finding(Code.ROLES, part, found=said)


def _having(act: Scenario) -> dict[str, list[str]]:
    return {
        "lives": [life.role for life in act.lives],
        "accounts": [account.role for account in act.accounts],
        "receives": [receive.role for receive in act.receives],
        "make-goods": [make_good.role for make_good in act.make_goods],
        "obstacles": list(act.obstacles),
    }


def _shared_ids(scenario: Scenario) -> set[str]:
    shared = set(scenario.morning.keepsakes.values())
    if scenario.plan and scenario.plan.toy:
        shared.add(scenario.plan.toy)
    for act in scenario.every_act():
        shared.update(make_good.toy for make_good in act.make_goods)
        for life in act.lives:
            for option in life.options:
                shared.update(name for name in (option.toy, option.film) if name)
    return shared
