"""Draws an answer: its number key in a circle, the words, and a softer second line."""

from __future__ import annotations

import pygame

from game.client import paint
from game.client.text import Block
from game.client.theme import KEY, NOTE, Theme
from game.client.widgets.base import Kit, State, is_selected, number_key, ring
from game.client.widgets.dress import Dress, dress
from game.screens.tree import Look, Node


class Choice:
    """One of several answers, as a card."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the width of the words on one line, with marker and sides."""
        block = kit.wrap(node.name, kit.theme.type_for(Look.CHOICE), 100_000)
        return block.width + self._before(kit.theme) + kit.theme.gap(20)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the words with some air."""
        name, note = self._blocks(node, width, kit)
        tall = name.height + (note.height if note else 0)
        return max(kit.theme.target(50), tall + kit.theme.gap(20))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw card, marker and words."""
        radius = kit.theme.px(14)
        made = dress(node, state, kit.theme, radius)
        kit.brush.box(target, rect, made.shape)
        ring(target, rect, state, kit, radius)
        name, note = self._blocks(node, rect.width, kit)
        tall = name.height + (note.height if note else 0)
        top = self._top(rect, tall, node, kit)
        middle = top + min(tall, 2 * name.line_height) // 2
        self._marker(target, (rect.x, middle), node, made, kit)
        body = pygame.Rect(rect.x + self._before(kit.theme), top, 0, name.height)
        kit.press.block(target, name, body, made.text)
        if note:
            body.y += name.height
            kit.press.block(target, note, body, made.note)

    def _top(self, rect: pygame.Rect, tall: int, node: Node, kit: Kit) -> int:
        """Return where the words begin: in the middle, or beside a taller card as high as there."""
        if rect.height > self.height(node, rect.width, kit):
            return rect.y + kit.theme.gap(20) // 2
        return rect.centery - tall // 2

    def _marker(
        self, target: pygame.Surface, at: tuple[int, int], node: Node, made: Dress, kit: Kit
    ) -> None:
        """Draw the key, the check or the icon; `at` is the card's left and the words' middle."""
        size = kit.theme.px(26)
        middle = (at[0] + kit.theme.gap(15) + size // 2, at[1])
        corner = (middle[0] - size // 2, middle[1] - size // 2)
        palette, fill = kit.theme.palette, made.shape.fill or kit.theme.palette.card
        if is_selected(node):
            badge = palette.on_pale if kit.theme.high_contrast else palette.gold
            sign = palette.pale if kit.theme.high_contrast else palette.ink
            target.blit(
                paint.disc(size, badge, made.edge, 1),
                corner,
                special_flags=pygame.BLEND_PREMULTIPLIED,
            )
            kit.icon(target, "check", middle, round(size * 0.7), sign)
            return
        key = number_key(node)
        target.blit(
            paint.disc(size, fill, made.edge, 1), corner, special_flags=pygame.BLEND_PREMULTIPLIED
        )
        if key:
            block = kit.wrap(key, KEY, size)
            box = pygame.Rect(corner[0], middle[1] - block.height // 2, size, block.height)
            kit.press.block(target, block, box, made.note, "centre")
        elif node.icon:
            kit.icon(target, node.icon, middle, round(size * 0.7), made.note)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - self._before(kit.theme) - kit.theme.gap(20)
        kind = kit.theme.type_for(Look.CHOICE)
        name = kit.wrap(node.name, kind, inner, even=True)
        return name, kit.wrap(node.note, NOTE, inner, even=True) if node.note else None

    def _before(self, theme: Theme) -> int:
        return theme.gap(15) + theme.px(26) + max(theme.gap(11), theme.px(6))
