"""Lays a tree of nodes out in a width: measures, places, and never draws.

Pure for a given theme: the same node, width and kit give the same boxes. Coordinates start at
the top left of the area being laid out; scrolling is somebody else's business.
"""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.client import wheel
from game.client.arrange import arranged, is_box, is_compact
from game.client.boxes import Box, Spot
from game.client.theme import HINT, NOTE, Type
from game.client.widgets import FIELD, PRESSABLE, widget_for
from game.client.widgets.base import NO_LIMIT, Kit
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
    Look.RING: 8,
}
_GAP = 12
LONG_NOTE_PX = 640  # an answer with a longer note on one line
LONG_CHOICE_PX = 400  # has a column at least this wide
_CELL_PX = 220  # a column of a spanned row is not narrower than this
_NATURAL_LOOKS = frozenset({
    Look.PILL, Look.CHIP, Look.QUIET, Look.GOLD, Look.FACE, Look.FEELING, Look.MAGNET, Look.BAR,
    Look.THOUGHT, Look.KEEPSAKE, Look.SAID, Look.FILM, Look.ENVELOPE, Look.WOOD, Look.RAIL,
    Look.SPEECH,
})  # fmt: skip
_CENTRED_PICTURES = frozenset({Look.KEEPSAKE, Look.FILM, Look.ENVELOPE})


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


_KEPT_SIZES = 4096


def _height(node: Node, width: int, kit: Kit) -> int:
    """Return a leaf's height, measured once for each node and width."""
    key = (node, width, kit.tall)
    known = kit.sizes.get(key)
    if known is None:
        if len(kit.sizes) > _KEPT_SIZES:
            kit.sizes.clear()
        known = kit.sizes[key] = widget_for(node).height(node, width, kit)
    return known


def _natural(node: Node, kit: Kit) -> int:
    """Return a leaf's natural width, measured once for each node."""
    key = (node, kit.tall)
    known = kit.sizes.get(key)
    if known is None:
        known = kit.sizes[key] = widget_for(node).natural(node, kit)
    return known


def place(node: Node, spot: Spot, kit: Kit) -> Box:
    """Return a node laid out at a place; the height follows."""
    if not is_box(node):
        height = _height(node, spot.width, kit)
        rect = pygame.Rect(spot.x, spot.y, spot.width, height)
        return Box(node, rect, spot.on_world, spot.centred)
    if node.look is Look.RING and (size := wheel.across(node, spot.width, kit)):
        return _round(node, spot, size)
    across, down = padding(node, kit)
    inner = spot.width - 2 * across
    top = spot.y + down + title_block_height(node, inner, kit)
    under = spot.at(spot.x + across, top, inner)
    if node.look in _PADDED:
        under = replace(under, on_world=False, centred=False)
    children = _flow(arranged(node, inner, kit), under, kit)
    bottom = max((child.rect.bottom for child in children), default=top)
    rect = pygame.Rect(spot.x, spot.y, spot.width, bottom + down - spot.y)
    return Box(node, rect, spot.on_world, spot.centred, tuple(children))


def _round(node: Node, spot: Spot, size: int) -> Box:
    """Place a ring's rows as wedges about one middle."""
    rect = pygame.Rect(spot.x + (spot.width - size) // 2, spot.y, size, size)
    rows = []
    for place_, row in enumerate(node.children):
        pieces = wheel.pieces(row, place_, len(node.children), rect)
        boxes = (
            Box(piece, area, spot.on_world, centred=True, wedge=wedge)
            for piece, area, wedge in pieces
        )
        rows.append(Box(row, rect.copy(), spot.on_world, centred=True, children=tuple(boxes)))
    return Box(
        node, rect, spot.on_world, centred=True, children=tuple(rows), wedge=wheel.full(rect)
    )


def _flow(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    match node.flow:
        case Flow.ROW:
            return _row(node, spot, kit)
        case Flow.WRAP:
            return _wrapped(node, spot, kit)
        case Flow.GRID:
            return _grid(node, spot, kit)
        case Flow.STACK:
            return _stack(node, spot, kit)
        case Flow.COLUMN:
            return _column(node, spot, kit)


def _stack(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    boxes = [place(child, spot, kit) for child in node.children]
    tallest = max(box.rect.height for box in boxes)
    for box in boxes:
        box.shift(0, (tallest - box.rect.height) // 2)
    return boxes


def _column(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    boxes: list[Box] = []
    y = spot.y
    for child in node.children:
        wide = _column_width(child, spot.width, kit)
        left = spot.x + _aside(child, spot.width - wide, spot)
        box = place(child, spot.at(left, y, wide), kit)
        boxes.append(box)
        y = box.rect.bottom + gap_of(node, kit)
    return boxes


def _column_width(node: Node, width: int, kit: Kit) -> int:
    """Buttons, bubbles and pictures keep their own width; everything else takes the column."""
    plain_press = node.role in PRESSABLE and node.look is Look.PLAIN
    takes_own = node.look in _NATURAL_LOOKS or plain_press or node.role is Role.TOY
    if is_box(node) or not takes_own or node.role is Role.FIELD:
        return width
    return min(width, natural(node, kit))


def _aside(node: Node, spare: int, spot: Spot) -> int:
    """Return how far a narrower child stands in from the left."""
    if spare <= 0:
        return 0
    if node.look in (Look.SAID, Look.SPEECH) and node.value.startswith("B"):
        return spare
    if spot.centred or node.look in _CENTRED_PICTURES or node.role is Role.TOY:
        return spare // 2
    return spare if node.look is Look.GOLD and node.role in PRESSABLE else 0


def natural(node: Node, kit: Kit) -> int:
    """Return the width a node would like to have."""
    if not is_box(node):
        return _natural(node, kit)
    across, _ = padding(node, kit)
    widths = [natural(child, kit) for child in node.children]
    if node.flow in (Flow.ROW, Flow.WRAP):
        inner = sum(widths) + gap_of(node, kit) * (len(widths) - 1)
    else:
        inner = max(widths)
    return inner + 2 * across


def _row(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    if not any(child.span for child in node.children):
        return _wrapped(node, spot, kit)
    space = gap_of(node, kit)
    boxes: list[Box] = []
    y = spot.y
    for line in _lines_of_spans(node, spot.width, space, kit):
        widths = _shares(line, spot.width, space, kit, is_broken=len(line) < len(node.children))
        row: list[Box] = []
        left = spot.x
        for child, wide in zip(line, widths, strict=True):
            row.append(place(child, spot.at(left, y, wide), kit))
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
        elif box.node.look in _CENTRED_PICTURES:
            continue  # pictures hang at one height, however long the words below are
        elif not is_box(box.node) and box.node.role is not Role.FIELD:
            box.shift(0, spare // 2)
        elif box.node.role is Role.FIELD:
            box.shift(0, spare)
    return bottom


def _wrapped(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    space = gap_of(node, kit) if node.look in _GAPS else kit.theme.gap(10)
    widths = [min(spot.width, natural(child, kit)) for child in node.children]
    has_gold = any(child.look is Look.GOLD for child in node.children)
    counts = _broken(widths, spot.width, space) if has_gold else _even(widths, spot.width, space)
    boxes: list[Box] = []
    y = spot.y
    for count in counts:
        line: list[Box] = []
        left = spot.x
        for number in range(len(boxes), len(boxes) + count):
            child, wide = node.children[number], widths[number]
            line.append(place(child, spot.at(left, y, wide), kit))
            left += wide + space
        y = _level(line, kit) + space
        _justify(line, spot)
        boxes.extend(line)
    return boxes


def _broken(widths: list[int], room: int, space: int) -> list[int]:
    """Return how many of these stand on each line, as many as there is room for."""
    counts: list[int] = []
    left = room + 1
    for wide in widths:
        if left + wide > room:
            counts.append(0)
            left = 0
        counts[-1] += 1
        left += wide + space
    return counts


def _even(widths: list[int], room: int, space: int) -> list[int]:
    """Return how many stand on each of as few lines, none of them much shorter than the others."""
    best = _broken(widths, room, space)
    low, high = max(widths, default=0), room
    while len(best) > 1 and high - low > 1:
        middle = (low + high) // 2
        tried = _broken(widths, middle, space)
        if len(tried) == len(best):
            best, high = tried, middle
        else:
            low = middle
    return best


def _justify(line: list[Box], spot: Spot) -> None:
    """Centre a line on the world; push a gold button and what follows it to the right."""
    if not line:
        return
    spare = spot.x + spot.width - line[-1].rect.right
    if spot.centred or all(box.node.look in _CENTRED_PICTURES for box in line):
        for box in line:
            box.shift(spare // 2, 0)
        return
    gold = next((i for i, box in enumerate(line) if box.node.look is Look.GOLD), None)
    if gold is not None:
        for box in line[gold:]:
            box.shift(spare, 0)


def _grid(node: Node, spot: Spot, kit: Kit) -> list[Box]:
    count, space = len(node.children), gap_of(node, kit)
    columns, wide = _columns(node, spot, kit)
    spare = spot.width - columns * wide - space * (columns - 1)
    in_middle = spot.centred or all(x.look in _CENTRED_PICTURES for x in node.children)
    left = spot.x + (spare // 2 if in_middle else 0)
    boxes: list[Box] = []
    y = spot.y
    for first in range(0, count, columns):
        row = [
            place(child, spot.at(left + number * (wide + space), y, wide), kit)
            for number, child in enumerate(node.children[first : first + columns])
        ]
        y = _level(row, kit) + space
        boxes.extend(row)
    return boxes


def _columns(node: Node, spot: Spot, kit: Kit) -> tuple[int, int]:
    """Return how many columns a grid has and how wide each is."""
    count, space = len(node.children), gap_of(node, kit)
    cell = max(_cell(child, kit) for child in node.children)
    columns = max(1, min(count, (spot.width + space) // (min(cell, spot.width) + space)))
    rows = -(-count // columns)
    columns = -(-count // rows)  # even rows: nine become three by three, not four, four, one
    wide = (spot.width - space * (columns - 1)) // columns
    if spot.centred or is_compact(node):
        wide = min(wide, max(cell, kit.theme.px(200)))
    return columns, wide


def _cell(child: Node, kit: Kit) -> int:
    if child.look is Look.CHOICE and not is_box(child):
        note = kit.wrap(child.note, NOTE, NO_LIMIT).width if child.note else 0
        return kit.theme.px(LONG_CHOICE_PX if note > kit.theme.px(LONG_NOTE_PX) else 300)
    if child.look in (Look.CARD, Look.PANEL) or is_box(child):
        return kit.theme.px(240)
    if child.look is Look.QUIET:
        return min(natural(child, kit), kit.theme.px(210))
    return natural(child, kit)
