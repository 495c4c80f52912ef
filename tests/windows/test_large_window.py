"""Large windows, and hiding from eyes over the shoulder."""

from __future__ import annotations

import time

import pytest

from tests.windows.conftest import Desks
from tests.windows.driver import Window, names, needs_windows, usable

pytestmark = [pytest.mark.slow, needs_windows]

HIDES_WITHIN_S = 0.2


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
