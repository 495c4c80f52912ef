"""Rooms are deleted, invites taken back, whatever the line does, and nothing else is lost."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.client.net.device import open_device
from game.client.net.errands import Errands
from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.opening import hosting
from game.client.net.record import Errand, RoomRecord, to_json
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import commands as cmd
from game.screens import messages as msg
from game.sealing.sodium import LibSodium
from tests.client.net.house import SCENARIO, SERVER, QuickSodium
from tests.client.net.test_thread import PATIENCE_S, Hall, Window, couple, hall, of


def room_of(window: Window) -> str:
    """Return the name of the room a window plays in."""
    record = window.keep.latest()
    assert record is not None
    return record.room


def on_server(house: Hall, room: str) -> bool:
    """Tell whether the server keeps a room."""
    return asyncio.run(house.store.room(room)) is not None


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait until another thread has done something."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def code_of(window: Window) -> str:
    """Return the invite a window has made, to paste."""
    made = window.until(of(msg.InviteMade))
    assert isinstance(made, msg.InviteMade)
    return made.code


def test_a_room_deleted_by_one_is_gone_and_the_other_hears_one_neutral_code(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        room = room_of(host)
        guest.keep.keep(cmd.SaveDraft(Seat.B, 1, "ready-words", "not sent yet"))
        guest.net.do(cmd.SendMove(Seat.B, 1, 1, m.Ready(), "said already"))
        host.until(of(msg.WordsOpened))
        host.net.do(cmd.DeleteRoom(room))
        assert host.until(of(msg.RoomDeleted)) == msg.RoomDeleted(room)
        assert guest.until(of(msg.LineClosed)) == msg.LineClosed("no-room")
        assert not on_server(house, room)
        assert (host.keep.rooms(), host.keep.errands()) == ((), ())
        kept = guest.keep.room(room)
        assert kept is not None
        assert "said already" in dict(kept.words).values()
        assert [d.text for d in guest.keep.load().drafts] == ["not sent yet"]


def test_a_room_is_forgotten_here_at_once_and_on_the_server_when_it_is_back(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "under the plum tree"))
        guest.until(of(msg.WordsOpened))
        before = host.keep.latest()
        assert before is not None
        house.close()
        host.net.do(cmd.DeleteRoom(before.room))
        wait_until(lambda: bool(host.keep.errands()))
        assert host.net.stop()
        (left,) = host.keep.errands()
        for secret in (before.pair_key, before.epochs[-1].key, b"plum tree", b"Robin"):
            assert secret
            assert secret not in to_json(left)
        assert left == replace(before, errand=Errand.DELETE).for_errand(
            Errand.DELETE, left.keep_until_ms
        )
        assert host.keep.card() is None
        house.open()
        assert on_server(house, before.room)
        again = open_device(tmp_path / "a", house.url)
        again.line.poll()
        wait_until(lambda: not again.keep.errands())
        again.line.close()
        assert not on_server(house, before.room)


def test_an_invite_taken_back_opens_nothing_and_a_late_guest_reads_why(tmp_path: Path) -> None:
    with hall() as house:
        host = Window(tmp_path / "a", house.url, "Ana")
        host.net.do(cmd.StartInvite())
        code = code_of(host)
        room = room_of(host)
        host.net.do(cmd.CancelInvite())
        wait_until(lambda: not host.keep.rooms() and not host.keep.errands())
        kept = asyncio.run(house.store.room(room))
        assert kept is not None
        assert kept.join_hash is None
        late = Window(tmp_path / "c", house.url, "Kim")
        late.net.do(cmd.Join(code))
        assert late.until(of(msg.JoinFailed)) == msg.JoinFailed("invite-withdrawn")
        assert host.net.stop()
        assert late.net.stop()


def test_an_invite_used_in_the_last_moment_and_taken_back_closes_the_room(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        room = room_of(host)
        host.net.do(cmd.CancelInvite())
        assert guest.until(of(msg.LineClosed)) == msg.LineClosed("no-room")
        assert not on_server(house, room)
        host.until(of(msg.RoomDeleted))


def test_a_second_invite_takes_the_first_one_back(tmp_path: Path) -> None:
    with hall() as house:
        host = Window(tmp_path / "a", house.url, "Ana")
        host.net.do(cmd.StartInvite())
        first = code_of(host)
        host.net.do(cmd.StartInvite())
        host.until(lambda _: host.kinds().count("InviteMade") == 2)
        wait_until(lambda: not host.keep.errands())
        late = Window(tmp_path / "c", house.url, "Kim")
        late.net.do(cmd.Join(first))
        assert late.until(of(msg.JoinFailed)) == msg.JoinFailed("invite-withdrawn")
        assert host.net.stop()
        assert late.net.stop()


def test_what_a_host_chose_for_a_room_is_what_the_server_keeps(tmp_path: Path) -> None:
    with hall() as house:
        host = Window(tmp_path / "a", house.url, "Ana")
        host.net.do(cmd.StartInvite(keep_days=3, everything=True))
        host.until(of(msg.RoomKept))
        kept = asyncio.run(house.store.room(room_of(host)))
        assert kept is not None
        assert kept.keep_days == 3
        assert kept.everything
        record = host.keep.latest()
        assert record is not None
        days = (record.keep_until_ms - time.time() * 1000) / 86_400_000
        assert 2.9 < days < 3.1
        assert host.net.stop()


class FullDisk(DiskKeep):
    """A device on which nothing more can be written."""

    def save(self, record: RoomRecord) -> None:
        """Fail."""
        raise OSError(28, f"no space left for {record.room}")


def test_on_a_full_disk_a_room_is_forgotten_all_the_same(tmp_path: Path) -> None:
    record = hosting(SERVER, SCENARIO, QuickSodium())
    DiskKeep(Folder(tmp_path, LibSodium())).save(record)
    keep = FullDisk(Folder(tmp_path, LibSodium()))

    async def told(_news: tuple[msg.Message, ...]) -> None:
        raise AssertionError("nothing has come of it yet")

    errands = Errands(keep, told, lambda _most: 0)
    errands.add(record, Errand.DELETE)
    assert keep.rooms() == ()
    assert [left.room for left in errands._waiting()] == [record.room]


def test_an_errand_about_a_room_that_has_gone_by_itself_is_dropped(tmp_path: Path) -> None:
    keep = DiskKeep(Folder(tmp_path, LibSodium()))
    keep.save(hosting(SERVER, SCENARIO, QuickSodium()).for_errand(Errand.DELETE, until_ms=1))
    heard: list[msg.Message] = []

    async def story() -> None:
        async def tell(news: tuple[msg.Message, ...]) -> None:
            heard.extend(news)

        errands = Errands(keep, tell, lambda _most: 0)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(errands.run())
            await errands.finish(5)
            running.cancel()

    asyncio.run(story())
    assert keep.errands() == ()
    assert [type(news) for news in heard] == [msg.RoomDeleted]
