"""Opens a database file with the settings that make an acknowledgement durable."""

from __future__ import annotations

import os
from pathlib import Path

import apsw

from server.store.base import CannotOpen, Unavailable
from server.store.trouble import why_not

_SCHEMA = Path(__file__).with_name("schema")
_VERSION = 2


def opened(path: Path) -> apsw.Connection:
    """Open or make the file, and bring it to this version.

    Raises:
        CannotOpen: with a sentence for the operator.
    """
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
        raise CannotOpen(why_not(path, error)) from None
    except CannotOpen:
        db.close()
        raise
    return db


def empty_log(db: apsw.Cursor) -> None:
    """Move the write-ahead log into the file and cut it to nothing: deleted rows are in neither.

    A kill in between is made good when the file is opened again.
    """
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


class OpenedFiles:
    """The files of a database, held against those that were opened.

    Whoever moves, replaces or deletes them under a running server would lose what is written
    from then on, and the database itself does not notice.
    """

    def __init__(self, path: Path) -> None:
        """Remember which files these are."""
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
    empty_log(db.cursor())  # a kill may have come between a deletion and its end


def _upgrade(db: apsw.Connection) -> None:
    """Bring a file from its version to ours, step by step; refuse one of a later version."""
    version = int(db.pragma("user_version"))
    if version > _VERSION:
        raise CannotOpen(f"the database has version {version}; this server knows {_VERSION}")
    for step in range(version + 1, _VERSION + 1):
        with db:
            db.execute((_SCHEMA / f"{step:03}.sql").read_text(encoding="utf-8"))
