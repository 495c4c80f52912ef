"""Names: every thing has one of its own, every reference finds its thing, both roles are complete.

The other rules of the check rely on these, so they run first and alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import Claim, Scenario


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
    yield from (template.id for template in scenario.templates)
    yield from (option.id for option in scenario.word)
    yield from (life.id for life in scenario.lives)
    for life in scenario.lives:
        yield from (option.id for option in life.options)
    for obstacle in chain.from_iterable(scenario.obstacles.values()):
        yield from (obstacle.id, *obstacle.responses)
    for account in scenario.accounts:
        yield account.id
        yield from (claim.id for claim in claims(scenario, account.role))
        yield from account.own_ups
    for receive in scenario.receives:
        yield from (line.id for line in (*receive.table, *receive.apology))
        yield from receive.opening
    for make_good in scenario.make_goods:
        yield make_good.id
        yield from (magnet.id for magnet in make_good.magnets)
    yield from (discovery.id for discovery in scenario.discoveries)
    yield from (one.id for one in scenario.morning.tries)
    yield from (chip.id for chip in scenario.morning.thanks)
    if scenario.spoiler:
        yield scenario.spoiler.id
    if scenario.surprise:
        yield scenario.surprise.id


def claims(scenario: Scenario, role: str) -> tuple[Claim, ...]:
    """Return every claim a role can make, anywhere in the scene."""
    for account in scenario.accounts:
        if account.role == role:
            return (*account.lines, *account.adds, *account.answers, *account.last_words)
    return ()


def complete(scenario: Scenario) -> Iterator[Finding]:
    """Report a scene that is not there for exactly two roles."""
    roles = sorted(role.id for role in scenario.roles)
    if len(roles) != 2:
        yield finding(Code.ROLES, "", found=f"the scene has {len(roles)} roles, not two")
        return
    parts = {
        "lives": [life.role for life in scenario.lives],
        "accounts": [account.role for account in scenario.accounts],
        "receives": [receive.role for receive in scenario.receives],
        "make-goods": [make_good.role for make_good in scenario.make_goods],
        "obstacles": list(scenario.obstacles),
    }
    for part, having in parts.items():
        if sorted(having) != roles:
            yield finding(Code.ROLES, part, found=f'"{part}" is not there once for each role')


def references(scenario: Scenario) -> Iterator[Finding]:
    """Report names that nothing has."""
    facts = {fact.id for fact in scenario.facts}
    for role in scenario.roles:
        yield from _missing([role.secret], facts, role.id, "fact")
    for account in scenario.accounts:
        for claim in claims(scenario, account.role):
            yield from _missing((*claim.asserts, *claim.denies), facts, claim.id, "fact")
    for receive in scenario.receives:
        for line in receive.table:
            yield from _missing([line.shows] if line.shows else [], facts, line.id, "fact")
    for discovery in scenario.discoveries:
        yield from _missing([discovery.fact], facts, discovery.id, "fact")
    yield from _role_references(scenario)
    yield from _promise_references(scenario)
    yield from _deed_references(scenario)


def _role_references(scenario: Scenario) -> Iterator[Finding]:
    roles = {role.id for role in scenario.roles}
    for fact in scenario.facts:
        yield from _missing([fact.owner], roles, fact.id, "role")
    for template in scenario.templates:
        yield from _missing(template.roles, roles, template.id, "role")
    for chip in scenario.morning.thanks:
        yield from _missing([chip.to], roles, chip.id, "role")
    for thing in (scenario.dish, scenario.spoiler):
        if thing:
            yield from _missing([thing.role], roles, "the dish or the spoiler", "role")


def _promise_references(scenario: Scenario) -> Iterator[Finding]:
    templates = {template.id for template in scenario.templates}
    for word in scenario.word:
        yield from _missing([word.gives] if word.gives else [], templates, word.id, "promise")
    for life in scenario.lives:
        obstacles = {o.id for o in scenario.obstacles.get(life.role, ())}
        yield from _missing([life.obstacle], obstacles, life.id, "obstacle of this role")
        for option in life.options:
            named = [*option.needs, *([option.asks] if option.asks else [])]
            yield from _missing(named, {*templates, "none"}, option.id, "promise")


def _deed_references(scenario: Scenario) -> Iterator[Finding]:
    deeds = {deed for life in scenario.lives for option in life.options for deed in option.does}
    for template in scenario.templates:
        yield from _missing(template.forbids, deeds, template.id, "deed of any life option")
    for fact in scenario.facts:
        done = (*fact.done_any, *fact.done_none)
        yield from _missing(done, deeds, fact.id, "deed of any life option")
    if scenario.dish:
        looked = [action for action, _ in scenario.dish.looks]
        yield from _missing(looked, deeds, "the dish", "deed of any life option")


def _missing(
    named: Iterable[str], known: Iterable[str], where: str, kind: str
) -> Iterator[Finding]:
    there = set(known)
    for name in named:
        if name not in there:
            yield finding(Code.UNKNOWN_ID, name, where=where, kind=kind)


def _shared_ids(scenario: Scenario) -> set[str]:
    shared = {make_good.toy for make_good in scenario.make_goods}
    shared.update(scenario.morning.keepsakes.values())
    for life in scenario.lives:
        for option in life.options:
            shared.update(name for name in (option.toy, option.film) if name)
    return shared
