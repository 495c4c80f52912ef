"""Things of Slide Nine, each standing on 0, 0 in its own small space."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.screens.picture.birds import Bird, gull
from game.screens.picture.palette import CREAM, LAMP
from game.screens.picture.sets_slide import long_table
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Label,
    Line,
    Place,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    blob,
    curve,
    hexa,
    mix,
    placed,
)

DARK = hexa("#2A2230")
SHADE = (30, 16, 30, 90)
SHELL = hexa("#F2D8B8")

Drawing = tuple[Shape, ...]


def _slide(number: str, tint: str, paper: Rgba = CREAM) -> Drawing:
    """Draw a page with a number, a chart that goes up, and a nine in its corner."""
    shapes: list[Shape] = [
        Ellipse(0, 1, 44, 4, SHADE),
        Rounded((-48.0, -68.0, 96.0, 68.0), 3, paper),
        Label(0, -46, number, 26, hexa(tint)),
        Label(40, -60, "9", 10, hexa("#8F7A66")),
    ]
    for k in range(5):
        tall = 6 + 3.4 * k
        shapes.append(Rounded((-34.0 + k * 14, -6 - tall, 9.0, tall), 1, hexa("#7A9AB8")))
    return tuple(shapes)


def slide_full() -> Drawing:
    """Draw slide nine with its large number."""
    return _slide("4120", "#3A2E3A")


def slide_slim() -> Drawing:
    """Draw slide nine with its slim number."""
    return _slide("412", "#3A2E3A")


def nought() -> Drawing:
    """Draw a nought rolling away."""
    return (
        Ellipse(0, 1, 15, 3, SHADE),
        *placed(
            (
                Ellipse(0, -17, 13, 17, DARK),
                Ellipse(0, -17, 7, 11, hexa("#B87C54")),
            ),
            Place(0, 0, 1.0, 14),
        ),
        *(
            Line(((-26 - k * 9, -10 - k * 7), (-40 - k * 9, -10 - k * 7)), 2.2, CREAM)
            for k in range(3)
        ),
    )


def finger() -> Drawing:
    """Draw one finger coming down from the right, its tip at 0, 0."""
    return (
        Line(((4, -5), (44, -44)), 15, hexa("#F4CBA8")),
        Line(((40, -40), (110, -104)), 34, hexa("#4F7CBC")),
        Line(((40, -42), (52, -54)), 26, hexa("#E6C06A")),
        Ellipse(2, -6, 4, 3, hexa("#FFE6D4")),
    )


def keys() -> Drawing:
    """Draw a keyboard."""
    shapes: list[Shape] = [Polygon(((-96, 6), (96, 6), (80, -34), (-80, -34)), hexa("#4A4656"))]
    for row in range(3):
        shapes.extend(
            Rounded(
                (-76.0 + k * 17 - row * 4, -29.0 + row * 11, 13.0 + row, 8.0),
                2,
                hexa("#D8D2DC"),
            )
            for k in range(9)
        )
    return tuple(shapes)


def sea_gull() -> Drawing:
    """Draw the gull."""
    return gull(Bird(neck=0.7))


def gull_away() -> Drawing:
    """Draw the gull looking the other way."""
    return gull(Bird(neck=0.9, look=-1.0))


def gull_biscuit() -> Drawing:
    """Draw the gull with a biscuit in its beak."""
    return (
        *gull(Bird(neck=0.9, eye="wide")),
        Circle(19, -22, 5.6, hexa("#D8A45A")),
        Circle(18, -23, 1.2, hexa("#8A5A2A")),
    )


def biscuits() -> Drawing:
    """Draw a tin of biscuits."""
    return (
        Ellipse(0, 1, 24, 3, SHADE),
        Rounded((-22.0, -22.0, 44.0, 22.0), 4, hexa("#4E7A8A")),
        *(Circle(-12 + k * 12.0, -24 - (k % 2) * 3, 7, hexa("#D8A45A")) for k in range(3)),
        Rounded((-22.0, -20.0, 44.0, 6.0), 2, hexa("#E6C06A")),
    )


def page() -> Drawing:
    """Draw a page seen from behind: nothing on it to read."""
    return (
        Polygon(((-13, 2), (12, -1), (10, -36), (-14, -33)), CREAM),
        Line(((-13, 2), (-14, -33)), 1.2, hexa("#C8B49A")),
    )


def creak() -> Drawing:
    """Draw one board that creaks: lifted at one end, with its three small sounds."""
    return (
        *placed((Rounded((-22.0, -8.0, 44.0, 8.0), 1, hexa("#C89A6A")),), Place(0, 0, 1.0, -12)),
        *(
            Line(
                curve(
                    [
                        (-8 + k * 10, -22 - k * 3),
                        (-4 + k * 10, -30 - k * 3),
                        (-9 + k * 10, -36 - k * 3),
                    ],
                    4,
                ),
                2.4,
                hexa("#FFF6DC"),
            )
            for k in range(3)
        ),
    )


def breath() -> Drawing:
    """Draw the puffs of somebody who has no breath left."""
    return (
        Circle(0, -6, 9, (255, 255, 255, 170)),
        Circle(16, -16, 6.4, (255, 255, 255, 140)),
        Circle(28, -26, 4.2, (255, 255, 255, 110)),
    )


def tickets() -> Drawing:
    """Draw a drawer with a great many ticket stubs looking out."""
    shapes: list[Shape] = []
    for k in range(18):
        stub: tuple[Shape, ...] = (
            Rounded((-9.0, -26.0, 18.0, 26.0), 1, hexa(("#F2D890", "#F6E8D0", "#E8C0A0")[k % 3])),
            Line(((-6, -18), (6, -18)), 1.4, hexa("#8A6A4A")),
        )
        shapes.extend(
            placed(stub, Place(-66 + k * 8.0, -26 - (k * 7 % 11), 1.0, -30 + (k * 23) % 60))
        )
    wood = hexa("#8A5E44")
    shapes += [
        Rounded((-90.0, -34.0, 180.0, 44.0), 3, wood),
        Rounded((-82.0, -26.0, 164.0, 28.0), 2, mix(wood, LAMP, 0.18)),
        Circle(0, -12, 6, LAMP),
    ]
    return tuple(shapes)


def written() -> Drawing:
    """Draw 412, written big by hand and underlined twice."""
    return (
        Ellipse(0, 1, 60, 5, SHADE),
        Polygon(((-62, 0), (60, 4), (64, -84), (-58, -88)), CREAM),
        Label(0, -46, "412", 44, hexa("#2C5084")),
        Line(curve([(-40, -18), (0, -22), (42, -17)], 4), 2.6, hexa("#C4552A")),
        Line(curve([(-36, -11), (0, -15), (38, -11)], 4), 2.0, hexa("#C4552A")),
    )


def goat() -> Drawing:
    """Draw a goat as one draws it while on the telephone."""
    ink = hexa("#2C5084")
    return (
        Polygon(((-58, 4), (60, 0), (56, -90), (-60, -84)), CREAM),
        Line(
            curve([(-32, -30), (-30, -52), (2, -56), (16, -50), (18, -30), (-32, -30)], 5), 2.4, ink
        ),
        *(
            Line(((x, -30), (x + dx, -10)), 2.2, ink)
            for x, dx in ((-28.0, -2.0), (-18.0, 2.0), (4.0, -2.0), (14.0, 3.0))
        ),
        Line(
            curve([(14, -48), (22, -62), (36, -60), (38, -52), (28, -46), (18, -44)], 5), 2.4, ink
        ),
        Line(curve([(24, -62), (18, -72), (10, -72)], 4), 2.2, ink),
        Line(curve([(28, -62), (26, -74), (18, -78)], 4), 2.2, ink),
        Line(((33, -48), (31, -38)), 2.0, ink),
        Circle(30, -56, 1.8, ink),
        Line(((-32, -48), (-38, -56)), 2.0, ink),
    )


def office_chair() -> Drawing:
    """Draw an office chair, seen from the side, looking right."""
    cloth, iron = hexa("#5E7A8A"), hexa("#3A3644")
    return (
        Ellipse(0, 1, 28, 3, SHADE),
        Line(((0, -36), (0, -8)), 5, iron),
        Line(((-22, -2), (0, -9), (22, -2)), 4, iron),
        Circle(-22, -3, 3.4, iron),
        Circle(22, -3, 3.4, iron),
        Rounded((-24.0, -46.0, 48.0, 11.0), 5, cloth),
        Line(((-20, -42), (-25, -64)), 4, iron),
        Rounded((-33.0, -100.0, 13.0, 46.0), 6, cloth),
    )


def cosy() -> Drawing:
    """Draw a telephone under a tea cosy: its cord gives it away."""
    wool = hexa("#7A9A6A")
    shapes: list[Shape] = [
        Ellipse(0, 1, 32, 4, SHADE),
        Line(curve([(24, -4), (36, -8), (42, 0), (54, -4)], 5), 3, DARK),
        blob([(-30, 0), (-28, -30), (-12, -46), (12, -46), (28, -30), (30, 0)], wool, 4),
    ]
    for k in range(4):
        y = -8 - k * 9.0
        shapes.append(
            Line(
                curve([(-26 + k * 3, y), (0, y - 4), (26 - k * 3, y)], 4),
                2.6,
                mix(wool, CREAM, 0.4),
            )
        )
    shapes.append(Circle(0, -49, 6, CREAM))
    return tuple(shapes)


def measure() -> Drawing:
    """Draw a tape measure between two chairs."""
    shapes: list[Shape] = [Rounded((-70.0, -7.0, 140.0, 7.0), 1, hexa("#F6D860"))]
    shapes.extend(Line(((-66 + k * 12.0, -7), (-66 + k * 12.0, -3)), 1.2, DARK) for k in range(12))
    return tuple(shapes)


def boat() -> Drawing:
    """Draw a paper boat."""
    paper, side = hexa("#FFFAEE"), hexa("#D8CCBC")
    return (
        Ellipse(0, 3, 44, 4, (40, 60, 80, 80)),
        Polygon(((0, -52), (-18, -14), (18, -14)), paper),
        Polygon(((0, -52), (4, -14), (18, -14)), side),
        Polygon(((-46, -24), (0, -14), (0, 4), (-28, 4)), paper),
        Polygon(((46, -24), (0, -14), (0, 4), (28, 4)), side),
        Line(((-46, -24), (0, -14), (46, -24)), 1.2, hexa("#B8A894")),
    )


THINGS: Mapping[str, Callable[[], Drawing]] = {
    "slide-full": slide_full,
    "slide-slim": slide_slim,
    "nought": nought,
    "finger": finger,
    "keys": keys,
    "gull": sea_gull,
    "gull-away": gull_away,
    "gull-biscuit": gull_biscuit,
    "biscuits": biscuits,
    "page": page,
    "creak": creak,
    "breath": breath,
    "tickets": tickets,
    "written": written,
    "goat": goat,
    "office-chair": office_chair,
    "cosy": cosy,
    "measure": measure,
    "boat": boat,
    "long-table": long_table,
}
