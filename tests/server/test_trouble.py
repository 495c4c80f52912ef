"""A disk in trouble: nothing is acked, one plain sentence says why, reading goes on, it passes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from game.protocol.faults import HoldCode
from game.protocol.messages import Rejected, Update, Welcome
from server.store.base import Batch, Conflict, StoredEntry, Unavailable
from server.store.sqlite import SqliteStore
from tests.server.house import ROOM, House, caller, house, lived, play, resume, table
from tests.server.test_store import HOST, entry, record

MOVED = "the database file was moved, replaced or deleted while the server runs"


class TroubledDisk(apsw.VFS):
    """This machine's disk, which fails when it is told to.

    Attributes:
        trouble: what every write is answered with; 0 for none.
        fails_at: the number of the one write or sync that is answered with it; 0 for each.
        deeds: writes and syncs so far.
    """

    def __init__(self) -> None:
        self.trouble = 0
        self.fails_at = 0
        self.deeds = 0
        self.real = apsw.vfs_names()[0]
        super().__init__("troubled", self.real, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        """Open a file on it."""
        return TroubledFile(self, name, flags)

    def strain(self) -> None:
        """Fail, if it is to."""
        self.deeds += 1
        if self.trouble and self.fails_at in {0, self.deeds}:
            raise apsw.exception_for(self.trouble)


class TroubledFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(
        self, disk: TroubledDisk, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self._disk = disk
        super().__init__(disk.real, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        """Write, or fail."""
        self._disk.strain()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        """Cut the file, or fail."""
        self._disk.strain()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """Sync, or fail."""
        self._disk.strain()
        super().xSync(flags)


@contextmanager
def troubled() -> Iterator[TroubledDisk]:
    """Put every database that is opened in the block on such a disk."""
    disk = TroubledDisk()
    try:
        yield disk
    finally:
        disk.unregister()


async def readiness(home: House) -> tuple[int, str]:
    """Ask /readyz as an operator's probe does, after the time for which it keeps an answer."""
    home.clock.at_ms += 3_000
    host, _, port = home.running.url.removeprefix("ws://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"GET /readyz HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
    writer.close()
    return int(head.split()[1]), body


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server's database is, and its disk."""

    path: Path
    disk: TroubledDisk

    @property
    def log(self) -> Path:
        """The write-ahead log beside it."""
        return self.path.with_name("rooms.db-wal")

    def aside(self, path: Path) -> Path:
        """Where somebody moves a file to."""
        return path.with_name("moved-" + path.name)

    def fail(self, trouble: int) -> None:
        """Let every write fail like this; 0 for no more."""
        self.disk.trouble = trouble


Act = Callable[[Place], object]

TROUBLES: dict[str, tuple[str, Act, Act | None]] = {
    "full": (
        "the disk is full; free some space, the server goes on by itself",
        lambda place: place.fail(apsw.SQLITE_FULL),
        lambda place: place.fail(0),
    ),
    "read-only": (
        "the database cannot be written; check its permissions and its disk",
        lambda place: place.fail(apsw.SQLITE_READONLY),
        lambda place: place.fail(0),
    ),
    "broken": (
        "the disk reports an error; look at the system's log",
        lambda place: place.fail(apsw.SQLITE_IOERR_WRITE),
        lambda place: place.fail(0),
    ),
    "moved": (
        MOVED,
        lambda place: place.path.rename(place.aside(place.path)),
        lambda place: place.aside(place.path).rename(place.path),
    ),
    "replaced": (
        MOVED,
        lambda place: (
            place.aside(place.path).write_bytes(place.path.read_bytes()),
            place.aside(place.path).rename(place.path),
        ),
        None,
    ),
    "deleted": (MOVED, lambda place: place.path.unlink(), None),
    "log deleted": (MOVED, lambda place: place.log.unlink(), None),
}


@pytest.mark.parametrize("name", TROUBLES)
def test_a_disk_in_trouble_is_one_sentence_and_no_false_ack(name: str, tmp_path: Path) -> None:
    sentence, begin, end = TROUBLES[name]

    async def story() -> None:
        with troubled() as disk:
            place = Place(tmp_path / "rooms.db", disk)
            store = SqliteStore(place.path)
            async with house(store=store) as home, table(home) as (host, guest):
                assert await readiness(home) == (200, "ready\n")
                await guest.quiet()
                begin(place)
                assert (await host.ask(play(1), Rejected)).code == HoldCode.UNAVAILABLE
                assert await guest.quiet() == []
                status, told = await readiness(home)
                assert (status, told.startswith(sentence), told.count("\n")) == (503, True, 1)
                async with caller(home.running.url) as back:  # reading goes on
                    assert (await back.ask(resume("A"), Welcome)).acked_n == 0
                    if end is not None:
                        end(place)
                        assert (await back.ask(play(1), Update)).acked_n == 1
                        assert await readiness(home) == (200, "ready\n")
                        assert len(await store.load(ROOM)) == 2
                assert home.failures == []
            await store.close()

    lived(story)


@pytest.mark.slow
@pytest.mark.parametrize(
    "trouble", [apsw.SQLITE_FULL, apsw.SQLITE_IOERR_WRITE, apsw.SQLITE_IOERR_FSYNC]
)
def test_whichever_write_of_the_disk_fails_no_ack_is_false(trouble: int, tmp_path: Path) -> None:
    async def story() -> int:
        at = 0
        is_reached = True
        while is_reached:
            at += 1
            folder = tmp_path / f"{at}"
            folder.mkdir()
            is_reached = await write_with_one_failure(folder / "rooms.db", trouble, at)
        return at

    assert asyncio.run(story()) > 12


async def write_with_one_failure(path: Path, trouble: int, at: int) -> bool:
    """Write a little while the disk fails once; return whether it came to that."""
    with troubled() as disk:
        store = SqliteStore(path)
        await store.create_room(record(), HOST)
        store._db.wal_autocheckpoint(4)  # let checkpoints fail too
        disk.trouble, disk.fails_at = trouble, disk.deeds + at
        expected: list[StoredEntry] = []
        while len(expected) < 4:
            store = await add_one(store, path, expected)
        is_reached = disk.deeds >= disk.fails_at
        await store.close()
    again = SqliteStore(path)
    assert await again.load("ab12") == tuple(expected)
    assert again._db.pragma("integrity_check") == "ok"
    await again.close()
    return is_reached


async def add_one(store: SqliteStore, path: Path, expected: list[StoredEntry]) -> SqliteStore:
    """Append the next entry as a runner would: after a failure, read what is so."""
    seq = len(expected) + 1
    new = entry(seq, "A", seq)
    try:
        await store.append("ab12", Batch((new,), seq - 1))
        expected.append(new)
    except (Unavailable, Conflict) as failure:
        if isinstance(failure, Unavailable) and failure.is_final:
            await store.close()  # the server ends, and starts again from the file
            store = SqliteStore(path)
        kept = await store.load("ab12")
        assert kept[: len(expected)] == tuple(expected)
        expected[:] = kept
    return store
