"""Names keys as nodes spell them, and notices three presses of Escape.

A node's `keys` hold names such as "1", "space", "n", "escape", "ctrl+return". Letters and
digits are the sign that the keyboard gives, so that layouts with digits on Shift work too.
"""

from __future__ import annotations

from collections import deque

import pygame

from game.client.focus import active_regions, can_focus
from game.client.region import Frame
from game.screens.tree import Look, Node, Role

ARROWS = (pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN)
PRESSING = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
ENTERS = (pygame.K_RETURN, pygame.K_KP_ENTER)
_HIDE_WITHIN_MS = 1200
_ALIASES = {
    "enter": "return",
    "keypad enter": "return",
    "esc": "escape",
    "left ctrl": "ctrl",
    "page up": "pageup",
    "page down": "pagedown",
}


def names_of(event: pygame.event.Event) -> tuple[str, ...]:
    """Return the names a key press may go by, with its modifiers."""
    raw = pygame.key.name(event.key).lower().strip("[]")
    names = [_ALIASES.get(raw, raw)]
    sign = getattr(event, "unicode", "")
    if len(sign) == 1 and sign.isprintable() and not sign.isspace():
        names.append(sign.lower())
    mods = event.mod
    prefix = "ctrl+" if mods & (pygame.KMOD_CTRL | pygame.KMOD_META) else ""
    prefix += "alt+" if mods & pygame.KMOD_ALT else ""
    return tuple(dict.fromkeys(prefix + name for name in names if name))


def node_for(frame: Frame, names: tuple[str, ...], *, in_field: bool) -> Node | None:
    """Return the node that one of these keys belongs to, if it can be used now.

    While a field has focus only Escape, function keys and keys with Ctrl or Alt are shortcuts:
    the rest is text. Ctrl+Enter presses the gold button wherever it is.
    """
    usable = [name for name in names if not in_field or _is_never_text(name)]
    nodes = [box.node for region in active_regions(frame) for box in region.walk()]
    behind = frame.hidden if "dialog" not in frame.regions else ()
    for node in (*nodes, *behind):
        if can_focus(node) and any(_spelled(key) in usable for key in node.keys):
            return node
    if "ctrl+return" in usable:
        return gold_of(nodes)
    return None


def gold_of(nodes: list[Node]) -> Node | None:
    """Return the one filled gold button, if it can be pressed."""
    return next((n for n in nodes if n.look is Look.GOLD and can_focus(n)), None)


def has_free_digits(frame: Frame) -> bool:
    """Say whether digits may be toys: no answers are shown that take a key of one sign."""
    return not any(
        len(key) == 1 and key.isdigit() and box.node.role is not Role.TOY
        for region in active_regions(frame)
        for box in region.walk()
        for key in box.node.keys
    )


def _is_never_text(name: str) -> bool:
    is_function = name[:1] == "f" and name[1:].isdigit()
    return "+" in name or name == "escape" or is_function


def _spelled(key: str) -> str:
    head, plus, last = key.lower().rpartition("+")
    return head + plus + _ALIASES.get(last, last)


class EscapeCount:
    """Counts presses of Escape: three within 1.2 s hide everything at once."""

    def __init__(self) -> None:
        """Start with none."""
        self._times: deque[int] = deque(maxlen=3)

    def pressed(self, now_ms: int) -> bool:
        """Note a press; return whether it is the third in time."""
        self._times.append(now_ms)
        if len(self._times) == 3 and now_ms - self._times[0] <= _HIDE_WITHIN_MS:
            self._times.clear()
            return True
        return False
