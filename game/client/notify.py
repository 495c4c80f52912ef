"""Calls a player by the system's own notifications: two fixed sentences, nothing of the game.

Everything about the system happens on a thread of its own that starts with the first call, so
no frame ever waits for a bus. A call that fails is silent; the settings page says so.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from game.screens.calling import calls, turn_of
from game.screens.other_news import CallAnswered
from game.screens.state import ClientState


@dataclass(frozen=True, slots=True)
class Call:
    """What a notification says."""

    title: str
    words: str


class Bell(Protocol):
    """Shows a call to the player, somehow, and says whether it was taken."""

    def ring(self, call: Call) -> None:
        """Show a call; never waits."""

    def answer(self) -> bool | None:
        """Return whether the last call was taken, once after each; None while nobody knows."""


class SystemBell:
    """The system's notifications."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._calls: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def ring(self, call: Call) -> None:
        """Hand a call over to the thread, which is started by the first one."""
        self._calls.put(call)
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="halfway-bell", daemon=True)
            self._thread.start()

    def answer(self) -> bool | None:
        """Return whether the last call was taken, once after each; None while nobody knows."""
        found: bool | None = None
        try:
            while True:
                found = self._answers.get_nowait()
        except queue.Empty:
            return found

    def close(self) -> None:
        """End the thread, if there is one, after what is under way."""
        self._calls.put(None)

    def _serve(self) -> None:
        from game.client.notify_system import serve  # late: only who is called waits for it

        serve(self._calls.get, self._answers.put)


class Caller:
    """Watches whose turn it is and rings when it becomes this player's out of sight."""

    def __init__(self, bell: Bell, say: Callable[[str], str]) -> None:
        """Take the bell, and where the two sentences come from."""
        self._bell, self._say = bell, say
        self._turn = ""

    def look(self, state: ClientState, *, is_front: bool) -> CallAnswered | None:
        """Ring if there is reason to; return what became of an earlier call, once it is known."""
        turn = turn_of(state)
        if calls(self._turn, turn, state, is_front=is_front):
            self._bell.ring(Call(self._say("call.title"), self._say("call.words")))
        self._turn = turn
        taken = self._bell.answer()
        return None if taken is None else CallAnswered(taken)
