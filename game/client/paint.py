"""Draws rounded shapes, shadows, rings and gradients; each is made once and then copied.

Corners are drawn four times too large and shrunk, shadows blurred once, and both are cut into
nine pieces so that any size costs only copies. Everything is in premultiplied alpha: corners on
straight alpha go dark.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.client.theme import Colour, hex_colour, mix

_FINE = 4  # corners are drawn this much larger
_KEPT_PIXELS = 5_000_000  # about 20 MB of finished shapes
_CIRCLE = 999


@dataclass(frozen=True, slots=True)
class Shadow:
    """A soft shadow: blur and drop in px, strength 0 to 255."""

    blur: int
    down: int
    strength: int
    colour: Colour


RESTING = Shadow(7, 3, 41, hex_colour("3C2418"))
OVER_WORLD = Shadow(20, 10, 102, hex_colour("0A0818"))


@dataclass(frozen=True, slots=True)
class Shape:
    """A rounded box.

    Attributes:
        fill: colour inside, or None for an outline only.
        border: outline colour, or None.
        border_px: its thickness.
        radius: of the corners; 999 for a pill.
        shadow: what it casts, or None.
        opacity: of the fill, 0 to 255.
    """

    fill: Colour | None
    border: Colour | None = None
    border_px: int = 1
    radius: int = 14
    shadow: Shadow | None = None
    opacity: int = 255


class Brush:
    """Keeps finished shapes by size, so that a frame only copies them."""

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self._kept: OrderedDict[tuple[Shape, int, int], tuple[pygame.Surface, int]] = OrderedDict()
        self._pixels = 0

    def box(self, target: pygame.Surface, rect: pygame.Rect, shape: Shape) -> None:
        """Draw a shape with its shadow."""
        if rect.width <= 0 or rect.height <= 0:
            return
        surface, margin = self._finished(shape, rect.width, rect.height)
        target.blit(
            surface, (rect.x - margin, rect.y - margin), special_flags=pygame.BLEND_PREMULTIPLIED
        )

    def ring(self, target: pygame.Surface, rect: pygame.Rect, colour: Colour, radius: int) -> None:
        """Draw the focus ring: 3 px thick, 3 px away from what has focus."""
        outer = rect.inflate(12, 12)
        pill = radius if radius == _CIRCLE else radius + 6
        self.box(target, outer, Shape(None, colour, 3, pill))

    def _finished(self, shape: Shape, width: int, height: int) -> tuple[pygame.Surface, int]:
        key = (shape, width, height)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = _assemble(shape, width, height)
        self._kept[key] = made
        self._pixels += made[0].get_width() * made[0].get_height()
        while self._pixels > _KEPT_PIXELS and len(self._kept) > 1:
            _, (old, _margin) = self._kept.popitem(last=False)
            self._pixels -= old.get_width() * old.get_height()
        return made


def _assemble(shape: Shape, width: int, height: int) -> tuple[pygame.Surface, int]:
    radius = min(shape.radius, width // 2, height // 2)
    margin = 0 if shape.shadow is None else shape.shadow.blur + shape.shadow.down
    surface = pygame.Surface((width + 2 * margin, height + 2 * margin), pygame.SRCALPHA)
    if shape.shadow is not None:
        # its middle lies under the paper and is never seen: nine pieces of a small one do
        tile = _shadow_tile(shape.shadow, radius)
        _nine(surface, tile, surface.get_rect(), (tile.get_width() - 1) // 2)
    tile = _tile(shape.fill, shape.border, shape.border_px, radius, shape.opacity)
    _nine(surface, tile, pygame.Rect(margin, margin, width, height), (tile.get_width() - 1) // 2)
    return surface, margin


def _nine(target: pygame.Surface, tile: pygame.Surface, rect: pygame.Rect, corner: int) -> None:
    """Spread a small square over a rect: corners as they are, edges and middle stretched."""
    size = tile.get_width()
    corner = min(corner, rect.width // 2, rect.height // 2)
    middle = size - 2 * corner
    for row, (top, tall, from_y, from_h) in enumerate(_thirds(rect.y, rect.height, corner, size)):
        for column, (left, wide, from_x, from_w) in enumerate(
            _thirds(rect.x, rect.width, corner, size)
        ):
            if wide <= 0 or tall <= 0 or from_w <= 0 or from_h <= 0:
                continue
            piece = tile.subsurface((from_x, from_y, from_w, from_h))
            if (row == 1 or column == 1) and middle > 0:
                piece = pygame.transform.scale(piece, (wide, tall))
            target.blit(piece, (left, top), special_flags=pygame.BLEND_PREMULTIPLIED)


def _thirds(
    start: int, length: int, corner: int, size: int
) -> tuple[tuple[int, int, int, int], ...]:
    """Return (where, how long, from where, how long there) of the three parts of a side."""
    return (
        (start, corner, 0, corner),
        (start + corner, length - 2 * corner, corner, size - 2 * corner),
        (start + length - corner, corner, size - corner, corner),
    )


@lru_cache(maxsize=256)
def _tile(
    fill: Colour | None, border: Colour | None, border_px: int, radius: int, opacity: int
) -> pygame.Surface:
    side = 2 * max(radius, border_px) + 3
    big = pygame.Surface((side * _FINE, side * _FINE), pygame.SRCALPHA)
    curve = radius * _FINE
    if border is not None:
        pygame.draw.rect(big, border, big.get_rect(), border_radius=curve)
        inner = big.get_rect().inflate(-2 * border_px * _FINE, -2 * border_px * _FINE)
        inside = (0, 0, 0, 0) if fill is None else (*fill, opacity)
        pygame.draw.rect(big, inside, inner, border_radius=max(0, curve - border_px * _FINE))
    elif fill is not None:
        pygame.draw.rect(big, (*fill, opacity), big.get_rect(), border_radius=curve)
    return pygame.transform.smoothscale(big.premul_alpha(), (side, side))


@lru_cache(maxsize=64)
def _shadow_tile(shadow: Shadow, radius: int) -> pygame.Surface:
    margin = shadow.blur + shadow.down
    inner = 2 * (radius + shadow.blur) + 5
    side = inner + 2 * margin
    surface = pygame.Surface((side, side), pygame.SRCALPHA)
    body = pygame.Rect(margin, margin + shadow.down, inner, inner - shadow.down)
    tint = tuple(c * shadow.strength // 255 for c in shadow.colour)
    pygame.draw.rect(surface, (*tint, shadow.strength), body, border_radius=radius)
    return pygame.transform.gaussian_blur(surface, max(1, shadow.blur // 2))


@lru_cache(maxsize=32)
def gradient(
    width: int, height: int, top: tuple[int, ...], bottom: tuple[int, ...]
) -> pygame.Surface:
    """Return an upright gradient in premultiplied alpha; colours may carry an alpha."""
    strip = pygame.Surface((1, max(2, height)), pygame.SRCALPHA)
    for y in range(strip.get_height()):
        share = y / (strip.get_height() - 1)
        first, last = (*top, 255)[:4], (*bottom, 255)[:4]
        strip.set_at((0, y), [round(a + (b - a) * share) for a, b in zip(first, last, strict=True)])
    return pygame.transform.scale(strip.premul_alpha(), (max(1, width), strip.get_height()))


@lru_cache(maxsize=64)
def disc(
    size: int, colour: Colour, border: Colour | None = None, border_px: int = 2
) -> pygame.Surface:
    """Return a filled circle in premultiplied alpha."""
    big = pygame.Surface((size * _FINE, size * _FINE), pygame.SRCALPHA)
    centre = (size * _FINE / 2, size * _FINE / 2)
    radius = size * _FINE / 2 - 1
    if border is not None:
        pygame.draw.circle(big, border, centre, radius)
        radius -= border_px * _FINE
    pygame.draw.circle(big, colour, centre, radius)
    return pygame.transform.smoothscale(big.premul_alpha(), (size, size))


@lru_cache(maxsize=48)
def wood(width: int, height: int, light: Colour, dark: Colour) -> pygame.Surface:
    """Return a plank of wood: grain, a dark lower edge, square corners."""
    surface = pygame.Surface((width, height))
    surface.fill(light)
    grain = mix(light, dark, 0.2)
    seed = 7
    for y in range(5, height - 8, 5):
        seed = (seed * 1103515245 + 12345) % 2147483648
        start = seed % max(1, width)
        length = 30 + seed // 7 % max(1, width // 2)
        pygame.draw.line(surface, grain, (start, y), (min(width, start + length), y + seed % 3 - 1))
    pygame.draw.rect(surface, mix(light, (255, 255, 255), 0.25), (0, 0, width, 2))
    edge = max(3, min(9, height // 9))
    pygame.draw.rect(surface, mix(dark, light, 0.1), (0, height - edge, width, edge))
    return surface
