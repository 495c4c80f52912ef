"""Sets for toys and films, 640 by 360: the kitchen, the street with the chip stand, the corner."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.screens.picture.expression import DRESS_A, DRESS_B, Dress
from game.screens.picture.palette import BRIGHT, CREAM, LAMP, SEAT_B
from game.screens.picture.puppet import Act, joints, puppet
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)

WIDE, TALL = 640.0, 360.0
FRAMES = 96  # steps of a toy: films on paper, and few enough to keep


def framed(progress: float) -> float:
    """Round a progress to the steps in which toys move."""
    return round(max(0.0, min(1.0, progress)) * FRAMES) / FRAMES


def dressed(args: Mapping[str, str | int], usual: Dress) -> Dress:
    """Return the dress of the seat named by `seat` in a toy's args, else the usual one."""
    return {"A": DRESS_A, "B": DRESS_B}.get(str(args.get("seat", "")), usual)


def actor(dress: Dress, act: Act, place: Place, held: tuple[Shape, ...] = ()) -> Sprite:
    """Put a figure on a set; `held` is drawn at its near hand."""
    hand = joints(act).near_hand
    things = placed(held, Place(hand[0], hand[1]))
    key = f"actor{dress.bun:d}{hash((act, held)):x}"
    return sprite(key, (*puppet(dress, act), *things), place)


@lru_cache(maxsize=1)
def kitchen() -> Sprite:
    """Draw the kitchen: window on the snow, lamp, shelf, stove, and a counter at y 268."""
    wall, low = hexa("#7A4A4C"), hexa("#4E2E40")
    shapes: list[Shape] = [Gradient((0, 0, WIDE, TALL), ((0.0, low), (0.55, wall), (1.0, low)))]
    for k in range(9):
        x = 34.0 + k * 72
        shapes.append(Line(((x, 0), (x, 268)), 1.2, faded(hexa("#3A2030"), 0.35)))
    shapes += [*_night_window(), *_shelf()]
    shapes += [
        Line(((330, 0), (330, 34)), 2, hexa("#2A1A26")),
        Polygon(((306, 62), (354, 62), (340, 34), (320, 34)), hexa("#2E5A5A")),
        Ellipse(330, 62, 12, 6, BRIGHT),
        Glow(330, 120, 300, 190, faded(LAMP, 0.5), 0.15),
        Glow(330, 64, 60, 46, faded(BRIGHT, 0.6), 0.15),
    ]
    shapes += _counter()
    return Sprite("set-kitchen", tuple(shapes))


def _night_window() -> list[Shape]:
    frame = hexa("#E8D2B4")
    shapes: list[Shape] = [
        Rounded((432.0, 62.0, 132.0, 122.0), 4, frame),
        Gradient((440.0, 70.0, 116.0, 106.0), ((0.0, hexa("#1A2350")), (1.0, hexa("#4E5A90")))),
        Polygon(
            ((440, 160), (480, 138), (520, 152), (556, 134), (556, 176), (440, 176)),
            hexa("#8A92C0"),
        ),
    ]
    for i in range(26):
        at = (444 + chance(i, 301) * 108, 74 + chance(i, 302) * 96)
        shapes.append(Circle(*at, 1.0 + chance(i, 303), (255, 255, 255, 210)))
    shapes += [
        Line(((498, 66), (498, 180)), 4, frame),
        Line(((436, 122), (560, 122)), 4, frame),
        Rounded((424.0, 182.0, 148.0, 9.0), 2, frame),
    ]
    for side in (-1, 1):
        x = 498 + side * 62
        cloth = curve(
            [
                (x, 60),
                (x - side * 26, 66),
                (x - side * 10, 120),
                (x + side * 4, 150),
                (x + side * 12, 150),
                (x + side * 12, 60),
            ],
            4,
        )
        shapes.append(Polygon(cloth, hexa("#C4552A")))
    return shapes


def _shelf() -> list[Shape]:
    shapes: list[Shape] = [Rounded((40.0, 112.0, 190.0, 8.0), 2, hexa("#3A2230"))]
    jars = (
        ("#B8884A", 26, 34),
        ("#7A9A6A", 22, 44),
        ("#A8553A", 28, 30),
        ("#D8C8A8", 20, 38),
        ("#5A6A9A", 26, 26),
    )
    x = 50.0
    for colour, wide, tall in jars:
        shapes.append(Rounded((x, 112.0 - tall, wide, tall), 4, hexa(colour)))
        shapes.append(Rounded((x + 2, 108.0 - tall, wide - 4, 7), 2, hexa("#2A1A26")))
        shine = ((x + 5, 106.0 - tall * 0.6), (x + 5, 104.0))
        shapes.append(Line(shine, 2.2, (255, 255, 255, 90)))
        x += wide + 9.0
    shapes.append(Rounded((60.0, 142.0, 58.0, 44.0), 2, CREAM))
    shapes.append(Rounded((82.0, 136.0, 14.0, 9.0), 1, faded(hexa("#E6C06A"), 0.9)))
    shapes.extend(
        Line(((67, 154 + k * 9), (110 - k * 9, 153 + k * 9)), 1.6, hexa("#7A6A72"))
        for k in range(3)
    )
    return shapes


def _counter() -> list[Shape]:
    top, front = hexa("#C58E60"), hexa("#6A3E3C")
    shapes: list[Shape] = [
        Rounded((0.0, 280.0, WIDE, 80.0), 0, front),
        Polygon(((0, 262), (WIDE, 262), (WIDE, 286), (0, 286)), top),
        Line(((0, 262.6), (WIDE, 262.6)), 1.8, mix(top, BRIGHT, 0.5)),
        Rounded((0.0, 286.0, WIDE, 5.0), 0, mix(front, (0, 0, 0, 255), 0.35)),
    ]
    for k in range(5):
        x = 66.0 + k * 128
        shapes.append(Rounded((x - 54, 300.0, 108.0, 70.0), 4, mix(front, top, 0.16)))
        shapes.append(Circle(x + 40, 320, 4, top))
    shapes.append(Glow(330, 266, 230, 18, faded(LAMP, 0.5), 0.2))
    return shapes


def cloak(part: float) -> tuple[Shape, ...]:
    """Darken the set's edges, so that the middle has the light; `part` from 0 to 1."""
    dark = (12, 8, 26, round(210 * part))
    clear = (12, 8, 26, 0)
    shapes = (
        Gradient((0, 0, WIDE, 90), ((0.0, dark), (1.0, clear))),
        Gradient((0, TALL - 70, WIDE, 70), ((0.0, clear), (1.0, dark))),
    )
    return (Sprite(f"cloak{part:.2f}", shapes),)


@lru_cache(maxsize=1)
def street() -> Sprite:
    """Draw the street in snow: the chip stand to the left, bulbs, roofs and firs far off."""
    sky = ((0.0, hexa("#141A40")), (0.6, hexa("#453E78")), (1.0, hexa("#9A6A8E")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 260), sky)]
    for i in range(40):
        at = (chance(i, 311) * WIDE, chance(i, 312) * 150)
        shapes.append(
            Circle(*at, 0.7 + chance(i, 313), (255, 255, 255, round(200 * chance(i, 314))))
        )
    for i in range(8):
        x, w, h = i * 86.0 - 20, 92.0, 46 + 50 * chance(i, 315)
        dark = hexa("#2A2654")
        shapes.append(
            Polygon(
                ((x, 260), (x, 260 - h), (x + w / 2, 230 - h), (x + w, 260 - h), (x + w, 260)), dark
            )
        )
        snow = ((x - 3, 260 - h), (x + w / 2, 228 - h), (x + w + 3, 260 - h), (x + w / 2, 236 - h))
        shapes.append(Polygon(snow, hexa("#9A96C4")))
        if chance(i, 316) > 0.45:
            shapes.append(Rounded((x + w / 2 - 7, 262 - h, 14, 17), 2, LAMP))
            shapes.append(Glow(x + w / 2, 270 - h, 34, 30, faded(LAMP, 0.5), 0.1))
    shapes += [
        Gradient(
            (0, 252, WIDE, 108),
            ((0.0, hexa("#B9B4DA")), (0.4, hexa("#8A88BC")), (1.0, hexa("#4A4880"))),
        ),
        Glow(150, 312, 260, 54, faded(LAMP, 0.55), 0.2),
        *placed(booth(), Place(40, 296, 1.75)),
    ]
    for i in range(30):
        at = (chance(i, 317) * WIDE, 268 + chance(i, 318) * 84)
        shapes.append(Ellipse(*at, 6 + 8 * chance(i, 319), 1.5, (255, 255, 255, 60)))
    return Sprite("set-street", tuple(shapes))


def booth() -> tuple[Shape, ...]:
    """Draw the chip stand from the front, ground at y 0, 112 wide, warm inside."""
    board = hexa("#8C5640")
    inside = ((0.0, hexa("#F2A650")), (0.6, hexa("#FFE79A")), (1.0, BRIGHT))
    shapes: list[Shape] = [
        Gradient((4.0, -82.0, 104.0, 46.0), inside),
        Circle(72, -62, 7, hexa("#D8A078")),
        Rounded((64.5, -75.0, 15.0, 8.0), 3, hexa("#FFF6E6")),
        Rounded((62.0, -55.0, 20.0, 20.0), 6, hexa("#F3E8D6")),
        Line(((68, -59), (72, -57.6), (76, -59)), 1.8, hexa("#5A3A30")),
        Circle(69.4, -63, 1.0, hexa("#2A1C28")),
        Circle(74.6, -63, 1.0, hexa("#2A1C28")),
        Rounded((14.0, -46.0, 34.0, 10.0), 2, hexa("#8E8A98")),
        Line(((18, -45), (22, -51), (28, -46), (34, -52), (43, -46)), 3.0, hexa("#F2C65E")),
        Rounded((0.0, -36.0, 112.0, 36.0), 2, board),
        Rounded((-4.0, -40.0, 120.0, 7.0), 2, hexa("#D8A068")),
    ]
    for i in range(9):
        a, ta = -10 + i * 14.7, 4 + i * 11.6
        tint = SEAT_B if i % 2 == 0 else CREAM
        shapes.append(Polygon(((ta, -106), (ta + 11.6, -106), (a + 14.7, -80), (a, -80)), tint))
        shapes.append(Ellipse(a + 7.3, -80, 7.3, 5.4, tint))
    cap = curve(
        [(0.0, -103.0), (12.0, -112.0), (56.0, -115.0), (100.0, -112.0), (115.0, -103.0)], 5
    )
    shapes.append(Polygon((*cap, (60.0, -101.0)), (246, 240, 250, 255)))
    shapes.extend(
        Line(((x, -40), (x, -82)), 3.2, mix(board, (0, 0, 0, 255), 0.4)) for x in (3.0, 109.0)
    )
    for k in range(9):
        x = -6 + k * 15.4
        y = -72 + 3.5 * math.sin(k * 1.4)
        shapes.append(Glow(x, y, 11, 11, faded(LAMP, 0.45), 0.1))
        shapes.append(Circle(x, y, 2.0, BRIGHT))
    shapes.append(Glow(56, -70, 100, 70, faded(LAMP, 0.2), 0.12))
    return tuple(shapes)


@lru_cache(maxsize=1)
def corner() -> Sprite:
    """Draw the dark corner behind the stand: bricks, one slice of light, snow on a bin."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#10122C")), (1.0, hexa("#2A2850")))),
        Rounded((0.0, 0.0, 430.0, 286.0), 0, hexa("#2E2444")),
    ]
    for row in range(15):
        for k in range(12):
            x = k * 40.0 - (20 if row % 2 else 0)
            tone = mix(hexa("#3A2C4E"), hexa("#4E3A56"), chance(row, k, 5))
            shapes.append(Rounded((x + 1, row * 19.0 + 1, 37.0, 16.0), 2, faded(tone, 0.8)))
    shapes += [
        Polygon(((430, 0), (WIDE, 0), (WIDE, 300), (430, 286)), hexa("#453E70")),
        Glow(560, 150, 190, 200, faded(LAMP, 0.6), 0.15),
        Polygon(((430, 286), (WIDE, 190), (WIDE, TALL), (330, TALL)), faded(LAMP, 0.22)),
        Gradient((0, 284, WIDE, 76), ((0.0, hexa("#6A689C")), (1.0, hexa("#34335E")))),
        Rounded((424.0, 0.0, 8.0, 288.0), 0, hexa("#5A4660")),
        Rounded((60.0, 216.0, 66.0, 76.0), 4, hexa("#3A4A58")),
        Rounded((54.0, 208.0, 78.0, 12.0), 4, hexa("#4C5E6C")),
        Ellipse(93, 207, 36, 8, hexa("#B9B4DA")),
    ]
    for k in range(5):
        shapes.append(Line(((70 + k * 12, 226), (70 + k * 12, 284)), 2, hexa("#2A3844")))
    for k in range(6):
        x, y = 452 + k * 32.0, 44 + 12 * math.sin(k)
        shapes.append(Glow(x, y, 26, 26, faded(LAMP, 0.7), 0.1))
        shapes.append(Circle(x, y, 4.0, BRIGHT))
    return Sprite("set-corner", tuple(shapes))


def falling(progress: float, count: int = 44) -> tuple[Shape, ...]:
    """Draw snow falling over a set."""
    found: list[Shape] = []
    flake = (Glow(0, 0, 4.4, 4.4, (255, 255, 255, 210), 0.9),)
    for i in range(count):
        y = (chance(i, 321) + progress * (0.9 + 0.8 * chance(i, 322))) % 1.0 * 380 - 10
        x = chance(i, 323) * WIDE + 9 * math.sin(progress * 9 + i)
        found.append(Sprite("toyflake", flake, x, y, 0.4 + 0.5 * chance(i, 324)))
    return tuple(found)
