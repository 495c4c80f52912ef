"""What drifts through a setting: rain over one bank, a lit train far off, morning mist."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.cities import RAILS_Y
from game.screens.picture.palette import BRIGHT, LAMP, Palette
from game.screens.picture.shapes import (
    Ellipse,
    Glow,
    Line,
    Rounded,
    Shape,
    Sprite,
    chance,
    faded,
    hexa,
    mix,
)

COACHES = 11
TRAIN_MS = 34_000  # from the one city to the other
RAIN_EDGE = 640.0  # beyond this the night is clear
_luck = lru_cache(maxsize=4096)(chance)  # the same few numbers are asked for in every frame


def train(t_ms: int, lamp: float, *, mirrored: bool) -> tuple[Shape, ...]:
    """Draw the lit train on its way over the viaduct; it takes its time and comes again."""
    part = (t_ms / TRAIN_MS + 0.42) % 1.0
    x = 150 + 1140 * part
    if mirrored:
        x = 1280 - x
    light = 0.55 + 0.45 * lamp
    fade = min(1.0, max(0.0, (x - 330) / 60), max(0.0, (1130 - x) / 60))
    return (Sprite(f"train{light:.2f}{mirrored:d}", _coaches(light, mirrored), x, RAILS_Y, fade),)


@lru_cache(maxsize=8)
def _coaches(light: float, mirrored: bool) -> tuple[Shape, ...]:  # noqa: FBT001 - a memo's key
    side = 1 if mirrored else -1
    body = hexa("#2A2444")
    shapes: list[Shape] = [Glow(side * 76, -3, 110, 13, faded(LAMP, 0.5 * light), 0.1)]
    for k in range(COACHES):
        x = side * (6 + k * 14.4) - (12.4 if side < 0 else 0)
        shapes.append(Rounded((x, -8.4, 13.2, 7.6), 1.4, body))
        shapes.extend(
            Rounded((x + 1.4 + n * 3.9, -6.6, 2.7, 2.6), 0.4, mix(body, BRIGHT, light))
            for n in range(3)
        )
        shapes.append(Rounded((x, -1.4, 13.2, 1.0), 0, mix(body, hexa("#C4552A"), 0.7)))
    shapes.append(Glow(0, -4, 12, 8, faded(BRIGHT, 0.8 * light), 0.1))
    for k in range(COACHES):
        x = side * (6 + k * 14.4) - (6 if side < 0 else -6)
        shapes.append(Ellipse(x, 34, 5.4, 0.8, faded(LAMP, 0.55 * light)))
        shapes.append(Ellipse(x + 2, 40, 4.0, 0.7, faded(LAMP, 0.35 * light)))
    return tuple(shapes)


def rain(t_ms: int, *, heavy: bool, mirrored: bool) -> tuple[Shape, ...]:
    """Draw rain over the one bank only; it thins out towards the middle of the river."""
    found: list[Shape] = []
    for i in range(190 if heavy else 130):
        deep = i % 3
        fall = 0.42 + 0.16 * deep
        life = (t_ms / 1000 * fall * 1.6 + _luck(i, 581)) % 1.0
        spread = _luck(i, 582) ** 1.25
        x = -30 + spread * (RAIN_EDGE - 20) - 60 * life
        y = -40 + 780 * life
        thin = (1 - spread) * 0.5 + 0.38
        drop = Sprite(
            f"drop{deep}{mirrored:d}", _drop(deep, mirrored), 1280 - x if mirrored else x, y, thin
        )
        found.append(drop)
    for i in range(26):
        life = (t_ms / 900 + _luck(i, 583)) % 1.0
        born = int(t_ms / 900 + _luck(i, 583))
        x = 280 + 330 * _luck(i, 584, born) ** 1.3
        y = 470 + 220 * _luck(i, 585, born)
        ring = Sprite(
            f"plop{round(life * 6)}",
            _plop(round(life * 6) / 6),
            1280 - x if mirrored else x,
            y,
            0.6 * (1 - life),
        )
        found.append(ring)
    return tuple(found)


@lru_cache(maxsize=8)
def _drop(deep: int, mirrored: bool) -> tuple[Shape, ...]:  # noqa: FBT001 - a memo's key
    long = 15.0 + 8 * deep
    lean = -0.16 if mirrored else 0.16
    return (Line(((0, 0), (-long * lean, long)), 0.9 + 0.3 * deep, (214, 222, 248, 200)),)


@lru_cache(maxsize=8)
def _plop(life: float) -> tuple[Shape, ...]:
    wide = 3 + 11 * life
    oval = tuple(
        (wide * math.cos(k / 16 * math.tau), wide * 0.28 * math.sin(k / 16 * math.tau))
        for k in range(17)
    )
    return (Line(oval, 1.1, (214, 222, 246, 190)),)


def mist(pal: Palette, t_ms: int, wind: int) -> tuple[Shape, ...]:
    """Draw a few banks of mist that wander over the water; wind takes them along."""
    found: list[Shape] = []
    colour = faded(pal.mist, 0.34)
    for i in range(5):
        pace = (7 + 6 * _luck(i, 591)) * (1 + 1.6 * wind)
        x = (_luck(i, 592) * 1700 + t_ms / 1000 * pace) % 1700 - 210
        y = 420 + 46 * i + 5 * math.sin(t_ms / 3100 + i)
        found.append(Sprite(f"mist{colour}", (Glow(0, 0, 210, 15, colour, 0.8),), x, y))
    return tuple(found)
