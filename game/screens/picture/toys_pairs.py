"""A toy for four hands: winding a watch in turn; and the hands that reach in from both sides.

It finishes by itself in time; hands only hurry it along. `taps` counts both hands' presses.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.rules.seats import Seat
from game.screens.picture.expression import DRESS_A, DRESS_B
from game.screens.picture.palette import BRIGHT, GOLD, LAMP, SEAT_A, SEAT_B
from game.screens.picture.scenery import TALL, WIDE, cloak, framed
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Point,
    Rgba,
    Rounded,
    Shape,
    Sprite,
    curve,
    faded,
    hexa,
    mix,
    sprite,
)
from game.screens.picture.toys_life import number

Args = Mapping[str, str | int]
CLICKS = 12
WATCH = (320.0, 188.0)
BRASS, BRASS_DARK = hexa("#E8B850"), hexa("#A8742C")
DIAL = hexa("#FFFBEE")
PAPER, PAPER_DARK = hexa("#FFFDF6"), hexa("#D9D2C6")


def reaching(seat: Seat) -> tuple[Shape, ...]:
    """Draw a hand in its sleeve, reaching in from its own side, finger tips at 0, 0."""
    side = -1 if seat is Seat.A else 1
    dress = DRESS_A if seat is Seat.A else DRESS_B
    sleeve = ((side * 380.0, 232.0), (side * 200, 106), (side * 66, 26))
    crease = mix(dress.skin, dress.hair, 0.25)
    return (
        Line(curve(sleeve, 6), 44, dress.coat),
        Line(curve([(x, y + 13) for x, y in sleeve], 6), 13, dress.shade),
        Line(((side * 66.0, 14.0), (side * 56, 42)), 15, mix(dress.scarf, dress.coat, 0.25)),
        Circle(side * 38, 16, 18, dress.skin),
        Line(curve([(side * 32.0, 8.0), (side * 16, -4), (side * 3, -4)], 5), 9.5, dress.skin),
        Line(curve([(side * 30.0, 20.0), (side * 14, 12), (side * 3, 7)], 5), 9.5, dress.skin),
        Line(((side * 24, 6), (side * 15, 1)), 1.2, crease),
    )


def in_turn(count: int) -> Seat:
    """Return whose hand moves next: they take turns."""
    return Seat.A if count % 2 == 0 else Seat.B


def wind(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the watch wound in turn: twelve clicks, and its tick is the beat of both."""
    p = framed(progress)
    clicks = min(CLICKS, max(int(p * (CLICKS + 1.99)), number(args, "taps", 0)))
    wound = clicks >= CLICKS
    beat = p * 40 % 1.0
    shapes: list[Shape] = [_desk()]
    if wound:
        shapes.extend(_beats(p))
    glow = 0.2 + 0.05 * clicks
    shapes.append(Glow(*WATCH, 190, 160, faded(LAMP, glow), 0.15))
    push = 3.0 if not wound and p * 96 % 4 < 2 else 0.0
    shapes.append(sprite(f"crown{clicks % 4}", _crown(clicks % 4), Place(WATCH[0], WATCH[1] - 118)))
    shapes.append(sprite(f"watch{clicks}", _watch(clicks), Place(*WATCH)))
    shapes.extend(_hands_of(clicks, beat if wound else 0.0, p))
    shapes.append(sprite("crack", _scratch(), Place(*WATCH)))
    mover = in_turn(clicks)
    for seat, side in ((Seat.A, -1), (Seat.B, 1)):
        away = 44.0 if wound else 0.0
        near = push if seat is mover else 0.0
        turn = side * (near * 2)
        at = Place(WATCH[0] + side * (14 + away), WATCH[1] - 124 - near + away * 0.8, 0.92, turn)
        shapes.append(sprite(f"winder{seat}", reaching(seat), at))
    return (*shapes, *cloak(0.3))


@lru_cache(maxsize=1)
def _desk() -> Sprite:
    wood, dark = hexa("#8E5E46"), hexa("#3E2634")
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#5A3A40")), (0.5, wood), (1.0, dark)))
    ]
    for k in range(8):
        y = 18.0 + k * 46
        shapes.append(Line(((0, y), (WIDE, y + 5)), 1.6, faded(hexa("#3A2228"), 0.5)))
    shapes += [
        Rounded((42.0, 250.0, 120.0, 86.0), 3, hexa("#F4E6CC")),
        Rounded((54.0, 262.0, 96.0, 56.0), 1, hexa("#A88A62")),
        Ellipse(82, 292, 14, 20, hexa("#7E6244")),
        Ellipse(118, 294, 13, 18, hexa("#8E7250")),
        Glow(320, 190, 360, 220, faded(LAMP, 0.4), 0.15),
        Ellipse(320, 314, 150, 20, (30, 16, 20, 130)),
    ]
    return Sprite("set-desk", tuple(shapes))


@lru_cache(maxsize=4)
def _crown(step: int) -> tuple[Shape, ...]:
    """Draw the crown and its ring; its ribs pass by as it turns."""
    shapes: list[Shape] = [
        Rounded((-9.0, 4.0, 18.0, 18.0), 3, BRASS_DARK),
        Rounded((-19.0, -14.0, 38.0, 20.0), 6, BRASS),
    ]
    for k in range(-4, 5):
        x = k * 4.4 + step * 1.1
        if abs(x) < 17:
            shapes.append(Line(((x, -12), (x, 4)), 1.5, BRASS_DARK))
    return tuple(shapes)


@lru_cache(maxsize=16)
def _watch(clicks: int) -> tuple[Shape, ...]:
    """Draw case and dial about 0, 0; an hour lights for each click."""
    shapes: list[Shape] = [
        Circle(0, 6, 106, (30, 16, 20, 120)),
        Circle(0, 0, 104, BRASS_DARK),
        Circle(0, -1, 101, BRASS),
        Circle(0, 0, 90, mix(BRASS_DARK, BRASS, 0.3)),
        Circle(0, 0, 86, DIAL),
        Ellipse(-30, -38, 40, 26, (255, 255, 255, 90)),
    ]
    for n in range(12):
        turn = math.radians(-60 + 30 * n)
        lit = n < clicks
        tone = GOLD if lit else hexa("#8A7A74")
        out, near = (78.0, 62.0) if n % 3 == 2 else (78.0, 68.0)
        ends = (
            (out * math.cos(turn), out * math.sin(turn)),
            (near * math.cos(turn), near * math.sin(turn)),
        )
        shapes.append(Line(ends, 6.0 if lit else 3.6, tone))
        if lit:
            shapes.append(
                Glow(70 * math.cos(turn), 70 * math.sin(turn), 17, 17, faded(LAMP, 0.8), 0.15)
            )
    shapes += [Circle(0, 40, 18, hexa("#F4EAD4")), Circle(0, 40, 2, BRASS_DARK)]
    return tuple(shapes)


def _hands_of(clicks: int, beat: float, p: float) -> list[Shape]:
    x, y = WATCH
    ink = hexa("#3A2A3A")
    shapes: list[Shape] = []
    for turn, long, wide in ((150.0 + clicks * 1.5, 46.0, 6.0), (-66.0 + clicks * 4, 66.0, 4.0)):
        angle = math.radians(turn)
        tip = (x + long * math.cos(angle), y + long * math.sin(angle))
        shapes.append(Line(((x, y), tip), wide, ink))
    tick = int(p * 40) if clicks >= CLICKS else 0
    small = math.radians(-90 + 30 * tick + 6 * math.sin(min(1.0, beat * 4) * math.pi))
    dot = (x, y + 40)
    shapes.append(
        Line((dot, (dot[0] + 14 * math.cos(small), dot[1] + 14 * math.sin(small))), 2.2, SEAT_B)
    )
    return [*shapes, Circle(x, y, 6, BRASS_DARK), Circle(x, y, 3, BRASS)]


@lru_cache(maxsize=1)
def _scratch() -> tuple[Shape, ...]:
    """Draw the crack in the glass: still there, and no longer the point."""
    line = ((-62.0, -40.0), (-38.0, -22.0), (-28.0, -30.0), (-4.0, -6.0))
    return (
        Line(line, 2.4, (255, 255, 255, 210)),
        Line(((-38, -22), (-44, 2)), 1.6, (255, 255, 255, 190)),
        Line(tuple((x + 1.5, y + 1.5) for x, y in line), 1.0, (90, 70, 80, 120)),
    )


def _beats(p: float) -> list[Shape]:
    """Draw the tick going out to both sides as rings of light, like a heart's beat."""
    shapes: list[Shape] = []
    for k in range(3):
        life = round(8 * ((p * 20 + k / 3) % 1.0)) / 8
        for side, tint in ((-1, SEAT_A), (1, SEAT_B)):
            drawn = (_ring_of_light(life, tint, side),)
            shapes.append(Sprite(f"beat{side}{life}", drawn, *WATCH, 0.75 * (1 - life)))
    return shapes


def _ring_of_light(life: float, tint: Rgba, side: int) -> Line:
    start = -50.0 if side > 0 else 130.0
    arc = tuple(_on((0.0, 0.0), 108 + 150 * life, start + 5 * n) for n in range(21))
    return Line(arc, 5.0, mix(tint, BRIGHT, 0.45))


def _on(middle: Point, reach: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return (middle[0] + reach * math.cos(turn), middle[1] + reach * 0.9 * math.sin(turn))
