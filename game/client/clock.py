"""The device's clock: UTC in milliseconds that never goes back while the program runs."""

from __future__ import annotations

import time


class DeviceClock:
    """UTC now, carried on by the monotonic clock from where the program started."""

    def __init__(self) -> None:
        """Read the wall clock once."""
        self._start_ms = time.time_ns() // 1_000_000
        self._began_ns = time.monotonic_ns()

    def now_ms(self) -> int:
        """Return UTC in ms; never less than before, whatever happens to the wall clock."""
        return self._start_ms + (time.monotonic_ns() - self._began_ns) // 1_000_000
