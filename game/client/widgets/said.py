"""Draws people's words: a bubble in the speaker's tint with a badge, round for A, square for B."""

from __future__ import annotations

import pygame

from game.client import paint
from game.client.paint import Shape
from game.client.text import Block
from game.client.theme import BADGE, SMALL_LABEL, Colour
from game.client.widgets.base import NO_LIMIT, Kit, State
from game.screens.tree import Look, Node

_MOST_PX = 640
_ICON_PX = 24


class Said:
    """A bubble; `note` is who speaks, `value` A or B says from which bank."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the words on one line with badge, at most a reading width."""
        words = kit.wrap(node.name, kit.theme.type_for(node.look), NO_LIMIT).width
        words = max(words, kit.wrap(node.note, SMALL_LABEL, NO_LIMIT).width)
        return min(
            words + 2 * kit.theme.gap(18) + self._badge(node, kit) + self._mark(node, kit) + 2,
            kit.theme.px(_MOST_PX),
        )

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return words and sides."""
        name, note = self._blocks(node, width, kit)
        return name.height + (note.height if note else 0) + 2 * kit.theme.gap(11)

    def paint(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        state: State,  # noqa: ARG002  (every widget is asked alike)
        kit: Kit,
    ) -> None:
        """Draw bubble, badge and words."""
        palette, badge = kit.theme.palette, self._badge(node, kit)
        right = node.value == "B"
        name, note = self._blocks(node, rect.width, kit)
        words = max(name.width, note.width if note else 0) + 2 * kit.theme.gap(18)
        words += self._mark(node, kit)
        bubble = pygame.Rect(rect.x + badge, rect.y, min(words, rect.width - badge), rect.height)
        if right:
            bubble.right = rect.right - badge
        fill, line, who = _colours(node, kit)
        thick = 2 if kit.theme.high_contrast else 1
        kit.brush.box(target, bubble, Shape(fill, line, thick, kit.theme.px(18)))
        if badge:
            size = badge - kit.theme.gap(12)
            corner = (rect.right - size if right else rect.x, bubble.bottom - size - 4)
            self._draw_badge(target, pygame.Rect(corner, (size, size)), node, kit, who)
        body = bubble.inflate(-2 * kit.theme.gap(18), -2 * kit.theme.gap(11))
        if note:
            kit.press.block(target, note, body, who)
            body.y += note.height
        kit.press.block(target, name, body, palette.ink)
        if node.icon:
            size = kit.theme.px(_ICON_PX)
            at = (bubble.right - kit.theme.gap(14) - size // 2, bubble.centery)
            kit.icon(target, node.icon, at, size, who)

    def _draw_badge(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, kit: Kit, colour: Colour
    ) -> None:
        if node.value == "B":
            kit.brush.box(target, rect, Shape(colour, None, 0, kit.theme.px(7)))
        else:
            target.blit(
                paint.disc(rect.width, colour), rect, special_flags=pygame.BLEND_PREMULTIPLIED
            )
        letter = kit.wrap((node.note or node.value)[:1].upper(), BADGE, NO_LIMIT)
        body = pygame.Rect(rect.x, rect.centery - letter.height // 2, rect.width, letter.height)
        kit.press.block(target, letter, body, kit.theme.palette.on_seat, "centre")

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - self._badge(node, kit) - self._mark(node, kit) - 2 * kit.theme.gap(18)
        words = kit.wrap(node.name, kit.theme.type_for(node.look), inner, even=True)
        return words, kit.wrap(node.note, SMALL_LABEL, inner) if node.note else None

    def _mark(self, node: Node, kit: Kit) -> int:
        """Return the room of a bubble's mark: a small gate for what was kindly put off."""
        return kit.theme.px(_ICON_PX) + kit.theme.gap(8) if node.icon else 0

    def _badge(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(32) + kit.theme.gap(12) if node.value in ("A", "B") else 0


def _colours(node: Node, kit: Kit) -> tuple[Colour, Colour, Colour]:
    palette = kit.theme.palette
    if node.look is Look.THOUGHT:
        return palette.card, palette.edge, palette.plum
    if node.value == "A":
        return palette.tint_a, palette.line_a, palette.seat_a
    if node.value == "B":
        return palette.tint_b, palette.line_b, palette.seat_b
    return palette.card, palette.line, palette.plum
