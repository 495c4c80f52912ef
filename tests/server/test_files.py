"""A scenario file that a pair brings along: kept if it is sound, passed on, gone with its room."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from game.protocol.codec import TO_SERVER_BYTES, encode
from game.protocol.files import FILE_BYTES, Gathering, parts_of
from game.protocol.messages import Create, Error, FileKept, FilePart, FileWanted, Update, Welcome
from game.rules.seats import Seat
from server.limits import Limits
from server.store import sqlite
from server.store.base import FILES_PER_ROOM, RoomRecord, SeatRecord
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore
from tests.server.house import ROOM, Caller, caller, create, house, join, lived, resume, table

SHIPPED = Path(__file__).parents[2] / "scenarios" / "t1" / "scenario.toml"


def own_scene() -> bytes:
    """Return the bytes of a scenario that does not ship: The Last Dumpling under another id."""
    return SHIPPED.read_bytes().replace(b'id = "t1"', b'id = "our-own"', 1)


def test_a_file_comes_out_of_its_parts_as_it_went_in() -> None:
    raw = own_scene()
    gathering = Gathering()
    found = [gathering.take(part) for part in parts_of(raw)]
    assert found[:-1] == [None] * (len(found) - 1)
    assert found[-1] == raw


def test_every_part_of_the_largest_file_fits_into_one_message() -> None:
    parts = parts_of(b"x" * FILE_BYTES)
    assert len(parts) == 8
    assert max(len(encode(part)) for part in parts) < TO_SERVER_BYTES


@pytest.mark.parametrize("size", [0, FILE_BYTES + 1])
def test_an_empty_or_too_large_file_is_no_file(size: int) -> None:
    with pytest.raises(ValueError, match="expected 1 to"):
        parts_of(b"x" * size)


def test_parts_out_of_order_or_of_another_file_give_nothing() -> None:
    first, second, *_ = parts_of(own_scene())
    gathering = Gathering()
    assert gathering.take(second) is None
    other = FilePart(hash=hashlib.sha256(b"").digest(), i=1, of=second.of, part=b"y")
    assert [gathering.take(part) for part in (first, other, second)] == [None, None, None]
    wrong = FilePart(hash=hashlib.sha256(b"z").digest(), i=0, of=1, part=b"y")
    assert gathering.take(wrong) is None


def bringing(raw: bytes) -> Create:
    """Make a room for a scenario whose file follows."""
    return replace(create(), scenario=f"our-own@{hashlib.sha256(raw).hexdigest()}", brings=True)


async def _brought(line: Caller, raw: bytes) -> None:
    for part in parts_of(raw):
        await line.say(part)


def test_a_scene_of_an_own_file_opens_once_the_file_is_here_and_the_guest_can_fetch_it() -> None:
    async def story() -> None:
        raw = own_scene()
        async with (
            house() as home,
            caller(home.running.url) as host,
            caller(home.running.url) as guest,
        ):
            assert (await host.ask(bringing(raw), Welcome)).view is None
            assert (await guest.ask(join(), Welcome)).view is None
            await _brought(host, raw)
            kept = await host.hear(FileKept)
            assert kept.hash == hashlib.sha256(raw).digest()
            told = await guest.hear(Update)
            assert told.sections.scene is not None
            assert told.sections.scene.scenario == f"our-own@{kept.hash.hex()}"
            await guest.say(FileWanted(hash=kept.hash))
            gathering = Gathering()
            whole = None
            while whole is None:
                whole = gathering.take(await guest.hear(FilePart))
            assert whole == raw
            assert (await home.store.files(ROOM)) == (raw,)
            await home.store.delete_room(ROOM, 1)
            assert (await home.store.files(ROOM)) == ()

    lived(story)


@pytest.mark.parametrize(
    "raw",
    [
        b"not toml at all [",
        SHIPPED.read_bytes().replace(b"start-trust = 50", b"start-trust = 5000"),
        SHIPPED.read_bytes() + b"\n# the same scene, edited, under its shipped name\n",
    ],
    ids=["nonsense", "senseless", "another t1"],
)
def test_a_file_that_is_not_sound_is_refused_and_nothing_of_it_is_kept(raw: bytes) -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, _):
            await _brought(host, raw)
            assert (await host.hear(Error)).code == "bad-scenario"
            assert (await home.store.files(ROOM)) == ()

    lived(story)


def test_a_room_keeps_four_files_and_the_same_one_twice_is_one() -> None:
    async def story() -> None:
        raw = own_scene()
        async with house(limits=Limits(moves_burst=400)) as home, table(home) as (host, _):
            for number in (0, 0, 1, 2, 3):
                await _brought(host, raw + b"#" * number)
                await host.hear(FileKept)
            await _brought(host, raw + b"####")
            assert (await host.hear(Error)).code == "too-many-files"
            assert len(await home.store.files(ROOM)) == 4

    lived(story)


def test_a_file_of_a_room_is_read_again_after_the_server_was_down() -> None:
    async def story() -> None:
        raw, store = own_scene(), MemoryStore()
        async with (
            house(store=store) as home,
            caller(home.running.url) as host,
            caller(home.running.url) as guest,
        ):
            await host.ask(bringing(raw), Welcome)
            await guest.ask(join(), Welcome)
            await _brought(host, raw)
            await guest.hear(Update)
            rooms = dict(store._rooms)
        again = MemoryStore()
        again._rooms = rooms
        async with house(store=again) as home, caller(home.running.url) as guest:
            back = await guest.ask(resume("B"), Welcome)
            assert back.view is not None
            assert back.view.scene.scenario.startswith("our-own@")

    lived(story)


def _old_database(path: Path) -> None:
    """Write a database as the first version of the server left it, with one room in it."""
    schema = Path(sqlite.__file__).with_name("schema") / "001.sql"
    db = apsw.Connection(str(path))
    db.execute(schema.read_text(encoding="utf-8"))
    db.execute(
        "INSERT INTO rooms (room, mode, scenario, join_hash, invite_until_ms, created_ms, used_ms,"
        " keep_days, head, is_over) VALUES ('old', 'duo', 't1@00', NULL, 1, 1, 1, 14, 0, 0)"
    )
    db.close()


def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    async def story() -> None:
        path = tmp_path / "rooms.db"
        _old_database(path)
        for _ in range(2):  # also when it is opened once more
            store = SqliteStore(path)
            room = await store.room("old")
            assert room is not None
            assert (room.keep_days, room.everything) == (14, False)
            assert await store.keep_file("old", b"d" * 32, b"scene", 1)
            assert await store.files("old") == (b"scene",)
            await store.close()

    lived(story)


def _found_in(folder: Path, words: bytes) -> bool:
    return any(words in file.read_bytes() for file in folder.iterdir())


def test_files_go_with_their_room_and_leave_no_trace_in_any_file(tmp_path: Path) -> None:
    async def story() -> None:
        marker = b"an-own-line-nobody-should-find-again" * 40
        path = tmp_path / "rooms.db"
        store = SqliteStore(path)
        record = RoomRecord("r1", "duo", "t1@00", None, 1, 1, 1, 14, everything=True)
        await store.create_room(record, SeatRecord(Seat.A, b"t" * 32))
        assert await store.room("r1") == record
        for number in range(FILES_PER_ROOM):
            assert await store.keep_file("r1", bytes([number]) * 32, marker, number)
        assert not await store.keep_file("r1", b"x" * 32, marker, 9)
        assert await store.keep_file("r1", bytes([0]) * 32, marker, 9)
        assert await store.delete_room("r1", 9)
        assert not _found_in(tmp_path, marker[:36])
        await store.close()

    lived(story)
