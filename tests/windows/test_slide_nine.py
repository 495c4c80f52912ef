"""One person plays the scene at work alone, by keyboard only, with no server anywhere."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Node, Screen, Window, names, needs_windows, nodes_of, usable
from tests.windows.meeting import SMALL, practising
from tests.windows.player import Player, play

pytestmark = [pytest.mark.slow, needs_windows]


def test_a_scene_is_played_alone_by_keyboard_in_a_small_window_with_text_twice_as_large(
    desks: Desks,
) -> None:
    window = desks.window("solo", size=SMALL)
    window.key("f6")
    window.wait_at("settings")
    window.press("200 %")
    window.wait_for(lambda s: any(n["id"] == "text-200" and is_chosen(n) for n in s["nodes"]))
    window.key("escape")
    window.wait_at("home")
    practising(window, "Slide Nine", "June")
    assert window.screen()["title"] == "Slide Nine"
    unseen: set[str] = set()

    def watch(screen: Screen) -> None:
        gold = [n for n in usable(screen) if n["look"] == "gold"]
        unseen.update(f"{screen['screen']}: {n['at']}" for n in gold if not window.is_in_sight(n))

    play(Player(window, watches=watch))
    assert {"reveal-heard", "life", "table"} <= set(window.shown), "somebody was heard"
    first = keepsakes(window)
    assert len(first) == 1
    window.press("Swap chairs")
    sat_down(window)
    window.key("f3")
    window.press("Stop for today")
    window.wait_at("stopped")
    second = keepsakes(window)
    window.press("Enough for today")
    window.wait_at("home")
    window.press("On the shelf")
    window.wait_for(lambda s: any(n["id"] == "kept-0" for n in s["nodes"]))
    assert [name for name, _, _ in nodes_of(window.screen(), ("kept-",))] == second + first
    assert unseen == set(), "the gold button is in sight wherever there is one"


def is_chosen(node: Node) -> bool:
    return "selected" in node["flags"]


def keepsakes(window: Window) -> list[str]:
    """Return what the scene leaves behind."""
    return [name for name, _, _ in nodes_of(window.screen(), ("keepsake",))]


def sat_down(window: Window) -> None:
    """Take one's place in the next round and read there whom one plays: the other of before."""
    before = _whom(window.shown["envelope-open"])
    window.wait_at("door")
    window.press("Take my place")
    window.wait_at("envelope")
    window.press_node(window.by_id("seal"))
    assert _whom(window.wait_at("envelope-open")) != before


def _whom(screen: Screen) -> list[str]:
    return [name for name in names(screen) if name.startswith("You are")]
