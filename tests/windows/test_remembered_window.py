"""A real window opens where it stood, as large as it was, and covers the screen when asked to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.windows.driver import Display, Window, needs_windows

pytestmark = [pytest.mark.slow, needs_windows]

SCREEN = (1600, 900)
CLOSE_ENOUGH = 4  # px: window managers round


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """Open a window on a screen with room around it."""
    display = Display(SCREEN)
    found = Window(display.start(), tmp_path / "robin", size=(1100, 700))
    try:
        yield found.start()
    finally:
        found.stop()
        display.stop()


def geometry(window: Window) -> tuple[int, int, int, int]:
    """Return x, y, width and height of the part that is ours, without the title bar."""
    told = window.display.tool("getwindowgeometry", "--shell", window.window_id())
    said = dict(line.split("=") for line in told.splitlines() if "=" in line)
    return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])


def until(window: Window, wanted: tuple[int, ...], wait_s: float = 10) -> tuple[int, ...]:
    """Wait until size, or place and size, are nearly as wanted; return them."""
    end = time.monotonic() + wait_s
    while True:
        now = geometry(window)[-len(wanted) :]
        near = all(abs(a - b) <= CLOSE_ENOUGH for a, b in zip(now, wanted, strict=True))
        if near or time.monotonic() > end:
            return now
        time.sleep(0.05)


def assert_near(now: tuple[int, ...], wanted: tuple[int, ...]) -> None:
    assert all(abs(a - b) <= CLOSE_ENOUGH for a, b in zip(now, wanted, strict=True)), (now, wanted)


def closed(window: Window) -> None:
    """Close the window as its player does."""
    window.press("Close the window")
    assert window.process is not None
    assert window.process.wait(10) == 0


def test_a_window_that_was_moved_opens_there_again_and_again(window: Window) -> None:
    window.display.tool("windowmove", "--sync", window.window_id(), "210", "130")
    window.display.tool("windowsize", "--sync", window.window_id(), "1040", "660")
    until(window, (1040, 660))
    stood = geometry(window)
    closed(window)
    window.asks_size = False
    for _ in range(2):  # a title bar that is counted twice would make it creep
        window.start()
        assert_near(until(window, stood), stood)
        closed(window)


def test_alt_and_enter_cover_the_screen_and_come_back(window: Window) -> None:
    stood = geometry(window)
    window.key("alt+Return")
    assert_near(until(window, SCREEN), SCREEN)
    closed(window)
    window.asks_size = False
    window.start()
    assert_near(until(window, SCREEN), SCREEN)  # remembered
    window.key("alt+Return")
    assert_near(until(window, stood[2:]), stood[2:])
