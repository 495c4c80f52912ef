"""Reads plain values without trusting their shape, and changes every text in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Values = dict[str, object]
"""Plain values by name, as they come out of a kept evening."""


def as_values(found: object) -> Values:
    """Return values by name; none where there is something else."""
    return found if isinstance(found, dict) else {}


def rows(values: Mapping[str, object], name: str) -> list[Values]:
    """Return the rows under a name; none where there are none."""
    found = values.get(name)
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def sentences(values: Mapping[str, object], name: str) -> list[str]:
    """Return the sentences under a name; none where there are none."""
    found = values.get(name)
    return [one for one in found if isinstance(one, str) and one] if isinstance(found, list) else []


def text_of(values: Mapping[str, object], name: str) -> str:
    """Return a value as text; "" where there is none."""
    found = values.get(name)
    return "" if found is None else str(found)


def length_words(shared: Mapping[str, object], labels: Mapping[str, str]) -> str:
    """Say how long a scene took; "" where that is not known."""
    minutes = text_of(shared, "minutes")
    known = "length_one" if minutes == "1" else "length"
    return labels[known].replace("{minutes}", minutes) if minutes else ""


def each_text(value: object, change: Callable[[str, str], str], name: str = "") -> object:
    """Return a copy in which every text has been changed; `change` is told its name, too."""
    if isinstance(value, str):
        return change(str(value), name)
    if isinstance(value, dict):
        return {key: each_text(inner, change, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [each_text(inner, change, name) for inner in value]
    return value
