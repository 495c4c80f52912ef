"""Draws buttons: gold, outlined, chips, pills on the world, and cards with a note."""

from __future__ import annotations

import pygame

from game.client.theme import GOLD_NOTE, KEY, NOTE, Type
from game.client.widgets.base import NO_LIMIT, Kit, State, is_selected, number_key, ring
from game.client.widgets.dress import dress
from game.screens.tree import Flag, Look, Node, Role

_PILLS = (Look.CHIP, Look.PILL, Look.BAR)


class Button:
    """One line of words, perhaps an icon before it and a softer line under it."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the room for icon, words and sides."""
        width = kit.wrap(node.name, self._type(node, kit), NO_LIMIT).width
        if node.note:
            width = max(width, kit.wrap(node.note, self._note(node), NO_LIMIT).width)
        around = self._icon(node, kit) + self._key(node, kit) + 2 * self._side(node, kit)
        return max(width + around, kit.theme.target(44))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return at least the size of a target, more when the words break."""
        inner = width - 2 * self._side(node, kit) - self._icon(node, kit) - self._key(node, kit)
        tall = kit.wrap(node.name, self._type(node, kit), inner, even=True).height
        if node.note:
            tall += kit.wrap(node.note, self._note(node), inner, even=True).height
        least = 36 if node.look in _PILLS else 46
        return max(kit.theme.target(least), tall + kit.theme.gap(14))

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw box, icon and words in the middle."""
        is_pill = node.look in _PILLS and not node.note
        radius = 999 if is_pill else kit.theme.px(16)
        made = dress(node, state, kit.theme, radius)
        kit.brush.box(target, rect, made.shape)
        ring(target, rect, state, kit, radius)
        icon = self._icon(node, kit)
        inner = rect.inflate(-2 * self._side(node, kit), 0)
        inner.width -= icon + self._key(node, kit)
        name = kit.wrap(node.name, self._type(node, kit), inner.width, even=True)
        note = kit.wrap(node.note, self._note(node), inner.width, even=True) if node.note else None
        tall = name.height + (note.height if note else 0)
        wide = max(name.width, note.width if note else 0)
        left = inner.x + (inner.width - wide) // 2
        body = pygame.Rect(left + icon, rect.centery - tall // 2, wide, name.height)
        if icon:
            self._picture(target, (left, rect.centery), node, kit, made.text)
        kit.press.block(target, name, body, made.text, "centre")
        if note:
            body.y += name.height
            kit.press.block(target, note, body, made.note, "centre")
        if self._key(node, kit):
            key = kit.wrap(number_key(node), KEY, NO_LIMIT)
            at = pygame.Rect(0, rect.centery - key.height // 2, key.width, key.height)
            at.right = rect.right - self._side(node, kit) + kit.theme.gap(4)
            kit.press.block(target, key, at, made.note)

    def _picture(
        self,
        target: pygame.Surface,
        left_middle: tuple[int, int],
        node: Node,
        kit: Kit,
        colour: tuple[int, int, int],
    ) -> None:
        size = kit.theme.px(20)
        kit.icon(target, _icon_id(node), (left_middle[0] + size // 2, left_middle[1]), size, colour)

    def _type(self, node: Node, kit: Kit) -> Type:
        look = Look.QUIET if node.look is Look.BAR or node.look not in _NAMED else node.look
        return kit.theme.type_for(look)

    def _note(self, node: Node) -> Type:
        return GOLD_NOTE if node.look is Look.GOLD else NOTE

    def _side(self, node: Node, kit: Kit) -> int:
        if node.look in _PILLS:
            return max(kit.theme.gap(14), kit.theme.px(11))
        return max(kit.theme.gap(24), kit.theme.px(16))

    def _key(self, node: Node, kit: Kit) -> int:
        """Return the room for a one-sign key; the gold button and pills go without."""
        if node.look not in (Look.QUIET, Look.CHIP, Look.PLAIN) or not number_key(node):
            return 0
        wide = kit.wrap(number_key(node), KEY, NO_LIMIT).width
        return max(kit.theme.px(12), wide) + kit.theme.gap(8)

    def _icon(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(20) + kit.theme.gap(8) if _icon_id(node) else 0


_NAMED = (Look.GOLD, Look.QUIET, Look.CHIP, Look.PILL)


def _icon_id(node: Node) -> str:
    """Return the icon to draw; a chosen toggle shows a check, so that colour is never alone."""
    if is_selected(node) and node.role in (Role.TOGGLE, Role.OPTION):
        return "check"
    return "" if Flag.BUSY in node.flags else node.icon
