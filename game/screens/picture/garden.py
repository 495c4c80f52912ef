"""The garden in early autumn: a cottage, a glasshouse, fruit trees, and a long table far off."""

from __future__ import annotations

import math

from game.screens.picture.palette import Palette
from game.screens.picture.shapes import (
    Box,
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    blob,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
)

GLASSHOUSE = Place(1094.0, 458.0, 1.12)
SHED_WINDOW: Box = (16.0, -50.0, 26.0, 24.0)
GLASS: tuple[Box, ...] = ((64.0, -40.0, 60.0, 28.0),)
MEADOW: tuple[Point, ...] = (
    (372.0, 407.0), (440.0, 398.0), (520.0, 384.0), (640.0, 377.0), (760.0, 384.0),
    (840.0, 398.0), (908.0, 407.0),
)  # fmt: skip
TABLE = (640.0, 384.0)  # the middle of the long table, far off
APPLE = hexa("#C8402E")
BLOOMS = ("#E27FA4", "#B46AB0", "#F2C04E", "#F4EFE0", "#D8583E")


def far(pal: Palette) -> list[Shape]:
    """Draw the meadow on the far bank with its fruit trees and the long table under them."""
    lit, middle, _ = pal.ground
    top = curve(MEADOW, 8)
    shade = mix(mix(lit, pal.mist, 0.35), pal.ridges[2], 0.2)
    shapes: list[Shape] = [
        Glow(640, 410, 330, 20, faded(pal.ground[2], 0.5), 0.9),
        Polygon((*top, (908.0, 411.0), (640.0, 416.0), (372.0, 411.0)), shade),
        Line(top, 1.4, faded(pal.rim, 0.7)),
    ]
    for i in range(70):
        part = chance(i, 401)
        x = 390 + 500 * part
        low = 405 - 16 * math.sin(part * math.pi) * chance(i, 402)
        tone = mix(pal.grass[0], pal.grass[1], 0.6 * chance(i, 403))
        shapes.append(Line(((x, low), (x + 1, low - 3.4)), 0.8, faded(tone, 0.7)))
    for x, y, size in (
        (478.0, 394.0, 0.8),
        (548.0, 384.0, 1.0),
        (736.0, 385.0, 1.05),
        (806.0, 395.0, 0.75),
    ):
        shapes.extend(placed(_fruit_tree(round(x), pal), Place(x, y, size)))
    shapes.extend(_bunting((552.0, 352.0), (732.0, 352.0), pal))
    shapes.extend(placed(_long_table(pal), Place(*TABLE, 0.92)))
    shapes.extend(_mirrored_meadow(pal, middle))
    return shapes


def _mirrored_meadow(pal: Palette, tone: Rgba) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(26):
        x = 420 + 440 * chance(i, 411)
        y = 416 + 20 * chance(i, 412)
        colour = mix(tone, pal.leaves[2], chance(i, 413))
        shapes.append(Ellipse(x, y, 10 + 24 * chance(i, 414), 1.0, faded(colour, 0.4)))
    return shapes


def _fruit_tree(seed: int, pal: Palette) -> list[Shape]:
    """Draw a small round apple tree, its foot at 0, 0 and 46 high."""
    shapes: list[Shape] = [
        Line(((0, 0), (-1, -14), (1, -24)), 3.4, mix(pal.trunk, pal.mist, 0.25)),
        Line(((0, -13), (8, -24)), 2.0, mix(pal.trunk, pal.mist, 0.25)),
    ]
    for k in range(46):
        turn = chance(seed, k, 1) * math.tau
        out = chance(seed, k, 2) ** 0.6
        x, y = 17 * out * math.cos(turn), -30 + 14 * out * math.sin(turn)
        light = 0.5 - (y + 30) / 40 + 0.4 * (chance(seed, k, 3) - 0.4)
        part = max(0.0, min(2.99, light * 3))
        tone = mix(pal.leaves[int(part)], pal.leaves[int(part) + 1], part % 1)
        shapes.append(Circle(x, y, 4.2 + 2 * chance(seed, k, 4), mix(tone, pal.mist, 0.18)))
    for k in range(8):
        turn, out = chance(seed, k, 5) * math.tau, 0.4 + 0.5 * chance(seed, k, 6)
        at = (16 * out * math.cos(turn), -29 + 13 * out * math.sin(turn))
        shapes.append(Circle(*at, 1.5, mix(APPLE, pal.mist, 0.15)))
    return shapes


def _bunting(start: Point, end: Point, pal: Palette) -> list[Shape]:
    def at(part: float) -> Point:
        x = start[0] + (end[0] - start[0]) * part
        return (x, start[1] + (end[1] - start[1]) * part + 11 * 4 * part * (1 - part))

    shapes: list[Shape] = [Line(tuple(at(k / 20) for k in range(21)), 0.9, pal.trunk)]
    tints = ("#D9674A", "#F3E2BC", "#5F86B4", "#E5B04A")
    for k in range(15):
        x, y = at((k + 0.5) / 15)
        tint = mix(hexa(tints[k % 4]), pal.mist, 0.15)
        shapes.append(Polygon(((x - 3.2, y), (x + 3.2, y), (x, y + 6.4)), tint))
    return shapes


def _long_table(pal: Palette) -> list[Shape]:
    """Draw the long table: white cloth, chairs that do not match, a jug, a cake, candles."""
    cloth = mix(hexa("#FFF8EA"), pal.mist, 0.2)
    fold = mix(cloth, pal.ground[2], 0.3)
    shapes: list[Shape] = [Glow(0, 8, 130, 8, faded(pal.ground[2], 0.6), 1.0)]
    tints = ("#8A4A3A", "#4E6A86", "#B8884A", "#5E7A52", "#7A5470", "#A86A4A")
    for k in range(9):
        x = -88 + k * 22.0
        tint = mix(hexa(tints[k % 6]), pal.mist, 0.25)
        high = -9.0 - (k * 7 % 4)
        shapes.append(Rounded((x - 3.6, high, 7.2, 9.0), 1.6, tint))
        shapes.append(Line(((x - 3, 6), (x - 3, high + 2)), 1.1, tint))
        shapes.append(Line(((x + 3, 6), (x + 3, high + 2)), 1.1, tint))
    shapes += [
        Line(((-94, 9), (-94, -2)), 1.8, mix(pal.trunk, pal.mist, 0.2)),
        Line(((94, 9), (94, -2)), 1.8, mix(pal.trunk, pal.mist, 0.2)),
        Polygon(((-100, -3), (100, -3), (102, 4.5), (-102, 4.5)), cloth),
        Line(((-102, 4.2), (102, 4.2)), 1.0, fold),
    ]
    shapes.extend(
        Line(((x, -2), (x + (x % 3 - 1) * 0.5, 4)), 0.7, fold)
        for x in (-84.0, -61.0, -40.0, -18.0, 6.0, 27.0, 49.0, 72.0, 90.0)
    )
    for k, x in enumerate((-82.0, -52.0, -22.0, 14.0, 44.0, 76.0)):
        shapes.append(Ellipse(x, -3.4, 4.2, 1.1, mix(hexa("#C8D4E0"), pal.mist, 0.2)))
        if k % 2:
            shapes.append(Rounded((x + 6, -9.0, 2.6, 6.0), 1, mix(hexa("#D9674A"), pal.mist, 0.2)))
    glass = mix(hexa("#7FA6B8"), pal.mist, 0.2)
    shapes += [
        Rounded((-6.0, -12.0, 6.0, 9.0), 2, glass),
        Ellipse(28, -4, 6.4, 2.2, mix(hexa("#A86A3E"), pal.mist, 0.15)),
        Ellipse(28, -6, 6.0, 1.6, mix(hexa("#FFF2DC"), pal.mist, 0.1)),
        Circle(28, -8, 1.2, APPLE),
    ]
    for x in (-66.0, -34.0, 60.0):
        shapes.append(Line(((x, -3), (x, -8)), 1.4, mix(hexa("#FFF6E2"), pal.mist, 0.1)))
        shapes.append(Glow(x, -10, 8, 8, (255, 216, 130, 200), 0.2))
    return shapes


def built(pal: Palette) -> list[Shape]:
    """Draw what stands in the garden itself, besides the cottage on the left."""
    return [
        *placed(_glasshouse(pal), GLASSHOUSE),
        *_apples_on_the_left(pal),
        *placed(_bench_with_albums(pal), Place(70.0, 520.0, 1.15)),
        *placed(_barrow(pal), Place(1184.0, 530.0, 1.2)),
        *_beds(pal, 1),
        *placed(_beds(pal, 2), Place(x=1280.0, flip=True)),
    ]


def _apples_on_the_left(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(22):
        x, y = 150 + 150 * chance(k, 421), 250 + 90 * chance(k, 422)
        if (x - 226) ** 2 / 5600 + (y - 292) ** 2 / 1900 < 1:
            shapes.append(Circle(x, y, 3.6, mix(APPLE, pal.ground[2], 0.15)))
            shapes.append(Circle(x - 1.1, y - 1.2, 1.1, faded(pal.rim, 0.9)))
    for k in range(7):
        x = 132 + 130 * chance(k, 423)
        shapes.append(Circle(x, 470 + 22 * chance(k, 424), 3.0, mix(APPLE, pal.ground[2], 0.3)))
    return shapes


def _glasshouse(pal: Palette) -> list[Shape]:
    """Draw the workshop with its glasshouse: ground y 0, workshop 0 to 58, glass to 128."""
    wall, shade = pal.wall, mix(pal.wall, pal.ground[2], 0.4)
    frame = mix(hexa("#EFE6D2"), pal.wall, 0.35)
    wood = mix(hexa("#4E7A72"), pal.wall, 0.35)
    shapes: list[Shape] = [
        Glow(64, 2, 110, 14, faded(pal.ground[2], 0.75), 1.0),
        Polygon(((0, 0), (0, -62), (29, -96), (58, -62), (58, 0)), wall),
    ]
    for k in range(1, 9):
        y = -k * 7.0
        shapes.append(Line(((1, y), (57, y)), 0.7, mix(wall, shade, 0.75)))
    shapes += [
        Line(((-6, -58), (29, -100), (64, -58)), 6.0, pal.roof),
        Line(((-6, -59.6), (29, -102), (64, -59.6)), 1.4, faded(pal.rim, 0.75)),
        Circle(29, -76, 6.4, frame),
        Circle(29, -76, 4.6, mix(wall, hexa("#10122C"), 0.7)),
        Line(((29, -79.4), (29, -76), (31.4, -75)), 0.9, frame),
        Rounded((13.0, -53.0, 32.0, 30.0), 2, frame),
        Rounded((16.0, -50.0, 26.0, 24.0), 1, mix(pal.wall, hexa("#10122C"), 0.72)),
        Rounded((10.0, -22.0, 38.0, 4.0), 1, wood),
        *_pots(10.0, -22.0, pal),
    ]
    return [*shapes, *_glass_part(pal, frame, wood)]


def _pots(x: float, y: float, pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    clay = mix(hexa("#B8603C"), pal.wall, 0.25)
    for k in range(3):
        left = x + 3 + k * 12.0
        shapes.append(
            Polygon(((left, y - 6), (left + 8, y - 6), (left + 6.6, y), (left + 1.4, y)), clay)
        )
        for n in range(5):
            tip = (left + 4 + (n - 2) * 2.6, y - 13 - (n % 2) * 3)
            shapes.append(Line(((left + 4, y - 6), tip), 1.3, mix(hexa("#5E8A4A"), pal.wall, 0.25)))
    return shapes


def _glass_part(pal: Palette, frame: Rgba, wood: Rgba) -> list[Shape]:
    pane = mix(pal.sky[2], pal.sky[3], 0.4)
    shapes: list[Shape] = [
        Polygon(
            ((58, 0), (58, -44), (72, -70), (118, -70), (130, -44), (130, 0)), faded(pane, 0.5)
        ),
        Rounded((58.0, -11.0, 72.0, 11.0), 0, mix(pal.stone, pal.wall, 0.4)),
    ]
    for k in range(7):
        x = 63 + k * 10.5
        tall = 8 + 14 * chance(k, 431)
        stem = mix(hexa("#4E7A42"), pal.wall, 0.2)
        shapes.append(Line(((x, -11), (x + 2, -11 - tall)), 1.6, stem))
        for n in range(4):
            at = (x + 4 * (chance(k, n, 432) - 0.5), -13 - tall * (n + 1) / 4.5)
            shapes.append(Ellipse(*at, 4.2, 2.6, mix(stem, hexa("#A4C060"), 0.3 * (n % 2))))
        if k % 2:
            shapes.append(Circle(x + 3, -14 - tall * 0.5, 2.2, mix(APPLE, pal.wall, 0.2)))
    for foot, top in ((58, 72), (76, 86), (94, 95), (112, 107), (130, 118)):
        bar = ((foot, 0), (foot, -44), (top, -70))
        shapes.append(Line(bar, 1.6, frame))
    shapes += [
        Line(((58, -44), (130, -44)), 2.0, frame),
        Line(((72, -70), (118, -70)), 2.4, frame),
        Line(((58, -26), (130, -26)), 1.2, frame),
        Polygon(((80, -46), (87, -66), (91, -66), (86, -46)), faded(pal.sky[4], 0.4)),
        Polygon(((62, -14), (70, -42), (74, -42), (66, -14)), faded(pal.sky[4], 0.3)),
    ]
    return [*shapes, *_bicycle(pal, wood)]


def _bicycle(pal: Palette, paint: Rgba) -> list[Shape]:
    """Draw the bicycle that leans against the glass."""
    dark = mix(pal.trunk, pal.ground[2], 0.3)
    shapes: list[Shape] = []
    for x in (84.0, 116.0):
        rim = tuple(
            (x + 11 * math.cos(k / 20 * math.tau), -10 + 11 * math.sin(k / 20 * math.tau))
            for k in range(21)
        )
        shapes.append(Line(rim, 1.7, dark))
        for k in range(6):
            turn = k / 6 * math.pi
            a = (x + 10 * math.cos(turn), -10 + 10 * math.sin(turn))
            b = (x - 10 * math.cos(turn), -10 - 10 * math.sin(turn))
            shapes.append(Line((a, b), 0.5, faded(pal.rim, 0.5)))
    shapes += [
        Line(((84, -10), (92, -26), (110, -26), (98, -9), (84, -10)), 2.2, paint),
        Line(((92, -26), (98, -9)), 2.2, paint),
        Line(((110, -30), (116, -10)), 2.2, paint),
        Line(((110, -26), (109, -32), (114, -35)), 1.8, dark),
        Rounded((87.0, -31.0, 10.0, 3.6), 1.6, dark),
        Rounded((112.0, -33.0, 12.0, 8.0), 2, mix(hexa("#B8884A"), pal.wall, 0.2)),
    ]
    return shapes


def _bench_with_albums(pal: Palette) -> list[Shape]:
    """Draw a garden bench with a heap of photo albums, one of them open."""
    wood = mix(hexa("#8E6644"), pal.ground[1], 0.25)
    dark = mix(wood, pal.ground[2], 0.5)
    shapes: list[Shape] = [Glow(28, 3, 52, 9, faded(pal.ground[2], 0.8), 1.0)]
    for x in (4.0, 52.0):
        shapes.append(Line(((x, 0), (x, -18)), 3.4, dark))
        shapes.append(Line(((x, -14), (x - 3, -36)), 3.0, dark))
    slat = mix(wood, pal.rim, 0.12)
    shapes.extend(Rounded((-2.0, y, 60.0, 4.4), 1.4, slat) for y in (-35.0, -28.0, -21.0))
    shapes.append(Rounded((-3.0, -17.0, 63.0, 5.4), 1.6, mix(wood, pal.rim, 0.25)))
    y = -17.0
    for tint, wide in (("#7A3A44", 26.0), ("#3E5E7A", 23.0), ("#8A6A3A", 24.0)):
        y -= 5.6
        left = 29.0 + (26 - wide) / 2
        shapes.append(Rounded((left, y, wide, 5.6), 1.2, mix(hexa(tint), pal.ground[1], 0.12)))
        page = (left + 2.0, y + 1.6, wide - 2.0, 2.2)
        shapes.append(Rounded(page, 0.6, mix(hexa("#F6E8CC"), pal.ground[1], 0.15)))
    page = mix(hexa("#FBF0DA"), pal.ground[1], 0.1)
    shapes += [
        blob([(2, -18), (12, -21), (14, -19), (26, -22), (26, -18), (13, -15.6)], page, 3),
        Line(((14, -19), (13.4, -16)), 1.0, dark),
        Polygon(((5, -19.4), (10.6, -20.6), (10.6, -17.6), (5, -16.8)), mix(pal.sky[1], dark, 0.3)),
        Polygon(
            ((17, -20.4), (23, -21.4), (23, -18.4), (17, -17.6)), mix(pal.leaves[2], dark, 0.2)
        ),
    ]
    return shapes


def _barrow(pal: Palette) -> list[Shape]:
    """Draw a wheelbarrow full of pumpkins."""
    wood = mix(hexa("#6E7E5A"), pal.ground[1], 0.2)
    dark = mix(pal.trunk, pal.ground[2], 0.3)
    shapes: list[Shape] = [Glow(24, 3, 50, 9, faded(pal.ground[2], 0.8), 1.0)]
    for x, y, r, tone in (
        (10, -22, 8, "#E08A34"),
        (24, -25, 10, "#EFA03E"),
        (38, -21, 7.4, "#D87A30"),
    ):
        fill = mix(hexa(tone), pal.ground[1], 0.15)
        shapes.append(Ellipse(x, y, r * 1.15, r, fill))
        for k in (-0.55, 0.0, 0.55):
            rib = curve(
                ((x + k * r, y - r * 0.86), (x + k * r * 1.7, y), (x + k * r, y + r * 0.86)), 4
            )
            shapes.append(Line(rib, 0.9, mix(fill, dark, 0.4)))
        shapes.append(
            Line(((x, y - r), (x + 1.6, y - r - 3.4)), 2.0, mix(hexa("#6E8A4A"), dark, 0.2))
        )
    shapes += [
        Polygon(((-4, -19), (52, -19), (42, -4), (6, -4)), wood),
        Line(((-4, -19), (52, -19)), 2.4, mix(wood, pal.rim, 0.4)),
        Line(((6, -5), (-10, -20), (-20, -22)), 2.6, dark),
        Line(((14, -4), (12, 2)), 2.6, dark),
        Circle(42, -2, 6.6, dark),
        Circle(42, -2, 3.6, mix(pal.ground[1], dark, 0.3)),
    ]
    return shapes


def _beds(pal: Palette, seed: int) -> list[Shape]:
    """Draw asters and dahlias in the grass of one bank."""
    shapes: list[Shape] = []
    for k in range(34):
        x = 6 + 236 * chance(k, 441, seed)
        y = 560 + 130 * chance(k, 442, seed)
        tint = mix(hexa(BLOOMS[k * 7 % 5]), pal.ground[1], 0.25)
        tall = 12 + 14 * chance(k, 443, seed)
        shapes.append(Line(((x, y), (x + 2, y - tall)), 1.3, mix(pal.grass[0], pal.grass[1], 0.5)))
        r = 2.6 + 1.8 * chance(k, 444, seed)
        for n in range(6):
            turn = n / 6 * math.tau + k
            shapes.append(
                Circle(
                    x + 2 + r * math.cos(turn), y - tall + r * math.sin(turn) * 0.8, r * 0.62, tint
                )
            )
        shapes.append(Circle(x + 2, y - tall, r * 0.5, mix(hexa("#F6D060"), tint, 0.2)))
    return shapes
