"""Things of a train, a birthday and the way home, each standing on 0, 0 in its own small space."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.screens.picture.birds import Bird, pigeon
from game.screens.picture.palette import BRIGHT, CREAM
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Polygon,
    Rounded,
    Shape,
    blob,
    curve,
    faded,
    hexa,
    mix,
)

DARK = hexa("#2A2230")
SHADE = (30, 16, 30, 90)
WOOD = hexa("#8A5A40")

Drawing = tuple[Shape, ...]


def bars() -> Drawing:
    """Draw two bars of signal, glad to be there, and two that are not."""
    shapes: list[Shape] = [Glow(0, -18, 46, 40, faded(BRIGHT, 0.5), 0.1)]
    for k in range(4):
        tall = 10.0 + 9 * k
        tone = BRIGHT if k < 2 else (255, 243, 196, 70)
        shapes.append(Rounded((-26.0 + 14 * k, -tall, 9.0, tall), 2, tone))
    return tuple(shapes)


def one_bar() -> Drawing:
    """Draw one bar of signal and three that are not."""
    shapes: list[Shape] = []
    for k in range(4):
        tall = 10.0 + 9 * k
        tone = BRIGHT if k < 1 else (255, 243, 196, 60)
        shapes.append(Rounded((-26.0 + 14 * k, -tall, 9.0, tall), 2, tone))
    return tuple(shapes)


def suitcase() -> Drawing:
    """Draw a suitcase strong enough to stand on."""
    tint = hexa("#A8643E")
    return (
        Ellipse(0, 1, 44, 4, SHADE),
        Line(curve([(-10, -44), (-8, -52), (8, -52), (10, -44)], 4), 4, DARK),
        Rounded((-42.0, -46.0, 84.0, 46.0), 6, tint),
        Rounded((-30.0, -46.0, 7.0, 46.0), 0, mix(tint, DARK, 0.4)),
        Rounded((23.0, -46.0, 7.0, 46.0), 0, mix(tint, DARK, 0.4)),
        Rounded((-14.0, -34.0, 22.0, 15.0), 1, hexa("#7A9AC8")),
    )


def cow() -> Drawing:
    """Draw a cow looking in, 90 wide."""
    white, patch, nose = hexa("#FBF4EA"), hexa("#4A3A3E"), hexa("#E8A8A0")
    return (
        Ellipse(0, 1, 46, 4, SHADE),
        *(Line(((x, -20), (x, 0)), 7, white) for x in (-28.0, -16.0, 14.0, 26.0)),
        *(Line(((x, -4), (x, 0)), 7.4, patch) for x in (-28.0, -16.0, 14.0, 26.0)),
        blob(
            [(-40, -22), (-40, -46), (-14, -54), (22, -52), (34, -40), (32, -20), (0, -16)],
            white,
            4,
        ),
        blob([(-30, -48), (-12, -52), (-8, -36), (-22, -30), (-34, -36)], patch, 4),
        blob([(8, -34), (20, -38), (26, -26), (14, -20)], patch, 4),
        Line(curve([(-40, -44), (-48, -34), (-46, -20)], 4), 2, white),
        blob([(28, -50), (34, -66), (48, -68), (56, -58), (54, -44), (40, -40)], white, 4),
        blob([(32, -62), (40, -68), (42, -56)], patch, 4),
        Ellipse(50, -46, 9, 6.4, nose),
        Circle(47, -46, 1.2, patch),
        Circle(53, -46, 1.2, patch),
        Circle(42, -58, 1.9, DARK),
        Circle(51, -58, 1.9, DARK),
        blob([(30, -66), (22, -70), (28, -60)], white, 4),
    )


def drawn_cow() -> Drawing:
    """Draw a cow as drawn in the air by somebody with two hands and no pencil; it wears boots."""
    ink = hexa("#FFF6DC", 0.92)
    outline = [
        (-44, -28),
        (-40, -56),
        (-6, -62),
        (30, -58),
        (40, -72),
        (58, -68),
        (60, -50),
        (40, -44),
        (36, -28),
        (0, -24),
    ]
    shapes: list[Shape] = [
        Line(curve([(float(x), float(y)) for x, y in (*outline, outline[0])], 5), 2.6, ink)
    ]
    for x in (-32.0, -16.0, 14.0, 28.0):
        shapes.append(Line(((x, -27), (x, -10)), 2.4, ink))
        boot = ((x - 5, -12), (x + 5, -12), (x + 5, -4), (x + 12, 0), (x - 5, 0))
        shapes.append(Polygon(boot, hexa("#E6C06A", 0.95)))
    shapes += [
        Circle(46, -60, 2, ink),
        Circle(54, -60, 2, ink),
        Line(curve([(-44, -50), (-56, -40), (-52, -24)], 4), 2.2, ink),
    ]
    return tuple(shapes)


def dog() -> Drawing:
    """Draw a dog lying across the way."""
    fur = hexa("#C89A5E")
    return (
        Ellipse(0, 1, 34, 4, SHADE),
        blob([(-30, 0), (-28, -14), (-6, -20), (16, -14), (20, 0)], fur, 4),
        Circle(22, -14, 10, fur),
        blob([(14, -22), (8, -10), (14, -4), (18, -14)], mix(fur, DARK, 0.4), 4),
        Ellipse(30, -11, 6, 4, mix(fur, CREAM, 0.4)),
        Circle(34, -13, 1.9, DARK),
        Line(((22, -16), (26, -16)), 1.4, DARK),
        Line(curve([(-29, -8), (-40, -14), (-42, -24)], 4), 4, fur),
    )


def blanket() -> Drawing:
    """Draw a lap under a blanket, tartan, up to the chin of whoever sits behind it."""
    tint = hexa("#A84E3E")
    shapes: list[Shape] = [
        blob(
            [(-50, 10), (-46, -30), (-26, -46), (10, -44), (44, -32), (66, -26), (70, 10)], tint, 4
        )
    ]
    shapes.extend(
        Line(((-40 + k * 28, -30), (-44 + k * 30, 8)), 3, hexa("#E6C06A", 0.6)) for k in range(4)
    )
    shapes.append(Line(curve([(-46, -16), (0, -24), (66, -12)], 5), 3, hexa("#2A4A58", 0.7)))
    return tuple(shapes)


def paper_cup() -> Drawing:
    """Draw a paper cup of free tea."""
    return (
        Polygon(((-9, 0), (9, 0), (12, -24), (-12, -24)), CREAM),
        Rounded((-13.0, -27.0, 26.0, 4.0), 1.4, hexa("#C4552A")),
        Line(((-10, -10), (10, -10)), 6, hexa("#7A9A6A")),
        Line(curve([(0, -30), (4, -38), (-2, -46), (3, -54)], 4), 2, (255, 250, 240, 140)),
    )


def hats() -> Drawing:
    """Draw four hats that have all moved up by one."""
    shapes: list[Shape] = []
    for k, tint in enumerate(("#5A4A6A", "#7A3A44", "#4E6A4A", "#8A6A3A")):
        x = (k - 1.5) * 96.0
        for dx, tone in ((0.0, hexa(tint)),):
            shapes.append(Ellipse(x + dx, 0, 24, 5, tone))
            shapes.append(Rounded((x + dx - 14, -22.0, 28.0, 22.0), 6, tone))
            shapes.append(Rounded((x + dx - 14, -8.0, 28.0, 5.0), 0, mix(tone, CREAM, 0.5)))
        shapes.extend(
            Line(((x - 34 - n * 7, -16 + n * 6), (x - 48 - n * 7, -16 + n * 6)), 2, CREAM)
            for n in range(3)
        )
    return tuple(shapes)


def key() -> Drawing:
    """Draw a key in a hurry."""
    brass = hexa("#E0B050")
    return (
        Circle(-14, -6, 8, brass),
        Circle(-14, -6, 3.6, DARK),
        Line(((-7, -6), (18, -6)), 4, brass),
        Line(((12, -6), (12, 2)), 3.4, brass),
        Line(((18, -6), (18, 3)), 3.4, brass),
    )


def cake() -> Drawing:
    """Draw a birthday cake with its candles lit."""
    shapes: list[Shape] = [
        Ellipse(0, 0, 46, 7, CREAM),
        Rounded((-36.0, -34.0, 72.0, 32.0), 5, hexa("#F6D8C0")),
        Rounded((-36.0, -20.0, 72.0, 6.0), 0, hexa("#C4606A")),
        blob(
            [
                (-37, -30),
                (-30, -38),
                (30, -38),
                (37, -30),
                (28, -22),
                (18, -29),
                (6, -22),
                (-6, -29),
                (-18, -22),
                (-28, -28),
            ],
            hexa("#FFF6F0"),
            4,
        ),
    ]
    for k in range(5):
        x = -24 + k * 12.0
        shapes += [
            Rounded((x - 2, -52.0, 4.0, 16.0), 1, hexa(("#7A9AC8", "#C65C32")[k % 2])),
            Ellipse(x, -57, 2.6, 5, hexa("#FFD868")),
            Glow(x, -57, 16, 16, faded(BRIGHT, 0.8), 0.1),
        ]
    return tuple(shapes)


def slice_of() -> Drawing:
    """Draw a slice like a brick of sugar."""
    return (
        Ellipse(0, 0, 34, 6, CREAM),
        Polygon(((-26, -2), (24, -2), (24, -32), (-26, -24)), hexa("#F6D8C0")),
        Polygon(((-26, -14), (24, -18), (24, -12), (-26, -9)), hexa("#C4606A")),
        Polygon(((-27, -24), (25, -33), (25, -40), (-2, -42), (-27, -32)), hexa("#FFF6F0")),
        Circle(10, -43, 4.4, hexa("#C4403A")),
    )


def napkin() -> Drawing:
    """Draw a corner piece wrapped in a napkin."""
    return (
        Ellipse(0, 1, 24, 3, SHADE),
        blob([(-22, 0), (-20, -18), (-4, -24), (16, -20), (22, 0)], CREAM, 4),
        Polygon(((-4, -22), (-12, -38), (0, -30), (8, -40), (6, -22)), hexa("#FFFDF6")),
        Line(curve([(-18, -8), (0, -14), (18, -8)], 4), 1.4, hexa("#D0BCA0")),
        Circle(8, -10, 1.8, hexa("#C4606A")),
    )


def candle() -> Drawing:
    """Draw one candle just blown out, its smoke still there."""
    return (
        Ellipse(0, 0, 14, 4, CREAM),
        Rounded((-4.0, -34.0, 8.0, 34.0), 2, hexa("#7A9AC8")),
        Line(((0, -34), (0, -40)), 1.6, DARK),
        Line(curve([(0, -42), (5, -54), (-4, -66), (4, -80)], 5), 2.4, (255, 250, 240, 150)),
    )


def moustache() -> Drawing:
    """Draw a moustache of sugar."""
    return (
        blob(
            [(-8, 1), (-4, -2), (0, 0), (4, -2), (8, 1), (4, 3), (0, 2), (-4, 3)],
            hexa("#FFFFFF"),
            4,
        ),
    )


def hearts() -> Drawing:
    """Draw what a pointing hand means: a telephone, a heart, a watch, in the air."""
    ink = hexa("#FFF6DC", 0.95)
    heart = [(0.0, 10.0), (-13, -3), (-9, -13), (0, -7), (9, -13), (13, -3)]
    return (
        Rounded((-74.0, -20.0, 18.0, 32.0), 4, ink),
        Rounded((-71.0, -16.0, 12.0, 22.0), 1, hexa("#4A3A58")),
        Polygon(curve(heart, 4, closed=True), hexa("#E8705A")),
        Circle(64, -4, 14, ink),
        Line(((64, -4), (64, -13)), 2.4, DARK),
        Line(((64, -4), (71, -1)), 2.4, DARK),
    )


def bird() -> Drawing:
    """Draw the pigeon, an innocent passer-by."""
    return pigeon(Bird())


THINGS: Mapping[str, Callable[[], Drawing]] = {
    "bars": bars,
    "one-bar": one_bar,
    "suitcase": suitcase,
    "cow": cow,
    "drawn-cow": drawn_cow,
    "dog": dog,
    "blanket": blanket,
    "paper-cup": paper_cup,
    "hats": hats,
    "key": key,
    "cake": cake,
    "slice": slice_of,
    "napkin": napkin,
    "candle": candle,
    "moustache": moustache,
    "hearts": hearts,
    "pigeon": bird,
}
