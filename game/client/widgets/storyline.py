"""Draws the evening as one line: the shared bridge as a curve, and moments on a plank below it.

`value` is a slider's "now low high step", then a token for each moment, "mark:seat:beat:bridge",
and one for each beat's name, "=Life" (with "_" for a blank). The first number of the curve is in
the token "@50.0". Seat A's moments stand above the plank and are round, seat B's below it and
square; what is neither's lies on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.client import paint
from game.client.paint import Shape
from game.client.theme import NOTE, mix
from game.client.widgets.base import NO_LIMIT, Kit, State, ring
from game.client.widgets.slider import span_of, track_of
from game.screens.tree import Node

ICONS = {
    "promise": "plank",
    "temptation": "swap",
    "account": "sound",
    "heard": "heart",
    "repair": "check",
    "time-out": "clock",
    "moved": "bridge",
}
_LEAST_SPAN = 16.0  # so many points of the bridge are shown at least: small things stay small
_FINE = 3
_ICON_PX = 15  # a smaller mark carries no icon, only its form and colour
_MARK, _PLANK, _CURVE = 30, 8, 78  # px at 100 %
_EASED = 20  # steps from one moment of the curve to the next
_ROUND = 999

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Point:
    """One moment: its mark, whose it is, its place among the beats, the bridge after it."""

    mark: str
    seat: str
    beat: int
    bridge: float


@dataclass(frozen=True, slots=True)
class Told:
    """What a node's value tells: the moments, the beats' names, and where the bridge began."""

    points: tuple[Point, ...]
    beats: tuple[str, ...]
    start: float


def told_by(node: Node) -> Told:
    """Return what is on the line; a token that cannot be read is left out."""
    points, beats, start = [], [], 50.0
    for token in node.value.split():
        if token.startswith("="):
            beats.append(token[1:].replace("_", " "))
        elif token.startswith("@"):
            start = float(token[1:])
        elif token.count(":") == 3:
            mark, seat, beat, bridge = token.split(":")
            points.append(Point(mark, seat, int(beat), float(bridge)))
    return Told(tuple(points), tuple(beats), start)


class StoryLine:
    """A slider along the evening."""

    def natural(self, node: Node, kit: Kit) -> int:  # noqa: ARG002  (every widget is asked alike)
        """Return a comfortable width."""
        return kit.theme.px(760)

    def height(self, node: Node, width: int, kit: Kit) -> int:  # noqa: ARG002  (as above)
        """Return curve, line and the beats' names."""
        names = kit.wrap("X", NOTE, NO_LIMIT).height
        return self._curve(kit) + self._line(kit) + names + kit.theme.gap(6)

    def paint(
        self, target: pygame.Surface, rect: pygame.Rect, node: Node, state: State, kit: Kit
    ) -> None:
        """Draw beats, curve, plank and moments."""
        told = told_by(node)
        if not told.points:
            return
        laid = self._laid(rect, told, span_of(node).now, kit)
        self._beats(target, laid, kit)
        _bridge(target, laid, kit)
        _plank(target, laid.line, kit)
        for n in range(len(told.points)):
            _mark(target, laid, n, state, kit)

    def _laid(self, rect: pygame.Rect, told: Told, now: int, kit: Kit) -> _Laid:
        track, count = track_of(rect, kit), len(told.points)
        places = tuple(track.x + round(track.width * n / max(1, count - 1)) for n in range(count))
        curve = pygame.Rect(rect.x, rect.y, rect.width, self._curve(kit))
        line = pygame.Rect(rect.x, curve.bottom, rect.width, self._line(kit))
        return _Laid(told, places, min(now, count - 1), curve, line)

    def _beats(self, target: pygame.Surface, laid: _Laid, kit: Kit) -> None:
        """Part the beats with fine lines and write their names where they have room."""
        palette, line, told = kit.theme.palette, laid.line, laid.told
        taken = line.x - kit.theme.gap(8)
        for beat, name in enumerate(told.beats):
            mine = [x for x, p in zip(laid.places, told.points, strict=True) if p.beat == beat]
            if not mine:
                continue
            left = laid.begins(beat)
            if left > line.x:
                target.fill(palette.line, (left, laid.curve.y, 1, line.bottom - laid.curve.y))
            block = kit.wrap(name, NOTE, NO_LIMIT)
            at = min(sum(mine) // len(mine) - block.width // 2, line.right - block.width)
            at = max(at, line.x)
            if at < taken + kit.theme.gap(8):
                continue
            under = pygame.Rect(at, line.bottom + kit.theme.gap(4), block.width, block.height)
            kit.press.block(target, block, under, palette.soft)
            taken = under.right

    def _curve(self, kit: Kit) -> int:
        return max(kit.theme.gap(_CURVE), _CURVE)

    def _line(self, kit: Kit) -> int:
        return max(kit.theme.target(34), 2 * kit.theme.px(_MARK) + kit.theme.px(_PLANK) + 18)


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where everything stands: what is told, its places, the chosen one, curve and line."""

    told: Told
    places: tuple[int, ...]
    now: int
    curve: pygame.Rect
    line: pygame.Rect

    @property
    def closest(self) -> int:
        """Return how near two moments of one row come to each other."""
        rows: dict[str, list[int]] = {}
        for x, point in zip(self.places, self.told.points, strict=True):
            rows.setdefault(point.seat, []).append(x)
        gaps = (after - x for row in rows.values() for x, after in pairwise(row))
        return min(gaps, default=self.line.width)

    def begins(self, beat: int) -> int:
        """Return the middle between this beat's first moment and the one before it."""
        first = next(n for n, p in enumerate(self.told.points) if p.beat == beat)
        return (self.places[first - 1] + self.places[first]) // 2 if first else self.line.x


# -- the curve -----------------------------------------------------------------------------------


def _bridge(target: pygame.Surface, laid: _Laid, kit: Kit) -> None:
    """Draw the shared bridge as a soft hill, with a dot where the chosen moment left it."""
    palette, area = kit.theme.palette, laid.curve
    values = [laid.told.start, *(p.bridge for p in laid.told.points)]
    levels = [_level(v, values, area, kit) for v in values]
    spots = [(area.x, levels[0]), *zip(laid.places, levels[1:], strict=True)]
    hill = _hill(_smooth([*spots, (area.right, levels[-1])]), area, kit)
    target.blit(hill, area, special_flags=pygame.BLEND_PREMULTIPLIED)
    x, y = laid.places[laid.now], levels[laid.now + 1]
    target.fill(palette.gold_edge, (x - 1, y, 2, area.bottom - y))
    size = kit.theme.px(14)
    dot = paint.disc(size, palette.gold, palette.gold_edge)
    corner = (x - size // 2, y - size // 2)
    target.blit(dot, corner, special_flags=pygame.BLEND_PREMULTIPLIED)


def _hill(path: Sequence[Spot], area: pygame.Rect, kit: Kit) -> pygame.Surface:
    """Return the curve and the ground under it, drawn large and shrunk."""
    palette = kit.theme.palette
    big = pygame.Surface((area.width * _FINE, area.height * _FINE), pygame.SRCALPHA)
    fine = [((x - area.x) * _FINE, (y - area.y) * _FINE) for x, y in path]
    if not kit.theme.high_contrast:
        ground = [(0, big.get_height()), *fine, (big.get_width(), big.get_height())]
        pygame.draw.polygon(big, mix(palette.card, palette.plum, 0.16), ground)
    thick = max(3, kit.theme.px(3)) * _FINE
    for first, second in pairwise(fine):
        pygame.draw.line(big, palette.plum, first, second, thick)
        pygame.draw.circle(big, palette.plum, second, thick / 2)
    return pygame.transform.smoothscale(big.premul_alpha(), area.size)


def _level(value: float, values: Sequence[float], area: pygame.Rect, kit: Kit) -> int:
    """Return how high a value stands; a bridge that hardly moved looks as if it hardly did."""
    low, high = min(values), max(values)
    spare = max(0.0, _LEAST_SPAN - (high - low)) / 2
    low, high = low - spare, high + spare
    air = kit.theme.px(12)
    return round(area.bottom - air - (value - low) / (high - low) * (area.height - 2 * air))


def _smooth(spots: Sequence[Spot]) -> list[Spot]:
    """Return a path with eased steps through all spots: never above or below its neighbours."""
    path = [spots[0]]
    for (x0, y0), (x1, y1) in pairwise(spots):
        for step in range(1, _EASED + 1):
            share = step / _EASED
            ease = share * share * (3 - 2 * share)
            path.append((x0 + (x1 - x0) * share, y0 + (y1 - y0) * ease))
    return path


# -- the line ------------------------------------------------------------------------------------


def _plank(target: pygame.Surface, line: pygame.Rect, kit: Kit) -> None:
    palette = kit.theme.palette
    plank = pygame.Rect(line.x, 0, line.width, kit.theme.px(_PLANK))
    plank.centery = line.centery
    if kit.theme.high_contrast:
        target.fill(palette.edge, plank.inflate(0, 2 - plank.height))
        return
    target.blit(paint.wood(plank.width, plank.height, palette.plank, palette.plank_dark), plank)


def _mark(target: pygame.Surface, laid: _Laid, n: int, state: State, kit: Kit) -> None:
    """Draw one moment: its form and colour say whose it is, its icon what it is."""
    palette, point = kit.theme.palette, laid.told.points[n]
    size = max(10, min(kit.theme.px(_MARK), laid.closest - 2))
    away = kit.theme.px(_PLANK) // 2 + size // 2 + 2
    box = pygame.Rect(0, 0, size, size)
    box.center = (laid.places[n], laid.line.centery + {"A": -away, "B": away}.get(point.seat, 0))
    colour = {"A": palette.seat_a, "B": palette.seat_b}.get(point.seat, palette.plum)
    radius = size // 6 if point.seat == "B" else _ROUND
    if n == laid.now:
        halo = Shape(palette.gold, palette.gold_edge, 2, min(radius + 4, _ROUND))
        kit.brush.box(target, box.inflate(8, 8), halo)
    kit.brush.box(target, box, Shape(colour, palette.card, 1, radius))
    if size >= _ICON_PX:
        icon = ICONS.get(point.mark, "bridge")
        kit.icon(target, icon, box.center, round(size * 0.68), palette.on_seat)
    if n == laid.now:
        ring(target, box, state, kit, radius)
