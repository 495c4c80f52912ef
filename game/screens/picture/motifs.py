"""Small drawings for the faces of plan cards: the same card always has the same one.

A card's words stand beside it; the drawing only lets two people see at a glance whether both
turned over the same.
"""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Polygon,
    Rounded,
    Shape,
    blob,
    curve,
    hexa,
)

INK = hexa("#5C4278")
GOLDEN = hexa("#E0A440")
RUST, BLUE, MOSS = hexa("#C4552A"), hexa("#4B78B8"), hexa("#5E8A5A")
PALE = hexa("#FDEECC")


@lru_cache(maxsize=64)
def motif(card: str, unlike: str = "") -> tuple[Shape, ...]:
    """Draw the picture of a card about 0, 0, some 70 wide.

    Args:
        card: the card's id; "" has no picture.
        unlike: another card that lies beside it and must not look the same, or "".
    """
    if not card:
        return ()
    makers = (_leaf, _key, _bowl, _boat, _kite, _lamp, _wheel, _bell)
    number, other = _number(card) % len(makers), _number(unlike) % len(makers)
    if unlike and unlike != card and number == other:
        number = (number + 1) % len(makers)
    return (Circle(0, 0, 37, PALE), *makers[number]())


def _number(card: str) -> int:
    return sum((n + 3) * ord(sign) for n, sign in enumerate(card))


def _leaf() -> list[Shape]:
    vein = curve([(-22, 24), (-4, 2), (20, -24)], 6)
    shapes: list[Shape] = [
        blob([(-18, 20), (-20, -6), (0, -24), (24, -26), (22, -2), (4, 20)], MOSS),
        Line(vein, 2.4, PALE),
    ]
    shapes.extend(
        Line(((x, -x - 1), (x + dx, -x - 1 + dy)), 1.6, PALE)
        for x, dx, dy in ((-6, 2, -14), (-6, 13, 1), (6, 1, -13), (6, 12, 1))
    )
    return shapes


def _key() -> list[Shape]:
    return [
        Circle(-13, -11, 14, GOLDEN),
        Circle(-13, -11, 7, PALE),
        Line(((-4, -2), (22, 24)), 6.0, GOLDEN),
        Line(((14, 16), (21, 9)), 5.0, GOLDEN),
        Line(((21, 23), (28, 16)), 5.0, GOLDEN),
    ]


def _bowl() -> list[Shape]:
    shapes: list[Shape] = [
        Polygon(
            tuple(
                (26 * math.cos(a), 2 + 24 * math.sin(a))
                for a in (math.pi * k / 16 for k in range(17))
            ),
            BLUE,
        ),
        Ellipse(0, 2, 26, 6.4, RUST),
        Ellipse(0, 1, 22, 4.6, GOLDEN),
    ]
    shapes.extend(
        Line(curve([(x, -8), (x + 4, -16), (x - 2, -22), (x + 3, -30)], 5), 2.4, INK)
        for x in (-10.0, 4.0)
    )
    return shapes


def _boat() -> list[Shape]:
    return [
        Polygon(((-30, 6), (30, 6), (18, 22), (-18, 22)), BLUE),
        Polygon(((-2, -28), (-2, 2), (-24, 2)), RUST),
        Polygon(((3, -22), (3, 2), (22, 2)), GOLDEN),
        Line(curve([(-34, 28), (-17, 24), (0, 28), (17, 24), (34, 28)], 5), 2.2, INK),
    ]


def _kite() -> list[Shape]:
    return [
        Polygon(((6, -30), (26, -6), (2, 18), (-16, -10)), RUST),
        Line(((6, -30), (2, 18)), 1.8, PALE),
        Line(((-16, -10), (26, -6)), 1.8, PALE),
        Line(curve([(2, 18), (-8, 22), (-6, 30), (-20, 32)], 5), 2.0, INK),
        Polygon(((-8, 19), (-2, 26), (-12, 26)), GOLDEN),
    ]


def _lamp() -> list[Shape]:
    return [
        Line(curve([(-10, -18), (0, -30), (10, -18)], 6), 2.6, INK),
        Rounded((-13.0, -20.0, 26.0, 7.0), 2, INK),
        Rounded((-11.0, -14.0, 22.0, 30.0), 5, GOLDEN),
        Ellipse(0, 2, 4.6, 9, PALE),
        Rounded((-14.0, 15.0, 28.0, 8.0), 2, INK),
    ]


def _wheel() -> list[Shape]:
    rim = tuple(
        (26 * math.cos(k / 24 * math.tau), 26 * math.sin(k / 24 * math.tau)) for k in range(25)
    )
    shapes: list[Shape] = [Line(rim, 5.0, RUST)]
    for k in range(4):
        turn = k / 4 * math.pi
        x, y = 25 * math.cos(turn), 25 * math.sin(turn)
        shapes.append(Line(((x, y), (-x, -y)), 2.2, INK))
    return [*shapes, Circle(0, 0, 5.4, GOLDEN)]


def _bell() -> list[Shape]:
    return [
        blob([(-22, 16), (-14, 6), (-12, -14), (0, -24), (12, -14), (14, 6), (22, 16)], GOLDEN),
        Rounded((-24.0, 13.0, 48.0, 7.0), 3, GOLDEN),
        Circle(0, 24, 5.0, INK),
        Circle(0, -25, 3.6, INK),
        Line(curve([(-6, 4), (-6, -8), (0, -16)], 5), 2.4, PALE),
    ]
