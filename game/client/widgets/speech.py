"""Draws a line of Talk that can be pressed: a bubble with a folded corner or a heart."""

from __future__ import annotations

import pygame

from game.client.paint import Shape
from game.client.text import Block
from game.client.theme import KEY, SMALL_LABEL
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, number_key, ring
from game.screens.tree import Look, Node

_MOST_PX = 840
_MARK_PX = 26  # room for the key, the heart or the corner


class Speech:
    """A line on its way over the water; `value` says from which bank, and what is marked on it.

    A "folded" corner is what the listener takes to matter most, a "heart" what the speaker said
    does, a "gate" a line that was kindly left alone.
    """

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the words on one line with their mark, at most a reading width."""
        words = kit.wrap(node.name, kit.theme.type_for(Look.SPEECH), NO_LIMIT).width
        words = max(words, kit.wrap(node.note, SMALL_LABEL, NO_LIMIT).width)
        return min(words + self._sides(kit) + 2, kit.theme.px(_MOST_PX))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return words and sides."""
        name, note = self._blocks(node, width, kit)
        tall = name.height + (note.height if note else 0)
        return max(kit.theme.target(44), tall + 2 * kit.theme.gap(10))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw bubble, words and mark."""
        palette, chosen = kit.theme.palette, is_selected(node)
        flat = kit.theme.high_contrast
        left = node.value.startswith("A")
        rect = self._bubble(rect, node, kit)
        fill = palette.pale if chosen else palette.tint_a if left else palette.tint_b
        edge = palette.gold_edge if chosen else palette.line_a if left else palette.line_b
        thick = 2 if flat or chosen else 1
        radius = kit.theme.px(18)
        inner = rect.inflate(-4, -2) if state.pressed else rect
        kit.brush.box(target, inner, Shape(fill, edge, thick, radius))
        if state.hovered and not chosen:
            kit.brush.box(target, inner, Shape(None, palette.ink, 2, radius))
        ring(target, rect, state, kit, radius)
        text = palette.on_pale if chosen else palette.ink
        name, note = self._blocks(node, rect.width, kit)
        tall = name.height + (note.height if note else 0)
        before = kit.theme.px(_MARK_PX) + kit.theme.gap(20)
        body = pygame.Rect(rect.x + before, rect.centery - tall // 2, name.width, name.height)
        kit.press.block(target, name, body, text)
        if note:
            body.y += name.height
            soft = text if chosen or flat else palette.soft
            kit.press.block(target, note, body, soft)
        self._mark(target, rect, node, kit)

    def _bubble(self, rect: pygame.Rect, node: Node, kit: Kit) -> pygame.Rect:
        """Return the bubble: where its words had to break, it is no wider than they are."""
        name, note = self._blocks(node, rect.width, kit)
        wide = max(name.width, note.width if note else 0) + self._sides(kit) + 2
        bubble = pygame.Rect(rect.x, rect.y, min(rect.width, wide), rect.height)
        if node.value.startswith("B"):
            bubble.right = rect.right
        return bubble

    def _mark(self, target: pygame.Surface, rect: pygame.Rect, node: Node, kit: Kit) -> None:
        palette, size = kit.theme.palette, kit.theme.px(_MARK_PX)
        colour = palette.on_pale if is_selected(node) else palette.ink
        middle = (rect.x + kit.theme.gap(14) + size // 2, rect.centery)
        marks = node.value.split()
        if "heart" in marks or "gate" in marks:
            kit.icon(
                target, "heart" if "heart" in marks else "gate", middle, round(size * 0.8), colour
            )
        elif number_key(node):
            key = kit.wrap(number_key(node), KEY, NO_LIMIT)
            at = pygame.Rect(middle[0] - 20, middle[1] - key.height // 2, 40, key.height)
            kit.press.block(target, key, at, colour, "centre")
        if "folded" in node.value.split():
            fold = kit.theme.px(18)
            right, top = rect.right - 1, rect.y
            corner = [(right - fold, top), (right, top + fold)]
            under = [*corner, (rect.right, rect.y)]
            pygame.draw.polygon(target, palette.paper, under)
            flap = [*corner, (right - fold, top + fold)]
            pygame.draw.polygon(target, palette.gold, flap)
            pygame.draw.polygon(target, palette.gold_edge, flap, 2)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - self._sides(kit)
        words = kit.wrap(node.name, kit.theme.type_for(Look.SPEECH), inner, even=True)
        return words, kit.wrap(node.note, SMALL_LABEL, inner) if node.note else None

    def _sides(self, kit: Kit) -> int:
        right = max(kit.theme.gap(24), kit.theme.px(20))  # room for a folded corner
        return kit.theme.px(_MARK_PX) + kit.theme.gap(20) + right
