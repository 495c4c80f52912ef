"""The load generator: many rooms at once, measured from outside the server; prints one JSON line.

CPU per move is the honest figure on a shared machine: it is read from /proc for the server's
process over the measured window, so that other work on this machine does not count.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from game.protocol.codec import encode
from game.protocol.messages import Play
from tests.bench.server_players import BOX, Pair, Tally, book, seated
from tests.bench.server_under_load import loop_factory
from tests.bench.server_wire import Wire, wire

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Order:
    """What to do: see the flags in `main`."""

    url: str
    pid: int
    rooms: int
    warm: float
    seconds: float
    think: float
    kind: str
    spread: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of one run; times in milliseconds, CPU of the server's process only."""

    kind: str
    rooms: int
    moves: int
    per_s: float
    cpu_ms: float
    busy: float
    own_busy: float
    p50_ms: float
    p99_ms: float
    kb_per_room: float
    bytes_per_move: float
    refused: int
    seq: float


def cpu_s(pid: int) -> float:
    """Return the CPU seconds a process has used, with its threads."""
    found = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(found[11]) + int(found[12])) / _TICKS


def rss_kb(pid: int) -> int:
    """Return a process's resident memory."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


class RelayPair:
    """Two ends of the bare relay: they move in turn, each once it has heard the one before."""

    def __init__(self, number: int, tally: Tally, think_s: float) -> None:
        """Prepare; `sit` connects."""
        self._frames = _frames(number)
        self._tally = tally
        self._think_s = think_s
        self._at = 0
        self._heard = 0
        self._sent_s = 0.0
        self._is_still = False
        self.wires: list[Wire] = []

    async def sit(self, url: str) -> None:
        """Connect both."""
        self.wires = [await wire(url, self._hear), await wire(url, self._hear)]

    def start(self) -> None:
        """Make the first move, at its time."""
        if self._think_s:
            pause_s = random.random() * self._think_s  # noqa: S311 - spreads the load
            asyncio.get_running_loop().call_later(pause_s, self._move)
        else:
            self._move()

    def stop(self) -> None:
        """Make no further move."""
        self._is_still = True

    def _move(self) -> None:
        if self._is_still:
            return
        self._sent_s = time.perf_counter()
        self._heard = 0
        self.wires[self._at % 2].say(self._frames[self._at % len(self._frames)])

    def _hear(self, _payload: bytes) -> None:
        self._heard += 1
        if self._heard < 2:
            return
        self._at += 1
        self._tally.moves += 1
        if self._tally.is_counting:
            self._tally.acks_s.append(time.perf_counter() - self._sent_s)
        if self._think_s:
            pause_s = self._think_s * (0.5 + random.random())  # noqa: S311 - spreads the load
            asyncio.get_running_loop().call_later(pause_s, self._move)
        else:
            self._move()


def _frames(number: int) -> list[bytes]:
    """Return the frames of a scene: the same bytes that the real server gets."""
    scene = book()[number % len(book())]
    moves = [line.raw for part in (scene.a, scene.b) for line in part]
    return [
        encode(Play(n=at + 1, visit=3, move=raw, box=BOX)).encode() for at, raw in enumerate(moves)
    ]


def address(number: int) -> str:
    """Return an address of this machine for each room, so that they count as many homes."""
    return f"127.1.{number // 250}.{number % 250 + 1}"


async def run(order: Order) -> Figures:
    """Seat all rooms, let them play, and measure a window."""
    tally = Tally()
    before_kb = rss_kb(order.pid)
    pairs: list[Pair] = []
    relays: list[RelayPair] = []
    if order.kind == "relay":
        relays = [RelayPair(number, tally, order.think) for number in range(order.rooms)]
        for relay in relays:
            await relay.sit(order.url)
        for relay in relays:
            relay.start()
    else:
        source = address if order.spread else None
        pairs = await many(order.url, order.rooms, tally, order.think, source)
    wires = [w for relay in relays for w in relay.wires]
    wires += [p.wire for pair in pairs for p in (pair.a, pair.b) if p.wire]
    await asyncio.sleep(order.warm)
    start = (cpu_s(order.pid), time.process_time(), time.perf_counter(), tally.moves)
    bytes_before = sum(w.bytes_in for w in wires)
    tally.is_counting = True
    await asyncio.sleep(order.seconds)
    tally.is_counting = False
    used_s, own_s = cpu_s(order.pid) - start[0], time.process_time() - start[1]
    wall_s, moves = time.perf_counter() - start[2], tally.moves - start[3]
    heard = sum(w.bytes_in for w in wires) - bytes_before
    for each in (*pairs, *relays):
        each.stop()
    counted = max(1, moves)
    return Figures(
        kind=order.kind,
        rooms=order.rooms,
        moves=moves,
        per_s=moves / wall_s,
        cpu_ms=used_s / counted * 1000,
        busy=used_s / wall_s,
        own_busy=own_s / wall_s,
        p50_ms=quantile(tally.acks_s, 0.5) * 1000,
        p99_ms=quantile(tally.acks_s, 0.99) * 1000,
        kb_per_room=(rss_kb(order.pid) - before_kb) / order.rooms,
        bytes_per_move=heard / counted,
        refused=tally.refused + sum(w.is_closed for w in wires),
        seq=sum(pair.a.seq for pair in pairs) / max(1, len(pairs)),
    )


async def many(
    url: str, rooms: int, tally: Tally, think_s: float, source: Callable[[int], str] | None = None
) -> list[Pair]:
    """Seat this many rooms, some at a time."""
    pairs: list[Pair] = []
    numbers = iter(range(rooms))

    async def seat_some() -> None:
        for number in numbers:
            pairs.append(await seated(url, number, tally, think_s, source))  # noqa: PERF401 - shared

    async with asyncio.TaskGroup() as group:
        for _ in range(16):
            group.create_task(seat_some())
    return pairs


def quantile(values: list[float], part: float) -> float:
    """Return the value that this part of all values does not exceed; 0 for none."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * part))] if ranked else 0.0


def main() -> None:
    """Run one order and print its figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--pid", type=int, required=True)
    parser.add_argument("--rooms", type=int, required=True)
    parser.add_argument("--warm", type=float, default=2.0)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--think", type=float, default=0.0)
    parser.add_argument("--kind", default="halfway", choices=("relay", "halfway"))
    parser.add_argument("--spread", action="store_true")
    order = Order(**vars(parser.parse_args()))
    with asyncio.Runner(loop_factory=loop_factory("uvloop")) as runner:
        sys.stdout.write(json.dumps(asdict(runner.run(run(order)))) + "\n")
    sys.stdout.flush()
    os._exit(0)  # nobody needs thousands of polite goodbyes


if __name__ == "__main__":
    main()
