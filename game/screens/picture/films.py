"""Three-second silent films of each sealed choice: the toy at double speed in an old frame."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

from game.screens.picture.animal import Cat, cat
from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import TALL, WIDE, actor, falling, framed, kitchen
from game.screens.picture.shapes import (
    Circle,
    Gradient,
    Line,
    Place,
    Point,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    chance,
    eased,
    hexa,
    sprite,
)
from game.screens.picture.toys_life import bites, corner_bite, half, lid
from game.screens.picture.toys_street import chips, chips_yes, walk, wrap

Args = Mapping[str, str | int]
DARK = hexa("#140E16")


def film(kind: str, progress: float) -> tuple[Shape, ...]:
    """Draw a film at a progress of 0 to 1 (three seconds): frame, grain, iris in and out."""
    p = framed(progress)
    scene = FILMS.get(kind, _nothing)
    return (*scene(p), _sepia(), *_grain(p), *_iris(p), *_perforation())


def _acted(when: float) -> float:
    """Leave the first and last moment of a film to the iris."""
    return max(0.0, min(1.0, (when - 0.1) / 0.8))


def _eat(p: float) -> tuple[Shape, ...]:
    act = _acted(p)
    taken = min(3, int(act * 3.8))
    chew = int((act * 3.8 - taken) * 100) if taken < 3 else int((act * 3.8 - 3) * 125)
    return bites(act, {"bites": taken, "chew": chew})


def _keep(p: float) -> tuple[Shape, ...]:
    act = _acted(p)
    return lid(act, {"presses": min(3, int(act * 5.2))})


def _corner(p: float) -> tuple[Shape, ...]:
    return corner_bite(_acted(p), {})


def _half(p: float) -> tuple[Shape, ...]:
    return half(_acted(p), {})


def _chips(p: float) -> tuple[Shape, ...]:
    return chips(_acted(p), {})


def _walk(p: float) -> tuple[Shape, ...]:
    return walk(_acted(p), {})


def _wrap(p: float) -> tuple[Shape, ...]:
    return wrap(_acted(p), {})


def _allowed(p: float) -> tuple[Shape, ...]:
    return chips_yes(_acted(p), {})


def _nothing(p: float) -> tuple[Shape, ...]:
    """Draw an evening on which nobody promised anything: three of them wait and look about."""
    act = _acted(p)
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
        *falling(act, 0),
    )


FILMS: Mapping[str, Callable[[float], tuple[Shape, ...]]] = {
    "film-eat": _eat,
    "film-corner": _corner,
    "film-keep": _keep,
    "film-half": _half,
    "film-chips": _chips,
    "film-walk": _walk,
    "film-wrap": _wrap,
    "film-chips-yes": _allowed,
    "film-none": _nothing,
}


def films(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw the film named by `film` in the args."""
    return film(str(args.get("film", "film-none")), progress)


@lru_cache(maxsize=1)
def _sepia() -> Sprite:
    tone = ((0.0, (120, 78, 38, 92)), (1.0, (88, 54, 30, 112)))
    return Sprite("sepia", (Gradient((0, 0, WIDE, TALL), tone),))


def _grain(p: float) -> tuple[Shape, ...]:
    frame = int(p * 48)
    shapes: list[Shape] = []
    for k in range(2 + frame % 2):
        x = 70 + 500 * chance(frame // 3, k, 381)
        line = ((x, 24.0), (x + 2 * chance(frame, k, 382), TALL - 24))
        shapes.append(Line(line, 1.0, (255, 240, 210, round(30 + 60 * chance(frame, k, 383)))))
    for k in range(9):
        at = (chance(frame, k, 384) * WIDE, chance(frame, k, 385) * TALL)
        dark = chance(frame, k, 386) > 0.4
        fill = (30, 20, 20, 120) if dark else (255, 244, 220, 110)
        shapes.append(Circle(*at, 0.8 + 1.8 * chance(frame, k, 387), fill))
    flicker = round(22 * chance(frame, 388))
    shade = ((0.0, (10, 6, 10, flicker)), (1.0, (10, 6, 10, flicker)))
    shapes.append(Sprite(f"flicker{flicker}", (Gradient((0, 0, WIDE, TALL), shade),)))
    return tuple(shapes)


def _iris(p: float) -> tuple[Shape, ...]:
    opened = eased(p / 0.12) * (1 - eased((p - 0.9) / 0.1))
    step = round(opened * 14)
    return (_ring(step),)


@lru_cache(maxsize=16)
def _ring(step: int) -> Sprite:
    """Draw darkness with a round hole; the hole has grown by `step` of 14."""
    reach = 6 + 392 * (step / 14) ** 0.8
    shapes: list[Shape] = []
    parts = 48
    for soft, alpha in ((0.0, 255), (7.0, 150), (14.0, 80)):
        for i in range(parts):
            a, b = math.tau * i / parts, math.tau * (i + 1.04) / parts
            inner = max(4.0, reach - soft)
            quad: tuple[Point, ...] = tuple(
                (320 + r * math.cos(t), 180 + r * 0.74 * math.sin(t))
                for t, r in ((a, inner), (b, inner), (b, 620.0), (a, 620.0))
            )
            shapes.append(Polygon(quad, (*DARK[:3], alpha)))
    return Sprite(f"iris{step}", tuple(shapes))


@lru_cache(maxsize=1)
def _perforation() -> tuple[Shape, ...]:
    shapes: list[Shape] = [
        Rounded((0.0, 0.0, WIDE, 20.0), 0, DARK),
        Rounded((0.0, TALL - 20, WIDE, 20.0), 0, DARK),
    ]
    for k in range(20):
        shapes.extend(
            Rounded((8 + k * 32.0, y, 17.0, 10.0), 3, hexa("#EADBC0")) for y in (5.0, TALL - 15)
        )
    return (Sprite("perforation", tuple(shapes)),)
