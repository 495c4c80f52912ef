"""What a move costs the server, beside a bare relay: `python -m tests.bench.server` prints it.

The server runs on CPU 0, the generator on CPU 1. Runs of both are interleaved, and each figure is
the median of its runs. Nothing here passes or fails; README.md beside
this file says what is aimed for and what was found.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("moves", "paced", "rooms", "events", "asleep", "attack")
_CALM = ("--quick", "2")
_EAGER = ("--quick", "20", "--eager")
Found = dict[str, float]


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    url: str
    pid: int


def started(cpu: int, module: str, *flags: str) -> subprocess.Popen[str]:
    """Start a module as a process on one CPU, on systems that can choose; servers log to nobody."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *flags],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=None if cpu else subprocess.DEVNULL,
        text=True,
    )
    pin = getattr(os, "sched_setaffinity", None)
    if pin is not None and (os.cpu_count() or 1) > cpu:
        pin(process.pid, {cpu})
    return process


@contextmanager
def serving(module: str, *flags: str) -> Iterator[Server]:
    """Run a server on CPU 0 with a new store on the disk."""
    with tempfile.TemporaryDirectory() as folder:
        store = () if module.endswith("relay") else ("--store", f"sqlite:{folder}/rooms.db")
        process = started(0, module, *store, *flags)
        try:
            assert process.stdout is not None
            yield Server(process.stdout.readline().split()[1], process.pid)
        finally:
            process.kill()
            process.communicate()


def load(server: Server, rooms: int, kind: str, *flags: str) -> Found:
    """Run the generator on CPU 1 and return its figures."""
    order = ("--url", server.url, "--pid", str(server.pid), "--rooms", str(rooms), "--kind", kind)
    told, _ = started(1, "tests.bench.server_load", *order, *flags).communicate(timeout=280)
    if not told:
        raise SystemExit("the generator failed; what it says stands above")
    found: Found = json.loads(told)
    return found


def relay(rooms: int, *flags: str) -> Found:
    """Measure the floor."""
    with serving("tests.bench.server_relay") as server:
        return load(server, rooms, "relay", *flags)


def halfway(rooms: int, kind: str, how: tuple[str, ...], *flags: str) -> Found:
    """Measure the real server."""
    with serving("tests.bench.server_under_load", *how) as server:
        return load(server, rooms, kind, *flags)


def _say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _middle(runs: list[Found], name: str) -> float:
    """Return the median of a figure."""
    return median(run[name] for run in runs)


def moves(reps: int) -> None:
    """Print CPU per move at 500 rooms: whole scenes, full rules, durable moves."""
    floor, real = [], []
    for _ in range(reps):
        floor.append(relay(500, "--seconds", "3"))
        real.append(halfway(500, "lines", _EAGER, "--lines", "0"))
        _say(f"  relay {floor[-1]['cpu_ms']:.3f}  server {real[-1]['cpu_ms']:.3f} ms CPU a move")
    low, high = _middle(floor, "cpu_ms"), _middle(real, "cpu_ms")
    _say(f"CPU a move, 500 rooms: relay {low:.3f} ms, server {high:.3f} ms = {high / low:.1f} x")
    _say(f"bytes to both a move: {_middle(real, 'bytes_per_move'):.0f}")
    _say(f"late {_middle(real, 'late'):.0f}, lost {_middle(real, 'lost'):.0f}")


def paced(reps: int) -> None:
    """Print times to the ack at 500 rooms, two seconds of thought, and memory of a live room."""
    flags = ("--think", "2", "--warm", "20", "--seconds", "12")
    floor, real = [], []
    for _ in range(reps):
        floor.append(relay(500, *flags))
        real.append(halfway(500, "window", _CALM, *flags))
        _say("  " + ", ".join(f"{n} {real[-1][n]:.2f}" for n in ("per_s", "p50_ms", "p99_ms")))
    for name in ("p50_ms", "p99_ms", "cpu_ms", "kb_per_room", "per_s"):
        low, high = _middle(floor, name), _middle(real, name)
        _say(f"paced {name}: relay {low:.2f}, server {high:.2f} = {high / low:.2f} x")


def rooms(reps: int) -> None:
    """Print CPU per move for the first five moves of each seat in 100, 500 and 2,000 rooms."""
    for count in (100, 500, 2000):
        runs = [halfway(count, "lines", _EAGER, "--lines", "5") for _ in range(reps)]
        _say(f"CPU a move, {count} rooms, first five moves: {_middle(runs, 'cpu_ms'):.3f} ms")


def events(reps: int) -> None:
    """Print CPU per move of young rooms and of rooms with more than 500 entries."""
    runs = [halfway(20, "events", _EAGER) for _ in range(reps)]
    young, old = _middle(runs, "young_ms"), _middle(runs, "old_ms")
    _say(f"CPU a move to entry 100: {young:.3f} ms, from 500 to 600: {old:.3f} ms")


def asleep(_reps: int) -> None:
    """Print what a room costs that nobody is in."""
    how = (*_EAGER, "--asleep-s", "1")
    found = halfway(300, "asleep", how, "--seconds", "4")
    _say(f"KB a room asleep: {found['kb_asleep']:.2f} (server {found['rss_mb']:.0f} MB)")


def attack(reps: int) -> None:
    """Print honest rooms' times while attackers from other addresses do their worst."""
    flags = ("--think", "2", "--warm", "10", "--seconds", "12", "--spread")
    calm, hit, tries = [], [], 0
    for _ in range(reps):
        with serving("tests.bench.server_under_load", *_CALM, "--counts-loopback") as server:
            calm.append(load(server, 200, "window", *flags))
        with serving("tests.bench.server_under_load", *_CALM, "--counts-loopback") as server:
            attackers = started(1, "tests.bench.server_attack", server.url, "40")
            hit.append(load(server, 200, "window", *flags))
            tries += int(attackers.communicate(timeout=90)[0])
        _say(f"  p99 calm {calm[-1]['p99_ms']:.1f}, attacked {hit[-1]['p99_ms']:.1f} ms")
    for name in ("p50_ms", "p99_ms"):
        low, high = _middle(calm, name), _middle(hit, name)
        _say(f"attacked {name}: calm {low:.2f}, attacked {high:.2f} = {high / low:.2f} x")
    _say(f"connections tried by attackers: {tries}; honest rooms lost: {_middle(hit, 'lost'):.0f}")


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(description="Figures of the server.")
    parser.add_argument("parts", nargs="*", default=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--reps", type=int, default=3)
    chosen = parser.parse_args()
    work = {"moves": moves, "paced": paced, "rooms": rooms, "events": events, "asleep": asleep,
            "attack": attack}  # fmt: skip
    _say(time.strftime("%Y-%m-%d %H:%M", time.gmtime()) + f" UTC, Python {sys.version.split()[0]}")
    for part in chosen.parts:
        _say(f"-- {part}")
        work[part](chosen.reps)


if __name__ == "__main__":
    main()
