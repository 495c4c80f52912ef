"""One measurement of the real client in a process of its own; prints one line of JSON.

`tests.bench.client` starts it, with a video driver in the environment. What differs from play:
focus is said instead of asked for, the loop's wait is left out where a turn is timed, luck is
fixed, and what a player does comes from here. Where keys are timed, the forty messages are copies
of a few, and drafts are not written to the disk, as that comes after the pixels.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.client.app import App

SIZE = "1280x720"
TURN_S = 0.016
MESSAGES = 40
SETTLES_S = 9.0  # what comes in has come in, and stills are painted
ONE_TOY_EVERY = 18  # turns: about three a second, as fast as a seat may play


@dataclass(frozen=True, slots=True)
class Flags:
    """What to measure, where, and since when."""

    folder: Path
    since: float
    seconds: float


def start(flags: Flags) -> dict[str, float]:
    """Run the `halfway` command until its first frame is on the window."""
    import pygame

    import game.__main__ as halfway

    show = pygame.display.update

    def first(*areas: object) -> None:
        show(*areas)
        found = {"wall_s": time.monotonic() - flags.since, "cpu_s": time.process_time()}
        sys.stdout.write(json.dumps(found | {"mb": _mb("VmRSS")}) + "\n")
        raise SystemExit(0)

    pygame.display.update = first
    halfway.main(["play", "--folder", str(flags.folder), "--size", SIZE])
    raise RuntimeError("expected a first frame")


def frames(flags: Flags) -> dict[str, float]:
    """Play with every toy in a practice, and time the turns that draw."""
    from game.screens.intents import Toy
    from game.screens.world import ToyKind

    app = _in_a_scene(flags.folder)
    walls, cpus, toys = [], [], tuple(ToyKind)
    for turn in range(round(flags.seconds / TURN_S)):
        if turn % ONE_TOY_EVERY == 0:
            app.shell.take(Toy(toys[turn // ONE_TOY_EVERY % len(toys)], 4), app.clock.now_ms())
        draws = app.view.is_dirty
        wall, cpu = _timed(app._turn)
        if draws and turn > 2 * ONE_TOY_EVERY * len(toys):  # every toy was there twice
            walls.append(wall)
            cpus.append(cpu)
        time.sleep(max(0.0, TURN_S - wall / 1000))
    found = {"frames": float(len(walls)), "mb": _mb("VmRSS"), "most_mb": _mb("VmHWM")}
    return found | _shares("wall", walls) | _shares("cpu", cpus)


def keys(flags: Flags) -> dict[str, float]:
    """Type into a field beside a transcript of forty messages; from the event to the pixels.

    "turn" is the whole turn of the loop, with all that follows from the letter after it is seen.
    """
    import pygame

    app = _writing(flags.folder)
    app.shell.write_down = lambda: None  # type: ignore[method-assign]  # comes after the pixels
    walls, cpus, turns = [], [], []
    show = pygame.display.update
    shown: list[tuple[float, float]] = []

    def seen(*areas: object) -> None:
        show(*areas)
        shown.append((time.perf_counter(), time.thread_time()))

    pygame.display.update = seen
    for number in range(120):
        sign = "halfway there "[number % 14]
        app.view.is_dirty  # noqa: B018 - lets what else is due be due before, not in the key's time
        app._turn()
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=sign))
        shown.clear()
        wall, cpu = time.perf_counter(), time.thread_time()
        app._turn()
        turns.append((time.thread_time() - cpu) * 1000)
        walls.append((shown[0][0] - wall) * 1000)
        cpus.append((shown[0][1] - cpu) * 1000)
        time.sleep(TURN_S)
    lines = 0 if app.shell.state.here is None else len(app.shell.state.here.view.transcript)
    found = _shares("wall", walls[20:]) | _shares("cpu", cpus[20:]) | _shares("turn", turns[20:])
    return {"lines": float(lines)} | found


def _idle(flags: Flags, *, focused: bool, motion: bool) -> dict[str, float]:
    import pygame

    from game.screens.intents import Set

    app = _in_a_scene(flags.folder, waits=True)
    app.shell.take(Set("motion", "on" if motion else "off"), app.clock.now_ms())
    pygame.key.get_focused = lambda: focused
    until = time.monotonic() + SETTLES_S
    while time.monotonic() < until:
        app._turn()
    began, spent = time.monotonic(), time.process_time()
    while time.monotonic() < began + flags.seconds:
        app._turn()
    share = (time.process_time() - spent) / (time.monotonic() - began)
    return {"percent": 100 * share}


def idle(flags: Flags) -> dict[str, float]:
    """Leave the focused window alone, with things that move switched off."""
    return _idle(flags, focused=True, motion=False)


def river(flags: Flags) -> dict[str, float]:
    """Leave the focused window alone while the river moves."""
    return _idle(flags, focused=True, motion=True)


def aside(flags: Flags) -> dict[str, float]:
    """Let another window have the focus while the river moves."""
    return _idle(flags, focused=False, motion=True)


def _app(folder: Path, *, waits: bool) -> App:
    import pygame

    from game.client.app import App, read_arguments

    app = App(read_arguments(["--folder", str(folder), "--size", SIZE]))
    app.shell.new_seed = lambda: "00" * 16
    pygame.key.get_focused = lambda: True
    pygame.time.wait(1)  # the first wait starts pygame's clock
    if not waits:
        pygame.time.wait = lambda _: 0
    pygame.key.start_text_input()
    app._turn()
    return app


def _in_a_scene(folder: Path, *, waits: bool = False) -> App:
    """Begin a practice with Sol, and stand at its door."""
    from game.screens.intents import Go, Step

    app = _app(folder, waits=waits)
    for intent in (Go("alone"), Step("character", "sol"), Step("solo")):
        app.shell.take(intent, app.clock.now_ms())
    app._turn()
    if app.shell.practice is None:
        raise RuntimeError("expected a practice")
    return app


def _writing(folder: Path) -> App:
    """Stand where own words are written, with forty messages said before."""
    from game.client.album import ALBUM
    from game.screens.tree import Role

    app = _app(folder, waits=False)
    state = ALBUM["talk-share-words"]().state
    here = state.here
    if here is None or not here.view.transcript:
        raise RuntimeError("expected a scene in which something was said")
    said = here.view.transcript
    lines = tuple(replace(said[n % len(said)], seq=n + 1) for n in range(MESSAGES))
    long = replace(here, view=replace(here.view, transcript=lines))
    app.shell.state = state.with_seat(long)
    app._next_ms = 0
    app._turn()
    until = time.monotonic() + SETTLES_S
    while time.monotonic() < until:
        app._turn()
        time.sleep(TURN_S)
    field = next(
        box.node.id
        for region in app.view.frame.regions.values()
        for box in region.walk()
        if box.node.role is Role.FIELD
    )
    app.view.set_focus(field, by_key=True)
    app._turn()
    return app


def _timed(turn: Callable[[], None]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.thread_time()
    turn()
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000


def _shares(name: str, spent: list[float]) -> dict[str, float]:
    spent = sorted(spent)
    return {f"{name}_p50": spent[len(spent) // 2], f"{name}_p99": spent[int(len(spent) * 0.99)]}


def _mb(what: str) -> float:
    """Return a figure of this process from /proc, in MB; 0 where there is none."""
    try:
        told = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in told.splitlines() if line.startswith(what))


PROBES = {each.__name__: each for each in (start, frames, keys, idle, river, aside)}


def main() -> None:
    """Measure one thing and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("probe", choices=PROBES)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--since", type=float, default=0.0)
    parser.add_argument("--seconds", type=float, default=8.0)
    read = parser.parse_args()
    found = PROBES[read.probe](Flags(read.folder, read.since, read.seconds))
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
