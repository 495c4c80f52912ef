"""Where a commit waits for the disk: a thread of its own, so that nobody else waits with it.

Only the waiting is done there. Whatever is asked of the database is asked on the loop, where it
costs microseconds; a thread that did that too would fight the loop for the interpreter at each
step, and everybody would wait for both.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Protocol


class Disk(Protocol):
    """Does one thing at a time that may take long; tests bring one that is slow by the seed."""

    def begin(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Do `work`, which never raises, and call `then` on the running loop once it is done."""

    def finish(self) -> None:
        """Wait until what was begun is done, whether or not `then` was called yet."""

    def close(self) -> None:
        """Begin nothing any more; what was begun is done."""


class DiskThread:
    """A thread that is started by the first thing there is to do."""

    def __init__(self) -> None:
        """Start with nothing to do."""
        self._orders: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._is_idle = threading.Event()
        self._is_idle.set()
        self._thread: threading.Thread | None = None

    def begin(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Do `work` there, and call `then` on the running loop once it is done."""
        loop = asyncio.get_running_loop()

        def order() -> None:
            work()
            self._is_idle.set()
            with suppress(RuntimeError):  # the loop has been closed: nobody is left to hear it
                loop.call_soon_threadsafe(then)

        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="disk", daemon=True)
            self._thread.start()
        self._is_idle.clear()
        self._orders.put(order)

    def finish(self) -> None:
        """Wait until what was begun is done."""
        self._is_idle.wait()

    def close(self) -> None:
        """Let the thread end."""
        self._is_idle.wait()
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        """Do one thing after the other."""
        while True:
            order = self._orders.get()
            if order is None:
                return
            order()
            del order  # hold nothing of the store while there is nothing to do
