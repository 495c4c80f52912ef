"""Houses and the chip stand, with dark windows; `lights` puts the light behind the panes."""

from __future__ import annotations

import itertools

from game.screens.picture import cities, garden, office
from game.screens.picture.palette import CREAM, SEAT_B, Palette
from game.screens.picture.shapes import (
    Box,
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
    chance,
    faded,
    hexa,
    mix,
    placed,
)
from game.screens.world import Setting

# Local house space: y 0 is the ground, the gable looks at us, the long wall towards the river.
HOUSE_LEFT = Place(26.0, 450.0, 1.05)
HOUSE_RIGHT = Place(1254.0, 450.0, 1.05, flip=True)
KITCHEN = Place(2.0, 456.0, 1.3)
STAND = Place(1086.0, 462.0, 1.12)

GABLE_WINDOW: Box = (20.0, -46.0, 27.0, 26.0)
SIDE_WINDOW: Box = (110.0, -42.0, 19.0, 20.0)
KITCHEN_WINDOW: Box = (77.0, -47.0, 50.0, 32.0)
POLES: tuple[Point, ...] = ((1072.0, 352.0), (1216.0, 338.0), (1292.0, 316.0))


def buildings(setting: Setting, pal: Palette) -> list[Shape]:
    """Draw what stands on the banks of a setting."""
    if setting is Setting.RIVER:
        house = _house(pal, kitchen=False)
        return [
            *_ground_shadow(96, 452, pal),
            *placed(house, HOUSE_LEFT),
            *_ground_shadow(1184, 452, pal),
            *placed(house, HOUSE_RIGHT),
        ]
    match setting:
        case Setting.GARDEN:
            cottage = placed(_house(pal, kitchen=False), HOUSE_LEFT)
            return [*_ground_shadow(96, 452, pal), *cottage, *garden.built(pal)]
        case Setting.TWO_CITIES:
            return cities.built(pal)
        case Setting.OFFICE:
            return office.built(pal)
        case _:
            return _snowed_in(pal)


def _snowed_in(pal: Palette) -> list[Shape]:
    return [
        *_ground_shadow(100, 458, pal),
        *placed(_house(pal, kitchen=True), KITCHEN),
        *_ground_shadow(1152, 466, pal),
        *placed(_stand(pal), STAND),
        *_string(pal),
    ]


def _ground_shadow(x: float, y: float, pal: Palette) -> list[Shape]:
    return [Glow(x, y, 120, 16, faded(pal.ground[2], 0.75), 1.0)]


def _house(pal: Palette, *, kitchen: bool) -> list[Shape]:
    wall, shade = pal.wall, mix(pal.wall, pal.ground[2], 0.38)
    shapes: list[Shape] = [
        *_chimney(pal),
        Polygon(((0, 0), (0, -56), (33, -104), (66, -56), (66, 0)), shade),
        Polygon(((66, 0), (66, -56), (136, -56), (136, 0)), wall),
        *_boards(shade, wall),
        Polygon(((0, 0), (0, -8), (136, -8), (136, 0)), mix(pal.stone, shade, 0.3)),
        *_stones(pal),
        *_roof(pal),
    ]
    if kitchen:
        shapes.extend(_door((20.0, -44.0, 24.0, 44.0), pal))
        shapes.extend(dark_window(KITCHEN_WINDOW, pal, panes=3))
        shapes.append(_round_window(pal))
    else:
        shapes.extend(dark_window(GABLE_WINDOW, pal, panes=2))
        shapes.extend(_door((78.0, -43.0, 22.0, 43.0), pal))
        shapes.extend(dark_window(SIDE_WINDOW, pal, panes=2))
    shapes.append(Line(((135.4, -54), (135.4, -2)), 1.4, faded(pal.rim, 0.8)))
    return shapes


def _boards(shade: Rgba, wall: Rgba) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(1, 8):
        y = -8 - i * 6.0
        shapes.append(Line(((66, y), (136, y)), 0.7, mix(wall, shade, 0.75)))
        shapes.append(Line(((1, y), (65, y)), 0.7, mix(shade, (0, 0, 0, 255), 0.14)))
    return shapes


def _stones(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(17):
        x = 4 + i * 8.0
        tone = mix(pal.stone, pal.rim, 0.05 + 0.12 * chance(i, 3))
        shapes.append(Rounded((x - 3, -7.0 + (i % 2), 6.6, 5.4), 2, faded(tone, 0.8)))
    return shapes


def _chimney(pal: Palette) -> list[Shape]:
    dark = mix(pal.stone, pal.roof, 0.45)
    shapes: list[Shape] = [
        Polygon(((86, -96), (86, -134), (101, -134), (101, -96)), dark),
        Rounded((84.0, -137.0, 19.0, 5.0), 1.5, mix(dark, pal.rim, 0.12)),
        Line(((100.4, -132), (100.4, -104)), 1.2, faded(pal.rim, 0.5)),
    ]
    if pal.snow:
        shapes.append(Ellipse(93.5, -138, 10, 3.6, pal.ground[0]))
    return shapes


def _roof(pal: Palette) -> list[Shape]:
    plane = ((33.0, -109.0), (107.0, -109.0), (147.0, -51.0), (71.0, -51.0))
    shapes: list[Shape] = [
        Polygon(((33, -109), (-9, -50), (-3, -47), (33, -98)), mix(pal.roof, (0, 0, 0, 255), 0.2)),
        Polygon(plane, pal.roof),
    ]
    for row in range(1, 9):
        part = row / 9
        ax, bx = 33 + 38 * part, 107 + 40 * part
        y = -109 + 58 * part
        shapes.append(Line(((ax, y), (bx, y)), 0.8, mix(pal.roof, (0, 0, 0, 255), 0.28)))
        for k in range(11):
            x = ax + (bx - ax) * (k + 0.5 * (row % 2)) / 11
            tick = ((x, y), (x - 4.2, y - 6))
            shapes.append(Line(tick, 0.6, faded(mix(pal.roof, pal.rim, 0.3), 0.45)))
    shapes.append(Line(((33, -109), (107, -109), (147, -51)), 1.5, faded(pal.rim, 0.7)))
    shapes.append(Line(((71, -51), (147, -51)), 2.2, mix(pal.roof, (0, 0, 0, 255), 0.35)))
    if pal.snow:
        shapes.extend(_roof_snow(pal))
    return shapes


def _roof_snow(pal: Palette) -> list[Shape]:
    lit, middle, _ = pal.ground
    edge = [(147 - 6 * i - 2 * chance(i, 4), -51 + 3.4 + 2.6 * chance(i, 5)) for i in range(13)]
    body = [(31.0, -113.0), (70.0, -115.0), (108.0, -113.0), (150.0, -54.0), *edge, (69.0, -54.0)]
    shapes: list[Shape] = [
        blob(body, mix(lit, middle, 0.3), 3),
        Polygon(((34, -112), (107, -112), (128, -82), (52, -84)), faded(lit, 0.75)),
        Line(((33, -112), (-8, -53)), 5.0, mix(lit, middle, 0.35)),
        Line(((31, -113), (108, -113), (149, -53)), 2.0, faded(pal.rim, 0.6)),
    ]
    for i in range(11):
        x, length = 74 + i * 6.8, 3 + 6 * chance(i, 6)
        tip = ((x - 1.2, -49.0), (x + 1.2, -49.0), (x, -49.0 + length))
        shapes.append(Polygon(tip, faded(mix(lit, (255, 255, 255, 255), 0.4), 0.85)))
    return shapes


def _door(box: Box, pal: Palette) -> list[Shape]:
    x, y, w, h = box
    wood = mix(hexa("#8A4A34"), pal.wall, 0.35)
    return [
        Rounded((x - 2.5, y - 2.5, w + 5, h + 2.5), 2, mix(pal.wall, (0, 0, 0, 255), 0.35)),
        Rounded((x, y, w, h), 2, wood),
        Line(((x + w / 3, y + 2), (x + w / 3, y + h)), 0.8, mix(wood, (0, 0, 0, 255), 0.3)),
        Line(((x + 2 * w / 3, y + 2), (x + 2 * w / 3, y + h)), 0.8, mix(wood, (0, 0, 0, 255), 0.3)),
        Circle(x + w - 4, y + h / 2, 1.5, (*pal.rim[:3], 255)),
    ]


def _round_window(pal: Palette) -> Shape:
    return Circle(33, -74, 7, mix(pal.wall, (8, 10, 30, 255), 0.7))


def dark_window(box: Box, pal: Palette, panes: int) -> list[Shape]:
    """Draw a window with nobody's light behind it: frame, sill and a cool reflection."""
    x, y, w, h = box
    frame = mix(pal.wall, (*pal.rim[:3], 255), 0.18)
    glass = mix(pal.wall, hexa("#10122C"), 0.72)
    return [
        Rounded((x - 3, y - 3, w + 6, h + 6), 2, frame),
        Rounded((x, y, w, h), 1, glass),
        Polygon(
            ((x + 3, y + h - 3), (x + 9, y + 3), (x + 13, y + 3), (x + 7, y + h - 3)),
            faded(pal.sky[2], 0.35),
        ),
        *window_bars(box, frame, panes),
        Rounded((x - 5, y + h + 2, w + 10, 3.4), 1, pal.ground[0] if pal.snow else frame),
    ]


def window_bars(box: Box, frame: Rgba, panes: int) -> list[Shape]:
    """Draw the bars between panes: one across, `panes` - 1 upright."""
    x, y, w, h = box
    shapes: list[Shape] = [Line(((x, y + h * 0.46), (x + w, y + h * 0.46)), 1.6, frame)]
    for k in range(1, panes):
        at = x + w * k / panes
        shapes.append(Line(((at, y), (at, y + h)), 1.6, frame))
    return shapes


def _stand(pal: Palette) -> list[Shape]:
    """Draw the chip stand in its own space: ground y 0, counter 0 to 110, awning above."""
    dark = mix(pal.wall, (10, 10, 28, 255), 0.55)
    board = mix(hexa("#8C5640"), pal.wall, 0.45)
    shapes: list[Shape] = [
        Rounded((4.0, -82.0, 104.0, 82.0), 2, dark),
        *_chip_man(dark, pal),
        Rounded((0.0, -36.0, 112.0, 36.0), 2, board),
        Rounded((-4.0, -40.0, 120.0, 7.0), 2, mix(board, pal.rim, 0.3)),
    ]
    for i in range(1, 8):
        x = i * 14.0
        shapes.append(Line(((x, -32), (x, -1)), 0.8, mix(board, (0, 0, 0, 255), 0.3)))
    shapes.extend(_cone_sign(pal, board))
    shapes.extend(_awning(pal))
    shapes.extend(
        Line(((x, -40), (x, -84)), 3.2, mix(board, (0, 0, 0, 255), 0.35)) for x in (3.0, 109.0)
    )
    return shapes


def _chip_man(dark: Rgba, pal: Palette) -> list[Shape]:
    figure = mix(dark, pal.sky[2], 0.28)
    return [
        blob([(58, -36), (60, -54), (70, -59), (80, -54), (82, -36)], figure),
        Circle(70, -64, 6.2, figure),
        Rounded((63.5, -75.0, 13.0, 7.0), 2.5, mix(figure, CREAM, 0.35)),
        Rounded((16.0, -46.0, 28.0, 8.0), 2, figure),
    ]


def _cone_sign(pal: Palette, board: Rgba) -> list[Shape]:
    paper = mix(CREAM, pal.wall, 0.25)
    chips = mix(hexa("#F0C060"), pal.wall, 0.2)
    shapes: list[Shape] = [Circle(56, -17, 13, mix(board, (0, 0, 0, 255), 0.35))]
    for i in range(5):
        x = 49 + i * 3.4
        shapes.append(Line(((x, -18), (x + (i - 2) * 0.9, -26 - (i % 2) * 2.5)), 2.4, chips))
    shapes.append(Polygon(((47, -20), (65, -20), (57, -5), (55, -5)), paper))
    return shapes


def _awning(pal: Palette) -> list[Shape]:
    rust, cream = mix(SEAT_B, pal.wall, 0.35), mix(CREAM, pal.wall, 0.35)
    shapes: list[Shape] = []
    for i in range(9):
        a, b = -10 + i * 14.7, -10 + (i + 1) * 14.7
        tint = rust if i % 2 == 0 else cream
        ta, tb = 4 + i * 11.6, 4 + (i + 1) * 11.6
        shapes.append(Polygon(((ta, -106), (tb, -106), (b, -80), (a, -80)), tint))
        shapes.append(Ellipse((a + b) / 2, -80, 7.3, 5.4, tint))
    if pal.snow:
        top = [
            (0, -104),
            (12, -112),
            (56, -115),
            (100, -112),
            (114, -104),
            (104, -99),
            (60, -101),
            (20, -98),
        ]
        shapes.append(blob([(float(x), float(y)) for x, y in top], pal.ground[0]))
    return shapes


def bulbs() -> tuple[Point, ...]:
    """Return where the bulbs of the chip stand's string hang."""
    found = []
    for (ax, ay), (bx, by) in itertools.pairwise(POLES):
        count = 8 if bx < 1250 else 4
        for i in range(count):
            part = (i + 0.5) / count
            sag = 26 * 4 * part * (1 - part)
            found.append((ax + (bx - ax) * part, ay + (by - ay) * part + sag + 4))
    return tuple(found)


def _string(pal: Palette) -> list[Shape]:
    wood = mix(pal.trunk, pal.wall, 0.3)
    wire = mix(pal.trunk, (0, 0, 0, 255), 0.2)
    (ax, ay), (bx, by), _ = POLES
    shapes: list[Shape] = [
        Line(((ax, 468), (ax, ay - 4)), 3.6, wood),
        Line(((bx, 458), (bx, by - 4)), 3.0, wood),
    ]
    for (px, py), (qx, qy) in itertools.pairwise(POLES):
        path = []
        for i in range(13):
            part = i / 12
            sag = 26 * 4 * part * (1 - part)
            path.append((px + (qx - px) * part, py + (qy - py) * part + sag))
        shapes.append(Line(tuple(path), 1.3, wire))
    for x, y in bulbs():
        shapes.append(Circle(x, y, 2.6, mix(pal.wall, CREAM, 0.25)))
    if pal.snow:
        shapes.append(Ellipse(ax, ay - 5, 4, 2, pal.ground[0]))
    return shapes
