"""Draws a promise: burnt into wood at its own size, or as a small plank in the ledger."""

from __future__ import annotations

import pygame

from game.client import paint
from game.client.text import Block
from game.client.theme import NOTE, SMALL_LABEL, Colour
from game.client.widgets.base import NO_LIMIT, Kit, State
from game.screens.tree import Look, Node
from game.screens.world import Mark


class Wood:
    """A promise on its plank, with the pegs of whoever gives it."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the promise on one line, at most a plank's length."""
        words = kit.wrap(node.name, kit.theme.type_for(Look.WOOD), NO_LIMIT).width
        return min(words + 2 * kit.theme.gap(44), kit.theme.px(760))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the promise with wood around it."""
        name, note = self._blocks(node, width, kit)
        return name.height + (note.height if note else 0) + kit.theme.gap(40)

    def paint(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        state: State,  # noqa: ARG002  (every widget is asked alike)
        kit: Kit,
    ) -> None:
        """Draw plank, pegs and words."""
        palette = kit.theme.palette
        target.blit(paint.wood(rect.width, rect.height, palette.plank, palette.plank_dark), rect)
        if kit.theme.high_contrast:
            pygame.draw.rect(target, palette.ink, rect, 2)
        else:
            for side in (rect.x + kit.theme.gap(18), rect.right - kit.theme.gap(18)):
                peg(target, (side, rect.centery - 4), node.value, kit.theme.px(12), kit)
        name, note = self._blocks(node, rect.width, kit)
        tall = name.height + (note.height if note else 0)
        body = pygame.Rect(rect.x + kit.theme.gap(40), rect.centery - 4 - tall // 2, 0, 0)
        body.width = rect.width - 2 * kit.theme.gap(40)
        kit.press.block(target, name, body, palette.on_plank)
        if note:
            body.y += name.height
            kit.press.block(target, note, body, palette.on_plank)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - 2 * kit.theme.gap(40)
        name = kit.wrap(node.name, kit.theme.type_for(Look.WOOD), inner, even=True)
        return name, kit.wrap(node.note, NOTE, inner) if node.note else None


def peg(target: pygame.Surface, middle: tuple[int, int], seat: str, size: int, kit: Kit) -> None:
    """Draw a peg: round and blue for A, square and rust for B, none for nobody."""
    palette = kit.theme.palette
    box = pygame.Rect(0, 0, size, size)
    box.center = middle
    if seat == "A":
        picture = paint.disc(size, palette.seat_a, palette.tint_a, 2)
        target.blit(picture, box, special_flags=pygame.BLEND_PREMULTIPLIED)
    elif seat == "B":
        pygame.draw.rect(target, palette.tint_b, box)
        pygame.draw.rect(target, palette.seat_b, box.inflate(-4, -4))


class LedgerRow:
    """One promise in the ledger: a small plank in its state, whose it is, and its words.

    The node's `value` is "<seat> <mark>", e.g. "A carried"; `name` is the promise and `note`
    the words for its state. Either part may be missing.
    """

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return the ledger's width."""
        return kit.theme.px(272)

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return the taller of plank and words."""
        name, note = self._blocks(node, width, kit)
        tall = name.height + (note.height if note else 0)
        return max(tall, kit.theme.px(40)) + kit.theme.gap(20)

    def paint(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        node: Node,
        state: State,  # noqa: ARG002  (every widget is asked alike)
        kit: Kit,
    ) -> None:
        """Draw a divider, the plank and the words."""
        palette = kit.theme.palette
        target.fill(palette.line, (rect.x, rect.y, rect.width, 1))
        seat, mark = _seat_and_mark(node)
        colour = {"A": palette.seat_a, "B": palette.seat_b}.get(seat, palette.plum)
        side = self._plank(node, kit)
        if side:
            area = pygame.Rect(rect.x, 0, kit.theme.px(58), kit.theme.px(26))
            area.centery = rect.centery
            draw_mark(target, area, seat, mark, kit)
        name, note = self._blocks(node, rect.width, kit)
        tall = name.height + (note.height if note else 0)
        body = pygame.Rect(rect.x + side, rect.centery - tall // 2, rect.width - side, 0)
        if note:
            kit.press.block(target, note, body, colour)
            body.y += note.height
        kit.press.block(target, name, body, palette.ink)

    def _plank(self, node: Node, kit: Kit) -> int:
        return kit.theme.px(58) + kit.theme.gap(18) if node.value else 0

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block | None]:
        inner = width - self._plank(node, kit)
        name = kit.wrap(node.name, kit.theme.type_for(Look.PLAIN), inner, even=True)
        return name, kit.wrap(node.note, SMALL_LABEL, inner) if node.note else None


_MARK_OF_STATUS: dict[str, str] = {
    "offered": "drafted",
    "drafted": "drafted",
    "accepted": Mark.CARRIED,
    "active": Mark.CARRIED,
    "kept": Mark.LAID,
    "late": Mark.CROOKED,
    "changed": Mark.RECUT,
    "released": "drafted",
    "broken": Mark.CRACKED,
    "owned": Mark.LAMPED,
    "repaired": Mark.MENDED,
}


def _seat_and_mark(node: Node) -> tuple[str, str]:
    parts = node.value.split()
    seat = next((part for part in parts if part in ("A", "B")), "")
    mark = next((part for part in parts if part not in ("A", "B")), "")
    return seat, _MARK_OF_STATUS.get(mark, mark)


def draw_mark(target: pygame.Surface, area: pygame.Rect, seat: str, mark: str, kit: Kit) -> None:
    """Draw a small plank as its promise stands: lifted, straight, slanted, cracked, mended."""
    palette, flat = kit.theme.palette, kit.theme.high_contrast
    light: Colour = palette.plank if not flat else palette.paper
    slant = area.height // 3 if mark == Mark.CROOKED else area.height // 8
    lift = area.height // 5 if mark == Mark.CARRIED else 0
    top = area.y + 2 - lift // 2
    tall = area.height - 6
    corners = [
        (area.x, top + slant),
        (area.right, top),
        (area.right - 2, top + tall),
        (area.x - 2, top + tall + slant),
    ]
    if mark == Mark.CARRIED and not flat:
        shade = pygame.Rect(area.x + 4, top + tall + slant + 3, area.width - 8, 3)
        target.fill(palette.line, shade)
    if mark == "drafted":
        pygame.draw.lines(target, palette.edge, True, corners, 2)  # noqa: FBT003  (closed)
        return
    pygame.draw.polygon(target, light, corners)
    pygame.draw.polygon(target, palette.plank_dark, corners, 2)
    for x in (area.x + 7, area.right - 8):
        peg(target, (x, top + tall // 2 + slant // 2), seat, max(6, area.height // 3), kit)
    crack = [
        (area.centerx + dx, top + slant // 2 + tall * step // 4)
        for step, dx in enumerate((-3, 3, -2, 4, 0))
    ]
    if mark in (Mark.CRACKED, Mark.LAMPED):
        pygame.draw.lines(target, palette.ink, False, crack, 2)  # noqa: FBT003
    if mark == Mark.MENDED:
        pygame.draw.lines(target, palette.ink if flat else palette.gold_edge, False, crack, 5)  # noqa: FBT003
        pygame.draw.lines(target, palette.gold, False, crack, 3)  # noqa: FBT003
    if mark == Mark.LAMPED:
        lamp = pygame.Rect(area.centerx + 8, top + tall - 9, 7, 10)
        target.fill(palette.gold, lamp)
        pygame.draw.rect(target, palette.ink, lamp, 1)
