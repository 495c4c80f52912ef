"""A copy of a frozen value with some fields changed: what `dataclasses.replace` does, faster.

Writing the fields straight into their slots costs a quarter of calling `__init__` for them. A
scene's state has some forty fields and each event makes a new one: it keeps them in a dict, whose
copy costs an eighth of that. What such a value has found out about itself (`known`) is of that very
value and stays behind.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from itertools import repeat
from operator import attrgetter, call
from typing import TYPE_CHECKING, Any, Generic, TypeVar

T = TypeVar("T")

_Read = Callable[[Any], tuple[object, ...]]
_Write = Callable[[object, object], None]

if TYPE_CHECKING:
    from dataclasses import replace as replace  # noqa: PLC0414 - its types are checked as usual
else:

    def replace(value, /, **changes):  # noqa: ANN001, ANN003, ANN201 - typed above
        """Return a copy of a frozen, slotted value in which these fields are changed.

        Raises:
            TypeError: for a field that the value does not have.
        """
        cls = value.__class__
        if (held := getattr(value, "__dict__", None)) is not None:
            return _with_dict(cls, held, changes)
        read, writers, by_name = _slots(cls)
        copy = object.__new__(cls)
        deque(map(call, writers, repeat(copy), read(value)), maxlen=0)  # a loop without bytecode
        try:
            for name, new in changes.items():
                by_name[name](copy, new)
        except KeyError as error:
            raise TypeError(f"expected fields of {cls.__name__}, not {error.args[0]}") from None
        return copy


def _with_dict(cls: type, held: dict[str, Any], changes: dict[str, Any]) -> object:
    """Return a copy of a value that keeps its fields in a dict."""
    fresh = held | changes
    if len(fresh) != len(held):
        raise TypeError(f"expected fields of {cls.__name__}, not {next(reversed(fresh))}")
    if "known" in fresh:
        fresh["known"] = {}
    copy: object = object.__new__(cls)
    object.__setattr__(copy, "__dict__", fresh)
    return copy


@cache
def _slots(cls: type) -> tuple[_Read, tuple[_Write, ...], dict[str, _Write]]:
    """Return how all fields of a class are read at once, and how each is written."""
    by_name = {field.name: getattr(cls, field.name).__set__ for field in fields(cls)}
    return values_of(*by_name), tuple(by_name.values()), by_name


class once(Generic[T]):  # noqa: N801 - reads as the decorator that it is
    """A property that is worked out once and then kept; for values with their fields in a dict.

    What functools.cached_property does, without its lock: it is cheaper than much of what is kept.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        """Keep how it is worked out."""
        self._work_out = work_out
        self._name = ""

    def __set_name__(self, _owner: type, name: str) -> None:
        """Learn under which name to keep it."""
        self._name = name

    def __get__(self, value: object, _owner: type | None = None) -> T:
        """Work it out; from now on the value itself has it under this name."""
        found = value.__dict__[self._name] = self._work_out(value)
        return found


def values_of(*names: str) -> _Read:
    """Return how these attributes are read at once, as a tuple also if there is only one."""
    read = attrgetter(*names)
    return read if len(names) > 1 else lambda value: (read(value),)
