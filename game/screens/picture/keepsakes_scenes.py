"""Keepsakes of the later scenes, each in a box of 120 by 100, standing on y 92."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.screens.picture.palette import BRIGHT, CREAM, GOLD, LAMP, SEAT_A, SEAT_B
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Label,
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
    placed,
)
from game.screens.picture.things_slide import boat
from game.screens.picture.things_watch import watch

Drawing = tuple[Shape, ...]
DARK = hexa("#2A2230")
SHADE = (40, 24, 44, 80)
SEAM_DARK, SEAM_LIT = hexa("#A6701A"), hexa("#FFF0BE")


def _seam(path: list[Point], wide: float = 2.8) -> list[Shape]:
    """Draw a crack that was mended with gold."""
    line = tuple(path)
    return [
        Line(line, wide + 1.2, SEAM_DARK),
        Line(line, wide, GOLD),
        Line(line, 0.9, SEAM_LIT),
    ]


def _stand() -> list[Shape]:
    """Draw the small wooden stand a watch hangs on."""
    wood = hexa("#8A5A40")
    return [
        Ellipse(60, 92, 34, 4, SHADE),
        Rounded((28.0, 84.0, 64.0, 8.0), 3, wood),
        Line(((34, 84), (34, 16), (60, 8)), 4, wood),
        Line(((60, 8), (60, 14)), 2, mix(wood, DARK, 0.3)),
    ]


def watch_new_glass() -> Drawing:
    """Draw the watch under its new glass: one long shine."""
    return (
        *_stand(),
        Glow(60, 52, 44, 40, faded(BRIGHT, 0.6), 0.1),
        *placed(watch(turn=30), Place(60, 82, 1.6)),
        Line(curve([(44, 46), (50, 39), (60, 37)], 5), 2.6, (255, 255, 255, 230)),
        Circle(72, 68, 1.6, (255, 255, 255, 200)),
    )


def watch_gold_seam() -> Drawing:
    """Draw the watch whose crack was mended with gold."""
    return (
        *_stand(),
        Glow(60, 56, 40, 36, faded(GOLD, 0.5), 0.1),
        *placed(watch(turn=30), Place(60, 82, 1.6)),
        *_seam([(42, 50), (52, 54), (50, 62), (64, 68), (76, 64)], 2.2),
        *_seam([(52, 54), (62, 44), (68, 40)], 2.0),
    )


def folded_card() -> Drawing:
    """Draw a card that stands folded, still to be decided, with a small dash of a question."""
    return (
        Ellipse(60, 91, 40, 4, SHADE),
        Polygon(((20, 90), (62, 84), (62, 20), (20, 28)), CREAM),
        Polygon(((62, 84), (100, 90), (100, 28), (62, 20)), hexa("#E6D8BE")),
        Line(((62, 20), (62, 84)), 1.4, hexa("#C8B49A")),
        Circle(41, 52, 11, hexa("#ECBA54")),
        Circle(41, 52, 8.4, CREAM),
        Line(((41, 52), (41, 46)), 1.6, DARK),
        Line(((41, 52), (45, 54)), 1.6, DARK),
        *(Line(((70, 44 + k * 9), (92, 46 + k * 9)), 1.6, hexa("#B8A48A")) for k in range(3)),
    )


def two_napkins() -> Drawing:
    """Draw two napkins in their rings, side by side: lunch can wait."""
    shapes: list[Shape] = [Ellipse(60, 91, 48, 4, SHADE)]
    for x, tint in ((36.0, SEAT_A), (84.0, SEAT_B)):
        shapes += [
            Polygon(
                ((x, 66), (x - 22, 30), (x - 8, 38), (x, 22), (x + 8, 38), (x + 22, 30)), CREAM
            ),
            Polygon(((x, 66), (x + 22, 30), (x + 8, 38), (x, 22)), hexa("#E6D8BE")),
            Polygon(((x, 62), (x - 19, 90), (x + 19, 90)), CREAM),
            Polygon(((x, 62), (x + 4, 90), (x + 19, 90)), hexa("#E6D8BE")),
            Rounded((x - 9, 58.0, 18.0, 11.0), 4, tint),
            Line(((x - 6, 61), (x + 6, 61)), 1.4, mix(tint, CREAM, 0.5)),
        ]
    return tuple(shapes)


def chess_knight() -> Drawing:
    """Draw a chess knight."""
    wood, lit = hexa("#7A4A34"), hexa("#B8805A")
    body: list[Point] = [
        (42, 80),
        (46, 62),
        (56, 52),
        (44, 52),
        (34, 56),
        (30, 48),
        (44, 30),
        (52, 18),
        (58, 24),
        (74, 34),
        (82, 54),
        (80, 80),
    ]
    return (
        Ellipse(60, 92, 34, 4, SHADE),
        blob(body, wood, 5),
        Line(curve([(60, 26), (72, 36), (78, 54), (76, 76)], 5), 2.6, lit),
        *(
            Line(((64 + k * 4, 30 + k * 9), (72 + k * 4, 28 + k * 9)), 2.2, mix(wood, DARK, 0.4))
            for k in range(4)
        ),
        Circle(50, 36, 2.4, CREAM),
        Circle(50, 36, 1.1, DARK),
        Circle(34, 50, 1.2, DARK),
        Rounded((34.0, 76.0, 52.0, 8.0), 3, lit),
        Rounded((28.0, 83.0, 64.0, 9.0), 3, wood),
    )


def window_lamp() -> Drawing:
    """Draw a lamp in a small window that was lit at eight."""
    frame = hexa("#E6D2B8")
    return (
        Ellipse(60, 92, 46, 4, SHADE),
        Rounded((18.0, 6.0, 84.0, 80.0), 4, frame),
        Gradient((25.0, 13.0, 70.0, 66.0), ((0.0, hexa("#1A2048")), (1.0, hexa("#5A4E82")))),
        Circle(82, 25, 5, hexa("#F4ECD0")),
        *(Circle(32 + k * 11.0, 22 + (k * 7) % 13, 1.0, CREAM) for k in range(4)),
        Glow(60, 56, 46, 40, faded(LAMP, 0.9), 0.12),
        Polygon(((44, 60), (76, 60), (69, 42), (51, 42)), hexa("#FFE0A0")),
        Line(((60, 60), (60, 76)), 3, hexa("#8A5A40")),
        Ellipse(60, 78, 11, 3, hexa("#8A5A40")),
        Line(((60, 13), (60, 40)), 2, faded(frame, 0.5)),
        Rounded((10.0, 82.0, 100.0, 10.0), 2, mix(frame, DARK, 0.12)),
    )


def mended_mug() -> Drawing:
    """Draw a mug whose handle came off and is on again, in gold."""
    glaze = hexa("#7A9AC8")
    return (
        Ellipse(58, 92, 32, 4, SHADE),
        Line(curve([(80, 42), (104, 42), (104, 72), (80, 72)], 6), 8, glaze),
        Rounded((30.0, 28.0, 54.0, 63.0), 8, glaze),
        Ellipse(57, 29, 27, 6, mix(glaze, CREAM, 0.5)),
        Ellipse(57, 30, 23, 4.4, hexa("#5A3A34")),
        Rounded((30.0, 52.0, 54.0, 12.0), 0, CREAM),
        Line(curve([(37, 40), (36, 60), (38, 82)], 4), 2.4, (255, 255, 255, 150)),
        *_seam([(84, 36), (82, 42), (86, 48)]),
        *_seam([(84, 66), (81, 72), (86, 78)]),
        *_seam([(48, 34), (54, 48), (48, 60), (60, 74), (56, 88)], 2.2),
    )


def _ticket(paper: Rgba) -> list[Shape]:
    """Draw a ticket with notches, nothing printed on it yet."""
    return [
        Ellipse(60, 91, 44, 4, SHADE),
        *placed(
            (
                Rounded((-46.0, -28.0, 92.0, 56.0), 5, paper),
                Circle(-46, 0, 7, hexa("#C8B08A")),
                Circle(46, 0, 7, hexa("#C8B08A")),
                *(
                    Line(((22, -24 + k * 9), (22, -19 + k * 9)), 1.6, hexa("#B89A78"))
                    for k in range(6)
                ),
            ),
            Place(60, 58, 1.0),
        ),
    ]


def train_ticket() -> Drawing:
    """Draw a return ticket, there and back, whose date was left open."""
    return (
        *_ticket(hexa("#F6E2B8")),
        Line(((24, 46), (66, 46)), 3, SEAT_A),
        Line(((58, 40), (66, 46), (58, 52)), 3, SEAT_A),
        Line(((26, 60), (68, 60)), 3, SEAT_B),
        Line(((34, 54), (26, 60), (34, 66)), 3, SEAT_B),
        *(Line(((28 + k * 13, 78), (36 + k * 13, 78)), 2, hexa("#B89A78")) for k in range(3)),
        Circle(94, 60, 4.4, hexa("#C8B08A")),
        Rounded((88.0, 38.0, 11.0, 9.0), 2, hexa("#8AA878")),
        _foot(),
    )


def _foot() -> Shape:
    """Draw the wooden slot a ticket stands in."""
    return Polygon(((48, 91), (72, 91), (66, 84), (54, 84)), hexa("#8A5A40"))


def ticket_412() -> Drawing:
    """Draw the ticket with the true count on it."""
    return (
        *_ticket(CREAM),
        Label(50, 49, "412", 22, DARK),
        Label(50, 77, "+ 1", 12, hexa("#7A6456")),
        *(
            Line(curve([(24, 66 + k * 4), (46, 64 + k * 4), (68, 66 + k * 4)], 4), 1.8, SEAT_B)
            for k in range(2)
        ),
        _foot(),
    )


def covered_tablet() -> Drawing:
    """Draw a tablet under a tea towel: enough for today."""
    shapes: list[Shape] = [
        Ellipse(60, 91, 46, 4, SHADE),
        Rounded((20.0, 30.0, 80.0, 58.0), 6, DARK),
        Line(((52, 88), (68, 91)), 4, DARK),
    ]
    cloth: list[Point] = [
        (14, 28),
        (36, 20),
        (62, 24),
        (90, 19),
        (107, 28),
        (106, 62),
        (94, 74),
        (80, 64),
        (64, 76),
        (46, 66),
        (28, 76),
        (13, 62),
    ]
    shapes.append(blob(cloth, CREAM, 4))
    for k in range(4):
        x = 26.0 + k * 22
        shapes.append(Line(curve([(x, 26), (x + 2, 44), (x, 64)], 4), 3.2, (SEAT_A, SEAT_B)[k % 2]))
    shapes.append(Line(curve([(16, 40), (60, 36), (105, 41)], 5), 1.8, hexa("#C8B49A")))
    return tuple(shapes)


def _feather(shaft: Rgba, dark: Rgba, light: Rgba, tilt: float) -> Drawing:
    """Draw a feather standing in a small cork."""
    vane: list[Point] = [
        (0, -78),
        (9, -66),
        (12, -44),
        (8, -22),
        (0, -12),
        (-8, -24),
        (-11, -46),
        (-8, -66),
    ]
    bars: list[Shape] = [
        Line(((0, -20 - k * 8), (-9, -26 - k * 8)), 1.1, faded(shaft, 0.6)) for k in range(6)
    ]
    bars += [Line(((0, -20 - k * 8), (10, -27 - k * 8)), 1.1, faded(shaft, 0.6)) for k in range(6)]
    feather: tuple[Shape, ...] = (
        blob(vane, light, 5),
        blob([(0, -78), (9, -66), (11, -54), (0, -50), (-10, -54), (-8, -66)], dark, 4),
        *bars,
        Line(((0, 2), (0, -74)), 1.8, shaft),
    )
    return (
        Ellipse(60, 92, 22, 4, SHADE),
        *placed(feather, Place(60, 84, 0.98, tilt)),
        Rounded((48.0, 74.0, 24.0, 18.0), 4, hexa("#C89A68")),
        *(Circle(52 + (k * 7) % 17, 78 + (k * 5) % 11, 0.9, hexa("#8A6038")) for k in range(5)),
    )


def pigeon_feather() -> Drawing:
    """Draw a pigeon's feather."""
    return _feather(hexa("#3A3E58"), hexa("#5E6A8E"), hexa("#A8B4CC"), 10.0)


def gull_feather() -> Drawing:
    """Draw a gull's feather, white, dipped in ink at its tip."""
    return _feather(hexa("#8A8A98"), hexa("#3A3A4A"), hexa("#F6F4F0"), -12.0)


def boat_gold_seam() -> Drawing:
    """Draw the paper boat that was torn and has a seam of gold now."""
    return (
        Ellipse(60, 91, 48, 4, SHADE),
        Glow(60, 62, 44, 36, faded(GOLD, 0.5), 0.1),
        *placed(boat(), Place(60, 84, 1.1)),
        *_seam([(60, 28), (56, 44), (64, 54), (58, 68), (62, 86)], 2.2),
        *_seam([(58, 68), (38, 66), (22, 62)], 2.0),
        Line(curve([(12, 90), (36, 87), (60, 90), (84, 87), (108, 90)], 5), 2.4, hexa("#7AA0B8")),
    )


def page_folded() -> Drawing:
    """Draw a page folded once, its number on the inside."""
    return (
        Ellipse(60, 91, 42, 4, SHADE),
        Polygon(((22, 90), (98, 90), (90, 34), (30, 34)), CREAM),
        Polygon(((30, 34), (90, 34), (96, 68), (24, 68)), hexa("#E6D8BE")),
        Polygon(((30, 34), (90, 34), (84, 14), (38, 14)), faded(CREAM, 0.9)),
        Line(((30, 34), (90, 34)), 1.6, hexa("#C8B49A")),
        Label(60, 80, "9", 15, hexa("#B8A48A")),
        *(
            Rounded((44.0 + k * 8, 30.0 - 2.6 * k, 5.0, 2 + 2.6 * k), 1, hexa("#7A9AB8"))
            for k in range(4)
        ),
    )


def two_cups() -> Drawing:
    """Draw two cups that share one saucer, one blue, one rust."""
    shapes: list[Shape] = [
        Ellipse(60, 91, 48, 4, SHADE),
        Ellipse(60, 86, 50, 7, mix(CREAM, DARK, 0.18)),
        Ellipse(60, 84, 50, 7, CREAM),
        Ellipse(60, 84, 38, 4.6, mix(CREAM, DARK, 0.08)),
    ]
    for x, side, tint in ((42.0, -1, SEAT_A), (78.0, 1, SEAT_B)):
        ear = [
            (x + side * 14, 56.0),
            (x + side * 28, 54.0),
            (x + side * 26, 68.0),
            (x + side * 11, 72.0),
        ]
        body = [
            (x - 17, 48.0),
            (x + 17, 48.0),
            (x + 14, 70.0),
            (x + 7, 84.0),
            (x - 7, 84.0),
            (x - 14, 70.0),
        ]
        shapes += [
            Line(curve(ear, 5), 4.4, tint),
            Polygon(tuple(body), tint),
            Ellipse(x, 48, 17, 4.4, mix(tint, CREAM, 0.4)),
            Ellipse(x, 48.6, 14, 3.2, hexa("#6A4434")),
            Line(((x - 11, 56), (x - 8, 70)), 2.4, mix(tint, CREAM, 0.5)),
            Line(
                curve([(x, 42), (x + 4, 34), (x - 3, 26), (x + 2, 18)], 5), 2, (180, 164, 150, 120)
            ),
        ]
    return tuple(shapes)


SCENE_KEEPSAKES: Mapping[str, Callable[[], Drawing]] = {
    "watch-new-glass": watch_new_glass,
    "watch-gold-seam": watch_gold_seam,
    "folded-card": folded_card,
    "two-napkins": two_napkins,
    "chess-knight": chess_knight,
    "window-lamp": window_lamp,
    "mended-mug": mended_mug,
    "train-ticket": train_ticket,
    "covered-tablet": covered_tablet,
    "pigeon-feather": pigeon_feather,
    "ticket-412": ticket_412,
    "boat-gold-seam": boat_gold_seam,
    "page-folded-once": page_folded,
    "two-cups": two_cups,
    "gull-feather": gull_feather,
}
