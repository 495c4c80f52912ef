"""Draws pictures that carry a name: films, keepsakes, toys, and small meters in words."""

from __future__ import annotations

import pygame

from game.client.paint import Shape
from game.client.theme import LABEL, NOTE
from game.client.widgets.base import Kit, State, ring
from game.screens.tree import Look, Node, Role

_KEEPSAKE_TALL = 100 / 120  # a keepsake's height to its width; small pictures are square
_TOY_SHARE = 0.42  # of a tall window's height: hands want something large to play with
_FRAME_MS = 80  # films and toys are drawn twelve times a second


class Picture:
    """A film, a keepsake or a toy over its name; `value` is the id of what to draw.

    A toy's `value` may carry how far its play is, in percent: "three-bites 33".
    """

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the picture's usual width."""
        if node.role is Role.TOY:
            return max(kit.theme.px(640), round(kit.tall * _TOY_SHARE * 16 / 9))
        return kit.theme.px(150 if node.look is Look.KEEPSAKE else 320)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return picture and words."""
        return self._tall(node, width, kit) + self._words(node, width, kit)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw the picture as it is now, its frame and its name."""
        palette = kit.theme.palette
        # a toy may have been given less height than it asked for
        tall = max(40, rect.height - self._words(node, rect.width, kit))
        wide = rect.width if node.look is Look.KEEPSAKE else min(rect.width, tall * 16 // 9)
        area = pygame.Rect(rect.centerx - wide // 2, rect.y, wide, tall)
        picture = self._picture(node, area, state, kit)
        corner = (area.centerx - picture.get_width() // 2, area.y)
        target.blit(picture, corner, special_flags=pygame.BLEND_PREMULTIPLIED)
        if node.look is not Look.KEEPSAKE:
            kit.brush.box(target, area, Shape(None, palette.edge, 2, 4))
        ring(target, area, state, kit, 6)
        text = palette.cream if state.on_world else palette.ink
        soft = palette.cream_soft if state.on_world else palette.soft
        body = pygame.Rect(rect.x, area.bottom + kit.theme.gap(6), rect.width, 0)
        if node.name:
            block = kit.wrap(node.name, LABEL, rect.width, even=True)
            kit.press.block(target, block, body, text, "centre")
            body.y += block.height
        if node.note:
            note = kit.wrap(node.note, NOTE, rect.width, even=True)
            kit.press.block(target, note, body, soft, "centre")

    def _picture(self, node: Node, area: pygame.Rect, state: State, kit: Kit) -> pygame.Surface:
        moment = state.now_ms // _FRAME_MS * _FRAME_MS
        if node.look is Look.KEEPSAKE:
            return kit.art.keepsake(node.value, min(area.width, kit.theme.px(130)))
        if node.look is Look.FILM:
            return kit.art.film(node.value, moment, area.size)
        toy, _, percent = node.value.partition(" ")
        progress = int(percent) / 100 if percent.isdigit() else 0.0
        return kit.art.toy(toy, progress, dict(state.args), area.size)

    def _tall(self, node: Node, width: int, kit: Kit) -> int:
        if node.look is Look.KEEPSAKE:
            across = min(width, kit.theme.px(130))
            return across if node.value.startswith("picture-") else round(across * _KEEPSAKE_TALL)
        most = 340 if node.role is Role.TOY else 200 if node.look is Look.FILM else 280
        tall = kit.theme.px(most)
        if node.role is Role.TOY:
            tall = max(tall, round(kit.tall * _TOY_SHARE))
        return min(round(width * 9 / 16), tall)

    def _words(self, node: Node, width: int, kit: Kit) -> int:
        tall = kit.theme.gap(6)
        if node.name:
            tall += kit.wrap(node.name, LABEL, width, even=True).height
        if node.note:
            tall += kit.wrap(node.note, NOTE, width, even=True).height
        return tall


class Meter:
    """A state in words with a row of small planks; `value` is "now most", never printed."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return words and planks side by side."""
        return kit.wrap(node.name, LABEL, 100_000).width + kit.theme.px(120)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the words' lines."""
        return max(kit.theme.px(28), kit.wrap(node.name, LABEL, self._inner(width, kit)).height)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw planks, then words."""
        palette = kit.theme.palette
        now, most = self._amounts(node)
        step = kit.theme.px(100) // max(1, most)
        for place in range(most):
            plank = pygame.Rect(rect.x + place * step, 0, max(2, step - 2), kit.theme.px(10))
            plank.centery = rect.centery
            fill = palette.plank if place < now else None
            kit.brush.box(target, plank, Shape(fill, palette.edge, 1, 0))
        block = kit.wrap(node.name, LABEL, self._inner(rect.width, kit))
        body = pygame.Rect(rect.x + kit.theme.px(112), rect.centery - block.height // 2, 0, 0)
        kit.press.block(target, block, body, palette.cream if state.on_world else palette.ink)

    def _inner(self, width: int, kit: Kit) -> int:
        return max(40, width - kit.theme.px(112))

    def _amounts(self, node: Node) -> tuple[int, int]:
        parts = [int(part) for part in node.value.split() if part.isdigit()]
        now, most = (*parts, 0, 10)[:2] if len(parts) > 1 else ((parts or [0])[0], 10)
        return now, max(1, min(20, most))


def is_moving(node: Node) -> bool:
    """Say whether a node's picture changes by itself."""
    return node.look is Look.FILM or is_big_toy(node)


def is_big_toy(node: Node) -> bool:
    """Say whether a node is a toy that is a picture, not a button."""
    return node.role is Role.TOY and node.look in (Look.PLAIN, Look.FILM)
