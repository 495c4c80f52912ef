"""Reads the gold set and measures: how far two readers agree, how well a reading fits labels."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.words.reading import Signal

FOLDER = Path(__file__).parent / "gold"
WRITERS = ("one", "two")
HALVES = ("seen", "unseen")
UNJUDGED = (
    Signal.EMOTIONAL_REACTION,
    Signal.INTERPRETATION,
    Signal.EXPLORATION,
    Signal.INPUT,
    Signal.FEELING,
)
JUDGED = tuple(sorted(signal for signal in Signal if signal not in UNJUDGED))
"""The signals every reply of the set was judged for; feelings stand in a field of their own."""
_ALONE: dict[str, object] = {"voice": "", "labels": []}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply of the set.

    Attributes:
        id: `one-0001` or `two-0001`, never given twice.
        voice: couple, friends, family or work.
        heard: what the other said right before, "" if nothing.
        text: the reply.
        first: the labels its own writer gave.
        labels: the labels that count: the first, or what was settled on after the second pass.
        feelings: families of the ring that are named.
    """

    id: str
    voice: str
    heard: str
    text: str
    first: tuple[str, ...]
    labels: tuple[str, ...]
    feelings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimalPair:
    """Two texts a word or two apart, of which only `a` has the signal."""

    a: str
    b: str
    signal: str
    heard: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessPair:
    """Two texts that mean and do the same."""

    a: str
    b: str
    axis: str


def rows(name: str) -> tuple[dict[str, object], ...]:
    """Return the objects of one file of the set; a bad line is a ValueError with its number."""
    found = []
    for number, line in enumerate((FOLDER / name).read_text("utf-8").splitlines(), start=1):
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise ValueError(f"{name}, line {number}: {error}") from error
    return tuple(found)


def replies(half: str) -> tuple[Reply, ...]:
    """Return all replies of "seen" or "unseen", both writers', in the order of the files."""
    settled = _by_id("settled.jsonl")
    return tuple(_reply(row, settled) for who in WRITERS for row in rows(f"{half}_{who}.jsonl"))


def every_reply() -> tuple[Reply, ...]:
    """Return the replies of both halves."""
    return tuple(reply for half in HALVES for reply in replies(half))


def feeling_replies(half: str) -> tuple[Reply, ...]:
    """Return the replies judged for feelings: all of the half, and those judged for that alone."""
    alone = (_reply(row | _ALONE, {}) for row in rows(f"{half}_feelings.jsonl"))
    return (*replies(half), *alone)


def second_pass() -> dict[str, tuple[str, ...]]:
    """Return the labels the other writer gave blind, by the reply's id."""
    return _by_id("second_pass_one.jsonl") | _by_id("second_pass_two.jsonl")


def agreement() -> dict[str, float]:
    """Return the two passes' kappa by signal, from the labels before anything was settled."""
    given, again = every_reply(), second_pass()
    return {
        signal: kappa([signal in r.first for r in given], [signal in again[r.id] for r in given])
        for signal in JUDGED
    }


def minimal_pairs() -> tuple[MinimalPair, ...]:
    """Return the pairs that differ in a word and in a signal."""
    return tuple(
        MinimalPair(a=str(r["a"]), b=str(r["b"]), signal=str(r["signal"]), heard=str(r["heard"]))
        for r in rows("pairs_minimal.jsonl")
    )


def fairness_pairs() -> tuple[FairnessPair, ...]:
    """Return the pairs that differ in dialect, manners, length, names or spelling alone."""
    return tuple(
        FairnessPair(a=str(r["a"]), b=str(r["b"]), axis=str(r["axis"]))
        for r in rows("pairs_fairness.jsonl")
    )


def kappa(first: Sequence[bool], second: Sequence[bool]) -> float:
    """Return Cohen's kappa of two readers' yes and no to the same replies.

    Returns:
        1 for full agreement, 0 for what chance alone would give; 1 where both always said the same
        one word, since nothing is left to disagree about.

    Examples:
        >>> kappa([True, True, False, False], [True, False, False, False])
        0.5
    """
    size = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True)) / size
    yes = sum(first) * sum(second) / size**2
    no = (size - sum(first)) * (size - sum(second)) / size**2
    return 1.0 if yes + no == 1 else (agreed - yes - no) / (1 - yes - no)


def f1_macro(gold: Sequence[bool], found: Sequence[bool]) -> float:
    """Return the mean of F1 over "has it" and "has it not", so that rare signals count in full.

    Examples:
        >>> f1_macro([True, False], [True, False]), f1_macro([True, False], [False, False])
        (1.0, 0.3333333333333333)
    """
    absent = _f1([not has for has in gold], [not has for has in found])
    return (_f1(gold, found) + absent) / 2


def _f1(gold: Sequence[bool], found: Sequence[bool]) -> float:
    both = sum(g and f for g, f in zip(gold, found, strict=True))
    either = sum(gold) + sum(found)
    return 2 * both / either if either else 1.0


def _reply(row: dict[str, object], settled: dict[str, tuple[str, ...]]) -> Reply:
    first = _words(row["labels"])
    return Reply(
        id=str(row["id"]),
        voice=str(row["voice"]),
        heard=str(row["heard"]),
        text=str(row["text"]),
        first=first,
        labels=settled.get(str(row["id"]), first),
        feelings=_words(row["feelings"]),
    )


def _by_id(name: str) -> dict[str, tuple[str, ...]]:
    return {str(row["id"]): _words(row["labels"]) for row in rows(name)}


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is no list of words.")
    return tuple(str(word) for word in value)
