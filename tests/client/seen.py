"""A clock that stands still, a clipboard of one's own, and views of sample screens."""

from __future__ import annotations

from dataclasses import dataclass

from game.client.pilot import Pilot
from game.client.theme import Theme
from game.client.view import ScreenView
from game.screens.tree import Node, Role, Screen


@dataclass
class StillClock:
    """Milliseconds that pass only when a test says so."""

    now_ms: int = 10_000

    def __call__(self) -> int:
        """Return the time."""
        return self.now_ms


class Pocket:
    """A clipboard of one's own."""

    def __init__(self) -> None:
        """Start empty."""
        self.text = ""

    def put(self, text: str) -> None:
        """Keep a text."""
        self.text = text

    def get(self) -> str:
        """Return it."""
        return self.text


def seen(
    screen: Screen, size: tuple[int, int] = (1280, 720), theme: Theme | None = None
) -> tuple[ScreenView, Pilot, StillClock]:
    """Show a screen on a view and put a pilot on it."""
    clock = StillClock()
    view = ScreenView(size, theme=theme, clock=clock, clipboard=Pocket())
    view.show(screen)
    return view, Pilot(view), clock


def of(*nodes: Node, **more: object) -> Screen:
    """Return a bare screen with these nodes as its work."""
    work = Node("work", Role.GROUP, children=nodes)
    return Screen("sample", "Sample", work=work, **more)  # type: ignore[arg-type]  # Screen's own
