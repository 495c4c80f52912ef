"""What a step of the rules costs: `python -m tests.bench.rules` prints microseconds by part.

Whole scenes are played once and what came into their rooms is written down; then the same is
brought to new rooms again and again. One pass of a thing counts as its fastest, for other work on
the machine only ever makes a pass slower. With `--against FOLDER` another copy of the project runs
in turn with this one, pass by pass.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter_ns
from typing import Any

from game.protocol.codec import encode
from game.room import inbound as ib
from game.room import room as rooms
from game.room.effects import Send
from game.room.room import new_room, step
from game.scenario.library import Shipped
from server.speech import update_messages
from tests.golden.m10.test_m10 import SCENES as M10
from tests.golden.p3.test_p3 import SCENES as P3
from tests.golden.r1.test_r1 import SCENES as R1
from tests.golden.test_golden import SCENES as T1
from tests.rules.play import Table

ROOT = Path(__file__).resolve().parents[2]
SETS = {"t1": T1, "m10": M10, "r1": R1, "p3": P3}
PARTS = ("decide", "views", "rest", "encode", "all")
_INSIDE = {"decide_and_follow": "decide", "_look": "views"}

Figures = dict[str, dict[str, float]]
Scene = tuple[ib.Inbound, ...]


@dataclass
class Watch:
    """Adds up how long things take."""

    ns: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PARTS, 0))
    moves: int = 0

    def around(self, part: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return the same function with a watch on it."""

        def watched(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - around any function
            began = perf_counter_ns()
            try:
                return call(*given, **named)
            finally:
                self.ns[part] += perf_counter_ns() - began

        return watched


def recorded(play: Callable[[], Table]) -> Scene:
    """Play a scene and return everything that came into its room."""
    came: list[ib.Inbound] = []
    put = Table.put

    def keep(self: Table, inbound: ib.Inbound) -> tuple[Any, ...]:
        came.append(inbound)
        return put(self, inbound)

    Table.put = keep  # type: ignore[method-assign]  # for as long as this scene is played
    try:
        play()
    finally:
        Table.put = put  # type: ignore[method-assign]  # as it was
    return tuple(came)


def replayed(scene: Scene, watch: Watch) -> None:
    """Bring all of it to a new room, and write what the room wants to send."""
    room = new_room("r", "duo", Shipped())
    for inbound in scene:
        began = perf_counter_ns()
        room, effects = step(room, inbound)
        stepped = perf_counter_ns()
        for effect in effects:
            if isinstance(effect, Send):
                for message in update_messages(effect):
                    encode(message)
        ended = perf_counter_ns()
        watch.moves += isinstance(inbound, ib.Moved)
        watch.ns["rest"] += stepped - began
        watch.ns["encode"] += ended - stepped
        watch.ns["all"] += ended - began


def one_pass(scenes: tuple[Scene, ...]) -> dict[str, float]:
    """Return microseconds a move, by part: once as it is, once with watches inside the step."""
    whole, inside = Watch(), Watch()
    for scene in scenes:
        replayed(scene, whole)
    kept = {name: getattr(rooms, name) for name in _INSIDE}
    for name, part in _INSIDE.items():
        setattr(rooms, name, inside.around(part, kept[name]))
    try:
        for scene in scenes:
            replayed(scene, inside)
    finally:
        for name, call in kept.items():
            setattr(rooms, name, call)
    inside.ns["rest"] -= inside.ns["decide"] + inside.ns["views"]
    inside.ns["all"] = whole.ns["all"]
    return {part: inside.ns[part] / 1000 / max(1, whole.moves) for part in PARTS}


def serve() -> None:
    """Run a pass for each line that comes in, and print its figures."""
    known: dict[str, tuple[Scene, ...]] = {}
    for line in sys.stdin:
        name = line.strip()
        if name not in known:
            known[name] = tuple(map(recorded, SETS[name].values()))
        print(json.dumps(one_pass(known[name])), flush=True)


def copies(folders: dict[str, Path], played: tuple[str, ...], passes: int) -> dict[str, Figures]:
    """Run copies of the project in turn and return the fastest passes of each."""
    found: dict[str, Figures] = {name: {} for name in folders}
    runs = {
        name: subprocess.Popen(
            [sys.executable, "-P", str(Path(__file__).resolve()), "--serve"],
            cwd=folder,
            env={"PYTHONPATH": str(folder), "PATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name, folder in folders.items()
    }
    for scenes in played:
        for _ in range(passes):
            for name, run in runs.items():
                assert run.stdin is not None
                assert run.stdout is not None
                run.stdin.write(f"{scenes}\n")
                run.stdin.flush()
                fresh = json.loads(run.stdout.readline())
                known = found[name].setdefault(scenes, fresh)
                found[name][scenes] = {part: min(known[part], fresh[part]) for part in PARTS}
    for run in runs.values():
        run.communicate()
    return found


def table(found: dict[str, Figures]) -> Iterator[str]:
    """Give the figures as a table."""
    yield f"{'us a move':<16}" + "".join(f"{part:>9}" for part in PARTS)
    for scenes in next(iter(found.values())):
        for name, figures in found.items():
            row = figures[scenes]
            yield f"{scenes + ' ' + name:<16}" + "".join(f"{row[part]:9.0f}" for part in PARTS)


def profile(name: str) -> None:
    """Print where the time of these scenes goes, function by function."""
    scenes = tuple(map(recorded, SETS[name].values()))
    with cProfile.Profile() as found:
        for _ in range(5):
            for scene in scenes:
                replayed(scene, Watch())
    pstats.Stats(found).sort_stats("tottime").print_stats(45)


def main() -> None:
    """Print the table, or a profile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", type=Path, help="another copy of the project")
    parser.add_argument("--passes", type=int, default=12)
    parser.add_argument("--scenes", nargs="+", choices=tuple(SETS), default=tuple(SETS))
    parser.add_argument("--profile", choices=tuple(SETS))
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        serve()
    elif asked.profile:
        profile(asked.profile)
    else:
        folders = {"here": ROOT} | ({"there": asked.against.resolve()} if asked.against else {})
        print("\n".join(table(copies(folders, tuple(asked.scenes), asked.passes))))


if __name__ == "__main__":
    main()
