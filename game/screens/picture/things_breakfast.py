"""Things of a breakfast at the top of a tower, each standing on 0, 0 in its own small space."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.screens.picture.expression import Eyes, Mien, Mouth, features
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
    placed,
)

DARK = hexa("#2A2230")
SHADE = (30, 16, 30, 90)
SHELL = hexa("#F2D8B8")

Drawing = tuple[Shape, ...]


def egg(*, hat: bool = True) -> Drawing:
    """Draw an egg in its cup, with a small knitted hat or without."""
    shapes: list[Shape] = [
        Ellipse(0, 1, 10, 2.4, SHADE),
        Polygon(((-7, 0), (7, 0), (3, -7), (-3, -7)), CREAM),
        blob([(-9, -7), (-8, -13), (8, -13), (9, -7), (0, -5)], CREAM, 4),
        Ellipse(0, -17, 8, 10.4, SHELL),
        Ellipse(-2.6, -20, 2, 3.4, (255, 255, 255, 130)),
    ]
    if hat:
        cap = [(-9.0, -19.0), (-7, -28), (0, -34), (7, -28), (9, -19)]
        shapes += [
            Polygon(curve(cap, 4), hexa("#C4552A")),
            Rounded((-10.0, -22.0, 20.0, 5.0), 2, hexa("#E6C06A")),
            Circle(0, -35, 3.2, CREAM),
        ]
    return tuple(shapes)


def _bare_egg() -> Drawing:
    return egg(hat=False)


def two_eggs() -> Drawing:
    """Draw two eggs wearing little hats, side by side."""
    return (*placed(egg(), Place(-14, 0)), *placed(egg(), Place(14, 0, 1.0, 0.0, flip=True)))


def hand_egg() -> Drawing:
    """Draw an egg as held in a hand."""
    return (Ellipse(0, -4, 4.6, 6, SHELL),)


def spoons() -> Drawing:
    """Draw nine spoons that nod, each with a face as far as spoons have one."""
    shapes: list[Shape] = []
    for k in range(9):
        mien = Mien(Eyes.HAPPY, Mouth.SMILE, blush=0.0, turn=0.0)
        one: tuple[Shape, ...] = (
            Line(((0, 4), (0, -26)), 3.2, hexa("#A8ACB8")),
            Ellipse(0, -37, 9, 12, hexa("#D8DCE6")),
            *placed(features(mien), Place(0, -38, 0.9)),
        )
        lean = 10.0 if k < 4 else -10.0 if k > 4 else 0.0
        shapes.extend(placed(one, Place(-150 + k * 37.5, 0, 1.0, lean)))
    return tuple(shapes)


def toast() -> Drawing:
    """Draw a rack of toast."""
    shapes: list[Shape] = [Ellipse(0, 0, 30, 4, SHADE)]
    for k in range(4):
        x = -20 + k * 13.0
        shapes.append(
            blob(
                [(x - 4, 0), (x - 5, -24), (x + 3, -28), (x + 10, -24), (x + 9, 0)],
                hexa("#D89A4E"),
                4,
            )
        )
        shapes.append(Line(((x + 11, 0), (x + 11, -20)), 1.8, hexa("#A8ACB8")))
    return tuple(shapes)


def burnt() -> Drawing:
    """Draw one slice of toast, black, on its plate, and butter that stays cheerful."""
    return (
        Ellipse(0, 0, 40, 7, CREAM),
        blob(
            [(-24, -3), (-27, -32), (-14, -38), (0, -35), (14, -38), (27, -32), (24, -3)],
            hexa("#3A2C2A"),
            4,
        ),
        blob([(-18, -8), (-20, -28), (0, -30), (20, -28), (18, -8)], hexa("#54403A"), 4),
        Rounded((-8.0, -26.0, 17.0, 12.0), 3, hexa("#F6D860")),
        *(
            Line(
                curve([(x, -42), (x + 4, -52), (x - 3, -62), (x + 3, -72)], 4),
                2.4,
                (60, 50, 60, 120),
            )
            for x in (-10.0, 8.0)
        ),
    )


def far_egg() -> Drawing:
    """Draw an egg far away on the other side of the water, going cold."""
    return (
        *egg(),
        *(Line(((x, -2), (x - 4, 5)), 1.2, hexa("#BFE0F0")) for x in (-12.0, 14.0)),
        Circle(14, -30, 1.8, hexa("#E6F4FA")),
        Circle(-15, -24, 1.4, hexa("#E6F4FA")),
    )


def lamp_post() -> Drawing:
    """Draw the lamp one admires when asked something."""
    return (
        Line(((0, 0), (0, -110)), 5, DARK),
        Polygon(((-24, -104), (24, -104), (12, -132), (-12, -132)), hexa("#4E7A78")),
        Ellipse(0, -104, 14, 5, BRIGHT),
        Glow(0, -96, 70, 60, faded(LAMP, 0.7), 0.12),
    )


def pockets() -> Drawing:
    """Draw a coat with one egg in each pocket."""
    cloth = hexa("#C65C32")
    shapes: list[Shape] = [
        blob([(-64, 10), (-58, -110), (58, -110), (64, 10)], cloth, 4),
        Line(((0, -112), (0, 8)), 3, mix(cloth, DARK, 0.4)),
    ]
    for x in (-34.0, 34.0):
        shapes.append(Ellipse(x, -50, 10, 13, SHELL))
        shapes.append(Polygon(((x - 10, -54), (x, -72), (x + 10, -54)), hexa("#7A9AC8")))
        shapes.append(Circle(x, -73, 3.4, CREAM))
        shapes.append(Rounded((x - 20, -48.0, 40.0, 40.0), 6, mix(cloth, DARK, 0.2)))
        shapes.append(Rounded((x - 20, -50.0, 40.0, 8.0), 3, mix(cloth, CREAM, 0.25)))
    return tuple(shapes)


def other(*, flip: bool = False) -> Drawing:
    """Draw the chair of the board, spoon in the air, as a bust behind the table."""
    from game.screens.picture.things_call import busts  # one bust of many

    bust = busts(1, Mien(Eyes.OPEN, Mouth.FLAT, brow=0.2), first=3)
    held = (Line(((26, 6), (30, -26)), 3, hexa("#A8ACB8")), Ellipse(31, -34, 6, 8, hexa("#D8DCE6")))
    return placed((*bust, *held), Place(0, 0, 1.3, 0.0, flip))


THINGS: Mapping[str, Callable[[], Drawing]] = {
    "egg": egg,
    "bare-egg": _bare_egg,
    "two-eggs": two_eggs,
    "hand-egg": hand_egg,
    "spoons": spoons,
    "toast": toast,
    "burnt": burnt,
    "far-egg": far_egg,
    "lamp-post": lamp_post,
    "pockets": pockets,
    "chairwoman": other,
}
