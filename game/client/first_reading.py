"""Loads what reads words, on a thread of its own, as soon as somebody may type.

Loading the rules of `game.words` and finding out which words each of them needs takes a few tenths
of a second. Whoever stands in a field is about to type, and should not wait for it at the end of
the first word; whoever never stands in one should not load it at all.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread


def read_something() -> None:
    """Read a sentence of our own, so that everything is loaded."""
    from game.words.cueing import cue

    cue("I'm sorry that I forgot. How was your day?")


class FirstReading:
    """Reads once, ahead of the first real reading."""

    def __init__(self, read: Callable[[], None] = read_something) -> None:
        """Prepare; `wake` begins.

        Args:
            read: what is done on the thread.
        """
        self._read = read
        self._thread: Thread | None = None

    @property
    def is_awake(self) -> bool:
        """Whether it has begun."""
        return self._thread is not None

    def wake(self) -> None:
        """Begin, the first time this is called; the program may end before it is done."""
        if self._thread is None:
            self._thread = Thread(target=self._read, name="first reading", daemon=True)
            self._thread.start()

    def finish(self) -> None:
        """Wait until it is done, if it has begun."""
        if self._thread is not None:
            self._thread.join()
