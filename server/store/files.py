"""What the SQLite store asks of the table of scenario files."""

from __future__ import annotations

from typing import Any, cast

import apsw

from server.store.base import FILES_PER_ROOM

_ROOM = "(SELECT id FROM rooms WHERE room = ?)"


def keep(db: apsw.Cursor, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:
    """Keep a file; the same one twice is kept once. False if the room has as many as it can."""
    known = db.execute(
        f"SELECT 1 FROM files WHERE room_id = {_ROOM} AND hash = ?",  # noqa: S608 - our own words
        (room, digest),
    ).fetchone()
    if known is not None:
        return True
    count = db.execute(
        f"SELECT count(*) FROM files WHERE room_id = {_ROOM}",  # noqa: S608 - our own words
        (room,),
    ).fetchone()
    if int(cast("Any", count)[0]) >= FILES_PER_ROOM:
        return False
    db.execute(
        "INSERT INTO files (room_id, hash, at_ms, bytes) SELECT id, ?, ?, ? FROM rooms"
        " WHERE room = ?",
        (digest, at_ms, raw, room),
    )
    return db.connection.changes() > 0


def of_room(db: apsw.Cursor, room: str) -> tuple[bytes, ...]:
    """Read a room's files, oldest first."""
    rows = db.execute(
        f"SELECT bytes FROM files WHERE room_id = {_ROOM} ORDER BY at_ms, hash",  # noqa: S608 - our own words
        (room,),
    )
    return tuple(cast("bytes", row[0]) for row in rows)
