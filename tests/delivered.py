"""Proves a build: starts its server, lets its clients meet and play, and prints size and times.

.venv/bin/python -m tests.delivered dist/halfway

The built programs get an empty home, an empty folder and no way to a Python: what they need is in
their own folder or missing. `make dist` runs it on what it has just built.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from tests.server.process import ROOT, ServerProcess
from tests.windows.conftest import Desks
from tests.windows.driver import Display, Window, missing_tools
from tests.windows.meeting import paired

SIZE_MB = 90  # goal for the whole folder, in millions of bytes
START_S = 1.2  # goal from the command to the first picture, on a machine with nothing else to do
PATIENCE_S = 60  # for one start
STARTS = 5  # the quickest counts: what else runs here is not the build's doing
DEMO_FILES = ("debrief.html", "debrief.json", "debrief.md", "ledger.csv", "playthrough.txt")


@dataclass(frozen=True, slots=True)
class Build:
    """A build in its folder, and an empty place to try it at.

    Attributes:
        folder: what `make dist` made.
        place: an empty folder; devices, stores and homes of the trial go there.
    """

    folder: Path
    place: Path

    @property
    def game(self) -> Path:
        """Return the program that players start."""
        return self.folder / "halfway"

    @property
    def server(self) -> Path:
        """Return the program that operators start."""
        return self.folder / "halfway-server"

    @property
    def alone(self) -> dict[str, str]:
        """Return an environment that leads to nothing but the build; no display, no loudspeaker."""
        quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        return {"HOME": str(self.place), "PATH": str(self.place), "LANG": "C.UTF-8", **quiet}


def size_mb(folder: Path) -> float:
    """Return what all files of a folder hold, in millions of bytes; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


@contextmanager
def serving(build: Build, *flags: str) -> Iterator[tuple[ServerProcess, float]]:
    """Run the built server; gives it and the seconds until it was ready, and ends it politely."""
    began_s = time.monotonic()
    process = subprocess.Popen(
        [build.server, "--port", "0", "--store", f"sqlite:{build.place / 'rooms.db'}", *flags],
        cwd=build.place,
        env=build.alone,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            assert line.startswith("ready ws://"), f"expected a ready line, not {line!r}"
            yield ServerProcess(process, line.split()[1]), time.monotonic() - began_s
        finally:
            process.terminate()
    assert process.returncode == 0, f"the server ended with {process.returncode}"


def version_told(build: Build) -> str:
    """Return the version that the built server shows in its figures."""
    with serving(build, "--metrics-port", "0") as (server, _):
        assert server.process.stdout is not None
        page = server.process.stdout.readline().removeprefix("figures ").strip()
        with urlopen(page, timeout=10) as answer:  # noqa: S310 - our own server, just started
            figures = answer.read().decode()
    return str(figures.partition('version="')[2].partition('"')[0])


def own_version() -> str:
    """Return the version that this checkout is."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def first_picture_s(build: Build) -> tuple[float, float]:
    """Return the seconds from the command to the first picture, and of them the processor's.

    Both are the least of some starts, each on a device that has never been used.
    """
    starts = [_start_s(build, build.place / f"start-{n}") for n in range(STARTS)]
    return min(wall for wall, _ in starts), min(busy for _, busy in starts)


def _start_s(build: Build, device: Path) -> tuple[float, float]:
    """Open the game once and close it; what a start that fails has said is told."""
    told, before_s, began_s = device.with_suffix(".jsonl"), _busy_s(), time.monotonic()
    game = subprocess.Popen(
        [build.game, "play", "--folder", device, "--tell", told],
        cwd=build.place,
        env=build.alone,
        stderr=subprocess.PIPE,
    )
    try:
        while not (told.exists() and told.stat().st_size):
            if game.poll() is not None or time.monotonic() > began_s + PATIENCE_S:
                break
            time.sleep(0.005)
        wall_s = time.monotonic() - began_s
    finally:
        game.kill()
        said = game.communicate()[1].decode(errors="replace")
    assert told.exists(), f"no picture came within {wall_s:.0f} s: {said[-800:]}"
    return wall_s, _busy_s() - before_s


def _busy_s() -> float:
    """Return the processor's seconds for all programs that were started here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def play_a_scene(build: Build) -> Path:
    """Let two clients of the build play a scene through its server; return what they wrote."""
    out = build.place / "demo"
    played = subprocess.run(
        [build.game, "demo", "--out", out],
        cwd=build.place,
        env=build.alone,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert played.returncode == 0, played.stderr[-2000:]
    missing = [name for name in DEMO_FILES if not (out / name).stat().st_size]
    assert missing == []
    assert len(list(out.glob("*.png"))) >= 15
    return out


class _BuiltDesks(Desks):
    """Opens windows of a build, each on a virtual screen of its own."""

    def __init__(self, build: Build, stack: ExitStack) -> None:
        super().__init__(build.place, stack)
        self._program = (str(build.game),)

    def window(self, name: str, server: str = "", size: tuple[int, int] = (1280, 720)) -> Window:
        """Open the built window of a device called so."""
        display = Display((size[0], size[1] + 80))
        self._stack.callback(display.stop)
        window = Window(display.start(), self.folder / name, server, size, self._program)
        self._stack.callback(window.stop)
        return window.start()


def meet_in_windows(build: Build) -> None:
    """Let two real windows of the build meet by invite, with keys, at its own server."""
    with serving(build) as (server, _), ExitStack() as stack:
        for window in paired(_BuiltDesks(build, stack), server):
            window.assert_runs()


def prove(folder: Path) -> None:
    """Prove all there is to prove about a build, and print each finding.

    Raises:
        AssertionError: with one sentence, if something is not as it should be.
    """
    with tempfile.TemporaryDirectory(prefix="halfway-built-") as place:
        build = Build(folder.resolve(), Path(place))
        size = size_mb(build.folder)
        _say("size", f"{size:.1f} MB (goal {SIZE_MB})")
        assert size <= SIZE_MB, f"{size:.1f} MB are too much to carry"
        told = version_told(build)
        _say("version", told)
        assert told == own_version(), f"the server says it is {told}, not {own_version()}"
        with serving(build) as (_, ready_s):
            _say("server ready", f"after {ready_s:.2f} s")
        wall_s, busy_s = first_picture_s(build)
        _say("first picture", f"after {wall_s:.2f} s (goal {START_S}), {busy_s:.2f} s of them busy")
        began_s = time.monotonic()
        written = len(list(play_a_scene(build).iterdir()))
        _say(
            "two clients", f"paired and played: {written} files, {time.monotonic() - began_s:.0f} s"
        )
        if missing := missing_tools():
            _say("two windows", f"not tried: this machine has no {', '.join(missing)}")
        else:
            meet_in_windows(build)
            _say("two windows", "met at one door")


def _say(what: str, found: str) -> None:
    print(f"{what + ':':15}{found}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Prove the build in this folder; 1 after one sentence if something is not as it should be."""
    folder = Path(arguments[0]) if arguments else Path("dist", "halfway")
    if not os.access(folder / "halfway", os.X_OK):
        print(f"there is no build in {folder}; `make dist` makes one", file=sys.stderr)
        return 2
    try:
        prove(folder)
    except AssertionError as problem:
        print(f"this build is not fit to give away: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
