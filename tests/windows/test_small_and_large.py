"""Small windows with large text, large windows, and hiding from eyes over the shoulder."""

from __future__ import annotations

import time

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Node, Screen, Window, names, needs_windows, usable
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

HIDES_WITHIN_S = 0.2


def test_a_small_window_with_text_twice_as_large_is_played_by_keyboard(desks: Desks) -> None:
    window = desks.window("small", size=(960, 600))
    window.key("f6")
    window.wait_at("settings")
    window.press("200 %")
    window.wait_for(lambda s: any(n["id"] == "text-200" and chosen(n) for n in s["nodes"]))
    window.key("escape")
    window.wait_at("home")
    window.press("Practise alone")
    unseen: set[str] = set()

    def watch(screen: Screen) -> None:
        gold = [n for n in usable(screen) if n["look"] == "gold"]
        unseen.update(f"{screen['screen']}: {n['at']}" for n in gold if not window.is_in_sight(n))

    play(Player(window, ("I can't promise",), watches=watch))
    assert unseen == set(), "the gold button is in sight wherever there is one"


def chosen(node: Node) -> bool:
    return "selected" in node["flags"]


def test_a_large_window_opens_and_three_escapes_hide_it_at_once(desks: Desks) -> None:
    window = desks.window("large", size=(1920, 1080))
    assert all(window.is_in_sight(n) for n in usable(window.screen()))
    assert window.title() == "Halfway"
    window.display.tool("sleep", "1")  # nobody is looked over the shoulder in the first second
    took = sorted(hidden_after_s(window) for _ in range(3))
    print("hidden after", *(f"{seconds * 1000:.0f}" for seconds in took), "ms")
    assert took[1] < HIDES_WITHIN_S


def hidden_after_s(window: Window) -> float:
    """Hide the window, look at it and its title, come back; return how long hiding took."""
    window.key("escape")
    window.key("escape")
    began = time.monotonic()
    window.key("escape")
    hidden = window.wait_at("hidden", 5)
    title = window.title()
    took = time.monotonic() - began
    assert title == "Notes"
    assert all("alfway" not in name for name in names(hidden))
    window.key("ctrl+Return")
    window.wait_at("home")
    return took
