"""The still landscape: painted once for each sky and size, kept in memory, on disk and shipped.

A start must not wait a second for painting: 1280 by 720 comes from the shipped images, other
sizes are scaled from them at once and painted properly by `refine` when the shell has time.
"""

from __future__ import annotations

from pathlib import Path

import pygame

from game.client.art.brush import Brush, Words
from game.screens.picture.compose import Layer

DESIGN = (1280, 720)
ART_VERSION = 1  # raise it when the landscape changes, so that old caches are not used
KEPT = 3  # stills in memory: two skies of a cross-fade, and one from before


def paint_still(layer: Layer, scale: float, words: Words) -> pygame.Surface:
    """Paint a landscape at a scale, enlarged first and then scaled down for soft edges.

    Takes about a second at 1280 by 720; opaque, 24 bits deep.
    """
    more = 2 if scale <= 1.3 else 1
    size = (round(DESIGN[0] * scale), round(DESIGN[1] * scale))
    large = pygame.Surface((size[0] * more, size[1] * more), 0, 32)
    brush = Brush(large, scale * more, 0.0, 0.0, words, smooth=more == 1)
    for shape in layer.shapes:
        brush.paint(shape)
    return pygame.transform.smoothscale(large, size) if more > 1 else large


class Stills:
    """Finds the still of a landscape: memory, then the cache folder, then the shipped images."""

    def __init__(self, shipped: Path, cache: Path | None, words: Words) -> None:
        self._shipped = shipped
        self._cache = cache
        self._words = words
        self._kept: dict[tuple[str, int], pygame.Surface] = {}
        self._rough: dict[tuple[str, int], Layer] = {}

    def still(self, layer: Layer, scale: float) -> pygame.Surface:
        """Return the still at once, if need be scaled from the shipped one."""
        name = (layer.key, round(scale * 1000))
        kept = self._kept.get(name)
        if kept is not None:
            return kept
        return self._keep(name, self._found(layer, name, scale))

    def refine(self) -> bool:
        """Paint one still that was only scaled so far; say whether there was one.

        Takes up to two seconds at large sizes: call it when nothing is animating.
        """
        if not self._rough:
            return False
        name, layer = self._rough.popitem()
        if name not in self._kept:
            return True
        still = paint_still(layer, name[1] / 1000, self._words)
        self._keep(name, _ready(still))
        self._save(name, still)
        return True

    def _found(self, layer: Layer, name: tuple[str, int], scale: float) -> pygame.Surface:
        for path in (self._cached(name), self.shipped(layer.key) if scale == 1.0 else None):
            if path is not None and path.is_file():
                return _ready(pygame.image.load(path))
        if self.shipped(layer.key).is_file():
            self._rough[name] = layer
            size = (round(DESIGN[0] * scale), round(DESIGN[1] * scale))
            whole = pygame.image.load(self.shipped(layer.key))
            return _ready(pygame.transform.smoothscale(whole, size))
        return _ready(paint_still(layer, scale, self._words))

    def shipped(self, key: str) -> Path:
        """Return where the shipped 1280 by 720 image of a landscape lies."""
        return self._shipped / f"{key}.jpg"

    def _cached(self, name: tuple[str, int]) -> Path | None:
        if self._cache is None:
            return None
        return self._cache / f"{name[0]}-{name[1]}-v{ART_VERSION}.jpg"

    def _save(self, name: tuple[str, int], still: pygame.Surface) -> None:
        path = self._cached(name)
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            pygame.image.save(still, path)

    def _keep(self, name: tuple[str, int], still: pygame.Surface) -> pygame.Surface:
        self._kept.pop(name, None)
        self._kept[name] = still
        while len(self._kept) > KEPT:
            self._kept.pop(next(iter(self._kept)))
        return still


def _ready(surface: pygame.Surface) -> pygame.Surface:
    """Return a surface in the depth of the screen, or of 32 bits when there is none yet."""
    if pygame.display.get_surface() is not None:
        return surface.convert()
    return surface.convert(32)
