"""The painter: puts a `Picture` or any shapes on a surface, keeping whatever does not change.

Sprites are painted enlarged once for each key and size, scaled down, and kept; the landscape
comes from `Stills`; the bridge is kept until its key changes. What is left for each frame is
placing: under 6 ms at 1280 by 720.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.client.art.brush import PRE, Brush, Words
from game.client.art.soft import glow_patch
from game.client.art.stills import Stills
from game.screens.picture.compose import Layer, Picture
from game.screens.picture.shapes import Box, Glow, Shape, Sprite, bounds
from game.screens.tree import Fold

KEPT_PX = 5_000_000  # px of kept sprites and layers: 20 MB
ENLARGED = ((6_000, 4), (30_000, 3), (10**9, 2))  # the smaller a sprite, the finer it is painted
DESIGN = (1280, 720)
DECK_TOP = 268  # the strip begins at about this row
STRIP_HEIGHT = 184
CLEAR_PX = 56  # the bar's buttons reach down to here at 100 %


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of the picture that a low crop should show.

    Attributes:
        highest: where what hangs over the water begins: lanterns, cards, a screen.
        heads: of the two. feet: what they stand on.
    """

    highest: int
    heads: int
    feet: int


ON_BANKS = Rows(366, 366, 478)
UNDER_LANTERN = Rows(222, 366, 478)
ON_DECK = Rows(222, 316, 455)


@dataclass(frozen=True, slots=True)
class View:
    """How the design space lies on a surface: `scale` px a unit, moved by `dx`, `dy` px."""

    scale: float
    dx: float
    dy: float


def view_of(
    size: tuple[int, int],
    fold: Fold = Fold.FULL,
    rows: Rows = ON_BANKS,
    *,
    clear_px: float = CLEAR_PX,
) -> View:
    """Say how much of the world a surface of this size shows.

    FULL and STAGE cover the surface and crop what is over; the lower the surface, the closer the
    crop comes to the deck, so that a strip is the same picture and never a second drawing. Heads
    come out under the bar's buttons, and what hangs over the water as well where there is room.

    Args:
        size: of the surface, in px.
        fold: how the window is divided.
        rows: what a low crop should show.
        clear_px: how far down buttons lie on the picture.
    """
    width, height = size
    scale = max(width / DESIGN[0], height / DESIGN[1])
    if fold is Fold.STRIP:
        scale = max(width / DESIGN[0], height / (STRIP_HEIGHT * 1.6))
    shown, under = height / scale, clear_px / scale
    spare = DESIGN[1] - shown
    with_feet = rows.feet - shown
    top = max(spare / (DESIGN[1] - STRIP_HEIGHT) * DECK_TOP, with_feet)
    top = min(top, spare, rows.heads - under, max(rows.highest - under, with_feet))
    return View(scale, (width - DESIGN[0] * scale) / 2, -max(0.0, top) * scale)


class Painter:
    """Paints pictures and toys; keeps painted sprites and layers between frames."""

    def __init__(self, stills: Stills, words: Words) -> None:
        self.stills = stills
        self.words = words
        self._kept: OrderedDict[tuple[object, ...], tuple[pygame.Surface, int, int]] = OrderedDict()
        self._px = 0

    def paint(self, surface: pygame.Surface, picture: Picture, view: View) -> None:
        """Paint the whole world: still layers from their caches, moving shapes on top."""
        brush = Brush(surface, view.scale, view.dx, view.dy, self.words, smooth=True)
        for part in picture.parts:
            match part:
                case Layer() if part.whole:
                    self._whole(surface, part, view)
                case Layer():
                    self._place(surface, part, view.scale, (view.dx, view.dy))
                case _:
                    self._one(surface, part, view, brush)

    def shapes(self, surface: pygame.Surface, shapes: Iterable[Shape], view: View) -> None:
        """Paint loose shapes in their order; sprites with known keys cost one blit."""
        brush = Brush(surface, view.scale, view.dx, view.dy, self.words, smooth=True)
        for shape in shapes:
            self._one(surface, shape, view, brush)

    def _one(self, surface: pygame.Surface, shape: Shape, view: View, brush: Brush) -> None:
        match shape:
            case Sprite():
                self._sprite(surface, shape, view)
            case Glow():
                self._glow(surface, shape, view)
            case _:
                brush.paint(shape)

    def drawing(self, shapes: tuple[Shape, ...], size: tuple[int, int], box: Box) -> pygame.Surface:
        """Paint shapes enlarged and return a premultiplied surface that shows `box` of them.

        For pictures that are painted once: icons, faces, keepsakes, the ledger's planks.
        """
        scale = min(size[0] / box[2], size[1] / box[3])
        large = pygame.Surface((size[0] * 3, size[1] * 3), pygame.SRCALPHA, 32)
        brush = Brush(large, scale * 3, -box[0] * scale * 3, -box[1] * scale * 3, self.words)
        for shape in shapes:
            brush.paint(shape)
        return pygame.transform.smoothscale(large, size)

    def _whole(self, surface: pygame.Surface, layer: Layer, view: View) -> None:
        still = self.stills.still(layer, view.scale)
        if layer.alpha < 1.0:
            still.set_alpha(round(255 * layer.alpha))
        surface.blit(still, (round(view.dx), round(view.dy)))
        if layer.alpha < 1.0:
            still.set_alpha(255)

    def _sprite(self, surface: pygame.Surface, sprite: Sprite, view: View) -> None:
        at = (sprite.x * view.scale + view.dx, sprite.y * view.scale + view.dy)
        self._place(surface, Layer(sprite.key, lambda: sprite.shapes, sprite.alpha), view.scale, at)

    def _place(
        self, surface: pygame.Surface, layer: Layer, scale: float, at: tuple[float, float]
    ) -> None:
        if layer.alpha <= 0.03:
            return
        level = 16 if layer.alpha >= 1.0 else max(1, round(layer.alpha * 16))
        patch, left, top = self._painted(layer, scale, level)
        where = (round(at[0]) + left, round(at[1]) + top)
        surface.blit(patch, where, special_flags=PRE)

    def _painted(self, layer: Layer, scale: float, level: int) -> tuple[pygame.Surface, int, int]:
        name = (layer.key, round(scale, 3), level)
        kept = self._kept.get(name)
        if kept is not None:
            self._kept.move_to_end(name)
            return kept
        if level < 16:
            whole, left, top = self._painted(layer, scale, 16)
            patch = whole.copy()
            part = round(255 * level / 16)
            patch.fill((part, part, part, part), special_flags=pygame.BLEND_RGBA_MULT)
        else:
            patch, left, top = self._enlarged(layer.shapes, scale)
        return self._keep(name, (patch, left, top))

    def _enlarged(self, shapes: tuple[Shape, ...], scale: float) -> tuple[pygame.Surface, int, int]:
        x, y, w, h = bounds(shapes)
        left, top = math.floor(x * scale) - 2, math.floor(y * scale) - 2
        width, height = math.ceil((x + w) * scale) + 2 - left, math.ceil((y + h) * scale) + 2 - top
        width, height = max(4, width), max(4, height)
        more = next(times for limit, times in ENLARGED if width * height < limit)
        large = pygame.Surface((width * more, height * more), pygame.SRCALPHA, 32)
        brush = Brush(large, scale * more, -left * more, -top * more, self.words)
        for shape in shapes:
            brush.paint(shape)
        return pygame.transform.smoothscale(large, (width, height)), left, top

    def _keep(
        self, name: tuple[object, ...], value: tuple[pygame.Surface, int, int]
    ) -> tuple[pygame.Surface, int, int]:
        self._kept[name] = value
        self._px += value[0].get_width() * value[0].get_height()
        while self._px > KEPT_PX and len(self._kept) > 1:
            _, (old, _, _) = self._kept.popitem(last=False)
            self._px -= old.get_width() * old.get_height()
        return value

    def _glow(self, surface: pygame.Surface, glow: Glow, view: View) -> None:
        patch = glow_patch(glow, view.scale)
        x = glow.x * view.scale + view.dx - patch.get_width() / 2
        y = glow.y * view.scale + view.dy - patch.get_height() / 2
        surface.blit(patch, (round(x), round(y)), special_flags=PRE)
