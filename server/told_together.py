"""Tells together what comes too often to be told one by one.

The first of a kind within a second is told at once, with all its fields. Those that follow are
counted, and the second ends with one line that says how many there were.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Generic, TypeVar

_SECOND_S = 1.0

W = TypeVar("W", bound=StrEnum)


class Together(Generic[W]):
    """Counts what was not told within the running second."""

    def __init__(self, tell: Callable[[W, str, int], None]) -> None:
        """Start with nothing; `tell` is given a kind, a code and how often that came."""
        self._tell = tell
        self._more: Counter[tuple[W, str]] = Counter()
        self._loop: asyncio.AbstractEventLoop | None = None

    def is_to_be_told(self, what: W, code: str) -> bool:
        """Tell whether to tell this one now; it is counted for later otherwise.

        Outside a running loop nobody would end the second: everything is told.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return True
        if self._loop is not loop:
            self.end_second()  # an earlier loop was stopped before its second was over
            self._loop = loop
            loop.call_later(_SECOND_S, self._end_second_of, loop)
        is_first = (what, code) not in self._more
        self._more[what, code] += not is_first
        return is_first

    def end_second(self) -> None:
        """Tell what was counted, and begin anew with the next one."""
        more, self._more, self._loop = self._more, Counter(), None
        for (what, code), times in more.items():
            if times:
                self._tell(what, code, times)

    def _end_second_of(self, loop: asyncio.AbstractEventLoop) -> None:
        """End the second that this loop began."""
        if self._loop is loop:
            self.end_second()
