"""Writing with a cue beside the field: hands stay in the field, and undo gives every word back."""

from __future__ import annotations

import pytest

from game.client.album_talk import share
from game.client.pilot import Pilot
from game.client.stroll import Stroll
from game.client.theme import Theme
from game.client.view import ScreenView
from game.screens.cued import REST_MS
from game.screens.intents import Go, Intent, Pick, Set
from game.screens.screens import screen_for
from tests.client.seen import Pocket, StillClock

FIELD = "share-words"


class Desk:
    """A stroll on a view, with two hands on it."""

    def __init__(self, size: tuple[int, int] = (1280, 720), scale: float = 1.0) -> None:
        """Open the field for own words, with cues wanted, and stand in it."""
        self.stroll: Stroll = share()
        self.stroll.take(Set("cues", "both"))
        self.stroll.take(Pick("own-share", "open"))
        theme = Theme(scale=scale)
        self.view = ScreenView(size, theme=theme, clock=StillClock(), clipboard=Pocket())
        self.pilot = Pilot(self.view, self._answer)
        self._show()
        self.view.set_focus(FIELD, by_key=True)

    def _answer(self, intent: Intent) -> None:
        self.stroll.take(intent)
        self._show()

    def _show(self) -> None:
        self.view.show(screen_for(*self.stroll.spoken()))

    def rest(self) -> None:
        """Take the hands off the keys for a moment."""
        self.stroll.wait(2 * REST_MS)
        self._show()

    @property
    def text(self) -> str:
        """Return what stands in the field."""
        return self.view.editors[FIELD].text

    @property
    def is_cued(self) -> bool:
        """Tell whether a cue is to be seen."""
        return self.view.find("cue-words") is not None


def test_one_key_puts_the_start_in_the_hands_stay_there_and_undo_takes_it_back() -> None:
    desk = Desk()
    desk.pilot.type("you never ask me.")
    desk.rest()
    assert desk.is_cued

    desk.pilot.key("f7")
    assert desk.text == "When … happened, I felt …"
    assert desk.pilot.focused() == FIELD
    assert not desk.is_cued

    desk.pilot.key("ctrl+z")
    assert desk.text == "you never ask me."
    desk.rest()
    assert not desk.is_cued  # who takes it back has answered


def test_escape_sends_it_away_and_writing_goes_on() -> None:
    desk = Desk()
    desk.pilot.type("why did you ask me?")
    desk.rest()
    desk.pilot.key("escape")
    assert not desk.is_cued
    assert desk.pilot.focused() == FIELD
    desk.pilot.type(" why did you go?")
    desk.rest()
    assert not desk.is_cued
    assert desk.text == "why did you ask me? why did you go?"


def test_three_escapes_hide_everything_with_a_cue_there_too() -> None:
    desk = Desk()
    desk.pilot.type("why did you ask me?")
    desk.rest()
    for _ in range(3):
        desk.pilot.key("escape")
    assert Go("hide") in desk.pilot.intents


@pytest.mark.parametrize("size", [(1280, 720), (960, 600)])
def test_a_click_or_tab_and_enter_do_the_same(size: tuple[int, int]) -> None:
    clicked, walked = Desk(size), Desk(size)
    for desk in (clicked, walked):
        desk.pilot.type("you never ask me.")
        desk.rest()
    clicked.pilot.press("Start instead: “When … happened, I felt …” (F7)")
    walked.pilot.key("tab")
    assert walked.pilot.focused() == "cue-take"
    walked.pilot.key("enter")
    for desk in (clicked, walked):
        assert desk.text == "When … happened, I felt …"
        assert desk.pilot.focused() == FIELD


def test_a_cue_takes_no_letter_from_whoever_writes() -> None:
    desk = Desk()
    words = "you never ask me. why did you go? but i was there 1 2 3"
    for part in words.split(" "):
        desk.pilot.type(part)
        desk.rest()
        desk.pilot.type(" ")
    assert desk.text.strip() == words


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_cue_that_comes_is_seen_and_so_is_what_is_being_written(scale: float) -> None:
    desk = Desk((960, 600), scale)
    desk.pilot.type("you never ask me.")
    desk.rest()
    found = desk.view.find("cue-take")
    assert found is not None
    box, region = found
    assert region.rect.contains(region.on_window(box))
    assert desk.view.caret is not None
    assert region.rect.contains(desk.view.caret)
