"""The store in one SQLite file: acknowledged means durable.

One writer in one process (`locking_mode=EXCLUSIVE` keeps a second server out). Writes are queued
and committed together once per turn of the event loop, on the loop: with `synchronous=FULL` each
commit waits for the disk, and on two cores this cost less than a thread and delayed nobody.
A caller's `await` returns after the commit, never before.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import apsw

from server.metrics import StoreFailure, StoreFigures
from server.store import backup, files, statements
from server.store.base import (
    Batch,
    CannotOpen,
    Conflict,
    MailRow,
    RoomExists,
    RoomRecord,
    SeatRecord,
    SeatTaken,
    StoredEntry,
    Unavailable,
)

_SCHEMA = Path(__file__).with_name("schema")
_VERSION = 2
_TOGETHER = 64  # writes in one commit: bounds how long one turn of the loop can take

_FINAL = {apsw.SQLITE_IOERR_FSYNC, apsw.SQLITE_IOERR_DIR_FSYNC}
"""After these nobody can say what is on the disk: only a restart from the file can."""

_REFUSALS = (RoomExists, SeatTaken, Conflict)

T = TypeVar("T")
Work = Callable[[apsw.Cursor], object]


@dataclass(slots=True)
class _Job:
    """One write that waits for the next commit."""

    work: Work
    done: asyncio.Future[object]


class SqliteStore:
    """An EventStore in one file, with a write-ahead log beside it while it is open."""

    def __init__(self, path: Path, figures: StoreFigures | None = None) -> None:
        """Open or make the file.

        Args:
            path: the database.
            figures: where to count commits and failures.

        Raises:
            CannotOpen: with a sentence for the operator.
        """
        self._db = _opened(path)
        self._cursor = self._db.cursor()
        self._files = _Files(path)
        self._figures = figures or StoreFigures()
        self._queue: list[_Job] = []
        self._is_flushing = False
        self._final: Unavailable | None = None

    async def create_room(self, record: RoomRecord, host: SeatRecord) -> None:
        """Make a room with seat A taken; raise RoomExists if the name is in use."""
        await self._write(lambda db: statements.create_room(db, record, host))

    async def room(self, room: str) -> RoomRecord | None:
        """Return a room, or None."""
        return self._read(lambda db: statements.room(db, room))

    async def seats(self, room: str) -> tuple[SeatRecord, ...]:
        """Return the taken seats, A first."""
        return self._read(lambda db: statements.seats(db, room))

    async def take_seat(self, room: str, seat: SeatRecord, at_ms: int) -> None:
        """Seat a guest and burn the invite in one go; raise SeatTaken if too late."""
        await self._write(lambda db: statements.take_seat(db, room, seat, at_ms))

    async def withdraw(self, room: str, at_ms: int) -> bool:
        """Forget an invite without a trace; False if somebody has taken seat B."""
        is_gone = await self._write(lambda db: statements.withdraw(db, room, at_ms))
        self._forget_pages()
        return bool(is_gone)

    async def touch(self, room: str, at_ms: int) -> None:
        """Note that the room is in use."""
        await self._write(lambda db: statements.touch(db, room, at_ms))

    async def append(self, room: str, batch: Batch) -> None:
        """Add entries at exactly `expected_seq`; raise Conflict and add nothing otherwise."""
        await self._write(lambda db: statements.append(db, room, batch))

    async def load(self, room: str) -> tuple[StoredEntry, ...]:
        """Return the whole log, in order."""
        return self._read(lambda db: statements.load(db, room))

    async def keep_file(self, room: str, digest: bytes, raw: bytes, at_ms: int) -> bool:
        """Keep a scenario file with a room; False if the room has as many as it can."""
        return bool(await self._write(lambda db: files.keep(db, room, digest, raw, at_ms)))

    async def files(self, room: str) -> tuple[bytes, ...]:
        """Return a room's scenario files, oldest first."""
        return self._read(lambda db: files.of_room(db, room))

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Return the boxes of these entries that are still kept, in order."""
        return self._read(lambda db: statements.mail(db, room, seqs))

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Delete a room without a trace in any file; False if there was none."""
        found = await self._write(lambda db: statements.delete_room(db, room, at_ms, "deleted"))
        self._forget_pages()
        return bool(found)

    async def sweep(self, at_ms: int, boxes_kept_ms: int, audit_ms: int) -> tuple[str, ...]:
        """Delete rooms past their days and boxes of scenes that are over; return the rooms."""
        gone = await self._write(
            lambda db: statements.sweep(db, at_ms, at_ms - boxes_kept_ms, at_ms - audit_ms)
        )
        self._forget_pages()
        return cast("tuple[str, ...]", gone)

    async def count(self) -> int:
        """Return how many rooms are kept."""
        return self._read(statements.count)

    async def back_up(self, path: Path) -> None:
        """Copy all that is kept into one file while others go on; Unavailable if it cannot be."""
        await backup.back_up(self._db, path)

    async def check(self) -> None:
        """Write and read something small; raise Unavailable if that fails."""
        await self._write(statements.probe)

    async def close(self) -> None:
        """Commit what is queued and let go of the file."""
        while self._queue:
            self._flush()
        with suppress(apsw.Error):  # what was acknowledged is in the log beside the file
            self._db.close()

    def _read(self, read: Callable[[apsw.Cursor], T]) -> T:
        """Read between commits; one process and one loop, so never in the midst of one."""
        try:
            return read(self._cursor)
        except apsw.Error as error:
            self._figures.failures[StoreFailure.READ] += 1
            raise _unavailable(error) from None

    async def _write(self, work: Work) -> object:
        """Queue a write and wait until it is durable or has failed."""
        if self._final is not None:
            raise self._final
        loop = asyncio.get_running_loop()
        job = _Job(work, loop.create_future())
        self._queue.append(job)
        if not self._is_flushing:
            self._is_flushing = True
            loop.call_soon(self._flush)
        return await job.done

    def _flush(self) -> None:
        """Commit what is queued; only then does anybody hear of it."""
        if not self._queue:  # `close` was faster
            self._is_flushing = False
            return
        jobs, self._queue = self._queue[:_TOGETHER], self._queue[_TOGETHER:]
        self._is_flushing = bool(self._queue)
        if self._queue:
            asyncio.get_running_loop().call_soon(self._flush)
        start_s = time.perf_counter()
        outcomes: list[object] = [Unavailable("the write was not finished")] * len(jobs)
        try:
            outcomes = self._committed(jobs)
            self._figures.committed(len(jobs), time.perf_counter() - start_s)
        except apsw.Error as error:
            failure = _unavailable(error)
            self._final = failure if failure.is_final else self._final
            self._figures.failures[StoreFailure.COMMIT] += 1
            outcomes = [failure] * len(jobs)
        except Unavailable as failure:
            self._figures.failures[StoreFailure.COMMIT] += 1
            outcomes = [failure] * len(jobs)
        finally:  # also after a bug of ours: nobody waits for ever, nothing stays half written
            self._roll_back()
            for job, outcome in zip(jobs, outcomes, strict=True):
                _tell(job.done, outcome)

    def _committed(self, jobs: list[_Job]) -> list[object]:
        """Do these writes in one transaction; a refused one leaves the others alone.

        Refusals are rare, so the writes are first done plainly. Only if one is refused are they
        taken back and done again, each inside its savepoint.
        """
        self._files.check()
        self._cursor.execute("BEGIN IMMEDIATE")
        try:
            outcomes = [job.work(self._cursor) for job in jobs]
        except _REFUSALS:
            self._cursor.execute("ROLLBACK")
            self._cursor.execute("BEGIN IMMEDIATE")
            outcomes = [self._attempted(job) for job in jobs]
        self._cursor.execute("COMMIT")
        self._files.check()  # a commit into a file that nobody will find again is none
        return outcomes

    def _roll_back(self) -> None:
        """Leave a transaction that failed; SQLite has left it already if this fails too."""
        if self._db.in_transaction:
            with suppress(apsw.Error):
                self._cursor.execute("ROLLBACK")

    def _attempted(self, job: _Job) -> object:
        """Do one write inside its savepoint; return its value or its refusal."""
        self._cursor.execute("SAVEPOINT one")
        try:
            outcome = job.work(self._cursor)
        except _REFUSALS as refusal:
            self._cursor.execute("ROLLBACK TO one")
            outcome = refusal
        self._cursor.execute("RELEASE one")
        return outcome

    def _forget_pages(self) -> None:
        """Empty the write-ahead log, so that deleted rows are in neither file.

        A kill in between is made good when the file is opened again.
        """
        self._read(_empty_log)


class _Files:
    """The files of a database, held against those that were opened.

    Whoever moves, replaces or deletes them under a running server would lose what is written
    from then on, and the database itself does not notice.
    """

    def __init__(self, path: Path) -> None:
        self._paths = (str(path), str(path.with_name(f"{path.name}-wal")))
        self._opened = self._found()

    def check(self) -> None:
        """Raise Unavailable while the files are not those that were opened."""
        if self._found() != self._opened:
            raise Unavailable(
                "the database file was moved, replaced or deleted while the server runs;"
                " put it back, or stop the server"
            )

    def _found(self) -> tuple[tuple[int, int] | None, ...]:
        """Say which files the paths lead to."""
        return tuple(_identity(path) for path in self._paths)


def _identity(path: str) -> tuple[int, int] | None:
    """Return what tells a file from every other one of this machine; None if there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - four for each commit, at half of Path's price
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _empty_log(db: apsw.Cursor) -> None:
    """Move the write-ahead log into the file and cut it to nothing."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _tell(done: asyncio.Future[Any], outcome: object) -> None:
    """Wake the waiting caller with a value or a refusal; it may have gone."""
    if done.done():
        return
    if isinstance(outcome, Exception):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)


def _unavailable(error: apsw.Error) -> Unavailable:
    """Say what is wrong in words for the operator."""
    is_final = getattr(error, "extendedresult", 0) in _FINAL
    if isinstance(error, apsw.FullError):
        return Unavailable("the disk is full; free some space, the server goes on by itself")
    if isinstance(error, apsw.ReadOnlyError):
        return Unavailable("the database cannot be written; check its permissions and its disk")
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return Unavailable("the database is damaged; stop the server and restore a backup")
    if isinstance(error, apsw.IOError):
        return Unavailable("the disk reports an error; look at the system's log", is_final=is_final)
    return Unavailable(f"the database reports {type(error).__name__}")


def _opened(path: Path) -> apsw.Connection:
    """Open the file with the settings that make an acknowledgement durable."""
    try:
        path.touch(mode=0o600)
        db = apsw.Connection(str(path))
    except OSError as error:
        raise CannotOpen(f"the database {path} cannot be written: {error.strerror}") from None
    except apsw.Error:
        raise CannotOpen(f"the database {path} cannot be opened") from None
    try:
        _settle(db)
        _upgrade(db)
    except apsw.Error as error:
        db.close()
        raise CannotOpen(_why_not(path, error)) from None
    except CannotOpen:
        db.close()
        raise
    return db


def _settle(db: apsw.Connection) -> None:
    """Set durability, secrecy of deleted rows, and the lock that keeps a second server out."""
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        "temp_store=MEMORY",
    ):
        list(db.execute(f"PRAGMA {pragma}"))
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")
    _empty_log(db.cursor())  # a kill may have come between a deletion and its end


def _upgrade(db: apsw.Connection) -> None:
    """Bring a file from its version to ours, step by step; refuse one of a later version."""
    version = int(db.pragma("user_version"))
    if version > _VERSION:
        raise CannotOpen(f"the database has version {version}; this server knows {_VERSION}")
    for step in range(version + 1, _VERSION + 1):
        with db:
            db.execute((_SCHEMA / f"{step:03}.sql").read_text(encoding="utf-8"))


def _why_not(path: Path, error: apsw.Error) -> str:
    """Say why a file that exists cannot be used."""
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return f"the database {path} is in use by another server"
    if isinstance(error, apsw.NotADBError | apsw.CorruptError):
        return f"the file {path} is not a database of this server"
    if isinstance(error, apsw.FullError):
        return f"the disk with {path} is full"
    return f"the database {path} cannot be written; check its permissions and its disk"
