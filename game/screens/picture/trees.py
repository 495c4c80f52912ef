"""Trees: branches that divide, leaves one by one, firs in tiers, and snow where it would lie."""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.screens.picture.palette import Palette
from game.screens.picture.shapes import Line, Point, Polygon, Rgba, Shape, chance, faded, mix

SUN_X = 640.0


@dataclass(frozen=True, slots=True)
class Bough:
    """One piece of a branch: where it starts, its angle in degrees (90 is up), length, width."""

    start: Point
    angle: float
    length: float
    width: float
    depth: int

    @property
    def end(self) -> Point:
        """Return where this piece ends."""
        turn = math.radians(self.angle)
        return (
            self.start[0] + self.length * math.cos(turn),
            self.start[1] - self.length * math.sin(turn),
        )


def boughs(first: Bough, seed: int, depth: int) -> tuple[Bough, ...]:
    """Grow a tree from its trunk: two or three arms a fork, shorter, thinner, seeking light."""
    grown, edge = [first], [first]
    for level in range(1, depth):
        following: list[Bough] = []
        for i, bough in enumerate(edge):
            arms = 3 if chance(seed, level, i, 9) > 0.55 else 2
            following.extend(_arm(bough, (seed, level, i, arm), arms) for arm in range(arms))
        grown.extend(following)
        edge = following
    return tuple(grown)


def _arm(parent: Bough, place: tuple[int, int, int, int], arms: int) -> Bough:
    seed, level, i, arm = place
    spread = 30.0 + 16.0 * chance(seed, level, i, arm)
    side = (arm - (arms - 1) / 2) * 2 / max(1, arms - 1)
    angle = parent.angle + side * spread + (chance(seed, level, i, arm, 1) - 0.5) * 22
    angle += (90.0 - angle) * 0.10
    length = parent.length * (0.66 + 0.22 * chance(seed, level, i, arm, 2))
    return Bough(parent.end, angle, length, max(0.8, parent.width * 0.62), level)


def _wood(grown: tuple[Bough, ...], pal: Palette, *, rim_left: bool) -> list[Shape]:
    shapes: list[Shape] = []
    for bough in grown:
        (ax, ay), (bx, by) = bough.start, bough.end
        bend = (ax + bx) / 2 + bough.width * 0.35, (ay + by) / 2
        colour = mix(pal.trunk, pal.ridges[2], bough.depth * 0.05)
        shapes.append(Line((bough.start, bend, bough.end), bough.width, colour))
        if bough.depth < 3:
            off = -bough.width * 0.36 if rim_left else bough.width * 0.36
            edge = ((ax + off, ay), (bend[0] + off, bend[1]), (bx + off, by))
            shapes.append(Line(edge, max(0.6, bough.width * 0.11), faded(pal.rim, 0.34)))
    return shapes


def _leaf(point: Point, size: float, turn: float, colour: Rgba) -> Polygon:
    c, s = math.cos(turn) * size, math.sin(turn) * size
    x, y = point
    return Polygon(
        (
            (x - c, y - s),
            (x - s * 0.45 + c * 0.1, y + c * 0.45 + s * 0.1),
            (x + c, y + s),
            (x + s * 0.45 + c * 0.1, y - c * 0.45 + s * 0.1),
        ),
        colour,
    )


def _leaves(grown: tuple[Bough, ...], pal: Palette, seed: int, depth: int) -> list[Shape]:
    tips = [b for b in grown if b.depth >= depth - 2]
    top = min(b.end[1] for b in tips)
    low = max(b.end[1] for b in tips)
    leaves: list[tuple[float, Shape]] = []
    for n, bough in enumerate(tips):
        count = 17 + int(15 * chance(seed, n, 5))
        for i in range(count):
            along = 0.2 + chance(seed, n, i, 1) * 1.15
            x = bough.start[0] + (bough.end[0] - bough.start[0]) * along
            y = bough.start[1] + (bough.end[1] - bough.start[1]) * along
            x += (chance(seed, n, i, 2) - 0.5) * 34
            y += (chance(seed, n, i, 3) - 0.5) * 22
            height = 1 - (y - top + 14) / (low - top + 28)
            sunward = 0.5 + (0.5 if (SUN_X - x) * (x - grown[0].start[0]) > 0 else -0.25)
            light = 0.34 * height + 0.26 * sunward + 0.56 * chance(seed, n, i, 4) - 0.2
            size = 2.4 + 2.4 * chance(seed, n, i, 6)
            tone = _tone(pal, light)
            leaves.append((light, _leaf((x, y), size, chance(seed, n, i, 7) * math.tau, tone)))
    leaves.sort(key=lambda pair: pair[0])
    return [shape for _, shape in leaves]


def _tone(pal: Palette, light: float) -> Rgba:
    place = max(0.0, min(2.999, light * 3))
    return mix(pal.leaves[int(place)], pal.leaves[int(place) + 1], place % 1)


def leafy(foot: Point, height: float, seed: int, pal: Palette, lean: float = 90.0) -> list[Shape]:
    """Draw an autumn tree: dark leaves behind, wood, then the lit leaves in front."""
    depth = 6
    first = Bough(foot, lean, height * 0.3, height * 0.058, 0)
    grown = boughs(first, seed, depth)
    leaves = _leaves(grown, pal, seed, depth)
    cut = len(leaves) * 2 // 5
    wood = _wood(grown, pal, rim_left=foot[0] > SUN_X)
    return [*leaves[:cut], *wood, *leaves[cut:]]


def bare(foot: Point, height: float, seed: int, pal: Palette, lean: float = 90.0) -> list[Shape]:
    """Draw a winter tree with snow lying along the upper side of its boughs."""
    first = Bough(foot, lean, height * 0.31, height * 0.052, 0)
    grown = boughs(first, seed, 6)
    shapes = _wood(grown, pal, rim_left=foot[0] > SUN_X)
    snow = pal.ground[0]
    for i, bough in enumerate(grown[1:]):
        flat = abs(math.cos(math.radians(bough.angle)))
        if flat > 0.3 and chance(seed, i, 3) > 0.2:
            (ax, ay), (bx, by) = bough.start, bough.end
            lift = bough.width * 0.42
            points = ((ax + (bx - ax) * 0.12, ay - lift), (bx, by - lift))
            shapes.append(Line(points, max(0.9, bough.width * 0.5), faded(snow, 0.92)))
    return shapes


def fir(foot: Point, height: float, seed: int, colour: Rgba, snow: Rgba | None) -> list[Shape]:
    """Draw a fir of ragged tiers; `snow` lies on each of them."""
    x, y = foot
    tiers = max(4, int(height / 15))
    shapes: list[Shape] = [Line(((x, y), (x, y - height * 0.3)), max(1.0, height * 0.035), colour)]
    for i in range(tiers):
        low = y - height * (0.1 + 0.86 * i / tiers)
        peak = y - height * min(1.0, 0.1 + 0.86 * (i + 1.9) / tiers)
        half = height * 0.2 * (1 - i / tiers) ** 0.9 + height * 0.014
        edge = _ragged((x, low), half, (seed, i))
        shapes.append(Polygon((*edge, (x, peak)), mix(colour, (0, 0, 0, 255), 0.10 * (i % 2))))
        if snow is not None:
            inner = tuple((px + (x - px) * 0.10, py - height * 0.012) for px, py in edge)
            cap = tuple((px + (x - px) * 0.16, py + (peak - py) * 0.42) for px, py in edge)
            shapes.append(Polygon((*inner[::2], *reversed(cap)), faded(snow, 0.86)))
    return shapes


def _ragged(middle: Point, half: float, seed: tuple[int, int]) -> tuple[Point, ...]:
    points = []
    for k in range(9):
        part = k / 8 * 2 - 1
        drop = half * (0.16 if k % 2 else -0.06) + half * 0.18 * chance(*seed, k)
        points.append((middle[0] + half * part, middle[1] + drop + abs(part) * half * 0.16))
    return tuple(points)
