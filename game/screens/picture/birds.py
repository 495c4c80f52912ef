"""The birds that keep a scene company: a heron, a pigeon, a gull. Small, and full of themselves.

Local space: feet at 0, 0, looking right. The heron is about 58 high, the other two about 28. A
bird says with its neck what a cat says with its tail.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Shape,
    blob,
    curve,
    hexa,
    mix,
    placed,
)
from game.screens.world import Setting

DARK = hexa("#2A2636")
WHITE = hexa("#FFFFFF")


@dataclass(frozen=True, slots=True)
class Bird:
    """What a bird does, each from 0 to 1 unless said otherwise.

    `neck` stretches it up (1) or draws it in (0); `dip` bows to the ground; `look` from -1
    (behind) to 1 (ahead); `step` the phase of a walk, -1 when it stands; `wing` lifts a wing;
    `hop` lifts all of it; `eye` "open", "wide" or "shut"; `cross` turns its back.
    """

    neck: float = 0.5
    dip: float = 0.0
    look: float = 1.0
    step: float = -1.0
    wing: float = 0.0
    hop: float = 0.0
    eye: str = "open"
    cross: bool = False


def bird_of(setting: Setting) -> Callable[[Bird], tuple[Shape, ...]] | None:
    """Return who draws the bird of a setting, or None where a cat lives."""
    return _BIRDS.get(setting)


def _legs(pose: Bird, hips: tuple[Point, Point], tone: Rgba, width: float) -> list[Shape]:
    """Draw two thin legs with toes; walking, one is put forward and one left behind."""
    swing = math.sin(pose.step * math.tau) if pose.step >= 0 else 0.0
    shapes: list[Shape] = []
    for side, (x, y) in zip((-1, 1), hips, strict=True):
        foot = (x + swing * side * abs(y) * 0.32, -max(0.0, swing * side) * 3.0)
        knee = ((x + foot[0]) / 2 + abs(y) * 0.06, (y + foot[1]) / 2)
        shapes.append(Line(((x, y), knee, foot), width, tone))
        for toe in (-2.6, 3.4, 5.4):
            tip = (foot[0] + toe, foot[1] + (0.6 if toe > 4 else 0.0))
            shapes.append(Line((foot, tip), width * 0.8, tone))
    return shapes


def _raised(shapes: list[Shape], hop: float) -> tuple[Shape, ...]:
    if not hop:
        return tuple(shapes)
    return placed(shapes, Place(0.0, -14.0 * hop))


def _eye(at: Point, pose: Bird, size: float, iris: Rgba) -> list[Shape]:
    x, y = at
    if pose.eye == "shut":
        return [Line(curve([(x - size, y), (x, y + size * 0.6), (x + size, y)], 4), 0.9, DARK)]
    grow = 1.35 if pose.eye == "wide" else 1.0
    return [
        Circle(x, y, size * grow, iris),
        Circle(x + 0.3 * pose.look, y, size * 0.55 * grow, DARK),
        Circle(x + 0.4, y - 0.5, size * 0.24, WHITE),
    ]


@lru_cache(maxsize=128)
def heron(pose: Bird) -> tuple[Shape, ...]:
    """Draw the heron: all legs and neck, a crest like an afterthought."""
    grey, pale, slate = hexa("#AEB8CC"), hexa("#F2F0EA"), hexa("#5A6484")
    bill = hexa("#E8A948")
    face = 1.0 if pose.look >= 0 else -1.0
    shapes: list[Shape] = [*_legs(pose, ((-2.0, -24.0), (3.0, -24.0)), hexa("#8A7A66"), 1.5)]
    lift = 15 * pose.wing
    if pose.wing:
        far = [(-4.0, -34.0), (-16.0, -40.0 - lift), (-26.0, -36.0 - lift), (-12.0, -28.0)]
        shapes.append(blob(far, mix(slate, DARK, 0.2)))
    shapes += [
        blob([(-21, -21), (-10, -31), (2, -38), (11, -36), (12, -28), (2, -22), (-10, -19)], grey),
        blob([(-24, -19), (-12, -28), (0, -31), (-4, -23), (-14, -19)], slate),
        blob([(5, -36), (11, -35), (12, -27), (6, -24)], pale),
    ]
    if pose.wing:
        near = [(4.0, -35.0), (-6.0, -42.0 - lift), (-20.0, -38.0 - lift), (-14.0, -26.0)]
        shapes.append(blob(near, mix(grey, slate, 0.35)))
    if pose.dip:
        neck = [(9.0, -33.0), (17.0, -36.0 + 6 * pose.dip), (23.0, -32.0 + 14 * pose.dip)]
        head = (25.0, -30.0 + 22 * pose.dip)
        point = (head[0] + 9.0, head[1] + 8.0)
    else:
        tall = 12.0 + 16.0 * pose.neck
        head = (9.0 + 4 * face, -36.0 - tall)
        bend = (14.0 - 9.0 * (1 - pose.neck), -35.0 - tall * 0.3)
        neck = [(9.0, -33.0), bend, (6.0 + 2 * pose.neck, -35.0 - tall * 0.68)]
        point = (head[0] + 15.0 * face, head[1] + 1.6)
    path = curve([*neck, head], 6)
    shapes += [
        Line(path, 5.0, grey),
        Line(path, 3.0, pale),
        *(Circle(x, y, 0.8, slate) for x, y in path[4:-4:4]),
        Ellipse(head[0], head[1], 4.6, 3.7, pale),
        Polygon(
            (
                (head[0] + 2.6 * face, head[1] - 1.5),
                point,
                (head[0] + 2.6 * face, head[1] + 2.2),
            ),
            bill,
        ),
        Line(
            ((head[0] + 2 * face, head[1] - 2.6), (head[0] - 11 * face, head[1] + 1.4)), 1.9, slate
        ),
        Line(
            ((head[0] - 4 * face, head[1] - 1.4), (head[0] - 13 * face, head[1] + 4.0)), 1.0, slate
        ),
        *_eye((head[0] + 1.2 * face, head[1] - 0.6), pose, 1.5, hexa("#F2C84A")),
    ]
    return _raised(shapes, pose.hop)


@lru_cache(maxsize=128)
def pigeon(pose: Bird) -> tuple[Shape, ...]:
    """Draw the pigeon: a cushion with opinions, and a shine of green and plum at the neck."""
    grey, dark = hexa("#9AA4BC"), hexa("#5A6280")
    green, plum = hexa("#5E9A86"), hexa("#8A5E92")
    feet = hexa("#D2705C")
    face = 1.0 if pose.look >= 0 else -1.0
    shapes: list[Shape] = [*_legs(pose, ((-2.0, -7.0), (3.0, -7.0)), feet, 1.6)]
    puff = 1.0 + (0.14 if pose.cross else 0.0)
    body = [(-17, -8), (-9, -15), (2, -19), (10, -17), (12, -9), (5, -4), (-7, -4)]
    shapes.append(blob([(x * puff, y * puff) for x, y in body], grey))
    shapes.append(Polygon(((-14, -8), (-25, -5), (-24, -2.4), (-12, -4)), dark))
    lift = 17 * pose.wing
    wing = [(4.0, -15.0), (-6.0, -15.0 - lift), (-17.0, -8.0 - lift), (-8.0, -6.0), (3.0, -7.0)]
    shapes.append(blob(wing, mix(grey, dark, 0.25)))
    for k in (0.0, 4.6):
        bar = ((-4.0 - k, -12.0 - lift * 0.6), (-8.0 - k * 0.8, -6.6 - lift * 0.3))
        shapes.append(Line(bar, 1.7, dark))
    tall = 4.0 + 8.0 * pose.neck
    nod = 3.0 * math.sin(pose.step * math.tau * 2) if pose.step >= 0 else 0.0
    head = (11.0 + nod, -18.0 - tall) if not pose.dip else (18.0, -14.0 + 10 * pose.dip)
    throat = ((7.0, -13.0), (9.0 + nod * 0.5, -16.0 - tall * 0.4), head)
    path = curve(throat, 6)
    shapes += [
        Line(path, 10.0, mix(grey, green, 0.75)),
        Line(path[4:9], 9.0, mix(grey, plum, 0.7)),
        Circle(head[0], head[1], 6.0, mix(grey, dark, 0.22)),
        Polygon(
            (
                (head[0] + 4.6 * face, head[1] - 1.2),
                (head[0] + 11.0 * face, head[1] + 1.8 + 3 * pose.dip),
                (head[0] + 4.4 * face, head[1] + 2.8),
            ),
            hexa("#4A4250"),
        ),
        Ellipse(head[0] + 5.4 * face, head[1] - 0.6, 2.0, 1.3, hexa("#F4F0EA")),
        *_eye((head[0] + 1.6 * face, head[1] - 1.0), pose, 2.1, hexa("#F08A3C")),
    ]
    return _raised(shapes, pose.hop)


@lru_cache(maxsize=128)
def gull(pose: Bird) -> tuple[Shape, ...]:
    """Draw the gull: white, broad in the chest, with the look of somebody from upstairs."""
    white, wing, tip = hexa("#FBFAF4"), hexa("#A8B4C4"), hexa("#3A3E50")
    bill, feet = hexa("#F2B43C"), hexa("#E89A70")
    face = 1.0 if pose.look >= 0 else -1.0
    shapes: list[Shape] = [*_legs(pose, ((-2.0, -9.0), (4.0, -9.0)), feet, 1.7)]
    body = [(-18, -10), (-8, -17), (4, -22), (12, -19), (13, -11), (4, -6), (-8, -6)]
    shapes.append(blob([(float(x), float(y)) for x, y in body], white))
    shapes.append(blob([(-6, -8), (4, -7), (12, -11), (8, -7), (0, -5)], mix(white, wing, 0.4)))
    lift = 20 * pose.wing
    if pose.wing:
        other = [(2.0, -20.0), (0.0, -30.0 - lift), (-10.0, -36.0 - lift), (-8.0, -20.0)]
        shapes.append(blob(other, mix(wing, tip, 0.25)))
    near = [(5.0, -18.0), (-5.0, -18.5 - lift), (-20.0, -11.0 - lift), (-9.0, -8.0), (3.0, -10.0)]
    end = [(-13.0, -13.5 - lift), (-27.0, -8.5 - lift), (-15.0, -8.6 - lift * 0.7)]
    shapes += [Polygon(tuple(end), tip), blob(near, wing)]
    shapes.append(Circle(-21.0, -9.6 - lift, 0.9, white))
    tall = 4.0 + 9.0 * pose.neck
    head = (11.0, -22.0 - tall) if not pose.dip else (19.0, -17.0 + 9 * pose.dip)
    path = curve(((8.0, -17.0), (10.0, -20.0 - tall * 0.4), head), 6)
    shapes += [
        Line(path, 10.5, white),
        Circle(head[0], head[1], 6.8, white),
        Polygon(
            (
                (head[0] + 5.0 * face, head[1] - 1.8),
                (head[0] + 13.5 * face, head[1] + 1.4 + 3 * pose.dip),
                (head[0] + 12.0 * face, head[1] + 3.6 + 3 * pose.dip),
                (head[0] + 4.8 * face, head[1] + 3.2),
            ),
            bill,
        ),
        Circle(head[0] + 10.8 * face, head[1] + 2.6 + 2.4 * pose.dip, 1.2, hexa("#D0442E")),
        *_eye((head[0] + 2.0 * face, head[1] - 1.4), pose, 1.9, hexa("#F6D878")),
    ]
    if pose.eye == "open":  # the brow that makes it look important
        brow = ((head[0] - 0.6 * face, head[1] - 4.4), (head[0] + 4.6 * face, head[1] - 3.0))
        shapes.append(Line(brow, 1.1, mix(tip, white, 0.3)))
    return _raised(shapes, pose.hop)


_BIRDS: dict[Setting, Callable[[Bird], tuple[Shape, ...]]] = {
    Setting.GARDEN: heron,
    Setting.TWO_CITIES: pigeon,
    Setting.OFFICE: gull,
}


def bird_pose(  # noqa: C901, PLR0911, PLR0912 - one return for each kind
    doing: str, clock: int
) -> tuple[Bird, str]:
    """Return what a bird does, in steps, with a name for the step; the same words as the cat's."""
    step = clock // 160 % 24
    sway = math.sin(step / 24 * math.tau)
    match doing:
        case "asleep":
            breath = round(0.06 + 0.05 * sway, 2)
            return Bird(neck=breath, eye="shut", look=-1.0), f"z{breath}"
        case "offended":
            return Bird(
                neck=0.2, look=-1.0, cross=True, hop=0.12 * (step == 20)
            ), f"o{step == 20:d}"
        case "pan" | "keen":
            away = 12 <= step < 19
            return Bird(neck=1.0, look=-1.0 if away else 1.0, eye="wide"), f"p{away:d}"
        case "inspect":
            dip = round(max(0.0, math.sin(step / 6 * math.tau)), 1)
            return Bird(neck=0.7, dip=dip, eye="wide"), f"i{dip}"
        case "walk":
            return Bird(neck=0.6, step=clock // 90 % 10 / 10), f"w{clock // 90 % 10}"
        case "count":
            return Bird(neck=0.5 + 0.5 * (step // 2 % 2), eye="wide"), f"c{step // 2 % 2}"
        case _:
            rest = Bird(neck=round(0.5 + 0.12 * sway, 1))
            if step == 11:
                rest = Bird(neck=rest.neck, eye="shut")
            elif step > 17:
                rest = Bird(neck=1.0, look=-1.0)
            return rest, f"h{rest.neck}{rest.eye}{rest.look:.0f}"


def petted(frame: int) -> Bird:
    """Return a bird that was touched: a hop, a wing, a look at who it was."""
    part = min(1.0, frame / 14)
    hop = abs(math.sin(part * math.pi * 2)) * (1 - part)
    return Bird(neck=1.0, wing=round(hop, 1), hop=round(hop, 1), eye="wide", look=-1.0)
