"""Every lawful move of a kind, in any scenario, found by trying what its file has names for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from itertools import product
from types import UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from game.rules import moves as m
from game.rules.feelings import RING, WORDS
from game.rules.lawful import problem
from game.rules.needs import NEEDS
from game.rules.seats import Seat
from game.scenario.model import Scenario
from tests.rules.play import Table
from tests.rules.probes import draft_of

_ID = re.compile(r"[a-z0-9][a-z0-9./-]{0,60}")
_NUMBERS = (0, 1, 2, 3, 5)
_ASIDE = ("texts", "hash", "whole", "_played")  # sentences, and the same scenario once more
_FEW = 5  # so many lines with all that can be added; of more, the first one with some of it
_MOST_TRIES = 3_500
KINDS: dict[str, type[m.Move]] = {
    kind.__dataclass_fields__["kind"].default: kind for kind in get_args(m.Move)
}


_HINTS: dict[object, dict[str, Any]] = {
    kind: {name: hint for name, hint in get_type_hints(kind).items() if name != "kind"}
    for kind in get_args(m.Move)
}
_NAMES: dict[str, tuple[str, ...]] = {}


def ids_of(scenario: Scenario) -> tuple[str, ...]:
    """Return everything in a scenario that could be a name, "" first; read once for each file."""
    if scenario.hash not in _NAMES:
        found = dict.fromkeys(word for word in _words(scenario) if _ID.fullmatch(word))
        _NAMES[scenario.hash] = tuple(dict.fromkeys(("", *found, *RING, *WORDS, *NEEDS)))
    return _NAMES[scenario.hash]


def _words(value: object) -> Iterator[str]:
    """Give every string of a value but its sentences."""
    if isinstance(value, str):
        yield value
    for part in _parts(value):
        yield from _words(part)


def _parts(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from (*value.keys(), *value.values())
    elif isinstance(value, tuple | frozenset):
        yield from value
    elif is_dataclass(value):
        named = (field.name for field in fields(value))
        yield from (getattr(value, name) for name in named if name not in _ASIDE)


def lawful(table: Table, seat: Seat, kind: type[m.Move]) -> tuple[m.Move, ...]:
    """Return the lawful moves of this kind now: one field after the other is tried out."""
    scenario = table.room.scenario
    assert scenario is not None
    if kind.__dataclass_fields__["kind"].default not in table.view(seat).beat.may:
        return ()
    draft, visit = draft_of(table), table.scene.visit

    def passes(move: m.Move) -> bool:
        return problem(draft, seat, visit, move) is None

    make: Any = kind  # which of its fields there are is only known as it runs
    values = _values(kind, ids_of(scenario))
    if not values:
        return tuple(move for move in (make(),) if passes(move))
    needed = [name for name in values if _default(kind, name) is MISSING]
    shown = needed or list(values)[:1]
    tried = [values[name] for name in shown]
    if len(shown) > 1:  # a few of these are offered to the seat: it sees them
        sees = frozenset(_words(table.view(seat).talk))
        tried = [tuple(v for v in some if v in sees) for some in tried]
    begun = [make(**dict(zip(shown, chosen, strict=True))) for chosen in product(*tried)]
    found = [move for move in begun if passes(move)]
    others = [name for name in values if name not in shown]
    if not found and others:  # nothing is lawful with the others left out: try each pair
        found = [
            fuller
            for move in begun
            for value in values[others[0]]
            if passes(fuller := _with(move, others[0], value))
        ]
    more = [
        fuller
        for name in others
        for fuller in _fuller(found, name, _spread(values[name], len(found)), passes)
    ]
    return tuple(dict.fromkeys((*found, *more)))


def _fuller(
    found: list[m.Move],
    name: str,
    values: tuple[object, ...],
    passes: Callable[[m.Move], bool],
) -> list[m.Move]:
    """Return lawful moves with one more field filled in.

    Where that would be too many tries, what goes with one move is all that is tried with the next.
    """
    many = found if len(found) <= _FEW else found[:1]
    is_much = len(many) * len(values) > _MOST_TRIES
    fuller: list[m.Move] = []
    for move in many:
        more = [x for value in values if passes(x := _with(move, name, value))]
        if is_much and more:
            values = tuple(getattr(x, name) for x in more)
        fuller += more
    return fuller


def _with(move: m.Move, name: str, value: object) -> m.Move:
    changed: Any = move
    return cast("m.Move", replace(changed, **{name: value}))


def _spread(values: tuple[object, ...], found: int) -> tuple[object, ...]:
    """Return values to try beside those that were found: fewer, the more there are of those."""
    return values if found <= _FEW else values[:: 1 + len(values) // 40]


def _default(kind: type[m.Move], name: str) -> Any:  # noqa: ANN401 - whatever the field holds
    return kind.__dataclass_fields__[name].default


def _values(kind: type[m.Move], ids: tuple[str, ...]) -> dict[str, tuple[object, ...]]:
    """Return what each field of a kind may be tried with."""
    return {name: _of_type(hint, ids) for name, hint in _HINTS[kind].items()}


def _of_type(hint: Any, ids: tuple[str, ...]) -> tuple[object, ...]:  # noqa: ANN401 - a type
    origin = get_origin(hint)
    if origin is Literal:
        return get_args(hint)
    if origin in (Union, UnionType):
        inner = [_of_type(part, ids) for part in get_args(hint) if part is not type(None)]
        return (None, *(value for values in inner for value in values))
    if origin is tuple:
        return ((), *((one,) for one in ids[1:]))
    if hint is bool:
        return (False, True)
    return _NUMBERS if hint is int else ids
