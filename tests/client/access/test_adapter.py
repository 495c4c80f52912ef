"""The way to the system's readers is opened where there is one, in the order the system wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pygame
import pytest

from game.client.access.adapter import AtSpi, Subclassed, has_bus, opened
from game.client.clock import DeviceClock
from game.client.window import Window


@dataclass
class Native:
    """What AccessKit's own adapters do, as its description has it."""

    raised: int = 0
    events: bool = True
    made_for: object = None
    sent: list[object] = field(default_factory=list)
    turned: list[bool] = field(default_factory=list)

    def make(self, window: object, *_handlers: object) -> Native:
        self.made_for = window
        return self

    def update_if_active(self, factory: Any) -> Native | None:  # noqa: ANN401  (AccessKit's)
        self.sent.append(factory())
        return self if self.events else None

    def raise_events(self) -> None:
        self.raised += 1


def test_without_a_session_bus_nobody_is_looked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert not has_bus()
    assert opened(print) is None
    (tmp_path / "bus").touch()
    assert has_bus()


def test_on_windows_the_window_is_told_and_what_follows_is_raised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pygame.display.get_wm_info", lambda: {"window": 77})
    monkeypatch.setattr("sys.platform", "win32")
    native = Native()
    accesskit = SimpleNamespace(windows=SimpleNamespace(SubclassingAdapter=native.make))
    way = Subclassed(accesskit, print)
    way.send("update")
    native.events = False
    way.send("nobody there")
    way.turn(focused=True)
    way.put((0, 0), (64, 64))
    assert native.made_for == 77
    assert native.sent == ["update", "nobody there"]
    assert native.raised == 1


def test_on_linux_nothing_is_called_before_somebody_listens() -> None:
    calls: list[str] = []

    class Adapter:
        def __init__(self, *_handlers: object) -> None:
            """Take the handlers."""

        def update_if_active(self, factory: Any) -> None:  # noqa: ANN401  (AccessKit's)
            calls.append(factory())

        def update_window_focus_state(self, focused: object) -> None:
            calls.append(f"focus {focused}")

        def set_root_window_bounds(self, *_bounds: object) -> None:
            calls.append("bounds")

    accesskit = SimpleNamespace(unix=SimpleNamespace(Adapter=Adapter), Rect=lambda *_: None)
    way = AtSpi(accesskit, print)
    for _ in range(2):
        way.send("update")
        way.turn(focused=True)
        way.put((0, 0), (64, 64))
    assert calls == []
    now = [0.0]
    way.listening._now_s = lambda: now[0]
    way.listening.begin()
    now[0] += 1
    way.send("update")
    way.turn(focused=True)
    way.put((0, 0), (64, 64))
    assert calls == ["update", "focus True", "bounds"]


def test_what_must_be_there_before_the_window_is_seen_is_called_while_it_is_hidden(
    tmp_path: Path,
) -> None:
    shown: list[bool] = []

    def unseen() -> None:
        assert pygame.display.get_surface() is not None, "there is a window already"
        shown.append(pygame.display.get_active())

    window = Window("Halfway", DeviceClock(), tmp_path)
    surface = window.open((960, 600), full=False, unseen=unseen)
    assert shown == [False]
    assert pygame.display.get_active()
    assert surface.get_size() == (960, 600)
