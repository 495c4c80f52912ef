"""Measure the painted world: `python -m tests.bench.art` prints milliseconds a frame.

Figures to reach at 1280 by 720: 6 ms for half of all frames, 12 ms for 99 of 100.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.client.art.painter import Painter, View, view_of
from game.client.art.prerender import IMAGES
from game.client.art.stills import Stills
from game.client.art.words import picture_words
from game.rules.seats import Seat
from game.screens.picture.compose import compose
from game.screens.picture.toys import TOYS, ToyArt
from game.screens.world import (
    Figure,
    Happening,
    Lid,
    Pose,
    Setting,
    Sky,
    ToyKind,
    World,
)

FRAMES = 300
BUSY = World(
    setting=Setting.DUMPLING,
    sky=Sky.STORM,
    lid=Lid.TWELVE,
    animal="count",
    left=Figure(Pose.SIT),
    right=Figure(Pose.SIT),
    fireflies=12,
    wind=3,
)


def _painter(folder: Path) -> Painter:
    return Painter(Stills(IMAGES, folder, picture_words), picture_words)


def _measure(name: str, frame: Callable[[int], None], frames: int = FRAMES) -> None:
    spent = []
    for n in range(frames):
        start = time.perf_counter()
        frame(n)
        spent.append((time.perf_counter() - start) * 1000)
    spent.sort()
    p50, p99 = spent[len(spent) // 2], spent[int(len(spent) * 0.99)]
    sys.stdout.write(f"{name:28} p50 {p50:6.2f} ms   p99 {p99:6.2f} ms\n")


def _toy_frame(painter: Painter, surface: pygame.Surface, draw: ToyArt, n: int) -> None:
    painter.shapes(surface, draw(n / 480, {}), View(1.25, 240.0, 0.0))


def main() -> None:
    """Print figures for the first frame, a calm and a busy world, and every toy."""
    pygame.init()
    screen = pygame.display.set_mode((64, 64))  # noqa: TID251 - a bench has no app
    surface = pygame.Surface((1280, 720)).convert(screen)
    with tempfile.TemporaryDirectory() as folder:
        painter = _painter(Path(folder))
        view = view_of((1280, 720))

        def first(_: int) -> None:
            _painter(Path(folder)).paint(surface, compose(World(), (), 0, still=False), view)

        def calm(n: int) -> None:
            painter.paint(surface, compose(World(fireflies=6), (), n * 16, still=False), view)

        def busy(n: int) -> None:
            toys = tuple(
                Happening(seat, kind, 4, n * 16 // 2000 * 2000 + 100 * i)
                for i, kind in enumerate(ToyKind)
                for seat in Seat
            )
            painter.paint(surface, compose(BUSY, toys, n * 16, still=False), view)

        _measure("first picture", first, 3)
        _measure("calm world", calm)
        _measure("busy world, all toys", busy)
        for toy, draw in TOYS.items():
            _measure(toy, partial(_toy_frame, painter, surface, draw), 480)


if __name__ == "__main__":
    main()
