"""Reads and writes the file of the heads' weights: one line of check, one of names, then tables.

    halfway-heads 1 <CRC-32 of all that follows, eight hex digits>
    {"heads": [{"name": ..., "places": 131072, "unit": ..., "begins": ..., ...}, ...]}
    <one signed byte for each place of the first head><those of the second> ...

A weight is its byte times the head's `unit`. Nothing in the file is a sentence or a word.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

VERSION = 1
MAGIC = b"halfway-heads"
STEPS = 16
"""How many numbers tell how often a head was right."""


class DamagedWeightsError(ValueError):
    """The file is not what the training wrote, or belongs to another version."""


@dataclass(frozen=True, slots=True)
class Head:
    """One linear head.

    Attributes:
        name: the signal it looks for, or another name that a detector asks for.
        unit: what one step of a weight is worth.
        begins: the sum of weights from which the head says yes.
        width: how far beyond `begins` one number of `right` reaches.
        right: of held-out sentences with a sum of `begins` + n x `width` or more, the share on
            which the head was right; never falling.
        table: one signed byte for every place; a power of two of them. A feature's place is taken
            modulo this length, so a head that learnt from little can be small.
    """

    name: str
    unit: float
    begins: float
    width: float
    right: tuple[float, ...]
    table: array[int]

    def confidence(self, margin: float) -> float:
        """Return how often the head was right where it was at least this sure; 0 below yes."""
        if margin < self.begins:
            return 0.0
        return self.right[min(int((margin - self.begins) / self.width), len(self.right) - 1)]


def written(heads: tuple[Head, ...]) -> bytes:
    """Return the file of these heads; the same heads give the same bytes."""
    named = [
        {
            "name": head.name,
            "places": len(head.table),
            "unit": head.unit,
            "begins": head.begins,
            "width": head.width,
            "right": head.right,
        }
        for head in heads
    ]
    body = json.dumps({"heads": named}).encode("ascii") + b"\n"
    body += b"".join(head.table.tobytes() for head in heads)
    return b"%s %d %08x\n" % (MAGIC, VERSION, crc32(body)) + body


def heads_in(file: bytes) -> dict[str, Head]:
    """Return the heads of a file by name.

    Raises:
        DamagedWeightsError: if a byte is missing, changed or too many, or the version is another.
    """
    first, _, body = file.partition(b"\n")
    if first != b"%s %d %08x" % (MAGIC, VERSION, crc32(body)):
        raise DamagedWeightsError("the weights are damaged or of another version")
    line, _, tables = body.partition(b"\n")
    try:
        return {head.name: head for head in _cut(json.loads(line)["heads"], tables)}
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedWeightsError("the weights do not say what they are") from error


def _cut(named: list[dict[str, object]], tables: bytes) -> Iterator[Head]:
    start = 0
    for one in named:
        places = int(_number(one["places"]))
        if places < 1 or places & (places - 1) or start + places > len(tables):
            raise ValueError("a table's length is no power of two, or it is missing")
        yield _head(one, tables[start : start + places])
        start += places


def _head(named: dict[str, object], piece: bytes) -> Head:
    right, width = named["right"], _number(named["width"])
    if not isinstance(right, list) or not right or width <= 0:
        raise ValueError("no confidence")
    return Head(
        name=str(named["name"]),
        unit=_number(named["unit"]),
        begins=_number(named["begins"]),
        width=width,
        right=tuple(_number(r) for r in right),
        table=array("b", piece),
    )


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"{value!r} is no number")
    return float(value)
