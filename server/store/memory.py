"""The store in this process's memory: for demos, tests and rooms that nobody wants to keep."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.rules.seats import Seat
from server.store.base import (
    FILES_PER_ROOM,
    Batch,
    Conflict,
    MailRow,
    RoomExists,
    RoomRecord,
    SeatRecord,
    SeatTaken,
    StoredBox,
    StoredEntry,
)

_DAY_MS = 86_400_000


@dataclass(slots=True)
class _Kept:
    """All that is kept of one room."""

    record: RoomRecord
    seats: list[SeatRecord]
    entries: list[StoredEntry] = field(default_factory=list)
    boxes: dict[int, StoredBox] = field(default_factory=dict)
    is_over: bool = False
    files: dict[bytes, bytes] = field(default_factory=dict)

    def drop_move_boxes(self) -> None:
        """Let go of own words; pairing, epochs and names stay."""
        self.boxes = {seq: box for seq, box in self.boxes.items() if box.is_relay}

    def mail_row(self, seq: int) -> MailRow:
        """Put a box and the move it came with together."""
        entry, box = self.entries[seq - 1], self.boxes[seq]
        return MailRow(seq, entry.by, entry.n or 0, box.visit, entry.raw, box.is_relay, box.box)


class MemoryStore:
    """An EventStore that keeps the same promises as the file, until the process ends."""

    def __init__(self) -> None:
        """Start empty."""
        self._rooms: dict[str, _Kept] = {}

    async def create_room(self, record: RoomRecord, host: SeatRecord) -> None:
        """Make a room with seat A taken; raise RoomExists if the name is in use."""
        if record.room in self._rooms:
            raise RoomExists
        self._rooms[record.room] = _Kept(record, [host])

    async def room(self, room: str) -> RoomRecord | None:
        """Return a room, or None."""
        kept = self._rooms.get(room)
        return kept.record if kept else None

    async def seats(self, room: str) -> tuple[SeatRecord, ...]:
        """Return the taken seats, A first."""
        kept = self._rooms.get(room)
        return tuple(sorted(kept.seats, key=lambda seat: seat.seat)) if kept else ()

    async def take_seat(self, room: str, seat: SeatRecord, at_ms: int) -> None:
        """Seat a guest and burn the invite in one go; raise SeatTaken if too late."""
        kept = self._rooms.get(room)
        if kept is None or kept.record.join_hash is None:
            raise SeatTaken
        if any(taken.seat is seat.seat for taken in kept.seats):
            raise SeatTaken
        kept.seats.append(seat)
        kept.record = replace(kept.record, join_hash=None, used_ms=at_ms)

    async def withdraw(self, room: str, at_ms: int) -> bool:
        """Forget an invite without a trace; False if somebody has taken seat B."""
        kept = self._rooms.get(room)
        if kept is None or any(taken.seat is Seat.B for taken in kept.seats):
            return False
        kept.record = replace(kept.record, join_hash=None, keep_days=1, used_ms=at_ms)
        return True

    async def touch(self, room: str, at_ms: int) -> None:
        """Note that the room is in use."""
        if kept := self._rooms.get(room):
            kept.record = replace(kept.record, used_ms=max(kept.record.used_ms, at_ms))

    async def append(self, room: str, batch: Batch) -> None:
        """Add entries at exactly `expected_seq`; raise Conflict and add nothing otherwise."""
        kept = self._rooms.get(room)
        if kept is None or len(kept.entries) != batch.expected_seq:
            raise Conflict
        known = {(entry.by, entry.n) for entry in kept.entries if entry.n is not None}
        if any((entry.by, entry.n) in known for entry in batch.entries):
            raise Conflict
        if batch.drop_boxes:
            kept.drop_move_boxes()
        kept.entries.extend(batch.entries)
        kept.boxes.update({box.seq: box for box in batch.boxes})
        kept.is_over = kept.is_over if batch.scene_over is None else batch.scene_over
        await self.touch(room, batch.entries[-1].at_ms)

    async def load(self, room: str) -> tuple[StoredEntry, ...]:
        """Return the whole log, in order."""
        kept = self._rooms.get(room)
        return tuple(kept.entries) if kept else ()

    async def keep_file(self, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:  # noqa: ARG002 - for the file
        """Keep a scenario file with a room; False if the room has as many as it can."""
        kept = self._rooms.get(room)
        if kept is None or (digest not in kept.files and len(kept.files) >= FILES_PER_ROOM):
            return False
        kept.files[digest] = raw
        return True

    async def files(self, room: str) -> tuple[bytes, ...]:
        """Return a room's scenario files, oldest first."""
        kept = self._rooms.get(room)
        return tuple(kept.files.values()) if kept else ()

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Return the boxes of these entries that are still kept, in order."""
        kept = self._rooms.get(room)
        if kept is None:
            return ()
        return tuple(kept.mail_row(seq) for seq in sorted(seqs) if seq in kept.boxes)

    async def delete_room(self, room: str, at_ms: int) -> bool:  # noqa: ARG002 - for the audit
        """Delete a room; False if there was none."""
        return self._rooms.pop(room, None) is not None

    async def sweep(self, at_ms: int, boxes_kept_ms: int, audit_ms: int) -> tuple[str, ...]:  # noqa: ARG002 - memory keeps no audit
        """Delete rooms past their days and boxes of scenes that are over; return the rooms."""
        gone = tuple(
            room
            for room, kept in self._rooms.items()
            if kept.record.used_ms + kept.record.keep_days * _DAY_MS < at_ms
        )
        for room in gone:
            del self._rooms[room]
        for kept in self._rooms.values():
            if kept.is_over and kept.record.used_ms < at_ms - boxes_kept_ms:
                kept.drop_move_boxes()
        return gone

    async def count(self) -> int:
        """Return how many rooms are kept."""
        return len(self._rooms)

    async def check(self) -> None:
        """Memory can always be written."""

    async def close(self) -> None:
        """Forget everything."""
        self._rooms.clear()
