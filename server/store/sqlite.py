"""The store in one SQLite file: acknowledged means durable.

One writer in one process: `locking_mode=EXCLUSIVE` keeps a second server out, and every second
connection too, so reads take turns with the writes (writer.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from server.metrics import StoreFigures
from server.store import backup, files, statements
from server.store.base import Batch, MailRow, RoomRecord, SeatRecord, StoredEntry
from server.store.disk import Disk, DiskThread
from server.store.opening import OpenedFiles, opened
from server.store.writer import Writer


class SqliteStore:
    """An EventStore in one file, with a write-ahead log beside it while it is open."""

    def __init__(
        self, path: Path, figures: StoreFigures | None = None, disk: Disk | None = None
    ) -> None:
        """Open or make the file.

        Args:
            path: the database.
            figures: where to count commits and failures.
            disk: where commits wait; by default a thread.

        Raises:
            CannotOpen: with a sentence for the operator.
        """
        self._db = opened(path)
        self._writer = Writer(
            self._db, OpenedFiles(path), figures or StoreFigures(), disk or DiskThread()
        )
        self._read, self._write = self._writer.read, self._writer.write

    async def create_room(self, record: RoomRecord, host: SeatRecord) -> None:
        """Make a room with seat A taken; raise RoomExists if the name is in use."""
        await self._write(lambda db: statements.create_room(db, record, host))

    async def room(self, room: str) -> RoomRecord | None:
        """Return a room, or None."""
        return await self._read(lambda db: statements.room(db, room))

    async def seats(self, room: str) -> tuple[SeatRecord, ...]:
        """Return the taken seats, A first."""
        return await self._read(lambda db: statements.seats(db, room))

    async def take_seat(self, room: str, seat: SeatRecord, at_ms: int) -> None:
        """Seat a guest and burn the invite in one go; raise SeatTaken if too late."""
        await self._write(lambda db: statements.take_seat(db, room, seat, at_ms))

    async def withdraw(self, room: str, at_ms: int) -> bool:
        """Forget an invite without a trace; False if somebody has taken seat B."""
        is_gone = await self._write(
            lambda db: statements.withdraw(db, room, at_ms), leaves_no_trace=True
        )
        return bool(is_gone)

    async def touch(self, room: str, at_ms: int) -> None:
        """Note that the room is in use."""
        await self._write(lambda db: statements.touch(db, room, at_ms))

    async def append(self, room: str, batch: Batch) -> None:
        """Add entries at exactly `expected_seq`; raise Conflict and add nothing otherwise."""
        await self._write(lambda db: statements.append(db, room, batch))

    async def load(self, room: str) -> tuple[StoredEntry, ...]:
        """Return the whole log, in order."""
        return await self._read(lambda db: statements.load(db, room))

    async def keep_file(self, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:
        """Keep a scenario file with a room; False if the room has as many as it can."""
        return bool(await self._write(lambda db: files.keep(db, room, digest, raw, at_ms)))

    async def files(self, room: str) -> tuple[bytes, ...]:
        """Return a room's scenario files, oldest first."""
        return await self._read(lambda db: files.of_room(db, room))

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Return the boxes of these entries that are still kept, in order."""
        return await self._read(lambda db: statements.mail(db, room, seqs))

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Delete a room without a trace in any file; False if there was none."""
        found = await self._write(
            lambda db: statements.delete_room(db, room, at_ms, "deleted"), leaves_no_trace=True
        )
        return bool(found)

    async def sweep(self, at_ms: int, boxes_kept_ms: int, audit_ms: int) -> tuple[str, ...]:
        """Delete rooms past their days and boxes of scenes that are over; return the rooms."""
        gone = await self._write(
            lambda db: statements.sweep(db, at_ms, at_ms - boxes_kept_ms, at_ms - audit_ms),
            leaves_no_trace=True,
        )
        return cast("tuple[str, ...]", gone)

    async def count(self) -> int:
        """Return how many rooms are kept."""
        return await self._read(statements.count)

    async def back_up(self, path: Path) -> None:
        """Copy all that is kept into one file while others go on; Unavailable if it cannot be."""
        await backup.back_up(self._read, path)

    async def check(self) -> None:
        """Write and read something small; raise Unavailable if that fails."""
        await self._write(statements.probe)

    async def close(self) -> None:
        """Commit what is queued and let go of the file."""
        self._writer.close()
