"""Short moments over the bridge: lanterns that swing together, stones that drop, cards that turn.

Each is a pure function of how far it has come, 0 to 1; at 1 it shows what is true in the end, so
that a still picture says the same as a moving one.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from game.screens.picture.lamps import paper_lantern
from game.screens.picture.marks import WOOD, WOOD_DARK, WOOD_LIT
from game.screens.picture.motifs import motif
from game.screens.picture.palette import BRIGHT, GOLD, LAMP, SEAT_A, SEAT_B
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
    Sprite,
    between,
    blob,
    curve,
    faded,
    hexa,
    mix,
    oval,
    sprite,
)
from game.screens.picture.span import MIDDLE
from game.screens.world import Show

TOP = 182.0  # what hangs, hangs from above this line
STONES = 3
SILENCE = 0.2  # of a moment: nothing is told before
NIGHT = (14, 12, 34, 255)


def show(moment: Show | None, clock: int) -> tuple[Shape, ...]:
    """Draw the moment in play, or nothing."""
    if moment is None:
        return ()
    part = max(0.0, min(1.0, moment.part))
    match moment.kind:
        case "lanterns":
            return _lanterns(part, moment.note, clock)
        case "stones":
            return _stones(part, _count(moment.left), _count(moment.right))
        case "cards":
            return _cards(part, moment)
        case _:
            return ()


def settled(moment: Show | None) -> Show | None:
    """Return a moment for people who asked for less motion: its beginning, then its end."""
    if moment is None:
        return None
    return replace(moment, part=1.0 if moment.part >= SILENCE else 0.0)


def _count(words: str) -> int:
    return min(STONES, int(words)) if words.isdigit() else 0


def _dusk(wide: float, tall: float, y: float) -> Glow:
    """Lay a little night under a moment, so that it reads on any sky."""
    return Glow(MIDDLE, y, wide, tall, faded(NIGHT, 0.5), 0.9)


# -- two lanterns ----------------------------------------------------------------------------------

_APART = {"snap": 0.0, "close": 20.0, "near": 58.0}


def _lanterns(part: float, note: str, clock: int) -> tuple[Shape, ...]:
    """Swing two lanterns towards each other until they hang as near as the guess was."""
    come = between(part, 0.1, 0.42)
    fade = 1 - between(part, 0.1, 0.75)
    swing = math.cos(part * math.tau * 3.2) * 26 * fade + 1.6 * math.sin(clock / 900) * (1 - fade)
    gap = 150.0 + ((31.0 + _APART.get(note, 58.0) / 2) - 150.0) * come
    found: list[Shape] = [_dusk(330, 170, TOP + 120)]
    touch = note == "snap" and part > 0.42
    if touch:
        glow = between(part, 0.42, 0.5) * (1 - 0.4 * between(part, 0.6, 1.0))
        found.append(Glow(MIDDLE, TOP + 118, 210, 130, faded(LAMP, 0.6 * glow), 0.12))
    for side, tint in ((-1, SEAT_A), (1, SEAT_B)):
        x = MIDDLE + side * gap + swing * (1.0 if side > 0 else -1.0) * 0.6
        x = min(x, MIDDLE - 31) if side < 0 else max(x, MIDDLE + 31)
        y = TOP + 62 - abs(x - MIDDLE - side * gap) * 0.12
        found.append(Line(((MIDDLE + side * gap, TOP - 60), (x, y)), 1.8, hexa("#2A2032")))
        found.append(sprite(f"swing{side}", _lantern(tint), Place(x, y)))
    if touch:
        found.extend(_sparks(between(part, 0.42, 0.7)))
    elif note == "close" and part > 0.42:
        near = faded(BRIGHT, 0.55 * between(part, 0.42, 0.6))
        found.append(Glow(MIDDLE, TOP + 104, 26, 60, near, 0.1))
    return tuple(found)


@lru_cache(maxsize=4)
def _lantern(tint: Rgba) -> tuple[Shape, ...]:
    band = mix(tint, BRIGHT, 0.15)
    return (
        *paper_lantern((0.0, 0.0), 1.0, 2.3),
        Rounded((-13.0, 6.6, 26.0, 7.6), 2.6, band),
        Rounded((-10.5, 64.6, 21.0, 7.6), 2.6, band),
    )


def _sparks(part: float) -> list[Shape]:
    shapes: list[Shape] = []
    if part >= 1.0:
        return shapes
    for k in range(10):
        turn = math.tau * k / 10 + 0.3
        a, b = 20 + 54 * part, 34 + 66 * part
        ends = tuple(
            (MIDDLE + r * math.cos(turn), TOP + 104 + r * 0.8 * math.sin(turn)) for r in (a, b)
        )
        shapes.append(Line(ends, 2.6, faded(BRIGHT, 1 - part)))
    return shapes


# -- stones on two planks --------------------------------------------------------------------------

PLANK_HALF, PLANK_Y = 128.0, 326.0
ROPE = hexa("#C99A5C")
_FIRST, _EACH, _FALL = 0.1, 0.2, 0.09  # of the moment: the first drop, from one to the next, a fall
_SPOTS = (0.0, -46.0, 44.0)  # where stones come to lie, from the plank's middle


def _stones(part: float, left: int, right: int) -> tuple[Shape, ...]:
    """Let stones drop one by one on both planks; each bends its plank a little more."""
    found: list[Shape] = [_dusk(420, 150, PLANK_Y - 40)]
    for side, tint, count in ((-1, SEAT_A, left), (1, SEAT_B, right)):
        x = MIDDLE + side * 158
        landed = [
            between(part, _FIRST + _EACH * n + _FALL, _FIRST + _EACH * n + _FALL + 0.02)
            for n in range(count)
        ]
        spring = sum(_spring(part - (_FIRST + _EACH * n + _FALL)) for n in range(count))
        sag = round(2 * (7.5 * sum(landed) + spring)) / 2
        found.append(sprite(f"leanplank{side}{sag:.1f}", _bent(sag, tint, side), Place(x, PLANK_Y)))
        for n in range(count):
            start = _FIRST + _EACH * n
            if part < start:
                continue
            fall = min(1.0, (part - start) / _FALL)
            low = PLANK_Y - 9 + _sag_at(_SPOTS[n], sag)
            y = TOP + 8 + (low - TOP - 8) * fall * fall
            name = f"stone{n}{fall >= 1:d}"
            found.append(
                sprite(name, _stone(n), Place(x + side * _SPOTS[n], y, 1.0, 6.0 * (n - 1)))
            )
            age = part - start - _FALL
            if 0 <= age < 0.05:
                found.extend(_dust(x + side * _SPOTS[n], low + 10, age / 0.05))
    return tuple(found)


def _spring(age: float) -> float:
    """Return how far a plank still swings so long after a stone landed."""
    return 0.0 if age <= 0 or age > 0.16 else 7 * math.sin(age * 90) * (1 - age / 0.16)


def _sag_at(x: float, sag: float) -> float:
    return sag * (1 - (x / PLANK_HALF) ** 2)


@lru_cache(maxsize=96)
def _bent(sag: float, tint: Rgba, side: int) -> tuple[Shape, ...]:
    """Draw a promise's plank on two ropes, bent by `sag` units in its middle."""
    xs = [-PLANK_HALF + PLANK_HALF * k / 12 for k in range(25)]
    top = [(x, _sag_at(x, sag)) for x in xs]
    low = [(x, y + 13) for x, y in reversed(top)]
    shapes: list[Shape] = []
    for x in (-PLANK_HALF + 18, PLANK_HALF - 18):
        y = _sag_at(x, sag)
        shapes.append(Line(((x, y + 16), (x, TOP - 70 - PLANK_Y)), 2.6, ROPE))
        shapes.extend(
            Line(((x - 5, y + k), (x + 5, y + k + 2)), 2.4, ROPE) for k in (-3.0, 3.0, 9.0)
        )
    shapes += [
        Polygon((*top, *low), WOOD),
        Line(tuple((x, y + 1.2) for x, y in top), 3.0, WOOD_LIT),
        Line(tuple((x, y + 12) for x, y in top), 3.4, tint),
    ]
    for k in range(7):
        x = -PLANK_HALF + 14 + k * 34
        grain = tuple((x + dx, _sag_at(x + dx, sag) + 5 + k % 3) for dx in (0.0, 8.0, 18.0))
        shapes.append(Line(grain, 1.0, mix(WOOD, WOOD_DARK, 0.45)))
    for x in (-PLANK_HALF + 9, PLANK_HALF - 9):
        y = _sag_at(x, sag) + 6
        peg = (
            Circle(x, y, 3.4, tint)
            if side < 0
            else Rounded((x - 3.1, y - 3.1, 6.2, 6.2), 0.6, tint)
        )
        shapes.append(peg)
    return tuple(shapes)


@lru_cache(maxsize=8)
def _stone(kind: int) -> tuple[Shape, ...]:
    """Draw a river stone with a pale vein, about 44 by 26."""
    tone = hexa(("#8E8894", "#7C7E90", "#9A8E86")[kind % 3])
    wide = (22.0, 19.0, 20.5)[kind % 3]
    body = [
        (-wide, 2),
        (-wide * 0.8, -10),
        (-2, -15),
        (wide * 0.75, -11),
        (wide, 1),
        (wide * 0.6, 9),
        (-wide * 0.7, 9),
    ]
    vein = curve([(-wide * 0.9, -1), (-4, -4), (3, 1), (wide * 0.92, -3)], 5)
    return (
        Ellipse(0, 8.6, wide * 0.9, 3.0, (20, 14, 30, 130)),
        blob([(float(x), float(y)) for x, y in body], mix(tone, (0, 0, 0, 255), 0.3)),
        blob([(x * 0.96, y * 0.9 - 1.6) for x, y in body], tone),
        Polygon(
            oval(-wide * 0.24, -8.5, wide * 0.46, 3.2, -8), mix(tone, (255, 255, 255, 255), 0.3)
        ),
        Line(vein, 2.0, mix(tone, (255, 255, 255, 255), 0.72)),
    )


def _dust(x: float, y: float, part: float) -> list[Shape]:
    shapes: list[Shape] = []
    for side in (-1, 1):
        for k in range(2):
            at = (x + side * (22 + 20 * part + 7 * k), y - 4 * part - 4 * k)
            shapes.append(Circle(*at, 3.2 - k, faded(hexa("#F2DCC0"), 0.8 * (1 - part))))
    return shapes


# -- two cards -------------------------------------------------------------------------------------

CARD_W, CARD_H = 104.0, 142.0
CARD_Y = 298.0


def _cards(part: float, moment: Show) -> tuple[Shape, ...]:
    """Turn two cards over together; the same ones touch and shine, others lie side by side."""
    turn = between(part, 0.2, 0.42)
    same, sleeps = moment.note == "same", moment.note == "asleep"
    join = between(part, 0.5, 0.66) if same else 0.0
    found: list[Shape] = [_dusk(340, 170, CARD_Y)]
    shine = between(part, 0.6, 0.75) if same else 0.0
    if shine:
        found.append(Glow(MIDDLE, CARD_Y, 250, 160, faded(LAMP, 0.6 * shine), 0.15))
    flat = abs(math.cos(turn * math.pi))
    flat = max(0.04, round(flat * 20) / 20)
    lift = 10 * math.sin(turn * math.pi)
    others = moment.left if moment.right != moment.left else ""
    for side, tint, card, unlike in (
        (-1, SEAT_A, moment.left, ""),
        (1, SEAT_B, moment.right, others),
    ):
        x = MIDDLE + side * (86 - 30 * join)
        front = turn >= 0.5
        name = f"card{side}{front:d}{card + unlike if front else ''}{flat:.2f}{shine > 0.5:d}"
        drawn = _squeezed(
            _face(card, unlike, tint, gold=shine > 0.5) if front else _back(tint), flat
        )
        found.append(sprite(name, drawn, Place(x, CARD_Y - lift, 1.0, side * (3.0 - 2 * join))))
    if sleeps and part > 0.6:
        found.extend(_goodnight(between(part, 0.6, 0.75)))
    return tuple(found)


def _goodnight(part: float) -> list[Shape]:
    """Draw the moon that comes out over cards that are slept on."""
    x, y, r = MIDDLE, CARD_Y - 92, 17.0
    outer = [_around(x, y, r, a) for a in range(-100, 101, 8)]
    inner = [_around(x - 7, y - 2, r * 0.86, a) for a in range(84, -97, -8)]
    return [
        Glow(x, y, 60, 60, faded(BRIGHT, 0.5 * part), 0.15),
        Polygon((*outer, *inner), faded(BRIGHT, part)),
    ]


def _around(x: float, y: float, r: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return (x + r * math.cos(turn), y + r * math.sin(turn))


@lru_cache(maxsize=4)
def _back(tint: Rgba) -> tuple[Shape, ...]:
    half, tall = CARD_W / 2, CARD_H / 2
    line = mix(tint, BRIGHT, 0.45)
    shapes: list[Shape] = [
        Rounded((-half - 1, -tall + 4, CARD_W + 4, CARD_H), 9, (10, 8, 26, 110)),
        Rounded((-half, -tall, CARD_W, CARD_H), 9, hexa("#FFFAF0")),
        Rounded((-half + 5, -tall + 5, CARD_W - 10, CARD_H - 10), 6, tint),
    ]
    for row in range(5):
        y = -44 + row * 22.0
        arch = curve([(-34, y + 8), (0, y - 7), (34, y + 8)], 8)
        shapes.append(Line(arch, 2.2, line))
        shapes.extend(
            Line(((x, y + 8), (x, y + 1 - 5 * (1 - abs(x) / 34))), 1.4, line)
            for x in (-20.0, 0.0, 20.0)
        )
    return tuple(shapes)


@lru_cache(maxsize=32)
def _face(card: str, unlike: str, tint: Rgba, *, gold: bool) -> tuple[Shape, ...]:
    half, tall = CARD_W / 2, CARD_H / 2
    edge = GOLD if gold else tint
    return (
        Rounded((-half - 1, -tall + 4, CARD_W + 4, CARD_H), 9, (10, 8, 26, 110)),
        Rounded((-half, -tall, CARD_W, CARD_H), 9, edge),
        Rounded((-half + 4, -tall + 4, CARD_W - 8, CARD_H - 8), 6, hexa("#FFFAF0")),
        *motif(card, unlike),
    )


def _squeezed(shapes: tuple[Shape, ...], k: float) -> tuple[Shape, ...]:
    """Make a drawing narrower, as a card is that turns about its upright axis."""
    return shapes if k >= 1.0 else tuple(_narrow(shape, k) for shape in shapes)


def _narrow(  # noqa: PLR0911 - one return for each kind
    shape: Shape, k: float
) -> Shape:
    match shape:
        case Polygon():
            return Polygon(tuple((x * k, y) for x, y in shape.points), shape.fill)
        case Line():
            return Line(tuple((x * k, y) for x, y in shape.points), shape.width, shape.colour)
        case Rounded():
            x, y, w, h = shape.box
            return Rounded((x * k, y, max(0.5, w * k), h), shape.radius * k, shape.fill)
        case Circle():
            return Ellipse(shape.x * k, shape.y, shape.r * k, shape.r, shape.fill)
        case Ellipse():
            return Ellipse(shape.x * k, shape.y, shape.rx * k, shape.ry, shape.fill)
        case Glow():
            return Glow(shape.x * k, shape.y, shape.rx * k, shape.ry, shape.colour, shape.veil)
        case Sprite():
            return Sprite(f"{shape.key}/{k}", _squeezed(shape.shapes, k), shape.x * k, shape.y)
        case _:
            return shape
