"""What stands between the two when no dish does: phone boxes, tablets, a projector.

Each shows its reveal from 0 (nothing yet) to 1: a photograph develops on the wire, two tablets
ring and are picked up, a projector blinks awake. What is behind the figures and what is before
them are drawn apart.
"""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.lamps import IRON
from game.screens.picture.marks import WOOD, WOOD_DARK, WOOD_LIT
from game.screens.picture.palette import BRIGHT, LAMP, SEAT_A, SEAT_B
from game.screens.picture.projector import CHAIRS, chairs, projected, projector
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    Sprite,
    between,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.span import MIDDLE
from game.screens.picture.stage import FLOOR
from game.screens.world import World

APART = {"photo": 112.0, "screen": 96.0, "slide": CHAIRS}
"""How far from the middle each of the two is, by what stands between them."""

STEPS = 24  # a reveal is drawn in so many steps and each kept
PAPER = hexa("#FBF4E4")
WIRE_Y = FLOOR - 96.0


def stepped(part: float) -> float:
    """Round a part to the steps a reveal is drawn in."""
    return round(max(0.0, min(1.0, part)) * STEPS) / STEPS


def behind(world: World, clock: int) -> tuple[Shape, ...]:
    """Draw what stands behind the two."""
    part = stepped(world.prop_part)
    match world.prop:
        case "photo":
            return (Sprite("boxes", _boxes()), *_photo_on_wire(part, clock))
        case "screen":
            return (Sprite("callstools", _stools(APART["screen"])),)
        case "slide":
            return (Sprite("chairs", chairs()), *projected(part, clock))
        case _:
            return ()


def before(world: World, clock: int) -> tuple[Shape, ...]:
    """Draw what stands before the two, or between them."""
    part = stepped(world.prop_part)
    match world.prop:
        case "photo":
            return (Sprite("boxfronts", _box_fronts()),)
        case "screen":
            return _tablets(part, clock)
        case "slide":
            return (
                sprite(f"projector{part > 0:d}", projector(lit=part > 0), Place(MIDDLE, FLOOR)),
            )
        case _:
            return ()


# -- two phone boxes and a photograph --------------------------------------------------------------


@lru_cache(maxsize=1)
def _boxes() -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for side, tint in ((-1, SEAT_A), (1, SEAT_B)):
        x = MIDDLE + side * APART["photo"]
        deep = mix(tint, hexa("#141030"), 0.5)
        inside = ((0.0, mix(LAMP, tint, 0.25)), (0.4, mix(LAMP, deep, 0.5)), (1.0, deep))
        shapes += [
            Glow(x, FLOOR + 3, 52, 9, (10, 6, 24, 180), 1.0),
            Rounded((x - 33, FLOOR - 118, 66.0, 120.0), 4, deep),
            Gradient((x - 27, FLOOR - 108, 54.0, 108.0), inside),
            Rounded((x - side * 20 - 7, FLOOR - 82, 14.0, 26.0), 2, hexa("#2A2438")),
            Circle(x - side * 20, FLOOR - 66, 4.6, hexa("#B8AECB")),
            Circle(x - side * 20, FLOOR - 66, 2.0, hexa("#2A2438")),
            Rounded((x - side * 20 - 6, FLOOR - 80, 12.0, 4.0), 2, hexa("#B8AECB")),
            Glow(x, FLOOR - 96, 44, 40, faded(LAMP, 0.7), 0.15),
        ]
    return tuple(shapes)


@lru_cache(maxsize=1)
def _box_fronts() -> tuple[Shape, ...]:
    """Draw posts, roof and the low door of both boxes, in front of whoever stands in them."""
    shapes: list[Shape] = []
    for side, tint in ((-1, SEAT_A), (1, SEAT_B)):
        x = MIDDLE + side * APART["photo"]
        lit = mix(tint, hexa("#FFFFFF"), 0.25)
        shapes += [
            Rounded((x - 35, FLOOR - 114, 6.0, 118.0), 1.5, tint),
            Rounded((x + 29, FLOOR - 114, 6.0, 118.0), 1.5, tint),
            Line(((x + 30.5 * -side, FLOOR - 110), (x + 30.5 * -side, FLOOR)), 1.4, lit),
            Rounded((x - 38, FLOOR - 124, 76.0, 14.0), 3, tint),
            Polygon(
                (
                    (x - 36, FLOOR - 123),
                    (x + 36, FLOOR - 123),
                    (x + 24, FLOOR - 132),
                    (x - 24, FLOOR - 132),
                ),
                tint,
            ),
            Rounded((x - 22, FLOOR - 121, 44.0, 7.0), 1.5, BRIGHT),
            Glow(x, FLOOR - 118, 46, 16, faded(LAMP, 0.5), 0.15),
            Rounded(
                (x - 30, FLOOR - 24, 60.0, 27.0), 1, faded(mix(tint, hexa("#141030"), 0.25), 0.92)
            ),
            Line(((x - 30, FLOOR - 24), (x + 30, FLOOR - 24)), 2.0, lit),
            Line(((x, FLOOR - 23), (x, FLOOR + 2)), 1.2, mix(tint, hexa("#141030"), 0.5)),
        ]
    return tuple(shapes)


def _photo_on_wire(part: float, clock: int) -> tuple[Shape, ...]:
    left, right = MIDDLE - APART["photo"] + 36, MIDDLE + APART["photo"] - 36
    sway = round(2 * math.sin(clock / 1300)) / 2
    middle = (MIDDLE + sway, WIRE_Y + 9)
    wire = curve(
        (
            (left, WIRE_Y - 4),
            (MIDDLE - 40, WIRE_Y + 7),
            middle,
            (MIDDLE + 40, WIRE_Y + 7),
            (right, WIRE_Y - 4),
        ),
        6,
    )
    shine = faded(BRIGHT, 0.25 + 0.4 * part)
    return (
        Line(wire, 1.4, IRON),
        Glow(MIDDLE, WIRE_Y + 42, 80, 60, shine, 0.1),
        sprite(f"photo{part:.3f}", photograph(part), Place(MIDDLE + sway, WIRE_Y + 44, 1.0, sway)),
    )


@lru_cache(maxsize=STEPS + 1)
def photograph(part: float) -> tuple[Shape, ...]:
    """Draw the photograph, 92 by 72 about 0, 0: two small cousins on one lap, and a watch."""
    see = between(part, 0.05, 1.0)

    def tone(code: str, first: float = 0.0) -> Rgba:
        return mix(PAPER, hexa(code), between(see, first, min(1.0, first + 0.55)))

    shapes: list[Shape] = [
        Rounded((-46.0, -36.0, 92.0, 72.0), 2, hexa("#FFFDF6")),
        Rounded((-40.0, -31.0, 80.0, 56.0), 1, tone("#A88A62")),
        Ellipse(0, 18, 40, 12, tone("#8A6C48", 0.1)),
        Ellipse(-22, -14, 16, 13, tone("#B89A70", 0.1)),
        Ellipse(24, -12, 14, 14, tone("#B89A70", 0.1)),
        # an old man in a chair, cut off above the moustache
        Rounded((-23.0, -31.0, 46.0, 54.0), 9, tone("#6A5038", 0.15)),
        Rounded((-16.0, -24.0, 32.0, 42.0), 8, tone("#7E8468", 0.2)),
        Ellipse(0, -25, 10, 7, tone("#E6C6A0", 0.2)),
        Line(((-5, -21.5), (0, -23), (5, -21.5)), 2.6, tone("#F4ECDC", 0.25)),
        Rounded((-20.0, 8.0, 40.0, 12.0), 5, tone("#5A5A50", 0.2)),
    ]
    for side, coat, hair in ((-1, "#4B78B8", "#4A342C"), (1, "#C4552A", "#6A3A24")):
        x = side * 10.0
        shapes += [
            Rounded((x - 7, -4.0, 14.0, 18.0), 5, tone(coat, 0.35)),
            Circle(x, -10, 6.6, tone("#F2CFA8", 0.35)),
            Polygon(
                ((x - 7, -11), (x - 5, -17), (x + 5, -17), (x + 7, -11), (x, -13.6)),
                tone(hair, 0.35),
            ),
            Circle(x - 2.2, -10, 0.8, tone("#2A1C28", 0.4)),
            Circle(x + 2.2, -10, 0.8, tone("#2A1C28", 0.4)),
            Line(((x - 2, -7.2), (x, -6.2), (x + 2, -7.2)), 0.8, tone("#7A3A30", 0.4)),
            Line(((x, 13), (x - side * 1, 20)), 3.4, tone("#F2CFA8", 0.35)),
        ]
    gold = tone("#F2C65E", 0.45)
    shapes += [
        Line(((-6, 0), (0, 3), (6, 0)), 1.0, gold),
        Circle(0, 5.6, 4.4, gold),
        Circle(0, 5.6, 3.2, tone("#FFFBEC", 0.45)),
        Line(((0, 3.4), (0, 5.6), (1.8, 6.4)), 0.8, tone("#4A342C", 0.45)),
    ]
    if see > 0.9:
        shapes.append(Glow(0, 5, 13, 13, faded(BRIGHT, 0.7), 0.1))
    for x in (-26.0, 26.0):
        shapes.append(Rounded((x - 2.6, -43.0, 5.2, 11.0), 1, hexa("#C99A5C")))
        shapes.append(Line(((x, -43), (x, -33)), 0.8, hexa("#7A5A34")))
    return tuple(shapes)


# -- two tablets -----------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def _stools(apart: float) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x in (MIDDLE - apart, MIDDLE + apart):
        shapes.extend(
            Line(((x + dx * 0.7, FLOOR - 25), (x + dx, FLOOR)), 3.2, WOOD_DARK)
            for dx in (-9.0, 0.0, 9.0)
        )
        shapes.append(Ellipse(x, FLOOR - 26, 14, 4.4, WOOD))
        shapes.append(Ellipse(x, FLOOR - 27.4, 13, 3.6, WOOD_LIT))
    return tuple(shapes)


def _tablets(part: float, clock: int) -> tuple[Shape, ...]:
    """Draw both tablets: they ring and shake, are picked up, and light each other's faces."""
    found: list[Shape] = []
    taken = between(part, 0.35, 0.8)
    rings = 0.0 < part < 0.4
    shake = (2 if clock // 60 % 2 else -2) if rings else 0
    for side in (-1, 1):
        x = MIDDLE + side * 52
        found.append(sprite(f"calltable{side}", _call_table(), Place(x, FLOOR)))
        if taken:
            found.append(Glow(x, FLOOR - 66, 54, 44, faded(BRIGHT, 0.55 * taken), 0.12))
        lift = round(9 * taken)
        tilt = side * (12.0 - 8 * taken) + shake
        name = f"tablet{side}{part > 0:d}{taken:.2f}"
        tablet = _tablet(side, rings=part > 0, taken=round(taken, 2))
        found.append(sprite(name, tablet, Place(x, FLOOR - 45 - lift, 1.0, tilt)))
        if rings:
            found.extend(_ring_arcs(x, FLOOR - 72, clock))
    if taken:
        beam = faded(BRIGHT, 0.2 * taken)
        found.append(Glow(MIDDLE, FLOOR - 64, 60, 26, beam, 0.1))
    return tuple(found)


@lru_cache(maxsize=1)
def _call_table() -> tuple[Shape, ...]:
    return (
        Glow(0, 2, 30, 6, (10, 6, 24, 160), 1.0),
        Line(((0, 0), (0, -42)), 4.0, WOOD_DARK),
        Line(((-13, 0), (0, -7), (13, 0)), 3.2, WOOD_DARK),
        Ellipse(0, -42, 25, 5.0, WOOD),
        Ellipse(0, -43.4, 24, 4.0, WOOD_LIT),
        Rounded((9.0, -53.0, 7.0, 9.0), 2, hexa("#F3E6CC")),
    )


@lru_cache(maxsize=128)
def _tablet(side: int, *, rings: bool, taken: float) -> tuple[Shape, ...]:
    """Draw a tablet on its foot, 40 by 30 over 0, 0; taken, the other's face shows in it."""
    coat, hair = (
        (hexa("#C4552A"), hexa("#5A342C")) if side < 0 else (hexa("#4B78B8"), hexa("#3A2A34"))
    )
    screen = mix(
        hexa("#1A1C36"), hexa("#8FC4A4") if taken < 0.3 else hexa("#FFE9C0"), 0.85 if rings else 0.0
    )
    shapes: list[Shape] = [
        Line(((0, -3), (side * 9, 2)), 2.6, hexa("#3A3448")),
        Rounded((-21.0, -32.0, 42.0, 33.0), 3, hexa("#2A2438")),
        Rounded((-18.5, -29.5, 37.0, 28.0), 1.5, screen),
    ]
    if rings and taken < 0.3:
        shapes += [
            Circle(0, -16, 7.4, hexa("#3F8A5C")),
            Line(((-3, -18), (-1, -13), (4, -13)), 2.2, BRIGHT),
        ]
    if taken >= 0.3:
        shapes += [
            Rounded((-9.0, -12.0, 18.0, 10.4), 4, coat),
            Circle(0, -17.5, 7.0, hexa("#F2CFA8")),
            Polygon(((-7.4, -18), (-5, -25), (5, -25), (7.4, -18), (0, -21.4)), hair),
            Circle(-2.4, -17, 0.9, hexa("#2A1C28")),
            Circle(2.4, -17, 0.9, hexa("#2A1C28")),
            Line(((-2.4, -14), (0, -12.8), (2.4, -14)), 1.0, hexa("#7A3A30")),
        ]
    shapes.append(Line(((-17, -28), (-8, -28)), 1.0, (255, 255, 255, 110)))
    return tuple(shapes)


def _ring_arcs(x: float, y: float, clock: int) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(3):
        life = (clock / 700 + k / 3) % 1.0
        for side in (-1, 1):
            reach = 24 + 12 * life
            arc = tuple(
                (x + side * reach * math.cos(a), y + 12 + reach * 0.8 * math.sin(a))
                for a in (-0.5, -0.25, 0.0, 0.25, 0.5)
            )
            shapes.append(Line(arc, 2.0, faded(BRIGHT, 0.8 * (1 - life))))
    return shapes


def held_receiver(hand: tuple[float, float]) -> tuple[Shape, ...]:
    """Draw a telephone receiver at somebody's hand, with a piece of its cord."""
    x, y = hand
    dark = hexa("#2A2438")
    cord = curve(((x, y + 7), (x - 6, y + 20), (x + 2, y + 30), (x - 4, y + 40)), 5)
    return (
        Line(cord, 1.2, dark),
        *placed(
            (
                Line(((0, -8), (0, 7)), 3.6, dark),
                Line(((0, -8), (3.5, -9)), 5.0, dark),
                Line(((0, 7), (3.5, 8)), 5.0, dark),
            ),
            Place(x, y, 1.0, 10.0),
        ),
    )
