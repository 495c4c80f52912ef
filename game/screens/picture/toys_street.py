"""Bo's four private moments with the chips: past them, in the dark, wrapped, and allowed."""

from __future__ import annotations

import math
from collections.abc import Mapping

from game.screens.picture.animal import Cat, cat
from game.screens.picture.expression import DRESS_A, DRESS_B, Dress, Eyes, Mien, Mouth, head
from game.screens.picture.food import CHIP, CHIP_DARK, cone, ribbon, soy
from game.screens.picture.palette import SEAT_B
from game.screens.picture.puppet import Act, Arm, joints
from game.screens.picture.scenery import actor, cloak, corner, dressed, falling, framed, street
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    between,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.toys_life import number

Args = Mapping[str, str | int]
GROUND = 330.0


def walk(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the walk past the chips: `hold` 0 to 100 is how far Bo leans into the smell.

    Without `hold` the lean comes and goes by itself; towards the end Bo straightens and salutes.
    """
    p = framed(progress)
    by_itself = round(100 * math.sin(between(p, 0.16, 0.74) * math.pi))
    lean = min(100, max(0, number(args, "hold", by_itself))) / 100 * (1 - between(p, 0.76, 0.84))
    x = 306 + 96 * between(p, 0.0, 0.2) + 150 * between(p, 0.9, 1.0)
    shapes: list[Shape] = [street(), *_smell(p, x, lean)]
    act = _salute(p) if p > 0.84 else _flag(lean, p, moving=p < 0.2)
    shapes.append(Ellipse(x, GROUND, 46, 7, (20, 16, 50, 120)))
    bag = placed(soy(), Place(0, 16, 0.8))
    shapes.append(
        actor(dressed(args, DRESS_B), act, Place(x, GROUND, 2.2), bag if p <= 0.84 else ())
    )
    if 0.86 < p < 0.97:
        shapes.extend(_sparkle((x + 58, 130.0), (p - 0.86) / 0.11))
    return (*shapes, *falling(p), *cloak(0.4))


def _flag(lean: float, p: float, *, moving: bool) -> Act:
    flutter = math.sin(p * math.tau * 14) * lean
    if lean < 0.08:
        legs = "walk" if moving else "stand"
        mien = Mien(Eyes.SIDE if not moving else Eyes.OPEN, Mouth.FLAT)
        return Act(legs=legs, step=p * 14 % 1.0, near=Arm(12, 20), scarf=0.3, mien=mien)
    mien = Mien(Eyes.SHUT, Mouth.OH if flutter > 0 else Mouth.SMILE, brow=-0.4, blush=1.0)
    return Act(
        lean=-86 * lean + 5 * flutter,
        nod=-22 * lean,
        near=Arm(40 * lean + 9 * flutter, 8),
        far=Arm(30 * lean - 8 * flutter, 8),
        scarf=-1.5 * lean,
        mien=mien,
    )


def _salute(p: float) -> Act:
    up = between(p, 0.84, 0.89)
    mien = Mien(Eyes.OPEN, Mouth.FLAT, brow=0.7, blush=0.4)
    walking = p > 0.93
    return Act(
        lean=-3 * up,
        nod=-4,
        near=Arm(96 * up, 112 * up),
        far=Arm(-3, 2),
        legs="walk" if walking else "stand",
        step=p * 16 % 1.0,
        mien=mien,
    )


def _smell(p: float, x: float, lean: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(3):
        points = []
        for i in range(10):
            part = i / 9
            wave = (7 + 9 * part) * math.sin(part * 7 - p * 24 + k * 1.6)
            points.append((150 + (x - 60 * lean - 150) * part, 196 - 18 * k + wave - 22 * part))
        strength = 0.28 + 0.4 * lean
        shapes.append(
            Line(curve(points, 4), 3.4, faded(hexa("#FFE2A8"), strength * (0.9 - 0.2 * k)))
        )
    return shapes


def _sparkle(at: tuple[float, float], part: float) -> list[Shape]:
    x, y = at
    size = 16 * math.sin(part * math.pi)
    bright = hexa("#FFF6D0")
    return [
        Glow(x, y, 30, 30, faded(bright, 0.6), 0.1),
        Polygon(((x - size, y), (x, y - size * 0.22), (x + size, y), (x, y + size * 0.22)), bright),
        Polygon(((x, y - size), (x + size * 0.22, y), (x, y + size), (x - size * 0.22, y)), bright),
    ]


def chips(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw chips in the dark round the corner: very fast, with a look left and right.

    Somebody was watching after all: in the end Bo salutes the snowman.
    """
    p = framed(progress)
    munched = number(args, "munch", round(p * 9))
    looks_left = math.sin(p * math.tau * 5) > 0.1
    beat = math.sin(p * math.tau * 24)
    mien = Mien(
        Eyes.SIDE if beat > -0.3 else Eyes.WIDE,
        Mouth.CHEW if beat > 0 else Mouth.OH,
        brow=-0.6,
        blush=0.8,
    )
    act = Act(lean=17, nod=4 + 3 * beat, near=Arm(50, 76 + 14 * beat), far=Arm(42, 62), mien=mien)
    left = max(0, 9 - munched)
    if p > 0.8:
        looks_left = False
        caught = Mien(Eyes.WIDE, Mouth.CHEW if beat > 0 else Mouth.FLAT, blush=1.0)
        act = Act(lean=-3, near=Arm(96, 112), far=Arm(42, 62), mien=caught)
    shapes: list[Shape] = [corner(), sprite("snowman", snowman(), Place(540, 338, 1.5))]
    shapes.extend(_eyes_in_the_dark(p))
    shapes.append(Ellipse(266, GROUND + 4, 52, 8, (8, 6, 24, 160)))
    place = Place(266.0, GROUND + 6, 2.3, 0.0, looks_left)
    held = placed(cone(left), Place(3, 16, 0.62)) if p <= 0.8 else ()
    shapes.append(actor(dressed(args, DRESS_B), act, place, held))
    for k in range(7):
        life = (p * 9 + chance(k, 331)) % 1.0
        side = -1 if looks_left else 1
        at = (266 + side * (38 + 34 * life * (chance(k, 332) - 0.2)), 170 + 110 * life * life)
        shapes.append(Circle(*at, 2.4, faded(CHIP, 1 - life)))
    return (*shapes, *falling(p, 22), *cloak(0.6))


def snowman() -> tuple[Shape, ...]:
    """Draw a snowman that has seen everything, standing on 0, 0."""
    white, shade, coal = hexa("#F4F1FA"), hexa("#C4C2E0"), hexa("#2A2438")
    return (
        Ellipse(0, 0, 36, 6, (20, 16, 50, 120)),
        Line(((20, -52), (42, -66)), 2.4, hexa("#5A3A30")),
        Line(((-20, -52), (-42, -60)), 2.4, hexa("#5A3A30")),
        Circle(0, -20, 25, shade),
        Circle(3, -21, 23.5, white),
        Circle(0, -53, 18, shade),
        Circle(2, -54, 16.6, white),
        Circle(0, -79, 13, shade),
        Circle(1.5, -80, 11.8, white),
        Circle(-4, -82, 1.7, coal),
        Circle(4, -82, 1.7, coal),
        Polygon(((0, -78.5), (-15, -76), (0, -75)), hexa("#E8833A")),
        Line(curve([(-5, -72), (0, -70.6), (5, -72.4)], 4), 1.3, coal),
        Line(((-12, -67), (12, -67)), 5, SEAT_B),
        Line(((8, -66), (11, -52)), 4.4, SEAT_B),
        *(Circle(2, -60 + 9 * k, 1.6, coal) for k in range(3)),
        Rounded((-10.0, -93.0, 20.0, 3.4), 1.4, coal),
        Rounded((-6.5, -104.0, 13.0, 12.0), 1.6, coal),
    )


def _eyes_in_the_dark(p: float) -> list[Shape]:
    """Let the cat watch from the bin; only its eyes show, and they do not blink when seen."""
    if p < 0.22:
        return []
    dim = Cat(mood="offended" if p > 0.8 else "keen")
    shapes: list[Shape] = []
    if p > 0.8:
        shapes.append(sprite(f"bincat{p > 0.9}", cat(dim), Place(94, 208, 1.5)))
        return shapes
    blink = 0.42 < p < 0.46
    for x in (90.0, 106.0):
        if not blink:
            shapes.append(Glow(x, 180, 13, 13, faded(hexa("#C8F07A"), 0.6), 0.1))
            shapes.append(Ellipse(x, 180, 5, 5, hexa("#D8F08A")))
            shapes.append(Ellipse(x + 1, 180, 1.6, 4.4, hexa("#141020")))
    return shapes


def wrap(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the chips being wrapped up for two, with a bow that gets sillier and sillier."""
    p = framed(progress)
    beat = math.sin(p * math.tau * 10)
    mien = Mien(
        Eyes.DOWN if p < 0.7 else Eyes.HAPPY, Mouth.FLAT if p < 0.4 else Mouth.SMILE, blush=0.8
    )
    act = Act(lean=6, nod=7, near=Arm(54 + 6 * beat, 50), far=Arm(50 - 6 * beat, 50), mien=mien)
    shapes: list[Shape] = [street(), Ellipse(250, GROUND, 50, 7, (20, 16, 50, 120))]
    shapes.append(actor(dressed(args, DRESS_B), act, Place(250.0, GROUND + 2, 2.3)))
    shapes.append(Glow(452, 214, 130, 120, faded(hexa("#FFE0A0"), 0.35), 0.1))
    parcel = (*cone(9), *_paper(between(p, 0.08, 0.46)))
    shapes.append(sprite(f"parcel{p:.3f}", parcel, Place(452, 304, 3.0)))
    grown = (
        between(p, 0.46, 0.62) * 0.7 + between(p, 0.62, 0.76) * 0.5 + between(p, 0.8, 0.94) * 0.9
    )
    if grown > 0.02:
        tilt = round(7 * math.sin(p * 40) * (1 - between(p, 0.9, 1.0)))
        size = round(3.0 * grown, 2)
        shapes.append(sprite("bow", ribbon(), Place(452, 226, size, tilt)))
    return (*shapes, *falling(p), *cloak(0.4))


def _paper(part: float) -> list[Shape]:
    if part <= 0.02:
        return []
    top = -36 - 20 * part
    paper, dot = hexa("#E9DCC6"), hexa("#C4552A")
    flaps: list[Shape] = [
        Polygon(((-17, -36), (17, -36), (17 - 11 * part, top), (-17 + 11 * part, top)), paper),
        Polygon(((-17, -36), (17, -36), (1.5, 0), (-1.5, 0)), paper),
    ]
    for i in range(9):
        x, y = -10 + 20 * chance(i, 341), -34 + 24 * chance(i, 342)
        if abs(x) < -y * 0.42:
            flaps.append(Circle(x, y, 1.3, faded(dot, part)))
    flaps.append(Line(((-17, -36), (17, -36)), 1.0, mix(paper, (90, 60, 60, 255), 0.3)))
    return flaps


def chips_yes(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the chips with permission: a chip is waved at the phone, and the phone waves back."""
    p = framed(progress)
    beat = math.sin(p * math.tau * 6)
    eats = 0.62 < p < 0.9
    mien = Mien(Eyes.HAPPY, Mouth.CHEW if eats and beat > 0 else Mouth.GRIN, blush=0.9)
    near = Arm(60, 96 + 10 * beat) if eats else Arm(112 + 16 * beat, 24)
    act = Act(near=near, far=Arm(74, 22), nod=-3 + 2 * beat, rise=1.4 * abs(beat), mien=mien)
    shapes: list[Shape] = [street(), Ellipse(300, GROUND, 50, 7, (20, 16, 50, 120))]
    chip = (
        Line(((0.0, 2.0), (2.0, -10.0)), 4.0, CHIP),
        Line(((1.4, 1.0), (3.2, -9.0)), 1.2, CHIP_DARK),
    )
    place = Place(300.0, GROUND + 2, 2.3)
    shapes.append(actor(dressed(args, DRESS_B), act, place, chip))
    hand = place.point(joints(act).far_hand)
    shapes.extend(_phone(hand, p, dressed(args, DRESS_B)))
    return (*shapes, *falling(p), *cloak(0.4))


def _phone(at: tuple[float, float], p: float, caller: Dress) -> list[Shape]:
    friend = DRESS_B if caller is DRESS_A else DRESS_A
    x, y = at
    mien = Mien(Eyes.HAPPY, Mouth.GRIN if math.sin(p * 30) > 0 else Mouth.SMILE, blush=1.0)
    bust = (
        Rounded((-26.0, -44.0, 52.0, 88.0), 8, hexa("#1C1830")),
        Rounded((-22.0, -38.0, 44.0, 76.0), 4, hexa("#FFE2B0")),
        Polygon(_shoulders(), friend.coat),
        *placed(head(friend, mien), Place(0, 4, 1.5, 0.0, flip=True)),
        Rounded((-26.0, 38.0, 52.0, 6.0), 3, hexa("#1C1830")),
    )
    shown = sprite(f"phone{mien.mouth}{friend.bun:d}", bust, Place(x + 34, y - 34, 1.0))
    return [Glow(x + 30, y - 30, 90, 90, faded(hexa("#FFE2B0"), 0.45), 0.1), shown]


def _shoulders() -> tuple[tuple[float, float], ...]:
    steps = [math.pi * k / 12 for k in range(13)]
    return tuple((20 * math.cos(a), 40 - 16 * math.sin(a)) for a in steps)
