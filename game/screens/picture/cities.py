"""Two cities in late autumn: rain over the left bank, a clear night on the right, a far train."""

from __future__ import annotations

import math

from game.screens.picture.palette import BRIGHT, LAMP, Palette
from game.screens.picture.shapes import (
    Box,
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    chance,
    faded,
    hexa,
    mix,
    placed,
)

TOWNHOUSE = Place(30.0, 456.0, 1.1)
TERRACE = Place(1102.0, 460.0, 1.1)
TOWN_WINDOW: Box = (64.0, -112.0, 30.0, 32.0)
TOWN_OTHERS: tuple[Box, ...] = ((20.0, -108.0, 20.0, 26.0),)
TERRACE_WINDOW: Box = (20.0, -104.0, 34.0, 34.0)
TERRACE_OTHERS: tuple[Box, ...] = ((98.0, -38.0, 18.0, 20.0),)
RAILS_Y = 378.0  # the far viaduct's top


def overcast(pal: Palette, *, heavy: bool) -> list[Shape]:
    """Draw the clouds that lie over the left city and end in the middle of the river."""
    shapes: list[Shape] = []
    dark = mix(pal.sky[0], pal.ridges[0], 0.6)
    for i in range(46):
        x, y = chance(i, 501) * 700 - 110, chance(i, 502) * 230 - 10
        ebb = max(0.15, 1 - max(0.0, x - 240) / 420)
        rx, ry = 110 + 150 * chance(i, 503), 26 + 30 * chance(i, 504)
        tone = mix(dark, pal.cloud, 0.55 * chance(i, 505))
        shapes.append(
            Glow(x, y, rx, ry, faded((*tone[:3], 255), (0.95 if heavy else 0.8) * ebb), 0.9)
        )
    for i in range(26):
        x, y = chance(i, 506) * 520 - 40, 190 + chance(i, 507) * 70
        tail = ((x, y), (x - 34, y + 150))
        shapes.append(Line(tail, 16, faded(dark, 0.09)))
    return shapes


def skyline(pal: Palette) -> list[Shape]:
    """Draw both cities far off: gables and chimneys on the left, domes and towers on the right."""
    shapes: list[Shape] = []
    for row in range(3):
        tone = mix(pal.ridges[row], pal.mist, 0.18 - 0.06 * row)
        shapes.extend(_gables(row, tone))
        shapes.extend(_domes(row, tone))
        stops = ((0.0, faded(pal.mist, 0.0)), (1.0, faded(pal.mist, 0.6)))
        shapes.append(Gradient((0.0, 346.0 + row * 8, 1280.0, 54.0 - row * 8), stops))
    return [*shapes, *_far_windows(pal)]


def _gables(row: int, tone: Rgba) -> list[Shape]:
    shapes: list[Shape] = []
    x = -20.0 - 16 * row
    k = 0
    while x < 420 - 40 * row:
        wide = 26 + 26 * chance(row, k, 511)
        ebb = 1 - max(0.0, x) / 620
        tall = (34 + 62 * chance(row, k, 512)) * ebb + 20 - 10 * row
        top = 400 - tall
        shapes.append(Rounded((x, top, wide + 1, tall + 4), 0, tone))
        if chance(row, k, 513) > 0.35:
            shapes.append(
                Polygon(((x - 1, top), (x + wide / 2, top - 15), (x + wide + 2, top)), tone)
            )
        if chance(row, k, 514) > 0.4:
            shapes.append(Rounded((x + wide * 0.68, top - 19, 4.4, 20.0), 0, tone))
        x += wide
        k += 1
    if row == 0:
        shapes.append(Polygon(((150, 400), (156, 262), (161, 238), (166, 262), (172, 400)), tone))
        shapes.append(Rounded((40.0, 284.0, 13.0, 116.0), 0, tone))
    return shapes


def _domes(row: int, tone: Rgba) -> list[Shape]:
    shapes: list[Shape] = []
    x, k = 868.0 + 30 * row, 0
    while x < 1300:
        wide = 30 + 30 * chance(row, k, 521)
        far = (x - 840) / 460
        tall = (26 + 56 * chance(row, k, 522)) * (0.5 + 0.7 * far) + 14 - 6 * row
        top = 400 - tall
        shapes.append(Rounded((x, top, wide + 1, tall + 4), 0, tone))
        kind = chance(row, k, 523)
        if kind > 0.7:
            shapes.append(Ellipse(x + wide / 2, top, wide * 0.42, wide * 0.4, tone))
            shapes.append(Line(((x + wide / 2, top - wide * 0.6), (x + wide / 2, top)), 1.6, tone))
        elif kind > 0.4:
            shapes.append(Rounded((x + 4, top - 9, wide - 10, 10.0), 0, tone))
        x += wide + 1
        k += 1
    if row == 0:
        shapes += [
            Rounded((1120.0, 272.0, 18.0, 128.0), 0, tone),
            Polygon(((1116, 273), (1142, 273), (1129, 234)), tone),
            Ellipse(1010, 318, 32, 30, tone),
            Rounded((978.0, 316.0, 64.0, 84.0), 0, tone),
            Line(((1010, 270), (1010, 292)), 2.4, tone),
        ]
    return shapes


def _far_windows(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    shine = 0.9 if pal.stars > 0 else 0.25
    for i in range(150):
        left = i % 2 == 0
        x = chance(i, 531) * 380 if left else 900 + chance(i, 531) * 380
        out = 1 - x / 460 if left else (x - 840) / 440
        y = 394 - chance(i, 532) * (14 + 54 * max(0.1, out))
        tone = mix(LAMP, BRIGHT, chance(i, 533))
        alpha = shine * (0.35 + 0.5 * chance(i, 534))
        shapes.append(Rounded((x, y, 2.0, 2.8), 0, faded(tone, alpha)))
        if i % 9 == 0:
            shapes.append(Glow(x + 1, y + 1, 8, 8, faded(LAMP, 0.5 * shine), 0.15))
    return shapes


def far(pal: Palette) -> list[Shape]:
    """Draw the viaduct between the cities; its train is drawn in `weather`."""
    stone = mix(pal.ridges[2], pal.mist, 0.16)
    dark = mix(pal.water[0], pal.ridges[2], 0.35)
    shapes: list[Shape] = [Rounded((330.0, RAILS_Y + 1, 640.0, 7.0), 0, stone)]
    for k in range(21):
        x = 338.0 + k * 31.0
        shapes.append(Rounded((x - 3.4, RAILS_Y + 6, 6.8, 22.0), 0, stone))
        shapes.append(Ellipse(x, RAILS_Y + 28, 9, 1.4, faded(dark, 0.7)))
        span = [
            (x + 15.5 - 12.2 * math.cos(a), RAILS_Y + 19 - 12.0 * math.sin(a))
            for a in (math.pi * n / 8 for n in range(9))
        ]
        corner = ((x + 27.8, RAILS_Y + 6), (x + 3.2, RAILS_Y + 6))
        shapes.append(Polygon((*span, *corner), stone))
    for k in range(10):
        x = 352.0 + k * 66
        shapes.append(Line(((x, RAILS_Y + 1), (x, RAILS_Y - 13)), 1.0, stone))
        shapes.append(Line(((x, RAILS_Y - 12), (x + 8, RAILS_Y - 12)), 0.8, stone))
    shapes.append(Glow(640, 404, 420, 14, pal.mist, 0.6))
    return shapes


def built(pal: Palette) -> list[Shape]:
    """Draw the quay's houses: brick and drainpipes on the left, a white terrace on the right."""
    return [
        *placed(_townhouse(pal), TOWNHOUSE),
        *placed(_terrace(pal), TERRACE),
        *_string_of_bulbs(pal),
        *_puddles(pal),
    ]


def dark_pane(box: Box, pal: Palette, *, arched: bool = False) -> list[Shape]:
    """Draw a window nobody has lit, with frame, sill and a cool reflection."""
    x, y, w, h = box
    frame = mix(pal.wall, hexa("#F3E6CE"), 0.4)
    glass = mix(pal.wall, hexa("#10122C"), 0.74)
    shapes: list[Shape] = [Rounded((x - 2.4, y - 2.4, w + 4.8, h + 4.8), 1.4, frame)]
    if arched:
        shapes.append(Ellipse(x + w / 2, y, w / 2 + 2.4, w * 0.3, frame))
        shapes.append(Ellipse(x + w / 2, y + 1, w / 2, w * 0.26, glass))
    shapes += [
        Rounded(box, 0.8, glass),
        Polygon(
            ((x + 3, y + h - 3), (x + 8, y + 3), (x + 11, y + 3), (x + 6, y + h - 3)),
            faded(pal.sky[2], 0.35),
        ),
        Line(((x + w / 2, y), (x + w / 2, y + h)), 1.4, frame),
        Line(((x, y + h * 0.42), (x + w, y + h * 0.42)), 1.4, frame),
        Rounded((x - 4, y + h + 1.6, w + 8, 3.0), 1, frame),
    ]
    return shapes


def _townhouse(pal: Palette) -> list[Shape]:
    """Draw a narrow brick house of three floors, ground y 0, 120 wide."""
    wall, roof = pal.wall, pal.roof
    deep = mix(wall, pal.ground[2], 0.45)
    shapes: list[Shape] = [
        Glow(60, 3, 120, 15, faded(pal.ground[2], 0.8), 1.0),
        Rounded((78.0, -212.0, 12.0, 40.0), 0, deep),
        Rounded((75.0, -215.0, 18.0, 6.0), 1, roof),
        Rounded((0.0, -172.0, 116.0, 172.0), 0, wall),
        Rounded((0.0, -172.0, 12.0, 172.0), 0, mix(wall, deep, 0.7)),
        Polygon(((-5, -170), (121, -170), (104, -197), (12, -197)), roof),
        Line(((12, -197), (104, -197), (121, -170)), 1.4, faded(pal.rim, 0.6)),
        Rounded((-4.0, -172.0, 124.0, 5.0), 1, mix(wall, hexa("#F3E6CE"), 0.25)),
    ]
    for row in range(27):
        for k in range(8):
            if chance(row, k, 541) > 0.62:
                x = 2.0 + k * 14 + (7 if row % 2 else 0)
                tone = mix(wall, hexa("#D88A6A") if chance(row, k, 542) > 0.5 else deep, 0.28)
                shapes.append(Rounded((min(x, 103.0), -166.0 + row * 6.0, 12.0, 4.6), 0.6, tone))
    for box in (
        TOWN_WINDOW,
        *TOWN_OTHERS,
        (20.0, -158.0, 20.0, 26.0),
        (66.0, -158.0, 24.0, 26.0),
        (64.0, -56.0, 34.0, 26.0),
    ):
        shapes.extend(dark_pane(box, pal))
    door = mix(hexa("#3E6A78"), wall, 0.25)
    shapes += [
        Rounded((17.0, -51.0, 28.0, 51.0), 2, mix(wall, hexa("#F3E6CE"), 0.35)),
        Rounded((20.0, -47.0, 22.0, 47.0), 1.4, door),
        Rounded((23.0, -43.0, 16.0, 9.0), 1, mix(LAMP, wall, 0.5)),
        Circle(38, -22, 1.6, LAMP),
        Rounded((13.0, -5.0, 36.0, 5.0), 1, pal.stone),
        Line(((108, -168), (108, -6), (113, -2)), 3.2, mix(pal.stone, deep, 0.4)),
        Rounded((60.0, -25.0, 42.0, 7.0), 1.5, mix(hexa("#7A5A44"), wall, 0.3)),
    ]
    for k in range(7):
        at = (64 + k * 5.8, -27 - 3 * chance(k, 543))
        shapes.append(
            Circle(*at, 2.8, mix(hexa("#B44A5A") if k % 2 else hexa("#5E7A4A"), wall, 0.2))
        )
    shapes += [
        Line(((116, -66), (128, -66), (128, -60)), 1.8, deep),
        Rounded((124.0, -60.0, 8.0, 11.0), 2, mix(LAMP, wall, 0.2)),
        Glow(128, -54, 34, 34, faded(LAMP, 0.5), 0.15),
        Line(((115.4, -168), (115.4, -2)), 1.3, faded(pal.rim, 0.55)),
    ]
    return shapes


def _terrace(pal: Palette) -> list[Shape]:
    """Draw a white house with a roof terrace and a balcony, ground y 0, 134 wide."""
    wall = mix(pal.wall, hexa("#F6EAD8"), 0.5)
    shade = mix(wall, pal.ground[2], 0.38)
    clay = mix(hexa("#C87850"), pal.wall, 0.35)
    shapes: list[Shape] = [
        Glow(66, 3, 124, 15, faded(pal.ground[2], 0.8), 1.0),
        Rounded((0.0, -120.0, 84.0, 120.0), 0, wall),
        Rounded((84.0, -66.0, 50.0, 66.0), 0, mix(wall, shade, 0.4)),
        Rounded((-3.0, -124.0, 90.0, 6.0), 1, clay),
        Rounded((82.0, -70.0, 55.0, 6.0), 1, clay),
        Rounded((0.0, -120.0, 9.0, 120.0), 0, mix(wall, pal.rim, 0.3)),
        *dark_pane(TERRACE_WINDOW, pal, arched=True),
        *dark_pane(TERRACE_OTHERS[0], pal),
        *dark_pane((62.0, -102.0, 14.0, 24.0), pal, arched=True),
    ]
    door = mix(hexa("#8A5A3A"), pal.wall, 0.3)
    shapes += [
        Ellipse(39, -38, 15, 13, mix(wall, clay, 0.6)),
        Rounded((24.0, -38.0, 30.0, 38.0), 0, mix(wall, clay, 0.6)),
        Ellipse(39, -37, 12, 10, door),
        Rounded((27.0, -37.0, 24.0, 37.0), 0, door),
        Line(((39, -46), (39, 0)), 1.0, mix(door, (0, 0, 0, 255), 0.3)),
        Circle(42, -18, 1.5, LAMP),
        *_balcony(pal, wall),
        *_roof_garden(pal),
    ]
    for k in range(30):
        at = (4 + 126 * chance(k, 551), -8 - 100 * chance(k, 552))
        if at[0] < 80 or at[1] > -60:
            shapes.append(Ellipse(*at, 4 + 5 * chance(k, 553), 0.7, faded(shade, 0.25)))
    return shapes


def _balcony(pal: Palette, wall: Rgba) -> list[Shape]:
    iron = mix(pal.trunk, pal.wall, 0.15)
    shapes: list[Shape] = [Rounded((10.0, -66.0, 56.0, 4.0), 1, mix(wall, pal.ground[2], 0.3))]
    for k in range(12):
        x = 12 + k * 4.7
        shapes.append(Line(((x, -66), (x, -82)), 1.0, iron))
    shapes.append(Line(((10, -82), (66, -82)), 1.8, iron))
    leaf = mix(hexa("#5E8A56"), pal.wall, 0.25)
    for k in range(22):
        x = 10 + 20 * chance(k, 561)
        y = -70 + 16 * chance(k, 562)
        shapes.append(Ellipse(x, y, 3.0, 2.0, mix(leaf, hexa("#C04E7A"), 0.8 * (k % 4 == 0))))
    return shapes


def _roof_garden(pal: Palette) -> list[Shape]:
    clay = mix(hexa("#B8603C"), pal.wall, 0.25)
    leaf = mix(hexa("#4E7A4E"), pal.wall, 0.25)
    shapes: list[Shape] = []
    for x, tall in ((14.0, 22.0), (96.0, 26.0), (120.0, 17.0)):
        low = -124.0 if x < 84 else -70.0
        shapes.append(
            Polygon(((x - 6, low - 10), (x + 6, low - 10), (x + 4, low), (x - 4, low)), clay)
        )
        for n in range(7):
            turn = math.radians(-150 + 20 * n)
            tip = (x + tall * math.cos(turn), low - 10 + tall * math.sin(turn))
            shapes.append(Line(((x, low - 9), tip), 2.0, mix(leaf, pal.rim, 0.1 * (n % 3))))
    line = ((34.0, -140.0), (58.0, -134.0), (82.0, -141.0))
    shapes += [
        Line(((34, -122), (34, -142)), 1.8, pal.trunk),
        Line(((82, -122), (82, -143)), 1.8, pal.trunk),
        Line(line, 0.9, pal.trunk),
    ]
    for x, tint in ((42.0, "#E8D8C0"), (54.0, "#5F86B4"), (67.0, "#D9805A")):
        shapes.append(Rounded((x, -136.5, 8.0, 10.0), 0.8, mix(hexa(tint), pal.wall, 0.25)))
    return shapes


def bulbs() -> tuple[Point, ...]:
    """Return where the bulbs over the clear city's quay hang."""
    found = []
    for k in range(9):
        part = (k + 0.5) / 9
        found.append((1056 + 62 * part, 356 - 24 * part + 22 * 4 * part * (1 - part)))
    return tuple(found)


def _string_of_bulbs(pal: Palette) -> list[Shape]:
    wire = mix(pal.trunk, (0, 0, 0, 255), 0.2)
    points = [
        (1056 + 62 * k / 12, 356 - 24 * k / 12 + 22 * 4 * (k / 12) * (1 - k / 12) - 3)
        for k in range(13)
    ]
    shapes: list[Shape] = [
        Line(((1056, 470), (1056, 350)), 3.4, mix(pal.trunk, pal.wall, 0.3)),
        Line(tuple(points), 1.2, wire),
    ]
    for x, y in bulbs():
        shapes.append(Glow(x, y, 15, 15, faded(LAMP, 0.5), 0.12))
        shapes.append(Circle(x, y, 2.4, BRIGHT))
    return shapes


def _puddles(pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(9):
        x, y = 14 + 200 * chance(k, 571), 486 + 150 * chance(k, 572)
        wide = 20 + 26 * chance(k, 573)
        shapes.append(
            Ellipse(x, y, wide, wide * 0.17, faded(mix(pal.sky[2], pal.water[1], 0.4), 0.75))
        )
        shapes.append(Ellipse(x + 4, y - 1, wide * 0.5, wide * 0.06, faded(LAMP, 0.5)))
    return shapes
