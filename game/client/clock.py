"""The device's clock: UTC in milliseconds that never goes back while the program runs."""

from __future__ import annotations

import time

from game.screens.messages import Day

_LAST_MS = 4_102_444_800_000  # 2100: what lies beyond is no date of ours


def day_of(at_ms: int) -> Day | None:
    """Return the day of a UTC time in this device's own calendar; None for no sensible time."""
    if not 0 < at_ms < _LAST_MS:
        return None
    local = time.localtime(at_ms / 1000)
    return Day(local.tm_year, local.tm_mon, local.tm_mday)


def ahead_of_utc(at_ms: int) -> int:
    """Return how many minutes this device's own clock is ahead of UTC at a time; 0 if unknown."""
    if not 0 < at_ms < _LAST_MS:
        return 0
    return time.localtime(at_ms / 1000).tm_gmtoff // 60


class DeviceClock:
    """UTC now, carried on by the monotonic clock from where the program started."""

    def __init__(self) -> None:
        """Read the wall clock once."""
        self._start_ms = time.time_ns() // 1_000_000
        self._began_ns = time.monotonic_ns()

    def now_ms(self) -> int:
        """Return UTC in ms; never less than before, whatever happens to the wall clock."""
        return self._start_ms + (time.monotonic_ns() - self._began_ns) // 1_000_000
