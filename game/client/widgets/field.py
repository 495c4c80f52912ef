"""Draws a text field, and finds places in its text for the pointer and for up and down."""

from __future__ import annotations

import pygame

from game.client import runs
from game.client.editor import Editor
from game.client.paint import Shape
from game.client.text import Block, line_height
from game.client.theme import FIELD, HINT, LABEL, NOTE, mix
from game.client.widgets.base import NO_LIMIT, Kit, State, is_off, ring
from game.screens.tree import Flag, Node

_LINES = 3  # a multi-line field shows at least three lines


def shown(node: Node, editor: Editor) -> str:
    """Return the text as it is drawn: with what is being composed, or as dots if masked."""
    text = editor.text
    if editor.composing:
        start, end = editor.selection
        text = text[:start] + runs.clean(editor.composing, keep_newlines=False) + text[end:]
    return "•" * len(text) if Flag.MASKED in node.flags else text


class Field:
    """A label with a counter over a box of text."""

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return a comfortable width."""
        return kit.theme.px(420)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return label and box; the box grows with the text so that none is hidden."""
        lines = 1
        if Flag.MULTILINE in node.flags:
            block = kit.wrap(node.value, FIELD, self._inner_width(width, kit))
            lines = max(_LINES if kit.theme.scale < 1.5 else 2, len(block.lines))
        box = max(kit.theme.target(46), lines * line_height(FIELD, kit.theme) + kit.theme.gap(20))
        return self._label_height(node, width, kit) + box

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw label, counter, box, selection, text and caret."""
        palette = kit.theme.palette
        self._labels(target, rect, node, state, kit)
        box = self.box(rect, node, kit)
        edge = palette.edge if not state.hovered else palette.ink
        thick = 2 if kit.theme.high_contrast else 1
        kit.brush.box(target, box, Shape(palette.well, edge, thick, kit.theme.px(12)))
        if state.focused:
            ring(target, box.inflate(-6, -6), state, kit, kit.theme.px(12) - 3)
        editor = state.editor or Editor(node.value, multiline=Flag.MULTILINE in node.flags)
        block, origin = self.block(rect, node, editor, kit)
        inner = self._inner_width(rect.width, kit)
        clip = target.get_clip()
        target.set_clip(clip.clip(box.inflate(-4, -4)))
        if state.editor is not None and state.editor.selected:
            self._selection(target, pygame.Rect(origin, (inner, 0)), block, state.editor, kit)
        colour = palette.soft if is_off(node) else palette.ink
        for row, line in enumerate(block.lines):
            at = (origin[0] + round(block.left(row, inner)), origin[1] + row * block.line_height)
            turned = block.backwards[row]
            kit.press.at(target, line.rstrip(), block, at, colour, backwards=turned)
        placeholder = node.note and not self._note_fits(node, rect.width, kit)
        if placeholder and not editor.text and not editor.composing and not state.focused:
            hint = kit.wrap(node.note, HINT, self._inner_width(rect.width, kit))
            kit.press.block(target, hint, pygame.Rect(origin, (0, 0)), palette.soft)
        if state.editor is not None and state.focused:  # it stands still: nothing here blinks
            caret = self.caret(rect, node, state.editor, kit)
            target.fill(palette.focus, caret)
        target.set_clip(clip)

    def box(self, rect: pygame.Rect, node: Node, kit: Kit) -> pygame.Rect:
        """Return where the box of text is inside the field."""
        down = self._label_height(node, rect.width, kit)
        return pygame.Rect(rect.x, rect.y + down, rect.width, rect.height - down)

    def block(
        self, rect: pygame.Rect, node: Node, editor: Editor, kit: Kit
    ) -> tuple[Block, tuple[int, int]]:
        """Return the broken text and where it begins; it slides so that the caret shows."""
        box = self.box(rect, node, kit)
        inner = self._inner_width(rect.width, kit)
        text, side = shown(node, editor), kit.theme.gap(16)
        height = line_height(FIELD, kit.theme)
        if Flag.MULTILINE in node.flags:
            block = kit.wrap(text, FIELD, inner)
            row, _ = _row_of(block, editor.cursor)
            hidden = max(0, (row + 1) * height - (box.height - kit.theme.gap(20)))
            return block, (box.x + side, box.y + kit.theme.gap(10) - hidden)
        block = kit.wrap(text, FIELD, NO_LIMIT)
        place = min(editor.cursor, len(block.lines[0]))
        slide = max(0, round(block.left(0, inner, whole=True) + _stops(block, 0)[place]) - inner)
        return block, (box.x + side - slide, box.centery - height // 2)

    def caret(self, rect: pygame.Rect, node: Node, editor: Editor, kit: Kit) -> pygame.Rect:
        """Return the caret's rect, for drawing and for the input method's window."""
        block, origin = self.block(rect, node, editor, kit)
        place = editor.cursor
        if editor.composing:
            place = editor.selection[0] + len(editor.composing)
        row, column = _row_of(block, place)
        stops = _stops(block, row)
        x = origin[0] + round(stops[min(column, len(stops) - 1)])
        x += round(block.left(row, self._inner_width(rect.width, kit), whole=True))
        tall = round(block.line_height * 0.86)
        y = origin[1] + row * block.line_height + (block.line_height - tall) // 2
        return pygame.Rect(x, y, max(2, kit.theme.px(2)), tall)

    def place_at(
        self, rect: pygame.Rect, node: Node, editor: Editor, kit: Kit, at: tuple[int, int]
    ) -> int:
        """Return which place in the text is nearest to a point."""
        block, origin = self.block(rect, node, editor, kit)
        row = (at[1] - origin[1]) // max(1, block.line_height)
        row = max(0, min(len(block.lines) - 1, row))
        left = block.left(row, self._inner_width(rect.width, kit), whole=True)
        return _nearest(block, row, at[0] - origin[0] - left)

    def vertical(
        self, rect: pygame.Rect, node: Node, editor: Editor, kit: Kit, rows: int
    ) -> int | None:
        """Return the place `rows` lines further down, or None where there is no such line."""
        block, _ = self.block(rect, node, editor, kit)
        inner = self._inner_width(rect.width, kit)
        row, column = _row_of(block, editor.cursor)
        if not 0 <= row + rows < len(block.lines):
            return None
        if editor.goal_x is None:
            editor.goal_x = round(block.left(row, inner, whole=True) + _stops(block, row)[column])
        return _nearest(
            block, row + rows, editor.goal_x - block.left(row + rows, inner, whole=True)
        )

    def line_ends(self, rect: pygame.Rect, node: Node, editor: Editor, kit: Kit) -> tuple[int, int]:
        """Return start and end of the line the cursor is on, as drawn."""
        block, _ = self.block(rect, node, editor, kit)
        row, _ = _row_of(block, editor.cursor)
        line = block.lines[row]
        last = row == len(block.lines) - 1
        return block.starts[row], block.starts[row] + len(line if last else line.rstrip(" "))

    def _labels(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        palette = kit.theme.palette
        text = palette.cream if state.on_world else palette.ink
        soft = palette.cream_soft if state.on_world else palette.soft
        if node.name:
            label = kit.wrap(node.name, LABEL, rect.width * 0.72)
            kit.press.block(target, label, rect, text)
            if self._note_fits(node, rect.width, kit):
                beside = rect.move(label.width + kit.theme.gap(12), 0)
                kit.press.block(target, kit.wrap(node.note, NOTE, NO_LIMIT), beside, soft)
        if node.limit:
            used = len(state.editor.text if state.editor else node.value)
            words = kit.words.of.format(used=used, limit=node.limit)
            count = kit.wrap(words, NOTE, rect.width)
            kit.press.block(target, count, rect, soft, "right")

    def _note_fits(self, node: Node, width: int, kit: Kit) -> bool:
        """Say whether the note has room beside the label; else it stands in the empty box."""
        if not node.note or not node.name:
            return False
        taken = kit.wrap(node.name, LABEL, NO_LIMIT).width + kit.theme.gap(24)
        if node.limit:
            taken += kit.wrap(
                kit.words.of.format(used=node.limit, limit=node.limit), NOTE, NO_LIMIT
            ).width
        return taken + kit.wrap(node.note, NOTE, NO_LIMIT).width + kit.theme.gap(12) <= width

    def _label_height(self, node: Node, width: int, kit: Kit) -> int:
        if not node.name and not node.limit:
            return 0
        return kit.wrap(node.name, LABEL, width * 0.72).height + kit.theme.gap(6)

    def _inner_width(self, width: int, kit: Kit) -> int:
        return max(20, width - 2 * kit.theme.gap(16))

    def _selection(
        self,
        target: pygame.Surface,
        room: pygame.Rect,
        block: Block,
        editor: Editor,
        kit: Kit,
    ) -> None:
        start, end = editor.selection
        palette = kit.theme.palette
        flat = kit.theme.high_contrast
        tint = mix(palette.well, palette.ink if flat else palette.focus, 0.36 if flat else 0.22)
        for row, line in enumerate(block.lines):
            first = block.starts[row]
            low, high = max(start, first), min(end, first + len(line))
            if low >= high:
                continue
            y, left = (
                room.y + row * block.line_height,
                room.x + block.left(row, room.width, whole=True),
            )
            turned = block.backwards[row]
            spans = runs.spans(line, block.face, low - first, high - first, backwards=turned)
            for start_x, end_x in spans:
                edges = round(left + start_x), round(left + end_x)
                target.fill(tint, (edges[0], y, edges[1] - edges[0], block.line_height))


def _row_of(block: Block, place: int) -> tuple[int, int]:
    """Return the line and the column a place lies in; a soft break belongs to the next line."""
    row = 0
    for number, start in enumerate(block.starts):
        if place >= start:
            row = number
    return row, min(place - block.starts[row], len(block.lines[row]))


def _stops(block: Block, row: int) -> tuple[float, ...]:
    """Return where the caret stands in a line, from where the line begins."""
    return runs.stops(block.lines[row], block.face, backwards=block.backwards[row])


def _nearest(block: Block, row: int, x: float) -> int:
    line = block.lines[row]
    stops = _stops(block, row)
    last = len(line) if row == len(block.lines) - 1 else len(line.rstrip(" "))
    column = min(range(last + 1), key=lambda index: abs(stops[index] - x))
    return block.starts[row] + column
