"""A whole scene played by ear: everything found by role and name, nothing seen."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.client.clock import DeviceClock
from game.client.headless import HeadlessPlayer, scripted
from tests.server.process import ServerProcess, server_process
from tests.windows.at_spi import (
    GoneError,
    Reader,
    Role,
    State,
    Thing,
    heard,
    needs_bus,
    session_bus,
)
from tests.windows.conftest import Desks
from tests.windows.driver import Window, needs_windows
from tests.windows.meeting import address

pytestmark = [pytest.mark.slow, needs_windows, needs_bus]

PRESSED = (
    "Take my place",
    "Break the seal",
    "Seal it again",
    "Put it under a magnet",
    "Hold Space together",
    "One press a step",
    "Say it",
    "Answer",
    "No, please",
    "One folds",
    "Swing the lanterns",
    "Let go of the door",
    "On we go",
    "Open together",
    "Next",
)
"""What is pressed when it is there, by its name."""
WISHED = ("Promise.", "Lid on", "I left it alone", "lid on")
"""Answers rather given than others; the rest is the first one there is."""
STUCK_S = 40.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    with server_process("memory:", "--host", "127.0.0.1", log=tmp_path / "server.log") as running:
        yield running


@pytest.fixture
def listened(
    desks: Desks, server: ServerProcess, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Window, Reader]]:
    """Open a window on a bus of its own, with somebody who listens to it."""
    with session_bus() as bus:
        for name, value in bus.items():
            monkeypatch.setenv(name, value)
        window = desks.window("mira", address(server))
        assert window.process is not None
        reader = Reader().start(bus["DBUS_SESSION_BUS_ADDRESS"], window.process.pid)
        try:
            yield window, reader
        finally:
            reader.stop()


@dataclass
class Evening:
    """Somebody who plays by ear, and a scripted partner on a device of their own.

    Attributes:
        steps: what was pressed, by name.
    """

    reader: Reader
    partner: HeadlessPlayer
    clock: DeviceClock
    steps: list[str]

    def play_until(self, role: Role, name: str) -> Thing:
        """Play on until there is something of a role whose name begins so."""
        end = time.monotonic() + STUCK_S
        while True:
            now = self.clock.now_ms()
            self.partner.turn(now)
            self.partner.think(now)
            things = self.reader.things()
            there = [t for t in things if t.role == role and t.name.startswith(name)]
            if there:
                return there[0]
            wanted = next(iter(unanswered(things)), None) or pressable(things)
            if wanted is not None:
                self._press(wanted)
                end = time.monotonic() + STUCK_S
            assert time.monotonic() < end, f"stuck among {heard(things)}"
            time.sleep(0.05)

    def _press(self, thing: Thing) -> None:
        if thing.name not in self.steps[-1:]:
            self.steps.append(thing.name)
        with suppress(GoneError):  # it may go before the press comes, as under anybody's finger
            self.reader.press(thing)
        time.sleep(0.1)  # what a press changes is there with the window's next turn


def unanswered(things: list[Thing]) -> list[Thing]:
    """Return an answer to each question that has none yet."""
    questions: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        if thing.role == Role.RADIO and thing.is_usable:
            questions[thing.within].append(thing)
    return [
        next((answer for answer in offered if answer.name.startswith(WISHED)), offered[0])
        for offered in questions.values()
        if not any(answer.is_in(State.CHECKED) for answer in offered)
    ]


def pressable(things: list[Thing]) -> Thing | None:
    buttons = (t for t in things if t.role == Role.BUTTON and t.is_usable)
    return next((t for t in buttons if t.name.startswith(PRESSED)), None)


def invited(window: Window, reader: Reader) -> str:
    """Make an invite by ear, and return the words to say."""
    reader.press(reader.wait_for(Role.BUTTON, "Invite someone"))
    assert reader.wait_for(Role.RADIO, "The Last Dumpling").is_in(State.CHECKED)
    reader.press(reader.wait_for(Role.BUTTON, "Invite with this one"))
    reader.press(reader.wait_for(Role.BUTTON, "Yes"))
    field = reader.wait_for(Role.ENTRY, "Your name")
    assert not reader.wait_for(Role.BUTTON, "That’s me").is_usable, "there is no name yet"
    reader.focus(field)
    window.type("Mira")  # letters come from the keyboard, as for everybody
    reader.wait_until(lambda: reader.text(field) == "Mira", "name in the field")
    reader.wait_until(lambda: reader.wait_for(Role.BUTTON, "That’s me").is_usable, "way on")
    reader.press(reader.wait_for(Role.BUTTON, "That’s me"))
    reader.wait_for(Role.BUTTON, "Copy the words")
    return next(t.name.split("\n")[0] for t in reader.things() if t.name.endswith("\nTo say"))


def test_the_last_dumpling_is_played_by_role_and_name_and_the_window_hides_and_closes(
    listened: tuple[Window, Reader], server: ServerProcess, tmp_path: Path
) -> None:
    window, reader = listened
    words = invited(window, reader)
    clock = DeviceClock()
    partner = scripted(tmp_path / "ines", address(server), "t1", "ines", "5eed" * 8)
    partner.join(words, clock.now_ms())
    evening = Evening(reader, partner, clock, [])
    last = evening.play_until(Role.BUTTON, "Thank them")
    assert not last.is_usable, "nobody is thanked for nothing"
    for step in ("Take my place", "Break the seal", "Put it under a magnet", "Say it"):
        assert step in evening.steps
    announced = "\n".join(reader.said)
    for turn in ("break the seal", "answer the note on the fridge", "say it when you like it"):
        assert turn in announced, "whose move it is is said without being asked for"
    assert "The lid is off" in announced, "so is what everybody else sees by then"
    reader.press(reader.wait_for(Role.BUTTON, "Enough for today"))
    home = reader.wait_for(Role.BUTTON, "Practise alone")
    left, top, wide, high = reader.place(home)
    assert left >= 0 <= top
    assert left + wide <= window.size[0]
    assert top + high <= window.size[1]
    hides(window, reader)
    reader.press(reader.wait_for(Role.BUTTON, "Close the window"))
    assert window.process is not None
    assert window.process.wait(10) == 0, "it ends by itself, though somebody listens"


def hides(window: Window, reader: Reader) -> None:
    """Hide the window in a hurry, and come back."""
    for _ in range(3):
        window.key("escape")
    reader.wait_until(lambda: heard(reader.things()) == [f"{Role.FRAME:d} Notes"], "empty window")
    window.key("ctrl+Return")
    reader.wait_for(Role.BUTTON, "Practise alone")
