"""Draws a paper card that is pressed as a whole: heading in the story's face, softer note."""

from __future__ import annotations

import pygame

from game.client.text import Block
from game.client.theme import NOTE
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, number_key, ring
from game.client.widgets.dress import dress
from game.screens.tree import Look, Node

_KEY_PX = 14  # what a heading's first line leaves to the number in the corner


class CardButton:
    """A card with an icon, a heading and a note, all of it one target."""

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return a card's usual width."""
        return kit.theme.px(248)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return heading, note and sides."""
        name, note = self._blocks(node, width, kit)
        tall = name.height + (note.height + kit.theme.gap(6) if note else 0)
        return max(kit.theme.target(56), tall + 2 * kit.theme.gap(18))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw the card."""
        radius = kit.theme.px(18)
        made = dress(node, state, kit.theme, radius)
        kit.brush.box(target, rect, made.shape)
        ring(target, rect, state, kit, radius)
        name, note = self._blocks(node, rect.width, kit)
        side, icon = kit.theme.gap(20), self._icon(node, kit)
        tall = name.height + (note.height + kit.theme.gap(6) if note else 0)
        own = min(self.height(node, rect.width, kit), rect.height)
        top = rect.y + (own - tall) // 2  # beside a taller card, headings stand on one line
        body = pygame.Rect(rect.x + side + icon, top, 0, name.height)
        if icon:
            size = kit.theme.px(26)
            tint = kit.theme.palette.plum if made.text == kit.theme.palette.ink else made.text
            middle = (rect.x + side + size // 2, body.y + name.line_height // 2)
            kit.icon(target, self._icon_id(node), middle, size, tint)
        kit.press.block(target, name, body, made.text)
        if note:
            under = pygame.Rect(rect.x + side, body.bottom + kit.theme.gap(6), 0, 0)
            kit.press.block(target, note, under, made.note)
        key = number_key(node)
        if key:
            self._key(target, rect, key, made.note, kit)

    def _key(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        key: str,
        rgb: tuple[int, int, int],
        kit: Kit,
    ) -> None:
        block = kit.wrap(key, NOTE, 40)
        at = pygame.Rect(rect.right - kit.theme.gap(14) - block.width, rect.y + 6, block.width, 0)
        kit.press.block(target, block, at, rgb)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - 2 * kit.theme.gap(20)
        heading = kit.theme.type_for(Look.CARD)
        room = inner - self._icon(node, kit)
        name = kit.wrap(node.name, heading, room, even=True)
        first = kit.wrap(name.lines[0].strip(" "), heading, NO_LIMIT).width
        if number_key(node) and first > room - kit.theme.px(_KEY_PX):
            name = kit.wrap(node.name, heading, room - kit.theme.px(_KEY_PX), even=True)
        return name, kit.wrap(node.note, NOTE, inner, even=True) if node.note else None

    def _icon(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(26) + kit.theme.gap(14) if self._icon_id(node) else 0

    def _icon_id(self, node: Node) -> str:
        return "check" if is_selected(node) else node.icon
