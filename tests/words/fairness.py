"""Compares how two replies that mean the same are read, and names the fields that differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from game.words.reading import Reading
from tests.words.goldset import FairnessPair

AXES = ("culture", "dialect", "gender", "length", "politeness", "spelling")
_NOT_COMPARED = ("signs", "covers", "emotional_reaction", "interpretation", "exploration")
"""Spans move with the words and levels are shades; every other field must be equal."""


@dataclass(frozen=True, slots=True)
class Flip:
    """A pair that is read in two ways, and the fields that differ."""

    pair: FairnessPair
    fields: tuple[str, ...]


def flips(given: tuple[FairnessPair, ...], read: Callable[[str], Reading]) -> tuple[Flip, ...]:
    """Return the pairs whose two readings differ, with the fields in which they do."""
    compared = ((pair, _different(read(pair.a), read(pair.b))) for pair in given)
    return tuple(Flip(pair, names) for pair, names in compared if names)


def says_something(reading: Reading) -> bool:
    """Tell whether a reading differs in any compared field from one that found nothing."""
    return bool(_different(reading, Reading()))


def _different(one: Reading, other: Reading) -> tuple[str, ...]:
    names = (field.name for field in fields(Reading) if field.name not in _NOT_COMPARED)
    return tuple(name for name in names if _value(one, name) != _value(other, name))


def _value(reading: Reading, name: str) -> object:
    return frozenset(reading.feelings) if name == "feelings" else getattr(reading, name)
