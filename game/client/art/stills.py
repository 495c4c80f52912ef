"""The still landscape: painted once for each sky and size, kept in memory, on disk and shipped.

A start must not wait a second for painting: 1280 by 720 comes from the shipped images, other
sizes are scaled from them at once and painted properly when the shell has time: on a thread of
its own, so that a key pressed meanwhile is answered at once.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.client.art.brush import Brush, Words
from game.screens.picture.compose import Layer

DESIGN = (1280, 720)
ART_VERSION = 1  # raise it when the landscape changes, so that old caches are not used
KEPT = 2  # stills in memory: the two skies of a cross-fade
UNSEEN = 400  # so many asked for later, one that nobody asked for is let go of: some twenty seconds


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


@dataclass(slots=True)
class _Aside:
    """A still being painted beside the window: which, who paints it, and the result."""

    name: tuple[str, int]
    thread: threading.Thread
    still: pygame.Surface | None = None


class Stills:
    """Finds the still of a landscape: memory, then the cache folder, then the shipped images."""

    def __init__(self, shipped: Path, cache: Path | None, words: Words) -> None:
        self._shipped = shipped
        self._cache = cache
        self._words = words
        self._kept: dict[tuple[str, int], pygame.Surface] = {}
        self._asked: dict[tuple[str, int], int] = {}
        self._times = 0
        self._rough: dict[tuple[str, int], Layer] = {}
        self._aside: _Aside | None = None

    def still(self, layer: Layer, scale: float) -> pygame.Surface:
        """Return the still at once, if need be scaled from the shipped one."""
        name = (layer.key, round(scale * 1000))
        self._times += 1
        self._asked[name] = self._times
        kept = self._kept.get(name)
        if kept is None:
            return self._keep(name, self._found(layer, name, scale))
        if len(self._kept) > 1:
            self._forget()
        return kept

    def _forget(self) -> None:
        """Let go of stills that were not shown for a while: each is as large as the window."""
        for name in tuple(self._kept):
            if self._times - self._asked.get(name, 0) > UNSEEN:
                self._drop(name)

    def _drop(self, name: tuple[str, int]) -> None:
        self._kept.pop(name, None)
        self._asked.pop(name, None)

    def refine(self) -> bool:
        """Let one still that was only scaled so far be painted properly; never waits for it.

        Call it again and again while nobody is doing anything: the first call begins, and the
        call after the last stroke takes the still. It answers True then, once for each still.
        """
        aside = self._aside
        if aside is None:
            self._begin()
            return False
        if aside.thread.is_alive():
            return False
        self._aside = None
        if aside.still is None:
            return False
        self._keep(aside.name, _ready(aside.still))
        return True

    def finish(self) -> None:
        """Wait for the still that is being painted, if any: pygame must not end before it."""
        if self._aside is not None:
            self._aside.thread.join()

    def _begin(self) -> None:
        while self._rough:
            name, layer = self._rough.popitem()
            if name in self._kept:
                thread = threading.Thread(target=self._paint_aside, args=(layer,), daemon=True)
                self._aside = _Aside(name, thread)
                thread.start()
                return

    def _paint_aside(self, layer: Layer) -> None:
        aside = self._aside
        if aside is None:
            return
        still = paint_still(layer, aside.name[1] / 1000, self._words)
        self._save(aside.name, still)
        aside.still = still

    def _found(self, layer: Layer, name: tuple[str, int], scale: float) -> pygame.Surface:
        for path in (self._cached(name), self.shipped(layer.key) if scale == 1.0 else None):
            if path is not None and (known := _loaded(path)) is not None:
                return _ready(known)
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
        """Keep a still for the next start; a disk that takes none is done without."""
        path = self._cached(name)
        if path is None:
            return
        with suppress(OSError, pygame.error):
            path.parent.mkdir(parents=True, exist_ok=True)
            half = path.with_suffix(".half.jpg")
            pygame.image.save(still, half)
            half.replace(path)  # whole or not at all, should the process end here

    def _keep(self, name: tuple[str, int], still: pygame.Surface) -> pygame.Surface:
        self._kept.pop(name, None)
        self._kept[name] = still
        while len(self._kept) > KEPT:
            self._drop(next(iter(self._kept)))
        return still


def _loaded(path: Path) -> pygame.Surface | None:
    """Return an image, or None if there is none or it is damaged."""
    try:
        return pygame.image.load(path) if path.is_file() else None
    except pygame.error:
        return None


def _ready(surface: pygame.Surface) -> pygame.Surface:
    """Return a surface in the depth of the screen, or of 32 bits when there is none yet."""
    if pygame.display.get_surface() is not None:
        return surface.convert()
    return surface.convert(32)
