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
