"""Things of a hall, a kitchen and a garden, each standing on 0, 0 in its own small space."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from game.screens.picture.palette import BRIGHT, CREAM, LAMP
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
    oval,
    placed,
    ring,
)

DARK = hexa("#2A2230")
GILT, GILT_DARK = hexa("#E2B04E"), hexa("#8E6220")
SHADE = (30, 16, 30, 90)


def machine() -> tuple[Shape, ...]:
    """Draw an answering machine with a red light."""
    return (
        Ellipse(0, 1, 28, 3, SHADE),
        Polygon(((-26, 0), (26, 0), (22, -14), (-22, -14)), hexa("#4A4656")),
        Rounded((-16.0, -11.0, 20.0, 6.0), 1, DARK),
        Circle(13, -8, 3.4, hexa("#E0442E")),
        Glow(13, -8, 20, 18, hexa("#FF6A4A", 0.8), 0.1),
    )


def basil() -> tuple[Shape, ...]:
    """Draw a pot of basil standing in rather a lot of water."""
    shapes: list[Shape] = [
        Ellipse(0, 0, 24, 5, hexa("#8FB8C8")),
        Ellipse(0, -1, 20, 3.6, hexa("#C8E4EA")),
        Polygon(((-13, -2), (13, -2), (16, -20), (-16, -20)), hexa("#B8603C")),
        Rounded((-18.0, -25.0, 36.0, 6.0), 2, hexa("#C8744A")),
    ]
    for x, y, turn in (
        (-10, -32, -40),
        (0, -38, 0),
        (10, -32, 40),
        (-5, -28, -20),
        (6, -27, 25),
        (0, -46, 8),
    ):
        leaf = oval(float(x), float(y), 5.6, 9.6, float(turn))
        shapes.append(Polygon(leaf, hexa("#4E8A4A")))
        shapes.append(Line(((x, y + 6), (x, y - 6)), 0.8, hexa("#8AB878")))
    return tuple(shapes)


def can() -> tuple[Shape, ...]:
    """Draw a watering can tipped towards the left, water running."""
    tin = hexa("#6E8A9A")
    shapes: list[Shape] = [
        *placed(
            (
                Rounded((-12.0, -24.0, 26.0, 24.0), 4, tin),
                Line(((-10, -8), (-32, -24)), 4.4, tin),
                Line(((-35, -19), (-29, -29)), 4.0, mix(tin, CREAM, 0.4)),
                Line(curve([(12, -22), (26, -22), (22, -6), (13, -4)], 5), 3.2, tin),
            ),
            Place(0, 0, 1.0, -28),
        )
    ]
    shapes.extend(
        Line(((-40 + k * 3, -2 + k), (-42 + k * 3, 24)), 1.3, hexa("#BFE4F0", 0.8))
        for k in range(5)
    )
    return tuple(shapes)


def telephone(*, lifted: bool = False) -> tuple[Shape, ...]:
    """Draw a house telephone, its receiver on it unless lifted."""
    tint = hexa("#7A3A44")
    shapes: list[Shape] = [
        Ellipse(0, 1, 24, 3, SHADE),
        blob([(-22, 0), (-18, -16), (-9, -22), (9, -22), (18, -16), (22, 0)], tint, 4),
        Circle(0, -10, 8.4, CREAM),
        Circle(0, -10, 3.2, tint),
    ]
    for k in range(8):
        a = math.tau * k / 8
        shapes.append(Circle(5.8 * math.cos(a), -10 + 5.8 * math.sin(a), 1.1, DARK))
    if not lifted:
        shapes.extend(placed(receiver(), Place(0, -20)))
    return tuple(shapes)


def _off_hook() -> tuple[Shape, ...]:
    return telephone(lifted=True)


def receiver() -> tuple[Shape, ...]:
    """Draw a receiver lying on its ears, 44 wide."""
    tint = hexa("#8E4650")
    return (
        Line(curve([(-17, -3), (-14, -10), (0, -12), (14, -10), (17, -3)], 5), 5.4, tint),
        Ellipse(-17, -2, 6.4, 4.4, tint),
        Ellipse(17, -2, 6.4, 4.4, tint),
        Line(curve([(-12, -10.6), (0, -13), (12, -10.6)], 4), 1.2, mix(tint, CREAM, 0.4)),
    )


def pudding() -> tuple[Shape, ...]:
    """Draw a pudding that wobbles on its plate."""
    return (
        Ellipse(0, 0, 30, 5, CREAM),
        blob([(-20, -2), (-15, -22), (0, -26), (15, -22), (20, -2), (0, 1)], hexa("#E8C070"), 4),
        blob([(-15, -20), (0, -28), (15, -20), (10, -14), (3, -18), (-6, -12)], hexa("#8A4A24"), 4),
        Circle(0, -30, 3.4, hexa("#C4403A")),
    )


def clock() -> tuple[Shape, ...]:
    """Draw a kitchen clock."""
    shapes: list[Shape] = [
        Circle(0, -26, 26, hexa("#C4552A")),
        Circle(0, -26, 22, CREAM),
        Line(((0, -26), (0, -42)), 2.2, DARK),
        Line(((0, -26), (11, -20)), 2.8, DARK),
        Circle(0, -26, 2, DARK),
    ]
    for k in range(12):
        a = math.tau * k / 12
        shapes.append(Circle(19 * math.cos(a), -26 + 19 * math.sin(a), 1.0, DARK))
    return tuple(shapes)


def bicycle() -> tuple[Shape, ...]:
    """Draw a bicycle, brushed until it shines, 120 wide."""
    paint, dark = hexa("#4E8A7A"), hexa("#2A2430")
    shapes: list[Shape] = [Ellipse(0, 0, 60, 4, SHADE)]
    for x in (-36.0, 36.0):
        shapes += [ring((x, -24), 24, 24, 3.2, dark), ring((x, -24), 20, 20, 1.0, hexa("#E8E0D0"))]
        for k in range(5):
            a = math.pi * k / 5
            dx, dy = 21 * math.cos(a), 21 * math.sin(a)
            shapes.append(Line(((x - dx, -24 - dy), (x + dx, -24 + dy)), 0.7, hexa("#E8E0D0")))
    shapes += [
        Line(((-36, -24), (-16, -56), (24, -56), (0, -24), (-36, -24)), 4, paint),
        Line(((-18, -62), (0, -24)), 4, paint),
        Line(((22, -66), (36, -24)), 4, paint),
        Line(((22, -66), (26, -72), (36, -70)), 3, dark),
        Rounded((-28.0, -68.0, 22.0, 6.0), 3, hexa("#7A4A34")),
        Circle(0, -24, 5, dark),
        Glow(14, -60, 40, 24, faded(BRIGHT, 0.7), 0.1),
    ]
    return tuple(shapes)


def table_end() -> tuple[Shape, ...]:
    """Draw a long garden table, 280 wide, carried or standing."""
    wood = hexa("#A87850")
    shapes: list[Shape] = [Rounded((-140.0, -64.0, 280.0, 10.0), 2, wood)]
    shapes.append(Line(((-138, -63), (138, -63)), 2.0, mix(wood, LAMP, 0.6)))
    for x in (-112.0, 112.0):
        shapes.append(Line(((x - 8, -54), (x - 14, 0)), 7, mix(wood, DARK, 0.3)))
        shapes.append(Line(((x + 8, -54), (x + 14, 0)), 7, mix(wood, DARK, 0.3)))
    return tuple(shapes)


def snail() -> tuple[Shape, ...]:
    """Draw a snail with right of way."""
    skin = hexa("#C8A878")
    return (
        Ellipse(0, 1, 22, 2.4, SHADE),
        blob([(-20, 0), (-14, -6), (6, -7), (14, -16), (20, -14), (20, -4), (14, 0)], skin, 4),
        Line(((16, -14), (14, -22)), 1.4, skin),
        Line(((19, -14), (21, -22)), 1.4, skin),
        Circle(14, -23, 1.6, DARK),
        Circle(21, -23, 1.6, DARK),
        Circle(-4, -12, 11, hexa("#A8603C")),
        ring((-4, -12), 7.4, 7.4, 1.4, hexa("#7A3E2C")),
        ring((-4, -12), 3.6, 3.6, 1.4, hexa("#7A3E2C")),
    )


def beer_mat() -> tuple[Shape, ...]:
    """Draw a beer mat, seen from the side, doing its best."""
    return (
        Polygon(((-15, 0), (15, 0), (16, -5), (-14, -5)), CREAM),
        Line(((-12, -2.6), (13, -2.6)), 1.4, hexa("#C4552A")),
    )


THINGS: Mapping[str, Callable[[], tuple[Shape, ...]]] = {
    "machine": machine,
    "basil": basil,
    "can": can,
    "telephone": telephone,
    "off-hook": _off_hook,
    "receiver": receiver,
    "pudding": pudding,
    "clock": clock,
    "bicycle": bicycle,
    "table-end": table_end,
    "snail": snail,
    "beer-mat": beer_mat,
}
