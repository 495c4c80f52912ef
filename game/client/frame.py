"""Divides the window: bar, world, turn line, work, ledger and dialog, and what scrolls.

The world folds in three steps as the work needs room; when even the smallest fold leaves too
little, the work scrolls. A gold button at the end of the work stays in sight below it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pygame

from game.client.layout import Box, Ground, natural, place
from game.client.theme import BAR_TITLE, HINT, TURN
from game.client.widgets import PRESSABLE
from game.client.widgets.base import NO_LIMIT, Kit
from game.screens.intents import Step
from game.screens.tree import Flow, Fold, Look, Node, Role, Screen, walk

STRIP_PX = 184
LEAST_STRIP_PX = 136  # a shorter picture gives way to the row of blocks
STAGE_SHARE = 0.55
SIDE_PX = 312
WORK_PX = 872
PANEL_PX = 780
DIALOG_PX = 560
NARROW_PX = 1100
LEDGER_ID = "toolkit.ledger"
MENU_ID = "toolkit.menu"
OWN_DIALOG_ID = "toolkit.dialog"
CLOSE_ID = "toolkit.close"
OWN = "toolkit"  # the argument of steps that the view takes itself and the app never sees


@dataclass(slots=True)
class Region:
    """A part of the window with boxes in it that may scroll.

    Attributes:
        name: "bar", "work", "foot", "side" or "dialog".
        rect: the part of the window that shows.
        boxes: what is in it, placed as if nothing were scrolled.
        bottom: where its content ends.
        scroll: how far it is scrolled, in px.
    """

    name: str
    rect: pygame.Rect
    boxes: tuple[Box, ...] = ()
    bottom: int = 0
    scroll: int = 0

    @property
    def most_scroll(self) -> int:
        """Return how far it can be scrolled."""
        return max(0, self.bottom - self.rect.bottom)

    def walk(self) -> list[Box]:
        """Return all boxes in reading order."""
        return [box for top in self.boxes for box in top.walk()]

    def on_window(self, box: Box) -> pygame.Rect:
        """Return where a box is on the window now."""
        return box.rect.move(0, -self.scroll)


@dataclass(slots=True)
class Frame:
    """The divided window.

    Attributes:
        size: of the window.
        fold: how much of the world really shows.
        world: where the world is painted, or None.
        bar: the top area; blocks: where the row of blocks goes in a dark bar, or None.
        title: where the title stands, or None.
        turn: the turn line, or None; it is a pill where it lies on the world.
        regions: everything with nodes, in the order focus goes through them.
        is_narrow: one column, the ledger behind a button.
        hidden: bar buttons behind "More"; their keys still work.
    """

    size: tuple[int, int]
    fold: Fold
    world: pygame.Rect | None
    bar: pygame.Rect
    title: pygame.Rect | None = None
    blocks: pygame.Rect | None = None
    turn: pygame.Rect | None = None
    regions: dict[str, Region] = field(default_factory=dict)
    is_narrow: bool = False
    hidden: tuple[Node, ...] = ()


def compose(screen: Screen, size: tuple[int, int], kit: Kit, *, opened: str = "") -> Frame:
    """Return the window divided for a screen; `opened` is "ledger" or "menu" for our own dialogs."""
    frame = _folded(screen, size, kit)
    dialog = screen.dialog
    if dialog is None and opened == "ledger" and screen.side is not None and frame.is_narrow:
        dialog = _own_dialog(opened, _ledger_name(screen.side, kit), (_bare(screen.side),), kit)
    if dialog is None and opened == "menu" and frame.hidden:
        dialog = _own_dialog(opened, kit.words.menu, frame.hidden, kit)
    if dialog is not None:
        frame.regions["dialog"] = _dialog(dialog, size, kit)
    return frame


def _folded(screen: Screen, size: tuple[int, int], kit: Kit) -> Frame:
    """Return the window with the picture as large as the work lets it be."""
    if screen.world is None or kit.theme.high_contrast:
        return _with_fold(screen, size, kit, Fold.BAR)
    if screen.fold in (Fold.FULL, Fold.BAR):
        return _with_fold(screen, size, kit, screen.fold)
    height = size[1]
    is_stage = screen.fold is Fold.STAGE
    wanted = round(height * STAGE_SHARE) if is_stage else min(STRIP_PX, height // 3)
    least = min(STRIP_PX if is_stage else LEAST_STRIP_PX, height // 3)
    frame = _with_fold(screen, size, kit, screen.fold, wanted)
    over = _overflow(frame)
    if over and wanted - over >= least:
        return _with_fold(screen, size, kit, screen.fold, wanted - over)
    if over:
        return _with_fold(screen, size, kit, *((Fold.STAGE, least) if is_stage else (Fold.BAR, 0)))
    return frame


def _overflow(frame: Frame) -> int:
    """Return how many px of the work do not fit, counting a foot that was split off."""
    work, foot = frame.regions["work"], frame.regions.get("foot")
    return work.most_scroll if foot is None else max(1, work.most_scroll)


def _with_fold(screen: Screen, size: tuple[int, int], kit: Kit, fold: Fold, tall: int = 0) -> Frame:
    width, height = size
    is_narrow = width < NARROW_PX or kit.theme.scale >= 1.4
    shown, hidden = _bar_buttons(screen, width, kit, is_narrow=is_narrow)
    bar, title, bar_region = _bar(screen, width, kit, shown)
    frame = Frame(size, fold, None, bar, title, is_narrow=is_narrow, hidden=hidden)
    frame.regions["bar"] = bar_region
    if fold is Fold.FULL:
        frame.world = pygame.Rect(0, 0, width, height)
        below = bar.bottom
    elif fold is Fold.BAR:
        below = bar.bottom
        frame.blocks = _blocks_rect(screen, frame, kit)
    else:
        frame.world = pygame.Rect(0, 0, width, max(tall, bar.height))
        below = frame.world.bottom
    if screen.turn or screen.hint:
        frame.turn = _turn_rect(screen, width, below, kit, on_world=fold is Fold.FULL)
        below = frame.turn.bottom
    _body(screen, frame, kit, below)
    return frame


# -- the bar ---------------------------------------------------------------------------------


def _bar(
    screen: Screen, width: int, kit: Kit, buttons: list[Node]
) -> tuple[pygame.Rect, pygame.Rect | None, Region]:
    margin = kit.theme.gap(32)
    lamps = [node for node in screen.bar if node.role not in PRESSABLE]
    space = kit.theme.gap(10)
    taken = sum(natural(node, kit) for node in buttons) + space * len(buttons)
    left_room = max(80, width - 2 * margin - taken)
    has_wordmark = any(node.look is Look.WORDMARK for node in walk(screen.work))
    title = None
    y = kit.theme.gap(12)
    if screen.title and not has_wordmark:
        tall = kit.wrap(screen.title, BAR_TITLE, left_room).height
        title = pygame.Rect(margin, y, left_room, tall)
        y = title.bottom
    boxes: list[Box] = []
    for node in lamps:
        box = place(node, margin, y, left_room, kit, Ground(on_world=True))
        boxes.append(box)
        y = box.rect.bottom
    height = max(kit.theme.gap(64), y + kit.theme.gap(8), kit.theme.target(36) + kit.theme.gap(28))
    spare = height - y - kit.theme.gap(12)
    if title is not None and not boxes:
        title.y += spare // 2
    boxes.extend(_buttons_at(buttons, width - margin, height, kit))
    bar = pygame.Rect(0, 0, width, height)
    return bar, title, Region("bar", bar, tuple(boxes), bar.bottom)


def _buttons_at(buttons: list[Node], right: int, height: int, kit: Kit) -> list[Box]:
    boxes: list[Box] = []
    for node in reversed(buttons):
        wide = natural(node, kit)
        box = place(node, right - wide, 0, wide, kit, Ground(on_world=True))
        box.shift(0, (height - box.rect.height) // 2)
        boxes.append(box)
        right -= wide + kit.theme.gap(10)
    return boxes[::-1]


def _bar_buttons(
    screen: Screen, width: int, kit: Kit, *, is_narrow: bool
) -> tuple[list[Node], tuple[Node, ...]]:
    """Return the bar's buttons as pills, and those that had to go behind "More".

    Where there is little room, first the icons go, then all but the first three.
    """
    found = [
        node if node.look is Look.GOLD else replace(node, look=Look.PILL)
        for node in screen.bar
        if node.role in PRESSABLE
    ]
    if is_narrow and screen.side is not None:
        found.insert(0, _opener(LEDGER_ID, _ledger_name(screen.side, kit), "ledger"))
    room = width * 0.64
    if _bar_width(found, kit) <= room:
        return found, ()
    found = [replace(node, icon="") for node in found]
    if _bar_width(found, kit) <= room:
        return found, ()
    kept = 4 if is_narrow and screen.side is not None else 3
    more = _opener(MENU_ID, kit.words.menu, "menu")
    while kept > 2 and _bar_width([*found[:kept], more], kit) > width * 0.78:
        kept -= 1
    hidden = tuple(replace(node, look=Look.QUIET) for node in found[kept:])
    return ([*found[:kept], more], hidden) if hidden else (found, ())


def _opener(node_id: str, name: str, which: str) -> Node:
    return Node(node_id, Role.BUTTON, name, look=Look.PILL, intent=Step(which, OWN))


def _bar_width(nodes: list[Node], kit: Kit) -> int:
    return sum(natural(node, kit) + kit.theme.gap(10) for node in nodes)


def _blocks_rect(screen: Screen, frame: Frame, kit: Kit) -> pygame.Rect | None:
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


def turn_parts(screen: Screen, rect_width: int, kit: Kit) -> tuple[int, int, bool]:
    """Return the turn sentence's width, the hint's width, and whether they share a line."""
    room = rect_width - 2 * kit.theme.gap(32) - kit.theme.px(34)
    hint = kit.wrap(screen.hint, HINT, NO_LIMIT).width if screen.hint else 0
    together = (
        hint == 0 or kit.wrap(screen.turn, TURN, NO_LIMIT).width + hint + kit.theme.gap(40) <= room
    )
    return (room - hint - kit.theme.gap(40) if together and hint else room), hint, together


def _turn_rect(screen: Screen, width: int, top: int, kit: Kit, *, on_world: bool) -> pygame.Rect:
    margin = kit.theme.gap(32)
    room = width - 2 * margin if on_world else width
    sentence, _, together = turn_parts(screen, room, kit)
    tall = kit.wrap(screen.turn, TURN, sentence).height if screen.turn else 0
    if screen.hint and not together:
        tall += kit.wrap(screen.hint, HINT, sentence).height
    tall = max(tall + kit.theme.gap(18), kit.theme.gap(46))
    if on_world:
        return pygame.Rect(margin, top + 4, room, tall)
    return pygame.Rect(0, top, width, tall)


# -- work and ledger -------------------------------------------------------------------------


def _body(screen: Screen, frame: Frame, kit: Kit, top: int) -> None:
    width, height = frame.size
    margin = kit.theme.gap(32)
    if frame.fold is Fold.FULL and screen.side is None:
        frame.regions["work"] = _on_world(screen, frame, kit, top)
        return
    has_side = screen.side is not None and not frame.is_narrow
    side_width = kit.theme.px(SIDE_PX) if has_side else 0
    gutter = kit.theme.gap(32) if has_side else 0
    most = kit.theme.px(WORK_PX if has_side or frame.is_narrow else 980)
    most = max(most, WORK_PX) if not frame.is_narrow else width
    work_width = min(width - 2 * margin - side_width - gutter, round(most * 1.15))
    left = max(margin, (width - work_width - gutter - side_width) // 2)
    work = screen.work
    if work.look is Look.PANEL and frame.fold is not Fold.FULL:
        work = replace(work, look=Look.PLAIN)  # paper on paper needs no card of its own
    area = pygame.Rect(
        0, top, width if not has_side else left + work_width + gutter // 2, height - top
    )
    _work(work, frame, area, pygame.Rect(left, top, work_width, 0), kit)
    if has_side and screen.side is not None:
        x = left + work_width + gutter
        view = pygame.Rect(area.right, top, width - area.right, height - top)
        box = place(_as_ledger(screen.side), x, top + kit.theme.gap(16), side_width, kit)
        frame.regions["side"] = Region("side", view, (box,), box.rect.bottom + kit.theme.gap(16))


def _as_ledger(side: Node) -> Node:
    return side if side.look is not Look.PLAIN else replace(side, look=Look.LEDGER)


def _work(work: Node, frame: Frame, area: pygame.Rect, column: pygame.Rect, kit: Kit) -> None:
    """Place the work; when it does not fit, its last, golden part stays below what scrolls."""
    pad = kit.theme.gap(16)
    box = place(work, column.x, area.y + pad, column.width, kit)
    region = Region("work", area, (box,), box.rect.bottom + pad)
    frame.regions["work"] = region
    foot = _foot_of(work)
    if foot is None or region.most_scroll == 0:
        return
    foot_box = place(
        replace(work, id=work.id + ".foot", children=(foot,)), column.x, 0, column.width, kit
    )
    tall = foot_box.rect.height + 2 * pad
    if tall > area.height * 0.36:
        return
    upper = replace(work, children=work.children[:-1])
    view = pygame.Rect(area.x, area.y, area.width, area.height - tall)
    box = place(upper, column.x, area.y + pad, column.width, kit)
    frame.regions["work"] = Region("work", view, (box,), box.rect.bottom + pad)
    foot_box.shift(0, view.bottom + pad)
    below = pygame.Rect(area.x, view.bottom, area.width, tall)
    frame.regions["foot"] = Region("foot", below, (foot_box,), below.bottom)


def _foot_of(work: Node) -> Node | None:
    """Return the last part of the work if it carries the gold button."""
    if work.flow is not Flow.COLUMN or work.look is not Look.PLAIN or len(work.children) < 2:
        return None
    last = work.children[-1]
    return last if any(node.look is Look.GOLD for node in walk(last)) else None


def _on_world(screen: Screen, frame: Frame, kit: Kit, top: int) -> Region:
    """Lay the work on the painted picture: words above, what can be pressed at the foot."""
    width, height = frame.size
    margin = kit.theme.gap(32)
    work = screen.work
    is_hub = any(node.look is Look.WORDMARK for node in walk(work))
    wide = min(width - 2 * margin, kit.theme.px(1216 if is_hub else PANEL_PX))
    left = (width - wide) // 2
    view = pygame.Rect(0, top, width, height - top)
    ground = Ground(on_world=True, centred=True)
    box = place(work, left, top + kit.theme.gap(8), wide, kit, ground)
    spare = view.bottom - kit.theme.gap(24) - box.rect.bottom
    if spare > 0 and is_hub:
        for child in box.children[_first_pressed(work) :]:
            child.shift(0, spare)
        box.rect.height += spare
    elif spare > 0:
        box.shift(0, spare // 2)
    return Region("work", view, (box,), box.rect.bottom + kit.theme.gap(16))


def _first_pressed(work: Node) -> int:
    for number, child in enumerate(work.children):
        if any(node.role in PRESSABLE or node.role is Role.FIELD for node in walk(child)):
            return number
    return len(work.children)


# -- over everything -------------------------------------------------------------------------


def _dialog(dialog: Node, size: tuple[int, int], kit: Kit) -> Region:
    width, height = size
    margin = kit.theme.gap(24)
    wide = min(width - 2 * margin, kit.theme.px(DIALOG_PX))
    dressed = dialog if dialog.look is not Look.PLAIN else replace(dialog, look=Look.DIALOG)
    if not dressed.children:  # a bare message still needs its box
        dressed = replace(
            dressed, children=(Node(dialog.id + ".note", Role.TEXT, dialog.note),), note=""
        )
    box = place(dressed, (width - wide) // 2, margin, wide, kit)
    spare = height - 2 * margin - box.rect.height
    if spare > 0:
        box.shift(0, spare // 2)
    view = pygame.Rect(0, 0, width, height)
    return Region("dialog", view, (box,), box.rect.bottom + margin)


def _own_dialog(which: str, name: str, inside: tuple[Node, ...], kit: Kit) -> Node:
    close = Node(
        CLOSE_ID,
        Role.BUTTON,
        kit.words.close,
        look=Look.QUIET,
        intent=Step(which, OWN),
        keys=("escape",),
    )
    return Node(OWN_DIALOG_ID, Role.DIALOG, name, look=Look.DIALOG, children=(*inside, close))


def _ledger_name(side: Node, kit: Kit) -> str:
    """Return what the ledger calls itself: its own name, or its first heading."""
    headings = (node.name for node in side.children if node.role is Role.HEADING)
    return side.name or next(headings, kit.words.ledger)


def _bare(side: Node) -> Node:
    """Return the ledger's rows without the card and the name that the dialog already gives."""
    first = side.children[0] if side.children else None
    rest = side.children[1:] if first is not None and first.role is Role.HEADING else side.children
    flat = replace(side, id=side.id + ".rows", name="", note="", look=Look.LEDGER, children=rest)
    return flat
