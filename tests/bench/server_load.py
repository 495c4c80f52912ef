"""The load generator: many rooms at once, measured from outside the server; prints one JSON line.

CPU per move is the honest figure on a shared machine: it is read from /proc for the server's
process over the measured window, so that other work on this machine does not count.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.server_players import Pair, Tally, seated
from tests.bench.server_relay_pair import RelayPair
from tests.bench.server_under_load import loop_factory
from tests.bench.server_wire import Wire

_TICKS = os.sysconf("SC_CLK_TCK")
_LONGEST_S = 100.0
KINDS = ("relay", "window", "lines", "events", "asleep")


@dataclass(frozen=True, slots=True)
class Order:
    """What to do.

    Attributes:
        url, pid: the server.
        rooms: how many.
        kind: "relay" and "window" measure a window of `seconds`; "lines" measures until each
            player has made `lines` moves (0: one scene); "events" until rooms have grown old;
            "asleep" seats rooms and lets them go, again and again.
        warm: seconds before the window. think: mean pause before each move.
        spread: each room comes from an address of its own.
    """

    url: str
    pid: int
    rooms: int
    kind: str
    warm: float
    seconds: float
    lines: int
    think: float
    spread: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What came of a window; times in milliseconds, CPU of the server's process only."""

    moves: int
    per_s: float
    cpu_ms: float
    busy: float
    own_busy: float
    p50_ms: float
    p99_ms: float
    kb_per_room: float
    bytes_per_move: float
    late: int
    lost: int


def cpu_s(pid: int) -> float:
    """Return the CPU seconds a process has used, with its threads."""
    found = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(found[11]) + int(found[12])) / _TICKS


def rss_kb(pid: int) -> int:
    """Return a process's resident memory."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def quantile(values: list[float], part: float) -> float:
    """Return the value that this part of all values does not exceed; 0 for none."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * part))] if ranked else 0.0


class Window:
    """Measures a server from `open` to `figures`."""

    def __init__(self, order: Order, tally: Tally, before_kb: int) -> None:
        """Prepare; `before_kb` is the server's memory before any room."""
        self._order = order
        self._tally = tally
        self._before_kb = before_kb
        self._wires: list[Wire] = []

    def open(self, wires: list[Wire]) -> None:
        """Begin to count."""
        self._wires = wires
        self._cpu_s, self._own_s = cpu_s(self._order.pid), time.process_time()
        self._at_s, self._moves = time.perf_counter(), self._tally.moves
        self._bytes = sum(wire.bytes_in for wire in wires)
        self._tally.is_counting = True

    def figures(self) -> Figures:
        """Return what has come of it so far."""
        tally, pid = self._tally, self._order.pid
        used_s, wall_s = cpu_s(pid) - self._cpu_s, time.perf_counter() - self._at_s
        moves = max(1, tally.moves - self._moves)
        heard = sum(wire.bytes_in for wire in self._wires) - self._bytes
        return Figures(
            moves=moves,
            per_s=moves / wall_s,
            cpu_ms=used_s / moves * 1000,
            busy=used_s / wall_s,
            own_busy=(time.process_time() - self._own_s) / wall_s,
            p50_ms=quantile(tally.acks_s, 0.5) * 1000,
            p99_ms=quantile(tally.acks_s, 0.99) * 1000,
            kb_per_room=(rss_kb(pid) - self._before_kb) / self._order.rooms,
            bytes_per_move=heard / moves,
            late=tally.late,
            lost=tally.errors + sum(wire.is_closed for wire in self._wires),
        )


def address(number: int) -> str:
    """Return an address of this machine for each room, so that they count as many homes."""
    return f"127.1.{number // 250}.{number % 250 + 1}"


async def many(
    url: str, rooms: int, tally: Tally, think_s: float, source: Callable[[int], str] | None = None
) -> list[Pair]:
    """Seat this many rooms, some at a time; nobody plays yet."""
    pairs: list[Pair] = []
    numbers = iter(range(rooms))

    async def seat_some() -> None:
        for number in numbers:
            pairs.append(await seated(url, number, tally, think_s, source))  # noqa: PERF401 - shared

    async with asyncio.TaskGroup() as group:
        for _ in range(16):
            group.create_task(seat_some())
    return pairs


def wires_of(pairs: list[Pair]) -> list[Wire]:
    """Return the connections of these rooms."""
    return [player.wire for pair in pairs for player in (pair.a, pair.b) if player.wire]


async def relayed(order: Order) -> Figures:
    """Measure a window of the bare relay."""
    tally = Tally()
    window = Window(order, tally, rss_kb(order.pid))
    pairs = [RelayPair(number, tally, order.think) for number in range(order.rooms)]
    for pair in pairs:
        await pair.sit(order.url)
    for pair in pairs:
        pair.start()
    await asyncio.sleep(order.warm)
    window.open([wire for pair in pairs for wire in pair.wires])
    await asyncio.sleep(order.seconds)
    return window.figures()


async def played(order: Order) -> Figures:
    """Measure rooms that play: for a time, or until each has made its moves."""
    tally = Tally()
    window = Window(order, tally, rss_kb(order.pid))
    pairs = await many(
        order.url, order.rooms, tally, order.think, address if order.spread else None
    )
    lines = order.lines if order.kind == "lines" else None
    if order.kind == "window":
        for pair in pairs:  # one after the other, so that they are not all in the same phase
            pair.start()
            await asyncio.sleep(order.warm / len(pairs))
        window.open(wires_of(pairs))
        await asyncio.sleep(order.seconds)
        return window.figures()
    window.open(wires_of(pairs))
    for pair in pairs:
        pair.start(lines)
    with suppress(TimeoutError):
        async with asyncio.timeout(_LONGEST_S):
            await tally.reach(2 * order.rooms)
    return window.figures()


async def aged(order: Order) -> dict[str, float]:
    """Return CPU per move while rooms are young (to seq 100) and old (from seq 500 to 600)."""
    tally = Tally()
    pairs = await many(order.url, order.rooms, tally, 0.0)
    marks: list[tuple[float, float, int]] = []
    for pair in pairs:
        pair.start()
    for seq in (0, 100, 500, 600):
        await _mean_seq(pairs, seq)
        marks.append((seq, cpu_s(order.pid), tally.moves))
    young, old = (
        (later[1] - sooner[1]) / (later[2] - sooner[2]) * 1000
        for sooner, later in (marks[0:2], marks[2:4])
    )
    return {"young_ms": young, "old_ms": old}


async def _mean_seq(pairs: list[Pair], seq: int) -> None:
    """Wait until rooms have come this far, on the whole."""
    while sum(pair.a.seq for pair in pairs) < seq * len(pairs):  # noqa: ASYNC110 - a mean of many
        await asyncio.sleep(0.02)


async def slept(order: Order) -> dict[str, float]:
    """Return what the server's memory grows by for a room that has been let go."""
    sizes: list[int] = []
    for _ in range(5):
        tally = Tally()
        pairs = await many(order.url, order.rooms, tally, 0.0)
        for pair in pairs:
            pair.start(5)
        await tally.reach(2 * order.rooms)
        for pair in pairs:
            pair.cut()
        await asyncio.sleep(order.seconds)
        sizes.append(rss_kb(order.pid))
    return {"kb_asleep": (sizes[-1] - sizes[1]) / (3 * order.rooms), "rss_mb": sizes[-1] / 1024}


async def run(order: Order) -> dict[str, float]:
    """Carry out an order."""
    match order.kind:
        case "relay":
            return asdict(await relayed(order))
        case "events":
            return await aged(order)
        case "asleep":
            return await slept(order)
        case _:
            return asdict(await played(order))


def main() -> None:
    """Carry out one order and print its figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--pid", type=int, required=True)
    parser.add_argument("--rooms", type=int, required=True)
    parser.add_argument("--kind", default="window", choices=KINDS)
    parser.add_argument("--warm", type=float, default=2.0)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--lines", type=int, default=0)
    parser.add_argument("--think", type=float, default=0.0)
    parser.add_argument("--spread", action="store_true")
    order = Order(**vars(parser.parse_args()))
    with asyncio.Runner(loop_factory=loop_factory("uvloop")) as runner:
        sys.stdout.write(json.dumps(runner.run(run(order))) + "\n")
    sys.stdout.flush()
    os._exit(0)  # nobody needs thousands of polite goodbyes


if __name__ == "__main__":
    main()
