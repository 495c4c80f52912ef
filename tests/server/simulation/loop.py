"""An event loop without a machine under it: its time is a number, and waiting costs nothing.

Everything asyncio does stays as it is; only sockets and clocks are missing. Two runs with one
seed take the very same steps.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from math import ceil
from random import Random

START_MS = 1_800_000_000_000
"""UTC when a world begins."""


class StandstillError(Exception):
    """Nothing will ever happen again, and somebody still waits."""


class _Idle:
    """Stands where a loop has its sockets: turns the time on instead of waiting."""

    def __init__(self, loop: SimLoop) -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> list[object]:
        """Let so much time pass; raises StandstillError if nothing is to come."""
        if timeout is None:
            raise StandstillError
        self._loop.now_us += ceil(timeout * 1_000_000)
        return []


class SimLoop(asyncio.BaseEventLoop):
    """A loop whose time jumps from one timer to the next.

    Attributes:
        now_us: time since the world began, in whole microseconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now_us = 0
        self._selector = _Idle(self)
        self._clock_resolution = 1e-6

    def time(self) -> float:
        """Return the time in seconds, as asyncio asks for it."""
        return self.now_us / 1_000_000

    def _write_to_self(self) -> None:
        """No other thread ever wakes this loop."""

    def _process_events(self, event_list: list[object]) -> None:
        """There are no sockets, so there are no events."""


class SimClock:
    """The server's clock in such a loop; its timers are late at times, as on a busy machine."""

    def __init__(self, loop: SimLoop, luck: Random) -> None:
        self.start_ms = START_MS
        self._loop = loop
        self._luck = luck

    def now_ms(self) -> int:
        """Return UTC in milliseconds."""
        return self.start_ms + self._loop.now_us // 1000

    def monotonic_s(self) -> float:
        """Return seconds since the world began."""
        return self._loop.time()

    def call_at(self, at_ms: int, then: Callable[[], None]) -> asyncio.TimerHandle:
        """Set a timer."""
        late_ms = self._luck.choice((0, 1, 900))
        return self._loop.call_later((max(0, at_ms - self.now_ms()) + late_ms) / 1000, then)


async def nap(luck: Random, least_ms: int, most_ms: int) -> None:
    """Let some time of this world pass."""
    await asyncio.sleep(luck.randint(least_ms, most_ms) / 1000)
