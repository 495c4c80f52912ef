"""Owns a database's connection: writes in groups, reads between them, one after the other.

Writes that come within one turn of the loop are done together, in one transaction. Only its
COMMIT, which waits for the disk, is done elsewhere; meanwhile others' moves are thought through
and gather for the next group, and reads wait, so that nobody ever sees what is not durable.
A caller's `await` returns after the commit, never before.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar, cast

import apsw

from server.metrics import StoreFailure, StoreFigures
from server.store.base import Conflict, RoomExists, SeatTaken, Unavailable
from server.store.disk import Disk
from server.store.opening import OpenedFiles, empty_log
from server.store.trouble import unavailable

_TOGETHER = 64  # writes in one group: bounds how long one turn of the loop can take
_REFUSALS = (RoomExists, SeatTaken, Conflict)

T = TypeVar("T")
Ask = Callable[[apsw.Cursor], T]


@dataclass(slots=True)
class _Job:
    """One write that waits for its group, or one read that waits for a group's end."""

    ask: Ask[object]
    done: asyncio.Future[object]
    leaves_no_trace: bool = False


@dataclass(slots=True)
class _Group:
    """Writes of one transaction, on their way to the disk.

    Attributes:
        jobs, outcomes: what was asked, and what each asker will be told if all goes well.
        failure: why the commit failed. trace: why deleted rows may be in a file still.
        took_s: how long the disk took.
    """

    jobs: list[_Job]
    outcomes: list[object]
    failure: Exception | None = None
    trace: Exception | None = None
    took_s: float = field(default=0.0)

    def commit(self, db: apsw.Cursor) -> None:
        """Wait for the disk; never raises."""
        start_s = time.perf_counter()
        try:
            db.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - told to all who wait
            self.failure = error
            return
        self.took_s = time.perf_counter() - start_s
        if any(job.leaves_no_trace for job in self.jobs):
            try:
                empty_log(db)
            except Exception as error:  # noqa: BLE001 - told to whoever deleted something
                self.trace = error


class Writer:
    """The one place that uses the connection."""

    def __init__(
        self, db: apsw.Connection, files: OpenedFiles, figures: StoreFigures, disk: Disk
    ) -> None:
        """Take over a connection; `close` lets go of it."""
        self._db = db
        self._cursor = db.cursor()
        self._files = files
        self._figures = figures
        self._disk = disk
        self._queue: list[_Job] = []
        self._reads: list[_Job] = []
        self._group: _Group | None = None
        self._is_expected = False
        self._final: Unavailable | None = None

    async def write(self, ask: Ask[object], *, leaves_no_trace: bool = False) -> object:
        """Do a write together with others; return what it gave once it is durable.

        Args:
            ask: the statements; may refuse with an exception of base.py.
            leaves_no_trace: what was deleted is in no file any more on return.
        """
        if self._final is not None:
            raise self._final
        job = _Job(ask, asyncio.get_running_loop().create_future(), leaves_no_trace)
        self._queue.append(job)
        self._expect_group()
        return await job.done

    async def read(self, ask: Ask[T]) -> T:
        """Read what is durable: at once, or as soon as no group is on its way."""
        if self._group is None:
            return self._look(ask)
        job = _Job(ask, asyncio.get_running_loop().create_future())
        self._reads.append(job)
        return cast("T", await job.done)

    def close(self) -> None:
        """Commit what is queued, and let go of the file."""
        self._settle()
        while self._queue:
            self._send_group()
            self._settle()
        self._disk.close()
        with suppress(apsw.Error):  # what was acknowledged is in the log beside the file
            self._db.close()

    def _expect_group(self) -> None:
        """See to it that what is queued is written after this turn of the loop."""
        if self._queue and self._group is None and not self._is_expected:
            self._is_expected = True
            asyncio.get_running_loop().call_soon(self._send_group)

    def _send_group(self) -> None:
        """Do what is queued, and let the disk have it."""
        self._is_expected = False
        if self._group is not None or not self._queue:  # `close` was faster
            return
        jobs, self._queue = self._queue[:_TOGETHER], self._queue[_TOGETHER:]
        group = _Group(jobs, [], Unavailable("the write was not finished"))
        try:
            group.outcomes, group.failure = self._written(jobs), None
        except (apsw.Error, Unavailable) as error:
            group.failure = error
        finally:  # also after a bug of ours: nobody waits for ever, nothing stays half written
            if group.failure is not None:
                self._tell(group)
                self._expect_group()
        if group.failure is None:
            self._group = group
            self._disk.begin(partial(group.commit, self._cursor), partial(self._arrived, group))

    def _written(self, jobs: list[_Job]) -> list[object]:
        """Do these writes in one transaction; a refused one leaves the others alone.

        Refusals are rare, so the writes are first done plainly. Only if one is refused are they
        taken back and done again, each inside its savepoint.
        """
        self._files.check()
        self._cursor.execute("BEGIN IMMEDIATE")
        try:
            return [job.ask(self._cursor) for job in jobs]
        except _REFUSALS:
            self._cursor.execute("ROLLBACK")
            self._cursor.execute("BEGIN IMMEDIATE")
            return [self._attempted(job) for job in jobs]

    def _attempted(self, job: _Job) -> object:
        """Do one write inside its savepoint; return its value or its refusal."""
        self._cursor.execute("SAVEPOINT one")
        try:
            outcome = job.ask(self._cursor)
        except _REFUSALS as refusal:
            self._cursor.execute("ROLLBACK TO one")
            outcome = refusal
        self._cursor.execute("RELEASE one")
        return outcome

    def _settle(self) -> None:
        """Wait for the disk here and now."""
        self._disk.finish()
        if self._group is not None:
            self._arrived(self._group)

    def _arrived(self, group: _Group) -> None:
        """Tell everybody how a group fared, read what waited for it, and go on."""
        if group is not self._group:  # `close` was faster
            return
        self._group = None
        if group.failure is None:
            try:
                self._files.check()  # a commit into a file that nobody will find again is none
            except Unavailable as failure:
                group.failure = failure
        self._tell(group)
        waiting, self._reads = self._reads, []
        for job in waiting:
            _answer(job.done, self._outcome(job))
        self._expect_group()

    def _tell(self, group: _Group) -> None:
        """Tell everybody of a group what became of theirs."""
        failure = None if group.failure is None else self._told_of(group.failure)
        if failure is None:
            self._figures.committed(len(group.jobs), group.took_s)
        else:
            self._roll_back()
            group.outcomes = [failure] * len(group.jobs)
        for job, outcome in zip(group.jobs, group.outcomes, strict=True):
            if job.leaves_no_trace and group.trace is not None:
                _answer(job.done, unavailable(group.trace))
            else:
                _answer(job.done, outcome)

    def _told_of(self, error: Exception) -> Unavailable:
        """Count a failed commit, and put it into words."""
        self._figures.failures[StoreFailure.COMMIT] += 1
        failure = unavailable(error)
        if failure.is_final:
            self._final = failure
        return failure

    def _roll_back(self) -> None:
        """Leave a transaction that failed; SQLite has left it already if this fails too."""
        with suppress(apsw.Error):
            if self._db.in_transaction:
                self._cursor.execute("ROLLBACK")

    def _look(self, ask: Ask[T]) -> T:
        """Read now."""
        try:
            return ask(self._cursor)
        except apsw.Error as error:
            self._figures.failures[StoreFailure.READ] += 1
            raise unavailable(error) from None

    def _outcome(self, job: _Job) -> object:
        """Read for somebody who waited; an exception is theirs to hear."""
        try:
            return self._look(job.ask)
        except Exception as error:  # noqa: BLE001 - raised where it was asked
            return error


def _answer(done: asyncio.Future[Any], outcome: object) -> None:
    """Wake the waiting caller with a value or a refusal; it may have gone."""
    if done.done():
        return
    if isinstance(outcome, Exception):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)
