"""Things of Grandad's Watch, each standing on 0, 0 in its own small space."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from game.screens.picture.palette import BRIGHT, CREAM
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    blob,
    curve,
    faded,
    hexa,
    mix,
    placed,
    ring,
)

DARK = hexa("#2A2230")
GILT, GILT_DARK = hexa("#E2B04E"), hexa("#8E6220")
SHADE = (30, 16, 30, 90)


def watch(*, cracked: bool = False, turn: float = 0.0) -> tuple[Shape, ...]:
    """Draw a pocket watch, 30 wide, lying upright; `turn` is the angle of its minute hand."""
    shapes: list[Shape] = [
        Ellipse(0, 1, 14, 2.6, SHADE),
        Line(((0, -31), (0, -37)), 3.4, GILT_DARK),
        ring((0, -40), 4.4, 4.4, 1.6, GILT),
        Circle(0, -15.5, 15.5, GILT_DARK),
        Circle(0, -16, 15, GILT),
        Circle(0, -16, 12.2, hexa("#FFFBEC")),
    ]
    for k in range(12):
        a = math.tau * k / 12
        long = 2.6 if k % 3 == 0 else 1.4
        tip = (10.8 * math.sin(a), -16 - 10.8 * math.cos(a))
        root = ((10.8 - long) * math.sin(a), -16 - (10.8 - long) * math.cos(a))
        shapes.append(Line((tip, root), 0.9, DARK))
    for angle, long, wide in ((turn, 8.6, 0.9), (turn / 12 + 300, 5.6, 1.4)):
        a = math.radians(angle)
        shapes.append(Line(((0, -16), (long * math.sin(a), -16 - long * math.cos(a))), wide, DARK))
    shapes.append(Circle(0, -16, 1.3, GILT_DARK))
    if cracked:
        shapes.extend(
            Line(tuple((float(x), float(y)) for x, y in path), 0.8, hexa("#7A8AA8"))
            for path in (
                ((-8, -25), (-2, -18), (-5, -12), (3, -8)),
                ((-2, -18), (6, -22), (10, -17)),
            )
        )
    else:
        shapes.append(Line(curve([(-8, -22), (-4, -26), (2, -26.5)], 4), 1.4, (255, 255, 255, 220)))
    return tuple(shapes)


def _watch() -> tuple[Shape, ...]:
    return watch(turn=40)


def umbrella() -> tuple[Shape, ...]:
    """Draw an open umbrella, its handle's end at 0, 0."""
    tint = hexa("#4E7A78")
    rim = [(-46.0, -58.0), (-38, -82), (-18, -98), (0, -102), (18, -98), (38, -82), (46, -58)]
    scallop = [(46.0, -58.0), (31, -64), (16, -58), (0, -64), (-16, -58), (-31, -64), (-46, -58)]
    return (
        Line(((0, -100), (0, -4), (4, 1), (8, -4)), 2.6, hexa("#6A4434")),
        Polygon((*curve(rim, 5), *curve(scallop, 4)), tint),
        Polygon(((-46, -58), (-38, -82), (-18, -98), (0, -102), (-16, -58)), mix(tint, DARK, 0.25)),
        Line(curve([(0, -102), (14, -84), (16, -58)], 4), 1.2, mix(tint, DARK, 0.4)),
        Line(((0, -102), (0, -110)), 2.2, hexa("#6A4434")),
    )


def diary() -> tuple[Shape, ...]:
    """Draw an open diary with one day ringed twice."""
    shapes: list[Shape] = [
        Rounded((-46.0, -50.0, 92.0, 54.0), 3, hexa("#7A3A44")),
        Rounded((-43.0, -52.0, 42.0, 52.0), 2, CREAM),
        Rounded((1.0, -52.0, 42.0, 52.0), 2, hexa("#FFFAEE")),
    ]
    for k in range(6):
        y = -45 + k * 7.6
        shapes.append(Line(((-39, y), (-6, y)), 0.8, hexa("#C8B49A")))
        shapes.append(Line(((5, y), (39, y)), 0.8, hexa("#C8B49A")))
    shapes.append(Line(((9, -40), (27, -40)), 1.8, DARK))
    shapes.append(ring((18, -40), 15, 6, 1.4, hexa("#C4552A")))
    shapes.append(ring((18.6, -39.4), 17, 7.4, 1.2, hexa("#C4552A")))
    return tuple(shapes)


def paper_bag() -> tuple[Shape, ...]:
    """Draw a small paper bag with a line of writing."""
    body = [
        (-15.0, 0.0),
        (-17, -34),
        (-10, -31),
        (-4, -35),
        (4, -31),
        (10, -35),
        (17, -33),
        (15, 0),
    ]
    return (
        Ellipse(0, 1, 17, 3, SHADE),
        Polygon(tuple(body), hexa("#D8B488")),
        Polygon(((6, 0), (8, -32), (17, -33), (15, 0)), hexa("#B8926A")),
        Line(curve([(-11, -20), (-7, -23), (-4, -18), (0, -22), (4, -19)], 4), 1.3, DARK),
        Line(curve([(-11, -13), (-6, -15), (-2, -12), (3, -14)], 4), 1.3, DARK),
    )


def chestnuts() -> tuple[Shape, ...]:
    """Draw four warm chestnuts, one of them rolled a little away."""
    shapes: list[Shape] = []
    for x, y in ((-13.0, 0.0), (-1.0, -3.0), (9.0, 1.0), (30.0, 3.0)):
        shapes += [
            Ellipse(x, y + 1, 8, 2.4, SHADE),
            blob(
                [
                    (x - 8, y - 4),
                    (x - 4, y - 11),
                    (x, y - 14),
                    (x + 5, y - 11),
                    (x + 8, y - 4),
                    (x, y),
                ],
                hexa("#6A3420"),
                4,
            ),
            Ellipse(x, y - 2.4, 5, 2, hexa("#C8A078")),
            Line(((x - 4, y - 7), (x - 1, y - 10)), 1.4, hexa("#B8704A")),
        ]
    return tuple(shapes)


def notes() -> tuple[Shape, ...]:
    """Draw a fan of banknotes that are only imagined: see-through, with dashed edges."""
    shapes: list[Shape] = []
    for k in range(9):
        turn = -44 + k * 11.0
        note: tuple[Shape, ...] = (
            Polygon(((-11, -14), (11, -14), (11, -62), (-11, -62)), hexa("#A8C8A0", 0.55)),
            Line(((-11, -14), (-11, -62), (11, -62), (11, -14)), 1.0, hexa("#3E6A50", 0.8)),
            Circle(0, -48, 5, hexa("#6E9A78", 0.6)),
        )
        shapes.extend(placed(note, Place(0, 0, 1.0, turn)))
    return tuple(shapes)


def feet() -> tuple[Shape, ...]:
    """Draw a calendar month lying back on a stool with its feet up."""
    shapes: list[Shape] = [
        Line(((26, -16), (24, 0)), 3, hexa("#5A3A30")),
        Line(((44, -16), (46, 0)), 3, hexa("#5A3A30")),
        Rounded((22.0, -20.0, 28.0, 5.0), 2, hexa("#9A6A4A")),
        Line(((-4, -10), (18, -12), (34, -22)), 4, hexa("#2A2A48")),
        Ellipse(37, -26, 3.4, 6, hexa("#7A3A30")),
        *placed(
            (
                Rounded((-20.0, -46.0, 40.0, 44.0), 3, hexa("#FFFAEE")),
                Rounded((-20.0, -46.0, 40.0, 9.0), 3, hexa("#C4552A")),
                Circle(-7, -25, 1.6, DARK),
                Circle(7, -25, 1.6, DARK),
                Line(curve([(-7, -17), (0, -12), (7, -17)], 4), 1.8, DARK),
            ),
            Place(-14, 0, 1.0, -22),
        ),
    ]
    return tuple(shapes)


def cheese() -> tuple[Shape, ...]:
    """Draw one very good cheese on a board under its own small light."""
    rind, heart = hexa("#D89A3A"), hexa("#FBE08A")
    return (
        Rounded((-34.0, -4.0, 68.0, 6.0), 2, hexa("#7A4A34")),
        Glow(0, -22, 46, 34, faded(BRIGHT, 0.7), 0.12),
        Polygon(((-26, -4), (26, -4), (26, -26), (-26, -18)), heart),
        Polygon(((-26, -18), (26, -26), (4, -34), (-26, -18)), mix(heart, rind, 0.4)),
        Line(((26, -4), (26, -26)), 3.0, rind),
        Circle(-8, -11, 3.6, mix(heart, rind, 0.6)),
        Circle(6, -16, 4.4, mix(heart, rind, 0.6)),
        Circle(16, -9, 2.6, mix(heart, rind, 0.6)),
    )


def pocket() -> tuple[Shape, ...]:
    """Draw a breast pocket with a flat paper bag looking out of it."""
    cloth = hexa("#4F7CBC")
    return (
        Rounded((-60.0, -110.0, 120.0, 120.0), 14, cloth),
        Line(((44, -110), (44, 8)), 2.0, hexa("#33568E")),
        Circle(52, -80, 4, hexa("#E6C06A")),
        Circle(52, -40, 4, hexa("#E6C06A")),
        Polygon(
            ((-34, -52), (-36, -84), (-20, -80), (-6, -85), (10, -80), (8, -52)), hexa("#D8B488")
        ),
        Line(curve([(-28, -72), (-20, -76), (-12, -70), (-2, -74)], 4), 1.6, DARK),
        Rounded((-40.0, -58.0, 56.0, 52.0), 6, mix(cloth, DARK, 0.16)),
        Rounded((-40.0, -58.0, 56.0, 9.0), 3, mix(cloth, CREAM, 0.2)),
    )


def stall_goods() -> tuple[Shape, ...]:
    """Draw what else lies on a stall: a brass lamp, a jug, a heap of spoons."""
    brass = hexa("#D8A44A")
    return (
        blob(
            [(-60, 0), (-66, -16), (-58, -30), (-46, -30), (-40, -16), (-46, 0)], hexa("#7A9AB0"), 4
        ),
        Line(curve([(-42, -24), (-32, -20), (-42, -8)], 4), 3.0, hexa("#7A9AB0")),
        Line(((50, 0), (50, -26)), 4, brass),
        Polygon(((38, -26), (62, -26), (56, -44), (44, -44)), hexa("#4E7A6A")),
        Ellipse(50, 0, 10, 3, brass),
        *(Line(((80 + k * 5.0, 0), (92 + k * 2.0, -9)), 2.0, hexa("#C8CCD8")) for k in range(4)),
    )


def seller() -> tuple[Shape, ...]:
    """Draw the seller: a cap, a moustache, both elbows on the stall."""
    skin = hexa("#D8A078")
    return (
        blob([(-34, 6), (-30, -26), (-14, -38), (14, -38), (30, -26), (34, 6)], hexa("#5E6A4A"), 4),
        Circle(0, -54, 19, skin),
        Rounded((-21.0, -76.0, 42.0, 12.0), 6, hexa("#4A3A44")),
        Rounded((4.0, -67.0, 26.0, 5.0), 2, hexa("#4A3A44")),
        Circle(4, -56, 2.0, DARK),
        Circle(14, -56, 2.0, DARK),
        Line(curve([(-2, -46), (8, -49), (18, -46)], 4), 4.0, hexa("#8A7A6A")),
    )


def phone() -> tuple[Shape, ...]:
    """Draw a telephone for the pocket, lit."""
    return (
        Glow(0, -9, 22, 22, faded(BRIGHT, 0.7), 0.1),
        Rounded((-6.5, -20.0, 13.0, 22.0), 2.4, hexa("#1C1830")),
        Rounded((-5.0, -18.0, 10.0, 17.0), 1, hexa("#FFE9B8")),
    )


THINGS: Mapping[str, Callable[[], tuple[Shape, ...]]] = {
    "watch": _watch,
    "umbrella": umbrella,
    "diary": diary,
    "paper-bag": paper_bag,
    "chestnuts": chestnuts,
    "notes": notes,
    "feet": feet,
    "cheese": cheese,
    "pocket": pocket,
    "stall-goods": stall_goods,
    "seller": seller,
    "phone": phone,
}
