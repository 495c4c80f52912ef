"""Telling: everything that matters can be said, dodged and received, and made good again."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.check_names import claims
from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import (
    Account,
    ApologyPart,
    Claim,
    Fact,
    FactKind,
    Manner,
    ReceiveAct,
    Scenario,
)
from game.scenario.sentences import OWN_EYES, SHARED_KINDS

SOLO_TAGS = frozenset(
    {
        "open-question",
        "reflect-content",
        "reflect-feeling",
        "validate",
        "acknowledge",
        "own-part",
        "wanted-support",
        "advice-unasked",
        "one-up",
        "minimise",
        "defend",
        "blame",
        "repair-attempt",
        "plain",  # moves nobody by itself; what it does, the rules count already
    }
)
"""What a line does to whoever hears it, for the scripted partner."""

ENDINGS = ("kept", "mended", "open", "stopped", "none")
"""How a scene can end; each leaves a keepsake."""


def facts(scenario: Scenario) -> Iterator[Finding]:
    """Report secrets that are missing, facts no line tells in full, and private facts relied on."""
    for role in scenario.roles:
        secret = scenario.fact(role.secret)
        if secret.owner != role.id or secret.kind in {FactKind.DEED, FactKind.FICTION}:
            yield finding(Code.NO_SECRET, role.id)
    for fact in scenario.facts:
        if (fact.material or fact.kind is FactKind.DEED) and not _is_told(scenario, fact):
            yield finding(Code.FACT_UNSAYABLE, fact.id)
        if fact.personal:
            yield from _relied_on(scenario, fact)


def _is_told(scenario: Scenario, fact: Fact) -> bool:
    return any(fact.id in c.asserts and not c.partial for c in claims(scenario, fact.owner))


def _relied_on(scenario: Scenario, fact: Fact) -> Iterator[Finding]:
    if fact.material:
        yield finding(Code.PERSONAL_NEEDED, fact.id, found="material")
    if any(role.secret == fact.id for role in scenario.roles):
        yield finding(Code.PERSONAL_NEEDED, fact.id, found="a role's secret, which opens")
    shown = {line.shows for receive in scenario.receives for line in receive.table}
    if fact.id in shown | {discovery.fact for discovery in scenario.discoveries}:
        yield finding(Code.PERSONAL_NEEDED, fact.id, found="something in the scene shows it")


def accounts(scenario: Scenario) -> Iterator[Finding]:
    """Report kinds of lines an account lacks."""
    fictions = {str(fact.id) for fact in scenario.facts if fact.kind is FactKind.FICTION}
    for account in scenario.accounts:
        for what, there in _kinds(scenario, account, fictions).items():
            if not there:
                yield finding(Code.ACCOUNT_GAP, account.id, found=what)


def _kinds(scenario: Scenario, account: Account, fictions: set[str]) -> dict[str, bool]:
    lines = account.lines
    said = {line.id: scenario.texts.get(line.id, "") for line in lines}
    return {
        "full line that owns up": any(_owns_up(scenario, line) for line in lines),
        "way round it": any(c.partial or c.declines or c.dodges for c in lines),
        "line that may be false": any(_may_be_false(scenario, c, fictions) for c in lines),
        'line that blames ("you ...")': any(
            c.manner is Manner.BLAMING and "you" in said[c.id].lower() for c in lines
        ),
        "chip for a second fact": bool(account.adds),
        "last word": bool(account.last_words),
        '"not now" among the answers': any(c.declines for c in account.answers),
    }


def _owns_up(scenario: Scenario, claim: Claim) -> bool:
    breaking = {deed for template in scenario.templates for deed in template.forbids}
    deeds = {deed for fact in claim.asserts for deed in scenario.fact(fact).done_any}
    return claim.manner is not Manner.BLAMING and not claim.partial and bool(deeds & breaking)


def _may_be_false(scenario: Scenario, claim: Claim, fictions: set[str]) -> bool:
    return bool(set(claim.asserts) & fictions) or any(
        scenario.fact(fact).done_none for fact in claim.asserts
    )


def repairs(scenario: Scenario) -> Iterator[Finding]:
    """Report roles that could not make good, or could not be answered kindly and honestly."""
    for make_good in scenario.make_goods:
        parts = {magnet.part for magnet in make_good.magnets}
        lacking = sorted(part for part in _NEEDED_PARTS if part not in parts)
        if lacking:
            yield finding(Code.NO_REPAIR, make_good.role, found=f"no magnet for {lacking[0]}")
        if not 6 <= len(make_good.magnets) <= 7:
            said = f"{len(make_good.magnets)} magnets"
            yield finding(Code.OPTION_COUNT, make_good.id, found=f"{said}, not 6 or 7,")
    for receive in scenario.receives:
        acts = {line.act for line in receive.apology}
        if ReceiveAct.SLIP not in acts:
            yield finding(Code.NO_SLIP, receive.role)
        for act in (ReceiveAct.YES, ReceiveAct.NOT_YET, ReceiveAct.TIME):
            if act not in acts:
                yield finding(Code.NO_REPAIR, receive.role, found=f'no answer "{act}"')


_NEEDED_PARTS = (
    ApologyPart.RESPONSIBILITY,
    ApologyPart.REGRET,
    ApologyPart.OFFER,
    ApologyPart.EXCUSE,
)


def tags(scenario: Scenario) -> Iterator[Finding]:
    """Report options without a solo tag, and tags nobody knows."""
    for option, its_tags in scenario.tags.items():
        if scenario.meta.solo and not its_tags:
            yield finding(Code.NO_TAG, option)
        for tag in its_tags:
            if tag not in SOLO_TAGS:
                yield finding(Code.UNKNOWN_TAG, option, found=tag)


def moments(scenario: Scenario) -> Iterator[Finding]:
    """Report kinds of moments the rules never find, kinds without words, and missing keepsakes."""
    known = SHARED_KINDS | OWN_EYES
    roles = {role.id for role in scenario.roles}
    for about, kind in _kinds_named(scenario):
        role, _, rest = kind.rpartition("/")
        if rest not in known or (role and role not in roles):
            yield finding(Code.UNKNOWN_MOMENT, about, found=kind)
    worded = scenario.morning.moments
    for kind in sorted(known):
        for_each_role = all(f"{role}/{kind}" in worded for role in roles)
        if kind not in worded and not for_each_role and not _never_found(scenario, kind):
            yield finding(Code.MISSING_SENTENCE, kind, why="every kind of moment has words")
    for ending in ENDINGS:
        if ending not in scenario.morning.keepsakes:
            yield finding(Code.MISSING_SENTENCE, ending, why="every ending has a keepsake")


def _never_found(scenario: Scenario, kind: str) -> bool:
    return kind == "kept-spoiled" and scenario.spoiler is None


def _kinds_named(scenario: Scenario) -> Iterator[tuple[str, str]]:
    yield from ((kind, kind) for kind in scenario.morning.moments)
    for one in scenario.morning.tries:
        yield from ((one.id, kind) for kind in one.after)
    for chip in scenario.morning.thanks:
        yield from ((chip.id, kind) for kind in chip.after)
