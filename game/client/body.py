"""Lays out what is under the turn line: work, ledger and the foot that stays in sight.

The work is placed once, as if it began at the top; where it goes is a shift. When it does not
fit, it scrolls, and the part that carries the gold button stays below it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pygame

from game.client import wheel
from game.client.boxes import Box, Spot
from game.client.layout import place
from game.client.region import Frame, Region
from game.client.widgets import PRESSABLE
from game.client.widgets.base import Kit
from game.client.widgets.picture import is_big_toy
from game.screens.tree import Flow, Look, Node, Role, Screen, walk

SIDE_PX = 312
WORK_PX = 872
ALONE_PX = 980  # without a ledger beside it
PANEL_PX = 780
HUB_PX = 1216
DIALOG_PX = 560
LEAST_TOY_PX = 180
FOOT_SHARE = 0.5  # a foot may take this much of the work's area


@dataclass(slots=True)
class Sheet:
    """Work and ledger placed at the top of the window, before it is known where they go.

    Attributes:
        work: the work's box. side: the ledger's, or None.
        split: where the ledger's column begins; the window's width without one.
        height: of the work with its margins. beside: of the ledger with its margins.
    """

    work: Box
    side: Box | None
    split: int
    height: int
    beside: int = 0


def sheet(screen: Screen, frame: Frame, kit: Kit) -> Sheet:
    """Return work and ledger placed in their columns."""
    width, theme = frame.size[0], kit.theme
    pad = theme.gap(16)
    side_width = theme.px(SIDE_PX) if screen.side is not None and not frame.is_narrow else 0
    gutter = theme.gap(32) if side_width else 0
    room = width - 2 * theme.gap(32) - side_width - gutter
    most = max(WORK_PX, theme.px(WORK_PX)) if side_width else theme.px(ALONE_PX)
    work_width = room if frame.is_narrow else min(room, most)
    left = max(theme.gap(32), (width - work_width - gutter - side_width) // 2)
    work = screen.work
    if work.look is Look.PANEL:
        work = replace(work, look=Look.PLAIN)  # paper on paper needs no card of its own
    box = place(wheel.beside(work, work_width, kit), Spot(left, pad, work_width), kit)
    beside = None
    if side_width and screen.side is not None:
        look = screen.side.look
        ledger = replace(screen.side, look=Look.LEDGER) if look is Look.PLAIN else screen.side
        beside = place(ledger, Spot(left + work_width + gutter, pad, side_width), kit)
    split = left + work_width + gutter // 2 if beside else width
    beside_height = beside.rect.height + 2 * pad if beside else 0
    return Sheet(box, beside, split, box.rect.height + 2 * pad, beside_height)


def fit_toy(placed: Sheet, room: int) -> None:
    """Make a big toy lower, so that all of the work fits into a height and nothing scrolls."""
    toy = next((box for box in placed.work.walk() if is_big_toy(box.node)), None)
    if toy is None:
        return
    by = min(placed.height - room, toy.rect.height - LEAST_TOY_PX)
    if by > 0 and _shrink(placed.work, toy, by):
        placed.height -= by


def _shrink(box: Box, lower: Box, by: int) -> bool:
    if box is lower:
        box.rect.height -= by
        return True
    for number, child in enumerate(box.children):
        if _shrink(child, lower, by):
            for after in box.children[number + 1 :]:
                after.shift(0, -by)
            box.rect.height -= by
            return True
    return False


def lay(placed: Sheet, frame: Frame, top: int, kit: Kit) -> None:
    """Put work and ledger under the turn line as regions of the frame."""
    width, height = frame.size
    pad = kit.theme.gap(16)
    area = pygame.Rect(0, top, placed.split, height - top)
    placed.work.shift(0, top)
    frame.regions["work"] = Region("work", area, (placed.work,), placed.work.rect.bottom + pad)
    if frame.regions["work"].most_scroll:
        _split_foot(placed.work, frame, area, pad)
    if placed.side is not None:
        view = pygame.Rect(placed.split, top, width - placed.split, height - top)
        placed.side.shift(0, top)
        frame.regions["side"] = Region("side", view, (placed.side,), placed.side.rect.bottom + pad)


def _split_foot(work: Box, frame: Frame, area: pygame.Rect, pad: int) -> None:
    """Keep the part with the gold button in sight below what scrolls; playthings may follow it."""
    at = _foot_at(work)
    if at is None:
        return
    foot, later = work.children[at], work.children[at + 1 :]
    tall = foot.rect.height + 2 * pad
    if tall > area.height * FOOT_SHARE:
        return
    for child in later:
        child.shift(0, foot.rect.y - later[0].rect.y)
    boxes = (*work.children[:at], *later)
    node = replace(work.node, children=tuple(box.node for box in boxes))
    above = boxes[-1].rect.bottom
    rect = pygame.Rect(work.rect.x, work.rect.y, work.rect.width, above - work.rect.y)
    rest = Box(node, rect, work.on_world, work.centred, boxes)
    view = pygame.Rect(area.x, area.y, area.width, area.height - tall)
    frame.regions["work"] = Region("work", view, (rest,), above + pad)
    foot.shift(0, view.bottom + pad - foot.rect.y)
    below = pygame.Rect(area.x, view.bottom, area.width, tall)
    frame.regions["foot"] = Region("foot", below, (foot,), below.bottom)


def _foot_at(work: Box) -> int | None:
    """Return which of the last two parts carries the gold button, or None."""
    count = len(work.children)
    if work.node.flow is not Flow.COLUMN or count < 2:
        return None
    parts = range(count - 1, max(0, count - 3), -1)
    golden = (n for n in parts if any(x.look is Look.GOLD for x in walk(work.children[n].node)))
    return next(golden, None)


def world_region(work: Node, size: tuple[int, int], top: int, kit: Kit) -> Region:
    """Lay the work on the painted picture: a hub's words above and its cards at the foot."""
    width, height = size
    is_hub = any(node.look is Look.WORDMARK for node in walk(work))
    wide = min(width - 2 * kit.theme.gap(32), kit.theme.px(HUB_PX if is_hub else PANEL_PX))
    view = pygame.Rect(0, top, width, height - top)
    spot = Spot((width - wide) // 2, top + kit.theme.gap(8), wide, on_world=True, centred=True)
    box = place(work, spot, kit)
    spare = view.bottom - kit.theme.gap(24) - box.rect.bottom
    if spare > 0 and is_hub:
        for child in box.children[_first_pressed(work) :]:
            child.shift(0, spare)
        box.rect.height += spare
    elif spare > 0:
        box.shift(0, spare)  # low, so that the bridge stays in sight above it
    return Region("work", view, (box,), box.rect.bottom + kit.theme.gap(16))


def _first_pressed(work: Node) -> int:
    for number, child in enumerate(work.children):
        if any(node.role in PRESSABLE or node.role is Role.FIELD for node in walk(child)):
            return number
    return len(work.children)


def dialog_region(dialog: Node, size: tuple[int, int], kit: Kit) -> Region:
    """Lay a dialog in the middle of the window; a tall one scrolls."""
    width, height = size
    margin = kit.theme.gap(24)
    wide = min(width - 2 * margin, kit.theme.px(DIALOG_PX))
    dressed = dialog if dialog.look is not Look.PLAIN else replace(dialog, look=Look.DIALOG)
    if not dressed.children:  # a bare message still needs its box
        words = Node(dialog.id + ".note", Role.TEXT, dialog.note)
        dressed = replace(dressed, children=(words,), note="")
    box = place(dressed, Spot((width - wide) // 2, margin, wide), kit)
    spare = height - 2 * margin - box.rect.height
    if spare > 0:
        box.shift(0, spare // 2)
    return Region("dialog", pygame.Rect(0, 0, width, height), (box,), box.rect.bottom + margin)
