"""Knows whether anybody listens, as AccessKit's thread tells it and ours asks it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from time import monotonic

SETTLES_S = 0.05


class Listening:
    """Whether anybody listens.

    AccessKit holds a lock of its own while it calls `begin`, and waits there for Python's. Were
    it called meanwhile, each thread would wait for the other's lock for ever. So nobody listens
    until some turns of the loop after `begin`, and `gate` keeps `end`, with the beginning that
    may follow it, out of a call to AccessKit.
    """

    def __init__(self, now_s: Callable[[], float] = monotonic) -> None:
        """Begin with nobody listening."""
        self.gate = Lock()
        self._now_s = now_s
        self._since: float | None = None
        self._is_new = False

    def begin(self) -> None:
        """Note that somebody listens; None tells AccessKit that the tree comes later."""
        self._is_new = True
        self._since = self._now_s()

    def end(self) -> None:
        """Note that nobody listens any more."""
        with self.gate:
            self._since = None

    @property
    def is_on(self) -> bool:
        """Say whether anybody listens who may be told something now."""
        since = self._since
        return since is not None and self._now_s() - since >= SETTLES_S

    def is_new(self) -> bool:
        """Say, once for each beginning, that somebody listens who has been told nothing yet."""
        was, self._is_new = self._is_new, False
        return was
