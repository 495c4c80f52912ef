"""A toy for four hands: a page with a wrong number on it becomes a boat and sets off."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.rules.seats import Seat
from game.screens.picture.birds import Bird, gull
from game.screens.picture.palette import BRIGHT, SEAT_A, SEAT_B
from game.screens.picture.scenery import WIDE, cloak, framed
from game.screens.picture.shapes import (
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    between,
    blob,
    chance,
    faded,
    hexa,
    mix,
    sprite,
)
from game.screens.picture.toys_life import number
from game.screens.picture.toys_pairs import PAPER, PAPER_DARK, in_turn, reaching

Args = Mapping[str, str | int]
FOLDS = 4


def boat(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw a page with a wrong number on it being folded into a boat, which then sets off."""
    p = framed(progress)
    taps = number(args, "taps", 0)
    stage = min(FOLDS, max(int(p * 6.2), taps // 2))
    sails = stage >= FOLDS
    shapes: list[Shape] = [_harbour()]
    if sails:
        away = max(between(p, 0.72, 1.0), min(1.0, max(0, taps - 2 * FOLDS) / 8))
        return (*shapes, *_afloat(p, away), *cloak(0.2))
    shapes.append(Sprite("boat-board", (Ellipse(320, 246, 190, 26, (20, 26, 40, 90)),)))
    shapes.append(sprite(f"page{stage}", _page(stage), Place(320, 216)))
    reach = (150.0, 118.0, 100.0, 84.0)[stage]
    press = 5 * math.sin(p * 60)
    mover = in_turn(taps)
    for seat, side in ((Seat.A, -1), (Seat.B, 1)):
        near = press if seat is mover else 0.0
        at = Place(320 + side * (reach - near), 226.0, 0.95)
        shapes.append(sprite(f"folder{seat}", reaching(seat), at))
    return (*shapes, *cloak(0.2))


@lru_cache(maxsize=1)
def _harbour() -> Sprite:
    sky = ((0.0, hexa("#7CA8C4")), (0.7, hexa("#DDE0D4")), (1.0, hexa("#FCE8C6")))
    water = ((0.0, hexa("#E4E2D2")), (0.25, hexa("#9CC0C8")), (1.0, hexa("#4A7E94")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 150), sky), Gradient((0, 148, WIDE, 212), water)]
    hills = [
        (-10.0, 150.0),
        *(
            (float(x), 132 - 12 * math.sin(x / 110) - 6 * math.sin(x / 41))
            for x in range(-10, 661, 10)
        ),
        (660.0, 150.0),
    ]
    shapes += [
        Polygon(tuple(hills), hexa("#9CB4BC")),
        Glow(320, 150, 330, 36, hexa("#FFF2D4", 0.7), 0.5),
        Glow(150, 144, 200, 14, (255, 255, 255, 150), 0.8),
        Glow(500, 142, 220, 16, (255, 255, 255, 150), 0.8),
        Polygon(((538, 150), (544, 70), (560, 70), (566, 150)), hexa("#F4EEE2")),
        Polygon(((541, 112), (543, 92), (561, 92), (563, 112)), hexa("#C4704E")),
        Rounded((540.0, 58.0, 24.0, 13.0), 2, BRIGHT),
        Polygon(((537, 59), (567, 59), (552, 48)), hexa("#6E8492")),
        Glow(552, 64, 40, 26, faded(BRIGHT, 0.7), 0.15),
        Polygon(((488, 152), (516, 144), (600, 144), (660, 152)), hexa("#7A8C8C")),
    ]
    for i in range(60):
        part = chance(i, 681)
        at = (chance(i, 682) * WIDE, 158 + part * 196)
        shapes.append(
            Ellipse(
                *at,
                6 + 24 * chance(i, 683),
                0.8 + part,
                (255, 252, 240, round(60 + 90 * (1 - part))),
            )
        )
    shapes += [
        Polygon(((-10, 306), (650, 306), (650, 370), (-10, 370)), hexa("#9A7C60")),
        Line(((-10, 306), (650, 306)), 3, hexa("#D8BC94")),
    ]
    shapes.extend(
        Line(((x, 308), (x * 1.06 - 20, 360)), 1.4, hexa("#6E5644")) for x in range(0, 660, 44)
    )
    return Sprite("set-harbour", tuple(shapes))


@lru_cache(maxsize=8)
def _page(stage: int) -> tuple[Shape, ...]:
    """Draw the page at a stage of its folding, about 0, 0: flat, halved, cornered, a hat."""
    if stage == 0:
        return (Polygon(((-120, 24), (-92, -86), (92, -86), (120, 24)), PAPER), *_chart())
    if stage == 1:
        return (
            Polygon(((-118, 28), (-104, -34), (104, -34), (118, 28)), PAPER),
            Polygon(((-118, 28), (118, 28), (116, 36), (-116, 36)), PAPER_DARK),
            Line(((-60, 4), (-20, -8), (20, 0), (64, -14)), 3.4, SEAT_A),
        )
    if stage == 2:
        return (
            Polygon(((-112, 34), (112, 34), (0, -76)), PAPER),
            Polygon(((0, -76), (0, 34), (-112, 34)), mix(PAPER, PAPER_DARK, 0.35)),
            Polygon(((-116, 20), (116, 20), (116, 38), (-116, 38)), PAPER_DARK),
            Line(((0, -72), (0, 20)), 1.4, PAPER_DARK),
        )
    return (
        Polygon(((-92, 34), (92, 34), (0, -84)), PAPER),
        Polygon(((0, -84), (92, 34), (0, 34)), mix(PAPER, PAPER_DARK, 0.4)),
        Polygon(((-104, 12), (104, 12), (88, 40), (-88, 40)), mix(PAPER, PAPER_DARK, 0.2)),
        Line(((-104, 12), (104, 12)), 1.6, PAPER_DARK),
        Line(((-52, 26), (-16, 20), (22, 28)), 3.0, SEAT_A),
    )


def _chart() -> tuple[Shape, ...]:
    """Draw what is on the page: bars, and one of them ringed."""
    shapes: list[Shape] = []
    for k, tall in enumerate((18.0, 28.0, 24.0, 58.0, 36.0)):
        x = -62 + k * 28.0
        tone = SEAT_B if k == 3 else SEAT_A
        shapes.append(Polygon(((x, 6), (x + 1.5, 6 - tall), (x + 15, 6 - tall), (x + 16, 6)), tone))
    ring = tuple(
        (30 + 17 * math.cos(a), -26 + 40 * math.sin(a))
        for a in (math.tau * n / 24 for n in range(25))
    )
    return (
        *shapes,
        Line(((-76, 7), (90, 7)), 2.4, hexa("#5A5466")),
        Line(ring, 2.6, hexa("#D0442E")),
    )


def _afloat(p: float, away: float) -> tuple[Shape, ...]:
    """Draw the boat on the water, smaller as it goes, and a gull that watches it."""
    x = 320 + 60 * away + 4 * math.sin(p * 26)
    y = 262 - 84 * away + 2.4 * math.sin(p * 40)
    size = 1.0 - 0.62 * away
    rock = round(4 * math.sin(p * 34)) * 1.0
    wake = [
        Line(((x - 10, y + 6), (x - side * 120 * size, y + 66 * size)), 2.4, (255, 255, 255, 110))
        for side in (-1, 1)
    ]
    watcher = Bird(neck=0.9, look=1.0, wing=0.6 if p > 0.94 else 0.0)
    return (
        *wake,
        Ellipse(x, y + 14 * size, 84 * size, 9 * size, (40, 70, 84, 120)),
        sprite("paperboat", _boat(), Place(x, y, round(size, 2), rock)),
        sprite(f"lookout{p > 0.94:d}", gull(watcher), Place(128, 308, 2.2)),
    )


@lru_cache(maxsize=1)
def _boat() -> tuple[Shape, ...]:
    return (
        Polygon(((-34, 6), (0, -62), (34, 6)), mix(PAPER, PAPER_DARK, 0.5)),
        Polygon(((-34, 6), (0, -62), (0, 6)), PAPER),
        Polygon(((-96, -22), (-40, 16), (40, 16), (96, -22), (52, 14), (-52, 14)), PAPER_DARK),
        Polygon(((-98, -24), (0, 4), (98, -24), (62, 18), (-62, 18)), PAPER),
        Polygon(((0, 4), (98, -24), (62, 18), (0, 18)), mix(PAPER, PAPER_DARK, 0.35)),
        Line(((-44, 8), (-22, 2), (-4, 10)), 2.6, SEAT_A),
        Line(((26, 11), (44, 5)), 2.6, SEAT_B),
        blob(
            [(-2, -62), (4, -74), (9, -84), (6, -70), (2, -60)],
            mix(hexa("#FFFFFF"), SEAT_A, 0.12),
            4,
        ),
    )
