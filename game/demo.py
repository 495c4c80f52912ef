"""`python -m game demo`: two scripted players play a whole scene through a real server process.

Each has a device folder of its own, pairs by an invite, seals names and words, and plays over a
real websocket. Written afterwards: the debrief as a page to print, as Markdown, as values, and its
ledger as a table; the scene as plain text, one picture of every screen, and what the server said.
"""

from __future__ import annotations

import argparse
import hashlib
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from tqdm import tqdm

from game.client.clock import DeviceClock
from game.client.export import write_debrief
from game.client.headless import HeadlessPlayer, Learnt, Look, scripted
from game.client.snapshots import screen_pictures
from game.programs import BESIDE, server_command
from game.room.playthrough import PlayStep, playthrough
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, SeatView
from game.scenario.library import Shipped, ids

_TURN_S = 0.02
_READY_S = 30.0
_SCENE_S = 240.0
_READY = "ready ws://"

WORDS = {
    "sol": {
        "account": "For the record, it called my name. Both syllables.",
        "thank": "You're my favourite hungry person.",
    },
    "viktor": {
        "account": "That is what happened. I checked the clock.",
        "thank": "Good evening's work. Same river tomorrow?",
    },
}
"""What each adds in own words to its account and its thanks; the server never sees them."""


class DemoStopped(Exception):  # noqa: N818 - a state, told as one sentence
    """The demo cannot go on; the text is the one sentence to print."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for."""

    scenario: str
    seed: int
    folder: Path


def main(arguments: Sequence[str]) -> int:
    """Play the demo and say where its files are; 1 or 2 after one sentence if it cannot."""
    try:
        wanted = _read(arguments)
        wanted.folder.mkdir(parents=True, exist_ok=True)
        files = play(wanted)
    except (DemoStopped, OSError) as problem:
        print(f"halfway demo: {problem}", file=sys.stderr)
        return 1
    print(f"The scene is over. {len(files)} files in {wanted.folder}:")
    texts = [file for file in files if file.suffix != ".png"]
    for file in texts:
        print(f"  {file.name}")
    print(f"  and {len(files) - len(texts)} pictures of the screens")
    return 0


def play(wanted: Wanted) -> tuple[Path, ...]:
    """Play the scene, write everything, and return the files, texts first.

    Raises:
        DemoStopped: if the server does not start, or the scene does not end.
        OSError: if the folder cannot be written.
    """
    log = wanted.folder / "server.log"
    with tempfile.TemporaryDirectory(prefix="halfway-") as devices, _server(wanted, log) as host:
        players = tuple(
            scripted(Path(devices) / who, host, wanted.scenario, who, _seed(wanted.seed, who))
            for who in WORDS
        )
        try:
            _pair_and_play(players[0], players[1], wanted.scenario)
        finally:
            for player in players:
                player.shell.close()
    debrief = write_debrief(wanted.folder, [p.scene for p in players if p.scene])
    text = wanted.folder / "playthrough.txt"
    lines = playthrough(Shipped().get(wanted.scenario), _steps(*players))
    text.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return (*debrief, text, log, *_pictures(wanted.folder, _looks(*players)))


def _pair_and_play(host: HeadlessPlayer, guest: HeadlessPlayer, scenario: str) -> None:
    """Pair by invite and play until the envelopes are open and everything is said."""
    for player in (host, guest):
        player.said = WORDS[str(player.partner.character)]
    clock = DeviceClock()
    beats = [str(beat) for beat in Shipped().get(scenario).meta.beats]
    host.invite(clock.now_ms())
    end_s = time.monotonic() + _SCENE_S
    is_asked = False
    with tqdm(total=len(beats) + 1, desc="pairing", unit="step", file=sys.stderr) as bar:
        while not (_is_over(host) and _is_over(guest)):
            if time.monotonic() > end_s:
                raise DemoStopped(f"the scene did not end within {_SCENE_S:.0f} s")
            for player in (host, guest)[: 2 if is_asked else 1]:
                player.turn(clock.now_ms())
                _check(player)
            _move_in_turn(host, guest, clock.now_ms())
            words = host.shell.state.invite.words
            if words and not is_asked:
                guest.join(" ".join(words), clock.now_ms())
                is_asked = True
            _show_step(bar, host, beats)
            time.sleep(_TURN_S)
        bar.update((bar.total or 0) - bar.n)
    for player in (host, guest):
        player.read_morning(clock.now_ms())


def _move_in_turn(host: HeadlessPlayer, guest: HeadlessPlayer, now_ms: int) -> None:
    """Let one of them move once both have heard the same, so that a seed plays the same scene."""
    for player in (host, guest):
        if host.settled_at == guest.settled_at != -1:
            player.think(now_ms)


def _show_step(bar: tqdm[Never], player: HeadlessPlayer, beats: list[str]) -> None:
    beat = player.view.beat.beat if player.view else ""
    if beat in beats and bar.n < beats.index(beat) + 1:
        bar.update(beats.index(beat) + 1 - bar.n)
        bar.set_description(beat)


def _is_over(player: HeadlessPlayer) -> bool:
    return player.view is not None and player.view.scene.ended


def _check(player: HeadlessPlayer) -> None:
    """Stop at the first refusal: a scripted player only does what is lawful."""
    if player.line.refused:
        raise DemoStopped(f"a move or the line was refused: {player.line.refused[0]}")


# -- the server ------------------------------------------------------------------------------


@contextmanager
def _server(wanted: Wanted, log: Path) -> Iterator[str]:
    """Run a real server process on a free port and give its HOST:PORT."""
    command = server_command(
        "--host", "127.0.0.1", "--port", "0", "--store", "memory:", "--luck-seed", str(wanted.seed)
    )
    with log.open("wb") as noise:
        process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            command, stdout=subprocess.PIPE, stderr=noise, cwd=BESIDE, text=True
        )
        try:
            yield _ready_at(process)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _ready_at(process: subprocess.Popen[str]) -> str:
    """Wait for the server's one line and return where it listens."""
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        lines.put(process.stdout.readline() if process.stdout else "")

    threading.Thread(target=read, daemon=True).start()
    try:
        line = lines.get(timeout=_READY_S).strip()
    except queue.Empty:
        line = ""
    if not line.startswith(_READY):
        raise DemoStopped("the server did not start; server.log says why")
    return line.removeprefix(_READY)


def _seed(seed: int, who: str) -> str:
    return hashlib.sha256(f"demo/{seed}/{who}".encode()).hexdigest()[:32]


# -- what is written down ----------------------------------------------------------------------


def _steps(host: HeadlessPlayer, guest: HeadlessPlayer) -> Iterator[PlayStep]:
    """Put both players' notes together: each entry with the move behind it and both views."""
    notes = {Seat.A: host.line, Seat.B: guest.line}
    views: BySeat[SeatView | None] = BySeat(None, None)
    learnt = {seat: {x.seq: x for x in note.learnt} for seat, note in notes.items()}
    for seq in sorted(set(learnt[Seat.A]) | set(learnt[Seat.B])):
        for seat in Seat:
            found = learnt[seat].get(seq)
            views = views if found is None else views.having(seat, found.view)
        entries = _entries(learnt, seq)
        for entry in entries[:-1]:
            yield PlayStep(entry.seq, entry.by, None, entry.news, BySeat(None, None))
        if entries:
            last = entries[-1]
            own = next((e for e in _own_entries(learnt, last) if e.n), None)
            move = notes[Seat(last.by)].moves.get(own.n or 0) if own else None
            if move is not None or last.news:
                yield PlayStep(last.seq, last.by, move, last.news, views)


def _entries(learnt: dict[Seat, dict[int, Learnt]], seq: int) -> tuple[EntryView, ...]:
    found = [learnt[seat][seq].entries for seat in Seat if seq in learnt[seat]]
    return max(found, key=len, default=())


def _own_entries(learnt: dict[Seat, dict[int, Learnt]], entry: EntryView) -> Iterator[EntryView]:
    """Give an entry as the one who made it counts: moves only."""
    if entry.by in tuple(Seat):
        found = learnt[Seat(entry.by)].get(entry.seq)
        yield from (e for e in (found.entries if found else ()) if e.seq == entry.seq)


def _looks(host: HeadlessPlayer, guest: HeadlessPlayer) -> tuple[Look, ...]:
    """Take every screen once: the host's, then those that only the guest has seen."""
    more = (look for name, look in guest.looks.items() if name not in host.looks)
    return (*host.looks.values(), *more)


def _pictures(folder: Path, looks: tuple[Look, ...]) -> tuple[Path, ...]:
    for old in folder.glob("[0-9][0-9]-*.png"):
        old.unlink()
    drawn = screen_pictures(folder, looks)
    return tuple(tqdm(drawn, "pictures", len(looks), unit="screen", file=sys.stderr))


def _read(arguments: Sequence[str]) -> Wanted:
    parser = argparse.ArgumentParser(
        prog="halfway demo", description="Two scripted players play a scene through a real server."
    )
    parser.add_argument("--scenario", default="t1", help="which scene (t1)")
    parser.add_argument("--seed", type=int, default=1, help="the same number plays the same scene")
    parser.add_argument("--out", type=Path, default=Path("out/demo"), help="folder for files")
    read = parser.parse_args(list(arguments))
    if read.scenario not in ids():
        parser.error(f"there is no scene {read.scenario!r}; there are: {', '.join(ids())}")
    return Wanted(read.scenario, read.seed, read.out)
