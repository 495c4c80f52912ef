"""Planks: plain ones, and a promise's plank in each of its states, told apart by shape.

The promiser shows by pegs: round for seat A, square for seat B. Gold only where it was mended.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.seats import Seat
from game.screens.picture.lamps import hand_lamp
from game.screens.picture.palette import GOLD, SEAT_A, SEAT_B
from game.screens.picture.shapes import (
    Box,
    Circle,
    Glow,
    Line,
    Place,
    Point,
    Polygon,
    Rgba,
    Shape,
    chance,
    faded,
    hexa,
    mix,
)
from game.screens.world import Mark

LEDGER_BOX: Box = (0.0, 0.0, 60.0, 44.0)
RIM = hexa("#F0E8DC")
SPLIT = hexa("#1A1020")
WOOD_LIT, WOOD, WOOD_DARK = hexa("#D09A66"), hexa("#A8704A"), hexa("#5A3530")


@dataclass(frozen=True, slots=True)
class Timber:
    """The wood's colours in this light: top, front face, gaps."""

    top: Rgba
    face: Rgba
    gap: Rgba


@dataclass(frozen=True, slots=True)
class Board:
    """A plank's four corners on the deck: front left, front right, back right, back left."""

    corners: tuple[Point, Point, Point, Point]
    seed: int

    def at(self, across: float, back: float) -> Point:
        """Return a point on the board: 0 to 1 from left to right, 0 to 1 from front to back."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.corners
        fx, fy = ax + (bx - ax) * across, ay + (by - ay) * across
        gx, gy = dx + (cx - dx) * across, dy + (cy - dy) * across
        return (fx + (gx - fx) * back, fy + (gy - fy) * back)

    def turned(self, degrees: float, lift: float = 0.0) -> Board:
        """Return the board turned about its middle and lifted."""
        mx, my = self.at(0.5, 0.5)
        there = Place(mx, my - lift, 1.0, degrees)
        a, b, c, d = (there.point((x - mx, y - my)) for x, y in self.corners)
        return Board((a, b, c, d), self.seed)


def plain(board: Board, timber: Timber) -> list[Shape]:
    """Draw one plank: top, worn light along its edge, grain, two nails and a front face."""
    tone = mix(timber.top, timber.face, 0.28 * chance(board.seed, 1))
    a, b, _, _ = board.corners
    face = (a, b, (b[0], b[1] + 7), (a[0], a[1] + 7))
    shapes: list[Shape] = [
        Polygon(face, mix(timber.face, timber.gap, 0.35)),
        Polygon(board.corners, tone),
        Line((board.at(0.06, 0.02), board.at(0.94, 0.02)), 1.1, mix(tone, WOOD_LIT, 0.7)),
    ]
    for k in range(3):
        across = 0.16 + 0.3 * k + 0.1 * chance(board.seed, k, 2)
        start, end = 0.1 + 0.2 * chance(board.seed, k, 3), 0.6 + 0.35 * chance(board.seed, k, 4)
        grain = (board.at(across, start), board.at(across + 0.03, end))
        shapes.append(Line(grain, 0.8, faded(timber.gap, 0.35)))
    return shapes


def nails(board: Board, timber: Timber) -> list[Shape]:
    """Draw the four nails of a plain plank."""
    return [Circle(*board.at(u, v), 0.9, timber.gap) for u in (0.18, 0.82) for v in (0.14, 0.86)]


def pegs(board: Board, seat: Seat, size: float = 2.1) -> list[Shape]:
    """Draw the promiser's pegs: round and blue for seat A, square and rust for seat B."""
    shapes: list[Shape] = []
    for u, v in ((0.22, 0.16), (0.78, 0.16), (0.22, 0.82), (0.78, 0.82)):
        x, y = board.at(u, v)
        if seat is Seat.A:
            shapes += [Circle(x, y, size + 0.7, RIM), Circle(x, y, size, SEAT_A)]
        else:
            shapes += [_square(x, y, size + 0.7, RIM), _square(x, y, size, SEAT_B)]
    return shapes


def _square(x: float, y: float, r: float, fill: Rgba) -> Polygon:
    r *= 0.88
    return Polygon(((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)), fill)


def crack(board: Board) -> tuple[Point, ...]:
    """Return the zigzag in which a plank breaks, front to back."""
    steps = ((-0.08, 0.0), (0.08, 0.2), (-0.12, 0.42), (0.12, 0.62), (-0.04, 0.8), (0.06, 1.0))
    swing = _swing(board)
    return tuple(board.at(0.5 + u * swing, v) for u, v in steps)


def _swing(board: Board) -> float:
    """Keep a crack as wide as it is on a deck plank, however long the board."""
    (ax, ay), (bx, _), _, (_, dy) = board.corners
    return min(1.4, 1.5 * abs(ay - dy) / max(1.0, abs(bx - ax)))


def _branches(line: tuple[Point, ...], board: Board) -> tuple[tuple[Point, Point], ...]:
    swing = _swing(board)
    left, right = board.at(0.5 - 0.32 * swing, 0.5), board.at(0.5 + 0.36 * swing, 0.74)
    return ((line[2], left), (line[3], right))


def promised(board: Board, seat: Seat, mark: Mark, timber: Timber) -> list[Shape]:
    """Draw a promise's plank in its state."""
    match mark:
        case Mark.CARRIED:
            return _carried(board, seat, timber)
        case Mark.LAID:
            return [*plain(board, timber), *_band(board, seat), *pegs(board, seat)]
        case Mark.CROOKED:
            turned = board.turned(-9.0, 2.0)
            gap = Polygon(board.corners, timber.gap)
            return [gap, *plain(turned, timber), *_band(turned, seat), *pegs(turned, seat)]
        case Mark.RECUT:
            return [*plain(board, timber), *_band(board, seat), *_splice(board), *pegs(board, seat)]
        case Mark.CRACKED | Mark.LAMPED:
            return _broken(board, seat, timber, lamp=mark is Mark.LAMPED)
        case Mark.MENDED:
            return _mended(board, seat, timber)


def _band(board: Board, seat: Seat) -> list[Shape]:
    tint = SEAT_A if seat is Seat.A else SEAT_B
    return [Line((board.at(0.04, 0.0), board.at(0.96, 0.0)), 2.4, tint)]


def _carried(board: Board, seat: Seat, timber: Timber) -> list[Shape]:
    high = abs(board.corners[0][1] - board.corners[3][1])
    up = board.turned(-4.0 if seat is Seat.A else 4.0, 0.72 * high + 1)
    x, y = board.at(0.5, 0.5)
    return [
        Polygon(board.corners, faded(timber.gap, 0.55)),
        *dashed(board),
        Glow(x, y + 3, 32, 0.45 * high, (10, 6, 24, 190), 1.0),
        *plain(up, timber),
        *_band(up, seat),
        *pegs(up, seat),
    ]


def _splice(board: Board) -> list[Shape]:
    fresh = hexa("#F0D2A0")
    cut = (board.at(0.0, 0.62), board.at(1.0, 0.38))
    piece = (board.at(0.0, 0.62), board.at(1.0, 0.38), board.at(1.0, 1.0), board.at(0.0, 1.0))
    return [Polygon(piece, faded(fresh, 0.6)), Line(cut, 1.8, hexa("#6A4030"))]


def _broken(board: Board, seat: Seat, timber: Timber, *, lamp: bool) -> list[Shape]:
    line = crack(board)
    shapes: list[Shape] = [*plain(board, timber), *_band(board, seat), *pegs(board, seat)]
    lip = tuple((x + 1.4, y + 0.8) for x, y in line)
    shapes += [
        Line(lip, 2.6, mix(timber.top, WOOD_LIT, 0.8)),
        Line(line, 3.0, SPLIT),
    ]
    shapes += [Line(way, 1.6, SPLIT) for way in _branches(line, board)]
    if lamp:
        shapes.extend(
            hand_lamp(
                board.at(0.22, 0.05), 1.0, 0.042 * abs(board.corners[0][1] - board.corners[3][1])
            )
        )
    return shapes


def _mended(board: Board, seat: Seat, timber: Timber) -> list[Shape]:
    line = crack(board)
    bright = hexa("#FFE9A8")
    x, y = board.at(0.5, 0.5)
    high = abs(board.corners[0][1] - board.corners[3][1])
    return [
        *plain(board, timber),
        *_band(board, seat),
        *pegs(board, seat),
        Glow(x, y, 1.0 * high, 0.8 * high, faded(GOLD, 0.45), 0.15),
        Line(line, 4.2, hexa("#A6701A")),
        Line(line, 3.0, GOLD),
        *(Line(way, 2.0, GOLD) for way in _branches(line, board)),
        Line(line, 1.1, bright),
    ]


def dashed(board: Board) -> list[Shape]:
    """Draw the dashed outline of a plank that is not there (yet)."""
    shapes: list[Shape] = []
    corners = board.corners
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        for k in range(5):
            s, e = k / 5, (k + 0.58) / 5
            start = (ax + (bx - ax) * s, ay + (by - ay) * s)
            end = (ax + (bx - ax) * e, ay + (by - ay) * e)
            shapes.append(Line((start, end), 1.5, (255, 246, 226, 215)))
    return shapes


def ledger_plank(seat: Seat, mark: Mark) -> tuple[Shape, ...]:
    """Draw the small plank that stands beside a promise in the ledger, in a 60 by 44 box."""
    board = Board(((3.0, 34.0), (57.0, 34.0), (57.0, 19.0), (3.0, 19.0)), 5)
    timber = Timber(WOOD_LIT, WOOD, WOOD_DARK)
    return tuple(promised(board, seat, mark, timber))
