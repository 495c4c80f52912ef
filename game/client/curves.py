"""Draws the two plots of a written report as plain SVG: the bridge over a scene, and its promises.

    line_svg(line)            the curve of the shared bridge over the steps, with what happened
    promises_svg(promises)    one plank for each promise, with its stones, by how it ended

Every stroke has the colour of the text around it, so a plot is legible in light, in dark and in
print. What a mark means is told by its shape, whose it was by its row and its filling, how a
promise ended by the kind of its stroke: never by a colour alone. Same input, same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from game.client.marks import MarkKind, mark_svg, number

LEFT, RIGHT, TOP = 92, 34, 18  # px of the plot's own grid
CURVE_HEIGHT, ROW = 150, 30
_LEAST_WIDTH, _BEAT_WIDTH = 640, 66
_LINE = 13  # px from one line of a label to the next
_SPAN = 20.0  # so many points of the bridge are shown at least: small things stay small
_TOP_VALUE = 100.0
_WORD_CHARS = 11


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Where the shared bridge stood after something; `beat` is the place among the steps."""

    beat: int
    value: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened in a step, in the row of the seat it concerns ("A", "B" or "")."""

    beat: int
    kind: MarkKind
    seat: str


@dataclass(frozen=True, slots=True)
class BridgeLine:
    """A scene as one horizontal line.

    Attributes:
        title, desc: what the plot is, and what it shows, for whoever does not see it.
        beats: names of the steps, in order.
        points: of the bridge, in order; the first is where it began.
        marks: what happened.
        rows: what the two are called, seat A's first.
        bands: names of the bridge's words, each with the value from which it is said.
    """

    title: str
    desc: str
    beats: tuple[str, ...]
    points: tuple[CurvePoint, ...]
    marks: tuple[Mark, ...]
    rows: tuple[str, str]
    bands: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Grid:
    """How values and steps become places in the plot."""

    width: int
    beats: int
    low: float
    high: float

    @property
    def floor(self) -> int:
        """Return where the curve's own field ends."""
        return TOP + CURVE_HEIGHT

    def x(self, beat: float) -> float:
        """Return where a step begins, or a share of the way through it."""
        return LEFT + (self.width - LEFT - RIGHT) * beat / max(1, self.beats)

    def y(self, value: float) -> float:
        """Return how high a value lies."""
        share = (value - self.low) / (self.high - self.low)
        return TOP + CURVE_HEIGHT * (1 - min(1.0, max(0.0, share)))


def line_svg(line: BridgeLine) -> str:
    """Draw a scene's line: bands, the curve, one row of marks for each of the two, the steps."""
    grid = _grid_of(line)
    lines = max((len(_wrapped(name)) for name in line.beats), default=1)
    height = grid.floor + 2 * ROW + 24 + lines * _LINE
    parts = (
        *_bands(line, grid),
        *_steps(line, grid),
        *_curve(line, grid),
        *_rows(line, grid),
    )
    return _svg("bridge-line", line.title, line.desc, (grid.width, height), parts)


def _grid_of(line: BridgeLine) -> _Grid:
    values = [point.value for point in line.points] or [50.0]
    low, high = 10 * (min(values) // 10), 10 * -(-max(values) // 10)
    while high - low < _SPAN:
        low, high = max(0.0, low - 10), min(_TOP_VALUE, high + 10)
    width = max(_LEAST_WIDTH, LEFT + RIGHT + _BEAT_WIDTH * len(line.beats))
    return _Grid(width, len(line.beats), low, high)


def _bands(line: BridgeLine, grid: _Grid) -> list[str]:
    """Draw where each word of the bridge begins, and the words beside it."""
    parts = []
    for start, _ in line.bands:
        if grid.low < start < grid.high:
            y = number(grid.y(start))
            ends = f'x1="{LEFT}" y1="{y}" x2="{grid.width - RIGHT}" y2="{y}"'
            parts.append(f'<line {ends} stroke="currentColor" stroke-dasharray="1 5"/>')
    right = grid.width - RIGHT + 6
    tens = range(int(grid.low), int(grid.high) + 1, 10)
    parts += [_text(right, grid.y(ten) + 4, str(ten), anchor="start") for ten in tens]
    above = (*(start for start, _ in line.bands[1:]), _TOP_VALUE)
    for (start, name), end in zip(line.bands, above, strict=True):
        bottom, top = max(start, grid.low), min(end, grid.high)
        if top > bottom:
            middle = grid.y((top + bottom) / 2) + 4
            parts.append(_text(LEFT - 10, middle, name, anchor="end"))
    return parts


def _steps(line: BridgeLine, grid: _Grid) -> list[str]:
    """Draw the field's edges and the names of the steps below everything."""
    bottom = grid.floor + 2 * ROW + 8
    parts = []
    for place, name in enumerate(line.beats):
        x = number(grid.x(place))
        ends = f'x1="{x}" y1="{TOP}" x2="{x}" y2="{bottom}"'
        parts.append(f'<line {ends} stroke="currentColor" opacity="0.25"/>')
        for n, words in enumerate(_wrapped(name)):
            parts.append(_text(grid.x(place + 0.5), bottom + _LINE * (n + 1), words))
    ends = f'x1="{LEFT}" y1="{grid.floor}" x2="{grid.width - RIGHT}" y2="{grid.floor}"'
    parts.append(f'<line {ends} stroke="currentColor"/>')
    return parts


def _curve(line: BridgeLine, grid: _Grid) -> list[str]:
    """Draw the curve in steps: the bridge stands still until something moves it."""
    placed = _placed(line.points, grid)
    if not placed:
        return []
    way = [f"M{number(placed[0][0])} {number(placed[0][1])}"]
    for x, y in placed[1:]:
        way.append(f"H{number(x)}V{number(y)}")
    way.append(f"H{grid.width - RIGHT}")
    curve = f'<path d="{"".join(way)}" fill="none" stroke="currentColor" stroke-width="2.5"/>'
    dots = [
        f'<circle cx="{number(x)}" cy="{number(y)}" r="3.5" fill="currentColor"/>'
        for x, y in placed
    ]
    return [curve, *dots]


def _placed(points: Sequence[CurvePoint], grid: _Grid) -> list[tuple[float, float]]:
    """Spread the points of one step evenly over it; the first stands where the scene begins."""
    if not points:
        return []
    found = [(grid.x(0), grid.y(points[0].value))]
    rest = points[1:]
    for place, point in enumerate(rest):
        before = sum(1 for other in rest[:place] if other.beat == point.beat)
        every = sum(1 for other in rest if other.beat == point.beat)
        share = (before + 1) / (every + 1)
        found.append((grid.x(point.beat + share), grid.y(point.value)))
    return found


def _rows(line: BridgeLine, grid: _Grid) -> list[str]:
    """Draw one row of marks for each of the two: seat A's are filled, seat B's are hollow."""
    parts = []
    for row, (seat, name) in enumerate(zip("AB", line.rows, strict=True)):
        y = grid.floor + ROW * row + ROW / 2 + 4
        parts.append(_text(LEFT - 10, y + 4, _short(name), anchor="end"))
        for beat in range(len(line.beats)):
            here = [mark for mark in line.marks if mark.beat == beat and mark.seat in (seat, "")]
            for n, mark in enumerate(here):
                x = grid.x(beat + (n + 1) / (len(here) + 1))
                parts.append(mark_svg(mark.kind, x, y, filled=seat == "A"))
    return parts


def _wrapped(name: str) -> tuple[str, ...]:
    """Break a step's name between words where it would be too long for its column."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= _WORD_CHARS:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(_short(one) for one in lines[:3])


def _short(name: str) -> str:
    return name if len(name) <= _WORD_CHARS + 1 else f"{name[:_WORD_CHARS]}…"


def _text(x: float, y: float, words: str, *, anchor: str = "middle") -> str:
    place = f'x="{number(x)}" y="{number(y)}" text-anchor="{anchor}"'
    return f'<text {place} fill="currentColor" font-size="12">{escape(words)}</text>'


def _svg(name: str, title: str, desc: str, size: tuple[int, int], parts: Sequence[str]) -> str:
    """Wrap a plot up: an image with a name and a description, as wide as there is room."""
    width, height = size
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'width="{width}" height="{height}" '
        f'aria-labelledby="{name}-title {name}-desc" font-family="sans-serif">'
    )
    about = f'<title id="{name}-title">{escape(title)}</title>'
    told = f'<desc id="{name}-desc">{escape(desc)}</desc>'
    return "\n".join((head, about, told, *parts, "</svg>"))


@dataclass(frozen=True, slots=True)
class PromisePlank:
    """One promise as a plank.

    Attributes:
        name: whose. status: how it ended, in words.
        ended: "kept", "changed", "late", "mended", "released", "active", or else it was broken.
        stones: how much the other had laid on it, 0 to 3.
    """

    name: str
    status: str
    ended: str
    stones: int


_PLANK_LEFT, _PLANK_WIDTH, _PLANK_ROW = 122, 190, 44


def promises_svg(planks: Sequence[PromisePlank], title: str, desc: str) -> str:
    """Draw one plank for each promise: its stones on top, its end in stroke, shape and words."""
    parts: list[str] = []
    for row, plank in enumerate(planks):
        y = 34 + row * _PLANK_ROW
        parts.append(_text(_PLANK_LEFT - 12, y + 9, _short(plank.name), anchor="end"))
        parts += _plank(plank.ended, y)
        parts += _stones(plank.stones, y)
        parts.append(_text(_PLANK_LEFT + _PLANK_WIDTH + 14, y + 9, plank.status, anchor="start"))
    return _svg("promise-planks", title, desc, (_LEAST_WIDTH, 20 + _PLANK_ROW * len(planks)), parts)


def _plank(ended: str, y: int) -> list[str]:
    """Draw a whole plank, a dashed one, a sloping one, one in two pieces, or one held by gold."""
    box = f'x="{_PLANK_LEFT}" y="{y}" width="{_PLANK_WIDTH}" height="12" rx="3"'
    stroke = 'fill="none" stroke="currentColor" stroke-width="2"'
    match ended:
        case "kept":
            return [f'<rect {box} fill="currentColor" stroke="currentColor" stroke-width="2"/>']
        case "changed" | "active":
            return [f"<rect {box} {stroke}/>"]
        case "released":
            return [f'<rect {box} {stroke} stroke-dasharray="7 5"/>']
        case "late":
            middle = _PLANK_LEFT + _PLANK_WIDTH // 2
            return [f'<rect {box} {stroke} transform="rotate(2 {middle} {y + 6})"/>']
        case _:
            return _in_two(y, mended=ended == "mended")


def _in_two(y: int, *, mended: bool) -> list[str]:
    half, gap = _PLANK_WIDTH // 2 - 8, 16
    middle = _PLANK_LEFT + half
    stroke = 'fill="none" stroke="currentColor" stroke-width="2"'
    left = f"M{middle} {y}H{_PLANK_LEFT}v12H{middle - 6}l6 -6l-5 -3z"
    right = f"M{middle + gap} {y}H{_PLANK_LEFT + _PLANK_WIDTH}v12H{middle + gap - 5}l5 -5l-5 -3z"
    pieces = [f'<path d="{left}" {stroke}/>', f'<path d="{right}" {stroke}/>']
    if mended:
        seam = f"M{middle - 10} {y + 9}l8 -6l6 6l8 -6l6 6l8 -6"
        pieces.append(f'<path d="{seam}" {stroke} stroke-linejoin="round"/>')
    return pieces


def _stones(count: int, y: int) -> list[str]:
    """Draw the stones that lay on a plank, each an oval of its own."""
    style = 'rx="8" ry="5" fill="none" stroke="currentColor" stroke-width="1.5"'
    return [
        f'<ellipse cx="{_PLANK_LEFT + 20 + 22 * n}" cy="{y - 7}" {style}/>' for n in range(count)
    ]
