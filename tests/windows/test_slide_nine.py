"""One person plays the scene at work alone, by keyboard only, with no server anywhere."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Node, Screen, needs_windows, nodes_of, usable
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
    assert nodes_of(window.screen(), ("keepsake",)), "the morning left something for the shelf"
    assert unseen == set(), "the gold button is in sight wherever there is one"


def is_chosen(node: Node) -> bool:
    return "selected" in node["flags"]
