"""Three-second silent films of each sealed choice: the toy at double speed in an old frame."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

from game.screens.picture.films_scenes import SCENE_FILMS
from game.screens.picture.scenery import TALL, WIDE, framed
from game.screens.picture.scenes import ears, evening, outside, treasure
from game.screens.picture.shapes import (
    Circle,
    Gradient,
    Line,
    Point,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    chance,
    eased,
    hexa,
)
from game.screens.picture.toys_life import bites, corner_bite, half
from game.screens.picture.toys_street import chips, chips_yes, walk, wrap

Args = Mapping[str, str | int]
DARK = hexa("#140E16")


def film(kind: str, progress: float) -> tuple[Shape, ...]:
    """Draw a film at a progress of 0 to 1 (three seconds): frame, grain, iris in and out.

    `kind` is the film's id, with "@A" or "@B" behind it when somebody else than usual plays it.
    """
    p = framed(progress)
    name, _, seat = kind.partition("@")
    scene = FILMS.get(name, _evening)
    return (*scene(p, {"seat": seat}), _sepia(), *_grain(p), *_iris(p), *_perforation())


def _acted(when: float) -> float:
    """Leave the first and last moment of a film to the iris."""
    return max(0.0, min(1.0, (when - 0.1) / 0.8))


def _eat(p: float, args: Args) -> tuple[Shape, ...]:
    act = _acted(p)
    taken = min(3, int(act * 3.8))
    chew = int((act * 3.8 - taken) * 100) if taken < 3 else int((act * 3.8 - 3) * 125)
    return bites(act, {**args, "bites": taken, "chew": chew})


def _keep(p: float, args: Args) -> tuple[Shape, ...]:
    return outside(_acted(p), args)


def _corner(p: float, args: Args) -> tuple[Shape, ...]:
    return corner_bite(_acted(p), args)


def _half(p: float, args: Args) -> tuple[Shape, ...]:
    return half(_acted(p), args)


def _chips(p: float, args: Args) -> tuple[Shape, ...]:
    return chips(_acted(p), args)


def _walk(p: float, args: Args) -> tuple[Shape, ...]:
    return walk(_acted(p), args)


def _wrap(p: float, args: Args) -> tuple[Shape, ...]:
    act = _acted(p)
    return wrap(act * 1.7, args) if act < 0.58 else treasure((act - 0.58) / 0.42, args)


def _allowed(p: float, args: Args) -> tuple[Shape, ...]:
    return chips_yes(_acted(p), args)


def _within(draw: Callable[[float, Args], tuple[Shape, ...]]) -> Callable[..., tuple[Shape, ...]]:
    def played(p: float, args: Args) -> tuple[Shape, ...]:
        return draw(_acted(p), args)

    return played


def _evening(p: float, _: Args) -> tuple[Shape, ...]:
    return evening(_acted(p))


def _ears(p: float, _: Args) -> tuple[Shape, ...]:
    return ears(_acted(p))


FILMS: Mapping[str, Callable[[float, Args], tuple[Shape, ...]]] = {
    "film-eat": _eat,
    "film-corner": _corner,
    "film-keep": _keep,
    "film-half": _half,
    "film-chips": _chips,
    "film-walk": _walk,
    "film-wrap": _wrap,
    "film-chips-yes": _allowed,
    "film-none": _evening,
    "film-cat": _ears,
    **{name: _within(draw) for name, draw in SCENE_FILMS.items()},
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
    frame = ((0.0, 0.0), (WIDE, 0.0), (WIDE, TALL), (0.0, TALL), (0.0, 0.0))
    shapes: list[Shape] = []
    for soft, alpha in ((14.0, 80), (7.0, 130), (0.0, 255)):
        inner = max(4.0, reach - soft)
        hole: list[Point] = []
        for i in range(65):
            turn = math.tau * i / 64 + math.pi * 1.25
            x, y = 320 + inner * math.cos(turn), 180 + inner * 0.74 * math.sin(turn)
            hole.append((min(WIDE, max(0.0, x)), min(TALL, max(0.0, y))))
        shapes.append(Polygon((*frame, *hole), (*DARK[:3], alpha)))
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
