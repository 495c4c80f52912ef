"""What a window has at hand and loads only when it is wanted, so that a start need not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.client.local.evenings import Evenings
from game.screens import commands as c
from game.screens import messages as msg
from game.screens.scene import Scene
from game.screens.texts import Texts

if TYPE_CHECKING:
    from game.client.local.desk import Desk


class SleepingDesk:
    """The desk for kept evenings; everything that writes reports is loaded with the first wish."""

    def __init__(self, evenings: Evenings, texts: Texts) -> None:
        """Take what a desk takes.

        Args:
            evenings: what is kept.
            texts: the words that exported pages are labelled with.
        """
        self._evenings = evenings
        self._texts = texts
        self._desk: Desk | None = None

    def speak(self, texts: Texts) -> None:
        """Label exported pages with other words from now on."""
        self._texts = texts
        if self._desk is not None:
            self._desk.speak(texts)

    def count(self) -> int:
        """Return how many evenings are kept."""
        return self._evenings.count()

    def perform(self, command: c.AboutEvenings, scene: Scene | None) -> tuple[msg.Message, ...]:
        """Do what a command asks, and return what came of it."""
        if self._desk is None:
            from game.client.local.desk import Desk  # late: home must not wait for reports

            self._desk = Desk(self._evenings, self._texts)
        return self._desk.perform(command, scene)
