"""Finds signs by named patterns: the hand-written, explainable half of an analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.words.reading import Sign, Signal
from game.words.utterance import Sentence


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over a plain sentence and what it means.

    Attributes:
        name: what a reading calls it, as in `rule:<name>`.
        signal: what words of this form do.
        pattern: searched for in `Sentence.plain`; the whole match is the span.
        confidence: 0 to 1, how sure; set by hand.
        level: 1 weak or 2 strong, where the signal has levels.
        unless: found anywhere in the same sentence, this takes the rule back.
        detail: a feeling's family, otherwise "".
    """

    name: str
    signal: Signal
    pattern: re.Pattern[str]
    confidence: float = 0.8
    level: int = 1
    unless: re.Pattern[str] | None = None
    detail: str = ""


def find(rules: tuple[Rule, ...], sentence: Sentence) -> Iterator[Sign]:
    """Yield one sign for every rule that holds for this sentence, at its first match."""
    for rule in rules:
        match = rule.pattern.search(sentence.plain)
        if match and not (rule.unless and rule.unless.search(sentence.plain)):
            yield sign(rule, sentence, match)


def sign(rule: Rule, sentence: Sentence, match: re.Match[str]) -> Sign:
    """Make the sign of a rule's match, with its place in the whole text."""
    return Sign(
        signal=rule.signal,
        start=sentence.start + match.start(),
        end=sentence.start + match.end(),
        confidence=rule.confidence,
        source=f"rule:{rule.name}",
        level=rule.level,
        detail=rule.detail,
    )
