"""The real server for benches: its own process, with a clock that can run fast.

Everything is the server's own but three things: least times of a phase pass `--quick` times as
fast, so that a whole scene fits into a bench; rates per seat are lifted with `--eager`, so that
it can be driven to its limit; and luck is drawn from seeds without chance events, so that the
book's moves stay lawful.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path

from game.scenario.library import Shipped
from server.app import Listening, running
from server.clock import SystemClock, Timer
from server.collector import search_seldom
from server.limits import Limits
from server.log import set_up
from server.ports import Services
from server.store.base import EventStore, Unavailable
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore
from tests.rules.play import seed_where


@dataclass(frozen=True, slots=True)
class Flags:
    """How a server under load runs."""

    store: str
    loop: str
    quick: float
    eager: bool
    counts_loopback: bool
    asleep_s: float


class QuickClock:
    """A clock whose wall time runs `pace` times as fast; monotonic time is true."""

    def __init__(self, pace: float) -> None:
        """Start now."""
        self._pace = pace
        self._start_s = time.time()
        self._true = SystemClock()

    def now_ms(self) -> int:
        """Return the quick wall time."""
        return int((self._start_s + (time.time() - self._start_s) * self._pace) * 1000)

    def monotonic_s(self) -> float:
        """Return the machine's monotonic seconds."""
        return self._true.monotonic_s()

    def call_at(self, at_ms: int, then: Callable[[], None]) -> Timer:
        """Set a timer on the running loop."""
        delay_s = max(0.0, (at_ms - self.now_ms()) / 1000 / self._pace)
        return asyncio.get_running_loop().call_later(delay_s, then)


def flags() -> Flags:
    """Read the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--store", default="memory:")
    parser.add_argument("--loop", default="uvloop", choices=("uvloop", "asyncio"))
    parser.add_argument("--quick", type=float, default=1.0)
    parser.add_argument("--eager", action="store_true")
    parser.add_argument("--counts-loopback", action="store_true")
    parser.add_argument("--asleep-s", type=float, default=1800.0)
    return Flags(**vars(parser.parse_args()))


def loop_factory(name: str) -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return how to make the event loop; the library's own where uvloop is not installed."""
    if name == "asyncio":
        return None
    try:
        made: Callable[[], asyncio.AbstractEventLoop] = import_module("uvloop").new_event_loop
    except ImportError:
        return None
    return made


async def _serve(chosen: Flags) -> None:
    """Serve until killed."""
    search_seldom()
    limits = replace(Limits(), room_asleep_s=chosen.asleep_s * chosen.quick)
    if chosen.eager:
        limits = replace(limits, moves_per_s=1e6, moves_burst=10**6, messages_per_s=1e6)
        limits = replace(limits, messages_burst=10**6)
    seed = seed_where()
    services = Services(
        _store(chosen.store), QuickClock(chosen.quick), Shipped(), limits, lambda _: seed, _fail
    )
    listening = Listening(counts_loopback=chosen.counts_loopback)
    async with running(services, listening) as server:
        sys.stdout.write(f"ready {server.url}\n")
        sys.stdout.flush()
        await asyncio.get_running_loop().create_future()


def _store(url: str) -> EventStore:
    """Open the store."""
    return MemoryStore() if url == "memory:" else SqliteStore(Path(url.removeprefix("sqlite:")))


def _fail(error: Unavailable) -> None:
    """Stop the bench: its figures would mean nothing."""
    raise SystemExit(error.sentence)


def main() -> None:
    """Run it."""
    chosen = flags()
    set_up("INFO")
    with asyncio.Runner(loop_factory=loop_factory(chosen.loop)) as runner:
        runner.run(_serve(chosen))


if __name__ == "__main__":
    main()
