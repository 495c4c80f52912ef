"""A toy for four hands: one soup, stirred from two kitchens, under rain and under stars."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.rules.seats import Seat
from game.screens.picture.palette import BRIGHT, LAMP, SEAT_A, SEAT_B
from game.screens.picture.scenery import WIDE, cloak, framed
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Point,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    between,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.toys_life import number
from game.screens.picture.toys_pairs import BRASS, reaching

Args = Mapping[str, str | int]
POT = (320.0, 214.0)


def stir(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw one soup stirred from two kitchens: rain at the left window, stars at the right."""
    p = framed(progress)
    taps = number(args, "taps", 0)
    done = max(p, min(1.0, taps / 16))
    swirl = p * 9 + taps * 0.45
    shapes: list[Shape] = [_two_kitchens(), *_rain_outside(p)]
    shapes.append(Sprite("soup-pot", placed(_pot(), Place(*POT))))
    shapes.extend(_soup(swirl, done))
    for seat, side in ((Seat.A, math.pi), (Seat.B, 0.0)):
        angle = swirl * 1.4 + side
        at = (POT[0] + 74 * math.cos(angle), POT[1] - 38 + 17 * math.sin(angle))
        shapes.extend(_spoon(seat, at))
    shapes.append(Sprite("soup-front", placed(_pot_front(), Place(*POT))))
    shapes.extend(_steam(p, done))
    return (*shapes, *cloak(0.25))


@lru_cache(maxsize=1)
def _two_kitchens() -> Sprite:
    left, right = hexa("#4E4668"), hexa("#8A5A4C")
    shapes: list[Shape] = [
        Gradient((0, 0, 320, 268), ((0.0, mix(left, (0, 0, 0, 255), 0.3)), (1.0, left))),
        Gradient((320, 0, 320, 268), ((0.0, mix(right, (0, 0, 0, 255), 0.3)), (1.0, right))),
    ]
    for row in range(5):  # tiles behind the right stove
        for k in range(9):
            tone = mix(hexa("#C88A6A"), right, 0.4 + 0.3 * chance(row, k, 641))
            shapes.append(Rounded((322.0 + k * 36, 150.0 + row * 24, 34.0, 22.0), 2, tone))
    for side, sky in ((-1, ("#2A3050", "#6A6E8E")), (1, ("#0E1438", "#3A3C78"))):
        x = 320 + side * 196.0
        frame = hexa("#E8D2B4")
        shapes += [
            Rounded((x - 66, 30.0, 132.0, 112.0), 4, frame),
            Gradient((x - 59, 37.0, 118.0, 98.0), ((0.0, hexa(sky[0])), (1.0, hexa(sky[1])))),
            Polygon(tuple((x - 59 + a, 135.0 - b) for a, b in _ROOFS), hexa("#22264A")),
        ]
        if side > 0:
            shapes.extend(_stars(x))
        shapes += [
            Line(((x, 34), (x, 138)), 4, frame),
            Line(((x - 62, 84), (x + 62, 84)), 4, frame),
            Rounded((x - 74, 138.0, 148.0, 9.0), 2, frame),
        ]
    shapes += [
        Rounded((0.0, 262.0, WIDE, 98.0), 0, hexa("#5A4048")),
        Gradient((0, 256, WIDE, 30), ((0.0, hexa("#C89A74")), (1.0, hexa("#9A6A50")))),
        Rounded((208.0, 268.0, 224.0, 14.0), 5, hexa("#2A2436")),
        Glow(320, 262, 180, 40, faded(hexa("#FF9A4A"), 0.5), 0.15),
        Glow(320, 120, 260, 160, faded(LAMP, 0.4), 0.12),
        Line(((320, 0), (320, 150)), 1.6, faded(BRIGHT, 0.25)),
    ]
    return Sprite("set-two-kitchens", tuple(shapes))


_ROOFS: tuple[Point, ...] = (
    (0, 0),
    (0, 26),
    (14, 38),
    (28, 26),
    (28, 18),
    (52, 18),
    (52, 34),
    (74, 34),
    (74, 14),
    (92, 30),
    (104, 20),
    (118, 20),
    (118, 0),
)


def _stars(x: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(16):
        at = (x - 54 + 108 * chance(k, 651), 42 + 60 * chance(k, 652))
        shapes.append(Circle(*at, 0.9 + chance(k, 653), BRIGHT))
    return shapes


def _rain_outside(p: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(16):
        x = 68 + 112 * chance(k, 661)
        y = 38 + 92 * ((p * 14 * (0.7 + 0.6 * chance(k, 662)) + chance(k, 663)) % 1.0)
        shapes.append(Line(((x, y), (x - 2, min(134.0, y + 11))), 1.2, (206, 216, 244, 150)))
    return shapes


def _pot() -> tuple[Shape, ...]:
    """Draw the pot's inside and back rim about 0, 0, half blue and half rust."""
    blue, rust = mix(SEAT_A, hexa("#1A1C36"), 0.15), mix(SEAT_B, hexa("#1A1C36"), 0.1)
    half = [
        (142 * math.cos(a), -38 + 40 * math.sin(a)) for a in (math.pi * k / 24 for k in range(25))
    ]
    return (
        Ellipse(0, 58, 150, 14, (20, 10, 20, 150)),
        Ellipse(-158, -24, 20, 13, mix(blue, (0, 0, 0, 255), 0.25)),
        Ellipse(158, -24, 20, 13, mix(rust, (0, 0, 0, 255), 0.25)),
        Polygon(((-142, -38), (0, -38), (0, 58), (-104, 58), (-132, 40)), blue),
        Polygon(((142, -38), (0, -38), (0, 58), (104, 58), (132, 40)), rust),
        Polygon((*tuple((x, y) for x, y in half if x <= 0), (0.0, -38.0)), blue),
        Polygon((*tuple((x, y) for x, y in half if x >= 0), (0.0, -38.0)), rust),
        Line(((-124, -6), (-116, 40)), 7.0, (255, 255, 255, 60)),
        Ellipse(0, -38, 146, 42, mix(BRASS, hexa("#FFFFFF"), 0.25)),
        Ellipse(0, -37, 138, 37, hexa("#3A2430")),
    )


def _pot_front() -> tuple[Shape, ...]:
    """Draw the rim nearest to us, over spoons and soup."""
    arc = tuple(
        (142 * math.cos(a), -38 + 39 * math.sin(a)) for a in (math.pi * k / 24 for k in range(25))
    )
    return (Line(arc, 6.0, mix(BRASS, hexa("#FFFFFF"), 0.25)),)


def _soup(swirl: float, done: float) -> list[Shape]:
    broth = mix(hexa("#C86A3A"), hexa("#E89A3E"), done)
    shapes: list[Shape] = [Ellipse(0, 0, 130, 33, broth)]
    for k in range(3):
        path = []
        for n in range(16):
            reach = (0.25 + 0.23 * k) * (0.6 + 0.4 * n / 15)
            turn = swirl * (1.5 - 0.2 * k) + k * 2.1 + n * 0.17
            path.append((130 * reach * math.cos(turn), 33 * reach * math.sin(turn)))
        shapes.append(Line(tuple(path), 5.0 - k, mix(broth, BRIGHT, 0.35)))
    for k in range(11):
        reach = 0.3 + 0.55 * chance(k, 671)
        turn = swirl * (1.3 - 0.6 * reach) + k * 1.7
        at = (122 * reach * math.cos(turn), 30 * reach * math.sin(turn))
        tone = hexa(("#E8C24A", "#6FA05A", "#D8502E", "#F4E2B0")[k % 4])
        shapes.append(Ellipse(*at, 7.0, 4.2, mix(tone, (0, 0, 0, 255), 0.2)))
        shapes.append(Ellipse(at[0], at[1] - 1.2, 6.4, 3.6, tone))
    return [Sprite(f"soup{swirl:.2f}{done:.2f}", tuple(shapes), POT[0], POT[1] - 34)]


def _spoon(seat: Seat, at: Point) -> list[Shape]:
    side = -1 if seat is Seat.A else 1
    grip = (at[0] + side * 52, at[1] - 92)
    wood = hexa("#D8A46A")
    return [
        Ellipse(at[0], at[1] + 3, 15, 6, mix(wood, hexa("#7A4A2A"), 0.4)),
        Line((at, grip), 7.0, wood),
        Line(((at[0] - 1.5, at[1] - 2), (grip[0] - 1.5, grip[1])), 1.8, mix(wood, BRIGHT, 0.5)),
        sprite(f"stirrer{seat}", reaching(seat), Place(grip[0] - side * 6, grip[1] - 2, 0.9)),
    ]


def _steam(p: float, done: float) -> list[Shape]:
    """Draw the steam; once the soup is done it closes to one ring over both kitchens."""
    shapes: list[Shape] = []
    close = between(done, 0.8, 1.0)
    for side in (-1, 1):
        base = (POT[0] + side * 60 * (1 - close * 0.6), POT[1] - 66)
        path = []
        for n in range(9):
            up = n / 8
            sway = 12 * math.sin(p * 30 + n * 0.9) * (1 - close)
            bend = side * 46 * math.sin(up * math.pi) * close
            path.append((base[0] + sway + bend - side * 24 * up * close, base[1] - 118 * up))
        shapes.append(Line(curve(path, 3), 8.0, (255, 248, 236, 90)))
        shapes.append(Line(curve(path, 3), 3.4, (255, 252, 244, 150)))
    return [Sprite(f"soupsteam{p:.3f}{close:.2f}", tuple(shapes))]
