"""Soft patches and grain: made once from rings and noise, kept, and only placed afterwards."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.screens.picture.shapes import Glow, Rgba, chance

SMALL, LARGE = 96, 320  # px of the patches that soft patches are scaled from
LIMIT = 240  # px above which a patch is scaled from the large one, so that no grid shows
TILE = 192  # px of the noise tile; larger than any pattern the eye finds


def _strength(distance: float) -> float:
    inner = 1.0 - distance
    return inner * inner * (1.0 + 2.0 * distance) * (0.35 + 0.65 * inner)


@lru_cache(maxsize=12)  # large, and wanted only while a size of it is new
def base_patch(colour: Rgba, veil: int, size: int) -> pygame.Surface:
    """Paint a round soft patch of one colour, premultiplied; `veil` is its cover in percent."""
    patch = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    rings = size // 2
    for i in range(rings, 0, -1):
        alpha = colour[3] / 255 * _strength((i - 1) / rings)
        fill = (*(round(c * alpha) for c in colour[:3]), round(255 * alpha * veil / 100))
        pygame.draw.circle(patch, fill, (size / 2, size / 2), i)
    return patch


@lru_cache(maxsize=96)
def soft_patch(colour: Rgba, veil: int, width: int, height: int) -> pygame.Surface:
    """Return a soft patch of this size in px, premultiplied, ready for BLEND_PREMULTIPLIED."""
    size = LARGE if max(width, height) > LIMIT else SMALL
    patch = base_patch(colour, veil, size)
    return pygame.transform.smoothscale(patch, (max(2, width), max(2, height)))


def glow_patch(glow: Glow, scale: float) -> pygame.Surface:
    """Return the patch of a glow at a scale; sizes and alphas are rounded so that few are made."""
    width, height = (max(2, round(2 * r * scale / 2) * 2) for r in (glow.rx, glow.ry))
    colour = (*glow.colour[:3], min(255, (glow.colour[3] + 4) // 8 * 8))
    return soft_patch(colour, round(glow.veil * 100), width, height)


@lru_cache(maxsize=4)
def noise_tile(strength: int, seed: int) -> pygame.Surface:
    """Return an opaque tile of even noise from 0 to `strength` in each channel."""
    levels = bytes(min(strength, int(chance(seed, i) * (strength + 1))) for i in range(TILE * TILE))
    grey = b"".join(level.to_bytes(1, "big") * 3 for level in levels)
    return pygame.image.frombytes(grey, (TILE, TILE), "RGB")


def add_grain(surface: pygame.Surface, area: pygame.Rect, strength: int) -> None:
    """Lift and lower pixels by up to `strength` levels, so that gradients do not band."""
    before = surface.get_clip()
    surface.set_clip(area.clip(before))
    steps = ((1, pygame.BLEND_RGB_ADD), (2, pygame.BLEND_RGB_SUB))
    for seed, flag in steps:
        tile = noise_tile(strength, seed)
        for y in range(area.top, area.bottom, TILE):
            for x in range(area.left, area.right, TILE):
                surface.blit(tile, (x, y), special_flags=flag)
    surface.set_clip(before)
