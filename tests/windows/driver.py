"""A pair of hands for a real window: reads what it tells, presses real keys and a real mouse.

Everything goes through the X server, as from a person: `xdotool` makes the events, a window
manager gives the focus, and the window's `--tell` file says what stands on the screen.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "openbox")
FIRST_DISPLAY, LAST_DISPLAY = 120, 199
NOWHERE = "127.0.0.1:1"
"""A server that nobody runs."""

KEYS = {
    "enter": "Return",
    "space": "space",
    "escape": "Escape",
    "left": "Left",
    "right": "Right",
    "up": "Up",
    "down": "Down",
    "backspace": "BackSpace",
    "tab": "Tab",
    **{f"f{n}": f"F{n}" for n in range(1, 13)},
}
_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - X's own place, the same on every machine
_LOOK_S = 0.02

Screen = Mapping[str, Any]
"""One line of a tell file."""

Node = Mapping[str, Any]
"""One node of a told screen."""


def missing_tools() -> list[str]:
    """List what this machine lacks for real windows."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


needs_windows = pytest.mark.skipif(
    bool(missing_tools()),
    reason=f"real windows need {', '.join(missing_tools())} on this machine",
)


@dataclass
class Display:
    """A virtual screen with a window manager, so that focus works as on a desk.

    Attributes:
        size: of the screen in px; windows need room for a title bar.
        number: of the display, once it has started.
    """

    size: tuple[int, int] = (1280, 800)
    number: int = 0
    _processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of programs on this screen."""
        return {**os.environ, "DISPLAY": f":{self.number}"}

    def start(self) -> Display:
        """Start the screen under the first free number, and its window manager."""
        taken = {path.name for path in _SOCKETS.glob("X*")} if _SOCKETS.exists() else set()
        free = (n for n in range(FIRST_DISPLAY, LAST_DISPLAY) if f"X{n}" not in taken)
        for self.number in free:
            if self._has_screen():
                self._run("openbox")
                return self
        raise AssertionError("no free display for a virtual screen")

    def stop(self) -> None:
        """End the window manager and the screen."""
        while self._processes:
            _end(self._processes.pop())

    def tool(self, *words: str) -> str:
        """Run xdotool on this screen and return what it prints."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            check=True,
            timeout=20,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout.strip()

    def _has_screen(self) -> bool:
        wide, high = self.size
        screen = f"{wide}x{high}x24"
        x = self._run("Xvfb", f":{self.number}", "-screen", "0", screen, "-nolisten", "tcp")
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if x.poll() is not None:
                break  # somebody else was quicker to take this number
            if (_SOCKETS / f"X{self.number}").exists():
                return True
            time.sleep(_LOOK_S)
        self.stop()
        return False

    def _run(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._processes.append(process)
        return process


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


@dataclass
class Window:
    """One real client window.

    Attributes:
        display: the screen it stands on.
        folder: the device's own folder.
        server: where it meets others.
        size: of the window in px.
        program: what opens it; a build brings its own.
        asks_size: the size is asked for; else it opens as it stood last.
        process: the running client, once it has started.
        shown: the last state of every screen it has told, by its id, in order of appearance;
            also of those that passed between two looks.
    """

    display: Display
    folder: Path
    server: str = NOWHERE
    size: tuple[int, int] = (1280, 720)
    program: tuple[str, ...] = (sys.executable, "-m", "game")
    asks_size: bool = True
    process: subprocess.Popen[bytes] | None = None
    shown: dict[str, Screen] = field(default_factory=dict)
    _now: Screen = field(default_factory=dict)
    _read: int = 0  # bytes of the tell file read so far, whole lines only

    @property
    def told(self) -> Path:
        """Return where the window tells what it shows."""
        return self.folder.parent / f"{self.folder.name}.jsonl"

    @property
    def log(self) -> Path:
        """Return where the window's complaints go."""
        return self.folder.parent / f"{self.folder.name}.log"

    def start(self) -> Window:
        """Open the window and wait for its first screen."""
        env = {**self.display.environment, "SDL_AUDIODRIVER": "dummy"}
        env.pop("SDL_VIDEODRIVER", None)
        self.told.unlink(missing_ok=True)
        self._now, self._read = {}, 0
        command = [*self.program, "play", "--folder", str(self.folder)]
        if self.asks_size:
            command += ["--size", "{}x{}".format(*self.size)]
        command += ["--server", self.server, "--tell", str(self.told)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log)
        self.wait_for(bool)
        self.display.tool("search", "--sync", "--onlyvisible", "--pid", str(self.process.pid))
        return self

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> None:
        """Close it."""
        if self.process is not None:
            _end(self.process)

    # -- what it shows -----------------------------------------------------------------------

    def screen(self) -> Screen:
        """Return what is shown now, {} before the first screen."""
        if not self.told.exists():
            return {}
        with self.told.open("rb") as file:
            file.seek(self._read)
            told = file.read()
        whole = told[: told.rfind(b"\n") + 1]  # the window may be writing the last line
        self._read += len(whole)
        for line in whole.splitlines():
            self._now = json.loads(line)
            self.shown[self._now["screen"]] = self._now
        return self._now

    def told_screens(self) -> list[str]:
        """Return the id of every screen since the window was opened, in order."""
        lines = self.told.read_text(encoding="utf-8").splitlines()
        return [str(json.loads(line)["screen"]) for line in lines]

    def wait_for(self, check: Callable[[Screen], bool], wait_s: float = 40.0) -> Screen:
        """Wait until what is shown fits; fails with the last screen's name."""
        end = time.monotonic() + wait_s
        while True:
            screen = self.screen()
            if screen and check(screen):
                return screen
            self.assert_runs()
            assert time.monotonic() < end, f"still at {screen.get('screen')}: {names(screen)}"
            time.sleep(_LOOK_S)

    def wait_at(self, screen_id: str, wait_s: float = 40.0) -> Screen:
        """Wait for a screen by its id, until its work can be used."""
        return self.wait_for(lambda s: s["screen"] == screen_id and s["shows"], wait_s)

    def assert_runs(self) -> None:
        """Fail with the window's own complaint if it has closed."""
        if self.process is not None and self.process.poll() is not None:
            raise AssertionError(f"the window closed: {self.log.read_text(encoding='utf-8')}")

    def node(self, name: str) -> Node:
        """Wait for the first thing to press whose name begins so."""

        def called(screen: Screen) -> list[Node]:
            return [n for n in usable(screen) if n["name"].startswith(name)]

        return called(self.wait_for(lambda screen: bool(called(screen))))[0]

    def by_id(self, node_id: str) -> Node:
        """Wait for a node by its id."""
        found = self.wait_for(lambda s: any(n["id"] == node_id for n in s["nodes"]))
        return next(n for n in found["nodes"] if n["id"] == node_id)

    def title(self) -> str:
        """Return what the window manager writes above the window."""
        return self.display.tool("getwindowname", self.window_id())

    # -- hands on the keyboard ---------------------------------------------------------------

    def key(self, name: str) -> None:
        """Press a real key."""
        self.display.tool("key", KEYS.get(name, name))

    def type(self, text: str) -> None:
        """Type text with real keys."""
        self.display.tool("type", "--delay", "12", text)

    def press(self, name: str) -> None:
        """Press what is called so, by its own key, or by Tab and Enter."""
        self.press_node(self.node(name))

    def press_node(self, node: Node) -> None:
        """Press one node, by its own key, or by Tab and Enter."""
        keys = [key for key in node["keys"] if "+" not in key]
        if keys:
            self.key(keys[0])
            return
        self.walk_to(node["id"])
        self.key("enter")

    def walk_to(self, node_id: str) -> None:
        """Bring the focus to a node with Tab."""
        for _ in range(60):
            before = self.screen()
            if before["focus"] == node_id:
                return
            self.key("tab")
            self.settled(before)
        raise AssertionError(f"Tab never comes to {node_id}")

    def settled(self, before: Screen, wait_s: float = 0.5) -> Screen:
        """Wait a moment for something to change after a key; some keys change nothing."""
        end = time.monotonic() + wait_s
        while (now := self.screen()) == before and time.monotonic() < end:
            time.sleep(_LOOK_S)
        return now

    # -- a hand on the mouse -----------------------------------------------------------------

    def click(self, name: str) -> None:
        """Click on what is called so."""
        self.click_node(self.node(name))

    def click_node(self, node: Node) -> None:
        """Click in the middle of a node, after the wheel has brought it into sight."""
        at = self._in_sight(node)
        self.display.tool("mousemove", "--window", self.window_id(), str(at[0]), str(at[1]))
        self.display.tool("click", "1")

    def is_in_sight(self, node: Node) -> bool:
        """Say whether the middle of a node lies in the window."""
        at = node["at"]
        return at is not None and 0 <= at[0] < self.size[0] and 0 <= at[1] < self.size[1]

    def _in_sight(self, node: Node) -> tuple[int, int]:
        for _ in range(40):
            now = self.by_id(node["id"])
            if self.is_in_sight(now):
                return now["at"][0], now["at"][1]
            middle = (str(self.size[0] // 2), str(self.size[1] // 2))
            self.display.tool("mousemove", "--window", self.window_id(), *middle, "click", "5")
            self.settled(self.screen())
        raise AssertionError(f"the wheel never brings {node['id']} into sight")

    def window_id(self) -> str:
        """Return the number by which the X server knows it."""
        assert self.process is not None
        found = self.display.tool("search", "--onlyvisible", "--pid", str(self.process.pid))
        return found.split()[-1]


def names(screen: Screen) -> list[str]:
    """Return the names on a screen."""
    return [node["name"] for node in screen.get("nodes", ()) if node["name"]]


def usable(screen: Screen) -> list[Node]:
    """Return what can be pressed on a screen now."""
    return [n for n in screen["nodes"] if n["acts"] and "disabled" not in n["flags"]]


def nodes_of(screen: Screen, beginnings: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return name, value and note of the nodes whose ids begin in one of these ways."""
    ways = tuple(beginnings)
    return [(n["name"], n["value"], n["note"]) for n in screen["nodes"] if n["id"].startswith(ways)]
