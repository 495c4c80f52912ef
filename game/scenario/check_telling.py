"""Telling: everything that matters can be said, dodged and received, and made good again."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.check_names import claims
from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.keeping import breaking_deeds, topics
from game.scenario.model import (
    Account,
    ApologyPart,
    Claim,
    Fact,
    FactId,
    FactKind,
    Manner,
    Receive,
    ReceiveAct,
    Scenario,
)

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
    if any(fact.id in _shown_in(act) for act in scenario.every_act()):
        yield finding(Code.PERSONAL_NEEDED, fact.id, found="something in the scene shows it")
    promised = {t for template in scenario.every_act()[-1].templates for t in template.topics}
    if fact.id in promised:
        yield finding(Code.PERSONAL_NEEDED, fact.id, found="a promise asks for it")


def _shown_in(act: Scenario) -> set[FactId | None]:
    shown = {line.shows for receive in act.receives for line in receive.table}
    return shown | {discovery.fact for discovery in act.discoveries}


def accounts(act: Scenario) -> Iterator[Finding]:
    """Report kinds of lines an account lacks, in one act."""
    fictions = {str(fact.id) for fact in act.facts if fact.kind is FactKind.FICTION}
    for account in act.accounts:
        for what, there in _kinds(act, account, fictions).items():
            if not there:
                yield finding(Code.ACCOUNT_GAP, account.id, found=what)


def _kinds(act: Scenario, account: Account, fictions: set[str]) -> dict[str, bool]:
    lines = account.lines
    said = {line.id: act.texts.get(line.id, "") for line in lines}
    return {
        "full line that owns up": any(_owns_up(act, account, line) for line in lines),
        "way round it": any(c.partial or c.declines or c.dodges for c in lines),
        "line that may be false": any(_may_be_false(act, c, fictions) for c in lines),
        'line that blames ("you ...")': any(
            c.manner is Manner.BLAMING and "you" in said[c.id].lower() for c in lines
        ),
        "chip for a second fact": bool(account.adds),
        "last word": bool(account.last_words),
        '"not now" among the answers': any(c.declines for c in account.answers),
    }


def _owns_up(act: Scenario, account: Account, claim: Claim) -> bool:
    deeds = {deed for fact in claim.asserts for deed in act.fact(fact).done_any}
    breaking = deeds & breaking_deeds(act, account.role)
    tells = set(claim.asserts) & set(topics(act, account.role))
    return claim.manner is not Manner.BLAMING and not claim.partial and bool(breaking or tells)


def _may_be_false(act: Scenario, claim: Claim, fictions: set[str]) -> bool:
    return (
        bool(set(claim.asserts) & fictions)
        or bool(claim.denies)
        or any(act.fact(fact).done_none for fact in claim.asserts)
    )


def repairs(act: Scenario) -> Iterator[Finding]:
    """Report roles that could not make good, or could not be answered kindly and honestly."""
    for make_good in act.make_goods:
        parts = {magnet.part for magnet in make_good.magnets}
        lacking = sorted(part for part in _NEEDED_PARTS if part not in parts)
        if lacking:
            yield finding(Code.NO_REPAIR, make_good.role, found=f"no magnet for {lacking[0]}")
        if not 6 <= len(make_good.magnets) <= 7:
            said = f"{len(make_good.magnets)} magnets"
            yield finding(Code.OPTION_COUNT, make_good.id, found=f"{said}, not 6 or 7,")
    for receive in act.receives:
        yield from _answered(act, receive)


def _answered(act: Scenario, receive: Receive) -> Iterator[Finding]:
    after = {line.act for line in receive.apology}
    if ReceiveAct.SLIP not in after:
        yield finding(Code.NO_SLIP, receive.role, found="to answer an apology with")
    if act.talks and ReceiveAct.SLIP not in {line.act for line in receive.table}:
        yield finding(Code.NO_SLIP, receive.role, found="to answer at the table with")
    for answer in (ReceiveAct.YES, ReceiveAct.NOT_YET, ReceiveAct.TIME):
        if answer not in after:
            yield finding(Code.NO_REPAIR, receive.role, found=f'no answer "{answer}"')


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
