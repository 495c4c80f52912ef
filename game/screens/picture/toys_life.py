"""Ash's four private moments with the dumpling: the bites, the lid, the corner, the ruler.

Each is a drawing of its progress from 0 to 1 in 640 by 360; `args` carry what the hands did.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from game.screens.picture.animal import Cat, cat
from game.screens.picture.expression import DRESS_A, Dress, Eyes, Mien, Mouth
from game.screens.picture.food import dome, eaten, half_dumpling, pan, plate, steam_wisps
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import actor, cloak, dressed, framed, kitchen
from game.screens.picture.shapes import (
    Circle,
    Glow,
    Line,
    Place,
    Polygon,
    Rounded,
    Shape,
    between,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)

Args = Mapping[str, str | int]
ASH = Place(214.0, 352.0, 2.5)
PLATE = (352.0, 268.0)
PERCH = (506.0, 268.0)


def number(args: Args, name: str, default: int) -> int:
    """Read a whole number from a toy's args."""
    value = args.get(name, default)
    return value if isinstance(value, int) else int(value or default)


def _cat(pose: Cat, x: float = PERCH[0], y: float = PERCH[1], scale: float = 2.0) -> Shape:
    flip = x > 330
    return sprite(f"toycat{hash(pose):x}", cat(pose), Place(x, y, scale, 0.0, flip))


def _steam(progress: float, at: tuple[float, float], strength: float) -> tuple[Shape, ...]:
    return placed(
        steam_wisps(framed(progress * 4 % 1.0), round(strength, 1)), Place(at[0], at[1], 1.9)
    )


def bites(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the three bites: `bites` 0 to 3 taken, `chew` 0 to 100 since the last one."""
    p = framed(progress)
    taken = max(0, min(3, number(args, "bites", 0)))
    chew = number(args, "chew", 40) / 100 if taken else 1.0
    act = _chewing(taken, chew, p)
    count = Cat(
        mood="keen",
        paw=1.0 if taken and chew < 0.6 else 0.0,
        head=round(6 * math.sin(p * 40)) if taken else 0.0,
        tail=math.sin(p * 12),
    )
    if taken == 3 and chew > 0.7:
        count = replace(count, mood="offended")
    shapes: list[Shape] = [kitchen(), actor(dressed(args, DRESS_A), act, ASH)]
    shapes.append(sprite("toyplate", plate(), Place(*PLATE, 2.2)))
    left = (0.0, 0.34, 0.66, 1.0)[taken]
    shapes.extend(_steam(p, (PLATE[0], PLATE[1] - 46), 1.0 - 0.3 * taken))
    shapes.append(sprite(f"eaten{taken}", eaten(left), Place(PLATE[0], PLATE[1] + 4, 2.5)))
    shapes.append(_cat(count))
    shapes.extend(_tally(taken))
    if taken and chew < 0.35:
        shapes.extend(_crunch(chew / 0.35))
    return (*shapes, *cloak(0.5 + 0.3 * taken / 3))


def _chewing(taken: int, chew: float, p: float) -> Act:
    beat = math.sin(p * math.tau * 16)
    if taken == 0:
        mien = Mien(Eyes.DOWN, Mouth.OH, blush=0.6)
        return Act(
            lean=9, nod=6 + 2 * math.sin(p * 20), near=Arm(52, 34), far=Arm(40, 30), mien=mien
        )
    if chew < 0.7:
        mien = Mien(Eyes.HALF, Mouth.CHEW if beat > 0 else Mouth.FLAT, blush=0.8)
        return Act(lean=4, nod=round(beat * 2), near=Arm(48, 104), far=Arm(22, 30), mien=mien)
    mien = Mien(Eyes.SHUT, Mouth.SMILE, blush=1.0)
    return Act(lean=-4, nod=-9, near=Arm(30, 92), far=Arm(26, 96), mien=mien, rise=abs(beat))


def _tally(taken: int) -> list[Shape]:
    chalk = hexa("#FFF3DC", 0.9)
    return [
        Line(((594 + k * 13, 210 + (k % 2) * 2), (591 + k * 13, 236)), 3.2, chalk)
        for k in range(taken)
    ]


def _crunch(part: float) -> list[Shape]:
    shapes: list[Shape] = []
    for k in range(6):
        turn = math.radians(-70 + k * 26)
        a, b = 30 + 16 * part, 40 + 34 * part
        x, y = 250.0, 152.0
        line = (
            (x + a * math.cos(turn), y + a * math.sin(turn)),
            (x + b * math.cos(turn), y + b * math.sin(turn)),
        )
        shapes.append(Line(line, 3.0, faded(hexa("#FFF3DC"), 1 - part)))
        dot = (x + 30 + 40 * part * math.cos(turn), y + 20 + 60 * part * part + k * 3)
        shapes.append(Circle(*dot, 2.2, faded(hexa("#D99A56"), 1 - part)))
    return shapes


def lid(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the lid that will not lie still: `presses` 0 to 3, then a walk out like a legend.

    Every further one of `taps` is a step towards the door.
    """
    p = framed(progress)
    presses = max(0, min(3, number(args, "presses", 0)))
    steps = number(args, "taps", 0) - 3
    gone = max(between(p, 0.6, 1.0), min(1.0, steps / 5)) if presses >= 3 else 0.0
    restless = (1.0, 0.75, 0.45, 0.0)[presses]
    beat = math.sin(p * math.tau * 22)
    hop = abs(beat) * 10 * restless
    ash = dressed(args, DRESS_A)
    shapes: list[Shape] = [kitchen()]
    stove = (352.0, 264.0)
    shapes.append(sprite("toypan", pan(), Place(*stove, 2.3)))
    shapes.extend(_steam(p, (stove[0], stove[1] - 62), restless))
    tip = round(beat * 9 * restless)
    shapes.append(sprite("toydome", dome(), Place(stove[0], stove[1] - 30 - hop, 1.35, tip)))
    shapes.append(_stare(gone, p))
    shapes.extend(_legend(ash, gone, p) if gone > 0 else _pressing(ash, presses, restless, beat))
    return (*shapes, *cloak(0.5))


def _pressing(ash: Dress, presses: int, restless: float, beat: float) -> list[Shape]:
    brow = 0.8 if presses else -0.7
    mouth = Mouth.FLAT if presses else Mouth.WOBBLE
    mien = Mien(Eyes.OPEN if presses else Eyes.WIDE, mouth, brow=brow, blush=0.3)
    reach = Arm(78 - 8 * restless * abs(beat), 8)
    act = Act(lean=10 + 4 * presses, nod=3, near=reach, far=Arm(60, 12), mien=mien)
    return [actor(ash, act, Place(222.0, 352.0, 2.5))]


def _legend(ash: Dress, gone: float, p: float) -> list[Shape]:
    mien = Mien(Eyes.HAPPY, Mouth.SMILE, blush=0.7)
    act = Act(
        lean=-4,
        nod=-6,
        near=Arm(20 * math.sin(p * 40), 16),
        far=Arm(-18, 10),
        legs="walk",
        step=p * 7 % 1.0,
        scarf=1.6,
        mien=mien,
    )
    x = 222 - 236 * gone
    rays: list[Shape] = []
    for k in range(7):
        turn = math.radians(-20 - k * 24)
        fan = [
            (40 + 330 * math.cos(turn + d), 300 + 330 * math.sin(turn + d)) for d in (-0.09, 0.09)
        ]
        ray = ((40.0, 300.0), fan[0], fan[1])
        rays.append(Polygon(ray, faded(hexa("#FFE9B0"), 0.2 * math.sin(gone * math.pi))))
    rays.append(Glow(40, 240, 190, 190, faded(hexa("#FFE9B0"), 0.6 * gone), 0.1))
    return [*rays, actor(ash, act, Place(x, 352.0, 2.5, 0.0, flip=True))]


def _stare(gone: float, p: float) -> Shape:
    if gone > 0:
        return _cat(Cat(mood="keen", look=1.0, tail=0.0, head=-4.0))
    glance = 1.0 if math.sin(p * 26) > -0.2 else -0.6
    return _cat(Cat(mood="keen", look=glance, tail=math.sin(p * 10)))


def corner_bite(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw one delicate bite of a corner that keeps growing until most of it is gone.

    The plate is turned after each nibble, in search of one more corner; `taps` hurries it on.
    """
    p = framed(progress)
    steps = ((0.12, 0.08), (0.3, 0.16), (0.46, 0.3), (0.6, 0.46), (0.72, 0.62), (0.84, 0.78))
    nibbled = min(len(steps), max(sum(p >= when for when, _ in steps), number(args, "taps", 0)))
    part = steps[nibbled - 1][1] if nibbled else 0.0
    fresh = min((p - when for when, _ in steps if p >= when), default=1.0)
    worried = part > 0.5
    mouth = Mouth.CHEW if fresh < 0.06 else (Mouth.WOBBLE if worried else Mouth.SMILE)
    eyes = Eyes.HALF if fresh < 0.06 else (Eyes.SIDE if worried else Eyes.DOWN)
    mien = Mien(eyes, mouth, brow=-0.8 if worried else 0.0, blush=0.9)
    act = Act(
        lean=8, nod=4, near=Arm(50, 62 + (42 if fresh < 0.06 else 0)), far=Arm(36, 40), mien=mien
    )
    shapes: list[Shape] = [kitchen(), actor(dressed(args, DRESS_A), act, ASH)]
    shapes.append(sprite("toyplate", plate(), Place(*PLATE, 2.2)))
    shapes.extend(_steam(p, (PLATE[0], PLATE[1] - 50), 0.8))
    turned = Place(PLATE[0], PLATE[1] + 4, 2.5, 0.0, nibbled % 2 == 0 and nibbled > 0)
    shapes.append(sprite(f"corner{part}", eaten(part), turned))
    shapes.extend(_measured(part))
    shapes.append(_cat(Cat(mood="keen" if part < 0.6 else "offended", tail=math.sin(p * 14))))
    return (*shapes, *cloak(0.5))


def _measured(part: float) -> list[Shape]:
    """Mark with a dotted line how large the corner was meant to be."""
    if part <= 0:
        return []
    x, y = PLATE[0] + 36, PLATE[1] - 6
    return [
        Line(((x, y - 52 + k * 10), (x, y - 47 + k * 10)), 2.0, hexa("#FFF3DC", 0.8))
        for k in range(6)
    ]


def half(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw half a dumpling, measured with a ruler: one now, one under the lid."""
    p = framed(progress)
    parted = between(p, 0.56, 0.72)
    covered = between(p, 0.78, 0.96)
    knife = between(p, 0.38, 0.54) - between(p, 0.56, 0.68)
    mien = Mien(
        Eyes.HALF if p < 0.56 else Eyes.HAPPY,
        Mouth.FLAT if p < 0.56 else Mouth.SMILE,
        brow=0.5 if p < 0.56 else 0.0,
    )
    act = Act(
        lean=11 if p < 0.56 else 2, nod=8, near=Arm(64 + 8 * knife, 20), far=Arm(48, 30), mien=mien
    )
    shapes: list[Shape] = [kitchen(), actor(dressed(args, DRESS_A), act, ASH)]
    shapes.append(sprite("toyplate", plate(), Place(*PLATE, 2.2)))
    x, y = PLATE
    if parted <= 0:
        shapes.append(sprite("eaten0", eaten(0.0), Place(x, y + 4, 2.5)))
    else:
        shapes.append(sprite("halfL", half_dumpling(), Place(x - 22 * parted, y + 4, 2.5)))
        right = Place(x + 22 * parted, y + 4, 2.5)
        shapes.append(sprite("halfR", half_dumpling(-1.0), right))
    shapes.extend(_ruler(p))
    if knife > 0.01:
        shapes.extend(_knife((x, y - 96 + 62 * knife)))
    if covered > 0:
        shapes.append(sprite("halfdome", dome(), Place(x + 24, y - 90 * (1 - covered) + 2, 1.1)))
    shapes.append(_cat(Cat(mood="keen", head=round(5 * math.sin(p * 18)), tail=math.sin(p * 9))))
    return (*shapes, *cloak(0.5))


def _ruler(p: float) -> list[Shape]:
    come, leave = between(p, 0.04, 0.24), between(p, 0.5, 0.6)
    x = PLATE[0] - 62 + 260 * (1 - come)
    y = PLATE[1] + 16 + 60 * leave
    wood = hexa("#F0D08A")
    shapes: list[Shape] = [Rounded((x, y, 124.0, 15.0), 2, wood)]
    for k in range(13):
        tall = 8.0 if k % 6 == 0 else 4.5
        shapes.append(
            Line(((x + 2 + k * 10, y + 1), (x + 2 + k * 10, y + tall)), 1.3, hexa("#6A4A24"))
        )
    if come >= 1.0 and leave <= 0:
        dash = hexa("#FFFDF8", 0.9)
        shapes += [
            Line(((x + 62, y - 78 + k * 12), (x + 62, y - 72 + k * 12)), 2.0, dash)
            for k in range(7)
        ]
    return shapes


def _knife(at: tuple[float, float]) -> list[Shape]:
    x, y = at
    blade = curve([(x - 3.0, y + 40.0), (x + 4.0, y + 20.0), (x + 5.0, y - 14.0)], 4)
    steel = hexa("#DDE2EC")
    return [
        Polygon((*blade, (x - 3, y - 14)), steel),
        Line(((x - 2.6, y - 10), (x - 2.6, y + 36)), 1.2, mix(steel, (255, 255, 255, 255), 0.7)),
        Rounded((x - 5.0, y - 46.0, 11.0, 33.0), 4, hexa("#4A2C2C")),
    ]
