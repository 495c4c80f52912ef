"""Luck: what spoils a kept promise looks like a breach, and what is noticed gives one away.

These rules look at one act; a scene with several is looked at act by act.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.keeping import breaking_deeds, topics
from game.scenario.model import Hearing, ReceiveAct, Scenario


def luck(act: Scenario) -> Iterator[Finding]:
    """Report a spoiler that could not spoil, and discoveries that give nothing away."""
    if act.spoiler:
        yield from _spoiler(act)
    for discovery in act.discoveries:
        fact = act.fact(discovery.fact)
        broke = set(fact.done_any) & breaking_deeds(act, fact.owner)
        if not broke and fact.id not in topics(act, fact.owner):  # hiding one may come to light
            yield finding(Code.DISCOVERY, discovery.id, found="gives away nothing that was done")
        elif not _can_ask_what_is_found(act, fact.owner):
            said = "is noticed, and the other one has nothing to say to it"
            yield finding(Code.DISCOVERY, discovery.id, found=said)


def _spoiler(act: Scenario) -> Iterator[Finding]:
    spoiler, dish = act.spoiler, act.dish
    if spoiler is None:
        return
    if dish is None and act.meta.stage != "lid":
        return  # nothing on the table to look at: what went wrong is told in the envelope
    if dish is None or dish.role != spoiler.role:
        yield finding(Code.SPOILER, spoiler.id, found="has no dish of its role to spoil")
        return
    breaking = {deed for template in act.templates for deed in template.forbids}
    if dish.spoiled not in {look for deed, look in dish.looks if deed in breaking}:
        yield finding(Code.SPOILER, spoiler.id, found="leaves a look that no breach leaves")
    checks = [
        line
        for receive in act.receives
        for line in receive.table
        if line.act is ReceiveAct.CHECK and line.shows
    ]
    if not any(act.fact(c.shows).owner == spoiler.role for c in checks if c.shows):
        yield finding(Code.SPOILER, spoiler.id, found="cannot be told from a breach by asking")


def _can_ask_what_is_found(act: Scenario, owner: str) -> bool:
    return any(
        line.act is ReceiveAct.ASK and Hearing.FOUND in line.hears
        for receive in act.receives
        if receive.role != owner
        for line in receive.table
    )
