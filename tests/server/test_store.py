"""One contract for every store: what was acknowledged is there, once, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from game.rules.seats import Seat
from server.store.base import (
    Batch,
    CannotOpen,
    Conflict,
    EventStore,
    RoomExists,
    RoomRecord,
    SeatRecord,
    SeatTaken,
    StoredBox,
    StoredEntry,
    Unavailable,
)
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore

DAY_MS = 86_400_000
HOST = SeatRecord(Seat.A, b"h" * 32)
GUEST = SeatRecord(Seat.B, b"g" * 32)


def record(room: str = "ab12", **changes: object) -> RoomRecord:
    plain = RoomRecord(room, "duo", "t1@0f", b"j" * 32, 99_000, 1_000, 1_000, 14)
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields by name, in a test


def entry(seq: int, by: str = "A", n: int | None = 1, raw: bytes = b"{}") -> StoredEntry:
    return StoredEntry(seq, 1_000 + seq, by, n, raw, b'{"v":1,"events":[]}')


def words(seq: int, box: bytes) -> StoredBox:
    return StoredBox(seq, 4, is_relay=False, box=box)


@pytest.fixture(params=["sqlite", "memory"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], EventStore]:
    if request.param == "memory":
        return MemoryStore
    return lambda: SqliteStore(tmp_path / "rooms.db")


def in_store(make: Callable[[], EventStore], play: Callable[[EventStore], object]) -> None:
    """Play an async story against a fresh store with one room, and close it."""

    async def story() -> None:
        store = make()
        await store.create_room(record(), HOST)
        try:
            await play(store)  # type: ignore[misc]  # a coroutine function
        finally:
            await store.close()

    asyncio.run(story())


def test_a_room_is_kept_as_it_was_made(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        assert await store.room("ab12") == record()
        assert await store.room("none") is None
        assert await store.seats("ab12") == (HOST,)

    in_store(make_store, story)


def test_a_name_in_use_is_refused_and_the_first_room_stays(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        with pytest.raises(RoomExists):
            await store.create_room(record(scenario="other@1"), GUEST)
        assert await store.room("ab12") == record()

    in_store(make_store, story)


def test_taking_the_seat_burns_the_invite(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        await store.take_seat("ab12", GUEST, 2_000)
        assert await store.seats("ab12") == (HOST, GUEST)
        assert await store.room("ab12") == record(join_hash=None, used_ms=2_000)
        with pytest.raises(SeatTaken):
            await store.take_seat("ab12", SeatRecord(Seat.B, b"x" * 32), 3_000)
        assert await store.seats("ab12") == (HOST, GUEST)

    in_store(make_store, story)


def test_of_two_guests_at_once_one_is_seated(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        both = await asyncio.gather(
            store.take_seat("ab12", GUEST, 2_000),
            store.take_seat("ab12", SeatRecord(Seat.B, b"x" * 32), 2_000),
            return_exceptions=True,
        )
        assert [type(outcome) for outcome in both] == [type(None), SeatTaken]

    in_store(make_store, story)


def test_the_log_is_read_back_in_order(make_store: Callable[[], EventStore]) -> None:
    entries = (entry(1), entry(2, "clock", None), entry(3, "B", 1, b'{"kind":"ready"}'))

    async def story(store: EventStore) -> None:
        await store.append("ab12", Batch(entries[:2], 0))
        await store.append("ab12", Batch(entries[2:], 2))
        assert await store.load("ab12") == entries
        found = await store.room("ab12")
        assert found is not None
        assert found.used_ms == 1_003

    in_store(make_store, story)


def test_of_two_writers_with_one_expected_seq_one_is_refused(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        both = await asyncio.gather(
            store.append("ab12", Batch((entry(1, "A"),), 0)),
            store.append("ab12", Batch((entry(1, "B"),), 0)),
            return_exceptions=True,
        )
        assert [type(outcome) for outcome in both] == [type(None), Conflict]
        assert await store.load("ab12") == (entry(1, "A"),)

    in_store(make_store, story)


def test_a_number_is_used_once_by_each_seat(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        await store.append("ab12", Batch((entry(1, "A", 1),), 0))
        with pytest.raises(Conflict):
            await store.append("ab12", Batch((entry(2, "A", 1),), 1))
        await store.append("ab12", Batch((entry(2, "B", 1),), 1))
        assert len(await store.load("ab12")) == 2

    in_store(make_store, story)


def test_nothing_of_a_refused_batch_is_kept(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        with pytest.raises(Conflict):
            await store.append("ab12", Batch((entry(1),), 7, (words(1, b"w"),)))
        assert await store.load("ab12") == ()
        assert await store.mail("ab12", (1,)) == ()

    in_store(make_store, story)


def test_boxes_come_back_with_the_moves_they_came_with(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        boxes = (words(1, b"words"), StoredBox(2, 0, is_relay=True, box=b"name"))
        await store.append("ab12", Batch((entry(1), entry(2, "B", 1, b"#")), 0, boxes))
        rows = await store.mail("ab12", (2, 1, 9))
        assert [(row.seq, row.by, row.visit, row.raw, row.box) for row in rows] == [
            (1, "A", 4, b"{}", b"words"),
            (2, "B", 0, b"#", b"name"),
        ]
        assert [row.is_relay for row in rows] == [False, True]

    in_store(make_store, story)


def test_a_new_scene_lets_go_of_words_but_not_of_names(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        boxes = (words(1, b"words"), StoredBox(2, 0, is_relay=True, box=b"name"))
        await store.append("ab12", Batch((entry(1), entry(2, "B")), 0, boxes))
        await store.append("ab12", Batch((entry(3, "host", None),), 2, drop_boxes=True))
        assert [row.box for row in await store.mail("ab12", (1, 2, 3))] == [b"name"]

    in_store(make_store, story)


def test_words_of_a_scene_that_is_over_go_once_nobody_is_there(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        box = words(1, b"words")
        await store.append("ab12", Batch((entry(1),), 0, (box,)))
        await store.sweep(1_001 + 5_000, 1_000, DAY_MS)
        assert len(await store.mail("ab12", (1,))) == 1  # the scene is still being played
        await store.append("ab12", Batch((entry(2, "B"),), 1, scene_over=True))
        await store.sweep(1_002 + 999, 1_000, DAY_MS)
        assert len(await store.mail("ab12", (1,))) == 1
        await store.sweep(1_002 + 1_001, 1_000, DAY_MS)
        assert await store.mail("ab12", (1,)) == ()

    in_store(make_store, story)


def test_a_room_goes_after_its_days_without_use(make_store: Callable[[], EventStore]) -> None:
    async def story(store: EventStore) -> None:
        await store.touch("ab12", 5_000)
        assert await store.sweep(5_000 + 14 * DAY_MS, 1_000, DAY_MS) == ()
        assert await store.sweep(5_001 + 14 * DAY_MS, 1_000, DAY_MS) == ("ab12",)
        assert await store.room("ab12") is None

    in_store(make_store, story)


def test_a_deleted_room_is_gone_and_its_writer_learns_it(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        assert await store.delete_room("ab12", 9_000)
        assert not await store.delete_room("ab12", 9_000)
        assert await store.load("ab12") == ()
        with pytest.raises(Conflict):
            await store.append("ab12", Batch((entry(1),), 0))

    in_store(make_store, story)


def test_what_was_acknowledged_is_there_after_a_restart(tmp_path: Path) -> None:
    def make() -> SqliteStore:
        return SqliteStore(tmp_path / "rooms.db")

    async def before(store: EventStore) -> None:
        await store.append("ab12", Batch((entry(1),), 0, (words(1, b"w"),)))

    in_store(make, before)

    async def after() -> None:
        store = make()
        assert await store.load("ab12") == (entry(1),)
        assert (await store.mail("ab12", (1,)))[0].box == b"w"
        await store.close()

    asyncio.run(after())


def test_many_writes_of_one_turn_share_commits_and_all_are_kept(tmp_path: Path) -> None:
    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        rooms = [f"r{number:03}" for number in range(150)]
        async with asyncio.TaskGroup() as group:
            for room in rooms:
                group.create_task(store.create_room(record(room), HOST))
        assert [(await store.room(room)) is not None for room in rooms] == [True] * 150
        await store.close()

    asyncio.run(story())


def test_deletion_leaves_no_trace_in_any_file(tmp_path: Path) -> None:
    canary = b"canary-of-a-sealed-box"

    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        await store.create_room(record("cafe" * 16, join_hash=canary.ljust(32)), HOST)
        boxes = tuple(words(seq, canary * 150) for seq in range(1, 20))
        entries = tuple(entry(seq, "A", seq, canary) for seq in range(1, 20))
        await store.append("cafe" * 16, Batch(entries, 0, boxes))
        assert found(tmp_path, canary)
        await store.delete_room("cafe" * 16, 1)
        assert not found(tmp_path, canary)
        assert not found(tmp_path, b"cafe" * 16)
        await store.close()

    asyncio.run(story())
    assert not found(tmp_path, canary)


def test_an_invite_taken_back_leaves_no_trace_in_any_file(tmp_path: Path) -> None:
    async def story() -> None:
        store = SqliteStore(tmp_path / "rooms.db")
        await store.create_room(record(join_hash=b"hash-of-an-invite-that-was-made!"), HOST)
        assert found(tmp_path, b"hash-of-an-invite")
        assert await store.withdraw("ab12", 2_000)
        assert not found(tmp_path, b"hash-of-an-invite")
        await store.close()

    asyncio.run(story())


def test_an_invite_is_taken_back_only_while_nobody_has_used_it(
    make_store: Callable[[], EventStore],
) -> None:
    async def story(store: EventStore) -> None:
        assert not await store.withdraw("none", 2_000)
        await store.take_seat("ab12", GUEST, 2_000)
        assert not await store.withdraw("ab12", 3_000)
        kept = await store.room("ab12")
        assert kept is not None
        assert kept.keep_days == 14

    in_store(make_store, story)


def found(folder: Path, needle: bytes) -> list[str]:
    return [path.name for path in folder.iterdir() if needle in path.read_bytes()]


def test_a_second_server_on_the_same_file_is_told_so(tmp_path: Path) -> None:
    first = SqliteStore(tmp_path / "rooms.db")
    with pytest.raises(CannotOpen, match="in use by another server"):
        SqliteStore(tmp_path / "rooms.db")
    asyncio.run(first.close())


def test_a_place_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="cannot be written: No such file"):
        SqliteStore(tmp_path / "nowhere" / "rooms.db")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"dear diary, " * 500)
    with pytest.raises(CannotOpen, match="is not a database"):
        SqliteStore(path)
    assert path.read_bytes() == b"dear diary, " * 500


def test_a_database_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    with suppress(apsw.Error):
        apsw.Connection(str(tmp_path / "rooms.db")).execute("PRAGMA user_version = 9")
    with pytest.raises(CannotOpen, match="version 9"):
        SqliteStore(tmp_path / "rooms.db")


def test_a_full_disk_acknowledges_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    async def story(store: EventStore) -> None:
        assert isinstance(store, SqliteStore)
        pages = store._db.pragma("page_count")
        store._db.pragma("max_page_count", pages)
        big = Batch((entry(1),), 0, (words(1, b"w" * 50_000),))
        with pytest.raises(Unavailable, match="disk is full"):
            await store.append("ab12", big)
        assert await store.load("ab12") == ()  # reading goes on
        store._db.pragma("max_page_count", 1_000_000)
        await store.append("ab12", big)
        assert await store.load("ab12") == (entry(1),)

    in_store(lambda: SqliteStore(tmp_path / "rooms.db"), story)


def test_a_bug_in_one_write_keeps_nobody_waiting(tmp_path: Path) -> None:
    async def story(store: EventStore) -> None:
        assert isinstance(store, SqliteStore)
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        with pytest.raises(Unavailable):
            await store._write(lambda _db: 1 // 0)
        await store.append("ab12", Batch((entry(1),), 0))
        assert await store.load("ab12") == (entry(1),)

    in_store(lambda: SqliteStore(tmp_path / "rooms.db"), story)


def test_a_disk_that_refuses_to_sync_is_never_trusted_again(tmp_path: Path) -> None:
    async def story() -> None:
        disk = LyingDisk()
        try:
            store = SqliteStore(tmp_path / "rooms.db")
            await store.create_room(record(), HOST)
            disk.refuses = True
            with pytest.raises(Unavailable) as caught:
                await store.append("ab12", Batch((entry(1),), 0))
            assert caught.value.is_final
            disk.refuses = False
            with pytest.raises(Unavailable):
                await store.append("ab12", Batch((entry(1),), 0))
            await store.close()
        finally:
            disk.unregister()

    asyncio.run(story())


class LyingDisk(apsw.VFS):
    """This machine's disk, until its syncs are to fail."""

    def __init__(self) -> None:
        self.refuses = False
        self.real = apsw.vfs_names()[0]
        super().__init__("lying", self.real, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        """Open a file whose syncs this disk decides about."""
        return LyingFile(self, name, flags)


class LyingFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(
        self, disk: LyingDisk, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self.disk = disk
        super().__init__(disk.real, name, flags)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """Sync, or say that it failed."""
        if self.disk.refuses:
            raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)
        super().xSync(flags)
