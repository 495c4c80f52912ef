"""Tell in words what is on the screen: one JSON line for each new screen, in reading order.

For scripts that read screens aloud and for tests that play in a real window: what is told is
what is shown, its roles, names, keys and places, and nothing that is not on the screen.
"""

from __future__ import annotations

import json
from pathlib import Path

from game.client.view import ScreenView
from game.screens.tree import Node, Role, Screen

_QUIET = frozenset({Role.GROUP, Role.LIST})


class Teller:
    """Writes what a view shows to a file whenever it changes."""

    def __init__(self, file: Path | None) -> None:
        """Take the file, or None to stay silent."""
        self._file = file
        self._last = ""

    def tell(self, view: ScreenView) -> None:
        """Write one line if what can be read has changed."""
        if self._file is None:
            return
        line = json.dumps(told(view), ensure_ascii=False)
        if line != self._last:
            self._last = line
            with self._file.open("a", encoding="utf-8") as out:
                out.write(line + "\n")


def told(view: ScreenView) -> dict[str, object]:
    """Return what the view shows, as plain values."""
    screen = view.screen
    return {
        "screen": screen.id,
        "title": screen.title,
        "turn": screen.turn,
        "stage": screen.stage.id if screen.stage else "",
        "shows": view.work_shows,
        "focus": view.focus,
        "nodes": [_node(node, view) for node in _reading_order(screen)],
    }


def _reading_order(screen: Screen) -> list[Node]:
    found: list[Node] = []
    parts = (*screen.bar, screen.work, *((screen.side,) if screen.side else ()))
    for part in (screen.dialog,) if screen.dialog else parts:
        _gather(part, found)
    return found


def _gather(node: Node, found: list[Node]) -> None:
    if node.name or node.role not in _QUIET:
        found.append(node)
    for child in node.children:
        _gather(child, found)


def _node(node: Node, view: ScreenView) -> dict[str, object]:
    place = view.find(node.id)
    rect = place[1].on_window(place[0]) if place else None
    return {
        "id": node.id,
        "role": node.role.value,
        "look": node.look.value,
        "name": node.name,
        "value": node.value,
        "note": node.note,
        "keys": list(node.keys),
        "flags": sorted(flag.value for flag in node.flags),
        "acts": node.intent is not None,
        "at": list(rect.center) if rect else None,
    }
