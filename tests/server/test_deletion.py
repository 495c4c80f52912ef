"""A deleted room leaves no trace in any file, also if the deletion is killed in its midst.

Deleted by the operator's command or by a player's message: the same is held for both.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

import apsw
import pytest
from websockets.exceptions import ConnectionClosed

from game.protocol.messages import Delete, Done
from game.rules.seats import Seat
from server.store.base import Batch, SeatRecord, StoredBox
from server.store.sqlite import SqliteStore
from tests.server.house import caller, house
from tests.server.process import run
from tests.server.test_store import HOST, entry, found, record

ENTRIES = 12
ROOM = "cafe" * 16
OTHER = "beef" * 16
CANARY = b"canary-of-a-deleted-room"
TRACES = (CANARY, ROOM.encode())
TICKET = b"ticket-of-whoever-wants-it-gone!"
OWNER = SeatRecord(Seat.A, hashlib.sha256(TICKET).digest())


class DeadlyDisk(apsw.VFS):
    """This machine's disk; at the given write, cut or sync, the process that asks is killed."""

    def __init__(self) -> None:
        self.left = 0
        self.real = apsw.vfs_names()[0]
        super().__init__("deadly", self.real, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        """Open a file on it."""
        return DeadlyFile(self, name, flags)

    def approach(self) -> None:
        """Come one deed nearer to the kill, once it is armed."""
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class DeadlyFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(
        self, disk: DeadlyDisk, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self._disk = disk
        super().__init__(disk.real, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        """Write, if there is still somebody to."""
        self._disk.approach()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        """Cut the file, if there is still somebody to."""
        self._disk.approach()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """Sync, if there is still somebody to."""
        self._disk.approach()
        super().xSync(flags)


async def fill(store: SqliteStore) -> None:
    """Write two rooms, one full of canaries, in turns, so that they share pages."""
    await store.create_room(record(ROOM, join_hash=CANARY.ljust(32)), OWNER)
    await store.create_room(record(OTHER), HOST)
    for seq in range(1, ENTRIES + 1):
        box = StoredBox(seq, 4, is_relay=seq % 2 == 0, box=CANARY * 100)
        await store.append(ROOM, Batch((entry(seq, "A", seq, CANARY),), seq - 1, (box,)))
        await store.append(OTHER, Batch((entry(seq, "A", seq, b"stays"),), seq - 1))


async def by_command(store: SqliteStore) -> None:
    """Delete the room as the operator's command does."""
    await store.delete_room(ROOM, 1)


async def by_message(store: SqliteStore) -> None:
    """Delete the room as a player does, through a server with a line to it."""
    async with house(store=store) as home, caller(home.running.url) as player:
        with suppress(ConnectionClosed):
            await player.ask(Delete(room=ROOM, ticket=TICKET), Done)


Way = Callable[[SqliteStore], Awaitable[None]]


def in_a_process_that_is_killed(path: Path, kills_at: int, way: Way) -> bool:
    """Fill a store and delete a room in a child; kill it at a deed; return whether it was."""
    child = os.fork()
    if child == 0:
        try:
            asyncio.run(_fill_and_delete(path, kills_at, way))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


async def _fill_and_delete(path: Path, kills_at: int, way: Way) -> None:
    disk = DeadlyDisk()
    store = SqliteStore(path)
    store._db.pragma("synchronous", "OFF")  # a kill does not need the disk, only the deletion does
    await fill(store)
    store._db.pragma("synchronous", "FULL")
    disk.left = kills_at
    await way(store)
    disk.left = 0


async def opened_again(path: Path) -> bool:
    """Open the store as a server that starts; delete the room if it is still there."""
    store = SqliteStore(path)
    was_there = await store.room(ROOM) is not None
    if was_there:
        assert len(await store.load(ROOM)) == ENTRIES  # all of it, or nothing
        await store.delete_room(ROOM, 2)
    assert [found(path.parent, trace) for trace in TRACES] == [[], []]
    assert len(await store.load(OTHER)) == ENTRIES
    await store.close()
    return was_there


@pytest.mark.slow
@pytest.mark.parametrize("way", [by_command, by_message])
def test_a_deletion_killed_at_any_write_leaves_no_trace_once_the_server_is_up_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], way: Way
) -> None:
    stages: list[bool] = []
    is_killed = True
    while is_killed:
        path = tmp_path / f"{len(stages)}" / "rooms.db"
        path.parent.mkdir()
        is_killed = in_a_process_that_is_killed(path, len(stages) + 1, way)
        stages.append(asyncio.run(opened_again(path)))
        assert [found(path.parent, trace) for trace in TRACES] == [[], []]
    with capsys.disabled():
        print(f"\n{len(stages) - 1} kills in a deletion, {sum(stages)} before it counted", end="")
    assert True in stages
    assert stages.count(False) > 2  # killed after the commit: the log still held the rows


def test_a_kill_right_after_the_commit_leaves_its_traces_to_nobody(tmp_path: Path) -> None:
    path = tmp_path / "rooms.db"
    child = os.fork()
    if child == 0:
        try:
            asyncio.run(_commit_and_die(path))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    assert found(tmp_path, CANARY)  # in the write-ahead log
    assert not asyncio.run(opened_again(path))
    assert not found(tmp_path, CANARY)


async def _commit_and_die(path: Path) -> None:
    """Delete a room, and be killed before the log is emptied."""
    store = SqliteStore(path)
    await fill(store)
    dies = patch("server.store.writer.empty_log", lambda _db: os.kill(os.getpid(), signal.SIGKILL))
    with dies:
        await store.delete_room(ROOM, 1)


def test_a_room_deleted_by_a_message_is_in_no_file_while_the_server_goes_on(tmp_path: Path) -> None:
    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        await fill(store)
        assert found(tmp_path, CANARY)
        async with house(store=store) as home, caller(home.running.url) as player:
            await player.ask(Delete(room=ROOM, ticket=TICKET), Done)
            assert [found(tmp_path, trace) for trace in TRACES] == [[], []]
            assert len(await store.load(OTHER)) == ENTRIES
        await store.close()

    asyncio.run(story())


def test_who_deletes_while_the_database_is_in_use_is_told_so(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "rooms.db")
    ended = run("delete", ROOM, "--store", f"sqlite:{tmp_path / 'rooms.db'}")
    assert ended.returncode == 2
    assert "in use by another server" in ended.stderr
    assert ended.stderr.count("\n") == 1
    asyncio.run(store.close())
