"""Scenes only ever seen in films: the stairs, the tucked-away cone, two ears, an evening."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.screens.picture.animal import Cat, cat
from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.food import dome, pan, steam_wisps
from game.screens.picture.palette import BRIGHT, LAMP
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import TALL, WIDE, actor, cloak, dressed, falling, kitchen, street
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Point,
    Rounded,
    Shape,
    Sprite,
    between,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)

Args = Mapping[str, str | int]
DOOR = (430.0, 60.0, 116.0, 252.0)


def outside(act: float, args: Args) -> tuple[Shape, ...]:
    """Draw Ash on the stairs, chin in hands; steam slides under the door and waves."""
    glance = 0.3 < act < 0.55 or act > 0.8
    mien = Mien(
        Eyes.OPEN if glance else Eyes.DOWN,
        Mouth.FLAT if act < 0.8 else Mouth.WOBBLE,
        brow=-0.7 if glance else 0.0,
        blush=0.6,
    )
    rests = Arm(34, 118)
    ash = Act(lean=13, nod=5, near=rests, far=Arm(30, 112), legs="sit", mien=mien)
    tail = math.sin(act * 14)
    keeps = Cat(mood="keen", look=1.0, tail=tail, head=round(4 * math.sin(act * 9)))
    return (
        hallway(),
        *_waving(act),
        actor(dressed(args, DRESS_A), ash, Place(176, 318, 2.1)),
        sprite(f"staircat{hash(keeps):x}", cat(keeps), Place(316, 312, 1.7)),
        *cloak(0.6),
    )


@lru_cache(maxsize=1)
def hallway() -> Sprite:
    """Draw the stairs and the closed kitchen door with light all round it."""
    wall, wood = hexa("#4A3450"), hexa("#7A4A3C")
    x, y, w, h = DOOR
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, 312), ((0.0, hexa("#2A1E38")), (1.0, wall))),
        Gradient((0, 312, WIDE, 48), ((0.0, hexa("#6A4448")), (1.0, hexa("#3A2630")))),
    ]
    shapes.extend(Line(((k * 52.0, 0), (k * 52.0, 312)), 1.2, faded(wall, 0.9)) for k in range(13))
    shapes += [
        Glow(x + w / 2, y + h / 2, 150, 190, faded(LAMP, 0.5), 0.1),
        Rounded((x - 12, y - 12, w + 24, h + 12), 3, hexa("#3A2230")),
        Rounded((x - 3, y - 3, w + 6, h + 3), 2, BRIGHT),
        Rounded((x, y, w, h - 6), 2, wood),
        Circle(x + 14, y + h * 0.54, 5, LAMP),
        Ellipse(x + w / 2, y + h + 6, 110, 11, faded(LAMP, 0.45)),
    ]
    for k, top in enumerate((y + 16, y + 132)):
        shapes.append(Rounded((x + 16, top, w - 32, 96.0 - 4 * k), 3, mix(wood, wall, 0.35)))
    for k in range(5):
        step = (0.0, 254.0 - k * 50 + 58, 236.0 - k * 46, 52.0)
        shapes.append(Rounded(step, 2, mix(wood, wall, 0.25 + 0.1 * k)))
        edge = ((0, step[1] + 1), (step[2], step[1] + 1))
        shapes.append(Line(edge, 3.0, mix(wood, LAMP, 0.35)))
    return Sprite("set-hallway", tuple(shapes))


def _waving(act: float) -> list[Shape]:
    """Let the steam come out under the door, rise like an arm, and wave."""
    come = between(act, 0.12, 0.42)
    if come <= 0:
        return []
    wave = 16 * math.sin(act * math.tau * 5) * between(act, 0.42, 0.5)
    low = (DOOR[0] + 20, 314.0)
    path: list[Point] = [
        low,
        (low[0] - 34 * come, 312.0),
        (low[0] - 52 * come, 312 - 46 * come),
        (low[0] - 46 * come + wave * 0.5, 312 - 104 * come),
    ]
    hand = (path[-1][0] + wave * 0.4, path[-1][1] - 12 * come)
    pale = (255, 246, 232, 165)
    shapes: list[Shape] = [
        Line(curve(path, 6), 8.5 * come, pale),
        Glow(low[0] - 44 * come, 312 - 60 * come, 52, 80 * come + 4, (255, 244, 228, 110), 0.6),
    ]
    for k in range(5):
        turn = math.radians(-150 + 30 * k + wave)
        reach = (17 if k else 13) * come
        tip = (hand[0] + reach * math.cos(turn), hand[1] + reach * math.sin(turn))
        shapes.append(Line((hand, tip), 5.2 * come, pale))
    shapes.append(Circle(hand[0], hand[1], 8.5 * come, pale))
    return shapes


def treasure(act: float, args: Args) -> tuple[Shape, ...]:
    """Draw Bo tucking the cone into the coat, buttoning up, and glowing a little."""
    tucked = between(act, 0.1, 0.5)
    glow = between(act, 0.4, 0.8) * (0.8 + 0.2 * math.sin(act * 24))
    mien = Mien(Eyes.DOWN if act < 0.5 else Eyes.HAPPY, Mouth.SMILE, blush=1.0)
    act_now = Act(
        nod=8 * (1 - tucked),
        near=Arm(44 - 14 * tucked, 66 + 26 * tucked),
        far=Arm(40, 70),
        rise=1.5 * glow,
        mien=mien,
    )
    warm = hexa("#FFD27A")
    return (
        street(),
        Ellipse(360, 330, 50, 7, (20, 16, 50, 120)),
        Glow(360, 212, 150 * glow + 2, 140 * glow + 2, faded(warm, 0.6 * glow), 0.1),
        actor(dressed(args, DRESS_B), act_now, Place(360, 332, 2.4)),
        Glow(372, 206, 44 * glow + 2, 52 * glow + 2, faded(warm, 0.8 * glow), 0.15),
        *placed(steam_wisps(round(act * 24) / 24, glow), Place(372, 166, 1.0)),
        *falling(act),
        *cloak(0.4),
    )


def ears(act: float) -> tuple[Shape, ...]:
    """Draw what happened once the door was closed: behind the pan, two ears rise."""
    rise = between(act, 0.2, 0.44) * 40 + between(act, 0.5, 0.64) * 26
    bliss = act > 0.72
    thief = Cat(
        mood="bliss" if bliss else "keen",
        look=round(math.sin(act * 20)),
        head=round(5 * math.sin(act * 34)) if bliss else 0.0,
        paw=1.0 if bliss else 0.0,
    )
    lifted = between(act, 0.62, 0.74)
    behind = sprite(f"thief{hash(thief):x}", cat(thief), Place(352, 346 - rise * 1.5, 2.0))
    front = Rounded((0.0, 263.0, WIDE, TALL - 263.0), 0, hexa("#C58E60"))
    tip = round(-24 * lifted)
    return (
        kitchen(),
        behind,
        Sprite("earcounter", (front, Rounded((0.0, 286.0, WIDE, 80.0), 0, hexa("#6A3E3C")))),
        sprite("toypan", pan(), Place(352, 272, 2.3)),
        sprite("toydome", dome(), Place(352 + 60 * lifted, 242 - 20 * lifted, 1.35, tip)),
        *cloak(0.5 + 0.4 * (1 - between(act, 0.0, 0.15))),
    )


def evening(act: float) -> tuple[Shape, ...]:
    """Draw an evening on which nobody promised anything: three of them wait and look about."""
    beat = math.sin(act * math.tau * 3)
    left = Act(near=Arm(30, 100), far=Arm(20, 30), nod=3 * beat, mien=Mien(Eyes.SIDE, Mouth.FLAT))
    shrug = Act(
        near=Arm(40 + 12 * beat, 70),
        far=Arm(30, 70),
        rise=2 * abs(beat),
        mien=Mien(Eyes.HAPPY, Mouth.SMILE),
    )
    yawns = Cat(mood="asleep" if act > 0.5 else "calm", tail=beat, head=round(5 * beat))
    return (
        kitchen(),
        actor(DRESS_A, left, Place(170, 352, 2.3)),
        actor(DRESS_B, shrug, Place(470, 352, 2.3, flip=True)),
        sprite(f"filmcat{hash(yawns):x}", cat(yawns), Place(320, 268, 2.0)),
    )
