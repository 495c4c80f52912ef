"""Lays out the bar at the top: title over the rail of lamps, buttons at the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import pygame

from game.client.boxes import Box, Spot
from game.client.layout import natural, place
from game.client.own import LEDGER_ID, MENU_ID, ledger_name, opener
from game.client.region import Frame, Region
from game.client.theme import BAR_TITLE
from game.client.widgets import PRESSABLE
from game.client.widgets.base import NO_LIMIT, Kit
from game.screens.tree import Look, Node, Screen, walk


@dataclass(frozen=True, slots=True)
class _Asked:
    """All that the bar depends on: from one letter typed to the next it is mostly the same."""

    title: str
    nodes: tuple[Node, ...]
    ledger: str  # what the button is called that opens the ledger, "" where there is none
    width: int
    has_wordmark: bool


@dataclass(frozen=True, slots=True)
class Top:
    """The top of a divided window; nothing in it changes once it is laid out.

    Attributes:
        rect: of the bar. title: where the title stands, or None.
        region: its lamps and buttons.
        hidden: buttons that had to go behind "More".
    """

    rect: pygame.Rect
    title: pygame.Rect | None
    region: Region
    hidden: tuple[Node, ...]


def top_of(screen: Screen, width: int, kit: Kit, *, is_narrow: bool) -> Top:
    """Return the bar of a screen: the one from before, where nothing of it is different."""
    named = is_narrow and screen.side is not None
    ledger = ledger_name(screen.side, kit) if named and screen.side is not None else ""
    has_wordmark = any(node.look is Look.WORDMARK for node in walk(screen.work))
    return _laid_out(_Asked(screen.title, screen.bar, ledger, width, has_wordmark), kit)


@lru_cache(maxsize=4)
def _laid_out(asked: _Asked, kit: Kit) -> Top:
    buttons, hidden = _buttons(asked, kit)
    margin = kit.theme.gap(32)
    lamps = [node for node in asked.nodes if node.role not in PRESSABLE]
    space = kit.theme.gap(10)
    taken = sum(natural(node, kit) for node in buttons) + space * len(buttons)
    left_room = max(80, asked.width - 2 * margin - taken)
    title = None
    y = kit.theme.gap(12)
    if asked.title and not asked.has_wordmark:
        tall = kit.wrap(asked.title, BAR_TITLE, left_room).height
        title = pygame.Rect(margin, y, left_room, tall)
        y = title.bottom
    boxes: list[Box] = []
    for node in lamps:
        box = place(node, Spot(margin, y, left_room, on_world=True), kit)
        boxes.append(box)
        y = box.rect.bottom
    height = max(kit.theme.gap(64), y + kit.theme.gap(8), kit.theme.target(36) + kit.theme.gap(28))
    spare = height - y - kit.theme.gap(12)
    if title is not None and not boxes:
        title.y += spare // 2
    boxes.extend(_buttons_at(buttons, asked.width - margin, height, kit))
    rect = pygame.Rect(0, 0, asked.width, height)
    return Top(rect, title, Region("bar", rect, tuple(boxes), rect.bottom), hidden)


def _buttons_at(buttons: list[Node], right: int, height: int, kit: Kit) -> list[Box]:
    boxes: list[Box] = []
    for node in reversed(buttons):
        wide = natural(node, kit)
        box = place(node, Spot(right - wide, 0, wide, on_world=True), kit)
        box.shift(0, (height - box.rect.height) // 2)
        boxes.append(box)
        right -= wide + kit.theme.gap(10)
    return boxes[::-1]


def _buttons(asked: _Asked, kit: Kit) -> tuple[list[Node], tuple[Node, ...]]:
    """Return the bar's buttons as pills, and those that had to go behind "More".

    Where there is little room, first the icons go, then all but the first three.
    """
    found = [
        node if node.look is Look.GOLD else replace(node, look=Look.PILL)
        for node in asked.nodes
        if node.role in PRESSABLE
    ]
    if asked.ledger:
        found.insert(0, opener(LEDGER_ID, asked.ledger, "ledger"))
    room = max(asked.width * 0.5, asked.width - _left_need(asked, kit) - 3 * kit.theme.gap(32))
    if _bar_width(found, kit) <= room:
        return found, ()
    found = [replace(node, icon="") for node in found]
    if _bar_width(found, kit) <= room:
        return found, ()
    kept = 4 if asked.ledger else 3
    more = opener(MENU_ID, kit.words.menu, "menu")
    while kept > 2 and _bar_width([*found[:kept], more], kit) > room:
        kept -= 1
    hidden = tuple(replace(node, look=Look.QUIET) for node in found[kept:])
    return ([*found[:kept], more], hidden) if hidden else (found, ())


def _left_need(asked: _Asked, kit: Kit) -> int:
    """Return the width of the title and of the lamps, whichever is wider."""
    lamps = [natural(node, kit) for node in asked.nodes if node.role not in PRESSABLE]
    return max([kit.wrap(asked.title, BAR_TITLE, NO_LIMIT).width, *lamps])


def _bar_width(nodes: list[Node], kit: Kit) -> int:
    return sum(natural(node, kit) + kit.theme.gap(10) for node in nodes)


def blocks_rect(screen: Screen, frame: Frame, kit: Kit) -> pygame.Rect | None:
    """Return the room between title and buttons, if the row of blocks fits there."""
    if screen.world is None:
        return None
    margin = kit.theme.gap(32)
    left = margin
    if frame.title is not None:
        left = frame.title.x + kit.wrap(screen.title, BAR_TITLE, frame.title.width).width
    right = frame.size[0] - margin
    for box in frame.regions["bar"].walk():
        if box.node.role in PRESSABLE:
            right = min(right, box.rect.x)
        elif not box.children:
            left = max(left, box.rect.x + min(box.rect.width, natural(box.node, kit)))
    room = pygame.Rect(left + margin, 8, right - left - 2 * margin, frame.bar.height - 16)
    if room.width < 120:
        return None
    centred = pygame.Rect(0, 8, min(room.width, 260), room.height)
    centred.centerx = max(
        room.x + centred.width // 2, min(frame.size[0] // 2, room.right - centred.width // 2)
    )
    return centred
