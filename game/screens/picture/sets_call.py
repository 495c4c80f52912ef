"""Sets of Call at Eight, 640 by 360: a room, a party, a night bench, a train, stairs, a yard."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.palette import BRIGHT, CREAM, LAMP
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
    curve,
    faded,
    hexa,
    mix,
)


def _roofs(y: float, tall: float, tone: str, seed: int) -> list[Shape]:
    """Draw a row of dark roofs standing on `y`, a few windows lit."""
    shapes: list[Shape] = []
    for i in range(9):
        x, h = i * 78.0 - 20, tall * (0.5 + 0.5 * chance(i, seed))
        shapes.append(Rounded((x, y - h, 80.0, h), 1, hexa(tone)))
        roof = ((x - 3, y - h), (x + 40, y - h - 22), (x + 83, y - h))
        shapes.append(Polygon(roof, mix(hexa(tone), (10, 8, 26, 255), 0.3)))
        if chance(i, seed, 2) > 0.4:
            at = (x + 16 + 30 * chance(i, seed, 3), y - h * 0.7)
            shapes.append(Rounded((*at, 10.0, 13.0), 1, LAMP))
            shapes.append(Glow(at[0] + 5, at[1] + 6, 22, 20, faded(LAMP, 0.5), 0.1))
    return shapes


def _stars(low: float, seed: int) -> list[Shape]:
    return [
        Circle(
            chance(i, seed) * WIDE,
            chance(i, seed, 1) * low,
            0.7 + 1.1 * chance(i, seed, 2),
            (255, 252, 236, round(90 + 150 * chance(i, seed, 3))),
        )
        for i in range(60)
    ]


def _bulbs(y: float, sag: float) -> list[Shape]:
    wire = [(x * 64.0, y + sag * math.sin(x / 10 * math.pi)) for x in range(11)]
    shapes: list[Shape] = [Line(curve(wire, 4), 1.6, hexa("#241A2A"))]
    for k, (x, at) in enumerate(wire):
        tone = (BRIGHT, hexa("#FFB88C"), hexa("#FFE08A"))[k % 3]
        shapes += [Glow(x, at + 8, 30, 28, faded(LAMP, 0.7), 0.1), Circle(x, at + 7, 5, tone)]
    return shapes


@lru_cache(maxsize=1)
def chamber() -> Sprite:
    """Draw a room at night with a small round table to the right."""
    wood = hexa("#7A4A38")
    table: tuple[Shape, ...] = (
        Line(((480, 250), (480, 330)), 9, mix(wood, (0, 0, 0, 255), 0.3)),
        Line(((444, 332), (480, 318), (516, 332)), 6, mix(wood, (0, 0, 0, 255), 0.3)),
        Ellipse(480, 250, 84, 11, wood),
        Ellipse(480, 246, 84, 10, mix(wood, LAMP, 0.35)),
    )
    return Sprite("set-chamber", (*parlour().shapes, *table))


@lru_cache(maxsize=1)
def parlour() -> Sprite:
    """Draw a room at night: the city in the window, a rug, a lamp."""
    shapes = walls("#3A2C4E", "#6A4A66", "#7A5240")
    shapes += pane((70.0, 56.0, 170.0, 140.0), ("#141A40", "#5A4E82"), hexa("#E6D2B8"))
    for i in range(12):
        x = 76 + i * 13.6
        h = 20 + 46 * chance(i, 741)
        shapes.append(Rounded((x, 194 - h, 13.0, h), 0, hexa("#242650")))
        if chance(i, 742) > 0.4:
            shapes.append(Rounded((x + 4, 200 - h, 4.0, 5.0), 0, LAMP))
    shapes += hanging_lamp(420, 74, "#B8884A")
    shapes += [
        Ellipse(300, 334, 220, 22, hexa("#8A4A54")),
        Ellipse(300, 334, 196, 17, hexa("#A8645E")),
    ]
    return Sprite("set-parlour", tuple(shapes))


@lru_cache(maxsize=1)
def party() -> Sprite:
    """Draw a warm, full room: bulbs, paper chains, a long table across the front."""
    shapes = walls("#5A2E34", "#A8603E", "#7A4634")
    shapes += _bulbs(34, 34)
    chain = [(x * 64.0, 96 + 22 * math.sin(x / 10 * math.tau * 1.5)) for x in range(11)]
    path = curve(chain, 4)
    for k, (x, y) in enumerate(path[::2]):
        shapes.append(Circle(x, y, 6, hexa(("#E6C06A", "#7A9AC8", "#C65C32", "#8AA878")[k % 4])))
        shapes.append(Circle(x, y, 3, hexa("#7A3E38")))
    shapes += [Glow(320, 170, 330, 190, faded(LAMP, 0.55), 0.14)]
    return Sprite("set-party", tuple(shapes))


@lru_cache(maxsize=1)
def street_door() -> Sprite:
    """Draw the night outside a lit door, with breath-cold stones and roofs."""
    sky = ((0.0, hexa("#0E1430")), (0.7, hexa("#2E3060")), (1.0, hexa("#544A76")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 290), sky), *_stars(180, 751)]
    shapes += _roofs(290, 110, "#201E42", 752)
    shapes += [
        Gradient((0, 286, WIDE, 74), ((0.0, hexa("#4A4668")), (1.0, hexa("#22203C")))),
        Rounded((0.0, 0.0, 230.0, 296.0), 0, hexa("#4A3448")),
        Rounded((72.0, 92.0, 104.0, 204.0), 3, hexa("#2A1E2C")),
        Rounded((80.0, 100.0, 88.0, 196.0), 2, hexa("#FFD892")),
        Polygon(((80, 296), (168, 296), (330, 360), (60, 360)), faded(LAMP, 0.4)),
        Glow(124, 190, 170, 170, faded(LAMP, 0.6), 0.12),
        Rounded((80.0, 92.0, 88.0, 26.0), 2, hexa("#C65C32")),
    ]
    return Sprite("set-street-door", tuple(shapes))


@lru_cache(maxsize=1)
def stars() -> Sprite:
    """Draw a square under all the stars: roofs low down, one lamp, frost on the ground."""
    sky = ((0.0, hexa("#0A0E28")), (0.6, hexa("#232858")), (1.0, hexa("#544E80")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 280), sky), *_stars(210, 761), *_stars(120, 762)]
    shapes += _roofs(282, 74, "#1C1C40", 763)
    shapes += [
        Gradient((0, 278, WIDE, 82), ((0.0, hexa("#4E5078")), (1.0, hexa("#20213E")))),
        Line(((110, 300), (110, 112)), 5, hexa("#141430")),
        Rounded((98.0, 86.0, 24.0, 30.0), 5, BRIGHT),
        Glow(110, 100, 120, 110, faded(LAMP, 0.6), 0.12),
        Ellipse(160, 312, 140, 16, faded(LAMP, 0.3)),
    ]
    return Sprite("set-stars", tuple(shapes))


@lru_cache(maxsize=1)
def carriage() -> Sprite:
    """Draw a train carriage at night: three windows on a field, seats, a rack with cases."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#C8B898")), (1.0, hexa("#8E7A62")))),
        Rounded((0.0, 44.0, WIDE, 8.0), 2, hexa("#7A6A58")),
    ]
    for k, tint in enumerate(("#7A4A3C", "#4E6A78", "#8A7A4A", "#6A4A66")):
        shapes.append(
            Rounded((40.0 + k * 150, 14.0 + k % 2 * 6, 82.0, 30.0 - k % 2 * 6), 4, hexa(tint))
        )
    for x in (24.0, 226.0, 428.0):
        shapes += [
            Rounded((x - 6, 70.0, 196.0, 136.0), 16, hexa("#6A5C50")),
            Rounded((x, 76.0, 184.0, 124.0), 12, hexa("#141834")),
            Gradient(
                (x + 10, 150.0, 164.0, 44.0), ((0.0, hexa("#1C2440")), (1.0, hexa("#26382E")))
            ),
            Circle(x + 150, 100, 3 if x != 226.0 else 13, hexa("#F0E8D0")),
        ]
    for x in (0.0, 210.0, 420.0):
        shapes.append(Rounded((x + 10, 226.0, 190.0, 110.0), 14, hexa("#3E5E6C")))
        shapes.append(Rounded((x + 18, 232.0, 174.0, 40.0), 12, hexa("#56788A")))
    shapes += [
        Gradient((0, 322, WIDE, 38), ((0.0, hexa("#5A4C44")), (1.0, hexa("#2E2628")))),
        Glow(320, 60, 360, 120, faded(BRIGHT, 0.5), 0.12),
    ]
    return Sprite("set-carriage", tuple(shapes))


@lru_cache(maxsize=1)
def black_window() -> Sprite:
    """Draw one carriage window close up: frame, night field, a moon, a row of poplars."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#B8A888")), (1.0, hexa("#7A6A58")))),
        Rounded((58.0, 28.0, 524.0, 270.0), 40, hexa("#5A4E46")),
        Rounded((70.0, 40.0, 500.0, 246.0), 32, hexa("#161C3C")),
        Gradient((86.0, 196.0, 468.0, 84.0), ((0.0, hexa("#26384A")), (1.0, hexa("#1E2E28")))),
        Circle(470, 96, 24, hexa("#F4ECD0")),
        Circle(461, 90, 21, hexa("#161C3C")),
    ]
    for i in range(18):
        at = (100 + chance(i, 771) * 440, 60 + chance(i, 772) * 110)
        shapes.append(Circle(*at, 1 + chance(i, 773), (255, 250, 230, 190)))
    shapes.extend(
        Ellipse(120 + k * 34.0, 172 + k % 2 * 6, 8, 30, hexa("#141C30")) for k in range(5)
    )
    shapes += [
        Rounded((40.0, 304.0, 560.0, 14.0), 4, hexa("#D8C8A8")),
        Line(((140, 70), (100, 130)), 5, (255, 255, 255, 36)),
    ]
    return Sprite("set-black-window", tuple(shapes))


@lru_cache(maxsize=1)
def stairwell() -> Sprite:
    """Draw a stairwell with a banister, rising from the left to the right."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#4A4460")), (1.0, hexa("#7E6A6A")))),
        *pane((70.0, 40.0, 70.0, 100.0), ("#1A2048", "#4A4678"), hexa("#CDBCA4")),
    ]
    wood = hexa("#9A6A4A")
    for k in range(11):
        x, y = k * 62.0 - 10, 340 - k * 20.0
        shapes.append(
            Polygon(
                ((x, y), (WIDE, y), (WIDE, TALL), (x, TALL)), mix(wood, (30, 16, 30, 255), 0.06 * k)
            )
        )
        shapes.append(Line(((x, y), (x + 62, y)), 3.4, mix(wood, LAMP, 0.45)))
    for k in range(11):
        x, y = k * 62.0 + 12, 342 - k * 20.0
        shapes.append(Line(((x, y), (x, y - 84)), 3.6, hexa("#3A2630")))
    shapes += [
        Line(((-20, 268), (WIDE, 50)), 7, hexa("#C48A58")),
        *hanging_lamp(330, 56, "#7A9A8A"),
    ]
    return Sprite("set-stairwell", tuple(shapes))


@lru_cache(maxsize=1)
def yard() -> Sprite:
    """Draw the street under a window: house front, bulbs across, a table's worth of light."""
    sky = ((0.0, hexa("#16204A")), (0.7, hexa("#4E4A80")), (1.0, hexa("#9A7A8E")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 270), sky), *_stars(120, 781)]
    shapes += _roofs(272, 96, "#2A2850", 782)
    shapes += [
        Gradient((0, 268, WIDE, 92), ((0.0, hexa("#6A6484")), (1.0, hexa("#343052")))),
        Rounded((0.0, 0.0, 170.0, 290.0), 0, hexa("#6E4E56")),
        *pane((36.0, 44.0, 90.0, 96.0), ("#FFD890", "#FFC46A"), CREAM),
        Glow(82, 92, 120, 110, faded(LAMP, 0.5), 0.12),
        *_bulbs(60, 54),
        Glow(380, 250, 250, 110, faded(LAMP, 0.5), 0.12),
    ]
    return Sprite("set-yard", tuple(shapes))
