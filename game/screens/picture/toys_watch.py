"""Four private moments of Grandad's Watch: the twin, the photo, the door, the receiver."""

from __future__ import annotations

import math
from collections.abc import Mapping

from game.screens.picture.birds import Bird, heron
from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.palette import BRIGHT, CREAM, GOLD, LAMP
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import actor, cloak, dressed, framed
from game.screens.picture.sets_watch import hall, market, porch
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Place,
    Rounded,
    Shape,
    Sprite,
    between,
    curve,
    faded,
    hexa,
    mix,
    placed,
    ring,
    sprite,
)
from game.screens.picture.stills import rain
from game.screens.picture.things_hall import receiver, telephone
from game.screens.picture.things_watch import watch
from game.screens.picture.toys_life import number

Args = Mapping[str, str | int]
TICKS = 26  # in eight seconds: a shade too many


def twin(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the twin under its bulb: every one of `taps` winds the crown, the hand runs ahead.

    It winds itself, too, only slower; each tick shakes it a little more than a watch should.
    """
    p = framed(progress)
    turns = max(number(args, "taps", 0), int(p * 5))
    fresh = number(args, "chew", 100) / 100 if number(args, "taps", 0) else (p * 5) % 1.0
    tick = math.floor(p * TICKS * (1 + 0.03 * turns))
    shake = (1.6 if tick % 2 else -1.6) * between(p, 0.05, 0.3)
    close = hexa("#FFF3C4")
    bliss = Eyes.SHUT if p > 0.74 else Eyes.DOWN
    mien = Mien(bliss, Mouth.SMILE if p < 0.86 else Mouth.WOBBLE, blush=0.9)
    ear = between(p, 0.7, 0.8)
    act = Act(lean=4 + 8 * ear, nod=4 + 6 * ear, near=Arm(56, 40), far=Arm(48, 50), mien=mien)
    shapes: list[Shape] = [market()]
    shapes.append(actor(dressed(args, DRESS_A), act, Place(196 + 60 * ear, 352, 2.6)))
    shapes += [
        Glow(430, 190, 210, 180, faded(close, 0.7), 0.12),
        sprite(f"twin{tick % 60}", watch(turn=tick * 6.0), Place(430 + shake, 306, 5.0)),
        *_crown(turns, fresh),
        *_ticking(tick, p),
    ]
    return (*shapes, *rain(p), *cloak(0.55))


def _crown(turns: int, fresh: float) -> list[Shape]:
    """Draw the crown with its notches, and an arrow of light while it turns."""
    x, y = 430.0, 140.0
    notch = 4.0 * ((turns + eased_turn(fresh)) % 1.0)
    shapes: list[Shape] = [Rounded((x - 15, y - 16, 30.0, 22.0), 5, hexa("#C8923A"))]
    for k in range(6):
        at = x - 13 + (k * 5 + notch) % 28
        shapes.append(Line(((at, y - 14), (at, y + 4)), 1.6, hexa("#7A5018")))
    if fresh < 0.7:
        arc = tuple(
            (x + 34 * math.sin(a), y - 8 - 16 * math.cos(a))
            for a in (-1.2 + 0.3 * k for k in range(1 + int(8 * fresh / 0.7)))
        )
        if len(arc) > 1:
            shapes.append(Line(arc, 4, faded(BRIGHT, 1 - fresh)))
    return shapes


def eased_turn(fresh: float) -> float:
    """Return how far one press has turned the crown, 0 to 1."""
    return between(fresh, 0.0, 0.5)


def _ticking(tick: int, p: float) -> list[Shape]:
    """Draw the ticks beside the case, left and right in turn, crowding as time goes."""
    side = -1 if tick % 2 else 1
    shapes: list[Shape] = []
    for k in range(2 + (p > 0.6)):
        a = 92 + 12 * k
        arc = tuple(
            (430 + side * a * math.cos(t), 226 + a * math.sin(t))
            for t in (-0.24, -0.08, 0.08, 0.24)
        )
        shapes.append(Line(arc, 3.2, faded(BRIGHT, 0.8 - 0.2 * k)))
    return shapes


def photo(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the photo in the rain: `taps` steady the frame, then a click, a shake, and whoosh.

    Left alone the frame steadies itself. The watch on it is the true one, with its cracks.
    """
    p = framed(progress)
    steady = max(between(p, 0.05, 0.5), min(1.0, number(args, "taps", 0) / 3))
    clicked, gone = between(p, 0.56, 0.6), between(p, 0.74, 0.94)
    off = (1 - steady) * 30
    dx = off * math.sin(p * 38) + (4 * math.sin(p * 190) if 0.62 < p < 0.72 else 0.0)
    dy = off * 0.6 * math.cos(p * 31)
    mien = Mien(
        Eyes.DOWN if p < 0.6 else Eyes.OPEN, Mouth.FLAT if p < 0.94 else Mouth.SMILE, brow=-0.5
    )
    act = Act(lean=6, nod=6 - 10 * gone, near=Arm(58, 44), far=Arm(52, 52), mien=mien)
    shapes: list[Shape] = [market(), actor(dressed(args, DRESS_A), act, Place(150, 352, 2.5))]
    if gone < 1:
        at = Place(400 + dx + 330 * gone * gone, 210 + dy - 250 * gone, 1 - 0.7 * gone, 24 * gone)
        shapes.extend(placed(_phone(steady, (-dx * 0.9, -dy * 0.9)), at))
    if 0 < gone < 1:
        shapes.extend(_whoosh(gone))
    flash = math.sin(min(1.0, clicked) * math.pi) if 0.55 < p < 0.61 else 0.0
    if flash:
        shapes.append(Glow(400, 210, 420, 300, (255, 255, 250, round(240 * flash)), 0.6))
    if p > 0.94:
        shapes.extend(_sent(between(p, 0.94, 1.0)))
    return (*shapes, *rain(p), *cloak(0.5))


def _phone(steady: float, slip: tuple[float, float]) -> list[Shape]:
    """Draw the phone close up, the watch in its finder slipping about until it is steady."""
    found = steady > 0.98
    corner = GOLD if found else CREAM
    x, y = (max(-34.0, min(34.0, slip[0])), max(-30.0, min(30.0, slip[1])))
    shapes: list[Shape] = [
        Rounded((-84.0, -128.0, 168.0, 256.0), 22, hexa("#1C1830")),
        Rounded((-74.0, -112.0, 148.0, 206.0), 6, hexa("#4E4460")),
        Ellipse(x, 62 + y, 60, 14, hexa("#3A3248")),
        *placed(watch(cracked=True, turn=100), Place(x, 60 + y, 3.0)),
        Circle(0, 110, 11, CREAM),
        Circle(0, 110, 8.6, hexa("#E8705A") if found else CREAM),
    ]
    for sx in (-1, 1):
        for sy in (-1, 1):
            at = (62.0 * sx, -10 + 84.0 * sy)
            ell = ((at[0] - 20 * sx, at[1]), at, (at[0], at[1] - 20 * sy))
            shapes.append(Line(ell, 4, corner))
    shapes.extend(
        Circle(-60 + k * 23.0, -96 + (k * 47) % 170, 2.6, (226, 238, 255, 150)) for k in range(6)
    )
    return shapes


def _whoosh(gone: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(4):
        a = (400 + 250 * gone * gone - 60 - k * 10, 240 - 190 * gone + k * 26)
        b = (a[0] - 90 * math.sin(gone * math.pi), a[1] + 70 * math.sin(gone * math.pi))
        shapes.append(Line((a, b), 4 - 0.6 * k, faded(BRIGHT, 0.7 * math.sin(gone * math.pi))))
    return shapes


def _sent(part: float) -> list[Shape]:
    """Draw the tick that says it has arrived, with a heron impressed by it."""
    x, y = 430.0, 190.0
    shapes: list[Shape] = [
        Glow(x, y, 110, 90, faded(BRIGHT, 0.7 * part), 0.12),
        Circle(x, y, 34 * part + 2, hexa("#386444")),
        sprite(
            "photoheron", heron(Bird(neck=1.0, eye="wide")), Place(560, 224, 1.5, 0.0, flip=True)
        ),
    ]
    if part > 0.4:
        shapes.append(Line(((x - 14, y), (x - 4, y + 11), (x + 16, y - 12)), 5, CREAM))
    return shapes


def door(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the way up three steps, a hand up, a hand down, a breath and the knock.

    Each of `taps` takes one step sooner; the knocker watches throughout.
    """
    p = framed(progress)
    climbed = min(3.0, max(3 * between(p, 0.04, 0.4), float(number(args, "taps", 0))))
    at_top = climbed >= 3
    hand = between(p, 0.44, 0.52) - between(p, 0.56, 0.62) + between(p, 0.78, 0.84)
    breath = math.sin(between(p, 0.62, 0.78) * math.pi)
    knock = math.sin(p * math.tau * 22) * 16 if p > 0.86 else 0.0
    x, y = 280 + 36 * climbed, 340 - 20 * climbed
    mien = Mien(
        Eyes.SHUT if breath > 0.3 else Eyes.OPEN,
        Mouth.OH if breath > 0.3 else (Mouth.FLAT if p > 0.84 else Mouth.WOBBLE),
        brow=-0.7 if p < 0.84 else 0.3,
        blush=0.7,
    )
    act = Act(
        lean=2 - 4 * breath,
        near=Arm(10 + 76 * hand, 20 + 40 * hand + knock),
        legs="stand" if at_top else "walk",
        step=p * 9 % 1.0,
        rise=2.4 * breath,
        mien=mien,
    )
    shapes: list[Shape] = [porch(), *_knocker(p, knock)]
    shapes.append(actor(dressed(args, DRESS_A), act, Place(x, y, 2.1)))
    if p > 0.86:
        shapes.extend(_rap((446.0, 130.0), p))
    if p > 0.95:
        light = faded(LAMP, between(p, 0.95, 1.0))
        shapes += [
            Rounded((434.0, 262.0, 114.0, 5.0), 2, light),
            Glow(490, 268, 120, 40, light, 0.12),
        ]
    return (*shapes, *cloak(0.4))


def _knocker(p: float, knock: float) -> list[Shape]:
    """Draw a brass face with a ring in its mouth; its eyes follow, and widen at the end."""
    x, y = 491.0, 146.0
    brass = hexa("#D8A44A")
    look = -2.4 if p < 0.8 else 0.0
    wide = 4.4 if p > 0.78 else 3.4
    shapes: list[Shape] = [
        Circle(x, y, 17, mix(brass, hexa("#5A3A18"), 0.4)),
        Circle(x, y - 1, 15.4, brass),
        Ellipse(x, y + 5, 5, 3.4, hexa("#5A3A18")),
        ring((x, y + 19 - abs(knock) * 0.3), 10, 13, 3.4, hexa("#B8842E")),
    ]
    for side in (-6.0, 6.0):
        shapes.append(Circle(x + side, y - 4, wide, CREAM))
        shapes.append(Circle(x + side + look, y - 4, 1.8, hexa("#2A1C28")))
    return shapes


def _rap(at: tuple[float, float], p: float) -> list[Shape]:
    part = (p - 0.86) * 22 % 1.0
    shapes: list[Shape] = []
    for k in range(3):
        turn = math.radians(150 + 30 * k)
        a, b = 12 + 10 * part, 22 + 16 * part
        ends = tuple((at[0] + r * math.cos(turn), at[1] + r * math.sin(turn)) for r in (a, b))
        shapes.append(Line(ends, 3, faded(CREAM, 1 - part)))
    return shapes


def swing(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the receiver that missed its cradle and swings on its cord until one finger stops it.

    Each of `taps` takes some of the swing away; at the end it hangs still under one finger.
    """
    p = framed(progress)
    calmed = min(0.75, 0.25 * number(args, "taps", 0))
    still = between(p, 0.66, 0.74)
    wide = (1 - between(p, 0.1, 0.7) * 0.4) * (1 - calmed) * (1 - still)
    fall = between(p, 0.08, 0.16)
    angle = 52 * wide * fall * math.sin((p - 0.08) * math.tau * 4.2)
    finger = between(p, 0.58, 0.7)
    shapes: list[Shape] = [hall()]
    shapes.append(
        sprite(f"swingphone{fall > 0:d}", telephone(lifted=fall > 0), Place(420, 232, 1.8))
    )
    shapes.append(_hanger(args, p, finger))
    if fall > 0:
        shapes.extend(_on_cord(angle, fall))
    if p > 0.74:
        shapes.extend(_hush(between(p, 0.74, 0.86)))
    return (*shapes, *cloak(0.5))


def _hanger(args: Args, p: float, finger: float) -> Sprite:
    beat = math.sin(p * math.tau * 4.2)
    if p < 0.1:
        act = Act(lean=10, near=Arm(70, 10), mien=Mien(Eyes.OPEN, Mouth.FLAT, brow=0.6))
    elif finger < 1:
        mien = Mien(Eyes.WIDE, Mouth.OH, brow=-0.3)
        act = Act(nod=8 * beat, lean=4, near=Arm(40, 70), far=Arm(34, 80), mien=mien)
    else:
        mien = Mien(Eyes.HAPPY, Mouth.SMILE, blush=0.9)
        act = Act(lean=60, nod=-34, near=Arm(25, 0), far=Arm(-20, 10), mien=mien)
    if 0 < finger < 1:
        mien = Mien(Eyes.DOWN, Mouth.FLAT, brow=0.3)
        act = Act(lean=60 * finger, nod=-34 * finger, near=Arm(25, 20 - 20 * finger), mien=mien)
    return actor(dressed(args, DRESS_B), act, Place(236.0 + 136 * finger, 352.0, 2.5))


def _on_cord(angle: float, fall: float) -> list[Shape]:
    """Draw the cord and the receiver hanging from the edge of the table."""
    root = (470.0, 240.0)
    long = 34 * fall
    a = math.radians(angle)
    end = (root[0] + long * math.sin(a), root[1] + long * math.cos(a))
    cord: list[tuple[float, float]] = [(448.0, 222.0), root]
    for k in range(1, 9):
        part = k / 8
        side = 4 if k % 2 else -4
        at = (root[0] + (end[0] - root[0]) * part, root[1] + (end[1] - root[1]) * part)
        cord.append((at[0] + side * math.cos(a), at[1] - side * math.sin(a)))
    tilt = round(90 - angle)
    hung = placed(receiver(), Place(0, 0, 1.0, 0.0))
    return [
        Line(curve(cord, 4), 2.6, hexa("#2A2230")),
        sprite(
            f"hung{tilt}",
            hung,
            Place(end[0] + 14 * math.sin(a), end[1] + 26 * math.cos(a), 1.4, tilt),
        ),
    ]


def _hush(part: float) -> list[Shape]:
    """Draw the quiet: three rings that go out over the room and are gone."""
    shapes: list[Shape] = [Glow(476, 296, 80, 60, faded(BRIGHT, 0.5 * (1 - part)), 0.1)]
    shapes.extend(
        ring((476, 296), r, r * 0.7, 2.0, faded(CREAM, 0.7 * (1 - part)))
        for r in (20 + 60 * part, 34 + 80 * part)
    )
    return shapes
