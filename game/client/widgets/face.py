"""Draws one of the five faces with its word under it."""

from __future__ import annotations

import pygame

from game.client.paint import Shape
from game.client.theme import KEY, SMALL_LABEL
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, number_key, ring
from game.client.widgets.dress import dress
from game.screens.tree import Look, Node


class FaceTile:
    """How something lands: a face, its word, its number key."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the wider of face and word."""
        word = kit.wrap(node.name, SMALL_LABEL, NO_LIMIT).width
        return max(kit.theme.px(100), min(word, kit.theme.px(150)) + kit.theme.gap(24))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return face over word."""
        word = kit.wrap(node.name, SMALL_LABEL, width - kit.theme.gap(16), even=True)
        return kit.theme.px(60) + word.height + kit.theme.gap(30)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw tile, face and word."""
        radius = kit.theme.px(14)
        made = dress(node, state, kit.theme, radius)
        kit.brush.box(target, rect, made.shape)
        ring(target, rect, state, kit, radius)
        size = kit.theme.px(60)
        top = rect.y + kit.theme.gap(12)
        number = int(node.value) if node.value.isdigit() else 0
        target.blit(
            kit.art.face(min(4, number), size),
            (rect.centerx - size // 2, top),
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )
        word = kit.wrap(node.name, SMALL_LABEL, rect.width - kit.theme.gap(16), even=True)
        body = pygame.Rect(rect.x, top + size + kit.theme.gap(6), rect.width, word.height)
        kit.press.block(target, word, body, made.text, "centre")
        corner = (rect.x + kit.theme.px(16), rect.y + kit.theme.px(15))
        if is_selected(node):
            kit.icon(target, "check", corner, kit.theme.px(18), made.text)
        elif number_key(node):
            key = kit.wrap(number_key(node), KEY, NO_LIMIT)
            at = pygame.Rect(corner[0] - 20, corner[1] - key.height // 2, 40, key.height)
            kit.press.block(target, key, at, made.note, "centre")


_WORD_PX, _LOW_PX = 108, 38  # a word of the ring has many neighbours


def _is_word(node: Node) -> bool:
    return "/" in node.value


class FeelingTile:
    """A family of feelings in its own colour, with its word."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the word with generous sides."""
        word = kit.wrap(node.name, kit.theme.type_for(Look.FEELING), NO_LIMIT).width
        note = kit.wrap(node.note, SMALL_LABEL, kit.theme.px(150), even=True).width
        return max(
            kit.theme.px(_WORD_PX if _is_word(node) else 124),
            word + kit.theme.gap(56),
            note + kit.theme.gap(28),
        )

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return a tile's height; a note makes it taller."""
        tall = kit.wrap(
            node.name, kit.theme.type_for(Look.FEELING), width - kit.theme.gap(44)
        ).height
        if node.note:
            tall += kit.wrap(node.note, SMALL_LABEL, width - kit.theme.gap(24), even=True).height
        least = _LOW_PX if _is_word(node) or not node.note else 58
        return max(kit.theme.target(least), tall + kit.theme.gap(14 if least == _LOW_PX else 22))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw the tile; a chosen one grows a thick gold edge and a check."""
        palette, chosen = kit.theme.palette, is_selected(node)
        radius = kit.theme.px(16)
        fill = kit.theme.feeling(node.value)
        text, border, thick = palette.ink, palette.edge, 1
        if kit.theme.high_contrast:
            fill, thick = (palette.pale if chosen else palette.card), 2
            text = palette.on_pale if chosen else palette.ink
        elif chosen:
            border, thick = palette.gold_edge, 3
        inner = rect.inflate(-4, -4) if state.pressed else rect
        kit.brush.box(target, inner, Shape(fill, border, thick, radius))
        if state.hovered and not chosen:
            kit.brush.box(target, inner, Shape(None, palette.ink, 2, radius))
        ring(target, rect, state, kit, radius)
        name = kit.wrap(node.name, kit.theme.type_for(Look.FEELING), rect.width - kit.theme.gap(44))
        note = kit.wrap(node.note, SMALL_LABEL, rect.width - kit.theme.gap(24), even=True)
        tall = name.height + (note.height if node.note else 0)
        body = pygame.Rect(rect.x, rect.centery - tall // 2, rect.width, name.height)
        kit.press.block(target, name, body, text, "centre")
        if node.note:
            body.y += name.height
            kit.press.block(target, note, body, text, "centre")
        corner = (rect.right - kit.theme.px(17), rect.y + kit.theme.px(15))
        if chosen:
            kit.icon(target, "check", corner, kit.theme.px(18), text)
        elif number_key(node):
            key = kit.wrap(number_key(node), KEY, NO_LIMIT)
            at = pygame.Rect(corner[0] - 20, corner[1] - key.height // 2, 40, key.height)
            kit.press.block(target, key, at, text, "centre")
