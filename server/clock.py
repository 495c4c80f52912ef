"""The clock a server is given: wall time for rooms, monotonic time for rates, timers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """Something that will happen and can be called off."""

    def cancel(self) -> None:
        """Call it off; harmless when it has happened."""


class Clock(Protocol):
    """Where the server takes its time from; tests bring one that they turn by hand."""

    def now_ms(self) -> int:
        """Return UTC in milliseconds."""

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards, for rates and time-outs."""

    def call_at(self, at_ms: int, then: Callable[[], None]) -> Timer:
        """Call `then` once it is `at_ms` (UTC) or soon after; at once if it has passed."""


class SystemClock:
    """This machine's clock, on the running event loop."""

    def now_ms(self) -> int:
        """Return UTC in milliseconds."""
        return time.time_ns() // 1_000_000

    def monotonic_s(self) -> float:
        """Return the machine's monotonic seconds."""
        return time.monotonic()

    def call_at(self, at_ms: int, then: Callable[[], None]) -> Timer:
        """Set a timer on the running loop."""
        delay_s = max(0.0, (at_ms - self.now_ms()) / 1000)
        return asyncio.get_running_loop().call_later(delay_s, then)


class Alarm:
    """At most one timer, for one thing that may be put off or called off."""

    __slots__ = ("_clock", "_then", "_timer")

    def __init__(self, clock: Clock, then: Callable[[], None]) -> None:
        """Prepare; nothing is set."""
        self._clock = clock
        self._then = then
        self._timer: Timer | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether it will still ring."""
        return self._timer is not None

    def set(self, at_ms: int | None) -> None:
        """Ring at this time (UTC) and no other; None for never."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if at_ms is None else self._clock.call_at(at_ms, self._ring)

    def end(self) -> None:
        """Never ring again, and hold nobody who would hear it."""
        self.set(None)
        self._then = _nothing

    def _ring(self) -> None:
        """Do it."""
        self._timer = None
        self._then()


def _nothing() -> None:
    """Do what an alarm does that is over."""
