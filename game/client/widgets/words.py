"""Draws what is only read: headings, story, labels, hints, and text on a small card of its own."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.client.paint import RESTING, Shape
from game.client.text import Block
from game.client.theme import NOTE, Colour, Face, Type
from game.client.widgets.base import NO_LIMIT, Kit, State
from game.screens.tree import Look, Node, Role

_BOXED = (Look.CARD, Look.PANEL, Look.SECRET, Look.PILL, Look.TURN, Look.GOLD)
_SMALL_PX = 40  # up to this line height a cloud round the letters is too thin
_TRIES = 20  # times that a paragraph is broken narrower before its lines are made alike
_NARROWER = 0.02  # of the width, each time
_READING_PX = 760  # longer lines are hard to follow


def in_company(text: str, kind: Type, width: int, kit: Kit) -> Block:
    """Return text broken so that no word stands alone on the last line.

    Lines get as little shorter as will do, so that paragraphs keep one measure. What a no-break
    space holds together, such as a French closing sign, is one word.
    """
    block = kit.wrap(text, kind, width)
    count = len(block.lines)
    for narrower in range(1, _TRIES):
        if count < 2 or " " in block.lines[-1].strip(" "):
            return block
        block = kit.wrap(text, kind, width * (1 - narrower * _NARROWER))
        if len(block.lines) > count:
            break
    return kit.wrap(text, kind, width, even=True)


class Words:
    """A text with its note; boxed looks lie on a card of their own."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the text on one line, at most a reading width."""
        name = kit.wrap(node.name, self._type(node, kit), NO_LIMIT).width
        note = kit.wrap(node.note, NOTE, NO_LIMIT).width if node.note else 0
        wide = max(name, note) + self._icon(node, kit) + 2 * self._pad(node, kit)[0] + 2
        return min(wide, kit.theme.px(_READING_PX))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the height of the broken text."""
        name, note = self._blocks(node, width, kit)
        tall = name.height if node.name else 0
        tall += note.height if note else 0
        return tall + 2 * self._pad(node, kit)[1]

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw card if any, icon and text."""
        boxed = node.look in _BOXED
        text, soft = self._colours(node, state, kit)
        if boxed:
            kit.brush.box(target, rect, self._shape(node, kit))
        across, down = self._pad(node, kit)
        name, note = self._blocks(node, rect.width, kit)
        icon = self._icon(node, kit)
        body = rect.inflate(-2 * across, -2 * down)
        body.x += icon
        body.width -= icon
        align = "centre" if state.centred and not boxed else "left"
        if icon:
            size = kit.theme.px(22)
            middle = (rect.x + across + size // 2, body.y + name.line_height // 2)
            kit.icon(target, node.icon, middle, size, text)
        if state.on_world and not boxed:
            self._shade(target, name, body, align, kit)
        kit.press.block(target, name, body, text, align)
        if note:
            body.y += name.height if node.name else 0
            kit.press.block(target, note, body, soft, align)

    def _shade(
        self, target: pygame.Surface, block: Block, body: pygame.Rect, align: str, kit: Kit
    ) -> None:
        """Lay night behind the words, so that cream stays legible on any sky."""
        if kit.theme.high_contrast:
            return
        if block.line_height <= kit.theme.px(_SMALL_PX):
            spare = (body.width - block.width) // 2 if align == "centre" else 0
            under = pygame.Rect(body.x + spare, body.y, block.width, block.height)
            under.inflate_ip(kit.theme.gap(32), kit.theme.gap(8))
            pill = Shape(kit.theme.palette.pill, None, 0, kit.theme.px(16), None, 150)
            kit.brush.box(target, under, pill)
        else:
            kit.press.shade(target, block, body, kit.theme.palette.night, align)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        kind = self._type(node, kit)
        inner = width - 2 * self._pad(node, kit)[0] - self._icon(node, kit)
        inner = min(inner, kit.theme.px(max(_READING_PX, kind.size * 30)))
        even = (kind.face is Face.STORY and kind.weight > 450) or kind.size > 18
        if even:
            name = kit.wrap(node.name, kind, inner, even=True)
        else:
            name = in_company(node.name, kind, inner, kit)
        return name, in_company(node.note, NOTE, inner, kit) if node.note else None

    def _type(self, node: Node, kit: Kit) -> Type:
        if node.role is Role.HEADING and node.look is Look.PLAIN:
            return kit.theme.type_for(Look.CARD)
        if node.role is Role.STATUS and node.look is Look.PLAIN:
            return replace(kit.theme.type_for(Look.PLAIN), weight=600)
        return kit.theme.type_for(node.look)

    def _colours(self, node: Node, state: State, kit: Kit) -> tuple[Colour, Colour]:
        palette = kit.theme.palette
        if node.look in (Look.SECRET, Look.TURN):
            return palette.on_pale, palette.on_pale
        if node.look is Look.GOLD:
            return palette.on_gold, palette.on_gold
        if node.look in (Look.PILL, Look.BAR):
            return palette.cream, palette.cream_soft
        if node.look in _BOXED or not state.on_world:
            if node.look is Look.LABEL and node.role is Role.HEADING:
                return palette.plum, palette.soft
            return palette.soft if node.look is Look.HINT else palette.ink, palette.soft
        return palette.cream, palette.cream_soft

    def _shape(self, node: Node, kit: Kit) -> Shape:
        palette, flat = kit.theme.palette, kit.theme.high_contrast
        border = 2 if flat else 1
        shadow = None if flat else RESTING
        radius = kit.theme.px(16)
        if node.look in (Look.SECRET, Look.TURN):
            return Shape(palette.pale, palette.gold_edge, border, radius)
        if node.look is Look.GOLD:
            return Shape(palette.gold, palette.gold_edge, border, radius)
        if node.look is Look.PILL:
            return Shape(palette.pill, palette.cream if flat else None, border, 999, None, 214)
        return Shape(palette.card, palette.line, border, radius, shadow)

    def _pad(self, node: Node, kit: Kit) -> tuple[int, int]:
        if node.look is Look.PILL:
            return kit.theme.gap(18), kit.theme.gap(7)
        if node.look in _BOXED:
            return kit.theme.gap(20), kit.theme.gap(16)
        return 0, 0

    def _icon(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(22) + kit.theme.gap(12) if node.icon else 0
