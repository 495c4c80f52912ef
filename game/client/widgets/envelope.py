"""Draws a letter: closed with a wax seal, or open with its sheet pulled out."""

from __future__ import annotations

import pygame

from game.client import paint
from game.client.paint import RESTING, Shape
from game.client.text import Block
from game.client.theme import BUTTON, NOTE, hex_colour, mix
from game.client.widgets.base import NO_LIMIT, Kit, State, ring
from game.screens.tree import Look, Node

_WAX = hex_colour("A93B2A")
_WAX_LIGHT = hex_colour("C9553F")


class Letter:
    """An envelope that can be pressed; `value` is "sealed" or "open"."""

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return an envelope's width."""
        return kit.theme.px(360)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the flap and the words under it."""
        name, note = self._blocks(node, width, kit)
        words = name.height + (note.height if note else 0)
        return self._flap(width, kit) + kit.theme.px(36) + words + kit.theme.gap(30)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw paper, flap, seal and words."""
        palette, flat = kit.theme.palette, kit.theme.high_contrast
        radius = kit.theme.px(10)
        body = palette.card if flat else mix(palette.paper, palette.gold, 0.12)
        if state.hovered and not flat:
            body = mix(body, (255, 255, 255), 0.3)
        shape = Shape(body, palette.edge, 2 if flat else 1, radius, None if flat else RESTING)
        kit.brush.box(target, rect, shape)
        ring(target, rect, state, kit, radius)
        flap = self._flap(rect.width, kit)
        tip = (rect.centerx, rect.y + flap)
        shade = palette.card if flat else mix(body, palette.plank_dark, 0.12)
        triangle = [(rect.x + radius // 2, rect.y + 2), tip, (rect.right - radius // 2, rect.y + 2)]
        if node.value != "open":
            pygame.draw.polygon(target, shade, triangle)
            pygame.draw.aalines(target, palette.edge, False, triangle)  # noqa: FBT003
            self._seal(target, tip, state, kit)
        else:
            pygame.draw.aalines(target, palette.edge, False, triangle)  # noqa: FBT003
        name, note = self._blocks(node, rect.width, kit)
        words = pygame.Rect(rect.x, rect.y + flap + kit.theme.px(36), rect.width, name.height)
        kit.press.block(target, name, words, palette.ink, "centre")
        if note:
            words.y += name.height
            kit.press.block(target, note, words, palette.soft, "centre")

    def _seal(self, target: pygame.Surface, tip: tuple[int, int], state: State, kit: Kit) -> None:
        size = kit.theme.px(52 if not state.pressed else 48)
        palette = kit.theme.palette
        wax = palette.gold if kit.theme.high_contrast else _WAX
        rim = palette.ink if kit.theme.high_contrast else _WAX_LIGHT
        corner = (tip[0] - size // 2, tip[1] - size // 2)
        target.blit(paint.disc(size, wax), corner, special_flags=pygame.BLEND_PREMULTIPLIED)
        inner = round(size * 0.68)
        target.blit(
            paint.disc(inner, wax, rim, 2),
            (tip[0] - inner // 2, tip[1] - inner // 2),
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )
        sign = palette.on_gold if kit.theme.high_contrast else palette.cream
        kit.icon(target, "seal", tip, round(size * 0.4), sign)

    def _flap(self, width: int, kit: Kit) -> int:
        return min(kit.theme.px(110), round(width * 0.3))

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - 2 * kit.theme.gap(20)
        name = kit.wrap(node.name, kit.theme.type_for(Look.ENVELOPE), inner, even=True)
        return name, kit.wrap(node.note, NOTE, inner, even=True) if node.note else None


class Lamp:
    """One step on the rail: a small lamp; the current one shows its name.

    `value` is "done", "now" or "" for what is to come.
    """

    def natural(self, node: Node, kit: Kit) -> int:
        """Return lamp and, for the current step, its name."""
        name = (
            kit.wrap(node.name, BUTTON, NO_LIMIT).width + kit.theme.gap(6) + kit.theme.px(4)
            if self._named(node)
            else 0
        )
        return kit.theme.px(14) + name

    def height(self, node: Node, width: int, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return one line."""
        return kit.theme.px(24)

    def paint(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        state: State,  # noqa: ARG002  (every widget is asked alike)
        kit: Kit,
    ) -> None:
        """Draw the lamp: filled when done, gold now, an outline later."""
        palette, size = kit.theme.palette, kit.theme.px(11)
        ground = palette.pill
        fill = {"now": palette.gold, "done": palette.cream_soft}.get(node.value, ground)
        edge = palette.gold if node.value == "now" else palette.cream_soft
        target.blit(
            paint.disc(size, fill, edge, 2),
            (rect.x, rect.centery - size // 2),
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )
        if self._named(node):
            block = kit.wrap(node.name, BUTTON, NO_LIMIT)
            at = pygame.Rect(
                rect.x + kit.theme.px(14) + kit.theme.gap(6), 0, block.width, block.height
            )
            at.centery = rect.centery
            kit.press.block(target, block, at, palette.cream)

    def _named(self, node: Node) -> bool:
        return node.value == "now"
