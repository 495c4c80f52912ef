"""Keepsakes for the shelf: what a finished scene leaves behind, shaped by how it went.

Each is drawn in a box of 120 by 100, standing on y 92. None is worth more than another.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from game.screens.picture.expression import DRESS_A, DRESS_B
from game.screens.picture.food import CHINA, CHINA_EDGE, cone, flag, oval_points
from game.screens.picture.keepsakes_scenes import SCENE_KEEPSAKES
from game.screens.picture.marks import WOOD, WOOD_DARK, WOOD_LIT
from game.screens.picture.palette import GOLD
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Label,
    Line,
    Place,
    Point,
    Polygon,
    Shape,
    blob,
    curve,
    hexa,
    mix,
    placed,
)

BOX = (0.0, 0.0, 120.0, 100.0)
PAW = hexa("#A88E78")


def _standing_plate() -> tuple[Shape, ...]:
    """Draw a plate that stands on a small easel and shows its face."""
    return (
        Ellipse(60, 92, 40, 4, (40, 24, 44, 80)),
        Line(((38, 90), (52, 60)), 3, WOOD_DARK),
        Line(((82, 90), (68, 60)), 3, WOOD_DARK),
        Circle(60, 48, 41, mix(CHINA, (120, 100, 110, 255), 0.35)),
        Circle(60, 47, 40, CHINA),
        Polygon(oval_points(60, 47, 35.5, 35.5), CHINA_EDGE),
        Circle(60, 47, 33.5, CHINA),
        Polygon(oval_points(60, 47, 25, 25), mix(CHINA, CHINA_EDGE, 0.18)),
        Circle(60, 47.8, 24.4, CHINA),
        Line(((30, 90), (46, 90), (46, 84)), 3.4, WOOD),
        Line(((90, 90), (74, 90), (74, 84)), 3.4, WOOD),
        Line(curve([(33.0, 34.0), (42.0, 22.0), (54.0, 17.0)], 5), 2.6, (255, 255, 255, 255)),
    )


def mended_plate() -> tuple[Shape, ...]:
    """Draw the plate that was mended with gold."""
    seams: tuple[list[Point], ...] = (
        [(26, 26), (44, 38), (40, 50), (58, 58), (56, 74), (66, 86)],
        [(58, 58), (76, 50), (88, 56), (98, 46)],
        [(44, 38), (58, 30), (62, 10)],
    )
    shapes: list[Shape] = [*_standing_plate(), Glow(58, 54, 36, 34, (236, 186, 84, 90), 0.1)]
    for seam in seams:
        shapes.append(Line(tuple(seam), 4.0, hexa("#A6701A")))
        shapes.append(Line(tuple(seam), 2.8, GOLD))
        shapes.append(Line(tuple(seam), 0.9, hexa("#FFF0BE")))
    return tuple(shapes)


def paw_plate() -> tuple[Shape, ...]:
    """Draw the whole plate across which somebody walked on four paws."""
    shapes: list[Shape] = [*_standing_plate()]
    for x, y, turn in ((45.0, 58.0, 20.0), (66.0, 50.0, 28.0), (60.0, 30.0, 16.0)):
        paw: tuple[Shape, ...] = (
            blob([(-5, 2), (-3, -3), (3, -3), (5, 2), (0, 5)], PAW, 4),
            Circle(-6, -4, 2.1, PAW),
            Circle(-2.2, -7.4, 2.2, PAW),
            Circle(2.4, -7.4, 2.2, PAW),
            Circle(6, -4, 2.1, PAW),
        )
        shapes.extend(placed(paw, Place(x, y, 1.0, turn)))
    return tuple(shapes)


def stools_blanket() -> tuple[Shape, ...]:
    """Draw two stools under one blanket: we knew when to stop."""
    shapes: list[Shape] = [Ellipse(60, 92, 50, 4, (40, 24, 44, 80))]
    for x in (36.0, 84.0):
        shapes.extend(
            Line(((x + dx * 0.7, 54), (x + dx, 91)), 3.6, WOOD_DARK) for dx in (-12.0, 0.0, 12.0)
        )
        shapes.append(Ellipse(x, 54, 18, 5.6, WOOD))
        shapes.append(Ellipse(x, 52.4, 17, 4.8, WOOD_LIT))
    cloth = [
        (14.0, 52.0),
        (30, 44),
        (60, 50),
        (90, 44),
        (106, 52),
        (108, 76),
        (96, 72),
        (84, 79),
        (72, 72),
        (60, 78),
        (48, 72),
        (36, 79),
        (24, 72),
        (12, 76),
    ]
    shapes.append(blob(cloth, hexa("#7A5A9A"), 4))
    for k in range(5):
        x = 22 + k * 19.0
        tint = (DRESS_A.coat, DRESS_B.coat)[k % 2]
        shapes.append(Line(curve([(x, 50.0), (x + 1, 62.0), (x - 1, 73.0)], 4), 3.4, tint))
    shapes.append(Line(curve([(18.0, 51.0), (60, 53), (102, 51)], 6), 1.4, hexa("#C8B0DC")))
    return tuple(shapes)


def cone_bow() -> tuple[Shape, ...]:
    """Draw the wrapped cone of chips with its far too large bow."""
    return (
        Ellipse(60, 92, 22, 3.6, (40, 24, 44, 80)),
        *placed(cone(9, bow=True), Place(60, 92, 1.5)),
    )


def empty_plate_flag() -> tuple[Shape, ...]:
    """Draw an empty plate and the paper flag that is left of a good evening."""
    return (
        Ellipse(60, 88, 46, 7, (40, 24, 44, 80)),
        Ellipse(60, 84, 46, 12, mix(CHINA, (120, 100, 110, 255), 0.35)),
        Ellipse(60, 82, 46, 11.5, CHINA),
        Ellipse(60, 82, 41, 9.6, CHINA_EDGE),
        Ellipse(60, 82, 38.6, 8.8, CHINA),
        Ellipse(60, 83, 27, 5.6, mix(CHINA, CHINA_EDGE, 0.2)),
        Ellipse(60, 83.6, 26, 5.0, CHINA),
        *placed(flag(""), Place(50, 82, 1.7, 4.0)),
        *_flag_heart(),
    )


def _flag_heart() -> tuple[Shape, ...]:
    points: list[Point] = []
    for i in range(25):
        a = math.tau * i / 24
        x = 16 * math.sin(a) ** 3
        y = -(13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a) - math.cos(4 * a))
        points.append((83 + x * 0.55, 40 + y * 0.55))
    return (Polygon(tuple(points), hexa("#C4552A")),)


def shelf() -> tuple[Shape, ...]:
    """Draw a wooden board to stand keepsakes on, 120 wide, its top at y 0."""
    return (
        Polygon(((0, 0), (120, 0), (120, 9), (0, 9)), WOOD),
        Line(((0, 0.8), (120, 0.8)), 1.6, WOOD_LIT),
        Polygon(((0, 9), (120, 9), (116, 14), (4, 14)), WOOD_DARK),
    )


KEEPSAKES: Mapping[str, Callable[[], tuple[Shape, ...]]] = {
    "mended-plate": mended_plate,
    "plate-with-paw": paw_plate,
    "stools-under-blanket": stools_blanket,
    "chip-cone": cone_bow,
    "plate-and-flag": empty_plate_flag,
    **SCENE_KEEPSAKES,
}


def keepsake(kind: str) -> tuple[Shape, ...]:
    """Draw a keepsake by id; an id from elsewhere shows a plain tag, never nothing."""
    drawing = KEEPSAKES.get(kind)
    if drawing is not None:
        return drawing()
    return (
        Polygon(((30, 40), (76, 28), (92, 52), (76, 76), (30, 64)), hexa("#F7EEDF")),
        Circle(78, 52, 4, hexa("#8F7A66")),
        Label(54, 52, "?", 18, hexa("#625058")),
    )
