"""Draws one moment on the timeline: a dot on a line, what happened, and a softer word on it."""

from __future__ import annotations

import pygame

from game.client import paint
from game.client.paint import Shape
from game.client.text import Block
from game.client.theme import NOTE, OPTION_TEXT
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, ring
from game.client.widgets.words import in_company
from game.screens.tree import Node


class Moment:
    """A moment; `value` A or B gives the dot its seat's colour and form."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the words on one line with the dot."""
        return kit.wrap(node.name, OPTION_TEXT, NO_LIMIT).width + self._side(kit) + 4

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the words with some air; what can be pressed is tall enough for a finger."""
        name, note = self._blocks(node, width, kit)
        tall = name.height + (note.height if note else 0) + kit.theme.gap(14)
        return max(tall, kit.theme.target(34)) if node.intent is not None else tall

    def paint(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        state: State,
        kit: Kit,
    ) -> None:
        """Draw line, dot and words."""
        palette = kit.theme.palette
        ring(target, rect, state, kit, kit.theme.px(10))
        if is_selected(node):
            box = Shape(palette.pale, palette.gold_edge, 2, kit.theme.px(10))
            kit.brush.box(target, rect, box)
        size = kit.theme.px(13)
        name, note = self._blocks(node, rect.width, kit)
        middle = (rect.x + kit.theme.gap(14), rect.y + kit.theme.gap(7) + name.line_height // 2)
        target.fill(palette.line, (middle[0] - 1, rect.y, 2, rect.height))
        dot = pygame.Rect(0, 0, size, size)
        dot.center = middle
        if node.value == "B":
            kit.brush.box(target, dot, Shape(palette.seat_b, None, 0, 2))
        else:
            colour = palette.seat_a if node.value == "A" else palette.plum
            target.blit(paint.disc(size, colour), dot, special_flags=pygame.BLEND_PREMULTIPLIED)
        text = palette.on_pale if is_selected(node) else palette.ink
        soft = palette.on_pale if is_selected(node) else palette.soft
        body = pygame.Rect(rect.x + self._side(kit), rect.y + kit.theme.gap(7), rect.width, 0)
        kit.press.block(target, name, body, text)
        if note:
            body.y += name.height
            kit.press.block(target, note, body, soft)

    def _side(self, kit: Kit) -> int:
        return max(kit.theme.gap(32), kit.theme.gap(14) + kit.theme.px(13))

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - self._side(kit) - kit.theme.gap(8)
        name = in_company(node.name, OPTION_TEXT, inner, kit)
        return name, in_company(node.note, NOTE, inner, kit) if node.note else None
