"""What the device tells about keeping for one player alone, and about all that is kept at once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FiguresKept:
    """One's own figures lie on this device under the passphrase, one of `count`; or why not."""

    count: int
    failed: str = ""


@dataclass(frozen=True, slots=True)
class StayedShut:
    """So many files did not open: other words, a later version, or damage.

    `is_readable` if at least one of all the files might open with some passphrase.
    """

    count: int
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class EveningsDropped:
    """What was to be deleted is gone and `count` files are left; or `failed` says why not."""

    count: int
    failed: str = ""


@dataclass(frozen=True, slots=True)
class ShelfDropped:
    """The shelf of keepsakes is empty; or `failed` says why not."""

    failed: str = ""


@dataclass(frozen=True, slots=True)
class HistoryExported:
    """Everything that was open lies at `where` as pages; or `failed` says why not."""

    where: str
    failed: str = ""


AboutHistory = FiguresKept | StayedShut | EveningsDropped | ShelfDropped | HistoryExported
"""What there is to hear about the history on this device."""
