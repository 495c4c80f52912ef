"""The mouse alone is enough: home, door, envelope and word without a single key."""

from __future__ import annotations

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import needs_windows

pytestmark = [pytest.mark.slow, needs_windows]


def test_the_first_three_steps_are_played_with_the_mouse_alone(desks: Desks) -> None:
    window = desks.window("pointer")
    window.click("Practise alone")
    window.wait_at("scenes")
    window.click("The Last Dumpling")
    window.click("Practise this one")
    window.wait_at("alone")
    window.click("Sol")
    window.click("Take the first chair")
    window.wait_at("door")
    window.click("Take my place")
    window.wait_at("envelope")
    window.click_node(window.by_id("seal"))
    window.wait_at("envelope-open")
    window.click_node(window.by_id("send"))
    window.wait_at("word")
    for answer in ("Promise.", "The smell.", "lid on"):
        window.click(answer)
    window.wait_for(lambda s: any(n["id"] == "send" and not n["flags"] for n in s["nodes"]))
    window.click_node(window.by_id("send"))
    window.wait_at("waiting-word")
