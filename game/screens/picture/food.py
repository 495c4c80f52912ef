"""Things on plates and in hands: dumplings no two alike, chips, pan, steam, soy sauce, flags."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.expression import Eyes, Mien, Mouth, features
from game.screens.picture.palette import SEAT_B
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Label,
    Line,
    Place,
    Point,
    Polygon,
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

DOUGH, FOLD = hexa("#F8E8C8"), hexa("#D2AC7C")
CRUST, FILLING = hexa("#D99A56"), hexa("#9A5A40")
STEEL, STEEL_DARK = hexa("#C9CCD8"), hexa("#6E7288")
CHINA, CHINA_EDGE = hexa("#FBF6EC"), hexa("#7C9AC8")
CHIP, CHIP_DARK = hexa("#F2C65E"), hexa("#C98E38")


@lru_cache(maxsize=64)
def dumpling(seed: int = 0, *, face: bool = False) -> tuple[Shape, ...]:
    """Draw a dumpling about 40 wide on its base at 0, 0; each seed folds and leans otherwise."""
    wide, high = 19 + 3 * chance(seed, 1), 21 + 6 * chance(seed, 2)
    lean = (chance(seed, 3) - 0.5) * 8
    shapes: list[Shape] = [
        Polygon(curve(_outline(wide, high, lean), 5, closed=True), DOUGH),
        blob(
            [
                (-wide * 0.95, -3),
                (-wide * 0.5, -5),
                (wide * 0.5, -4),
                (wide * 0.95, -4),
                (wide * 0.5, 0),
                (-wide * 0.5, 0),
            ],
            mix(DOUGH, CRUST, 0.75),
        ),
    ]
    pleats = 4 + int(3 * chance(seed, 4))
    for k in range(pleats):
        part = (k + 0.5) / pleats * 2 - 1
        low = (part * wide * 0.72, -high * (0.46 + 0.14 * chance(seed, k, 5)))
        bend = (part * wide * 0.42 + lean * 0.4, -high * 0.8)
        shapes.append(Line(curve([(lean + part * 3.4, -high + 0.8), bend, low], 4), 1.1, FOLD))
    knot = 2.6 + 1.6 * chance(seed, 6)
    shapes.append(Ellipse(lean, -high - 0.4, knot * 1.3, knot, mix(DOUGH, FOLD, 0.25)))
    shine = [(-wide * 0.62, -high * 0.4), (-wide * 0.4, -high * 0.66)]
    shapes.append(Line(tuple(shine), 1.8, faded((255, 255, 255, 255), 0.7)))
    if face:
        mien = Mien(Eyes.HAPPY, Mouth.SMILE, blush=0.0, turn=0.0)
        shapes.extend(placed(features(mien), Place(0, -high * 0.34, 0.8)))
    return tuple(shapes)


def _outline(wide: float, high: float, lean: float) -> list[Point]:
    return [
        (-wide, -3),
        (-wide * 0.86, -high * 0.5),
        (-6 + lean, -high),
        (6 + lean, -high),
        (wide * 0.86, -high * 0.5),
        (wide, -3),
        (wide * 0.5, 0),
        (-wide * 0.5, 0),
    ]


@lru_cache(maxsize=64)
def half_dumpling(flip: float = 1.0) -> tuple[Shape, ...]:
    """Draw half a dumpling with its filling on the cut side."""
    body = [
        (-19.0 * flip, -3.0),
        (-16 * flip, -12),
        (-5 * flip, -23),
        (0.0, -23),
        (0.0, 0.0),
        (-10.0 * flip, 0),
    ]
    return (
        blob(body, DOUGH, 4),
        Polygon(oval_points(0, -11.5, 4.2, 11.5), DOUGH),
        Polygon(oval_points(0.3, -10.5, 3.0, 8.6), FILLING),
        Circle(0.4, -13, 0.9, hexa("#6FA05A")),
        Circle(-0.5, -8, 0.9, hexa("#6FA05A")),
        Line(((-4.0 * flip, -21), (-11.0 * flip, -12)), 1.1, FOLD),
    )


def oval_points(x: float, y: float, rx: float, ry: float) -> tuple[Point, ...]:
    """Return the outline of an upright oval."""
    steps = [math.tau * i / 20 for i in range(20)]
    return tuple((x + rx * math.cos(a), y + ry * math.sin(a)) for a in steps)


@lru_cache(maxsize=64)
def eaten(part: float) -> tuple[Shape, ...]:
    """Draw a dumpling of which a part from 0 to 1 has been bitten off, from the right."""
    if part <= 0.02:
        return dumpling(3)
    if part >= 0.97:
        return crumbs()
    wide, high = 21.0, 25.0
    cut = wide * (1 - 2 * part)
    outline = curve(_outline(wide, high, 0.0), 6, closed=True)
    kept = [p for p in outline if p[0] <= cut]
    start = next((i for i, p in enumerate(kept) if p == outline[0]), 0)
    arc = kept[start:] + kept[:start]
    top = max((p for p in arc if p[1] < -8), key=lambda p: p[0], default=(cut, -12.0))
    bites = [
        (cut - 3.2 * math.sin(k * math.pi / 2) ** 2, top[1] + (-top[1]) * k / 6) for k in range(7)
    ]
    upper = [p for p in arc if p[1] < -3]
    lower = [p for p in arc if p[1] >= -3]
    body = (*sorted(upper), *curve(bites, 3), *sorted(lower, reverse=True))
    shapes: list[Shape] = [
        Polygon(body, DOUGH),
        Line(curve(bites[1:], 3), 4.0, FILLING),
        Line(((-wide * 0.8, -2.2), (min(cut, wide * 0.8) - 2, -1.6)), 2.4, mix(DOUGH, CRUST, 0.7)),
    ]
    for k in range(5):
        x = -14.0 + k * 6.5
        if x < cut - 5:
            pleat = [(x * 0.4, -high + 1.5), (x * 0.8, -high * 0.75), (x, -high * 0.5)]
            shapes.append(Line(curve(pleat, 4), 1.1, FOLD))
    return tuple(shapes)


@lru_cache(maxsize=64)
def crumbs(count: int = 3) -> tuple[Shape, ...]:
    """Draw the crumbs that are left, each with its own small shadow."""
    shapes: list[Shape] = []
    spots = ((-9.0, -1.6, 2.3), (3.0, -0.6, 1.7), (10.0, -2.2, 2.0), (-2.0, -3.0, 1.4))
    for x, y, r in spots[:count]:
        shapes.append(Ellipse(x + 1, y + 1.4, r * 1.2, r * 0.5, (90, 70, 80, 110)))
        shapes.append(Circle(x, y, r, CRUST))
        shapes.append(Circle(x - r * 0.3, y - r * 0.3, r * 0.45, DOUGH))
    return tuple(shapes)


@lru_cache(maxsize=64)
def plate(wide: float = 34.0) -> tuple[Shape, ...]:
    """Draw a plate seen from a little above, its middle at 0, 0."""
    return (
        Ellipse(0, 3.4, wide, wide * 0.23, (40, 24, 44, 90)),
        Ellipse(0, 1.6, wide, wide * 0.23, STEEL_DARK),
        Ellipse(0, 0, wide, wide * 0.22, CHINA),
        Ellipse(0, 0, wide * 0.88, wide * 0.17, CHINA_EDGE),
        Ellipse(0, 0, wide * 0.82, wide * 0.155, CHINA),
        Ellipse(0, 0.8, wide * 0.62, wide * 0.11, mix(CHINA, STEEL, 0.4)),
        Ellipse(0, 1.2, wide * 0.6, wide * 0.10, CHINA),
    )


@lru_cache(maxsize=64)
def dome() -> tuple[Shape, ...]:
    """Draw the lid of a covered dish, standing on 0, 0."""
    arc = [(27 * math.cos(a), -27 * math.sin(a)) for a in (math.pi * i / 18 for i in range(19))]
    shine = curve([(-19.0, -8.0), (-15.0, -17.0), (-7.0, -22.0)], 5)
    return (
        Polygon(tuple(arc), STEEL),
        Polygon(
            (*arc[:12], *curve([(-6.0, -24.0), (10, -21), (17, -11), (18, -1)], 5)),
            mix(STEEL, STEEL_DARK, 0.5),
        ),
        Line(shine, 3.2, (255, 255, 255, 230)),
        Rounded((-29.0, -3.0, 58.0, 5.0), 2.5, mix(STEEL, STEEL_DARK, 0.35)),
        Circle(0, -30, 4.2, STEEL_DARK),
        Circle(-1, -31, 1.5, (255, 255, 255, 220)),
    )


@lru_cache(maxsize=64)
def steam_wisps(phase: float, strength: float = 1.0) -> tuple[Shape, ...]:
    """Draw three wisps of steam rising from 0, 0; `phase` from 0 to 1 is one rise."""
    shapes: list[Shape] = []
    for k in range(3):
        part = (phase + k / 3) % 1.0
        fade = math.sin(part * math.pi) * 0.5 * strength
        x = (k - 1) * 8.0
        points = []
        for i in range(5):
            up = i / 4
            sway = 4.5 * math.sin(up * 4.2 + phase * math.tau + k * 2)
            points.append((x + sway, -6 - part * 18 - up * 22))
        shapes.append(Line(curve(points, 4), 2.6, (255, 250, 240, round(200 * fade))))
        shapes.append(Glow(x, -24 - part * 20, 11, 17, (255, 248, 236, round(150 * fade)), 0.5))
    return tuple(shapes)


@lru_cache(maxsize=64)
def cone(chips: int = 9, *, bow: bool = False) -> tuple[Shape, ...]:
    """Draw a paper cone of chips, its tip at 0, 0, about 40 high."""
    shapes: list[Shape] = []
    for i in range(chips):
        part = i / max(1, 8) * 2 - 1
        x = part * 11
        top = -42 - 9 * chance(i, 7) - (1 - abs(part)) * 5
        tone = mix(CHIP, CHIP_DARK, 0.5 * chance(i, 8))
        shapes.append(Line(((x * 0.7, -26), (x * 1.15, top)), 4.2, tone))
    shapes += [
        Polygon(((-16, -34), (16, -34), (1.5, 0), (-1.5, 0)), hexa("#F3EBDD")),
        Polygon(((4, -34), (16, -34), (1.5, 0)), hexa("#D9CBB8")),
        Line(((-16, -34), (16, -34)), 1.6, (255, 255, 255, 255)),
        Line(((-10, -27), (9, -27)), 0.9, faded(SEAT_B, 0.6)),
        Line(((-8, -21), (7, -21)), 0.9, faded(SEAT_B, 0.6)),
    ]
    if bow:
        shapes.extend(placed(ribbon(), Place(0, -20)))
    return tuple(shapes)


@lru_cache(maxsize=64)
def ribbon() -> tuple[Shape, ...]:
    """Draw a silly large bow about 0, 0."""
    red, dark = hexa("#D8483E"), hexa("#9C2C30")
    return (
        Line(curve([(-1.0, 1.0), (-6.0, 9.0), (-4.0, 16.0)], 4), 3.4, dark),
        Line(curve([(1.0, 1.0), (6.0, 9.0), (9.0, 15.0)], 4), 3.4, dark),
        blob([(0, 0), (-8, -8), (-17, -7), (-18, 4), (-9, 5)], red, 4),
        blob([(0, 0), (8, -8), (17, -7), (18, 4), (9, 5)], red, 4),
        Line(((-4, -1), (-12, -3)), 1.2, dark),
        Line(((4, -1), (12, -3)), 1.2, dark),
        Circle(0, 0, 3.6, dark),
    )


@lru_cache(maxsize=64)
def soy() -> tuple[Shape, ...]:
    """Draw the bottle of soy sauce, standing on 0, 0."""
    return (
        Rounded((-5.0, -20.0, 10.0, 20.0), 3, hexa("#3A1E1C")),
        Rounded((-2.4, -27.0, 4.8, 9.0), 1.5, hexa("#3A1E1C")),
        Rounded((-3.2, -29.5, 6.4, 4.6), 1.4, hexa("#D8483E")),
        Rounded((-5.0, -14.0, 10.0, 8.0), 0, hexa("#F3E6CC")),
        Line(((-3.4, -18), (-3.4, -3)), 1.0, (255, 255, 255, 120)),
    )


@lru_cache(maxsize=64)
def pan() -> tuple[Shape, ...]:
    """Draw the pan, its base at 0, 0, the handle to the left."""
    return (
        Line(((-20, -8), (-42, -12)), 4.0, hexa("#2A2230")),
        Rounded((-22.0, -14.0, 44.0, 14.0), 5, hexa("#3E3848")),
        Line(((-20, -12), (20, -12)), 1.4, hexa("#7A7288")),
    )


@lru_cache(maxsize=64)
def flag(word: str) -> tuple[Shape, ...]:
    """Draw a paper flag on a stick, its foot at 0, 0."""
    paper = hexa("#FFF3D8")
    return (
        Line(((0, 0), (0, -34)), 1.6, hexa("#8A5A3C")),
        Polygon(((0, -35), (38, -33), (34, -26), (38, -19), (0, -18)), paper),
        Line(((0, -18), (38, -19)), 0.9, FOLD),
        Label(17, -26.5, word, 10, hexa("#2E2632")),
    )
