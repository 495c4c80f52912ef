"""Two network threads against a real server on this machine."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.client.net.desk import NetConfig
from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.opening import UnsafeAddress, checked, server_of
from game.client.net.record import RoomRecord
from game.client.net.thread import NetThread
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import commands as cmd
from game.screens import messages as msg
from game.sealing.sodium import LibSodium
from server.app import Listening, Running, running
from server.clock import SystemClock
from server.limits import Limits
from server.ports import Services
from server.store.memory import MemoryStore
from tests.client.net.house import SCENARIO, SEED

PATIENCE_S = 10.0


class Hall:
    """A real server in a thread of its own, which can go down and come back on the same port."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.port = 0
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Listen, on the same port as before."""
        ready = threading.Event()

        async def serve() -> None:
            self._stop = asyncio.Event()
            services = Services(
                self.store, SystemClock(), Shipped(), Limits(), lambda _n: SEED, lambda _e: None
            )
            async with running(services, Listening(port=self.port)) as server:
                self._note(server)
                ready.set()
                await self._stop.wait()

        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(serve()))
        self._thread.start()
        assert ready.wait(PATIENCE_S)

    def _note(self, server: Running) -> None:
        self.url = server.url
        self.port = int(server.url.rpartition(":")[2])

    def close(self) -> None:
        """Go down politely."""
        self._loop.call_soon_threadsafe(self._stop.set)
        assert self._thread is not None
        self._thread.join(PATIENCE_S)


@contextmanager
def hall() -> Iterator[Hall]:
    found = Hall()
    found.open()
    try:
        yield found
    finally:
        found.close()


class Window:
    """A main thread's side of the network: what it has heard so far."""

    def __init__(self, path: Path, url: str, name: str) -> None:
        self.keep = DiskKeep(Folder(path, LibSodium()))
        self.net = NetThread(self.keep, NetConfig(server=url, scenario=SCENARIO, name=name))
        self.heard: list[msg.Message] = []
        self.net.start()

    def until(self, wanted: Callable[[msg.Message], bool]) -> msg.Message:
        """Wait for news of this kind; what came before counts too."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            found = next((news for news in self.heard if wanted(news)), None)
            if found is not None:
                return found
            self.heard.extend(self.net.take(0.1))
        raise AssertionError(f"waited in vain, heard {[type(n).__name__ for n in self.heard]}")

    def kinds(self) -> list[str]:
        """Return what kinds of news were heard, in order."""
        return [type(news).__name__ for news in self.heard]


def of(kind: type[msg.Message]) -> Callable[[msg.Message], bool]:
    return lambda news: isinstance(news, kind)


@contextmanager
def couple(tmp_path: Path, url: str) -> Iterator[tuple[Window, Window]]:
    host, guest = Window(tmp_path / "a", url, "Ana"), Window(tmp_path / "b", url, "Robin")
    try:
        host.net.do(cmd.StartInvite())
        made = host.until(of(msg.InviteMade))
        assert isinstance(made, msg.InviteMade)
        guest.net.do(cmd.Join(" ".join(made.words)))
        host.until(of(msg.Welcomed))
        guest.until(of(msg.Welcomed))
        yield host, guest
    finally:
        assert host.net.stop()
        assert guest.net.stop()


def test_two_windows_pair_by_spoken_words_and_hear_each_other(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "are you there?"))
        opened = guest.until(of(msg.WordsOpened))
        assert opened == msg.WordsOpened(Seat.B, opened.seq, "are you there?")  # type: ignore[union-attr]  # of() saw to it
        named = guest.until(lambda n: isinstance(n, msg.Named) and n.seat is Seat.A)
        assert named == msg.Named(Seat.A, "Ana")


def test_after_a_server_restart_both_come_back_and_a_waiting_move_arrives(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        house.close()
        host.until(of(msg.LineLost))
        host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "still here"))
        house.open()
        opened = guest.until(of(msg.WordsOpened))
        assert isinstance(opened, msg.WordsOpened)
        assert opened.text == "still here"
        assert host.kinds().count("LineOpened") >= 1


def test_a_new_process_with_the_same_folder_goes_on(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "before"))
        guest.until(of(msg.WordsOpened))
        assert host.net.stop()
        again = Window(tmp_path / "a", house.url, "Ana")
        again.net.do(cmd.ContinueRoom())
        welcomed = again.until(of(msg.Welcomed))
        own = again.until(of(msg.WordsOpened))
        assert isinstance(welcomed, msg.Welcomed)
        assert welcomed.acked_n == 1
        assert isinstance(own, msg.WordsOpened)
        assert own.text == "before"
        assert again.net.stop()


def test_a_second_window_on_the_same_seat_fences_the_first(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, _):
        again = Window(tmp_path / "a", house.url, "Ana")
        again.net.do(cmd.ContinueRoom())
        again.until(of(msg.Welcomed))
        host.until(of(msg.LineFenced))
        assert again.net.stop()


def test_a_room_left_is_kept_and_a_room_forgotten_is_not(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        host.net.do(cmd.LeaveRoom())
        host.net.do(cmd.ContinueRoom())
        host.until(lambda _: host.kinds().count("Welcomed") == 2)
        guest.net.do(cmd.ForgetRoom())
        assert guest.net.stop()
        assert guest.keep.latest() is None
        assert host.keep.latest() is not None


def test_a_slip_of_the_tongue_is_named_before_anything_is_sent(tmp_path: Path) -> None:
    window = Window(tmp_path / "a", "ws://127.0.0.1:1", "Ana")
    window.net.do(cmd.Join("seven words are not enough for this one"))
    assert window.until(of(msg.JoinFailed)) == msg.JoinFailed("slip")
    assert window.net.stop()


def test_without_a_server_the_line_is_tried_again_and_nothing_hangs(tmp_path: Path) -> None:
    window = Window(tmp_path / "a", "ws://127.0.0.1:1", "Ana")
    window.net.do(cmd.StartInvite())
    window.until(lambda _: window.kinds().count("LineLost") >= 2)
    assert window.net.stop()


def test_a_cancelled_invite_leaves_nothing_on_the_device(tmp_path: Path) -> None:
    with hall() as house:
        window = Window(tmp_path / "a", house.url, "Ana")
        window.net.do(cmd.StartInvite())
        window.until(of(msg.InviteMade))
        window.net.do(cmd.CancelInvite())
        assert window.net.stop()
        assert window.keep.rooms() == ()


def test_two_guests_cannot_use_one_invite(tmp_path: Path) -> None:
    with hall() as house, couple(tmp_path, house.url) as (host, guest):
        made = host.until(of(msg.InviteMade))
        assert isinstance(made, msg.InviteMade)
        third = Window(tmp_path / "c", house.url, "Kim")
        third.net.do(cmd.Join(made.code))
        assert third.until(of(msg.JoinFailed)) == msg.JoinFailed("crowded")
        assert third.net.stop()
        assert isinstance(guest.keep.latest(), RoomRecord)


@pytest.mark.parametrize(
    "address",
    [
        "ws://example.org",
        "http://127.0.0.1",
        "wss://",
        "wss://a@b.org",
        "wss://b.org/x",
        "wss://b c.org",
    ],
)
def test_words_never_go_over_a_network_in_the_open(address: str) -> None:
    with pytest.raises(UnsafeAddress):
        checked(address)


def test_a_link_names_a_server_safely() -> None:
    assert server_of("play.example.org") == "wss://play.example.org"
    assert server_of("127.0.0.1:8765") == "ws://127.0.0.1:8765"
    assert checked("wss://play.example.org:444/") == "wss://play.example.org:444"
