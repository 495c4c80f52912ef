"""Measure the client: `python -m tests.bench.client [--reps N] [PART ...]` prints a table.

Each figure comes from processes of their own, with the dummy driver and, where Xvfb is installed,
in a real window; the middle of several runs is shown, as time on the clock and as time of the
processor. On a machine that does other things as well only the second says much. Nothing passes
or fails.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

LIMIT_S = 90
COMPILED = "halfway-bench-compiled"  # so that a first start is not measured as compiling


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what is measured, how far it may go, and where it is found."""

    what: str
    goal: str
    clock: str
    processor: str
    unit: str


PARTS: Mapping[str, tuple[Row, ...]] = {
    "start": (
        Row("command to first frame", "0.6 s", "wall_s", "cpu_s", "s"),
        Row("memory at home", "", "mb", "", "MB"),
    ),
    "frames": (
        Row("frame with every toy, p50", "6 ms", "wall_p50", "cpu_p50", "ms"),
        Row("frame with every toy, p99", "12 ms", "wall_p99", "cpu_p99", "ms"),
        Row("memory in a scene", "90 MB", "mb", "", "MB"),
    ),
    "keys": (
        Row("key to pixels, 40 messages, p50", "2 ms", "wall_p50", "cpu_p50", "ms"),
        Row("key to pixels, 40 messages, p99", "", "wall_p99", "cpu_p99", "ms"),
        Row("the key's whole turn, p50", "", "", "turn_p50", "ms"),
    ),
    "idle": (Row("idle, focused, nothing moves", "0.7 %", "", "percent", "%"),),
    "river": (Row("idle, focused, the river moves", "", "", "percent", "%"),),
    "aside": (Row("another window has the focus", "0.1 %", "", "percent", "%"),),
}


def measured(part: str, environment: Mapping[str, str], reps: int) -> Mapping[str, float]:
    """Run a probe some times and return the middle of each of its figures."""
    runs = [_once(part, environment) for _ in range(reps + 1)][1:]  # the first one compiles
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _once(part: str, environment: Mapping[str, str]) -> Mapping[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        since = time.monotonic()
        command = [sys.executable, "-m", "tests.bench.client_probe", part, "--folder", folder]
        done = subprocess.run(
            [*command, "--since", str(since)],
            env=dict(environment),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"the probe {part!r} came to nothing: {done.stderr[-2000:]}")
    found: Mapping[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _environment(**more: str) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    compiled = os.path.join(tempfile.gettempdir(), COMPILED)  # noqa: PTH118 - a variable's text
    return plain | {"PYTHONPYCACHEPREFIX": compiled, "SDL_AUDIODRIVER": "dummy"} | more


@contextmanager
def _window() -> Iterator[dict[str, str] | None]:
    """Give the environment of a real window on a screen of its own; None without Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1400x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield _environment(DISPLAY=f":{number}", SDL_VIDEODRIVER="x11")
    finally:
        server.terminate()
        server.wait()


def _table(title: str, parts: list[str], environment: Mapping[str, str], reps: int) -> None:
    sys.stdout.write(f"\n{title}\n")
    sys.stdout.write(f"{'':34}{'goal':>9}{'clock':>11}{'processor':>11}\n")
    for part in parts:
        found = measured(part, environment, reps)
        for row in PARTS[part]:
            clock = f"{found[row.clock]:.2f} {row.unit}" if row.clock else ""
            processor = f"{found[row.processor]:.2f} {row.unit}" if row.processor else ""
            sys.stdout.write(f"{row.what:34}{row.goal:>9}{clock:>11}{processor:>11}\n")
        sys.stdout.flush()


def main() -> None:
    """Measure what was asked for, or everything, with the dummy driver and in a window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(PARTS), help=", ".join(PARTS))
    parser.add_argument("--reps", type=int, default=3)
    read = parser.parse_args()
    if unknown := [part for part in read.parts if part not in PARTS]:
        parser.error(f"there is no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    _table("dummy driver", read.parts, _environment(SDL_VIDEODRIVER="dummy"), read.reps)
    with _window() as environment:
        if environment is not None:
            _table("a window under Xvfb", read.parts, environment, read.reps)


if __name__ == "__main__":
    main()
