"""Small pictures of the fairness report: plain SVG, black on white, told apart without colour.

Three kinds: dots (one a player), lines (one a score, each with its own dash and its name beside
it) and bars (one a policy, with a whisker for how sure the mean is). Same values, same bytes.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 520, 320
LEFT, RIGHT, TOP, BOTTOM = 56, 96, 34, 46  # room for the axis, the names of lines, title, legend
ROW, LABEL = 19, 150  # a bar's height, and the room for its name
DASHES = ("none", "7 4", "2 3", "10 3 2 3")
INK, SOFT = "#000", "#999"


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of a picture: what it shows, from where to where, and its marks."""

    name: str
    low: float
    high: float
    marks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return how far along a value lies, 0 to 1; what lies outside is drawn at the edge."""
        whole = self.high - self.low
        return min(1.0, max(0.0, (value - self.low) / whole if whole else 0.0))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a picture: its name and its points."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, and between what the value lies."""

    name: str
    value: float
    low: float
    high: float


RATE = Axis("true rate", 0, 1, (0, 0.25, 0.5, 0.75, 1))
SCORE = Axis("score", 0, 100, (0, 20, 40, 60, 80, 100))


def dots(title: str, x: Axis, y: Axis, points: Sequence[tuple[float, float]]) -> str:
    """Draw one ring for each player; where many lie, they darken."""
    rings = (
        f'<circle cx="{_n(_x(x, a))}" cy="{_n(_y(y, b))}" r="3" fill="none" '
        f'stroke="{INK}" stroke-opacity="0.55"/>'
        for a, b in points
    )
    return _picture(title, HEIGHT, (*_frame(x, y), *rings))


def lines(title: str, x: Axis, y: Axis, drawn: Sequence[Line], goal: float | None = None) -> str:
    """Draw lines, each named at its end; a goal is a thin line across."""
    parts = [*_frame(x, y)]
    if goal is not None:
        parts += [
            _stroke([(x.low, goal), (x.high, goal)], x, y, "1 3"),
            _text(LEFT + 4, _y(y, goal) - 4, f"goal {goal:g}", size=10),
        ]
    ends = _apart([_y(y, line.points[-1][1]) for line in drawn if line.points])
    for place, line in enumerate(line for line in drawn if line.points):
        parts.append(_stroke(line.points, x, y, DASHES[place % len(DASHES)]))
        at = _x(x, line.points[-1][0]) + 6
        parts.append(_text(at, ends[place] + 4, line.name, size=11))
    return _picture(title, HEIGHT, parts)


def bars(title: str, x: Axis, drawn: Sequence[Bar]) -> str:
    """Draw bars from the left, best first as given, each with its whisker and its number."""
    bottom = TOP + ROW * len(drawn)
    parts: list[str] = []
    for mark in x.marks:
        at = _across(x, mark)
        parts.append(_segment(at, TOP, at, bottom, SOFT))
        parts.append(_text(at, bottom + 14, f"{mark:g}", anchor="middle", size=10))
    for row, bar in enumerate(drawn):
        parts += _bar(x, bar, TOP + ROW * row)
    parts.append(_text((LABEL + WIDTH) / 2, bottom + 30, x.name, anchor="middle", size=11))
    return _picture(title, bottom + 40, parts)


def _bar(x: Axis, bar: Bar, top: float) -> list[str]:
    start, end = _across(x, x.low), _across(x, bar.value)
    low, high, middle = _across(x, bar.low), _across(x, bar.high), top + ROW / 2
    return [
        _text(LABEL - 6, middle + 4, bar.name, anchor="end", size=11),
        (
            f'<rect x="{_n(start)}" y="{_n(top + 4)}" width="{_n(max(0.0, end - start))}" '
            f'height="{ROW - 8}" fill="#ccc" stroke="{INK}"/>'
        ),
        _segment(low, middle, high, middle),
        _segment(low, middle - 3, low, middle + 3),
        _segment(high, middle - 3, high, middle + 3),
        _text(WIDTH - 44, middle + 4, f"{bar.value:.1f}", size=11),
    ]


def _across(x: Axis, value: float) -> float:
    return LABEL + x.share(value) * (WIDTH - LABEL - 56)


def _x(axis: Axis, value: float) -> float:
    return LEFT + axis.share(value) * (WIDTH - LEFT - RIGHT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM)


def _frame(x: Axis, y: Axis) -> list[str]:
    """Return both axes with their marks and names."""
    parts: list[str] = []
    for mark in x.marks:
        at = _x(x, mark)
        parts.append(_segment(at, HEIGHT - BOTTOM, at, HEIGHT - BOTTOM + 4))
        parts.append(_text(at, HEIGHT - BOTTOM + 16, f"{mark:g}", anchor="middle", size=10))
    for mark in y.marks:
        at = _y(y, mark)
        parts.append(_segment(LEFT, at, WIDTH - RIGHT, at, "#ddd"))
        parts.append(_text(LEFT - 6, at + 4, f"{mark:g}", anchor="end", size=10))
    corner = (LEFT, HEIGHT - BOTTOM)
    parts.append(_segment(*corner, WIDTH - RIGHT, HEIGHT - BOTTOM))
    parts.append(_segment(*corner, LEFT, TOP))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, x.name, anchor="middle", size=11))
    parts.append(_text(4, TOP - 8, y.name, size=11))
    return parts


def _apart(ends: Sequence[float], least: float = 13) -> list[float]:
    """Return the heights of names moved apart, so that none lies on another."""
    order = sorted(range(len(ends)), key=ends.__getitem__)
    found = list(ends)
    for before, here in itertools.pairwise(order):
        found[here] = max(found[here], found[before] + least)
    return found


def _stroke(points: Sequence[tuple[float, float]], x: Axis, y: Axis, dash: str) -> str:
    path = " ".join(f"{_n(_x(x, a))},{_n(_y(y, b))}" for a, b in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{INK}" stroke-width="1.6" '
        f'stroke-dasharray="{dash}"/>'
    )


def _segment(x1: float, y1: float, x2: float, y2: float, ink: str = INK) -> str:
    return f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{ink}"/>'


def _text(x: float, y: float, words: str, *, anchor: str = "start", size: int = 12) -> str:
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{size}" text-anchor="{anchor}">'
        f"{escape(words)}</text>"
    )


def _picture(title: str, height: float, parts: Sequence[str]) -> str:
    """Return the whole file: white ground, a title that is also its name for a screen reader."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_n(height)}" '
        f'width="{WIDTH}" height="{_n(height)}" font-family="sans-serif" role="img" '
        f'aria-label="{escape(title)}">'
    )
    ground = f'<rect width="{WIDTH}" height="{_n(height)}" fill="#fff"/>'
    name = f"<title>{escape(title)}</title>"
    return "\n".join((head, name, ground, _text(4, 14, title, size=13), *parts, "</svg>", ""))


def _n(value: float) -> str:
    """Write a number shortly."""
    return f"{value:.1f}".rstrip("0").rstrip(".")
