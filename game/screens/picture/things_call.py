"""Things of Call at Eight, each standing on 0, 0 in its own small space."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from game.screens.picture.expression import Dress, Eyes, Mien, Mouth, head
from game.screens.picture.palette import BRIGHT, CREAM, LAMP
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    blob,
    curve,
    faded,
    hexa,
    mix,
    oval,
    placed,
)

DARK = hexa("#2A2230")
SHADE = (30, 16, 30, 90)
WOOD = hexa("#8A5A40")

Drawing = tuple[Shape, ...]


def _dress(coat: str, scarf: str, hair: str, skin: str, *, bun: bool) -> Dress:
    return Dress(
        hexa(coat),
        mix(hexa(coat), DARK, 0.4),
        hexa(scarf),
        hexa(hair),
        hexa(skin),
        hexa("#3A3040"),
        bun=bun,
    )


FOLK = (
    _dress("#5E8A6A", "#E6C06A", "#6A4A34", "#F0C8A4", bun=True),
    _dress("#7A5A9A", "#F0E2C8", "#2A2230", "#B87E58", bun=False),
    _dress("#C49A44", "#7A3A44", "#A8744A", "#F6D4B4", bun=False),
    _dress("#4E7A8A", "#E8A884", "#C8C0B8", "#E0B08A", bun=True),
    _dress("#A84E5A", "#F6E0B0", "#3A2430", "#8E5E44", bun=True),
    _dress("#6E7E4A", "#C8DCE8", "#7A3E24", "#F2CFA8", bun=False),
)
"""People who are only passing through: six of them."""


def busts(count: int, mien: Mien, step: float = 42.0, first: int = 0) -> Drawing:
    """Draw a row of people from the chest up, shoulder to shoulder about 0, from `first` on."""
    shapes: list[Shape] = []
    for k in range(count):
        dress = FOLK[(first + k) % len(FOLK)]
        x = (k - (count - 1) / 2) * step
        y = -6.0 if k % 2 else 0.0
        body: list[Point] = [(-21, 20), (-19, -6), (-9, -14), (9, -14), (19, -6), (21, 20)]
        shapes.append(blob([(x + dx, y + dy) for dx, dy in body], dress.coat, 4))
        shapes.append(Polygon(oval(x, y - 13, 12, 5), dress.scarf))
        turned = Place(x, y - 32, 1.5, 0.0, flip=k >= count / 2)
        shapes.extend(placed(head(dress, mien), turned))
    return tuple(shapes)


def crowd() -> Drawing:
    """Draw six people laughing."""
    return busts(6, Mien(Eyes.HAPPY, Mouth.GRIN, blush=0.9))


def singers() -> Drawing:
    """Draw six people singing, mouths round."""
    return busts(6, Mien(Eyes.SHUT, Mouth.OH, blush=0.9))


def faces() -> Drawing:
    """Draw six faces very close to a screen."""
    return busts(6, Mien(Eyes.WIDE, Mouth.SMILE, blush=0.8), 34.0)


def riders() -> Drawing:
    """Draw four people on a train who have all the time in the world."""
    return busts(4, Mien(Eyes.OPEN, Mouth.SMILE, blush=0.5), 96.0)


def boss() -> Drawing:
    """Draw the boss, standing, with notes."""
    return (
        *placed(busts(1, Mien(Eyes.OPEN, Mouth.GRIN), first=3), Place(0, 0, 1.3)),
        Polygon(((14, -14), (40, -22), (46, 10), (20, 18)), CREAM),
        *(Line(((20, -8 + k * 6), (38, -13 + k * 6)), 1.2, DARK) for k in range(4)),
    )


def screen() -> Drawing:
    """Draw a tablet on its foot, waiting with a soft light."""
    return (
        Ellipse(0, 1, 26, 3, SHADE),
        Line(((0, -4), (12, 0)), 3, DARK),
        Glow(0, -24, 56, 46, faded(BRIGHT, 0.6), 0.1),
        Rounded((-30.0, -46.0, 60.0, 44.0), 4, DARK),
        Rounded((-26.0, -42.0, 52.0, 36.0), 2, hexa("#FFE9C0")),
        Circle(0, -26, 8, hexa("#E8B488")),
        blob([(-14, -6), (-10, -16), (10, -16), (14, -6)], hexa("#7A9A8A"), 4),
    )


def dark_screen() -> Drawing:
    """Draw a tablet that nobody answered: dark, with one small sign that it rang."""
    return (
        Ellipse(0, 1, 26, 3, SHADE),
        Line(((0, -4), (12, 0)), 3, DARK),
        Rounded((-30.0, -46.0, 60.0, 44.0), 4, hexa("#3A3244")),
        Rounded((-26.0, -42.0, 52.0, 36.0), 2, hexa("#1A1C34")),
        Circle(0, -24, 7, hexa("#A89A78")),
        Line(((-3, -25), (-1, -21), (4, -22)), 1.8, hexa("#1A1C34")),
    )


def chair() -> Drawing:
    """Draw a hard wooden chair, seen from the side, looking right."""
    return (
        Ellipse(0, 0, 26, 3, SHADE),
        Line(((-16, 0), (-16, -92)), 6, mix(WOOD, DARK, 0.25)),
        Line(((18, 0), (18, -44)), 6, WOOD),
        Rounded((-20.0, -50.0, 42.0, 8.0), 2, mix(WOOD, LAMP, 0.3)),
        Line(((-16, -64), (-15, -86)), 9, WOOD),
        Line(((-14, -18), (16, -18)), 3, WOOD),
    )


def armchair() -> Drawing:
    """Draw a deep armchair from the side, looking right, with a stool before it."""
    cloth = hexa("#8A5A6A")
    return (
        Ellipse(20, 0, 80, 5, SHADE),
        Rounded((-48.0, -96.0, 26.0, 92.0), 12, mix(cloth, DARK, 0.2)),
        Rounded((-36.0, -42.0, 68.0, 40.0), 10, cloth),
        Rounded((-30.0, -58.0, 58.0, 20.0), 9, mix(cloth, CREAM, 0.15)),
        Rounded((60.0, -30.0, 36.0, 12.0), 5, cloth),
        Line(((66, -18), (64, 0)), 4, WOOD),
        Line(((90, -18), (92, 0)), 4, WOOD),
    )


def _fence(posts: int, tint: Rgba, bare: int) -> Drawing:
    shapes: list[Shape] = []
    pale = hexa("#D8C8A8", 0.75)
    wide = posts * 20.0
    shapes.extend(Line(((-wide / 2, y), (wide / 2 - 6, y)), 4, pale) for y in (-34.0, -14.0))
    for k in range(posts):
        x = -wide / 2 + k * 20
        fill = tint if k < posts - bare else pale
        outline = ((x, 0), (x, -46), (x + 6, -54), (x + 12, -46), (x + 12, 0))
        shapes.append(Polygon(outline, fill))
    return tuple(shapes)


def fence() -> Drawing:
    """Draw a fence told so well that it can be seen."""
    return _fence(9, hexa("#F0E2C4", 0.9), 0)


def half_fence() -> Drawing:
    """Draw a fence whose left half is painted green."""
    return _fence(8, hexa("#6E9A5E"), 4)


def gate() -> Drawing:
    """Draw a garden gate nobody had mentioned."""
    tint = hexa("#C4552A")
    shapes: list[Shape] = []
    for k in range(5):
        x, top = -38 + k * 17.0, -74 - (14, 24, 28, 24, 14)[k]
        shapes.append(Rounded((x, top, 10.0, -top), 3, tint))
    shapes += [
        Line(((-40, -20), (42, -20)), 6, mix(tint, DARK, 0.3)),
        Line(((-40, -64), (42, -64)), 6, mix(tint, DARK, 0.3)),
        Circle(32, -44, 4, LAMP),
        Rounded((-56.0, -110.0, 14.0, 110.0), 2, WOOD),
        Rounded((46.0, -110.0, 14.0, 110.0), 2, WOOD),
    ]
    return tuple(shapes)


def slippers() -> Drawing:
    """Draw a neighbour who came out in slippers."""
    return (
        *placed(busts(1, Mien(Eyes.WIDE, Mouth.OH)), Place(0, -52, 1.0)),
        Rounded((-20.0, -40.0, 40.0, 32.0), 4, FOLK[0].coat),
        Line(((-8, -8), (-8, -2)), 7, hexa("#F0C8A4")),
        Line(((8, -8), (8, -2)), 7, hexa("#F0C8A4")),
        Ellipse(-6, -1, 11, 5, hexa("#E8A0A8")),
        Ellipse(12, -1, 11, 5, hexa("#E8A0A8")),
        Circle(-2, -4, 3, CREAM),
        Circle(16, -4, 3, CREAM),
    )


def slipper() -> Drawing:
    """Draw one slipper left behind."""
    return (
        Ellipse(0, 1, 15, 3, SHADE),
        blob([(-14, 0), (-13, -5), (-2, -5), (4, -10), (13, -7), (15, 0)], hexa("#E8A0A8"), 4),
        Circle(5, -10, 4, CREAM),
    )


def mug() -> Drawing:
    """Draw a mug of tea, steaming."""
    return (
        Ellipse(0, 1, 14, 3, SHADE),
        Line(curve([(10, -20), (20, -18), (18, -6), (9, -5)], 4), 3.4, CREAM),
        Rounded((-12.0, -26.0, 23.0, 26.0), 4, CREAM),
        Ellipse(-0.5, -25, 10.5, 2.8, hexa("#A8663A")),
        Line(((-12, -12), (11, -12)), 4, hexa("#7A9AC8")),
        *(
            Line(
                curve([(x, -30.0), (x + 3, -38), (x - 2, -46), (x + 2, -54)], 4),
                2,
                (255, 250, 240, 130),
            )
            for x in (-5.0, 5.0)
        ),
    )


def coat() -> Drawing:
    """Draw a coat held out in the air, one sleeve in, and somebody's scarf."""
    cloth = hexa("#6E7E9A")
    return (
        blob([(-24, 0), (-20, -40), (-14, -58), (14, -58), (20, -40), (24, 0)], cloth, 4),
        Line(curve([(-16, -52), (-34, -40), (-40, -16)], 4), 12, mix(cloth, DARK, 0.2)),
        Line(curve([(16, -52), (36, -56), (52, -66)], 4), 12, mix(cloth, DARK, 0.1)),
        Line(((0, -56), (0, -2)), 1.6, mix(cloth, DARK, 0.4)),
        Line(curve([(-10, -58), (4, -52), (12, -36), (8, -14)], 5), 8, hexa("#7AA88A")),
        Line(curve([(8, -22), (14, -18)], 2), 2, CREAM),
    )


def bench() -> Drawing:
    """Draw a bench, 130 wide, with room on it."""
    shapes: list[Shape] = [Ellipse(0, 0, 70, 4, SHADE)]
    shapes.extend(Line(((x, 0), (x, -66)), 6, hexa("#2A2A40")) for x in (-54.0, 54.0))
    shapes.extend(
        Rounded((-64.0, y, 128.0, 8.0), 2, mix(WOOD, LAMP, 0.15)) for y in (-66.0, -54.0, -34.0)
    )
    shapes.append(Rounded((-68.0, -30.0, 136.0, 7.0), 2, mix(WOOD, LAMP, 0.3)))
    return tuple(shapes)


def tray() -> Drawing:
    """Draw a tray of full glasses coming over all heads, on one hand."""
    shapes: list[Shape] = [
        Line(((0, 60), (0, 6)), 13, hexa("#4A3A52")),
        Ellipse(0, 4, 9, 7, hexa("#D9A078")),
        Ellipse(0, -3, 74, 8, hexa("#8E8A98")),
        Ellipse(0, -5, 70, 6, hexa("#C9CCD8")),
    ]
    for k, tint in enumerate(("#E8B04A", "#C4552A", "#E8D890", "#A84E5A", "#E8B04A")):
        x = -50 + k * 25.0
        shapes += [
            Polygon(((x - 8, -36), (x + 8, -36), (x + 5, -6), (x - 5, -6)), (255, 255, 255, 90)),
            Polygon(((x - 7, -30), (x + 7, -30), (x + 5, -7), (x - 5, -7)), hexa(tint)),
            Ellipse(x, -30, 7, 2.6, CREAM),
        ]
    return tuple(shapes)


def glass() -> Drawing:
    """Draw one raised glass."""
    return (
        Polygon(((-5, -16), (5, -16), (3.4, 2), (-3.4, 2)), hexa("#E8B04A")),
        Ellipse(0, -16, 5, 2, CREAM),
    )


def flash() -> Drawing:
    """Draw the flash of a camera over everything."""
    shapes: list[Shape] = [Glow(0, 0, 330, 210, (255, 255, 250, 200), 0.35)]
    for k in range(8):
        a = math.tau * k / 8
        tip = (70 * math.cos(a), 70 * math.sin(a))
        side = (7 * math.cos(a + 1.57), 7 * math.sin(a + 1.57))
        shapes.append(Polygon((tip, side, (-side[0], -side[1])), (255, 255, 255, 220)))
    return tuple(shapes)


def shoe() -> Drawing:
    """Draw a shoe under a table."""
    return (
        Ellipse(0, 1, 18, 3, SHADE),
        blob([(-16, 0), (-15, -14), (-5, -15), (2, -8), (16, -6), (18, 0)], hexa("#D8A44A"), 4),
        Rounded((-17.0, -2.0, 36.0, 4.0), 1, DARK),
        Line(((-4, -13), (2, -9)), 1.6, CREAM),
    )


def cloth() -> Drawing:
    """Draw the edge of a long tablecloth across the front, its top at y 0."""
    shapes: list[Shape] = [Rounded((-340.0, 0.0, 680.0, 120.0), 0, hexa("#F0E0C8"))]
    for k in range(9):
        x = -330 + k * 80.0
        shapes.append(Line(curve([(x, 4), (x + 12, 50), (x + 4, 120)], 4), 2.4, hexa("#D0BCA0")))
    shapes.append(Rounded((-340.0, -7.0, 680.0, 14.0), 3, hexa("#FFF6E6")))
    return tuple(shapes)


def mirrored() -> Drawing:
    """Draw a face in a black window, pale as reflections are."""
    pale = Dress(
        hexa("#3E5E8E"),
        hexa("#2A3E66"),
        hexa("#8A8AA0"),
        hexa("#1C1A34"),
        hexa("#8A90A8"),
        DARK,
        bun=False,
    )
    body: list[Point] = [(-40, 40), (-36, -8), (-16, -24), (16, -24), (36, -8), (40, 40)]
    return (
        blob(body, pale.coat, 4),
        *placed(
            head(pale, Mien(Eyes.SIDE, Mouth.FLAT, brow=-0.6, blush=0.0, turn=0.2)),
            Place(0, -50, 2.7),
        ),
    )


THINGS: Mapping[str, Callable[[], Drawing]] = {
    "crowd": crowd,
    "singers": singers,
    "faces": faces,
    "riders": riders,
    "boss": boss,
    "screen": screen,
    "dark-screen": dark_screen,
    "chair": chair,
    "armchair": armchair,
    "fence": fence,
    "half-fence": half_fence,
    "gate": gate,
    "slippers": slippers,
    "slipper": slipper,
    "mug": mug,
    "coat": coat,
    "bench": bench,
    "tray": tray,
    "glass": glass,
    "flash": flash,
    "shoe": shoe,
    "cloth": cloth,
    "mirrored": mirrored,
}
