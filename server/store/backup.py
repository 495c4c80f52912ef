"""Copies a database that is in use into one whole file, a little at a time.

The copy is made through the connection that writes: nobody else may open the file while a
server runs, and what is written or deleted meanwhile is so in the copy, too. Each step is a read
like any other, so it never meets a commit.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

import apsw

from server.store.base import Unavailable

_PAGES = 256  # 1 MiB in one turn of the loop: nobody's move waits longer than for a commit

T = TypeVar("T")


class Read(Protocol):
    """Asks something of the database between two commits."""

    async def __call__(self, ask: Callable[[apsw.Cursor], T]) -> T:
        """Return what it gave."""


async def back_up(read: Read, path: Path) -> None:
    """Write a copy to `path`, which is replaced only once the copy is whole and on the disk.

    Args:
        read: asks the store's connection.
        path: the file to write.

    Raises:
        Unavailable: if it cannot be written or is not sound; what was at `path` is still there.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        await _copy(read, part)
        await asyncio.to_thread(_finish, part, path)
    except OSError as error:
        raise Unavailable(f"the backup {path} cannot be written: {error.strerror}") from None
    except apsw.Error as error:
        raise Unavailable(f"the backup {path} cannot be written: {type(error).__name__}") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


async def _copy(read: Read, part: Path) -> None:
    """Copy all pages; others have their turns in between."""
    copy = apsw.Connection(str(part))
    try:
        copy.pragma("journal_mode", "OFF")  # half a copy is of no use to anybody
        copy.pragma("synchronous", "OFF")  # the whole file is synced once, at the end
        pages = await read(lambda db: copy.backup("main", db.connection, "main"))
        try:
            while not pages.done:
                await read(lambda _db: pages.step(_PAGES))
                await asyncio.sleep(0)
        finally:
            await read(lambda _db: pages.close(force=True))  # what is wrong was said already
    finally:
        copy.close()


def _finish(part: Path, path: Path) -> None:
    """Make the copy one file, check that it is sound, sync it, and put it in its place."""
    copy = apsw.Connection(str(part))
    try:
        copy.pragma("journal_mode", "DELETE")
        if copy.pragma("integrity_check") != "ok":
            raise apsw.CorruptError
    finally:
        copy.close()
    _sync(part)
    part.replace(path)
    if os.name == "posix":  # elsewhere a folder cannot be synced
        _sync(path.parent)


def _sync(path: Path) -> None:
    """Wait until a file or a folder is on the disk."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
