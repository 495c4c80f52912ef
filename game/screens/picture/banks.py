"""The two banks: ground, grass or snow, the trees that frame the picture, and reeds in front."""

from __future__ import annotations

import itertools

from game.screens.picture import office
from game.screens.picture.palette import Palette
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Rounded,
    Shape,
    chance,
    curve,
    faded,
    mix,
    placed,
)
from game.screens.picture.trees import bare, fir, leafy
from game.screens.world import Setting

# The left bank's edge from the top left, along the ground, round the bridge's foot to the bottom.
EDGE: tuple[Point, ...] = (
    (-20, 436),
    (60, 434),
    (140, 440),
    (210, 452),
    (268, 474),
    (300, 506),
    (292, 546),
    (262, 590),
    (250, 640),
    (214, 690),
    (206, 740),
)
RIGHT = Place(x=1280.0, flip=True)


def ground_y(x: float) -> float:
    """Return how high the ground lies at x, on either bank."""
    out = x if x < 640 else 1280 - x
    for (ax, ay), (bx, by) in itertools.pairwise(EDGE):
        if ax <= out <= bx:
            return ay + (by - ay) * (out - ax) / (bx - ax)
    return 480.0


def banks(pal: Palette, setting: Setting = Setting.RIVER) -> list[Shape]:
    """Draw both banks with everything that grows on them, back to front."""
    if setting is Setting.OFFICE:
        trees = leafy((1256, 430), 150, 31, pal, 99)
        rock = placed(office.right_bank(pal), RIGHT)
        return [*trees, *rock, *office.left_bank(pal), *_reeds(pal, RIGHT, -1)]
    paved = setting is Setting.TWO_CITIES
    left, right = (_ground(pal, seed, paved=paved) for seed in (1, 2))
    trees = _trees_of_quays(pal) if paved else _trees_back(pal)
    return [*trees, *left, *placed(right, RIGHT), *(() if paved else _front(pal))]


def _trees_of_quays(pal: Palette) -> list[Shape]:
    """Draw one tree on either quay: bare in the rain, still in leaf where it is clear."""
    return [*bare((204, 456), 190, 12, pal, 92), *leafy((1264, 452), 190, 31, pal, 97)]


def _trees_back(pal: Palette) -> list[Shape]:
    if pal.snow:
        cap = pal.ground[0]
        dark = mix(pal.pines, pal.ridges[2], 0.15)
        spots = (
            (232, 462, 118, 3),
            (268, 470, 84, 6),
            (206, 450, 150, 4),
            (1010, 470, 92, 5),
            (1046, 458, 142, 7),
            (1250, 446, 170, 8),
            (1078, 452, 104, 9),
        )
        shapes: list[Shape] = []
        for x, y, height, seed in spots:
            shapes.extend(fir((x, y), height, seed, dark, cap))
        shapes.extend(bare((20, 446), 330, 12, pal, 84))
        shapes.extend(bare((1228, 446), 250, 17, pal, 97))
        return shapes
    return [
        *leafy((196, 452), 225, 23, pal, 84),
        *leafy((12, 446), 330, 5, pal, 80),
        *leafy((1094, 452), 235, 7, pal, 96),
        *leafy((1262, 446), 320, 31, pal, 100),
    ]


def _ground(pal: Palette, seed: int, *, paved: bool = False) -> list[Shape]:
    lit, middle, dark = pal.ground
    outline = curve(EDGE, 8)
    shapes: list[Shape] = [Polygon((*outline, (-20.0, 740.0)), dark)]
    steps = 26
    for i in range(steps):
        part = i / steps
        inner = tuple((x - part * 70 - 2, y + 2 + 118 * part**1.1) for x, y in outline[:64])
        colour = (
            mix(lit, middle, min(1.0, part * 1.7))
            if part < 0.6
            else mix(middle, dark, (part - 0.6) / 0.4)
        )
        shapes.append(Polygon((*inner, (-20.0, 740.0)), colour))
    shapes.append(Line(outline[8:50], 1.6, faded(pal.rim, 0.4)))
    if paved:
        return [*shapes, *_paving(pal, seed), *_quay_wall(pal, outline)]
    shapes.extend(_waterline(pal, outline))
    shapes.extend(_drifts(pal, seed) if pal.snow else _grass(pal, seed))
    return shapes


def _paving(pal: Palette, seed: int) -> list[Shape]:
    """Lay cobbles over a quay, larger towards us, a few leaves on them."""
    shapes: list[Shape] = []
    y, row = 468.0, 0
    while y < 716:
        tall = 5.0 + (y - 460) * 0.035
        x = -10.0 - (tall if row % 2 else 0)
        edge = 282 - (y - 470) * 0.32
        while x < edge - tall * 2.4:
            tone = mix(
                pal.ground[1],
                pal.ground[0] if chance(row, round(x), seed) > 0.45 else pal.ground[2],
                0.34,
            )
            shapes.append(Rounded((x, y, tall * 2.1, tall * 0.86), tall * 0.3, faded(tone, 0.55)))
            x += tall * 2.3
        y += tall
        row += 1
    for i in range(16):
        x, y = chance(i, 95, seed) * 220, 484 + chance(i, 96, seed) * 190
        leaf = mix(pal.leaves[2], pal.leaves[3], chance(i, 97, seed))
        shapes.append(Ellipse(x, y, 5, 2.2, mix(leaf, pal.ground[1], 0.2)))
    return shapes


def _quay_wall(pal: Palette, outline: tuple[Point, ...]) -> list[Shape]:
    """Build the quay's edge: a pale kerb, courses of stone down to the water, a bollard."""
    edge = outline[36:]
    kerb = mix(pal.stone, pal.ground[0], 0.6)
    wall = mix(pal.stone, pal.ground[2], 0.55)
    face = tuple((x + 24, y + 16) for x, y in reversed(edge))
    shapes: list[Shape] = [Polygon((*edge, *face), wall), Line(edge, 6.0, kerb)]
    for x, y in edge[2::4]:
        shapes.append(Line(((x, y), (x + 24, y + 16)), 1.1, mix(wall, pal.ground[2], 0.6)))
        shapes.append(Ellipse(x + 30, y + 18, 16, 1.6, faded(pal.streak, 0.35)))
    shapes += [
        Rounded((252.0, 572.0, 15.0, 20.0), 3, mix(pal.trunk, pal.ground[2], 0.2)),
        Rounded((248.0, 567.0, 23.0, 8.0), 4, mix(pal.trunk, pal.rim, 0.14)),
    ]
    return shapes


def _waterline(pal: Palette, outline: tuple[Point, ...]) -> list[Shape]:
    shapes: list[Shape] = []
    shore = outline[40:]
    for x, y in shore[::3]:
        shapes.append(Glow(x + 12, y + 8, 46, 15, faded(pal.ground[2], 0.4), 1.0))
    if pal.snow:
        last = len(shore) - 1
        wide = [
            (x + (26 + 20 * chance(i, 62)) * min(1.0, 4 * i / last) - 2, y + 4 * min(1.0, i / 8))
            for i, (x, y) in enumerate(shore)
        ][::4]
        ice = mix(pal.ground[1], pal.water[1], 0.45)
        inner = [(x - 6, y) for x, y in reversed(shore)]
        shapes.append(Polygon((*curve(wide, 4), *inner), faded(ice, 0.7)))
        shapes.append(Line(curve(wide, 4), 1.6, faded(pal.ground[0], 0.6)))
        return shapes
    for i, (x, y) in enumerate(shore[::5]):
        tone = mix(pal.stone, pal.ground[2], 0.3 + 0.4 * chance(i, 63))
        size = 5 + 9 * chance(i, 64)
        at = x - 2 + 10 * chance(i, 65)
        shapes.append(Ellipse(at, y + 4, size, size * 0.5, tone))
        shapes.append(Ellipse(at + 1, y + 2.4, size * 0.7, size * 0.22, faded(pal.rim, 0.25)))
    return shapes


def _grass(pal: Palette, seed: int) -> list[Shape]:
    shapes: list[Shape] = []
    light, dark = pal.grass
    for i in range(760):
        x = chance(i, 71, seed) * 300
        low = ground_y(x)
        depth = chance(i, 72, seed) ** 1.4
        y = low + 4 + depth * 230
        if x > 284 - depth * 70:
            continue
        tall = 7 + 13 * chance(i, 73, seed) + depth * 12
        lean = (chance(i, 74, seed) - 0.4) * 9
        glow = (1 - depth) * (0.35 + 0.65 * chance(i, 75, seed))
        colour = faded(mix(dark, light, glow), 0.75)
        bend = (x + lean * 0.3, y - tall * 0.6)
        shapes.append(Line(((x, y), bend, (x + lean, y - tall)), 1.1, colour))
        if i % 23 == 0:
            flower = mix(pal.streak, (255, 255, 255, 255), 0.3)
            shapes.append(Circle(x + lean, y - tall, 1.3, faded(flower, 0.8)))
    return shapes


def _drifts(pal: Palette, seed: int) -> list[Shape]:
    lit, middle, dark = pal.ground
    shapes: list[Shape] = []
    for i in range(13):
        x, y = chance(i, 81, seed) * 230, 470 + i * 19.0
        wide = 60 + 90 * chance(i, 82, seed)
        x = min(x, 250 - wide * 0.55 - (y - 470) * 0.12)
        shapes.append(Glow(x, y + 11, wide * 1.1, 17, faded(dark, 0.34), 0.9))
        shapes.append(Glow(x + 6, y, wide * 0.9, 15, faded(mix(lit, pal.rim, 0.25), 0.5), 0.8))
    for i in range(7):
        x, y = 40 + 26.0 * i + 10 * chance(i, 83, seed), 476 + (i % 3) * 7.0
        shapes.append(Ellipse(x, y, 4.2, 1.8, faded(dark, 0.55)))
        shapes.append(Ellipse(x + 1, y + 1.2, 4, 1.0, faded(lit, 0.6)))
    for i in range(60):
        x, y = chance(i, 84, seed) * 250, 450 + chance(i, 85, seed) * 210
        shapes.append(Circle(x, y, 0.8, faded((255, 255, 255, 255), 0.6)))
    for i in range(26):
        x = 150 + chance(i, 86, seed) * 120
        y = ground_y(x) + 10 + chance(i, 87, seed) * 130
        tall = 8 + 12 * chance(i, 88, seed)
        lean = (chance(i, 89, seed) - 0.3) * 8
        colour = faded(mix(pal.trunk, middle, 0.3), 0.8)
        shapes.append(Line(((x, y), (x + lean, y - tall)), 1.0, colour))
    return shapes


def _front(pal: Palette) -> list[Shape]:
    return [*_reeds(pal, Place(), 1), *_reeds(pal, RIGHT, -1)]


def _reeds(pal: Palette, place: Place, side: int) -> list[Shape]:
    dark = mix(pal.ground[2], (6, 6, 20, 255), 0.45)
    reeds: list[Shape] = []
    for i in range(46):
        x = 8 + chance(i, 91, side + 3) * 330
        tall = (30 + 95 * chance(i, 92, side + 3)) * (1.1 - x / 420)
        lean = (chance(i, 93, side + 3) - 0.35) * 40
        bend = (x + lean * 0.35, 726 - tall * 0.6)
        width = 1.2 + 1.6 * chance(i, 94, side + 3)
        reeds.append(Line(curve(((x, 726.0), bend, (x + lean, 726 - tall)), 4), width, dark))
        if pal.snow:
            reeds.append(Circle(x + lean, 726 - tall, 2.2, faded(pal.ground[0], 0.55)))
        elif i % 6 == 0:
            top = (x + lean, 726 - tall)
            head = ((top[0], top[1]), (top[0] - lean * 0.1, top[1] + 18))
            reeds.append(Line(head, 4.6, mix(dark, pal.leaves[1], 0.5)))
    return list(placed(reeds, place))
