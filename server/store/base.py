"""What a store promises, whatever it is made of.

A write that returned is durable. `append` is the referee between writers: it succeeds at exactly
`expected_seq` or raises `Conflict`. After any `Unavailable` the outcome is unknown: read again.
A store holds bytes; it knows neither moves nor words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.rules.seats import Seat

FILES_PER_ROOM = 4
"""So many scenario files one room keeps."""


class RoomExists(Exception):  # noqa: N818 - a refusal, not a mishap
    """A room of this name is there already."""


class SeatTaken(Exception):  # noqa: N818 - a refusal, not a mishap
    """Somebody else was faster."""


class Conflict(Exception):  # noqa: N818 - a refusal, not a mishap
    """The log has moved on, or this n was written before: somebody else wrote."""


class Unavailable(Exception):  # noqa: N818 - a state of the store, told to players as such
    """The store cannot write or read just now (disk full, read-only, I/O error).

    Attributes:
        sentence: what is wrong, for the operator.
        is_final: durability can no longer be promised by this process; it must restart.
    """

    def __init__(self, sentence: str, *, is_final: bool = False) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.is_final = is_final


class CannotOpen(Exception):  # noqa: N818 - a state of the store, told to the operator
    """The store cannot be opened at all; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class RoomRecord:
    """One room.

    Attributes:
        room: its id, hex.
        mode: "duo".
        scenario: "<id>@<sha256>" it was created for.
        join_hash: SHA-256 of the guest's secret; None once used.
        invite_until_ms: the invite's last moment.
        created_ms, used_ms: when it was made, and last used.
        keep_days: kept so long after its last use.
        everything: all of the game from the first scene on.
    """

    room: str
    mode: str
    scenario: str
    join_hash: bytes | None
    invite_until_ms: int
    created_ms: int
    used_ms: int
    keep_days: int
    everything: bool = False


@dataclass(frozen=True, slots=True)
class SeatRecord:
    """A taken seat and the SHA-256 of its ticket."""

    seat: Seat
    ticket_hash: bytes


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """One row of the log (see game.room.effects.Entry); `events` are bytes of stored.py."""

    seq: int
    at_ms: int
    by: str
    n: int | None
    raw: bytes
    events: bytes


@dataclass(frozen=True, slots=True)
class StoredBox:
    """A box, the entry it belongs to, and the visit its move named; 0 for relays."""

    seq: int
    visit: int
    is_relay: bool
    box: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """What one step adds to a room, all or nothing.

    Attributes:
        entries: in order; the first is numbered `expected_seq` + 1.
        expected_seq: the log's end as the writer knows it.
        boxes: sealed words of these entries.
        scene_over: True when a scene ended here, False when one began, None for neither.
        drop_boxes: a new scene began: boxes of earlier moves go (relays stay).
    """

    entries: tuple[StoredEntry, ...]
    expected_seq: int
    boxes: tuple[StoredBox, ...] = ()
    scene_over: bool | None = None
    drop_boxes: bool = False


@dataclass(frozen=True, slots=True)
class MailRow:
    """A box together with the move it came with."""

    seq: int
    by: str
    n: int
    visit: int
    raw: bytes
    is_relay: bool
    box: bytes


class EventStore(Protocol):
    """One writer's store of rooms, seats, logs and boxes. Any call may raise `Unavailable`."""

    async def create_room(self, record: RoomRecord, host: SeatRecord) -> None:
        """Make a room with seat A taken; raise RoomExists if the name is in use."""

    async def room(self, room: str) -> RoomRecord | None:
        """Return a room, or None."""

    async def seats(self, room: str) -> tuple[SeatRecord, ...]:
        """Return the taken seats, A first."""

    async def take_seat(self, room: str, seat: SeatRecord, at_ms: int) -> None:
        """Seat a guest and burn the invite in one go; raise SeatTaken if too late."""

    async def withdraw(self, room: str, at_ms: int) -> bool:
        """Forget an invite without a trace; False if somebody has taken seat B.

        What is left of the room is kept for one more day, to tell a late guest.
        """

    async def touch(self, room: str, at_ms: int) -> None:
        """Note that the room is in use."""

    async def append(self, room: str, batch: Batch) -> None:
        """Add entries at exactly `expected_seq`; raise Conflict and add nothing otherwise."""

    async def load(self, room: str) -> tuple[StoredEntry, ...]:
        """Return the whole log, in order."""

    async def keep_file(self, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:
        """Keep a scenario file with a room; False if the room has FILES_PER_ROOM already."""

    async def files(self, room: str) -> tuple[bytes, ...]:
        """Return a room's scenario files, oldest first."""

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Return the boxes of these entries that are still kept, in order."""

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Delete a room without a trace in any file; False if there was none."""

    async def sweep(self, at_ms: int, boxes_kept_ms: int, audit_ms: int) -> tuple[str, ...]:
        """Delete rooms past their days and boxes of scenes that are over; return the rooms."""

    async def count(self) -> int:
        """Return how many rooms are kept."""

    async def check(self) -> None:
        """Write and read something small; raise Unavailable if that fails."""

    async def close(self) -> None:
        """Finish what is queued and let go of the file."""
