"""Small windows with large text, large windows, and hiding from eyes over the shoulder."""

from __future__ import annotations

import time

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Screen, Window, needs_windows, usable
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]

HIDES_WITHIN_S = 0.2


def test_a_small_window_with_text_twice_as_large_is_played_by_keyboard(desks: Desks) -> None:
    window = desks.window("small", size=(960, 600))
    window.key("F6")
    window.wait_at("settings")
    window.press("200 %")
    window.wait_for(lambda s: any(n["id"] == "text-200" and chosen(n) for n in s["nodes"]))
    window.key("escape")
    window.wait_at("home")
    window.press("Practise alone")
    unseen: list[str] = []

    def watch(screen: Screen) -> None:
        unseen.extend(_unseen(window, screen))

    play(Player(window, ("I can't promise",), watches=watch))
    assert unseen == [], "the gold button and what has focus are in sight"


def chosen(node: Screen) -> bool:
    return "selected" in node["flags"]


def _unseen(window: Window, screen: Screen) -> list[str]:
    gold = [n for n in usable(screen) if n["look"] == "gold"]
    focused = [n for n in usable(screen) if n["id"] == screen["focus"]]
    hidden = [n for n in (*gold, *focused) if not window.is_in_sight(n)]
    return [f"{screen['screen']}: {n['id']} at {n['at']}" for n in hidden]


def test_a_large_window_opens_and_three_escapes_hide_it_at_once(desks: Desks) -> None:
    window = desks.window("large", size=(1920, 1080))
    assert all(window.is_in_sight(n) for n in usable(window.screen()))
    assert window.title() == "Halfway"
    window.key("escape")
    window.key("escape")
    began = time.monotonic()
    window.key("escape")
    window.wait_for(lambda s: s["screen"] == "hidden", 5)
    told = time.monotonic() - began
    title = window.title()
    titled = time.monotonic() - began
    print(f"hidden after {told * 1000:.0f} ms, title read after {titled * 1000:.0f} ms")
    assert title == "Notes"
    assert titled < HIDES_WITHIN_S
    assert all("alfway" not in n["name"] for n in window.screen()["nodes"])
