"""A call reaches a real bus with two fixed sentences; a bus without notifications is told."""

from __future__ import annotations

import asyncio
import importlib.util
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from game.client.notify import Call, Caller, SystemBell
from game.client.words import load_texts
from game.rules.seats import Seat
from game.screens.other_news import CallAnswered
from tests.screens.playing import Table, with_settings

PATIENCE_S = 10.0
CALL = Call("Halfway", "It is your turn.")
TEXTS = load_texts()
LACKS = [
    name
    for name, there in (
        ("a Linux system", sys.platform == "linux"),
        ("dbus-daemon", shutil.which("dbus-daemon") is not None),
        ("dbus-fast", importlib.util.find_spec("dbus_fast") is not None),
        ("desktop-notifier", importlib.util.find_spec("desktop_notifier") is not None),
    )
    if not there
]
needs_bus = pytest.mark.skipif(bool(LACKS), reason=f"a real bus needs {', '.join(LACKS)} here")


@dataclass
class Daemon:
    """Somebody who shows notifications, on a bus of their own."""

    address: str
    seen: list[tuple[str, str, str]] = field(default_factory=list)
    _end: Callable[[], object] = lambda: None
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Take the well-known name and wait for calls."""
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)))
        self._thread.start()
        assert ready.wait(PATIENCE_S)

    def stop(self) -> None:
        """Leave the bus."""
        self._end()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)

    async def _serve(self, ready: threading.Event) -> None:
        from dbus_fast import Message, MessageType
        from dbus_fast.aio import MessageBus

        from tests.client.bus_words import INTROSPECTION

        over, loop = asyncio.Event(), asyncio.get_running_loop()
        self._end = lambda: loop.call_soon_threadsafe(over.set)
        bus = await MessageBus(bus_address=self.address).connect()

        def answer(message: Message) -> Message | None:
            if message.message_type is not MessageType.METHOD_CALL:
                return None
            match message.member:
                case "Introspect":
                    return Message.new_method_return(message, "s", [INTROSPECTION])
                case "GetCapabilities":
                    return Message.new_method_return(message, "as", [["body"]])
                case "GetServerInformation":
                    return Message.new_method_return(message, "ssss", ["still", "ours", "1", "1.2"])
                case "Notify":
                    self.seen.append((message.body[0], message.body[3], message.body[4]))
                    return Message.new_method_return(message, "u", [len(self.seen)])
                case _:
                    return None

        bus.add_message_handler(answer)
        await bus.request_name("org.freedesktop.Notifications")
        ready.set()
        await over.wait()
        bus.disconnect()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a message bus that nobody else is on, and have this process use it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(PATIENCE_S)
    daemon.stdout.close()


def answered(bell: SystemBell) -> bool:
    """Wait until it is known whether a call was taken."""
    until = time.monotonic() + PATIENCE_S
    while (taken := bell.answer()) is None:
        assert time.monotonic() < until, "expected an answer of the bell"
        time.sleep(0.01)
    return taken


@needs_bus
def test_a_call_shows_two_fixed_sentences_and_nothing_else(bus: str) -> None:
    daemon, bell = Daemon(bus), SystemBell()
    daemon.start()
    try:
        bell.ring(CALL)
        assert answered(bell)
        bell.ring(CALL)
        assert answered(bell)
    finally:
        bell.close()
        daemon.stop()
    assert daemon.seen == [("Halfway", "Halfway", "It is your turn.")] * 2


@needs_bus
def test_a_system_without_notifications_is_told_and_nothing_breaks(
    bus: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert bus
    bell = SystemBell()
    bell.ring(CALL)
    assert not answered(bell)
    bell.close()
    assert capfd.readouterr().err == ""


@needs_bus
def test_a_player_out_of_sight_is_called_once_a_turn_over_the_bus(bus: str) -> None:
    daemon, bell = Daemon(bus), SystemBell()
    daemon.start()
    table, caller = Table(), Caller(bell, TEXTS)
    with_settings(table, Seat.A, notify=True)
    try:
        for _ in range(3):
            caller.look(table.clients[Seat.A], is_front=False)
        assert answered(bell)
    finally:
        bell.close()
        daemon.stop()
    assert len(daemon.seen) == 1
    assert TEXTS("call.words") == daemon.seen[0][2]


class Doorbell:
    """A bell in the same room: it keeps what it was asked to show."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.taken: bool | None = None

    def ring(self, call: Call) -> None:
        """Keep a call."""
        self.calls.append(call)

    def answer(self) -> bool | None:
        """Say what became of it, once."""
        taken, self.taken = self.taken, None
        return taken


def test_nothing_is_loaded_and_nobody_called_before_somebody_asks() -> None:
    bell, table = Doorbell(), Table()
    caller = Caller(bell, TEXTS)
    caller.look(table.clients[Seat.A], is_front=False)
    assert bell.calls == []


def test_coming_back_to_the_window_and_leaving_it_again_calls_nobody_twice() -> None:
    bell, table = Doorbell(), Table()
    caller = Caller(bell, TEXTS)
    with_settings(table, Seat.A, notify=True)
    caller.look(table.clients[Seat.A], is_front=True)  # the turn was seen
    caller.look(table.clients[Seat.A], is_front=False)
    assert bell.calls == []
    table.press(Seat.A, "send")
    caller.look(table.clients[Seat.A], is_front=False)
    table.press(Seat.B, "send")
    caller.look(table.clients[Seat.A], is_front=False)
    assert len(bell.calls) == 1


def test_what_became_of_a_call_is_told_once() -> None:
    bell, table = Doorbell(), Table()
    caller = Caller(bell, TEXTS)
    bell.taken = False
    assert caller.look(table.clients[Seat.A], is_front=True) == CallAnswered(taken=False)
    assert caller.look(table.clients[Seat.A], is_front=True) is None
