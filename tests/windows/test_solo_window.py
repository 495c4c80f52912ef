"""One person, one window, no server anywhere: a scene alone by keyboard."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Window, names, needs_windows, nodes_of
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]


def test_one_person_plays_alone_by_keyboard_and_swaps_chairs(desks: Desks) -> None:
    window = desks.window("solo")
    window.press("Practise alone")
    play(Player(window, ("Promise.", "Eat it.", "I ate it.")))
    first = keepsakes(window)
    assert len(first) == 1
    window.press("Swap chairs")
    envelope_of(window, "You are Bo")
    window.key("f3")
    window.press("Stop for today")
    window.wait_at("stopped")
    second = keepsakes(window)
    window.press("Enough for today")
    window.wait_at("home")
    window.press("On the shelf")
    window.wait_for(lambda s: any(n["id"] == "kept-0" for n in s["nodes"]))
    assert [name for name, _, _ in nodes_of(window.screen(), ("kept-",))] == second + first


def keepsakes(window: Window) -> list[str]:
    """Return what the scene leaves behind."""
    return [name for name, _, _ in nodes_of(window.screen(), ("keepsake",))]


def envelope_of(window: Window, words: str) -> None:
    """Take one's place in the next round and read there whom one plays."""
    window.wait_at("door")
    window.press("Take my place")
    window.wait_at("envelope")
    window.press_node(window.by_id("seal"))
    opened = window.wait_at("envelope-open")
    assert any(name.startswith(words) for name in names(opened))
