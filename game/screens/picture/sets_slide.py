"""Sets of Slide Nine, 640 by 360: the office on the water, the pier, the tower, the top."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.palette import BRIGHT, LAMP, SEAT_B
from game.screens.picture.scenery import TALL, WIDE
from game.screens.picture.sets_watch import hanging_lamp, pane, walls
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    chance,
    faded,
    hexa,
    mix,
)


@lru_cache(maxsize=1)
def office() -> Sprite:
    """Draw the office on its float: mist and a lighthouse in the window, a desk to the right."""
    shapes = walls("#3C4E5C", "#6E8288", "#7A6652")
    shapes += pane((50.0, 52.0, 200.0, 132.0), ("#8FA6B4", "#E8D8C4"), hexa("#F0E6D4"))
    shapes += [
        Polygon(((196, 184), (202, 104), (220, 104), (226, 184)), hexa("#FBF4E8")),
        Rounded((199.0, 124.0, 24.0, 16.0), 0, hexa("#C4755A")),
        Rounded((200.0, 92.0, 22.0, 12.0), 2, BRIGHT),
        Glow(150, 176, 90, 16, (255, 255, 255, 150), 0.7),
        Line(((150, 52), (150, 184)), 4, hexa("#F0E6D4")),
    ]
    shapes += hanging_lamp(450, 66, "#C4755A")
    wood = hexa("#A87E58")
    shapes += [
        Rounded((350.0, 238.0, 280.0, 14.0), 3, mix(wood, LAMP, 0.3)),
        Rounded((366.0, 252.0, 14.0, 84.0), 1, mix(wood, (0, 0, 0, 255), 0.35)),
        Rounded((540.0, 252.0, 78.0, 84.0), 2, wood),
        Rounded((548.0, 262.0, 62.0, 28.0), 2, mix(wood, (0, 0, 0, 255), 0.15)),
        Rounded((548.0, 298.0, 62.0, 28.0), 2, mix(wood, (0, 0, 0, 255), 0.15)),
        Circle(579, 276, 3, LAMP),
        Circle(579, 312, 3, LAMP),
    ]
    return Sprite("set-office", tuple(shapes))


@lru_cache(maxsize=1)
def pier() -> Sprite:
    """Draw nineteen boards over misty water, up to a blue door with a porthole."""
    sky = ((0.0, hexa("#9AAEBE")), (0.6, hexa("#D8CDC4")), (1.0, hexa("#F4DCC0")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 240), sky)]
    water = ((0.0, hexa("#C8CCC8")), (1.0, hexa("#4E6A7A")))
    shapes.append(Gradient((0, 216, WIDE, 144), water))
    for i in range(14):
        at = (chance(i, 801) * WIDE, 190 + 110 * chance(i, 802))
        shapes.append(Glow(*at, 120, 14, (255, 250, 240, 150), 0.8))
    wood = hexa("#9A7E60")
    shapes.append(Rounded((0.0, 300.0, WIDE, 26.0), 0, mix(wood, (30, 20, 30, 255), 0.4)))
    for k in range(19):
        tone = mix(wood, hexa("#C8AC84"), chance(k, 803))
        shapes.append(Polygon(_board(k), tone))
    shapes.extend(Rounded((x, 320.0, 14.0, 40.0), 2, hexa("#4A3C3A")) for x in (60.0, 220.0, 380.0))
    shapes += [
        Rounded((462.0, 52.0, 178.0, 248.0), 0, hexa("#E8DCC8")),
        Rounded((492.0, 108.0, 104.0, 192.0), 3, hexa("#F6EEDC")),
        Rounded((500.0, 116.0, 88.0, 184.0), 2, hexa("#4B78A8")),
        Circle(544, 166, 20, hexa("#F0D8A0")),
        Circle(544, 166, 15, hexa("#BFE0E0")),
        Circle(512, 222, 4, LAMP),
        Glow(544, 80, 130, 80, faded(LAMP, 0.6), 0.12),
        Polygon(((448, 56), (640, 56), (640, 30), (470, 30)), hexa("#5A5668")),
    ]
    return Sprite("set-pier", tuple(shapes))


def _board(k: int) -> tuple[tuple[float, float], ...]:
    x = k * 26.0 - 10
    return ((x + 6, 284), (x + 30, 284), (x + 26, 306), (x, 306))


@lru_cache(maxsize=1)
def tower() -> Sprite:
    """Draw the inside of the tower: a stair that winds up along a white wall, slit windows."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#D8CCBC")), (1.0, hexa("#8E8488"))))
    ]
    for row in range(13):
        for k in range(8):
            box = (k * 92.0 - (46 if row % 2 else 0) + 1, row * 28.0 + 1, 89.0, 25.0)
            shapes.append(
                Rounded(
                    box, 3, faded(mix(hexa("#E8DCCA"), hexa("#B8ACA8"), chance(row, k, 811)), 0.7)
                )
            )
    for x, y in ((110.0, 60.0), (420.0, 20.0)):
        shapes.append(Rounded((x, y, 34.0, 84.0), 16, hexa("#FFE9C4")))
        shapes.append(Glow(x + 17, y + 42, 90, 90, faded(BRIGHT, 0.7), 0.12))
    stone = hexa("#8A7E88")
    for k in range(13):
        x, y = k * 52.0 - 8, 336 - k * 15.0 - 5 * math.sin(k / 12 * math.pi)
        tone = mix(stone, (40, 30, 50, 255), 0.03 * k)
        shapes.append(Polygon(((x, y), (WIDE, y), (WIDE, TALL), (x, TALL)), tone))
        shapes.append(Line(((x, y), (x + 52, y)), 3.0, hexa("#E8D8C4")))
    shapes.append(Line(((-10, 262), (320, 162), (660, 60)), 5, hexa("#7A4A3C")))
    return Sprite("set-tower", tuple(shapes))


@lru_cache(maxsize=1)
def summit() -> Sprite:
    """Draw the glass room at the top at sunrise, a long breakfast table across the front."""
    sky = ((0.0, hexa("#7E9EC4")), (0.5, hexa("#F0C8A8")), (1.0, hexa("#FFE6B0")))
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, 210), sky),
        Glow(320, 190, 260, 130, faded(BRIGHT, 0.9), 0.15),
        Circle(320, 192, 34, hexa("#FFF0B8")),
        Gradient((0, 200, WIDE, 60), ((0.0, hexa("#E8C8A8")), (1.0, hexa("#7E98A8")))),
    ]
    shapes.extend(
        Ellipse(40 + k * 120.0, 206 + 4 * (k % 2), 60, 3, (255, 255, 255, 130)) for k in range(6)
    )
    frame = hexa("#F6EEE0")
    shapes.extend(Rounded((x - 5, 0.0, 10.0, 260.0), 0, frame) for x in (10.0, 212.0, 428.0, 630.0))
    shapes += [
        Rounded((0.0, 0.0, WIDE, 16.0), 0, frame),
        Gradient((0, 250, WIDE, 110), ((0.0, hexa("#A8846A")), (1.0, hexa("#5A4448")))),
        Rounded((0.0, 244.0, WIDE, 10.0), 0, hexa("#D8BC98")),
    ]
    return Sprite("set-summit", tuple(shapes))


def long_table() -> tuple[Shape, ...]:
    """Draw the breakfast table that stands in front of whoever sits behind it, its top at y 0."""
    return (
        Rounded((-340.0, 8.0, 680.0, 90.0), 0, hexa("#EADCC6")),
        Rounded((-340.0, -6.0, 680.0, 18.0), 3, hexa("#FFF8EA")),
        Line(((-340, 13), (340, 13)), 2.0, SEAT_B),
    )
