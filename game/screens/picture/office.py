"""Early morning mist: an office afloat on the left, a lighthouse with a boardroom on the right."""

from __future__ import annotations

import math

from game.screens.picture.palette import BRIGHT, LAMP, SEAT_B, Palette
from game.screens.picture.shapes import (
    Box,
    Circle,
    Ellipse,
    Glow,
    Gradient,
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

FLOAT = Place(4.0, 462.0, 1.12)
LIGHTHOUSE = Place(1110.0, 428.0, 1.1)
FLOAT_WINDOW: Box = (92.0, -54.0, 42.0, 30.0)
FLOAT_OTHERS: tuple[Box, ...] = ()
TOWER_WINDOW: Box = (22.0, -216.0, 64.0, 26.0)
TOWER_OTHERS: tuple[Box, ...] = ((48.0, -118.0, 11.0, 14.0),)
PIER_Y = 464.0  # the landing stage's far edge
PILES = (26.0, 92.0, 158.0, 224.0, 286.0)
ROCK: tuple[Point, ...] = (
    (-20.0, 428.0), (40.0, 420.0), (110.0, 422.0), (168.0, 432.0), (214.0, 452.0), (270.0, 474.0),
    (302.0, 504.0), (284.0, 548.0), (300.0, 590.0), (262.0, 640.0), (252.0, 700.0), (230.0, 740.0),
)  # fmt: skip


def far(pal: Palette) -> list[Shape]:
    """Draw the mist that lies over the far shore, and boats asleep in it."""
    shapes: list[Shape] = []
    for k, x in enumerate((430.0, 524.0, 770.0, 868.0)):
        shapes.extend(placed(_boat(pal, k), Place(x, 408 + 5 * (k % 2), 0.8 + 0.15 * (k % 3))))
    for i in range(22):
        x, y = chance(i, 601) * 1280, 376 + chance(i, 602) * 46
        shapes.append(
            Glow(
                x,
                y,
                150 + 190 * chance(i, 603),
                9 + 12 * chance(i, 604),
                faded(pal.mist, 0.75),
                0.8,
            )
        )
    for i in range(16):
        x, y = 240 + chance(i, 605) * 800, 440 + chance(i, 606) * 120
        shapes.append(
            Glow(
                x, y, 180 + 160 * chance(i, 607), 8 + 8 * chance(i, 608), faded(pal.mist, 0.34), 0.8
            )
        )
    return shapes


def _boat(pal: Palette, seed: int) -> list[Shape]:
    hull = mix(hexa(("#5E7A86", "#8A5A4A", "#4E6470", "#7A7A62")[seed % 4]), pal.mist, 0.4)
    mast = mix(pal.trunk, pal.mist, 0.4)
    return [
        Polygon(((-20, -7), (20, -7), (15, 0), (-16, 0)), hull),
        Line(((-21, -7.4), (21, -7.4)), 1.4, mix(hull, pal.rim, 0.5)),
        Line(((-2, -7), (-2, -46)), 1.4, mast),
        Line(((-2, -42), (16, -9)), 0.7, mast),
        Line(((-2, -42), (-18, -9)), 0.7, mast),
        Rounded((2.0, -13.0, 11.0, 6.0), 2, mix(hull, pal.mist, 0.35)),
        Ellipse(0, 3, 20, 1.8, faded(hull, 0.4)),
    ]


def left_bank(pal: Palette) -> list[Shape]:
    """Draw the landing stage: boards on piles, water under them, a ring buoy, bollards."""
    wood = mix(hexa("#8A7258"), pal.wall, 0.35)
    dark = mix(wood, pal.ground[2], 0.6)
    shapes: list[Shape] = []
    for i, x in enumerate(PILES):
        shapes.append(
            Rounded((x - 7, 480.0, 14.0, 120.0 + 16 * (i % 2)), 3, mix(dark, pal.ground[2], 0.25))
        )
        shapes.append(Line(((x - 4, 484), (x - 4, 590)), 1.6, faded(pal.rim, 0.3)))
        foot = 602.0 + 16 * (i % 2)
        shapes.append(Ellipse(x, foot, 20, 3.2, faded(pal.streak, 0.5)))
        shapes.append(Glow(x, foot + 26, 9, 30, faded(dark, 0.6), 0.9))
    shapes += [
        Gradient(
            (-20.0, 500.0, 316.0, 60.0),
            ((0.0, faded(pal.ground[2], 0.75)), (1.0, faded(pal.ground[2], 0.0))),
        ),
        Polygon(((-20, PIER_Y - 12), (262, PIER_Y - 6), (304, 486), (304, 492), (-20, 492)), wood),
        Polygon(((-20, 492), (304, 492), (304, 503), (-20, 505)), dark),
    ]
    for k in range(22):
        x = -14 + k * 14.6
        top = PIER_Y - 11.5 + 0.02 * x
        shapes.append(
            Line(((min(x, 258), top), (min(x + 6, 300.0), 491)), 1.1, mix(wood, dark, 0.7))
        )
    shapes.append(
        Line(((-20, PIER_Y - 12), (262, PIER_Y - 6), (304, 486)), 1.6, faded(pal.rim, 0.7))
    )
    for x in (156.0, 248.0):
        shapes.append(Rounded((x - 5, 478.0, 10.0, 14.0), 2, mix(pal.trunk, pal.ground[2], 0.2)))
        shapes.append(Rounded((x - 7, 475.0, 14.0, 5.0), 2, mix(pal.trunk, pal.rim, 0.15)))
    rope = curve(((156.0, 482.0), (196.0, 500.0), (248.0, 482.0)), 6)
    shapes.append(Line(rope, 1.8, mix(hexa("#D8B888"), pal.wall, 0.2)))
    return shapes


def right_bank(pal: Palette) -> list[Shape]:
    """Draw the lighthouse's rock, mirrored by the caller, with steps cut into it."""
    lit, middle, dark = pal.ground
    stone = mix(pal.stone, middle, 0.35)
    outline = curve(ROCK, 8)
    shapes: list[Shape] = [Polygon((*outline, (-20.0, 740.0)), mix(stone, dark, 0.7))]
    for i in range(20):
        part = i / 20
        inner = tuple((x - part * 80 - 2, y + 2 + 124 * part**1.1) for x, y in outline[:70])
        tone = mix(mix(stone, lit, 0.35), mix(stone, dark, 0.8), part)
        shapes.append(Polygon((*inner, (-20.0, 740.0)), tone))
    for i in range(64):
        x, y = 250 * chance(i, 611), 440 + 250 * chance(i, 612) ** 1.2
        wide = 14 + 26 * chance(i, 613)
        x = min(x, 262 - wide - (y - 470) * 0.1)
        face = (
            (x, y),
            (x + wide * 0.4, y - wide * 0.3),
            (x + wide, y - wide * 0.1),
            (x + wide * 0.8, y + wide * 0.34),
            (x + wide * 0.2, y + wide * 0.3),
        )
        shapes.append(Polygon(face, faded(mix(stone, lit if i % 3 else dark, 0.35), 0.26)))

    for i in range(30):
        x, y = 20 + 210 * chance(i, 614), 432 + 50 * chance(i, 615)
        tone = faded(mix(*pal.grass, 0.4), 0.9)
        tips = tuple((x + (n - 1.5) * 4, y - 8 - 4 * (n % 2)) for n in range(4))
        shapes.extend(Line(((x, y), tip), 1.1, tone) for tip in tips)
    for k in range(9):
        x, y = 196 - k * 11.0, 466 - k * 4.3
        shapes.append(
            Polygon(
                ((x, y), (x + 17, y + 2), (x + 15, y + 6), (x - 2, y + 4)), mix(stone, lit, 0.6)
            )
        )
        shapes.append(Line(((x - 2, y + 4.4), (x + 15, y + 6.4)), 1.2, faded(dark, 0.6)))
    shapes.append(Line(outline[4:44], 1.6, faded(pal.rim, 0.55)))
    shapes.extend(Ellipse(x + 12, y + 8, 26, 3, faded(pal.streak, 0.4)) for x, y in outline[50::6])
    return shapes


def built(pal: Palette) -> list[Shape]:
    """Draw the office afloat and the lighthouse."""
    return [*placed(_float(pal), FLOAT), *placed(_lighthouse(pal), LIGHTHOUSE), *_near_mist(pal)]


def _float(pal: Palette) -> list[Shape]:
    """Draw a low timber office on a pontoon, ground y 0, 164 wide, glass towards the river."""
    wall = mix(hexa("#5E7C86"), pal.wall, 0.45)
    deep = mix(wall, pal.ground[2], 0.5)
    trim = mix(hexa("#F4EEE0"), pal.wall, 0.35)
    shapes: list[Shape] = [
        Rounded((-8.0, -6.0, 178.0, 14.0), 3, mix(pal.trunk, pal.ground[2], 0.3)),
        Line(((-8, -5), (170, -5)), 1.6, faded(pal.rim, 0.55)),
        Rounded((0.0, -70.0, 156.0, 66.0), 1, wall),
    ]
    for k in range(32):
        x = 2 + k * 5.0
        shapes.append(Line(((x, -69), (x, -5)), 0.8, mix(wall, deep, 0.45)))
    shapes += [
        Polygon(((-8, -68), (166, -68), (158, -84), (8, -90)), pal.roof),
        Line(((8, -90), (158, -84), (166, -68)), 1.6, faded(pal.rim, 0.7)),
        Rounded((120.0, -104.0, 8.0, 20.0), 1, deep),
        Rounded((117.0, -107.0, 14.0, 5.0), 1, mix(deep, pal.rim, 0.2)),
        Line(((30, -88), (30, -122)), 1.6, deep),
        Line(((22, -116), (38, -116)), 1.0, deep),
        Line(((25, -111), (35, -111)), 1.0, deep),
    ]
    for box in ((12.0, -52.0, 22.0, 22.0), FLOAT_WINDOW):
        x, y, w, h = box
        shapes.append(Rounded((x - 3, y - 3, w + 6, h + 6), 1.4, trim))
        shapes.append(Rounded(box, 0.6, mix(pal.wall, hexa("#10202C"), 0.74)))
        shapes.append(
            Polygon(
                ((x + 3, y + h - 3), (x + 9, y + 3), (x + 13, y + 3), (x + 7, y + h - 3)),
                faded(pal.sky[2], 0.4),
            )
        )
        shapes.append(Rounded((x - 5, y + h + 2, w + 10, 3.0), 1, trim))
    door = mix(SEAT_B, pal.wall, 0.45)
    shapes += [
        Line(((113, -54), (113, -24)), 1.6, trim),
        Rounded((46.0, -51.0, 30.0, 47.0), 1, trim),
        Rounded((49.0, -48.0, 24.0, 44.0), 1, door),
        Circle(61, -37, 6.6, trim),
        Circle(61, -37, 5.0, mix(pal.wall, hexa("#10202C"), 0.6)),
        Circle(69, -24, 1.5, LAMP),
        *_buoy(pal, (84.0, -32.0)),
    ]
    for k, tall in enumerate((16.0, 22.0, 13.0)):
        x = 142 + k * 6.0
        leaf = mix(hexa("#5E8A5E"), pal.wall, 0.3)
        shapes.append(Line(((x, -6), (x - 2 + k * 2, -8 - tall)), 1.8, leaf))
        shapes.append(Ellipse(x - 2 + k * 2, -9 - tall, 3.4, 5.0, leaf))
    shapes.append(Rounded((138.0, -15.0, 22.0, 10.0), 2, mix(hexa("#B8603C"), pal.wall, 0.3)))
    return shapes


def _buoy(pal: Palette, at: Point) -> list[Shape]:
    white, red = mix(hexa("#FFF6E8"), pal.wall, 0.2), mix(SEAT_B, pal.wall, 0.25)
    shapes: list[Shape] = []
    for k in range(8):
        arc = tuple(
            (
                at[0] + 7 * math.cos((k + n / 4) / 8 * math.tau),
                at[1] + 7 * math.sin((k + n / 4) / 8 * math.tau),
            )
            for n in range(5)
        )
        shapes.append(Line(arc, 4.0, red if k % 2 else white))
    return shapes


def _lighthouse(pal: Palette) -> list[Shape]:
    """Draw the lighthouse, ground y 0, tower 30 to 78, the glass boardroom at y -190 to -216."""
    white = mix(hexa("#FBF4E8"), pal.wall, 0.3)
    shade = mix(white, pal.ground[2], 0.34)
    band = mix(SEAT_B, pal.wall, 0.3)
    shapes: list[Shape] = [
        Glow(54, 2, 74, 12, faded(pal.ground[2], 0.75), 1.0),
        Polygon(((24, 0), (34, -176), (74, -176), (84, 0)), white),
    ]
    for low, high in ((-52.0, -86.0), (-128.0, -158.0)):
        a, b = 24 - 10 * low / 176, 24 - 10 * high / 176
        shapes.append(Polygon(((a, low), (b, high), (108 - b, high), (108 - a, low)), band))
    for k in range(8):
        part = 0.56 + 0.055 * k
        top, foot = 34 + 40 * part, 24 + 60 * part
        shapes.append(Polygon(((foot, 0), (top, -176), (74, -176), (84, 0)), faded(shade, 0.16)))
    shapes += [
        Line(((24.6, -2), (34.6, -176)), 1.6, faded(pal.rim, 0.75)),
        Rounded((44.0, -34.0, 20.0, 34.0), 8, mix(hexa("#3E5E6C"), pal.wall, 0.3)),
        Circle(59, -16, 1.4, LAMP),
        Rounded((49.0, -117.0, 9.0, 12.0), 4, mix(pal.wall, hexa("#10202C"), 0.7)),
        Rounded((49.0, -74.0, 9.0, 12.0), 4, mix(pal.wall, hexa("#10202C"), 0.7)),
        Polygon(((8, -184), (30, -174), (78, -174), (100, -184)), shade),
        Rounded((6.0, -190.0, 96.0, 7.0), 1, mix(pal.roof, pal.wall, 0.2)),
        *_gallery(pal, white),
    ]
    return [*shapes, *_cottage(pal, white)]


def _gallery(pal: Palette, white: Rgba) -> list[Shape]:
    """Draw the boardroom of glass under the lamp: a table in it, and a rail all round."""
    iron = mix(pal.trunk, pal.roof, 0.4)
    glass = mix(pal.sky[1], hexa("#10202C"), 0.45)
    x, y, w, h = TOWER_WINDOW
    shapes: list[Shape] = [
        Rounded((x - 3, y - 3, w + 6, h + 6), 2, iron),
        Rounded(TOWER_WINDOW, 1, glass),
        Polygon(
            ((x + 5, y + h - 2), (x + 14, y + 2), (x + 19, y + 2), (x + 10, y + h - 2)),
            faded(pal.sky[4], 0.4),
        ),
    ]
    shapes.extend(
        Line(((x + w * k / 4, y), (x + w * k / 4, y + h)), 1.6, iron) for k in range(1, 4)
    )
    shapes.extend(Line(((8 + k * 7.6, -190), (8 + k * 7.6, -203)), 1.0, iron) for k in range(13))
    shapes += [
        Line(((7, -203), (101, -203)), 1.6, iron),
        Polygon(((14, -218), (94, -218), (74, -232), (34, -232)), mix(pal.roof, pal.wall, 0.2)),
        Line(((34, -232), (14, -218)), 1.4, faded(pal.rim, 0.7)),
        Rounded((42.0, -252.0, 24.0, 20.0), 2, mix(glass, BRIGHT, 0.35)),
        Line(((50, -252), (50, -232)), 1.2, iron),
        Line(((58, -252), (58, -232)), 1.2, iron),
        Ellipse(54, -253, 15, 8, mix(SEAT_B, pal.wall, 0.3)),
        Rounded((38.0, -254.0, 32.0, 4.0), 1, iron),
        Line(((54, -261), (54, -272)), 1.6, iron),
        Circle(54, -273, 2.4, white),
        Glow(54, -242, 46, 40, faded(BRIGHT, 0.5), 0.1),
    ]
    return shapes


def _cottage(pal: Palette, white: Rgba) -> list[Shape]:
    wall = mix(white, pal.ground[2], 0.16)
    return [
        Rounded((86.0, -36.0, 62.0, 38.0), 0, wall),
        Polygon(((82, -34), (92, -58), (142, -58), (152, -34)), pal.roof),
        Line(((82, -34), (92, -58), (142, -58)), 1.4, faded(pal.rim, 0.65)),
        Rounded((98.0, -27.0, 14.0, 13.0), 1, mix(pal.wall, hexa("#10202C"), 0.7)),
        Rounded((122.0, -27.0, 14.0, 13.0), 1, mix(pal.wall, hexa("#10202C"), 0.7)),
        Rounded((128.0, -68.0, 8.0, 14.0), 0, wall),
        blob(
            [(90, 2), (96, -6), (106, -3), (116, -8), (128, -2), (140, -6), (148, 2)],
            mix(*pal.grass, 0.55),
            4,
        ),
    ]


def _near_mist(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(14):
        side = -1 if i % 2 else 1
        x = 640 + side * (420 + 240 * chance(i, 621))
        y = 470 + 130 * chance(i, 622)
        shapes.append(Glow(x, y, 190, 15, faded(pal.mist, 0.3), 0.8))
    return shapes
