"""Weighs cues of empathy against each other: the small sum behind each of the three signals.

A cue is a named family of turns of phrase. Its weight is how much it speaks for the signal, as a
step on the logistic scale: 0 in the sum is even odds, +1 about three to one, -1 one to three. The
weights are few, round and set by hand; README.md says what they were held against, and how.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import exp

from game.words.reading import Sign, Signal
from game.words.utterance import Sentence


@dataclass(frozen=True, slots=True)
class Cue:
    """A family of turns of phrase and what it speaks for.

    Attributes:
        name: what a reading calls it, as in `rule:<name>`; also the name of its group.
        weight: what it adds to the sum; 0 only keeps its words from other cues, below 0 takes away.
        level: 1 weak or 2 strong.
        forms: what `expression` reads, found where a word starts.
        most: how often it may count in one reply.
    """

    name: str
    weight: float
    level: int
    forms: str
    most: int = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue and the place where it showed."""

    cue: Cue
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Family:
    """All cues of one signal as one expression; an earlier cue takes its words first.

    The expression is compiled when it is first needed, so that importing it costs next to nothing.
    """

    cues: dict[str, Cue]
    written: str

    def hits(self, sentence: Sentence) -> Iterator[Hit]:
        """Yield what shows in a sentence, from left to right, no word twice."""
        for match in _compiled(self.written).finditer(sentence.plain):
            at = sentence.start
            yield Hit(self.cues[match.lastgroup or ""], at + match.start(), at + match.end())


@cache
def _compiled(written: str) -> re.Pattern[str]:
    return re.compile(written)


def family(*cues: Cue, words: Mapping[str, str], lead: str = "") -> Family:
    """Put cues into one expression, so that a sentence is walked through once.

    Args:
        cues: the first one whose forms fit takes the words.
        words: lists of words for the forms, by name.
        lead: what may stand before a cue of no weight, so that it comes before all others.
    """
    first = f"(?:{expression(lead, words)})?" if lead else ""
    joined = "|".join(
        f"(?P<{cue.name}>{'' if cue.weight else first}(?:{expression(cue.forms, words)}))"
        for cue in cues
    )
    return Family({cue.name: cue for cue in cues}, rf"(?<![\w'])(?:{joined})")


def expression(forms: str, words: Mapping[str, str]) -> str:
    """Return the regular expression of forms written down to be read by people.

    Args:
        forms: alternatives, some to a line; a line that ends in a backslash goes on in the next.
            `<name>` stands for a list of words, and no parenthesis captures.
        words: the lists of words by name, written in the same way.
    """
    whole = re.sub(r"\\\n\s*", "", forms.strip())
    one = "|".join(line.strip() for line in whole.splitlines())
    named = re.sub(r"<(\w+)>", lambda m: f"(?:{expression(words[m[1]], words)})", one)
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", named)


def sum_of(hits: Iterable[Hit]) -> float:
    """Add the weights up, no cue more often than it may count."""
    left: dict[str, int] = {}
    total = 0.0
    for hit in hits:
        left.setdefault(hit.cue.name, hit.cue.most)
        if left[hit.cue.name] > 0:
            left[hit.cue.name] -= 1
            total += hit.cue.weight
    return total


def weighed(signal: Signal, hits: Iterable[Hit], score: float) -> tuple[Sign, ...]:
    """Return a sign for each cue that speaks for the signal, all as sure as the whole sum.

    A cue that shows several times is shown where it is strongest, at its first place.
    """
    confidence = round(1.0 / (1.0 + exp(-max(-8.0, min(8.0, score)))), 3)
    shown: dict[str, Hit] = {}
    for hit in hits:
        best = shown.setdefault(hit.cue.name, hit)
        if hit.cue.level > best.cue.level:
            shown[hit.cue.name] = hit
    return tuple(
        Sign(
            signal=signal,
            start=hit.start,
            end=hit.end,
            confidence=confidence,
            source=f"rule:{hit.cue.name}",
            level=hit.cue.level,
        )
        for hit in shown.values()
        if hit.cue.weight > 0
    )
