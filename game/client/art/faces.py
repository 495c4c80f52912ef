"""Five faces for how something landed, from "fine" to "ouch": drawn, not borrowed.

The faces differ by brows, eyes and mouth, never by colour alone.
"""

from __future__ import annotations

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Polygon,
    Rgba,
    Shape,
    curve,
    hexa,
    mix,
    ring,
)

BOX = (0.0, 0.0, 48.0, 48.0)
FACES = 5
SKIN = (
    hexa("#F6D98E"),
    hexa("#F4DDB0"),
    hexa("#EBDCC8"),
    hexa("#D9D0DC"),
    hexa("#C6C8E2"),
)
INK = hexa("#2E2632")


def face(step: int, ink: Rgba = INK) -> tuple[Shape, ...]:
    """Draw face 0 (fine) to 4 (ouch) in a 48 unit box.

    Raises:
        ValueError: for a step outside 0 to 4.
    """
    if not 0 <= step < FACES:
        raise ValueError(f"expected a face from 0 to {FACES - 1}, not {step}")
    edge = mix(SKIN[step], ink, 0.5)
    return (
        Circle(24, 24, 21, SKIN[step]),
        ring((24, 24), 21, 21, 1.8, edge),
        *_cheeks(step),
        *_eyes(step, ink),
        *_mouth(step, ink),
    )


def _cheeks(step: int) -> list[Shape]:
    if step > 1:
        return []
    rose = (*hexa("#E8806A")[:3], 120 - 40 * step)
    return [Ellipse(12.5, 28, 4.2, 2.8, rose), Ellipse(35.5, 28, 4.2, 2.8, rose)]


def _eyes(step: int, ink: Rgba) -> list[Shape]:
    shapes: list[Shape] = []
    for side in (-1, 1):
        x = 24 + side * 7.5
        match step:
            case 0:
                arch = curve([(x - 3.4, 21.4), (x, 17.8), (x + 3.4, 21.4)], 5)
                shapes.append(Line(arch, 2.4, ink))
            case 1 | 2:
                shapes.append(Ellipse(x, 20, 2.1, 2.7, ink))
            case 3:
                shapes.append(Ellipse(x, 21.4, 2.1, 2.5, ink))
                brow = ((x - 3.4, 15.6 + side * 1.7), (x + 3.4, 15.6 - side * 1.7 + side * 3.4))
                shapes.append(Line(_brow(brow, side), 1.9, ink))
            case _:
                squint = ((x + side * 3.4, 17.2), (x - side * 2.8, 20.6), (x + side * 3.4, 23.4))
                shapes.append(Line(squint, 2.4, ink))
    return shapes


def _brow(
    brow: tuple[tuple[float, float], tuple[float, float]], side: int
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Let a worried brow rise towards the middle."""
    (ax, _), (bx, _) = brow
    return ((ax, 15.0 + (0 if side > 0 else 2.8) - 1), (bx, 15.0 + (2.8 if side > 0 else 0) - 1))


def _mouth(step: int, ink: Rgba) -> list[Shape]:
    match step:
        case 0:
            jaw = curve([(15.0, 28.0), (24.0, 37.0), (33.0, 28.0)], 8)
            return [
                Polygon(jaw, hexa("#8E2F34")),
                Line(((15, 28), (33, 28)), 2.4, ink),
                Line(jaw, 2.0, ink),
            ]
        case 1:
            return [Line(curve([(16.5, 29.5), (24.0, 33.4), (31.5, 29.5)], 8), 2.4, ink)]
        case 2:
            return [Line(((17.5, 31), (30.5, 31)), 2.4, ink)]
        case 3:
            return [Line(curve([(17.0, 33.6), (24.0, 29.8), (31.0, 33.6)], 8), 2.4, ink)]
        case _:
            teeth = curve([(15.5, 33.5), (18.5, 30), (24, 33), (29.5, 30), (32.5, 33.5)], 5)
            return [
                Line(teeth, 2.5, ink),
                Line(curve([(15.5, 27.2), (14.4, 25.0), (15.6, 23.4)], 3), 0.1, ink),
            ]
