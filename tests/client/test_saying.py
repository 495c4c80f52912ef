"""Own words in place of a line, at the keyboard: Enter reads, one key puts right, Enter says."""

from __future__ import annotations

import pytest

from game.client.album_talk import ask
from game.client.album_typed import ASKS, alone
from game.client.pilot import Pilot
from game.client.theme import Theme
from game.client.view import ScreenView
from game.screens.intents import Intent, Play
from game.screens.screens import screen_for
from tests.client.seen import Pocket, StillClock

FIELD = "ask-words"


class Desk:
    """A listener's questions, in practice, and two hands on a keyboard."""

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        """Stand at the questions with nothing written."""
        self.stroll = alone(ask())
        self.said: list[Play] = []
        theme = Theme(scale=scale)
        self.view = ScreenView(size, theme=theme, clock=StillClock(), clipboard=Pocket())
        self.pilot = Pilot(self.view, self._answer)
        self._show()

    def _answer(self, intent: Intent) -> None:
        if isinstance(intent, Play):
            self.said.append(intent)
            return
        self.stroll.take(intent)
        self._show()

    def _show(self) -> None:
        self.view.show(screen_for(*self.stroll.spoken()))

    def words(self, node_id: str) -> str:
        """Return what a node says, "" if it is not there."""
        found = self.view.find(node_id)
        return found[0].node.name if found else ""


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 1.0), ((960, 600), 2.0)])
def test_hands_never_leave_the_keyboard_from_the_first_letter_to_the_saying(
    size: tuple[int, int], scale: float
) -> None:
    desk = Desk(size, scale)
    desk.pilot.key("w")
    desk.view.set_focus(FIELD, by_key=True)
    desk.pilot.type(ASKS)
    assert desk.words("heard-as") == ""

    desk.pilot.key("enter")
    heard = desk.words("heard-as")
    assert heard.startswith("Heard as: an open question")
    assert desk.said == []

    desk.pilot.key("tab")
    desk.view.set_focus(FIELD, by_key=True)
    desk.pilot.key("f6")
    assert desk.words("heard-as").startswith("Put right by you: ")
    assert desk.pilot.focused() == FIELD
    desk.pilot.key("f6")
    desk.pilot.key("enter")
    (said,) = desk.said
    assert said.own_words == ASKS
    assert said.heard_as is not None
    assert said.heard_as.corrected
