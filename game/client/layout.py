"""Lays a tree of nodes out in a width: measures, places, and never draws.

Pure for a given theme: the same node, width and kit give the same boxes. Coordinates start at
the top left of the area being laid out; scrolling is somebody else's business.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pygame

from game.client.theme import HINT, Type
from game.client.widgets import FIELD, PRESSABLE, widget_for
from game.client.widgets.base import Kit
from game.screens.tree import Flow, Look, Node, Role

_PADDED: dict[Look, tuple[int, int]] = {  # sides and top of a look that is a box, at 100 %
    Look.CARD: (20, 18),
    Look.PANEL: (28, 24),
    Look.SECRET: (22, 18),
    Look.LEDGER: (20, 18),
    Look.TIMELINE: (20, 18),
    Look.DIALOG: (30, 26),
    Look.PILL: (18, 8),
    Look.BAR: (18, 10),
    Look.WOOD: (28, 22),
    Look.ENVELOPE: (28, 26),
    Look.SAID: (18, 12),
    Look.THOUGHT: (18, 12),
}
_GAPS: dict[Look, int] = {
    Look.PANEL: 16,
    Look.DIALOG: 18,
    Look.LEDGER: 0,
    Look.TIMELINE: 0,
    Look.RAIL: 6,
}
_GAP = 12
_CELL_PX = 220  # a column of a spanned row is not narrower than this
_NATURAL_LOOKS = frozenset({
    Look.PILL, Look.CHIP, Look.QUIET, Look.GOLD, Look.FACE, Look.FEELING, Look.MAGNET, Look.BAR,
    Look.THOUGHT, Look.KEEPSAKE, Look.SAID, Look.FILM, Look.ENVELOPE, Look.WOOD, Look.RAIL,
})  # fmt: skip
_CENTRED_PICTURES = frozenset({Look.KEEPSAKE, Look.FILM, Look.ENVELOPE})


@dataclass(slots=True)
class Box:
    """A node in its place.

    Attributes:
        node: what is there.
        rect: where, in the coordinates of its area.
        on_world: whether it lies on the painted picture.
        centred: whether its text stands in the middle.
        children: what is inside, in reading order.
    """

    node: Node
    rect: pygame.Rect
    on_world: bool
    centred: bool
    children: tuple[Box, ...] = ()

    def walk(self) -> list[Box]:
        """Return this box and everything in it, in reading order."""
        found = [self]
        for child in self.children:
            found.extend(child.walk())
        return found

    def shift(self, across: int, down: int) -> None:
        """Move the box with everything in it."""
        self.rect.move_ip(across, down)
        for child in self.children:
            child.shift(across, down)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a group lies on, passed down to what is inside it."""

    on_world: bool = False
    centred: bool = False


def is_box(node: Node) -> bool:
    """Say whether a node holds others."""
    return bool(node.children)


def title_block_height(node: Node, width: int, kit: Kit) -> int:
    """Return the room a group's own name and note take above its children."""
    if not shows_title(node):
        return 0
    tall = kit.wrap(node.name, title_type(node, kit), width, even=True).height
    if node.note:
        tall += kit.wrap(node.note, HINT, width).height
    return tall + kit.theme.gap(10)


def shows_title(node: Node) -> bool:
    """Say whether a group's name is drawn: a plain group's name is only spoken, a list's shows."""
    if not node.name or node.look in (Look.RAIL, Look.BAR):
        return False
    return node.look is not Look.PLAIN or node.role is Role.LIST


def title_type(node: Node, kit: Kit) -> Type:
    """Return how a group's own name is set."""
    look = Look.LEDGER if node.look is Look.PLAIN else node.look
    return kit.theme.type_for(look)


def padding(node: Node, kit: Kit) -> tuple[int, int]:
    """Return the sides and the top and bottom of a group's own box, in px."""
    across, down = _PADDED.get(node.look, (0, 0))
    return kit.theme.gap(across), kit.theme.gap(down)


def gap_of(node: Node, kit: Kit) -> int:
    """Return the space between a group's children."""
    return kit.theme.gap(_GAPS.get(node.look, _GAP))


def place(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground = Ground()) -> Box:  # noqa: PLR0913
    """Return a node laid out at a place in a width; the height follows.

    B008 is safe here: `Ground` is frozen. The six arguments are where, how wide, and on what.
    """
    if not is_box(node):
        height = widget_for(node).height(node, width, kit)
        return Box(node, pygame.Rect(x, y, width, height), ground.on_world, ground.centred)
    across, down = padding(node, kit)
    inner = width - 2 * across
    top = y + down + title_block_height(node, inner, kit)
    under = Ground(False, False) if node.look in _PADDED else ground  # noqa: FBT003
    children = _flow(node, x + across, top, inner, kit, under)
    bottom = max((child.rect.bottom for child in children), default=top)
    rect = pygame.Rect(x, y, width, bottom + down - y)
    return Box(node, rect, ground.on_world, ground.centred, tuple(children))


def _flow(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground) -> list[Box]:  # noqa: PLR0913
    node = _arranged(node, width, kit)
    match node.flow:
        case Flow.ROW:
            return _row(node, x, y, width, kit, ground)
        case Flow.WRAP:
            return _wrapped(node, x, y, width, kit, ground)
        case Flow.GRID:
            return _grid(node, x, y, width, kit, ground)
        case Flow.STACK:
            boxes = [place(child, x, y, width, kit, ground) for child in node.children]
            tallest = max(box.rect.height for box in boxes)
            for box in boxes:
                box.shift(0, (tallest - box.rect.height) // 2)
            return boxes
        case Flow.COLUMN:
            return _column(node, x, y, width, kit, ground)


def _arranged(node: Node, width: int, kit: Kit) -> Node:
    """Return a group with the flow that suits what is in it.

    Tiles that belong together stand in even columns; four answers or more stand in two columns
    where there is room; a row of cards is shared out evenly; in the ledger promises are rows.
    """
    children = node.children
    if node.look is Look.LEDGER:
        return replace(node, children=tuple(_in_ledger(child) for child in children))
    if node.look is Look.DIALOG and node.flow is Flow.COLUMN:
        return replace(node, children=_paired(children))
    if node.flow is Flow.WRAP and _is_compact(node):
        return replace(node, flow=Flow.GRID)
    if node.flow is Flow.ROW and all(is_box(child) and not child.span for child in children):
        return replace(node, children=tuple(replace(child, span=1) for child in children))
    choices = all(child.look is Look.CHOICE and not is_box(child) for child in children)
    if node.flow is Flow.COLUMN and choices and len(children) > 3 and width >= kit.theme.px(800):
        return replace(node, flow=Flow.GRID)
    return node


def _in_ledger(node: Node) -> Node:
    if node.role is not Role.ITEM or is_box(node):
        return node
    looks = {Look.WOOD: Look.LEDGER, Look.HINT: Look.TIMELINE, Look.PLAIN: Look.TIMELINE}
    return replace(node, look=looks.get(node.look, node.look))


def _paired(children: tuple[Node, ...]) -> tuple[Node, ...]:
    """Put a dialog's many outlined buttons two by two; the one that closes it stays alone."""
    quiet = [c for c in children if c.look is Look.QUIET and "escape" not in c.keys]
    if len(quiet) < 4:
        return children
    pairs = Node(f"{quiet[0].id}.pairs", Role.GROUP, flow=Flow.GRID, children=tuple(quiet))
    before = tuple(c for c in children[: children.index(quiet[0])] if c not in quiet)
    after = tuple(c for c in children[children.index(quiet[0]) :] if c not in quiet)
    return (*before, pairs, *after)


def _column(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground) -> list[Box]:  # noqa: PLR0913
    boxes: list[Box] = []
    space = gap_of(node, kit)
    for child in node.children:
        wide = _column_width(child, width, kit)
        left = x + _aside(child, width - wide, ground)
        box = place(child, left, y, wide, kit, ground)
        boxes.append(box)
        y = box.rect.bottom + space
    return boxes


def _column_width(node: Node, width: int, kit: Kit) -> int:
    """Buttons, bubbles and pictures keep their own width; everything else takes the column."""
    plain_press = node.role in PRESSABLE and node.look is Look.PLAIN
    takes_own = node.look in _NATURAL_LOOKS or plain_press or node.role is Role.TOY
    if is_box(node) or not takes_own or node.role is Role.FIELD:
        return width
    return min(width, natural(node, kit))


def _aside(node: Node, spare: int, ground: Ground) -> int:
    """Return how far a narrower child stands in from the left."""
    if spare <= 0:
        return 0
    if node.look is Look.SAID and node.value == "B":
        return spare
    if ground.centred or node.look in _CENTRED_PICTURES or node.role is Role.TOY:
        return spare // 2
    return spare if node.look is Look.GOLD and node.role in PRESSABLE else 0


def natural(node: Node, kit: Kit) -> int:
    """Return the width a node would like to have."""
    if not is_box(node):
        return widget_for(node).natural(node, kit)
    across, _ = padding(node, kit)
    widths = [natural(child, kit) for child in node.children]
    if node.flow in (Flow.ROW, Flow.WRAP):
        inner = sum(widths) + gap_of(node, kit) * (len(widths) - 1)
    else:
        inner = max(widths)
    return inner + 2 * across


def _row(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground) -> list[Box]:  # noqa: PLR0913
    if not any(child.span for child in node.children):
        return _wrapped(node, x, y, width, kit, ground)
    space = gap_of(node, kit)
    boxes: list[Box] = []
    for line in _lines_of_spans(node, width, space, kit):
        widths = _shares(line, width, space, kit, is_broken=len(line) < len(node.children))
        row: list[Box] = []
        left = x
        for child, wide in zip(line, widths, strict=True):
            row.append(place(child, left, y, wide, kit, ground))
            left += wide + space
        y = _level(row, kit) + space
        boxes.extend(row)
    return boxes


def _least(child: Node, kit: Kit) -> int:
    if child.span == 0:
        return natural(child, kit)
    if is_box(child) or child.role is Role.FIELD:
        return kit.theme.px(_CELL_PX)
    return min(natural(child, kit), kit.theme.px(_CELL_PX))


def _lines_of_spans(node: Node, width: int, space: int, kit: Kit) -> list[tuple[Node, ...]]:
    """Keep a row whole if every part has room; else break it into halves, then single rows."""
    children = node.children
    for per_line in (len(children), 2, 1):
        lines = [children[i : i + per_line] for i in range(0, len(children), per_line)]
        is_broken = per_line < len(children)
        fits = (_has_room(line, width, space, kit, is_broken=is_broken) for line in lines)
        if per_line == 1 or all(fits):
            return lines
    return [children]


def _has_room(line: tuple[Node, ...], width: int, space: int, kit: Kit, *, is_broken: bool) -> bool:
    widths = _shares(line, width, space, kit, is_broken=is_broken)
    return all(wide >= _least(child, kit) for child, wide in zip(line, widths, strict=True))


def _shares(
    line: tuple[Node, ...], width: int, space: int, kit: Kit, *, is_broken: bool
) -> list[int]:
    """Return each part's width; parts of a row that had to be broken are equally wide."""
    if len(line) == 1:
        return [width]
    if is_broken and all(child.span for child in line):
        return [(width - space * (len(line) - 1)) // len(line)] * len(line)
    fixed = sum(natural(child, kit) for child in line if not child.span)
    rest = max(0, width - fixed - space * (len(line) - 1))
    parts = sum(child.span for child in line) or 1
    return [rest * child.span // parts if child.span else natural(child, kit) for child in line]


def _level(row: list[Box], kit: Kit) -> int:
    """Give cards and buttons in a row one height; other things keep theirs. Return the bottom."""
    bottom = max(box.rect.bottom for box in row)
    field = next((box for box in row if box.node.role is Role.FIELD), None)
    for box in row:
        if field is not None and box.node.role in PRESSABLE:
            inside = FIELD.box(field.rect, field.node, kit)  # as tall as the text's own box
            box.rect.update(box.rect.x, bottom - inside.height, box.rect.width, inside.height)
        spare = bottom - box.rect.bottom
        if not spare:
            continue
        if box.node.look in _PADDED or box.node.role in PRESSABLE:
            box.rect.height += spare
        elif not is_box(box.node) and box.node.role is not Role.FIELD:
            box.shift(0, spare // 2)
        elif box.node.role is Role.FIELD:
            box.shift(0, spare)
    return bottom


def _wrapped(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground) -> list[Box]:  # noqa: PLR0913
    space = gap_of(node, kit) if node.look in _GAPS else kit.theme.gap(10)
    lines: list[list[Box]] = [[]]
    left = x
    for child in node.children:
        wide = min(width, natural(child, kit))
        if lines[-1] and left + wide > x + width:
            y = _level(lines[-1], kit) + space
            lines.append([])
            left = x
        box = place(child, left, y, wide, kit, ground)
        lines[-1].append(box)
        left += wide + space
    if lines[-1]:
        _level(lines[-1], kit)
    for line in lines:
        _justify(line, x, width, ground)
    return [box for line in lines for box in line]


def _justify(line: list[Box], x: int, width: int, ground: Ground) -> None:
    """Centre a line on the world; push a gold button and what follows it to the right."""
    if not line:
        return
    spare = x + width - line[-1].rect.right
    if ground.centred:
        for box in line:
            box.shift(spare // 2, 0)
        return
    if all(box.node.look in _CENTRED_PICTURES for box in line):
        for box in line:
            box.shift(spare // 2, 0)
        return
    gold = next((i for i, box in enumerate(line) if box.node.look is Look.GOLD), None)
    if gold is not None:
        for box in line[gold:]:
            box.shift(spare, 0)


def _grid(node: Node, x: int, y: int, width: int, kit: Kit, ground: Ground) -> list[Box]:  # noqa: PLR0913
    count = len(node.children)
    space = gap_of(node, kit)
    cell = max(_cell(child, kit) for child in node.children)
    columns = max(1, min(count, (width + space) // (min(cell, width) + space)))
    rows = -(-count // columns)
    columns = -(-count // rows)  # even rows: nine become three by three, not four, four, one
    wide = (width - space * (columns - 1)) // columns
    if ground.centred or _is_compact(node):
        wide = min(wide, max(cell, kit.theme.px(200)))
    spare = width - columns * wide - space * (columns - 1)
    left = x + (spare // 2 if ground.centred else 0)
    boxes: list[Box] = []
    for first in range(0, count, columns):
        row = [
            place(child, left + number * (wide + space), y, wide, kit, ground)
            for number, child in enumerate(node.children[first : first + columns])
        ]
        y = _level(row, kit) + space
        boxes.extend(row)
    return boxes


def _is_compact(node: Node) -> bool:
    return all(child.look in (Look.FEELING, Look.FACE, Look.KEEPSAKE) for child in node.children)


def _cell(child: Node, kit: Kit) -> int:
    if child.look in (Look.CHOICE, Look.CARD, Look.PANEL) or is_box(child):
        return kit.theme.px(300 if child.look is Look.CHOICE else 240)
    return natural(child, kit)


def moved_in(node: Node, extra: tuple[Node, ...]) -> Node:
    """Return a group with more children after its own."""
    return replace(node, children=(*node.children, *extra))
