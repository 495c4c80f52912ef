"""Honesty: a claim held against what is so, never a guess about text.

"Not now" is no untruth. What was openly put off and told in full by dawn counts nearly whole; what
was put off and not told counts for nothing, neither way: only a claim can be honest or not.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from game.scenario.model import Claim, Fact, FactId, FactKind, Scenario


class Told(StrEnum):
    """What a claim is, by its content alone."""

    FULL = "full"
    PARTIAL = "partial"
    BOUNDARY = "boundary"
    EVASIVE = "evasive"
    FALSE = "false"


VOLUNTEERED = 1.00
WHEN_ASKED = 0.90
KEPT_BOUNDARY = 0.90  # "not now", and told in full by dawn; left out while it is not told
EVASIVE = 0.20
CORRECTED = 0.60  # put right before anything showed it
ADMITTED = 0.30  # admitted after something showed it
PARTIAL_FLOOR, PARTIAL_SHARE = 0.40, 0.50


def is_so(fact: Fact, done: Collection[str]) -> bool:
    """Say whether a fact holds, given what its owner did.

    Dossier facts always hold, fictions never; a deed holds by what was done.
    """
    if fact.kind is FactKind.FICTION:
        return False
    if fact.kind is FactKind.DEED:
        did = any(action in done for action in fact.done_any)
        abstained = bool(fact.done_none) and not any(a in done for a in fact.done_none)
        return did or abstained
    return True


def classify(
    scenario: Scenario, line: Claim, told: Collection[FactId], done: Collection[str]
) -> Told:
    """Say what a line is, held against the dossier and the deeds.

    Args:
        scenario: where the facts are.
        line: the record line.
        told: facts told beside it (the add chip): what is told is not denied.
        done: what the speaker did.
    """
    claims = [scenario.fact(f) for f in line.asserts if f not in told]
    denied = [scenario.fact(f) for f in line.denies if f not in told]
    contradicts = any(f.kind is FactKind.FICTION for f in claims) and bool(
        set(line.denies) & set(told)
    )
    if any(not is_so(f, done) for f in claims if not (contradicts and f.kind is FactKind.FICTION)):
        return Told.FALSE
    if any(is_so(f, done) for f in denied):
        return Told.FALSE
    if line.declines:
        return Told.BOUNDARY
    if line.partial:
        return Told.PARTIAL
    if any(f.kind is FactKind.DEED for f in claims):
        return Told.FULL
    return Told.EVASIVE


def credit(told: Told, *, asked: bool = False, disclosed: int = 0, material: int = 1) -> float:
    """Return the credit of an account; of a boundary, once what it put off was told.

    Args:
        told: its class.
        asked: whether it came only when asked.
        disclosed: material facts told.
        material: material facts at stake.

    Examples:
        >>> credit(Told.FULL), credit(Told.FULL, asked=True), credit(Told.FALSE)
        (1.0, 0.9, 0.0)
        >>> round(credit(Told.PARTIAL, disclosed=1, material=2), 2)
        0.65
    """
    if told is Told.PARTIAL:
        return PARTIAL_FLOOR + PARTIAL_SHARE * disclosed / material
    return {
        Told.FULL: WHEN_ASKED if asked else VOLUNTEERED,
        Told.BOUNDARY: KEPT_BOUNDARY,
        Told.EVASIVE: EVASIVE,
        Told.FALSE: 0.0,
    }[told]
