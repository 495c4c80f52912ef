"""Shapes of the display list: what may be painted, as frozen values in design units.

The painted world is 1280 by 720 units, toys are 640 by 360; a shell scales them. Rule 1: a shape
knows nothing of surfaces, fonts or clocks. Rule 2: equal shapes paint equal pixels, so a `Sprite`
with the same key may be painted once and kept.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Rgba: TypeAlias = tuple[int, int, int, int]
Box: TypeAlias = tuple[float, float, float, float]  # x, y, width, height


@dataclass(frozen=True, slots=True)
class Gradient:
    """A box shaded from top to bottom; `stops` are (0 to 1, colour), at least two, in order."""

    box: Box
    stops: tuple[tuple[float, Rgba], ...]


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled outline of three or more points."""

    points: tuple[Point, ...]
    fill: Rgba


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke with round joins and ends through two or more points."""

    points: tuple[Point, ...]
    width: float
    colour: Rgba


@dataclass(frozen=True, slots=True)
class Circle:
    """A filled disc."""

    x: float
    y: float
    r: float
    fill: Rgba


@dataclass(frozen=True, slots=True)
class Ellipse:
    """A filled upright ellipse."""

    x: float
    y: float
    rx: float
    ry: float
    fill: Rgba


@dataclass(frozen=True, slots=True)
class Glow:
    """A soft patch that fades from its centre outwards.

    `veil` says how much it covers: 0 only adds light, 1 paints over like mist or a shadow.
    """

    x: float
    y: float
    rx: float
    ry: float
    colour: Rgba
    veil: float = 0.3


@dataclass(frozen=True, slots=True)
class Rounded:
    """A filled box with round corners."""

    box: Box
    radius: float
    fill: Rgba


@dataclass(frozen=True, slots=True)
class Label:
    """A short word drawn in the picture, centred on its point; `size` is its height in units."""

    x: float
    y: float
    text: str
    size: float
    colour: Rgba


@dataclass(frozen=True, slots=True)
class Grain:
    """Fine even noise over a box, so that wide gradients show no steps; strength in levels."""

    box: Box
    strength: int


@dataclass(frozen=True, slots=True)
class Sprite:
    """Shapes in a local space, painted once for each (key, size) and then only placed.

    `key` must name everything the shapes depend on. `alpha` from 0 to 1 fades the whole.
    """

    key: str
    shapes: tuple[Shape, ...]
    x: float = 0.0
    y: float = 0.0
    alpha: float = 1.0


Shape: TypeAlias = (
    Gradient | Polygon | Line | Circle | Ellipse | Glow | Rounded | Label | Grain | Sprite
)


def hexa(code: str, alpha: float = 1.0) -> Rgba:
    """Read a colour like "#2C5084"; `alpha` goes from 0 to 1."""
    value = int(code.lstrip("#"), 16)
    return (value >> 16 & 255, value >> 8 & 255, value & 255, round(255 * alpha))


def mix(one: Rgba, other: Rgba, part: float) -> Rgba:
    """Blend two colours; `part` 0 is the first, 1 the second."""
    keep = 1.0 - part
    return (
        round(one[0] * keep + other[0] * part),
        round(one[1] * keep + other[1] * part),
        round(one[2] * keep + other[2] * part),
        round(one[3] * keep + other[3] * part),
    )


def faded(colour: Rgba, alpha: float) -> Rgba:
    """Return a colour with its alpha multiplied by 0 to 1."""
    return (*colour[:3], max(0, min(255, round(colour[3] * alpha))))


def chance(*parts: int) -> float:
    """Return a number from 0 to 1 that depends only on `parts`: variety without luck."""
    mixed = 2166136261
    for part in parts:
        mixed = (mixed ^ (part & 0xFFFFFFFF)) * 16777619 & 0xFFFFFFFF
        mixed ^= mixed >> 13
    mixed = mixed * 0x5BD1E995 & 0xFFFFFFFF
    mixed ^= mixed >> 15
    return (mixed * 0x27D4EB2D & 0xFFFFFFFF) / 0xFFFFFFFF


def eased(progress: float) -> float:
    """Smooth a progress of 0 to 1 so that it starts and ends gently; clamps outside."""
    p = max(0.0, min(1.0, progress))
    return p * p * (3 - 2 * p)


def between(progress: float, start: float, end: float) -> float:
    """Return how far `progress` has gone from `start` to `end`, eased, 0 to 1."""
    return eased((progress - start) / (end - start))


def curve(points: Sequence[Point], steps: int = 6, *, closed: bool = False) -> tuple[Point, ...]:
    """Draw a smooth path through points (Catmull-Rom), `steps` pieces between two of them."""
    count = len(points)
    found: list[Point] = []
    for i in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (points[max(0, min(count - 1, i + k))] for k in (-1, 0, 1, 2))
        for s in range(steps):
            t = s / steps
            found.append((_spline(t, a[0], b[0], c[0], d[0]), _spline(t, a[1], b[1], c[1], d[1])))
    if not closed:
        found.append(points[-1])
    return tuple(found)


def _spline(t: float, a: float, b: float, c: float, d: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )


def blob(points: Sequence[Point], fill: Rgba, steps: int = 5) -> Polygon:
    """Fill a smooth closed outline through points."""
    return Polygon(curve(points, steps, closed=True), fill)


def oval(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> tuple[Point, ...]:
    """Return the outline of an ellipse turned by `turn` degrees."""
    count = 12 if max(rx, ry) < 8 else 24
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    found = []
    for i in range(count):
        px, py = rx * math.cos(math.tau * i / count), ry * math.sin(math.tau * i / count)
        found.append((x + px * c - py * s, y + px * s + py * c))
    return tuple(found)


def ring(at: Point, rx: float, ry: float, width: float, colour: Rgba) -> Line:
    """Draw the outline of an ellipse as a closed line."""
    outline = oval(at[0], at[1], rx, ry)
    return Line((*outline, outline[0]), width, colour)


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how a drawing of its own small space is put: scale, mirror, turn, then move."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    turn: float = 0.0
    flip: bool = False

    def point(self, point: Point) -> Point:
        """Carry one point from the small space to the large one."""
        x, y = (-point[0] if self.flip else point[0]) * self.scale, point[1] * self.scale
        if self.turn:
            c, s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
            x, y = x * c - y * s, x * s + y * c
        return (x + self.x, y + self.y)

    def mirrored(self) -> Place:
        """Return the same place across the river of the world's 1280 units."""
        return Place(1280.0 - self.x, self.y, self.scale, -self.turn, not self.flip)

    def points(self, points: Iterable[Point]) -> tuple[Point, ...]:
        """Carry an outline."""
        return tuple(self.point(p) for p in points)


ACROSS = Place(x=1280.0, flip=True)  # carries a drawing to the other bank


def placed(shapes: Iterable[Shape], place: Place) -> tuple[Shape, ...]:
    """Carry shapes to another place; boxes and words are moved and scaled but never turned."""
    return tuple(_carried(shape, place) for shape in shapes)


def _carried(shape: Shape, place: Place) -> Shape:
    match shape:
        case Polygon():
            return Polygon(place.points(shape.points), shape.fill)
        case Line():
            return Line(place.points(shape.points), shape.width * place.scale, shape.colour)
        case Ellipse() if place.turn:
            return Polygon(place.points(oval(shape.x, shape.y, shape.rx, shape.ry)), shape.fill)
        case Rounded() if place.turn:
            x, y, w, h = shape.box
            corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h))
            return Polygon(place.points(corners), shape.fill)
        case _:
            return _shifted(shape, place)


def _shifted(  # noqa: PLR0911 - one return for each kind
    shape: Shape, place: Place
) -> Shape:
    k = place.scale
    match shape:
        case Circle():
            x, y = place.point((shape.x, shape.y))
            return Circle(x, y, shape.r * k, shape.fill)
        case Ellipse() | Glow():
            x, y = place.point((shape.x, shape.y))
            return replace(shape, x=x, y=y, rx=shape.rx * k, ry=shape.ry * k)
        case Label():
            x, y = place.point((shape.x, shape.y))
            return replace(shape, x=x, y=y, size=shape.size * k)
        case Rounded():
            return Rounded(_box(shape.box, place), shape.radius * k, shape.fill)
        case Gradient() | Grain():
            return replace(shape, box=_box(shape.box, place))
        case Sprite():
            return replace(
                shape,
                key=f"{shape.key}@{place.scale:.3f},{place.turn:.1f},{place.flip:d}",
                shapes=placed(shape.shapes, replace(place, x=0.0, y=0.0)),
                x=place.point((shape.x, shape.y))[0],
                y=place.point((shape.x, shape.y))[1],
            )
        case _:
            return shape


def _box(box: Box, place: Place) -> Box:
    x, y, w, h = box
    a, b = place.point((x, y)), place.point((x + w, y + h))
    return (min(a[0], b[0]), min(a[1], b[1]), abs(b[0] - a[0]), abs(b[1] - a[1]))


def bounds(shapes: Iterable[Shape]) -> Box:
    """Return the smallest box around shapes; an empty drawing has an empty box at the origin."""
    boxes = [extent(shape) for shape in shapes]
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[0] + b[2] for b in boxes), max(b[1] + b[3] for b in boxes)
    return (left, top, right - left, bottom - top)


def extent(shape: Shape) -> Box:
    """Return the box around one shape."""
    match shape:
        case Gradient() | Grain() | Rounded():
            return shape.box
        case Polygon() | Line():
            grow = shape.width / 2 + 1 if isinstance(shape, Line) else 0.0
            xs, ys = [p[0] for p in shape.points], [p[1] for p in shape.points]
            left, top = min(xs) - grow, min(ys) - grow
            return (left, top, max(xs) + grow - left, max(ys) + grow - top)
        case Circle():
            return (shape.x - shape.r, shape.y - shape.r, 2 * shape.r, 2 * shape.r)
        case Ellipse() | Glow():
            return (shape.x - shape.rx, shape.y - shape.ry, 2 * shape.rx, 2 * shape.ry)
        case Label():
            half = len(shape.text) * shape.size * 0.4
            return (shape.x - half, shape.y - shape.size, 2 * half, 2 * shape.size)
        case Sprite():
            x, y, w, h = bounds(shape.shapes)
            return (x + shape.x, y + shape.y, w, h)


def sprite(key: str, shapes: tuple[Shape, ...], place: Place) -> Sprite:
    """Make a sprite of shapes scaled and turned by `place` and put at its point."""
    name = f"{key}@{place.scale:.3f},{place.turn:.1f},{place.flip:d}"
    return Sprite(name, _in_place(shapes, place.scale, place.turn, place.flip), place.x, place.y)


@lru_cache(maxsize=512)
def _in_place(
    shapes: tuple[Shape, ...],
    scale: float,
    turn: float,
    flip: bool,  # noqa: FBT001 - a memo's key, called from one place
) -> tuple[Shape, ...]:
    return placed(shapes, Place(0.0, 0.0, scale, turn, flip))
