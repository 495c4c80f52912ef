"""Seats: the unit of authority and of visibility."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Seat(StrEnum):
    """A position in a room. A sits on the left bank (blue), B on the right (rust)."""

    A = "A"
    B = "B"

    other: Seat
    """The seat across the river."""


_A, _B = Seat
_A.other, _B.other = _B, _A
for _seat in (_A, _B):
    # As later Pythons do by themselves: found in the class at once, and not by way of a property.
    type.__setattr__(Seat, _seat.name, _seat)


@dataclass(frozen=True, slots=True)
class BySeat(Generic[T]):
    """One value for each seat; never two parallel fields."""

    a: T
    b: T

    def __getitem__(self, seat: Seat) -> T:
        """Return this seat's value."""
        return self.a if seat is _A else self.b

    def having(self, seat: Seat, value: T) -> BySeat[T]:
        """Return a copy in which `seat` has `value`."""
        return BySeat(value, self.b) if seat is _A else BySeat(self.a, value)

    def map(self, change: Callable[[T], U]) -> BySeat[U]:
        """Return the pair of changed values."""
        return BySeat(change(self.a), change(self.b))

    @staticmethod
    def both(value: U) -> BySeat[U]:
        """Return the same value for both seats."""
        return BySeat(value, value)
