"""Knows when a window has nothing new to show, so that doing nothing costs next to nothing."""

from __future__ import annotations

from dataclasses import replace

from game.screens.state import ClientState

GLANCE_MS = 2_000
"""What only the time of day changes (a thought that fades, a long wait) may be this late."""


class Stillness:
    """Compares what a device knows with what it knew when its screen was made last."""

    def __init__(self) -> None:
        """Start with nothing shown."""
        self._seen: ClientState | None = None
        self._due_ms = 0
        self._was_lively = True

    def is_over(self, state: ClientState, now_ms: int, *, lively: bool) -> bool:
        """Say whether another screen may be due, and take it as made.

        Args:
            state: what the device knows; the time in it counts for nothing by itself.
            now_ms: UTC.
            lively: a moment plays or somebody's hands are busy: then time itself is shown, and
                once more when it has ended.
        """
        seen = replace(state, now_ms=0)
        still = seen == self._seen and now_ms < self._due_ms and not (lively or self._was_lively)
        self._was_lively = lively
        if still:
            return False
        self._seen, self._due_ms = seen, now_ms + GLANCE_MS
        return True
