"""A small figure as a puppet: a few joints, a coat, a scarf and a head that says the rest.

Local space: feet at 0, 0, head top near -100, looking right. Angles are degrees; arms hang at 0
and rise forwards to 180.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

from game.screens.picture.expression import Dress, Mien, head
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Place,
    Point,
    Polygon,
    Shape,
    curve,
    mix,
    placed,
)

HIP = 35.0


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm: how far the upper arm is raised, and how much the elbow bends."""

    up: float = 8.0
    elbow: float = 18.0


@dataclass(frozen=True, slots=True)
class Act:
    """Everything a puppet does at one moment.

    `lean` tips the spine forwards, `nod` the head; `legs` is "stand", "sit" or "walk" with
    `step` from 0 to 1; `rise` lifts the whole figure; `near` is the arm on our side.
    """

    lean: float = 0.0
    nod: float = 0.0
    near: Arm = Arm()
    far: Arm = Arm(-6.0, 14.0)
    legs: str = "stand"
    step: float = 0.0
    rise: float = 0.0
    scarf: float = 0.0
    mien: Mien = field(default_factory=Mien)


@dataclass(frozen=True, slots=True)
class Joints:
    """Where a puppet's joints come to lie."""

    hip: Point
    waist: Point
    chest: Point
    head: Point
    near_hand: Point
    far_hand: Point
    tilt: float


def _along(start: Point, length: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return (start[0] + length * math.sin(turn), start[1] - length * math.cos(turn))


def _hang(start: Point, length: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return (start[0] + length * math.sin(turn), start[1] + length * math.cos(turn))


def joints(act: Act) -> Joints:
    """Work out where the joints are, so that others can put things into hands."""
    hip = (0.0, -HIP - act.rise)
    waist = _along(hip, 16.0, act.lean * 0.45)
    chest = _along(waist, 17.0, act.lean)
    tilt = act.lean * 0.8 + act.nod
    top = _along(chest, 16.0, tilt)
    return Joints(
        hip, waist, chest, top, _hand(chest, act.near, 1.5), _hand(chest, act.far, -1.5), tilt
    )


def _hand(chest: Point, arm: Arm, side: float) -> Point:
    shoulder = (chest[0] + side, chest[1] + 3)
    return _hang(_hang(shoulder, 15.0, arm.up), 14.0, arm.up + arm.elbow)


@lru_cache(maxsize=256)
def puppet(dress: Dress, act: Act) -> tuple[Shape, ...]:
    """Draw a figure."""
    j = joints(act)
    return (
        *_arm(dress, j, act.far, -1.5, near=False),
        *_legs(dress, act),
        *_coat(dress, j, act),
        *placed(head(dress, act.mien), Place(j.head[0], j.head[1], 1.0, j.tilt)),
        *_scarf(dress, j, act),
        *_arm(dress, j, act.near, 1.5, near=True),
    )


def _legs(dress: Dress, act: Act) -> list[Shape]:
    y = -HIP - act.rise + 6
    boots = mix(dress.legs, (10, 8, 20, 255), 0.45)
    shapes: list[Shape] = []
    if act.legs == "sit":
        for dx, tone in ((-1.0, mix(dress.legs, (0, 0, 0, 255), 0.25)), (2.0, dress.legs)):
            knee = (15.0 + dx, y + 2)
            shapes.append(Line(((0, y), knee, (15.0 + dx, -5)), 8, tone))
            shapes.append(Ellipse(18.0 + dx, -3, 6.5, 3.6, boots))
        return shapes
    swing = 9.0 * math.sin(act.step * math.tau) if act.legs == "walk" else 0.0
    for side, tone in ((-1, mix(dress.legs, (0, 0, 0, 255), 0.25)), (1, dress.legs)):
        foot = 3.4 * side + swing * side
        lift = max(0.0, -swing * side) * 0.35
        shapes.append(Line(((3.0 * side, y), (foot, -5 - lift)), 7, tone))
        shapes.append(Ellipse(foot + 2.2, -3 - lift, 6, 3.5, boots))
    return shapes


def _coat(dress: Dress, j: Joints, act: Act) -> list[Shape]:
    hem = -24.0 - act.rise
    sit = act.legs == "sit"
    sway = act.lean * 0.06
    front = 17.0 if sit else 13.0 + sway
    low = hem - 4 if sit else hem
    outline = [
        (-13.0 + sway, low),
        (j.waist[0] - 10.5, j.waist[1] + 4),
        (j.chest[0] - 9.0, j.chest[1] + 2),
        (j.chest[0] - 4.0, j.chest[1] - 4.5),
        (j.chest[0] + 4.5, j.chest[1] - 4.0),
        (j.chest[0] + 8.5, j.chest[1] + 3),
        (j.waist[0] + 10.0, j.waist[1] + 4),
        (front, low),
        (0.0, low + 2.5),
    ]
    body = curve(outline, 5, closed=True)
    shade = [
        outline[0],
        outline[1],
        outline[2],
        outline[3],
        (j.chest[0] - 3, j.chest[1] + 8),
        (j.waist[0] - 4, j.waist[1] + 4),
        (-5.0, low + 1),
    ]
    lit = mix(dress.coat, (255, 226, 190, 255), 0.3)
    edge = curve([outline[5], outline[6], outline[7]], 5)
    shapes: list[Shape] = [
        Polygon(body, dress.coat),
        Polygon(curve(shade, 4, closed=True), mix(dress.coat, dress.shade, 0.75)),
        Line(edge, 1.3, lit),
    ]
    for part in (0.25, 0.55, 0.85):
        x = j.chest[0] + 4 + (j.hip[0] + 4 - j.chest[0]) * part
        shapes.append(
            Circle(x, j.chest[1] + 4 + 26 * part, 1.15, mix(dress.scarf, dress.shade, 0.2))
        )
    return shapes


def _scarf(dress: Dress, j: Joints, act: Act) -> list[Shape]:
    x, y = (j.chest[0] * 0.72 + j.head[0] * 0.28, j.chest[1] * 0.72 + j.head[1] * 0.28)
    dark = mix(dress.scarf, dress.shade, 0.3)
    fly = act.scarf
    tail = [(x - 6, y), (x - 10 - 9 * fly, y + 8 - 5 * fly), (x - 9 - 17 * fly, y + 17 - 12 * fly)]
    return [
        Line(curve(tail, 5), 5.4, dark),
        Polygon(_turned_oval(x, y, 9.6, 4.7, j.tilt), dress.scarf),
        Line(curve([(x - 8, y + 1), (x, y + 2.6), (x + 8, y + 0.6)], 4), 1.0, dark),
    ]


def _turned_oval(x: float, y: float, rx: float, ry: float, turn: float) -> tuple[Point, ...]:
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    found = []
    for i in range(20):
        px, py = rx * math.cos(math.tau * i / 20), ry * math.sin(math.tau * i / 20)
        found.append((x + px * c - py * s, y + px * s + py * c))
    return tuple(found)


def _arm(dress: Dress, j: Joints, arm: Arm, side: float, *, near: bool) -> list[Shape]:
    shoulder = (j.chest[0] + side, j.chest[1] + 3)
    elbow = _hang(shoulder, 15.0, arm.up)
    hand = _hang(elbow, 14.0, arm.up + arm.elbow)
    cuff = _hang(elbow, 8.2, arm.up + arm.elbow)
    tone = mix(dress.coat, dress.shade, 0.35 if near else 0.85)
    shapes: list[Shape] = [
        Circle(*hand, 3.7, dress.skin),
        Line(curve([shoulder, elbow, cuff], 5), 8.2, tone),
        Line((cuff, _hang(elbow, 9.6, arm.up + arm.elbow)), 7.6, mix(dress.scarf, tone, 0.35)),
    ]
    if near:
        shapes.append(Line(curve([shoulder, elbow, cuff], 5), 1.0, mix(tone, dress.shade, 0.8)))
    return shapes
