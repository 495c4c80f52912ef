"""Heads: hair, eyes, brows, mouth and cheeks, in a local space with the head's middle at 0, 0.

A head looks to the right; a mirrored place turns it. Radius of the head: 12.5 units.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Point,
    Polygon,
    Rgba,
    Shape,
    blob,
    curve,
    faded,
    hexa,
    mix,
)

EYE = hexa("#2A1C28")
RADIUS = 12.5


class Eyes(StrEnum):
    """What the eyes do."""

    OPEN = "open"
    SHUT = "shut"  # lids down: bliss, sleep, shame
    HALF = "half"
    WIDE = "wide"
    HAPPY = "happy"  # two small arches
    SIDE = "side"  # a look over the shoulder
    DOWN = "down"


class Mouth(StrEnum):
    """What the mouth does."""

    SMILE = "smile"
    FLAT = "flat"
    OH = "oh"
    GRIN = "grin"  # open and laughing
    WOBBLE = "wobble"
    CHEW = "chew"
    SAD = "sad"


@dataclass(frozen=True, slots=True)
class Mien:
    """A whole expression; `brow` from -1 (worried) to 1 (cross), `turn` 0 front to 1 side."""

    eyes: Eyes = Eyes.OPEN
    mouth: Mouth = Mouth.SMILE
    brow: float = 0.0
    blush: float = 0.5
    turn: float = 0.6


@dataclass(frozen=True, slots=True)
class Dress:
    """The colours and hair by which a figure is known."""

    coat: Rgba
    shade: Rgba
    scarf: Rgba
    hair: Rgba
    skin: Rgba
    legs: Rgba
    bun: bool


DRESS_A = Dress(
    hexa("#4F7CBC"),
    hexa("#33568E"),
    hexa("#E6C06A"),
    hexa("#3A2430"),
    hexa("#F4CBA8"),
    hexa("#2A2A48"),
    bun=False,
)
DRESS_B = Dress(
    hexa("#C65C32"),
    hexa("#94401F"),
    hexa("#F0E2C8"),
    hexa("#43261E"),
    hexa("#D9A078"),
    hexa("#3A2634"),
    bun=True,
)


def head(dress: Dress, mien: Mien) -> tuple[Shape, ...]:
    """Draw a whole head."""
    return (*_back_hair(dress), *_skin(dress, mien), *features(mien), *_front_hair(dress))


def _back_hair(dress: Dress) -> list[Shape]:
    if dress.bun:
        return [
            Circle(-3, -15.5, 6.2, dress.hair),
            Circle(-5, -16.5, 2.2, mix(dress.hair, (255, 220, 190, 255), 0.16)),
            blob([(-13.5, -2), (-9, -13), (2, -14), (9, -9), (4, 4), (-10, 8)], dress.hair),
        ]
    outline = [(-14, 9), (-14.5, -4), (-8, -13.5), (4, -14), (11, -7), (9, 3), (-2, 11), (-9, 12)]
    return [blob([(float(x), float(y)) for x, y in outline], dress.hair)]


def _skin(dress: Dress, mien: Mien) -> list[Shape]:
    warm = hexa("#E2705C")
    dx = 5.0 * mien.turn
    shapes: list[Shape] = [
        Circle(1, 0.6, RADIUS - 1.2, dress.skin),
        Ellipse(RADIUS - 1.0, 2.6, 2.4, 2.0, dress.skin),
        Circle(-7.5, 2.0, 2.8, mix(dress.skin, dress.hair, 0.14)),
    ]
    if mien.blush > 0:
        tint = faded(warm, 0.5 * mien.blush)
        shapes += [Ellipse(dx - 4.5, 4.6, 2.8, 1.9, tint), Ellipse(dx + 5.6, 4.6, 2.3, 1.9, tint)]
    return shapes


def _front_hair(dress: Dress) -> list[Shape]:
    shine = mix(dress.hair, (255, 214, 180, 255), 0.2)
    if dress.bun:
        outline = [
            (-12.5, 2),
            (-12, -8),
            (-3, -13.6),
            (7, -12),
            (11.5, -5),
            (5, -7),
            (-3, -7.5),
            (-8.5, -2),
        ]
        curl: list[Shape] = [
            Circle(10.0, -6.5, 2.2, dress.hair),
            Circle(-9.5, 3.0, 2.6, dress.hair),
        ]
    else:
        outline = [
            (-13.6, 8),
            (-13, -6),
            (-5, -13.6),
            (5, -13),
            (11.6, -5.5),
            (9, -4.6),
            (3, -6.5),
            (-5, -5),
            (-8, 1),
            (-9, 8),
        ]
        curl = []
    top = curve([(-8.0, -8.5), (-3.0, -11.5), (3.0, -11.6)], 4)
    return [
        blob([(float(x), float(y)) for x, y in outline], dress.hair),
        *curl,
        Line(top, 1.2, shine),
    ]


def features(mien: Mien, ink: Rgba = EYE) -> tuple[Shape, ...]:
    """Draw eyes, brows and mouth alone, as also used for the five faces."""
    dx = 5.0 * mien.turn
    left, right = (dx - 3.6, -0.4), (dx + 4.0, -0.4)
    shapes: list[Shape] = []
    for side, at in ((-1, left), (1, right)):
        shapes.extend(_eye(mien.eyes, at, ink))
        if mien.brow:
            tilt = -mien.brow * side
            brow = ((at[0] - 2.0, at[1] - 4.4 - tilt), (at[0] + 2.0, at[1] - 4.4 + tilt))
            shapes.append(Line(brow, 1.0, ink))
    shapes.extend(_mouth(mien.mouth, (dx + 0.4, 5.6), ink))
    return tuple(shapes)


def _eye(eyes: Eyes, at: Point, ink: Rgba) -> list[Shape]:  # noqa: PLR0911 - one return for each kind
    x, y = at
    match eyes:
        case Eyes.OPEN:
            return [Ellipse(x, y, 1.35, 1.75, ink), Circle(x + 0.5, y - 0.7, 0.45, (255,) * 4)]
        case Eyes.WIDE:
            return [Circle(x, y - 0.4, 2.5, (255, 252, 244, 255)), Circle(x, y - 0.3, 1.4, ink)]
        case Eyes.SHUT:
            return [Line(curve([(x - 1.9, y), (x, y + 1.2), (x + 1.9, y)], 4), 1.1, ink)]
        case Eyes.HAPPY:
            return [
                Line(curve([(x - 1.9, y + 0.9), (x, y - 1.1), (x + 1.9, y + 0.9)], 4), 1.2, ink)
            ]
        case Eyes.HALF:
            return [
                Ellipse(x, y + 0.5, 1.4, 1.0, ink),
                Line(((x - 2.0, y - 0.4), (x + 2.0, y - 0.4)), 1.1, ink),
            ]
        case Eyes.SIDE:
            return [
                Ellipse(x, y, 2.3, 2.0, (255, 252, 244, 255)),
                Circle(x - 1.0, y + 0.1, 1.25, ink),
                Line(((x - 2.2, y - 1.6), (x + 2.2, y - 1.6)), 0.9, ink),
            ]
        case Eyes.DOWN:
            return [
                Ellipse(x, y + 1.1, 1.2, 1.0, ink),
                Line(((x - 1.8, y), (x + 1.8, y)), 0.8, ink),
            ]


def _mouth(mouth: Mouth, at: Point, ink: Rgba) -> list[Shape]:  # noqa: PLR0911 - one return for each kind
    x, y = at
    red = hexa("#8E2F34")
    match mouth:
        case Mouth.SMILE:
            return [
                Line(curve([(x - 2.4, y - 0.4), (x, y + 1.2), (x + 2.4, y - 0.5)], 4), 1.1, ink)
            ]
        case Mouth.FLAT:
            return [Line(((x - 2.0, y), (x + 2.0, y)), 1.1, ink)]
        case Mouth.OH:
            return [Ellipse(x, y + 0.6, 1.5, 1.9, red)]
        case Mouth.GRIN:
            top = ((x - 3.2, y - 1.0), (x + 3.2, y - 1.0))
            jaw = curve([(x + 3.2, y - 1.0), (x, y + 3.4), (x - 3.2, y - 1.0)], 5)
            return [Polygon(jaw, red), Line(top, 1.3, (255, 250, 240, 255))]
        case Mouth.WOBBLE:
            path = [(x - 2.8, y + 0.6), (x - 1.2, y - 0.4), (x + 0.4, y + 0.7), (x + 2.6, y - 0.3)]
            return [Line(curve(path, 4), 1.1, ink)]
        case Mouth.CHEW:
            return [Ellipse(x + 0.8, y + 0.3, 2.0, 1.1, ink)]
        case Mouth.SAD:
            return [
                Line(curve([(x - 2.2, y + 0.9), (x, y - 0.5), (x + 2.2, y + 0.9)], 4), 1.1, ink)
            ]
