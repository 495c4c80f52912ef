"""One person practises alone in a real window and says it in their own words, by keyboard only."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Screen, names, needs_windows
from tests.windows.meeting import practising
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

WORDS = "I'm sorry. I ate it, all of it, and I had promised you I wouldn't."


def test_own_words_are_heard_put_right_and_said_in_place_of_a_line(desks: Desks) -> None:
    window = desks.window("own-words")
    practising(window, "The Last Dumpling", "Ines")
    eats = Player(window, wishes=("Eat it.",), waits_at="table")
    play(eats, until=lambda: window.screen()["screen"] == "table")
    window.press("In my own words")
    window.wait_for(has_field)

    place = next(n for n in window.screen()["nodes"] if n["role"] == "field")
    window.walk_to(place["id"])
    window.type(WORDS)
    window.wait_for(lambda s: any(n["value"] == WORDS for n in s["nodes"]))
    window.key("enter")
    heard = heard_as(window.wait_for(lambda s: bool(heard_as(s))))
    assert heard.startswith("Heard")
    window.key("f6")
    right = heard_as(window.wait_for(lambda s: heard_as(s) not in ("", heard)))
    assert right.startswith("Put right by you: ")

    window.key("tab")  # keys belong to the field as long as it has the focus
    play(Player(window))
    said = [name for screen in window.shown.values() for name in names(screen)]
    assert any(WORDS in name for name in said), "the other side of the table has them"


def has_field(screen: Screen) -> bool:
    """Say whether there is a place to write in."""
    return any(n["role"] == "field" for n in screen["nodes"])


def heard_as(screen: Screen) -> str:
    """Return what the words were heard as, "" before they were read."""
    found = [str(n["name"]) for n in screen["nodes"] if n["id"] == "heard-as"]
    return found[0] if found else ""
