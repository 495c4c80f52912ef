"""Draws a fridge magnet: a small tilted-looking tile with its place in the sentence."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.client.paint import Shadow, Shape
from game.client.text import Block
from game.client.theme import KEY, hex_colour, mix
from game.client.widgets.base import NO_LIMIT, Kit, State, is_off, is_selected, number_key, ring
from game.screens.tree import Look, Node

_LIFTED = Shadow(6, 3, 80, hex_colour("3C2418"))


class Magnet:
    """A phrase that sticks to the door; chosen ones lie pale gold, with a check or their place."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the phrase with its sides, at most a reading width."""
        block = kit.wrap(node.name, kit.theme.type_for(Look.MAGNET), NO_LIMIT)
        sides = 2 * kit.theme.gap(16) + kit.theme.px(4)  # the place's disc lies in the right one
        return min(block.width + self._mark(node, kit) + sides, kit.theme.px(420))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the phrase's lines with some air."""
        return max(kit.theme.target(44), self._block(node, width, kit).height + kit.theme.gap(18))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw tile, mark and phrase."""
        palette, flat = kit.theme.palette, kit.theme.high_contrast
        radius = kit.theme.px(6)
        chosen = is_selected(node)
        fill = palette.pale if chosen else palette.well
        if not flat and (state.pressed or state.hovered):
            fill = mix(fill, palette.gold, 0.22 if state.pressed else 0.1)
        shape = Shape(
            fill, palette.gold_edge if chosen else palette.edge, 2 if chosen or flat else 1, radius
        )
        raised = not flat and not state.pressed and not is_off(node)
        kit.brush.box(target, rect, replace(shape, shadow=_LIFTED) if raised else shape)
        ring(target, rect, state, kit, radius)
        text = palette.on_pale if chosen else palette.soft if is_off(node) else palette.ink
        block = self._block(node, rect.width, kit)
        mark = self._mark(node, kit)
        body = pygame.Rect(
            rect.x + kit.theme.gap(16) + mark, rect.centery - block.height // 2, 0, block.height
        )
        kit.press.block(target, block, body, text)
        if mark:
            self._draw_mark(target, rect, node, kit, text)

    def _draw_mark(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        kit: Kit,
        rgb: tuple[int, int, int],
    ) -> None:
        left = rect.x + kit.theme.gap(14)
        if is_selected(node) and not node.value:
            size = kit.theme.px(18)
            kit.icon(target, "check", (left + size // 2, rect.centery), size, rgb)
            return
        block = kit.wrap(number_key(node), KEY, NO_LIMIT)
        at = pygame.Rect(left, rect.centery - block.height // 2, kit.theme.px(16), block.height)
        kit.press.block(target, block, at, rgb, "centre")
        if is_selected(node):
            self._draw_place(target, rect, node, kit)

    def _draw_place(self, target: pygame.Surface, rect: pygame.Rect, node: Node, kit: Kit) -> None:
        """Draw the phrase's place in the sentence, in a disc that no key label looks like."""
        palette = kit.theme.palette
        block = kit.wrap(node.value, KEY, NO_LIMIT)
        size = max(kit.theme.px(18), block.height)
        disc = pygame.Rect(rect.right - size - 1, rect.y + 1, size, size)
        kit.brush.box(target, disc, Shape(palette.gold, palette.gold_edge, 1, size // 2))
        at = pygame.Rect(disc.x, disc.centery - block.height // 2, size, block.height)
        kit.press.block(target, block, at, palette.on_gold, "centre")

    def _mark(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(18) + kit.theme.gap(4) if is_selected(node) or number_key(node) else 0

    def _block(self, node: Node, width: int, kit: Kit) -> Block:
        inner = width - 2 * kit.theme.gap(16) - self._mark(node, kit)
        return kit.wrap(node.name, kit.theme.type_for(Look.MAGNET), inner, even=True)
