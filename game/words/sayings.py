"""Finds ways of saying one thing, each by its own small pattern, looked up by its words.

A rule knows dozens of ways to say a thing. Compiling them all would cost a third of a second at
the start, and trying each on every sentence would cost as much again over a talk. So every way is
filed under a word it cannot do without, and is compiled the first time that word is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.words.needing import filed
from game.words.reading import Sign, Signal
from game.words.spelling import Even

WHOLE = r"(?<!\w)(?:{})(?:(?!\w)|(?<= ))"
"""A way must begin and end where words do."""


@dataclass(slots=True)
class _Way:
    """One way of saying it: the source of its pattern, and the pattern once it was needed."""

    source: str
    pattern: re.Pattern[str] | None = None

    def search(self, text: str, at: int) -> re.Match[str] | None:
        if self.pattern is None:
            self.pattern = re.compile(WHOLE.format(self.source))
        return self.pattern.search(text, at)


class Spoken:
    """All ways of saying one thing."""

    __slots__ = ("_always", "_filed", "_forms", "_keys")

    def __init__(self, *forms: str) -> None:
        """Take the ways, as patterns over `Even.text`; alternatives may share a string."""
        self._forms = forms
        self._filed: dict[str, tuple[_Way, ...]] | None = None
        self._always: tuple[_Way, ...] = ()
        self._keys: frozenset[str] = frozenset()

    def search(self, even: Even, at: int = 0) -> re.Match[str] | None:
        """Return the first place from `at` on where any way is found; the longest one there."""
        if self._filed is None:
            self._filed = self._file()
        if self._keys.isdisjoint(even.keys) and not self._always:
            return None
        found: re.Match[str] | None = None
        for way in self._likely(self._filed, even.keys):
            match = way.search(even.text, at)
            if match and (found is None or _is_sooner(match, found)):
                found = match
        return found

    def begins(self, even: Even, at: int) -> bool:
        """Tell whether any way is found right at this place."""
        match = self.search(even, at)
        return bool(match and match.start() == at)

    def both(self, other: Spoken) -> Spoken:
        """Return the ways of both."""
        return Spoken(*self._forms, *other._forms)

    def _likely(self, filed: dict[str, tuple[_Way, ...]], keys: frozenset[str]) -> list[_Way]:
        return [*self._always, *(way for key in self._keys & keys for way in filed[key])]

    def _file(self) -> dict[str, tuple[_Way, ...]]:
        by_key: dict[str, list[_Way]] = {}
        always = []
        for form in self._forms:
            for source, keys in filed(form):
                way = _Way(source)
                always += [] if keys else [way]
                for key in keys:
                    by_key.setdefault(key, []).append(way)
        self._always, self._keys = tuple(always), frozenset(by_key)
        return {key: tuple(ways) for key, ways in by_key.items()}


def _is_sooner(match: re.Match[str], found: re.Match[str]) -> bool:
    """Compare two matches; at one place the longer one, whatever was tried first."""
    return (match.start(), -match.end()) < (found.start(), -found.end())


@dataclass(frozen=True, slots=True)
class Saying:
    """A rule over evened sentences.

    Attributes:
        name: what a reading calls it, as in `rule:<name>`.
        signal: what words of this form do.
        ways: how it is said; the whole match is the span.
        confidence: 0 to 1, how sure; set by hand.
        unless: found anywhere in the same sentence, this takes the rule back.
        detail: a feeling's family, otherwise "".
    """

    name: str
    signal: Signal
    ways: Spoken
    confidence: float = 0.8
    unless: Spoken | None = None
    detail: str = ""


def find_even(rules: tuple[Saying, ...], even: Even) -> Iterator[Sign]:
    """Yield one sign for every rule that holds for this sentence, at its first match."""
    for rule in rules:
        match = rule.ways.search(even)
        if match and not (rule.unless and rule.unless.search(even)):
            yield even_sign(rule, even, match)


def even_sign(rule: Saying, even: Even, match: re.Match[str]) -> Sign:
    """Make the sign of a rule's match over evened text, with its place in the text as given."""
    start, end = even.span(match)
    return Sign(
        signal=rule.signal,
        start=start,
        end=end,
        confidence=rule.confidence,
        source=f"rule:{rule.name}",
        detail=rule.detail,
    )
