"""Opens the way to the system's screen readers: one adapter for each kind of system.

Tried on Linux, with AT-SPI. The way of Windows and macOS is written by AccessKit's description
and has not been tried; a way that cannot be opened is a line in the log, and play goes on.

AccessKit comes without types: its update is an object we pass on.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pygame

from game.client.access.listening import Listening

GIVES_WAY_S = 0.0001
SUBCLASSING = ("win32", "darwin")
"""Systems where the way must be open before the window is seen for the first time."""

Act = Callable[[Any], None]


class Way(Protocol):
    """A way to whoever reads the screen aloud; used from the main thread, and only while `is_on`.

    Attributes:
        listening: whether anybody is there.
    """

    listening: Listening

    def send(self, update: object) -> None:
        """Pass an update of the tree on."""

    def turn(self, *, focused: bool) -> None:
        """Say whether the window has the keyboard."""

    def put(self, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Say where on the desk the window is."""


def has_bus() -> bool:
    """Say whether this desk has a session bus, without which nobody can listen on Linux."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus").exists()


class AtSpi:
    """The way of Linux and the BSDs: a bus of its own, whatever draws the window."""

    def __init__(self, accesskit: Any, act: Act) -> None:  # noqa: ANN401  (AccessKit has no types)
        """Register with the bus; until somebody listens it costs a thread that sleeps."""
        self.listening = Listening()
        self._rect = accesskit.Rect
        self._adapter = accesskit.unix.Adapter(self.listening.begin, act, self.listening.end)

    def send(self, update: object) -> None:
        """Pass an update on.

        A reader that moves the cursor holds AccessKit's tree while it waits for Python, which we
        hold while we wait for the tree. So we step aside for a moment first, and let it finish.
        What is left is the time AccessKit takes from there to its tree, far less than a
        millisecond; only AccessKit could close it, by letting go of Python meanwhile.
        """
        time.sleep(GIVES_WAY_S)
        with self.listening.gate:
            if self.listening.is_on:
                self._adapter.update_if_active(lambda: update)

    def turn(self, *, focused: bool) -> None:
        """Say whether the window has the keyboard."""
        with self.listening.gate:
            if self.listening.is_on:
                self._adapter.update_window_focus_state(focused)

    def put(self, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Say where on the desk the window is; what its frame takes is not known here."""
        left, top = map(float, place)
        rect = self._rect(left, top, left + size[0], top + size[1])
        with self.listening.gate:
            if self.listening.is_on:
                self._adapter.set_root_window_bounds(rect, rect)


class Subclassed:
    """The way of Windows and macOS: AccessKit answers in the window's own name.

    Not tried. AccessKit calls back in the main thread while events are fetched.
    """

    def __init__(self, accesskit: Any, act: Act) -> None:  # noqa: ANN401  (AccessKit has no types)
        """Put AccessKit between the system and the window, which nobody has seen yet."""
        self.listening = Listening()
        window = pygame.display.get_wm_info()["window"]
        if sys.platform == "darwin":
            accesskit.macos.add_focus_forwarder_to_window_class("SDLWindow")
            make = accesskit.macos.SubclassingAdapter.for_window
        else:
            make = accesskit.windows.SubclassingAdapter
        self._adapter = make(window, self.listening.begin, act)

    def send(self, update: object) -> None:
        """Pass an update on, and the events that follow from it."""
        events = self._adapter.update_if_active(lambda: update)
        if events is not None:
            events.raise_events()

    def turn(self, *, focused: bool) -> None:
        """Say whether the window has the keyboard; Windows knows by itself."""
        if sys.platform == "darwin":
            events = self._adapter.update_view_focus_state(focused)
            if events is not None:
                events.raise_events()

    def put(self, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Do nothing: the system knows where its windows are."""


def opened(act: Act) -> Way | None:
    """Open the way of this system; None where nobody could listen.

    Args:
        act: is given what a reader asks for, mostly in another thread.

    Raises:
        ImportError: if AccessKit is not there.
        Exception: whatever else AccessKit meets.
    """
    subclasses = sys.platform in SUBCLASSING
    if not subclasses and not has_bus():
        return None
    import accesskit  # type: ignore[import-untyped]  # without stubs; late: most never need it

    return Subclassed(accesskit, act) if subclasses else AtSpi(accesskit, act)
