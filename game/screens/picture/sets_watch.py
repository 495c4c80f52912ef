"""Sets of Grandad's Watch, 640 by 360: market in the rain, streets, a hall, a table, a garden."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.palette import BRIGHT, CREAM, LAMP, SEAT_B
from game.screens.picture.scenery import TALL, WIDE
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    Sprite,
    blob,
    chance,
    curve,
    faded,
    hexa,
    mix,
)

FLOOR = 300.0


def walls(top: str, low: str, floor: str, edge: float = FLOOR) -> list[Shape]:
    """Draw a plain room: a wall from `top` to `low`, a floor from `edge` down, a skirting."""
    boards = hexa(floor)
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, edge), ((0.0, hexa(top)), (1.0, hexa(low)))),
        Gradient(
            (0, edge, WIDE, TALL - edge),
            ((0.0, boards), (1.0, mix(boards, (10, 6, 20, 255), 0.5))),
        ),
        Rounded((0.0, edge - 10, WIDE, 10.0), 0, mix(hexa(low), (255, 240, 220, 255), 0.2)),
    ]
    for k in range(9):
        x = 320 + (k - 4) * 84.0
        line = ((x, edge), (320 + (k - 4) * 128.0, TALL))
        shapes.append(Line(line, 1.2, mix(boards, (10, 6, 20, 255), 0.35)))
    return shapes


def pane(box: tuple[float, float, float, float], sky: tuple[str, str], frame: Rgba) -> list[Shape]:
    """Draw a window with a cross: `sky` is its colour above and below."""
    x, y, w, h = box
    return [
        Rounded((x - 8, y - 8, w + 16, h + 16), 3, frame),
        Gradient(box, ((0.0, hexa(sky[0])), (1.0, hexa(sky[1])))),
        Line(((x + w / 2, y), (x + w / 2, y + h)), 4, frame),
        Line(((x, y + h / 2), (x + w, y + h / 2)), 4, frame),
        Rounded((x - 14, y + h + 6, w + 28, 8.0), 2, mix(frame, (0, 0, 0, 255), 0.15)),
    ]


def hanging_lamp(x: float, y: float, shade: str) -> list[Shape]:
    """Draw a lamp on its wire with the light it throws."""
    return [
        Line(((x, 0), (x, y - 26)), 2, hexa("#241A26")),
        Polygon(((x - 26, y), (x + 26, y), (x + 11, y - 28), (x - 11, y - 28)), hexa(shade)),
        Ellipse(x, y, 14, 6, BRIGHT),
        Glow(x, y + 60, 270, 190, faded(LAMP, 0.5), 0.14),
        Glow(x, y, 60, 46, faded(BRIGHT, 0.6), 0.14),
    ]


@lru_cache(maxsize=1)
def market() -> Sprite:
    """Draw the flea market in drizzle: striped awnings, bulbs, a stall, wet stones."""
    sky = ((0.0, hexa("#4A4E72")), (0.7, hexa("#8A7E96")), (1.0, hexa("#C8A49A")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 262), sky)]
    for i in range(7):
        x, tall = i * 100.0 - 30, 50 + 40 * chance(i, 701)
        tone = mix(hexa("#5A5474"), hexa("#7A6A86"), chance(i, 702))
        shapes.append(Rounded((x, 250 - tall - 60, 96.0, tall + 70), 2, tone))
        roof = ((x - 6, 190 - tall), (x + 48, 160 - tall), (x + 102, 190 - tall))
        shapes.append(Polygon(roof, mix(tone, hexa("#2A2444"), 0.45)))
    for n, (x, tint) in enumerate(((24.0, "#4E7A78"), (200.0, "#A8643E"))):
        shapes.extend(_awning(x, 150.0 - 8 * n, 120.0, tint))
    wet = ((0.0, hexa("#6E6884")), (0.5, hexa("#514C6C")), (1.0, hexa("#332F4E")))
    shapes.append(Gradient((0, 256, WIDE, 104), wet))
    for i in range(26):
        at = (chance(i, 703) * WIDE, 264 + chance(i, 704) * 90)
        shapes.append(Ellipse(*at, 16 + 26 * chance(i, 705), 2.0, (255, 214, 170, 46)))
    shapes += [
        Rounded((372.0, 232.0, 280.0, 80.0), 2, hexa("#5A3440")),
        Rounded((360.0, 224.0, 300.0, 12.0), 2, hexa("#B87E54")),
        *_awning(356.0, 66.0, 300.0, "#C4552A"),
        Glow(500, 190, 190, 110, faded(LAMP, 0.55), 0.14),
    ]
    for k in range(6):
        shapes.append(Polygon(_scallop(372 + k * 46.0, 236.0), hexa("#7A4450")))
    for k in range(5):
        x, y = 384 + k * 58.0, 118 + 6 * math.sin(k * 1.7)
        shapes += [Glow(x, y, 24, 24, faded(LAMP, 0.7), 0.1), Circle(x, y, 4.2, BRIGHT)]
    return Sprite("set-market", tuple(shapes))


def _scallop(x: float, y: float) -> tuple[tuple[float, float], ...]:
    return curve([(x, y), (x + 4, y + 14), (x + 23, y + 22), (x + 42, y + 14), (x + 46, y)], 4)


def _awning(x: float, y: float, wide: float, tint: str) -> list[Shape]:
    post = hexa("#3A2A3A")
    shapes: list[Shape] = [
        Line(((x + 8, y + 20), (x + 8, 300)), 4, post),
        Line(((x + wide - 8, y + 20), (x + wide - 8, 300)), 4, post),
    ]
    count = max(4, round(wide / 30))
    step = wide / count
    for k in range(count):
        tone = hexa(tint) if k % 2 == 0 else CREAM
        a = x + k * step
        shapes.append(
            Polygon(((a + 4, y), (a + step + 4, y), (a + step, y + 36), (a, y + 36)), tone)
        )
        shapes.append(Ellipse(a + step / 2, y + 36, step / 2, 7, tone))
    return shapes


@lru_cache(maxsize=1)
def wet_street() -> Sprite:
    """Draw a street of tall houses after rain, lit windows doubled in the pavement."""
    sky = ((0.0, hexa("#2E3258")), (0.6, hexa("#6A5478")), (1.0, hexa("#C08070")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 280), sky)]
    for i in range(6):
        x, top = i * 112.0 - 14, 40 + 60 * chance(i, 711)
        tone = mix(hexa("#3E3A5C"), hexa("#5A4662"), chance(i, 712))
        shapes.append(Rounded((x, top, 108.0, 280 - top), 1, tone))
        roof = ((x - 4, top), (x + 54, top - 34), (x + 112, top))
        shapes.append(Polygon(roof, mix(tone, (16, 12, 34, 255), 0.5)))
        for k in range(4):
            at = (x + 18 + (k % 2) * 46.0, top + 26 + (k // 2) * 62.0)
            lit = chance(i, k, 713) > 0.5
            shapes.append(Rounded((*at, 26.0, 34.0), 2, LAMP if lit else hexa("#2A2846")))
            if lit:
                shapes.append(Glow(at[0] + 13, 322, 16, 40, faded(LAMP, 0.4), 0.1))
    wet = ((0.0, hexa("#5A4E6E")), (1.0, hexa("#26233E")))
    shapes.append(Gradient((0, 278, WIDE, 82), wet))
    shapes.append(Rounded((0.0, 274.0, WIDE, 7.0), 0, hexa("#7A6C86")))
    for x in (96.0, 556.0):
        shapes += [
            Line(((x, 282), (x, 120)), 5, hexa("#221E38")),
            Rounded((x - 10, 96.0, 20.0, 28.0), 4, BRIGHT),
            Glow(x, 112, 90, 80, faded(LAMP, 0.6), 0.12),
            Glow(x, 320, 26, 46, faded(LAMP, 0.6), 0.12),
        ]
    return Sprite("set-wet-street", tuple(shapes))


@lru_cache(maxsize=1)
def hall() -> Sprite:
    """Draw Teo's hall: a chessboard on the wall, a window, a small table for the telephone."""
    shapes = walls("#3E5450", "#6A7E6C", "#8A5E44")
    shapes += pane((60.0, 70.0, 110.0, 120.0), ("#5A5486", "#F0A878"), hexa("#E8DCC0"))
    shapes.append(Rounded((250.0, 74.0, 84.0, 84.0), 3, hexa("#4A2E28")))
    for k in range(36):
        tone = hexa("#EAD6B0") if (k + k // 6) % 2 else hexa("#8A5A40")
        shapes.append(Rounded((256.0 + k % 6 * 12, 80.0 + k // 6 * 12, 12.0, 12.0), 0, tone))
    shapes += hanging_lamp(450, 84, "#C4552A")
    wood = hexa("#6E4232")
    for x in (392.0, 548.0):
        shapes.append(Line(((x, 240), (x - 4, 326)), 8, mix(wood, (0, 0, 0, 255), 0.3)))
    shapes += [
        Rounded((372.0, 232.0, 196.0, 13.0), 3, mix(wood, LAMP, 0.3)),
        Rounded((384.0, 245.0, 172.0, 26.0), 2, wood),
        Circle(470, 258, 4, LAMP),
        Ellipse(470, 338, 120, 10, (20, 12, 20, 110)),
    ]
    return Sprite("set-hall", tuple(shapes))


@lru_cache(maxsize=1)
def lamplit() -> Sprite:
    """Draw a dim kitchen with one strong lamp in the middle."""
    shapes = walls("#20283A", "#3C4452", "#5E4638")
    shapes += pane((470.0, 80.0, 110.0, 100.0), ("#10142E", "#2E3458"), hexa("#C8B898"))
    shapes.append(Rounded((40.0, 150.0, 150.0, 7.0), 2, hexa("#1C1A28")))
    for k, tint in enumerate(("#7A9A6A", "#B8884A", "#A8553A", "#8A8AA8")):
        shapes.append(
            Rounded((50.0 + k * 34, 122.0 + k % 2 * 6, 24.0, 28.0 - k % 2 * 6), 4, hexa(tint))
        )
    shapes += hanging_lamp(310, 88, "#2E5A5A")
    cone = ((290, 92), (330, 92), (500, 330), (120, 330))
    shapes += [Polygon(cone, (255, 226, 160, 34)), Ellipse(310, 334, 200, 20, (255, 220, 150, 60))]
    return Sprite("set-lamplit", tuple(shapes))


@lru_cache(maxsize=1)
def tabletop() -> Sprite:
    """Draw a wooden table close up, with lamplight from the left; things lie on it from y 220."""
    wood = hexa("#9A6444")
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, 170), ((0.0, hexa("#241A30")), (1.0, hexa("#4A3244")))),
        Gradient((0, 160, WIDE, 200), ((0.0, hexa("#B87C54")), (1.0, hexa("#5E3A34")))),
        Line(((0, 161), (WIDE, 161)), 3.0, hexa("#D8A478")),
    ]
    for k in range(8):
        y = 172 + k * 24.0
        wave = [(x * 80.0, y + 5 * math.sin(x * 1.3 + k * 2.1)) for x in range(9)]
        shapes.append(Line(curve(wave, 4), 1.4, faded(mix(wood, (40, 20, 20, 255), 0.5), 0.5)))
    shapes += [
        Glow(190, 90, 330, 230, faded(LAMP, 0.5), 0.12),
        Glow(300, 270, 300, 90, faded(BRIGHT, 0.35), 0.1),
    ]
    return Sprite("set-tabletop", tuple(shapes))


@lru_cache(maxsize=1)
def garden() -> Sprite:
    """Draw the garden in early autumn: shed, hedge, apple trees, low sun on the grass."""
    sky = ((0.0, hexa("#8FA8C8")), (0.6, hexa("#E8C8A0")), (1.0, hexa("#FFE2A8")))
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, 230), sky),
        Glow(520, 150, 200, 130, faded(BRIGHT, 0.8), 0.15),
    ]
    for i in range(16):
        tone = mix(hexa("#6E7E44"), hexa("#8E8A4A"), chance(i, 721))
        shapes.append(Ellipse(i * 44.0, 226 - 12 * chance(i, 722), 40, 30, tone))
    grass = ((0.0, hexa("#A8A052")), (0.4, hexa("#7E8A48")), (1.0, hexa("#46583A")))
    shapes.append(Gradient((0, 224, WIDE, 136), grass))
    for x, size in ((450.0, 1.0), (600.0, 1.2)):
        shapes += _apple_tree(x, size)
    shapes += _shed()
    for i in range(70):
        x, y = chance(i, 723) * WIDE, 240 + chance(i, 724) * 116
        blade = ((x, y), (x + 3, y - 7 - 5 * chance(i, 725)))
        shapes.append(Line(blade, 1.5, mix(hexa("#C8B860"), hexa("#4A6238"), chance(i, 726))))
    return Sprite("set-garden", tuple(shapes))


def _apple_tree(x: float, size: float) -> list[Shape]:
    y = 240.0
    shapes: list[Shape] = [Line(((x, y), (x - 4, y - 90 * size)), 12 * size, hexa("#5A4434"))]
    for i in range(9):
        at = (x - 46 + 92 * chance(i, int(x), 1), y - (84 + 70 * chance(i, int(x), 2)) * size)
        tone = mix(hexa("#6E8240"), hexa("#B89848"), chance(i, int(x), 3))
        shapes.append(Circle(*at, (24 + 8 * chance(i, 4)) * size, tone))
    for i in range(8):
        at = (x - 44 + 88 * chance(i, int(x), 5), y - (76 + 74 * chance(i, int(x), 6)) * size)
        shapes.append(Circle(*at, 4.2 * size, SEAT_B))
    return shapes


def _shed() -> list[Shape]:
    wood = hexa("#7A6A54")
    shapes: list[Shape] = [Rounded((20.0, 130.0, 150.0, 130.0), 1, wood)]
    shapes.extend(
        Line(((32.0 + k * 18, 132), (32.0 + k * 18, 258)), 1.4, hexa("#584A3C")) for k in range(8)
    )
    shapes += [
        Polygon(((8, 134), (95, 78), (182, 134)), hexa("#5A4048")),
        Rounded((62.0, 160.0, 66.0, 100.0), 1, hexa("#2A2228")),
        blob([(8, 262), (20, 246), (60, 256), (100, 248), (150, 254), (186, 264)], hexa("#6E7E44")),
    ]
    return shapes


@lru_cache(maxsize=1)
def porch() -> Sprite:
    """Draw a front door at the top of three steps, with a knocker that looks back."""
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, 300), ((0.0, hexa("#8A6A5C")), (1.0, hexa("#A88468")))),
        Gradient((0, 296, WIDE, 64), ((0.0, hexa("#A89A70")), (1.0, hexa("#5A5844")))),
    ]
    for row in range(12):
        for k in range(9):
            tone = mix(hexa("#96705C"), hexa("#B08A6C"), chance(row, k, 731))
            box = (k * 80.0 - (40 if row % 2 else 0) + 1, row * 25.0 + 1, 77.0, 22.0)
            shapes.append(Rounded(box, 2, tone))
    for k in range(3):
        shapes.append(
            Rounded((330.0 + k * 26, 300.0 - k * 20 + 6, 260.0, 20.0), 2, hexa("#C8B498"))
        )
        edge = ((330.0 + k * 26, 307.0 - k * 20), (590.0 + k * 26, 307.0 - k * 20))
        shapes.append(Line(edge, 2.0, hexa("#F0DCC0")))
    shapes += [
        Rounded((424.0, 40.0, 134.0, 226.0), 4, hexa("#F0E2C8")),
        Rounded((434.0, 50.0, 114.0, 216.0), 3, hexa("#2E5A58")),
        Rounded((446.0, 66.0, 90.0, 60.0), 3, hexa("#24484A")),
        Rounded((446.0, 172.0, 90.0, 78.0), 3, hexa("#24484A")),
        Circle(538, 176, 5, LAMP),
        Glow(490, 20, 160, 100, faded(LAMP, 0.6), 0.12),
        Rounded((478.0, 8.0, 24.0, 24.0), 6, BRIGHT),
    ]
    for k in range(14):
        at = (40 + 60 * chance(k, 732) + 200 * (k % 2), 250 + 50 * chance(k, 733))
        shapes.append(Circle(*at, 14 + 8 * chance(k, 734), hexa("#7E7A44")))
    return Sprite("set-porch", tuple(shapes))
