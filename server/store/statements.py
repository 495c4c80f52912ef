"""What the SQLite store asks of its tables, one function per wish; no transactions here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import apsw

from game.rules.seats import Seat
from server.store.base import (
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

_DELETES = (
    "DELETE FROM files WHERE room_id = (SELECT id FROM rooms WHERE room = ?)",
    "DELETE FROM boxes WHERE room_id = (SELECT id FROM rooms WHERE room = ?)",
    "DELETE FROM entries WHERE room_id = (SELECT id FROM rooms WHERE room = ?)",
    "DELETE FROM seats WHERE room_id = (SELECT id FROM rooms WHERE room = ?)",
)


_MAIL = (
    "SELECT seq, by, n, visit, raw, is_relay, box FROM boxes JOIN entries USING (room_id, seq)"
    " WHERE room_id = (SELECT id FROM rooms WHERE room = ?) AND seq IN (MARKS) ORDER BY seq"
)


def create_room(db: apsw.Cursor, record: RoomRecord, host: SeatRecord) -> None:
    """Insert a room and its host's seat."""
    try:
        db.execute(
            "INSERT INTO rooms (room, mode, scenario, join_hash, invite_until_ms, created_ms,"
            " used_ms, keep_days, everything, head, is_over)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
            (
                record.room, record.mode, record.scenario, record.join_hash,
                record.invite_until_ms, record.created_ms, record.used_ms, record.keep_days,
                int(record.everything),
            ),
        )  # fmt: skip
    except apsw.ConstraintError:
        raise RoomExists from None
    _seat(db, record.room, host)
    _audit(db, record.created_ms, "created")


def room(db: apsw.Cursor, name: str) -> RoomRecord | None:
    """Read one room."""
    rows = db.execute(
        "SELECT room, mode, scenario, join_hash, invite_until_ms, created_ms, used_ms, keep_days,"
        " everything FROM rooms WHERE room = ?",
        (name,),
    )
    found: Any = next(iter(rows), None)
    return RoomRecord(*(*found[:8], bool(found[8]))) if found else None


def seats(db: apsw.Cursor, name: str) -> tuple[SeatRecord, ...]:
    """Read the taken seats."""
    rows = db.execute(
        "SELECT seat, ticket_hash FROM seats"
        " WHERE room_id = (SELECT id FROM rooms WHERE room = ?) ORDER BY seat",
        (name,),
    )
    return tuple(SeatRecord(Seat(str(seat)), cast("bytes", ticket)) for seat, ticket in rows)


def take_seat(db: apsw.Cursor, name: str, seat: SeatRecord, at_ms: int) -> None:
    """Seat a guest if the invite is still good, and burn it."""
    db.execute(
        "UPDATE rooms SET join_hash = NULL, used_ms = ? WHERE room = ? AND join_hash IS NOT NULL",
        (at_ms, name),
    )
    if db.connection.changes() == 0:
        raise SeatTaken
    try:
        _seat(db, name, seat)
    except apsw.ConstraintError:
        raise SeatTaken from None


def withdraw(db: apsw.Cursor, name: str, at_ms: int) -> bool:
    """Forget an invite that nobody has used, and leave its room one more day."""
    db.execute(
        "UPDATE rooms SET join_hash = NULL, keep_days = 1, used_ms = max(used_ms, ?)"
        " WHERE room = ? AND NOT EXISTS"
        " (SELECT 1 FROM seats WHERE room_id = rooms.id AND seat = 'B')",
        (at_ms, name),
    )
    return db.connection.changes() > 0


def touch(db: apsw.Cursor, name: str, at_ms: int) -> None:
    """Note a use."""
    db.execute("UPDATE rooms SET used_ms = max(used_ms, ?) WHERE room = ?", (at_ms, name))


def append(db: apsw.Cursor, name: str, batch: Batch) -> None:
    """Move the head on from where the writer saw it, then add the rows."""
    last = batch.entries[-1]
    moved_on = db.execute(
        "UPDATE rooms SET head = ?, used_ms = max(used_ms, ?), is_over = coalesce(?, is_over)"
        " WHERE room = ? AND head = ? RETURNING id",
        (last.seq, last.at_ms, batch.scene_over, name, batch.expected_seq),
    ).fetchone()
    if moved_on is None:
        raise Conflict
    room_id = int(cast("int", moved_on[0]))
    if batch.drop_boxes:
        db.execute("DELETE FROM boxes WHERE is_relay = 0 AND room_id = ?", (room_id,))
    try:
        for entry in batch.entries:
            _entry(db, room_id, entry)
    except apsw.ConstraintError:
        raise Conflict from None
    for box in batch.boxes:
        _box(db, room_id, box)


def load(db: apsw.Cursor, name: str) -> tuple[StoredEntry, ...]:
    """Read a room's log."""
    rows = db.execute(
        "SELECT seq, at_ms, by, n, raw, events FROM entries"
        " WHERE room_id = (SELECT id FROM rooms WHERE room = ?) ORDER BY seq",
        (name,),
    )
    return tuple(StoredEntry(*row) for row in cast("Iterable[Any]", rows))


def mail(db: apsw.Cursor, name: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
    """Read the boxes of some entries, with the moves they came with."""
    marks = ", ".join("?" * len(seqs))
    rows = db.execute(_MAIL.replace("MARKS", marks), (name, *seqs))
    return tuple(_mail_row(row) for row in cast("Iterable[Any]", rows))


def delete_room(db: apsw.Cursor, name: str, at_ms: int, why: str) -> bool:
    """Delete everything about a room but the fact that one was deleted."""
    for delete in _DELETES:
        db.execute(delete, (name,))
    db.execute("DELETE FROM rooms WHERE room = ?", (name,))
    if db.connection.changes() == 0:
        return False
    _audit(db, at_ms, why)
    return True


def sweep(db: apsw.Cursor, at_ms: int, boxes_before: int, audit_before: int) -> tuple[str, ...]:
    """Delete what is past its time; return the rooms that went."""
    rows = db.execute("SELECT room FROM rooms WHERE used_ms + keep_days * ? < ?", (_DAY_MS, at_ms))
    gone = tuple(str(row[0]) for row in rows)
    for name in gone:
        delete_room(db, name, at_ms, "expired")
    db.execute(
        "DELETE FROM boxes WHERE is_relay = 0 AND room_id IN"
        " (SELECT id FROM rooms WHERE is_over = 1 AND used_ms < ?)",
        (boxes_before,),
    )
    db.execute("DELETE FROM audit WHERE at_ms < ?", (audit_before,))
    return gone


def count(db: apsw.Cursor) -> int:
    """Count the rooms."""
    return int(cast("Any", db.execute("SELECT count(*) FROM rooms").fetchone())[0])


def probe(db: apsw.Cursor) -> None:
    """Write one small row."""
    db.execute("INSERT INTO probe (id, at) VALUES (1, 1) ON CONFLICT DO UPDATE SET at = at + 1")


def _seat(db: apsw.Cursor, name: str, seat: SeatRecord) -> None:
    db.execute(
        "INSERT INTO seats (room_id, seat, ticket_hash) SELECT id, ?, ? FROM rooms WHERE room = ?",
        (seat.seat.value, seat.ticket_hash, name),
    )


def _entry(db: apsw.Cursor, room_id: int, entry: StoredEntry) -> None:
    db.execute(
        "INSERT INTO entries (room_id, seq, at_ms, by, n, raw, events)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (room_id, entry.seq, entry.at_ms, entry.by, entry.n, entry.raw, entry.events),
    )


def _box(db: apsw.Cursor, room_id: int, box: StoredBox) -> None:
    db.execute(
        "INSERT INTO boxes (room_id, seq, visit, is_relay, box) VALUES (?, ?, ?, ?, ?)",
        (room_id, box.seq, box.visit, box.is_relay, box.box),
    )


def _audit(db: apsw.Cursor, at_ms: int, what: str) -> None:
    db.execute("INSERT INTO audit (at_ms, what) VALUES (?, ?)", (at_ms, what))


def _mail_row(row: tuple[Any, ...]) -> MailRow:
    seq, by, n, visit, raw, is_relay, box = row
    return MailRow(seq, by, n, visit, raw, bool(is_relay), box)
