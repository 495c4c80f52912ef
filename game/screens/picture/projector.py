"""A projector between two chairs: it blinks awake, and a gull walks into its light."""

from __future__ import annotations

from functools import lru_cache

from game.screens.picture.birds import Bird, gull
from game.screens.picture.lamps import IRON
from game.screens.picture.marks import WOOD
from game.screens.picture.palette import BRIGHT, SEAT_A, SEAT_B
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    between,
    faded,
    hexa,
    mix,
    sprite,
)
from game.screens.picture.span import MIDDLE
from game.screens.picture.stage import FLOOR

CHAIRS = 100.0  # how far from the middle each of the two sits


@lru_cache(maxsize=1)
def chairs() -> tuple[Shape, ...]:
    """Draw the two chairs, behind whoever sits on them."""
    shapes: list[Shape] = []
    for side, tint in ((-1, SEAT_A), (1, SEAT_B)):
        x = MIDDLE + side * CHAIRS
        frame = hexa("#4A4656")
        cloth = mix(tint, hexa("#3A3448"), 0.35)
        shapes += [
            Glow(x, FLOOR + 2, 34, 7, (10, 6, 24, 160), 1.0),
            Line(((x - 12, FLOOR), (x - 11, FLOOR - 26)), 2.6, frame),
            Line(((x + 12, FLOOR), (x + 11, FLOOR - 26)), 2.6, frame),
            Line(((x + side * 13, FLOOR - 26), (x + side * 19, FLOOR - 66)), 3.2, frame),
            Rounded((x - 16, FLOOR - 30, 32.0, 6.0), 2.5, cloth),
            Polygon(
                (
                    (x + side * 13, FLOOR - 40),
                    (x + side * 18, FLOOR - 40),
                    (x + side * 22, FLOOR - 68),
                    (x + side * 16, FLOOR - 68),
                ),
                cloth,
            ),
        ]
    return tuple(shapes)


SCREEN = (MIDDLE - 66.0, FLOOR - 176.0, 132.0, 96.0)


def projected(part: float, clock: int) -> tuple[Shape, ...]:
    """Draw the screen, the light on it, and at last the gull's shadow in the light."""
    x, y, w, h = SCREEN
    on = 0.0 if part <= 0 else 1.0 if part > 0.3 else float(part * 24 % 3 > 1)  # it blinks awake
    beam = (
        (MIDDLE - 3, FLOOR - 44),
        (MIDDLE + 3, FLOOR - 44),
        (x + w - 4, y + h - 4),
        (x + 4, y + h - 4),
    )
    shapes: list[Shape] = [Sprite("canvas", _canvas())]
    if on:
        shapes += [
            Glow(MIDDLE, y + h / 2, 120, 90, faded(BRIGHT, 0.5), 0.12),
            Rounded((x + 5, y + 5, w - 10, h - 10), 1, hexa("#FFFDF4")),
            Polygon(beam, (255, 250, 226, 60)),
        ]
        seen = between(part, 0.35, 0.8)
        if seen > 0:
            turn = clock // 900 % 4 == 3
            shade = _shadow(gull(Bird(neck=0.9, look=-1.0 if turn else 1.0, eye="shut")))
            tall = Place(MIDDLE - 2, y + h - 6, 2.0)
            gone = sprite(f"gullshade{turn:d}", shade, tall)
            shapes.append(Sprite(gone.key, gone.shapes, gone.x, gone.y, seen))
    return tuple(shapes)


@lru_cache(maxsize=1)
def _canvas() -> tuple[Shape, ...]:
    """Draw the screen on its stand, rolled down, before anything shines on it."""
    x, y, w, h = SCREEN
    return (
        Line(((MIDDLE, y + h), (MIDDLE, FLOOR - 4)), 2.4, IRON),
        Line(((MIDDLE - 22, FLOOR), (MIDDLE, FLOOR - 16), (MIDDLE + 22, FLOOR)), 2.4, IRON),
        Rounded((x - 6, y - 7, w + 12, 9.0), 4, hexa("#3A3650")),
        Rounded((x, y, w, h), 1, hexa("#B9B6C8")),
        Rounded((x, y + h - 2, w, 5.0), 2, hexa("#3A3650")),
        Line(((MIDDLE, y - 7), (MIDDLE, y - 14)), 2.0, IRON),
    )


@lru_cache(maxsize=4)
def _shadow(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """Return a drawing as one flat shadow."""
    grey = hexa("#6E7688")
    found: list[Shape] = []
    for shape in shapes:
        match shape:
            case Line():
                found.append(Line(shape.points, shape.width, grey))
            case Polygon():
                found.append(Polygon(shape.points, grey))
            case Circle():
                found.append(Circle(shape.x, shape.y, shape.r, grey))
            case _:
                pass
    return tuple(found)


@lru_cache(maxsize=2)
def projector(*, lit: bool) -> tuple[Shape, ...]:
    """Draw the projector on its stand, its foot at 0, 0."""
    case, dark = hexa("#E6E2D8"), hexa("#3A3650")
    shapes: tuple[Shape, ...] = (
        Glow(0, 2, 34, 6, (10, 6, 24, 160), 1.0),
        Line(((-14, 0), (-8, -28)), 2.4, dark),
        Line(((14, 0), (8, -28)), 2.4, dark),
        Ellipse(0, -28, 22, 4.2, WOOD),
        Rounded((-15.0, -45.0, 30.0, 16.0), 4, case),
        Rounded((-15.0, -35.0, 30.0, 6.0), 3, mix(case, dark, 0.2)),
        Circle(0, -38, 5.6, dark),
        Circle(0, -38, 3.6, BRIGHT if lit else hexa("#6A6880")),
        Circle(11, -41, 1.2, hexa("#6FC48A") if lit else hexa("#8A8698")),
    )
    return (*shapes, Glow(0, -38, 18, 18, faded(BRIGHT, 0.8), 0.1)) if lit else shapes
