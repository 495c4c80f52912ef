"""A backup: written while others play, whole or not at all, and good to play on from."""

from __future__ import annotations

import asyncio
import shutil
import signal
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from game.protocol.messages import Ack, Fetch, Mail, Update, Welcome
from server.store.base import Unavailable
from server.store.sqlite import SqliteStore
from tests.server.house import ROOM, caller, create, join, lived, play, relay, resume
from tests.server.process import ServerProcess, run, server_process
from tests.server.test_store import HOST, record

WAITS_S = 15.0
ROOMS, EACH = 12, 18  # as many as a seat may send at once
_READ_ONLY = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    end_s = time.monotonic() + WAITS_S
    while not is_so():
        assert time.monotonic() < end_s, "waited in vain"
        await asyncio.sleep(0.02)


async def ask_for_backup(server: ServerProcess, log: Path) -> None:
    """Send the signal and wait for the line that says that it is written."""

    def written() -> int:
        return log.read_text().count("backup written")

    before = written()
    server.process.send_signal(signal.SIGUSR1)
    await until(lambda: written() > before)


def test_a_backup_of_a_running_server_is_restored_and_played_on_from(tmp_path: Path) -> None:
    store, copy, log = f"sqlite:{tmp_path / 'rooms.db'}", tmp_path / "copy.db", tmp_path / "log"

    async def play_before_and_after() -> None:
        with server_process(store, "--backup", str(copy), log=log) as server:
            async with caller(server.url) as host, caller(server.url) as guest:
                await host.ask(create(), Welcome)
                await guest.ask(join(), Welcome)
                await host.hear(Update)
                await host.ask(relay(1, b"a name"), Update)
                await ask_for_backup(server, log)
                assert stat.S_IMODE(copy.stat().st_mode) == 0o600
                await host.ask(play(2, box=b"written after the backup"), Update)

    async def play_on() -> None:
        with server_process(store) as server:
            async with caller(server.url) as host, caller(server.url) as guest:
                back = await host.ask(resume("A"), Welcome)
                assert (back.acked_n, back.view is not None) == (1, True)  # as at the backup
                await guest.ask(resume("B"), Welcome)
                page = await guest.ask(Fetch(after=0), Mail)
                assert [letter.box for letter in page.items] == [b"a name"]
                await host.ask(play(2, box=b"and once more"), Update)
                news = await guest.hear(Mail)
                assert [letter.box for letter in news.items] == [b"and once more"]

    lived(play_before_and_after)
    put_aside(tmp_path / "rooms.db")
    shutil.copy(copy, tmp_path / "rooms.db")
    lived(play_on)


def put_aside(path: Path) -> None:
    """Move a database and whatever lies beside it out of the way, as the page tells."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(FileNotFoundError):
            path.with_name(name).rename(path.with_name(f"old-{name}"))


def test_a_backup_is_a_moment_between_two_moves_while_somebody_writes(tmp_path: Path) -> None:
    store, copy, log = f"sqlite:{tmp_path / 'rooms.db'}", tmp_path / "copy.db", tmp_path / "log"

    async def send(url: str, room: str) -> None:
        async with caller(url) as host:
            await host.ask(create(room), Welcome)
            for n in range(1, EACH + 1):
                assert (await host.ask(relay(n, b"%d" % n * 900), Ack)).n == n

    async def story() -> None:
        with server_process(store, "--backup", str(copy), log=log) as server:
            rooms = [f"{number:032x}" for number in range(ROOMS)]
            sending = asyncio.gather(*(send(server.url, room) for room in rooms))
            while not sending.done():
                await ask_for_backup(server, log)
                for numbers in numbers_in(copy).values():
                    assert numbers == list(range(1, len(numbers) + 1))
            await ask_for_backup(server, log)
            assert sum(map(len, numbers_in(copy).values())) == ROOMS * EACH
            await sending

    lived(story)


def numbers_in(copy: Path) -> dict[object, list[object]]:
    """Read a backup as anybody can: each room's numbers, of entries that have their boxes."""
    found: dict[object, list[object]] = {}
    db = apsw.Connection(f"file:{copy}?mode=ro&immutable=1", flags=_READ_ONLY)
    assert db.pragma("integrity_check") == "ok"
    rows = db.execute("SELECT room_id, seq FROM entries JOIN boxes USING (room_id, seq)")
    for room, seq in rows.fetchall():
        found.setdefault(room, []).append(seq)
    db.close()
    return found


def test_what_is_deleted_while_a_backup_is_under_way_is_not_in_it(tmp_path: Path) -> None:
    secret = b"canary-of-a-room-that-goes"

    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        many = (record(f"{number:032x}") for number in range(1_000))
        await asyncio.gather(*(store.create_room(each, HOST) for each in many))
        store._db.execute("UPDATE rooms SET scenario = hex(zeroblob(3000))")
        store._db.execute("UPDATE rooms SET scenario = ? WHERE id = 1", (secret.decode(),))
        writing = asyncio.ensure_future(store.back_up(tmp_path / "copy.db"))
        await asyncio.sleep(0)  # the first 256 of over 1,500 pages are copied
        assert await store.delete_room(f"{0:032x}", 5)
        await writing
        await store.close()

    asyncio.run(story())
    assert secret not in (tmp_path / "copy.db").read_bytes()
    assert list(tmp_path.glob("copy.db?*")) == []  # one file, nothing beside it


def test_a_backup_that_cannot_be_written_leaves_the_last_one_and_the_server_alone(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    copy, log = folder / "copy.db", tmp_path / "log"

    async def story() -> None:
        store = f"sqlite:{tmp_path / 'rooms.db'}"
        with server_process(store, "--backup", str(copy), log=log) as server:
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)
                await ask_for_backup(server, log)
                last = copy.read_bytes()
                folder.rename(tmp_path / "gone")
                server.process.send_signal(signal.SIGUSR1)
                await until(lambda: "backup failed code=not-written" in log.read_text())
                await host.ask(relay(1), Ack)
        assert (tmp_path / "gone" / "copy.db").read_bytes() == last

    lived(story)


def test_a_signal_without_a_place_for_backups_harms_nothing(tmp_path: Path) -> None:
    log = tmp_path / "log"

    async def story() -> None:
        with server_process("memory:", log=log) as server:
            server.process.send_signal(signal.SIGUSR1)
            await until(lambda: "backup failed code=no-path" in log.read_text())
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)

    lived(story)


def test_the_command_copies_what_no_server_has_open(tmp_path: Path) -> None:
    path, copy = tmp_path / "rooms.db", tmp_path / "copy.db"
    store = f"sqlite:{path}"

    async def story() -> None:
        with server_process(store) as server:
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)
                await host.ask(relay(1), Ack)
            busy = run("backup", str(copy), "--store", store)
            assert (busy.returncode, copy.exists()) == (2, False)
            assert "in use by another server" in busy.stderr

    lived(story)  # ended by a kill: the newest entries are in the log beside the file
    done = run("backup", str(copy), "--store", store)
    assert done.stdout == f"backup written to {copy}\n"
    assert list(numbers_in(copy).values()) == [[1]]


def test_a_backup_of_nothing_makes_nothing(tmp_path: Path) -> None:
    missing = run("backup", str(tmp_path / "copy.db"), "--store", f"sqlite:{tmp_path / 'no.db'}")
    assert missing.returncode == 2
    assert "there is no database at" in missing.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        await store.create_room(record(ROOM), HOST)
        (tmp_path / "copy.db").mkdir()  # in the way of the last step
        with pytest.raises(Unavailable, match="cannot be written"):
            await store.back_up(tmp_path / "copy.db")
        await store.close()

    asyncio.run(story())
    assert not (tmp_path / "copy.db.part").exists()
