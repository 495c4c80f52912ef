"""The cat: on the handrail, curious, hungry, counting along, deeply offended, asleep.

Local space: paws at 0, 0, about 50 wide and 40 high, looking right. Pale on dark water, so that
it reads from afar; its ears, tail and brows do the talking.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Place,
    Point,
    Polygon,
    Shape,
    blob,
    curve,
    faded,
    hexa,
    mix,
    placed,
)

FUR = hexa("#F3E3CB")
SHADE = hexa("#CBB094")
MASK = hexa("#6A4A44")
DARK = hexa("#3A2630")
EYE = hexa("#7FA24E")
NOSE = hexa("#D98A80")


@dataclass(frozen=True, slots=True)
class Cat:
    """What the cat does: posture, and the small things that move.

    `mood` is "calm", "keen", "offended", "asleep" or "bliss"; `tail` sways from -1 to 1, `head`
    tips in degrees, `look` from -1 (behind) to 1 (ahead), `paw` lifts one paw from 0 to 1.
    """

    posture: str = "sit"
    mood: str = "calm"
    tail: float = 0.0
    head: float = 0.0
    look: float = 1.0
    paw: float = 0.0
    step: float = 0.0


@lru_cache(maxsize=256)
def cat(pose: Cat) -> tuple[Shape, ...]:
    """Draw the cat."""
    if pose.posture == "loaf":
        return _loaf(pose)
    if pose.posture == "walk":
        return _walk(pose)
    if pose.mood == "offended":
        return _offended(pose)
    return _sit(pose)


def _tail(start: Point, pose: Cat) -> list[Shape]:
    x, y = start
    sway = pose.tail * 7
    path = [(x, y), (x - 10, y - 1), (x - 17 - sway * 0.3, y - 9), (x - 15 - sway, y - 22)]
    points = curve(path, 6)
    return [Line(points, 5.2, SHADE), Line(points[:-4], 4.0, FUR), Line(points[-7:], 5.2, MASK)]


def _sit(pose: Cat) -> tuple[Shape, ...]:
    body = [(-11, -1), (-13, -11), (-7, -22), (2, -27), (8, -22), (9, -10), (8, -1)]
    lift = pose.paw * 11
    return (
        *_tail((-9, -4), pose),
        blob([(float(x), float(y)) for x, y in body], FUR),
        blob([(-12, -2), (-12.5, -10), (-6, -20), (-4, -10), (-3, -1)], mix(FUR, SHADE, 0.65)),
        blob([(-9, -14), (-5, -21), (0, -24), (-3, -14)], mix(MASK, FUR, 0.35)),
        Ellipse(-6, -3.5, 7, 4.2, mix(FUR, SHADE, 0.35)),
        Line(((3, -14), (3, -2)), 4.6, FUR),
        Ellipse(4, -1.6, 3.6, 2.1, FUR),
        Line(((7.2, -14), (8 + lift * 0.55, -3 - lift)), 4.4, mix(FUR, (255, 255, 255, 255), 0.3)),
        Ellipse(8.6 + lift * 0.6, -1.8 - lift, 3.5, 2.2, mix(FUR, (255, 255, 255, 255), 0.3)),
        *placed(face(pose), Place(5.0, -33.0, 1.0, pose.head)),
    )


def _walk(pose: Cat) -> tuple[Shape, ...]:
    swing = math.sin(pose.step * math.tau)
    legs: list[Shape] = []
    for i, x in enumerate((-13.0, 11.0, -9.0, 15.0)):
        move = swing * (4.5 if i in {0, 3} else -4.5)
        tone = mix(FUR, SHADE, 0.7) if i < 2 else FUR
        legs.append(Line(((x, -12), (x + move, -1.5)), 4.4, tone))
        legs.append(Ellipse(x + move + 1.2, -1.3, 3.0, 1.8, tone))
    body = [(-17, -15), (-12, -21), (2, -20), (14, -23), (19, -17), (14, -9), (-2, -9), (-14, -8)]
    return (
        *legs[:4],
        *_tail((-15, -17), pose),
        blob([(float(x), float(y)) for x, y in body], FUR),
        blob([(-13, -18), (-4, -20), (3, -19.5), (-2, -14), (-11, -13)], mix(MASK, FUR, 0.35)),
        *legs[4:],
        *placed(face(pose), Place(20.0, -25.0, 1.0, pose.head)),
    )


def _loaf(pose: Cat) -> tuple[Shape, ...]:
    breath = 1.0 + 0.05 * math.sin(pose.step * math.tau)
    body = [(-18, -1), (-19, -8), (-10, -16 * breath), (6, -16 * breath), (15, -9), (15, -1)]
    tail = curve([(-16, -4), (-18, -1), (-6, 0), (6, -1)], 6)
    return (
        blob([(float(x), float(y)) for x, y in body], FUR),
        blob([(-14, -8), (-9, -15), (2, -15.5), (-2, -9)], mix(MASK, FUR, 0.35)),
        Line(tail, 4.8, mix(FUR, SHADE, 0.3)),
        Line(tail[-7:], 4.8, MASK),
        *placed(face(pose), Place(11.0, -10.0, 0.95, 12.0)),
    )


def _offended(pose: Cat) -> tuple[Shape, ...]:
    """Draw the cat with its back to us and one look over the shoulder that says it all."""
    body = [(-13, -1), (-15, -12), (-8, -25), (0, -28), (8, -25), (14, -12), (12, -1)]
    flick = pose.tail * 8
    tail = curve([(6, -2), (16, -1), (24, -4 - abs(flick)), (27, -10 - flick)], 6)
    return (
        Line(tail, 5.2, SHADE),
        Line(tail[-7:], 5.2, MASK),
        blob([(float(x), float(y)) for x, y in body], FUR),
        blob([(-7, -9), (-8, -20), (0, -26), (8, -20), (7, -9), (0, -5)], mix(MASK, FUR, 0.3)),
        Ellipse(-8, -2.5, 6, 3.4, mix(FUR, SHADE, 0.4)),
        Ellipse(8, -2.5, 6, 3.4, mix(FUR, SHADE, 0.4)),
        *placed(face(pose), Place(-2.0, -34.0, 1.0, -6.0 + pose.head, flip=True)),
    )


def face(pose: Cat) -> tuple[Shape, ...]:
    """Draw the cat's head about 0, 0; ears flatten when it is offended."""
    flat = 1.0 if pose.mood == "offended" else 0.0
    perk = 2.0 if pose.mood == "keen" else 0.0
    dx = 2.4 * pose.look
    shapes: list[Shape] = []
    for side in (-1, 1):
        tip = (side * (7.5 + 5.5 * flat) + dx * 0.3, -17.0 + 8.5 * flat - perk)
        base = ((side * 10.2, -3.0), (side * 2.4, -9.5))
        shapes.append(Polygon((base[0], tip, base[1]), MASK))
        inner = (side * (7.2 + 4 * flat), -13.0 + 6 * flat - perk)
        shapes.append(Polygon(((side * 8.6, -5.0), inner, (side * 4.2, -9.0)), NOSE))
    shapes += [
        Ellipse(0, 0, 11.6, 9.8, FUR),
        blob([(-9.5, -5), (-4, -9), (0, -9.4), (-1.5, -3), (-6, -0.5)], mix(MASK, FUR, 0.45)),
        Ellipse(dx, 3.4, 5.6, 4.0, mix(FUR, (255, 255, 255, 255), 0.5)),
        Polygon(((dx - 1.5, 1.4), (dx + 1.5, 1.4), (dx, 3.2)), NOSE),
        Line(curve([(dx - 3.0, 4.6), (dx - 1.4, 5.2), (dx, 3.6)], 4), 0.8, DARK),
        Line(curve([(dx, 3.6), (dx + 1.4, 5.2), (dx + 3.0, 4.6)], 4), 0.8, DARK),
    ]
    for side in (-1, 1):
        shapes.extend(_eye((dx + side * 4.5, -1.2), side, pose))
        for k in (-1, 1):
            start = (dx + side * 5.4, 3.2 + k * 0.8)
            end = (dx + side * 12.5, 2.6 + k * 2.0)
            shapes.append(Line((start, end), 0.5, faded((255, 255, 255, 255), 0.75)))
    return tuple(shapes)


def _eye(at: Point, side: int, pose: Cat) -> list[Shape]:
    x, y = at
    match pose.mood:
        case "asleep" | "bliss":
            return [Line(curve([(x - 2.4, y), (x, y + 1.5), (x + 2.4, y)], 4), 1.1, DARK)]
        case "offended":
            lid = ((x - 3.0, y - 1.6 + side * 1.1), (x + 3.0, y - 1.6 - side * 1.1))
            return [
                Ellipse(x, y + 0.4, 2.6, 1.7, EYE),
                Ellipse(x + 0.5, y + 0.4, 0.7, 1.6, DARK),
                Line(lid, 1.8, DARK),
            ]
        case "keen":
            return [
                Circle(x, y, 3.1, mix(EYE, (255, 255, 200, 255), 0.35)),
                Circle(x + 0.6 * pose.look, y, 2.2, DARK),
                Circle(x + 1.0, y - 1.0, 0.8, (255, 255, 255, 255)),
            ]
        case _:
            return [
                Ellipse(x, y, 2.5, 2.3, EYE),
                Ellipse(x + 0.6 * pose.look, y, 1.0, 2.1, DARK),
                Circle(x + 0.8, y - 0.8, 0.5, (255, 255, 255, 255)),
            ]
