"""Writes and reads small flat records as JSON, without a library that takes a tenth of a second.

A home screen must not wait for what only letters and scenes need. So what every start reads is
flat: words, whole numbers, yes or no, and choices out of a list; anything else is refused, never
bent until it fits.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields, is_dataclass
from enum import StrEnum
from typing import TypeVar, get_type_hints

T = TypeVar("T")

_NATURAL = (bool, int, str)


def record_of(shape: type[T], text: bytes) -> T:
    """Read one record; names that `shape` does not know are left out, missing ones are as new.

    Args:
        shape: a dataclass of words, whole numbers, yes or no, and `StrEnum`s.
        text: JSON in UTF-8.

    Raises:
        ValueError: if this is no such record.
        RecursionError: if it is nested without end.
    """
    return _record(shape, _kinds(shape), json.loads(text))


def records_of(shape: type[T], text: bytes) -> tuple[T, ...]:
    """Read a list of records, as `record_of` reads one.

    Raises:
        ValueError: if one of them is none.
        RecursionError: if it is nested without end.
    """
    found = json.loads(text)
    if not isinstance(found, list):
        raise ValueError("expected a list of records")  # noqa: TRY004 - damage, as any other
    kinds = _kinds(shape)
    return tuple(_record(shape, kinds, each) for each in found)


def json_of(value: object) -> bytes:
    """Write a record, or a sequence of them."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, Sequence):
        return [_plain(each) for each in value]
    raise TypeError(f"expected records, not {type(value).__name__}")


def _record(shape: type[T], kinds: dict[str, type], found: object) -> T:
    if not isinstance(found, dict):
        raise ValueError("expected a record by name")  # noqa: TRY004 - damage, as any other
    try:
        return shape(**{name: _as(kinds[name], v) for name, v in found.items() if name in kinds})
    except TypeError:
        raise ValueError("expected a whole record") from None


def _as(kind: type, value: object) -> object:
    """Return a value of this kind; yes or no is no number here."""
    if issubclass(kind, StrEnum) and isinstance(value, str):
        return kind(value)
    if kind in _NATURAL and type(value) is kind:
        return value
    raise ValueError(f"expected {kind.__name__}, not {type(value).__name__}")


def _kinds(shape: type) -> dict[str, type]:
    if not is_dataclass(shape):
        raise TypeError(f"expected a dataclass, not {shape!r}")
    hints = get_type_hints(shape)
    return {field.name: hints[field.name] for field in fields(shape)}
