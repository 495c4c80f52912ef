"""The still landscape: sky, stars, ridges, mist, far shore, water, banks, trees and houses.

Everything here is painted once for a setting and a sky and then kept. Windows are dark: light
behind them is a state and lies on top (`lights`).
"""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture import cities, garden, office
from game.screens.picture.banks import banks
from game.screens.picture.buildings import buildings
from game.screens.picture.palette import Palette, palette_of
from game.screens.picture.shapes import (
    ACROSS,
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Grain,
    Line,
    Polygon,
    Shape,
    chance,
    faded,
    mix,
    placed,
)
from game.screens.picture.trees import fir
from game.screens.world import Setting, Sky

WIDTH, HEIGHT = 1280.0, 720.0
HORIZON = 398.0  # where the far water begins
SUN = (640.0, 322.0)


@lru_cache(maxsize=1)  # thousands of shapes: keep only the one being painted
def landscape(setting: Setting, sky: Sky, *, mirrored: bool = False) -> tuple[Shape, ...]:
    """Draw the whole still picture of a setting at a time of day, back to front.

    With `mirrored` the buildings have changed banks; light and trees stay.
    """
    pal = palette_of(setting, sky)
    built = buildings(setting, pal)
    swaps = setting in {Setting.TWO_CITIES, Setting.OFFICE}  # the land goes with what stands on it
    return (
        *_sky(pal),
        *_stars(pal),
        *_clouds(pal, storm=sky is Sky.STORM),
        *_hills(setting, sky, pal, mirrored=mirrored),
        *_water(pal),
        *(() if setting is Setting.TWO_CITIES else _far_shore(pal)),
        *_far(setting, pal),
        *(placed(banks(pal, setting), ACROSS) if mirrored and swaps else banks(pal, setting)),
        *(placed(built, ACROSS) if mirrored else built),
        Grain((0.0, 0.0, WIDTH, HEIGHT), 4),
    )


def _hills(setting: Setting, sky: Sky, pal: Palette, *, mirrored: bool) -> list[Shape]:
    """Draw what closes the view: ridges, or two cities with the rain over one of them."""
    if setting is not Setting.TWO_CITIES:
        return _ridges(pal)
    shapes = [*cities.overcast(pal, heavy=sky is Sky.STORM), *cities.skyline(pal)]
    return list(placed(shapes, ACROSS)) if mirrored else shapes


def _far(setting: Setting, pal: Palette) -> list[Shape]:
    """Draw what a setting has on its far bank."""
    match setting:
        case Setting.GARDEN:
            return garden.far(pal)
        case Setting.TWO_CITIES:
            return cities.far(pal)
        case Setting.OFFICE:
            return office.far(pal)
        case _:
            return []


def _sky(pal: Palette) -> list[Shape]:
    places = (0.0, 0.34, 0.62, 0.83, 1.0)
    stops = tuple(zip(places, pal.sky, strict=True))
    x, y = SUN
    warm = pal.warmth
    shapes: list[Shape] = [
        Gradient((0.0, 0.0, WIDTH, HORIZON), stops),
        Glow(x, y + 20, 760, 240, faded(pal.sky[3], 0.4 * warm), 0.6),
        Glow(x, y + 16, 430, 170, faded(pal.sky[4], 0.6 * warm), 0.75),
        Glow(x, y + 8, 170, 84, faded(pal.sun, 0.62 * warm), 0.8),
    ]
    if pal.moon:
        shapes.extend(_moon(pal))
    return shapes


def _moon(pal: Palette) -> list[Shape]:
    pale = mix(pal.sun, (255, 255, 255, 255), 0.55)
    x, y, r = 1002.0, 118.0, 19.0
    outer = [_on(x, y, r, a) for a in range(-100, 101, 8)]
    inner = [_on(x - 7, y - 3, r * 0.9, a) for a in range(84, -97, -8)]
    return [
        Glow(x, y, 120, 120, faded(pale, 0.22), 0.2),
        Glow(x, y, 46, 46, faded(pale, 0.3), 0.2),
        Polygon((*outer, *inner), faded(pale, 0.92)),
    ]


def _on(x: float, y: float, r: float, degrees: float) -> tuple[float, float]:
    turn = math.radians(degrees)
    return (x + r * math.cos(turn), y + r * math.sin(turn))


def _stars(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    if pal.stars <= 0:
        return shapes
    for i in range(190):
        x, y = chance(i, 1) * WIDTH, chance(i, 2) ** 1.6 * 300
        shine = pal.stars * (0.25 + 0.75 * chance(i, 3) ** 2) * (1 - y / 330)
        size = 0.6 + 0.9 * chance(i, 4) ** 3
        colour = mix((255, 255, 255, 255), (255, 226, 190, 255), chance(i, 5))
        shapes.append(Circle(x, y, size, faded(colour, shine)))
        if size > 1.2:
            shapes.append(Glow(x, y, 7, 7, faded(colour, shine * 0.5), 0.2))
    return shapes


def _clouds(pal: Palette, *, storm: bool) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(34 if storm else 20):
        x, y = chance(i, 21) * 1500 - 110, 60 + chance(i, 22) ** 0.8 * 235
        rx, ry = 90 + 190 * chance(i, 23), 5 + 13 * chance(i, 24)
        near = 1 - min(1.0, math.hypot((x - SUN[0]) / 620, (y - SUN[1]) / 300))
        colour = mix(pal.cloud, faded(pal.sky[4], 0.5), 0 if storm else near)
        shapes.append(Glow(x, y, rx, ry * (2.4 if storm else 1), colour, 0.7))
        shapes.append(Glow(x + rx * 0.3, y + ry * 0.5, rx * 0.6, ry * 0.5, colour, 0.5))
    return shapes


def _ridges(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for i, (base, rise) in enumerate(((338.0, 52.0), (362.0, 40.0), (386.0, 26.0))):
        colour = pal.ridges[i]
        points = [(x, _ridge(x, base, rise, i)) for x in map(float, range(-8, 1297, 8))]
        shapes.append(Polygon(((-8.0, 420.0), *points, (1296.0, 420.0)), colour))
        edge = tuple(points[50:112])
        shapes.append(Line(edge, 1.6, faded(pal.rim, 0.5 - 0.14 * i)))
        if pal.snow and i < 2:
            shapes.extend(_snow_light(points, pal))
        haze = faded(pal.mist, 0.55)
        stops = ((0.0, faded(pal.mist, 0.0)), (1.0, haze))
        shapes.append(Gradient((0.0, base - 14, WIDTH, 66.0), stops))
    return shapes


def _ridge(x: float, base: float, rise: float, seed: int) -> float:
    wave = math.sin(x / (240 - 40 * seed) + seed * 2.1) * 0.55
    wave += math.sin(x / (97 - 12 * seed) + seed * 4.7) * 0.28
    wave += math.sin(x / 31 + seed * 1.3) * 0.09 + (chance(int(x), seed) - 0.5) * 0.06
    valley = 0.35 + 0.65 * min(1.0, abs(x - SUN[0]) / 420)
    return base - rise * (0.35 + wave * 0.75) * valley - rise * 0.2


def _snow_light(points: list[tuple[float, float]], pal: Palette) -> list[Shape]:
    white = mix(pal.ground[0], pal.sky[3], 0.3)
    shapes: list[Shape] = []
    for step in range(5):
        drop = 3.0 + step * 4.5
        low = [(x, y + drop * (0.7 + 0.6 * chance(int(x), step))) for x, y in points]
        shapes.append(Polygon((*points, *reversed(low)), faded(white, 0.10)))
    return shapes


def _water(pal: Palette) -> list[Shape]:
    top, middle, bottom = pal.water
    x = SUN[0]
    shapes: list[Shape] = [
        Gradient(
            (0.0, HORIZON, WIDTH, HEIGHT - HORIZON),
            ((0.0, top), (0.30, middle), (0.78, bottom), (1.0, bottom)),
        ),
        Glow(x, HORIZON + 26, 520, 80, faded(pal.sky[4], 0.36 * pal.warmth), 0.6),
        Glow(x, HORIZON + 84, 280, 170, faded(pal.sky[3], 0.4 * pal.warmth), 0.6),
        Glow(x, HORIZON + 36, 96, 170, faded(pal.sun, 0.36 * pal.warmth), 0.5),
    ]
    for i in range(620):
        part = chance(i, 31) ** 1.5
        y = HORIZON + 4 + part * 318
        near = chance(i, 33) < 0.6
        span = (90 + 380 * part) if near else 1280.0
        px = x + (chance(i, 32) - 0.5) * span
        length = (5 + 34 * chance(i, 34)) * (0.5 + part * 1.3)
        light = chance(i, 35) * (1.0 if near else 0.4) * (1 - part * 0.55)
        colour = pal.streak if chance(i, 36) > 0.3 else mix(bottom, middle, 0.3)
        shapes.append(Ellipse(px, y, length, 0.55 + 0.8 * part, faded(colour, 0.08 + 0.42 * light)))
    return shapes


def _far_shore(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    snow = faded(pal.ground[0], 0.75) if pal.snow else None
    for side in (-1, 1):
        land = [(float(x), _shore(x)) for x in range(0, 500, 10)]
        points = tuple((SUN[0] + side * (640 - px), py) for px, py in land)
        shade = mix(pal.pines, pal.ridges[2], 0.35)
        ground = mix(shade, pal.ground[0], 0.5) if pal.snow else shade
        shapes.append(
            Polygon(
                (
                    *points,
                    (SUN[0] + side * 150, _shore(490) + 2),
                    (SUN[0] + side * 640, _shore(0) + 10),
                ),
                ground,
            )
        )
        shapes.extend(_firs(side, pal, snow))
        low = [(px, py + 5 + 9 * (abs(px - SUN[0]) - 150) / 490) for px, py in points]
        shapes.append(Polygon((*points, *reversed(low)), faded(pal.pines, 0.3)))
    shapes.append(Glow(SUN[0], HORIZON - 2, 760, 30, pal.mist, 0.6))
    for i in range(9):
        x, y = chance(i, 51) * WIDTH, HORIZON - 10 + chance(i, 52) * 22
        shapes.append(Glow(x, y, 150 + 160 * chance(i, 53), 9, faded(pal.mist, 0.8), 0.7))
    return shapes


def _shore(x: float) -> float:
    return HORIZON + 5 - 1.6 * math.sin(x / 60) - (1 - x / 500) * 4 + (x / 500) ** 6 * 6


def _firs(side: int, pal: Palette, snow: tuple[int, int, int, int] | None) -> list[Shape]:
    shapes: list[Shape] = []
    for row in range(2):
        colour = mix(pal.pines, pal.ridges[2], 0.5 - 0.42 * row)
        for i in range(64):
            out = chance(i, 41, side + 2, row) ** 0.75
            x = SUN[0] + side * (168 + 472 * out)
            height = (18 + 44 * chance(i, 42, side + 2, row)) * (0.36 + 0.8 * out)
            if chance(i, 43, side + 2, row) > 0.3:
                foot = (x, _shore(640 - abs(x - SUN[0])) + 2)
                cap = faded(snow, 0.7) if snow and row else None
                shapes.extend(fir(foot, height, i, colour, cap))
                if row:
                    shapes.append(
                        Glow(
                            x, foot[1] + height * 0.3, 6, height * 0.42, faded(pal.pines, 0.5), 1.0
                        )
                    )
    return shapes
