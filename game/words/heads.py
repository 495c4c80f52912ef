"""Asks the trained heads: which sentences do this, how sure is that, and which words weighed most.

A head adds up one small weight for every feature of a sentence (see hashing.py); nothing else. The
weights are read at the first question. If their file is missing or damaged, every head is silent,
`left_out()` says so, and readings rest on rules alone: no source then begins with `head:`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.words.hashing import PLACES, Hashed, hashed
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence
from game.words.weights import DamagedWeightsError, Head, heads_in

FILE = Path(__file__).with_name("heads.bin")
MOST_WORDS = 80
"""A sentence longer than this is rather a text without stops; no head has learnt from such."""

_FEW = 8
"""A word that weighs less than one in so many parts of the weightiest stays out of the span."""
CLEARLY = 0.35
"""How far below its yes a head's sum lies where it speaks clearly against a sentence."""


def sign(name: str, signal: Signal, sentence: Sentence) -> Sign | None:
    """Return the sign of one head for one sentence, None if it says no or is left out.

    The span is the run of words whose weights, added up, were greatest.
    """
    head = _heads(FILE)[0].get(name)
    if head is None:
        return None
    seen = _seen(sentence)
    if len(seen.words) > MOST_WORDS:
        return None
    confidence = head.confidence(margin(head, seen))
    if not confidence:
        return None
    start, end = weighty(head, seen)
    return Sign(
        signal=signal,
        start=sentence.start + start,
        end=sentence.start + end,
        confidence=confidence,
        source=f"head:{name}",
    )


def _seen(sentence: Sentence) -> Hashed:
    known = sentence.known.get("hashed")
    if not isinstance(known, Hashed):
        sentence.known["hashed"] = known = hashed(sentence.plain)
    return known


def denies(name: str, sentence: Sentence) -> bool:
    """Return whether a head speaks clearly against a sentence; never if it is left out."""
    head = _heads(FILE)[0].get(name)
    return head is not None and margin(head, _seen(sentence)) < head.begins - CLEARLY


def margin(head: Head, seen: Hashed) -> float:
    """Return the sum of the weights of a sentence's features."""
    table, last = head.table, len(head.table) - 1
    return head.unit * sum(table[place & last] for place, _, _ in seen.features)


def weighty(head: Head, seen: Hashed) -> tuple[int, int]:
    """Return the place of the words that spoke most for the head's yes."""
    if not seen.words:
        return 0, 0
    for_each, rest = [0.0] * len(seen.words), len(head.table) - 1
    for place, first, last in seen.features:
        for at in range(first, min(last, len(for_each))):
            for_each[at] += head.table[place & rest] / (last - first)
    least = max(for_each) / _FEW
    best = max(_runs([value - least for value in for_each]), key=lambda run: run[0])
    return seen.words[best[1]].start, seen.words[best[2]].end


def _runs(values: list[float]) -> Iterator[tuple[float, int, int]]:
    """Yield, for every place, the greatest sum of neighbours that ends there."""
    total, start = 0.0, 0
    for at, value in enumerate(values):
        if total <= 0.0:
            total, start = 0.0, at
        total += value
        yield total, start, at


def left_out(file: Path = FILE) -> str:
    """Return why the heads are silent, in a few words; "" if they are not."""
    return _heads(file)[1]


@cache
def _heads(file: Path) -> tuple[dict[str, Head], str]:
    try:
        found = heads_in(file.read_bytes())
    except FileNotFoundError:
        return {}, "there are no weights"
    except (OSError, DamagedWeightsError) as error:
        return {}, str(error)
    if any(len(head.table) > PLACES for head in found.values()):
        return {}, "the weights are for longer tables"
    return found, ""
