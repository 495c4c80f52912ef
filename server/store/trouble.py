"""Says what is wrong with a database in words for the operator."""

from __future__ import annotations

from pathlib import Path

import apsw

from server.store.base import Unavailable

_FINAL = {apsw.SQLITE_IOERR_FSYNC, apsw.SQLITE_IOERR_DIR_FSYNC}
"""After these nobody can say what is on the disk: only a restart from the file can."""


def unavailable(error: Exception) -> Unavailable:
    """Say why something could not be read or written just now."""
    if isinstance(error, Unavailable):
        return error
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


def why_not(path: Path, error: apsw.Error) -> str:
    """Say why a file that exists cannot be used."""
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return f"the database {path} is in use by another server"
    if isinstance(error, apsw.NotADBError | apsw.CorruptError):
        return f"the file {path} is not a database of this server"
    if isinstance(error, apsw.FullError):
        return f"the disk with {path} is full"
    return f"the database {path} cannot be written; check its permissions and its disk"
