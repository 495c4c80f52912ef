"""Scenario files that a pair brings along, in parts small enough for one message each.

A file is named by its hash, both ways; whoever receives one recomputes it, and reads and checks
the scenario before anything is played. The server reads it too: it is the referee.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Le, Len

FILE_BYTES = 65_536
"""Largest scenario file."""

PART_BYTES = 8_192
PARTS = FILE_BYTES // PART_BYTES

FileHash = Annotated[bytes, Len(32, 32)]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """One part of a scenario file, both ways (`file` on the wire).

    Attributes:
        hash: SHA-256 of the whole file. i: this part, from 0. of: how many parts.
        part: its bytes; every part but the last one is full.
    """

    hash: FileHash
    i: Annotated[int, Ge(0), Le(PARTS - 1)]
    of: Annotated[int, Ge(1), Le(PARTS)]
    part: Annotated[bytes, Len(1, PART_BYTES)]
    type: Literal["file"] = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWanted:
    """Ask for a scenario file of this room; its parts come in order (`want-file`)."""

    hash: FileHash
    type: Literal["want-file"] = "want-file"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKept:
    """The file of this hash is sound and kept with the room (`file-kept`)."""

    hash: bytes
    type: Literal["file-kept"] = "file-kept"


def parts_of(raw: bytes) -> tuple[FilePart, ...]:
    """Cut a file into its parts; ValueError for an empty or too large one."""
    if not 0 < len(raw) <= FILE_BYTES:
        raise ValueError(f"expected 1 to {FILE_BYTES} bytes, not {len(raw)}")
    digest = hashlib.sha256(raw).digest()
    pieces = tuple(_pieces(raw))
    return tuple(
        FilePart(hash=digest, i=i, of=len(pieces), part=piece) for i, piece in enumerate(pieces)
    )


def _pieces(raw: bytes) -> Iterator[bytes]:
    for start in range(0, len(raw), PART_BYTES):
        yield raw[start : start + PART_BYTES]


class Gathering:
    """Puts one file together from parts that come in order; holds at most one file."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._parts: list[FilePart] = []

    def take(self, part: FilePart) -> bytes | None:
        """Take a part; return the file once it is whole and fits its hash.

        A first part begins anew. What is out of order, or does not fit, is forgotten.
        """
        if part.i == 0:
            self._parts = []
        first = self._parts[0] if self._parts else part
        if part.i != len(self._parts) or (part.hash, part.of) != (first.hash, first.of):
            self._parts = []
            return None
        self._parts.append(part)
        if len(self._parts) < part.of:
            return None
        whole, self._parts = b"".join(p.part for p in self._parts), []
        return whole if hashlib.sha256(whole).digest() == part.hash else None
