"""Tell relay boxes apart: one byte of version, one byte of kind, then the record itself."""

from dataclasses import dataclass
from enum import StrEnum

from game.sealing.keys import VERSION
from game.sealing.sodium import DoesNotOpen


class RecordKind(StrEnum):
    """Name what a relay box carries; the order is the wire's, only ever add at the end."""

    PAIR_FIRST = "pair_first"
    PAIR_ANSWER = "pair_answer"
    PAIR_LAST = "pair_last"
    EPOCH_ASK = "epoch_ask"  # empty: seat B has lost its key and asks A to open a new epoch
    EPOCH_FIRST = "epoch_first"  # begins with the epoch's number, eight bytes
    EPOCH_ANSWER = "epoch_answer"
    EPOCH_LAST = "epoch_last"
    NAME = "name"  # sealed by `envelope.seal_name`
    WISH = "wish"  # sealed by `envelope.seal_wish`


_KINDS = tuple(RecordKind)


@dataclass(frozen=True, slots=True)
class Record:
    """Hold one relay box, told apart but not yet trusted: only what opens is."""

    kind: RecordKind
    body: bytes


def wrap(record: Record) -> bytes:
    """Turn a record into the bytes of a relay box."""
    return bytes((VERSION, _KINDS.index(record.kind))) + record.body


def unwrap(box: bytes) -> Record:
    """Tell which record a relay box carries.

    Raises:
        DoesNotOpen: if it is none that this version knows.
    """
    if len(box) < 2 or box[0] != VERSION or box[1] >= len(_KINDS):
        raise DoesNotOpen
    return Record(_KINDS[box[1]], box[2:])
