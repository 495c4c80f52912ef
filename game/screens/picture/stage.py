"""The table on the bridge: two stools, a covered dish, and what is under the lid."""

from __future__ import annotations

import math
from functools import lru_cache

from game.screens.picture.food import (
    crumbs,
    dome,
    dumpling,
    flag,
    half_dumpling,
    plate,
    steam_wisps,
)
from game.screens.picture.marks import WOOD, WOOD_DARK, WOOD_LIT
from game.screens.picture.shapes import (
    Ellipse,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Shape,
    Sprite,
    between,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.span import MIDDLE, deck_y
from game.screens.world import Lid

FLOOR = deck_y(MIDDLE) - 9.0  # where table and stools stand
TOP = FLOOR - 46.0  # the table's top
STOOLS = (MIDDLE - 66.0, MIDDLE + 66.0)


@lru_cache(maxsize=16)
def stools() -> tuple[Shape, ...]:
    """Draw the two stools, behind whoever sits on them."""
    found: list[Shape] = []
    for x in STOOLS:
        found.extend(
            Line(((x + dx * 0.7, FLOOR - 25), (x + dx, FLOOR)), 3.2, WOOD_DARK)
            for dx in (-9.0, 0.0, 9.0)
        )
        found.append(Ellipse(x, FLOOR - 26, 14, 4.4, WOOD))
        found.append(Ellipse(x, FLOOR - 27.4, 13, 3.6, WOOD_LIT))
    return (Sprite("stools", tuple(found)),)


def table(lid: Lid, lift: float, t_ms: int) -> tuple[Shape, ...]:
    """Draw the table and its dish; `lift` from 0 (covered) to 1 (the lid is off).

    The lid goes straight up for the first half and then aside, so that what is under it is
    seen by both at the same moment.
    """
    if lid is Lid.NONE:
        return ()
    open_part = 0.0 if lid is Lid.COVERED else lift
    shapes: list[Shape] = [Sprite("table", _table())]
    at = (MIDDLE, TOP - 3)
    if open_part > 0.02:
        shapes.append(sprite(f"dish-{lid.value}", dish(lid), Place(*at, 0.95)))
        if lid in {Lid.WHOLE, Lid.TWELVE, Lid.HALF}:
            phase = (t_ms // 130 % 20) / 20
            wisps = placed(steam_wisps(phase, 0.8), Place(at[0], at[1] - 14))
            shapes.append(Sprite(f"steam-{phase:.2f}", wisps))
    else:
        shapes.append(sprite("dish-under", plate(34), Place(*at, 0.95)))
    shapes.extend(_lid(at, open_part))
    return tuple(shapes)


def _lid(at: Point, lift: float) -> tuple[Shape, ...]:
    if lift >= 0.999:
        return (sprite("dome", dome(), Place(MIDDLE + 44, TOP - 1, 0.62, 14.0)),)
    up, aside = between(lift, 0.0, 0.6), between(lift, 0.6, 1.0)
    x = at[0] + 44 * aside
    y = at[1] - 2 - 52 * up + 54 * aside
    turn = round((-10 * up * (1 - aside) + 14 * aside) * 2) / 2
    return (sprite("dome", dome(), Place(x, y, round(0.95 - 0.33 * aside, 2), turn)),)


@lru_cache(maxsize=16)
def dish(lid: Lid) -> tuple[Shape, ...]:
    """Draw the plate with what is on it, its middle at 0, 0."""
    match lid:
        case Lid.WHOLE:
            return (*plate(), *placed(dumpling(3), Place(0, 2)))
        case Lid.HALF:
            return (*plate(), *placed(half_dumpling(), Place(4, 2)))
        case Lid.CRUMBS:
            return (*plate(), *crumbs())
        case Lid.TWELVE:
            return (*plate(), *twelve())
        case _:
            return plate()


@lru_cache(maxsize=16)
def twelve() -> tuple[Shape, ...]:
    """Draw twelve dumplings in a heap, no two alike, one of them set aside under a flag."""
    shapes: list[Shape] = []
    rows = ((5, 1.0, -1.5), (4, -9.5, 0.0), (2, -18.0, 0.0))
    seed = 20
    for count, y, shift in rows:
        for i in range(count):
            x = (i - (count - 1) / 2) * 11.0 + shift
            seed += 1
            shapes.extend(placed(dumpling(seed), Place(x, y, 0.42)))
    shapes.extend(placed(dumpling(40), Place(32, 4, 0.42)))
    shapes.extend(placed(flag("Noor"), Place(33, -6, 0.62)))
    return tuple(shapes)


@lru_cache(maxsize=16)
def _table() -> tuple[Shape, ...]:
    cloth, fold = hexa("#EFE2D0"), hexa("#C9AFA4")
    left, right = MIDDLE - 40, MIDDLE + 40
    drape = ((left - 3, TOP), (right + 3, TOP), (right + 5, TOP + 15), (left - 5, TOP + 15))
    shapes: list[Shape] = [
        Glow(MIDDLE, FLOOR + 2, 62, 10, (10, 6, 24, 170), 1.0),
        Line(((left + 6, TOP + 6), (left + 2, FLOOR)), 4.6, WOOD_DARK),
        Line(((right - 6, TOP + 6), (right - 2, FLOOR)), 4.6, WOOD_DARK),
        Line(((left + 8, FLOOR - 14), (right - 8, FLOOR - 14)), 3.0, mix(WOOD_DARK, WOOD, 0.4)),
        Polygon(drape, mix(cloth, fold, 0.35)),
    ]
    for k in range(8):
        x = left + 2 + k * 10.8
        shapes.append(Line(((x, TOP + 3), (x - 1, TOP + 15)), 1.0, fold))
    shapes += [
        Line(((left - 5, TOP + 14.4), (right + 5, TOP + 14.4)), 1.6, hexa("#B5543A")),
        Ellipse(MIDDLE, TOP, 44, 7.4, cloth),
        Ellipse(MIDDLE, TOP - 0.6, 41, 6.2, mix(cloth, (255, 255, 255, 255), 0.4)),
    ]
    return tuple(shapes)


def envelope(size: float, state: int, crack: float = 0.0) -> tuple[Shape, ...]:
    """Draw an envelope about 0, 0, `size` wide: state 1 sealed, 2 open; wax cracks from 0 to 1."""
    half, tall = size / 2, size * 0.34
    paper, edge, inner = hexa("#FBF0DA"), hexa("#C9AE86"), hexa("#E4CFA8")
    body = ((-half, -tall), (half, -tall), (half, tall), (-half, tall))
    shapes: list[Shape] = [Glow(0, tall, half * 1.1, tall * 0.6, (10, 6, 24, 130), 1.0)]
    if state == 2:
        letter = (
            (-half * 0.84, -tall * 1.9),
            (half * 0.84, -tall * 1.9),
            (half * 0.84, tall),
            (-half * 0.84, tall),
        )
        flap = ((-half, -tall), (0.0, -tall * 2.1), (half, -tall))
        shapes += [Polygon(flap, inner), Polygon(letter, hexa("#FFFDF8"))]
        for k in range(4):
            y = -tall * 1.5 + k * tall * 0.42
            wide = half * (0.6 if k < 3 else 0.3)
            shapes.append(Line(((-half * 0.6, y), (wide, y)), size * 0.014, hexa("#B9A58C")))
    shapes.append(Polygon(body if state == 1 else _pocket(half, tall), paper))
    for side in (-1, 1):
        seam = ((side * half, tall), (side * half * 0.12, tall * 0.05))
        shapes.append(Line(seam, size * 0.012, edge))
    if state == 1:
        shapes.append(Polygon(((-half, -tall), (half, -tall), (0.0, tall * 0.35)), inner))
        shapes.append(Line(((-half, -tall), (0.0, tall * 0.35), (half, -tall)), size * 0.014, edge))
        shapes.extend(wax((0.0, tall * 0.2), size * 0.13, crack))
    return tuple(shapes)


def _pocket(half: float, tall: float) -> tuple[Point, ...]:
    return ((-half, -tall), (0.0, tall * 0.2), (half, -tall), (half, tall), (-half, tall))


def wax(at: Point, r: float, crack: float) -> tuple[Shape, ...]:
    """Draw a wax seal; from 0 to 1 a crack runs through it and the halves part."""
    x, y = at
    red, dark, light = hexa("#B03A34"), hexa("#7E2428"), hexa("#D8645A")
    away = r * 0.75 * between(crack, 0.45, 1.0)
    shapes: list[Shape] = []
    for side in (-1, 1):
        wobble = (1.0, 1.1, 1.13, 1.0, 0.94, 1.04, 1.12, 1.06, 0.98, 1.02, 1.1, 1.08, 0.96)
        arc: list[Point] = []
        for k, grow in enumerate(wobble):
            turn = (k / 12 * 180 - 90) * math.pi / 180
            px, py = r * grow * math.cos(turn), r * grow * math.sin(turn)
            arc.append((x + side * px + side * away, y + py + away * 0.25))
        jag = [
            (x + side * away + r * 0.16 * (1 if k % 2 else -1), y + r * (1 - k * 0.5))
            for k in range(1, 4)
        ]
        half: tuple[Point, ...] = (*arc, *jag)
        shapes.append(Polygon(half, red))
        mark = Ellipse(x + side * away + side * r * 0.3, y + away * 0.25, r * 0.26, r * 0.52, dark)
        shapes.append(mark)
    if crack <= 0.02:
        shapes.append(Ellipse(x, y, r * 0.62, r * 0.62, dark))
        shapes.append(Ellipse(x - r * 0.04, y - r * 0.05, r * 0.55, r * 0.55, red))
        heart = ((x - r * 0.24, y), (x, y + r * 0.26), (x + r * 0.24, y))
        shapes.append(Line(heart, r * 0.1, light))
    elif crack < 0.5:
        run = between(crack, 0.0, 0.45)
        line = [
            (x + r * 0.16 * (1 if k % 2 else -1), y - r + 2 * r * run * k / 5) for k in range(6)
        ]
        shapes.append(Line(tuple(line), r * 0.12, hexa("#3A1016")))
    shine = ((x - r * 0.6 - away, y - r * 0.35), (x - r * 0.3 - away, y - r * 0.65))
    shapes.append(Line(shine, r * 0.14, light))
    return tuple(shapes)
