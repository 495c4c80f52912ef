"""Translations: words replaced by id, structure untouched.

A sentence without a translation stays in the base language and is listed, so that a half-done
translation can be played and finished.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import Scenario, TextId


@dataclass(frozen=True, slots=True)
class Translated:
    """A scenario in another language, and what of it is still in the base language."""

    scenario: Scenario
    missing: tuple[TextId, ...]


def translate(scenario: Scenario, words: Mapping[str, str]) -> Translated:
    """Replace the words of a scenario by those of a translation.

    Args:
        scenario: in its base language. Its `hash` stays: the structure is the same.
        words: sentences by id; unknown ids and sentences with other blanks are left out.
    """
    usable = {
        text: said
        for text, said in words.items()
        if text in scenario.texts and blanks(said) == blanks(scenario.texts[text])
    }
    missing = tuple(TextId(text) for text in scenario.texts if text not in usable)
    texts = MappingProxyType({**scenario.texts, **usable})
    return Translated(replace(scenario, texts=texts), missing)


def check_overlay(scenario: Scenario, words: Mapping[str, str]) -> Iterator[Finding]:
    """Report sentences that are not in the scenario, and blanks that differ from the original."""
    for text, said in words.items():
        if text not in scenario.texts:
            yield finding(Code.OVERLAY_UNKNOWN, text)
        elif blanks(said) != blanks(scenario.texts[text]):
            found = ", ".join(sorted(blanks(said))) or "none"
            limit = ", ".join(sorted(blanks(scenario.texts[text]))) or "none"
            yield finding(Code.OVERLAY_BLANKS, text, found=found, limit=limit)


def blanks(said: str) -> frozenset[str]:
    """Return the names of the {blanks} in a sentence; "?" stands for braces nobody can read."""
    try:
        return frozenset(
            name if name.isidentifier() and not (spec or conversion) else "?"
            for _, name, spec, conversion in string.Formatter().parse(said)
            if name is not None
        )
    except ValueError:
        return frozenset({"?"})
