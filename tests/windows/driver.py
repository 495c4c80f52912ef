"""A pair of hands for a real window: reads what it tells, presses real keys through xdotool."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "openbox")
KEYS = {
    "enter": "Return",
    "space": "space",
    "escape": "Escape",
    "left": "Left",
    "right": "Right",
    "backspace": "BackSpace",
    "tab": "Tab",
}


def missing_tools() -> list[str]:
    """List what this machine lacks for real windows."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass
class Display:
    """A virtual screen with a window manager, so that focus works as on a desk."""

    number: int
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> Display:
        """Start the screen and wait until it answers."""
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        screen = ["Xvfb", f":{self.number}", "-screen", "0", "1280x800x24"]
        self.processes.append(subprocess.Popen(screen, **quiet))
        self._until(lambda: Path(f"/tmp/.X11-unix/X{self.number}").exists())  # noqa: S108  (X's own)
        env = {**os.environ, "DISPLAY": f":{self.number}"}
        self.processes.append(subprocess.Popen(["openbox"], env=env, **quiet))
        return self

    def stop(self) -> None:
        """End the window manager and the screen."""
        for process in reversed(self.processes):
            process.terminate()
            process.wait(10)

    @staticmethod
    def _until(check: Callable[[], bool], wait_s: float = 10.0) -> None:
        end = time.monotonic() + wait_s
        while not check():
            assert time.monotonic() < end, "the virtual screen did not come up"
            time.sleep(0.05)


@dataclass
class Window:
    """One real client window.

    Attributes:
        display: the screen it stands on.
        folder: the device's own folder.
        server: where it meets others.
    """

    display: Display
    folder: Path
    server: str
    process: subprocess.Popen[bytes] | None = None
    seen: list[str] = field(default_factory=list)

    @property
    def told(self) -> Path:
        """Where the window tells what it shows."""
        return self.folder.parent / f"{self.folder.name}.jsonl"

    def start(self) -> Window:
        """Open the window."""
        env = {**os.environ, "DISPLAY": f":{self.display.number}", "SDL_AUDIODRIVER": "dummy"}
        env.pop("SDL_VIDEODRIVER", None)
        if self.told.exists():
            self.told.unlink()
        command = [sys.executable, "-m", "game", "play", "--folder", str(self.folder)]
        command += ["--server", self.server, "--tell", str(self.told)]
        log = (self.folder.parent / f"{self.folder.name}.log").open("ab")
        self.process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log)
        self.wait_for(lambda screen: bool(screen))
        return self

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> None:
        """Close it."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def screen(self) -> Mapping[str, Any]:
        """Return what is shown now."""
        if not self.told.exists():
            return {}
        lines = self.told.read_text(encoding="utf-8").splitlines()
        for line in reversed(lines):
            try:
                found: Mapping[str, Any] = json.loads(line)
            except ValueError:
                continue  # the window is writing this line at the moment
            return found
        return {}

    def wait_for(
        self, check: Callable[[Mapping[str, Any]], bool], wait_s: float = 40.0
    ) -> Mapping[str, Any]:
        """Wait until what is shown fits; fails with the last screen's name."""
        end = time.monotonic() + wait_s
        while True:
            screen = self.screen()
            if screen and check(screen):
                if screen["screen"] not in self.seen:
                    self.seen.append(screen["screen"])
                return screen
            assert self.process is None or self.process.poll() is None, "the window closed"
            assert time.monotonic() < end, f"still at {screen.get('screen')}: {names(screen)}"
            time.sleep(0.05)

    def key(self, name: str) -> None:
        """Press a real key."""
        self._tool("key", KEYS.get(name, name))

    def type(self, text: str) -> None:
        """Type text with real keys."""
        self._tool("type", "--delay", "15", text)

    def press(self, name: str) -> None:
        """Press what is called so, by its own key, or by Tab and Enter."""
        self.press_node(self.node(name))

    def press_node(self, node: Mapping[str, Any]) -> None:
        """Press one node, by its own key, or by Tab and Enter."""
        keys = [k for k in node["keys"] if "+" not in k]
        if keys:
            self.key(keys[0])
            return
        for _ in range(40):
            if self.screen().get("focus") == node["id"]:
                break
            self.key("tab")
            time.sleep(0.12)
        self.key("enter")

    def node(self, name: str) -> Mapping[str, Any]:
        """Return the first node whose name begins so."""
        found = self.wait_for(lambda s: any(n["name"].startswith(name) for n in s["nodes"]))
        return next(n for n in found["nodes"] if n["name"].startswith(name))

    def _tool(self, *words: str) -> None:
        env = {**os.environ, "DISPLAY": f":{self.display.number}"}
        subprocess.run(["xdotool", *words], env=env, check=True, timeout=20)


def names(screen: Mapping[str, Any]) -> list[str]:
    """Return the names on a screen."""
    return [n["name"] for n in screen.get("nodes", ()) if n["name"]]


def step(window: Window, wishes: tuple[str, ...]) -> bool:
    """Do the next sensible thing by keyboard; False if there is nothing to do now.

    Answers whose beginning is wished for come first, then the first answer of a question, then
    the gold button.
    """
    screen = window.screen()
    if not screen or not screen["shows"]:
        return False
    nodes = [n for n in screen["nodes"] if n["acts"] and "disabled" not in n["flags"]]
    answers = [
        n
        for n in nodes
        if (n["role"] == "option" or n["look"] in ("choice", "card"))
        and "selected" not in n["flags"]
        and n["look"] != "chip"
        and any(k.isdigit() for k in n["keys"])
    ]
    for node in answers:
        if any(node["name"].startswith(wish) for wish in wishes):
            window.press_node(node)
            return True
    gold = next((n for n in nodes if n["look"] == "gold"), None)
    if gold is not None:
        window.key(gold["keys"][0] if gold["keys"] else "enter")
        return True
    seal = next((n for n in nodes if n["look"] == "envelope"), None)
    if seal is not None:
        window.key("enter")
        return True
    if answers:
        window.press_node(answers[0])
        return True
    toy = next((n for n in nodes if n["role"] == "toy"), None)
    if toy is not None:
        window.key("space")
        return True
    return False
