"""Lanterns of every size: on posts, on hooks at the banks, in the middle, in a hand."""

from __future__ import annotations

from game.screens.picture.palette import BRIGHT, LAMP
from game.screens.picture.shapes import (
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    faded,
    hexa,
    mix,
    placed,
)

IRON = hexa("#2A2032")
PAPER = hexa("#FFD98A")


def post_lamp(at: Point, light: float) -> tuple[Shape, ...]:
    """Draw the small square lamp that stands on a post; `light` from 0 (out) to 1."""
    glass = mix(hexa("#4A4460"), BRIGHT, light)
    shapes: list[Shape] = []
    if light > 0:
        shapes.append(Glow(0, -9, 44, 44, faded(LAMP, 0.5 * light), 0.15))
    shapes += [
        Rounded((-6.5, -2.5, 13, 3.5), 1, IRON),
        Rounded((-5.0, -17.0, 10, 15), 1.5, IRON),
        Rounded((-3.6, -15.6, 7.2, 12), 1, glass),
        Polygon(((-7.5, -16.5), (7.5, -16.5), (3.4, -21.5), (-3.4, -21.5)), IRON),
        Rounded((-1.5, -23.5, 3, 3), 1, IRON),
    ]
    if light > 0:
        shapes.append(Ellipse(0, -9, 2.2, 4.2, (255, 255, 240, 255)))
        shapes.append(Glow(0, -9, 15, 15, faded(BRIGHT, 0.8 * light), 0.2))
    return placed(shapes, Place(*at))


def paper_lantern(
    at: Point, light: float, size: float = 1.0, halo: float = 1.0
) -> tuple[Shape, ...]:
    """Draw a round paper lantern hanging from its point; half lit glows low, by day hardly."""
    paper = mix(hexa("#5A5070"), PAPER, light)
    rib = mix(hexa("#463E5C"), hexa("#D8923E"), light)
    shapes: list[Shape] = []
    if light > 0:
        shapes.append(Glow(0, 17, 84, 84, faded(LAMP, 0.55 * light * halo), 0.12))
    shapes += [
        Line(((0, 0), (0, 5)), 1.4, IRON),
        Ellipse(0, 17, 13, 13.5, paper),
        Ellipse(0, 18, 9, 10, mix(paper, BRIGHT, 0.7 * light)),
    ]
    for k in (-8.0, -3.0, 3.0, 8.0):
        half = (13.5**2 - k * k) ** 0.5 * 0.96
        shapes.append(Line(((-half, 17 + k), (0, 17 + k + 1.4), (half, 17 + k)), 0.7, rib))
    shapes += [
        Rounded((-5.5, 3.2, 11, 3), 1.2, IRON),
        Rounded((-4.5, 28.5, 9, 3), 1.2, IRON),
        Line(((0, 31), (0, 37)), 1.2, mix(IRON, hexa("#C4552A"), 0.6)),
    ]
    if light > 0:
        shapes.append(Glow(0, 18, 24, 24, faded(BRIGHT, 0.6 * light * halo), 0.2))
    return placed(shapes, Place(at[0], at[1], size))


def hand_lamp(at: Point, light: float = 1.0, size: float = 1.0) -> tuple[Shape, ...]:
    """Draw the small lamp somebody sets down beside a crack."""
    shapes: list[Shape] = [
        Glow(0, -7, 40, 30, faded(LAMP, 0.7 * light), 0.2),
        Line(((-4.5, -12), (0, -19), (4.5, -12)), 1.2, IRON),
        Rounded((-5.0, -13.0, 10, 3), 1, IRON),
        Rounded((-4.0, -10.5, 8, 8), 2.5, mix(hexa("#4A4460"), BRIGHT, light)),
        Rounded((-5.5, -3.0, 11, 3.4), 1, IRON),
        Glow(0, -7, 13, 13, faded(BRIGHT, 0.8 * light), 0.2),
    ]
    return placed(shapes, Place(at[0], at[1], size))


def reflection(at: Point, light: float, colour: Rgba = LAMP) -> tuple[Shape, ...]:
    """Draw a lamp's long light in the water below it."""
    x, y = at
    shapes: list[Shape] = [Glow(x, y, 15, 62, faded(colour, 0.5 * light), 0.1)]
    for k in range(7):
        wide = 8 - abs(k - 2) * 1.2
        place = (x + (k % 3 - 1) * 2.5, y - 34 + k * 11.0)
        shapes.append(Ellipse(*place, wide, 0.9, faded(BRIGHT, (0.5 - 0.05 * k) * light)))
    return tuple(shapes)
