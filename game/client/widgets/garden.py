"""Draws one line of a profile as a row of small plants, one for each evening; bare earth is a gap.

Form and size tell the four words apart, so that the row reads in black and white. No plant leans
on the one before it, nothing wilts, and no line is drawn from one to the next.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pygame

from game.client.paint import Shape
from game.client.text import Block
from game.client.theme import LABEL, NOTE, Colour, mix
from game.client.widgets.base import NO_LIMIT, Kit, State
from game.screens.tree import Node

_TALL = 78  # px of the bed at 100 %
_SLOT = 78  # px of one evening at 100 %, at most
_EARTH = 12  # px of earth at 100 %
_LEAST = 4  # px under which nothing can be seen of a plant
_FINE = 4  # plants are drawn this much larger
_WIDE_PX = 760  # a text longer than this is hard to follow

Pen = tuple[Colour, Colour, int]
"""Leaf and stem, and how thick an outline is in fine px; 0 fills the leaves."""


class Garden:
    """A row of plants under its name; `value` is one word for each evening, "-" for a gap."""

    def natural(self, node: Node, kit: Kit) -> int:
        """Return the row's width, or the words' if they are wider."""
        words = kit.wrap(node.name, LABEL, NO_LIMIT).width
        return max(words, len(node.value.split()) * kit.theme.px(_SLOT))

    def height(self, node: Node, width: int, kit: Kit) -> int:
        """Return name, bed and the words below it."""
        name, note = self._blocks(node, width, kit)
        bed = self._bed_size(node, width, kit)[1]
        return name.height + kit.theme.gap(4) + bed + kit.theme.gap(6) + note.height

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw the name, the bed with its plants, and the same in words."""
        palette = kit.theme.palette
        name, note = self._blocks(node, rect.width, kit)
        ink = palette.cream if state.on_world else palette.ink
        soft = palette.cream_soft if state.on_world else palette.soft
        kit.press.block(target, name, rect, ink)
        slot, tall = self._bed_size(node, rect.width, kit)
        words = node.value.split()
        top = rect.y + name.height + kit.theme.gap(4)
        bed = pygame.Rect(rect.x, top, slot * max(1, len(words)), tall)
        self._bed(target, bed, kit)
        for place, word in enumerate(words):
            self._plant(target, bed, (place * slot, slot), word, kit)
        below = pygame.Rect(rect.x, bed.bottom + kit.theme.gap(6), rect.width, 0)
        kit.press.block(target, note, below, soft)

    def _bed(self, target: pygame.Surface, bed: pygame.Rect, kit: Kit) -> None:
        """Draw the air over a meadow and a strip of earth."""
        palette, flat = kit.theme.palette, kit.theme.high_contrast
        air = Shape(palette.card if flat else palette.moss_tint, palette.line, 1, kit.theme.px(8))
        kit.brush.box(target, bed, air)
        earth = pygame.Rect(bed.x + 1, 0, bed.width - 2, self._earth(kit))
        earth.bottom = bed.bottom - 1
        fill = None if flat else mix(palette.plank, palette.plank_dark, 0.25)
        kit.brush.box(target, earth, Shape(fill, palette.edge if flat else None, 1, 4))

    def _plant(
        self, target: pygame.Surface, bed: pygame.Rect, at: tuple[int, int], word: str, kit: Kit
    ) -> None:
        draw = _FORMS.get(word)
        if draw is None:
            return
        left, slot = at
        palette, flat = kit.theme.palette, kit.theme.high_contrast
        size = min(slot - 2, bed.height - self._earth(kit) - 2)
        if size < _LEAST:
            return
        stem = palette.ink if flat else palette.plank_dark
        pen = (palette.ink if flat else palette.moss, stem, _FINE * 2 if flat else 0)
        picture = _grown(word, size, pen)
        corner = (bed.x + left + (slot - size) // 2, bed.bottom - self._earth(kit) - size)
        target.blit(picture, corner, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _bed_size(self, node: Node, width: int, kit: Kit) -> tuple[int, int]:
        """Return the width of one evening, and the height that a plant of that width needs."""
        slot = min(kit.theme.px(_SLOT), width // max(1, len(node.value.split())))
        return slot, min(kit.theme.px(_TALL), slot + self._earth(kit) + 4)

    def _earth(self, kit: Kit) -> int:
        return kit.theme.gap(_EARTH)

    def _blocks(self, node: Node, width: int, kit: Kit) -> tuple[Block, Block]:
        inner = min(width, kit.theme.px(_WIDE_PX))
        return kit.wrap(node.name, LABEL, inner), kit.wrap(node.note, NOTE, inner)


@lru_cache(maxsize=64)
def _grown(word: str, size: int, pen: Pen) -> pygame.Surface:
    """Return a plant on nothing, its foot in the middle of the lower edge."""
    side = size * _FINE
    big = pygame.Surface((side, side), pygame.SRCALPHA)
    _FORMS[word](big, side, pen)
    return pygame.transform.smoothscale(big.premul_alpha(), (size, size))


def _stem(big: pygame.Surface, side: int, pen: Pen, tall: float) -> None:
    wide = max(_FINE, side // 26)
    foot = pygame.Rect(side // 2 - wide // 2, round(side * (1 - tall)), wide, round(side * tall))
    pygame.draw.rect(big, pen[1], foot, border_radius=wide // 2)


def _leaf(big: pygame.Surface, side: int, pen: Pen, box: tuple[float, float, float]) -> None:
    """Draw a leaf beside the stem: how high, how long, and to which side."""
    high, long, way = box
    length, root = side * long, (side / 2, side * (1 - high))
    tip = (root[0] + way * length, root[1] - length * 0.55)
    bow = length * 0.34
    middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
    shape = [
        root,
        (middle[0], middle[1] - bow),
        tip,
        (middle[0] + way * bow * 0.4, middle[1] + bow),
    ]
    pygame.draw.polygon(big, pen[0], _rounded(shape), pen[2])


def _rounded(corners: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Cut the corners of a shape twice, so that it reads as grown."""
    for _ in range(2):
        cut = []
        for here, there in zip(corners, [*corners[1:], corners[0]], strict=True):
            cut.append((here[0] * 0.75 + there[0] * 0.25, here[1] * 0.75 + there[1] * 0.25))
            cut.append((here[0] * 0.25 + there[0] * 0.75, here[1] * 0.25 + there[1] * 0.75))
        corners = cut
    return corners


def _crown(big: pygame.Surface, side: int, pen: Pen, spots: tuple[tuple[float, ...], ...]) -> None:
    """Draw a crown of leaves as overlapping rounds, with a lighter side."""
    light = mix(pen[0], (255, 255, 255), 0.16)
    for x, y, radius in spots:
        middle, wide = (round(side * x), round(side * (1 - y))), round(side * radius)
        pygame.draw.circle(big, pen[0], middle, wide, pen[2])
    if not pen[2]:
        for x, y, radius in spots:
            middle = (round(side * (x - radius * 0.3)), round(side * (1 - y - radius * 0.3)))
            pygame.draw.circle(big, light, middle, round(side * radius * 0.42))


def _early(big: pygame.Surface, side: int, pen: Pen) -> None:
    _stem(big, side, pen, 0.2)
    for way in (-1, 1):
        _leaf(big, side, pen, (0.18, 0.17, way))


def _growing(big: pygame.Surface, side: int, pen: Pen) -> None:
    _stem(big, side, pen, 0.48)
    for high, long in ((0.14, 0.24), (0.31, 0.2), (0.46, 0.14)):
        for way in (-1, 1):
            _leaf(big, side, pen, (high, long, way))


def _steady(big: pygame.Surface, side: int, pen: Pen) -> None:
    _stem(big, side, pen, 0.5)
    _crown(big, side, pen, ((0.5, 0.58, 0.2),))


def _strong(big: pygame.Surface, side: int, pen: Pen) -> None:
    _stem(big, side, pen, 0.55)
    _crown(big, side, pen, ((0.3, 0.56, 0.2), (0.7, 0.56, 0.2), (0.5, 0.75, 0.23)))


_FORMS: dict[str, Callable[[pygame.Surface, int, Pen], None]] = {
    "early": _early,
    "growing": _growing,
    "steady": _steady,
    "strong": _strong,
}
