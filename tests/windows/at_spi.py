"""A small screen reader for tests: a private bus, and roles, names and presses over it.

It speaks AT-SPI as any screen reader on Linux does and sees nothing else of the window: no
pixels, no file, no ids. What it cannot find by role and name, nobody could who does not see.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any, TypeVar

import pytest
from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

T = TypeVar("T")

LAUNCHERS = tuple(Path(f"/usr/{place}/at-spi-bus-launcher") for place in ("libexec", "lib/at-spi2"))
WAIT_S, LOOK_S = 20.0, 0.05

_A11Y, _PROPERTIES = "org.a11y.atspi", "org.freedesktop.DBus.Properties"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


class Role(IntEnum):
    """The roles of AT-SPI that the test asks for, by their numbers there."""

    FRAME = 23
    LABEL = 29
    BUTTON = 43
    RADIO = 44
    STATUS = 54
    ENTRY = 79
    HEADING = 83


class State(IntEnum):
    """The states of AT-SPI that matter here, by their numbers there."""

    CHECKED = 4
    FOCUSABLE = 11
    FOCUSED = 12


def missing_bus() -> list[str]:
    """List what this machine lacks for a bus of screen readers."""
    lacks = [] if shutil.which("dbus-daemon") else ["dbus-daemon (package dbus)"]
    if not any(path.exists() for path in LAUNCHERS):
        lacks.append("at-spi-bus-launcher (package at-spi2-core)")
    return lacks


needs_bus = pytest.mark.skipif(
    bool(missing_bus()), reason=f"a screen reader needs {', '.join(missing_bus())}"
)


@contextmanager
def session_bus() -> Iterator[dict[str, str]]:
    """Start a session bus of one's own and give the environment of programs on it."""
    folder = tempfile.mkdtemp(prefix="hw-bus-")  # a socket's path must be short
    env = {**os.environ, "XDG_RUNTIME_DIR": folder, "GSETTINGS_BACKEND": "memory"}
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    daemon = subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address, "the bus did not start"
        yield {"XDG_RUNTIME_DIR": folder, "DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        daemon.terminate()
        daemon.wait(5)
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen as AT-SPI tells it.

    Attributes:
        role: what it is. name: what is read of it. note: what is read after it.
        states: numbers of its states. within: the name of the nearest named thing around it.
        where: its address on the bus.
    """

    role: int
    name: str
    note: str
    states: frozenset[int]
    within: str
    where: tuple[str, str] = field(repr=False)

    def is_in(self, state: State) -> bool:
        """Say whether it is in a state."""
        return int(state) in self.states

    @property
    def is_usable(self) -> bool:
        """Say whether it can be pressed or typed into now."""
        return self.is_in(State.FOCUSABLE)


@dataclass
class Reader:
    """Somebody who listens to one window.

    Attributes:
        said: what was announced without being asked for, oldest first.
    """

    said: list[str] = field(default_factory=list)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _bus: MessageBus | None = None
    _app: tuple[str, str] = ("", "")

    def start(self, session: str, pid: int) -> Reader:
        """Begin to listen to the window of a process, over the session bus at an address."""
        self._run(self._start(session))
        end = time.monotonic() + WAIT_S
        while not self._run(self._find(pid)):
            assert time.monotonic() < end, "the window never came to the bus"
            time.sleep(LOOK_S)
        return self

    def stop(self) -> None:
        """Listen no more."""
        if self._bus is not None:
            self._bus.disconnect()
        self._loop.close()

    # -- ears --------------------------------------------------------------------------------

    def things(self) -> list[Thing]:
        """Return what is on the screen, in reading order."""
        return self._run(self._below(self._app, ""))

    def find(self, role: Role, name: str) -> Thing | None:
        """Return the first thing of a role whose name begins so, or None."""
        fits = (t for t in self.things() if t.role == role and t.name.startswith(name))
        return next(fits, None)

    def wait_for(self, role: Role, name: str) -> Thing:
        """Wait for a thing of a role whose name begins so."""
        found: list[Thing] = []

        def there() -> bool:
            thing = self.find(role, name)
            found.extend([thing] if thing else [])
            return thing is not None

        self.wait_until(there, f"{role.name} {name!r}")
        return found[0]

    def wait_until(self, check: Callable[[], bool], what: str) -> None:
        """Wait until something is so; fails with what is on the screen instead."""
        end = time.monotonic() + WAIT_S
        while not check():
            assert time.monotonic() < end, f"no {what} among {heard(self.things())}"
            time.sleep(LOOK_S)

    def text(self, thing: Thing) -> str:
        """Return what is written in a field."""
        return str(self._ask(thing, "Text", "GetText", "ii", 0, -1)[0])

    def place(self, thing: Thing) -> tuple[int, int, int, int]:
        """Return where a thing is on the window: left, top, width, height."""
        left, top, wide, high = self._ask(thing, "Component", "GetExtents", "u", 1)[0]
        return left, top, wide, high

    # -- hands -------------------------------------------------------------------------------

    def press(self, thing: Thing) -> None:
        """Press something."""
        assert self._ask(thing, "Action", "DoAction", "i", 0) == [True]

    def focus(self, thing: Thing) -> None:
        """Give something the keyboard."""
        assert self._ask(thing, "Component", "GrabFocus") == [True]

    # -- the bus -----------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(work, WAIT_S))

    def _ask(
        self, thing: Thing, part: str, member: str, kinds: str = "", *words: object
    ) -> list[Any]:
        return self._run(self._call(thing.where, f"{_A11Y}.{part}", member, kinds, *words))

    async def _start(self, session: str) -> None:
        bus = await MessageBus(bus_address=session).connect()
        launcher = ("org.a11y.Bus", "/org/a11y/bus")
        wish = ("org.a11y.Status", "IsEnabled", Variant("b", True))  # noqa: FBT003  (a value)
        await _call(bus, launcher, _PROPERTIES, "Set", "ssv", *wish)
        (address,) = await _call(bus, launcher, "org.a11y.Bus", "GetAddress")
        bus.disconnect()
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._hear)
        match = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        dbus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        await self._call(dbus, dbus[0], "AddMatch", "s", match)

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.member == "Announcement":
            self.said.append(str(message.body[3].value))

    async def _find(self, pid: int) -> bool:
        """Look for the window of a process; it may be there and not answer yet."""
        with suppress(GoneError):
            for name, path in await self._children(_ROOT):
                dbus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
                found = await self._call(dbus, dbus[0], "GetConnectionUnixProcessID", "s", name)
                if found == [pid]:
                    self._app = (name, path)
                    return bool(await self._children(self._app))
        return False

    async def _children(self, where: tuple[str, str]) -> list[tuple[str, str]]:
        (found,) = await self._call(where, f"{_A11Y}.Accessible", "GetChildren")
        return [(name, path) for name, path in found]

    async def _below(self, where: tuple[str, str], within: str) -> list[Thing]:
        """Return everything in a thing; what goes away meanwhile is left out."""
        try:
            children = await self._children(where)
        except GoneError:
            return []
        found = await asyncio.gather(*(self._one(child, within) for child in children))
        return [thing for things in found for thing in things]

    async def _one(self, where: tuple[str, str], within: str) -> list[Thing]:
        try:
            thing = await self._thing(where, within)
        except GoneError:
            return []
        return [thing, *await self._below(where, thing.name or within)]

    async def _thing(self, where: tuple[str, str], within: str) -> Thing:
        part = f"{_A11Y}.Accessible"
        name, note, role, states = await asyncio.gather(
            self._call(where, _PROPERTIES, "Get", "ss", part, "Name"),
            self._call(where, _PROPERTIES, "Get", "ss", part, "Description"),
            self._call(where, part, "GetRole"),
            self._call(where, part, "GetState"),
        )
        bits = states[0][0] | states[0][1] << 32
        on = frozenset(bit for bit in range(64) if bits >> bit & 1)
        return Thing(role[0], name[0].value, note[0].value, on, within, where)

    async def _call(
        self, where: tuple[str, str], part: str, member: str, kinds: str = "", *words: object
    ) -> list[Any]:
        assert self._bus is not None
        return await _call(self._bus, where, part, member, kinds, *words)


class GoneError(LookupError):
    """What was asked for is on the screen no more."""


async def _call(
    bus: MessageBus, where: tuple[str, str], part: str, member: str, kinds: str = "", *words: object
) -> list[Any]:
    message = Message(
        destination=where[0],
        path=where[1],
        interface=part,
        member=member,
        signature=kinds,
        body=list(words),
    )
    reply = await bus.call(message)
    assert reply is not None
    if reply.message_type is MessageType.ERROR:
        raise GoneError(f"{member} of {where[1]}: {reply.error_name}")
    return list(reply.body)


def heard(things: Iterable[Thing]) -> list[str]:
    """Return the names of things, for a message."""
    return [f"{thing.role} {thing.name}" for thing in things if thing.name]
