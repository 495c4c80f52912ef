"""A disk that remembers every write, and the states it could be in if the power went.

Between two syncs of a file a disk may keep, drop or tear each write as it likes, sector by
sector and in any order. What was synced stays. Deleting a file counts once its folder is synced,
which SQLite asks for, or does by itself with the first sync of a journal or write-ahead log.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Literal

import apsw

_SECTOR = 512

Kind = Literal["write", "truncate", "sync", "delete"]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done to a file: `at` is an offset, or a new size."""

    kind: Kind
    file: str
    at: int = 0
    data: bytes = b""


@dataclass(slots=True)
class FileNow:
    """A file as it is for sure, and what has been done to it since.

    `is_named` says that its folder was synced together with it.
    """

    sure: bytearray = field(default_factory=bytearray)
    since: list[Deed] = field(default_factory=list)
    is_named: bool = False

    def settle(self) -> None:
        """Make everything sure."""
        for deed in self.since:
            put(self.sure, deed)
        self.since.clear()

    def after_a_cut(self, luck: Random, kept: float) -> bytes:
        """Return what may be found after the power went; each sector is kept by chance."""
        found = bytearray(self.sure)
        for deed in self.since:
            for part in sectors(deed):
                if luck.random() < kept:
                    put(found, part)
        return bytes(found)


def put(content: bytearray, deed: Deed) -> None:
    """Do a deed to a file's content."""
    if deed.kind == "truncate":
        del content[deed.at :]
        return
    if len(content) < deed.at:
        content.extend(bytes(deed.at - len(content)))
    content[deed.at : deed.at + len(deed.data)] = deed.data


def sectors(deed: Deed) -> Iterator[Deed]:
    """Split a write into what a disk writes at once."""
    if deed.kind != "write":
        yield deed
        return
    start = 0
    while start < len(deed.data):
        end = min(len(deed.data), start + _SECTOR - (deed.at + start) % _SECTOR)
        yield Deed("write", deed.file, deed.at + start, deed.data[start:end])
        start = end


class RecordingDisk(apsw.VFS):
    """This machine's disk, which writes down all that is done to its files."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self.real = apsw.vfs_names()[0]
        super().__init__("recording", self.real, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        """Open a file and watch it."""
        return RecordedFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, FBT001 - SQLite's name
        """Delete a file."""
        super().xDelete(filename, syncdir)
        self.deeds.append(Deed("delete", Path(filename).name, int(syncdir)))


class RecordedFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(
        self, disk: RecordingDisk, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(text).name if text else ""
        self._deeds = disk.deeds
        super().__init__(disk.real, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        """Write."""
        super().xWrite(data, offset)
        self._deeds.append(Deed("write", self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        """Cut the file."""
        super().xTruncate(newsize)
        self._deeds.append(Deed("truncate", self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """Sync; the real disk need not, for this one is only looked at through its deeds."""
        self._deeds.append(Deed("sync", self._name, flags))


@contextmanager
def recording() -> Iterator[RecordingDisk]:
    """Write down what is done while the block runs."""
    disk = RecordingDisk()
    try:
        yield disk
    finally:
        disk.unregister()


@dataclass(slots=True)
class Shelf:
    """All files of a database at one moment of a recording."""

    files: dict[str, FileNow] = field(default_factory=dict)
    doomed: dict[str, bytes] = field(default_factory=dict)

    def take(self, deed: Deed) -> None:
        """Let one more deed be done."""
        if deed.kind == "delete":
            gone = self.files.pop(deed.file, FileNow())
            self.doomed.pop(deed.file, None)
            if not deed.at:  # its folder was not synced: it may be found again
                gone.settle()
                self.doomed[deed.file] = bytes(gone.sure)
            return
        now = self.files.setdefault(deed.file, FileNow())
        if deed.kind == "sync":
            now.settle()
            if not now.is_named and "-" in deed.file:
                now.is_named = True
                self.doomed.clear()
        else:
            now.since.append(deed)

    def cut(self, folder: Path, luck: Random) -> None:
        """Write the files into a folder as they may be found after the power went."""
        kept = luck.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for name, content in self.doomed.items():
            if luck.random() < 0.5:
                (folder / name).write_bytes(content)
        for name, now in self.files.items():
            (folder / name).write_bytes(now.after_a_cut(luck, kept))
