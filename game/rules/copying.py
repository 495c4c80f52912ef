"""A copy of a frozen value with some fields changed: what `dataclasses.replace` does, faster.

A scene's state has some thirty fields and each event makes a new one; writing the fields straight
into their slots costs a quarter of calling `__init__` for them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from itertools import repeat
from operator import attrgetter, call
from typing import TYPE_CHECKING, Any

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
        read, writers, by_name = _slots(cls)
        copy = object.__new__(cls)
        deque(map(call, writers, repeat(copy), read(value)), maxlen=0)  # a loop without bytecode
        try:
            for name, new in changes.items():
                by_name[name](copy, new)
        except KeyError as error:
            raise TypeError(f"expected fields of {cls.__name__}, not {error.args[0]}") from None
        return copy


@cache
def _slots(cls: type) -> tuple[_Read, tuple[_Write, ...], dict[str, _Write]]:
    """Return how all fields of a class are read at once, and how each is written."""
    by_name = {field.name: getattr(cls, field.name).__set__ for field in fields(cls)}
    return values_of(*by_name), tuple(by_name.values()), by_name


def values_of(*names: str) -> _Read:
    """Return how these attributes are read at once, as a tuple also if there is only one."""
    read = attrgetter(*names)
    return read if len(names) > 1 else lambda value: (read(value),)
