"""Asks whether a scenario makes sense: names first, then promises, Talk, telling and words.

Each rule is a function from a scenario to findings, in a file named after what it looks at. A rule
says what it saw and where; the words are in `diagnostics.py`. Nothing is repaired here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.scenario import (
    check_disclosing,
    check_luck,
    check_morning,
    check_names,
    check_promises,
    check_references,
    check_talk,
    check_telling,
    check_words,
)
from game.scenario.diagnostics import Diagnostic, Finding, diagnose
from game.scenario.load import load_overlay, load_scenario, source_of
from game.scenario.model import Scenario
from game.scenario.overlay import check_overlay

Rule = Callable[[Scenario], Iterator[Finding]]

FIRST: tuple[Rule, ...] = (check_names.names, check_names.complete, check_references.references)
"""Rules the others rely on."""

EACH_ACT: tuple[Rule, ...] = (
    check_promises.promises,
    check_promises.ways,
    check_promises.choices,
    check_luck.luck,
    check_telling.accounts,
    check_telling.repairs,
    check_disclosing.disclosing,
)
"""Rules for an act of a scenario whose names are sound."""

THEN: tuple[Rule, ...] = (
    check_talk.beats,
    check_talk.talks,
    check_talk.alone,
    check_talk.plan,
    check_telling.facts,
    check_telling.tags,
    check_morning.moments,
    check_words.sentences,
    check_words.lengths,
    check_words.budgets,
    check_words.placeholders,
    check_words.kindness,
)
"""Rules for such a scenario as a whole."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check found out about one file.

    Attributes:
        scenario: the scenario, if its shape is right; it may still not make sense.
        diagnostics: what is to be done, in the order of the lines.
    """

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]


def check(scenario: Scenario) -> tuple[Finding, ...]:
    """Return everything that is to be done about a scenario; nothing if it is sound. Pure."""
    unsound = tuple(found for rule in FIRST for found in rule(scenario))
    return unsound or tuple(dict.fromkeys(_asked(scenario)))


def _asked(scenario: Scenario) -> Iterator[Finding]:
    for act in scenario.every_act():
        for rule in EACH_ACT:
            yield from rule(act)
    for rule in THEN:
        yield from rule(scenario)


def check_file(raw: bytes, file: str) -> Checked:
    """Read and check a scenario file.

    Args:
        raw: its bytes.
        file: the name to print; it is never opened.
    """
    loaded = load_scenario(raw, file)
    if not isinstance(loaded, Scenario):
        return Checked(None, loaded)
    source = source_of(raw, file)
    found = [diagnose(one, source) for one in check(loaded)]
    return Checked(loaded, tuple(sorted(found, key=lambda one: one.line)))


def check_overlay_file(raw: bytes, file: str, scenario: Scenario) -> tuple[Diagnostic, ...]:
    """Read and check a translation of a scenario whose base file is sound."""
    tables = load_overlay(raw, file)
    if isinstance(tables, tuple):
        return tables
    source = source_of(raw, file)
    return tuple(diagnose(one, source) for one in check_overlay(scenario, tables.texts))
