"""Where the pieces of the feelings ring lie: families inside, their words outside, a hub.

Pure geometry. The ring is drawn round only where all of its words have room; on a small window,
with large text or in high contrast its rows stay rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

import pygame

from game.client.theme import Face, Type
from game.client.widgets.base import NO_LIMIT, Kit
from game.screens.tree import Flow, Look, Node, Role

WORD = Type(Face.PLAIN, 600, 14.5, 1.2)
FAMILY = Type(Face.PLAIN, 700, 14.5, 1.2)
LEAST_PX = 430  # a smaller ring would have petals too narrow to hit
MOST_PX = 620
LARGEST_SCALE = 1.25
ROUND_PX = 226  # what a window needs above and below the ring: bar, turn line, foot
GROW_PX = 24  # how far a chosen petal grows out of the ring
HUB, INNER, OUTER = 0.265, 0.285, 0.52  # of the radius: hub, where families and where words begin
GAP = 0.012
LEAN_PX = 10  # a family's name has a ground of its own and may lean so far over its neighbours
LEFT, RIGHT = 9, 11  # how a ring and what stands beside it share the work
TURN = 360.0
_INK = 0.18  # of a line's height: what its letters leave free above and below
_MOVE = 7  # px that a family's name may stand beside the middle of its piece
_OFF_EDGE = (3.0, 1.5, 0.5)  # px between a name and the outline of its piece, if it may be


@dataclass(frozen=True, slots=True)
class Wedge:
    """A piece of a ring.

    Attributes:
        dx, dy: the ring's middle, from the top left of the piece's own rect, in px.
        near, far: distances from the middle, in px.
        start, end: angles in degrees, clockwise from the right.
        whole: the ring's outer radius with all that may grow out of it.
    """

    dx: int
    dy: int
    near: float
    far: float
    start: float
    end: float
    whole: int

    def middle(self, rect: pygame.Rect) -> tuple[int, int]:
        """Return the ring's middle, given where the piece's rect is now."""
        return rect.x + self.dx, rect.y + self.dy

    def holds(self, rect: pygame.Rect, at: tuple[int, int]) -> bool:
        """Say whether a point lies in the piece."""
        x, y = self.middle(rect)
        distance = math.hypot(at[0] - x, at[1] - y)
        turn = math.degrees(math.atan2(at[1] - y, at[0] - x))
        return (
            self.near <= distance < self.far and (turn - self.start) % TURN < self.end - self.start
        )

    def surround(self, rect: pygame.Rect) -> pygame.Rect:
        """Return the square that the whole ring is drawn in."""
        x, y = self.middle(rect)
        return pygame.Rect(x - self.whole, y - self.whole, 2 * self.whole, 2 * self.whole)

    def point(self, distance: float, turn: float) -> tuple[float, float]:
        """Return a point from the middle, in px."""
        angle = math.radians(turn)
        return distance * math.cos(angle), distance * math.sin(angle)

    def outline(self, grown: float = 0.0) -> list[tuple[float, float]]:
        """Return the piece's outline about the middle, `grown` px longer outwards."""
        steps = max(3, round((self.end - self.start) / 3))
        turns = [self.start + (self.end - self.start) * k / steps for k in range(steps + 1)]
        out = [self.point(self.far + grown, turn) for turn in turns]
        return out + [self.point(self.near, turn) for turn in reversed(turns)]


def across(node: Node, width: int, kit: Kit) -> int:
    """Return how wide the round ring is, or 0 where its rows stay rows."""
    theme = kit.theme
    if theme.high_contrast or theme.scale > LARGEST_SCALE or not _is_whole(node):
        return 0
    size = min(width, theme.px(MOST_PX), kit.tall - theme.px(ROUND_PX) if kit.tall else width)
    if size < theme.px(LEAST_PX) or not _fits(node, size, kit):
        return 0
    return size


def beside(work: Node, width: int, kit: Kit) -> Node:
    """Return the work with a round ring at the right of everything else; the gold button stays.

    Unchanged where there is no ring, or no room for one that is round.
    """
    ring = next((child for child in work.children if child.look is Look.RING), None)
    if ring is None or work.flow is not Flow.COLUMN:
        return work
    if not across(ring, round((width - kit.theme.gap(12)) * RIGHT / (LEFT + RIGHT)), kit):
        return work
    is_foot = work.children[-1].look is Look.GOLD
    foot = work.children[-1:] if is_foot else ()
    title = Node(f"{ring.id}.title", Role.HEADING, ring.name, look=Look.TITLE)
    rest = tuple(title if c is ring else c for c in work.children if c not in foot)
    left = Node(f"{ring.id}.beside", Role.GROUP, span=LEFT, children=rest)
    right = Node(f"{ring.id}.place", Role.GROUP, span=RIGHT, children=(ring,))
    row = Node(f"{ring.id}.row", Role.GROUP, flow=Flow.ROW, children=(left, right))
    return replace(work, children=(row, *foot))


def _is_whole(node: Node) -> bool:
    return bool(node.children) and all(len(row.children) == 5 for row in node.children)


def _fits(node: Node, size: int, kit: Kit) -> bool:
    """Say whether every word has room along its petal, and every family nearly on its piece."""
    far = size / 2 - GROW_PX
    along = far * (1 - OUTER) - 6
    beside = far * (INNER + OUTER) / 2 * math.radians(TURN / len(node.children)) - 1 + LEAN_PX
    words = (w for row in node.children for w in row.children[1:])
    return all(kit.wrap(w.name, WORD, NO_LIMIT).width <= along for w in words) and all(
        kit.wrap(row.children[0].name, FAMILY, NO_LIMIT).width <= beside for row in node.children
    )


def full(rect: pygame.Rect) -> Wedge:
    """Return the wedge of a whole ring in its square."""
    half = rect.width // 2
    return Wedge(half, half, 0.0, half - GROW_PX, -90.0, 270.0, half)


def pieces(
    row: Node, place: int, rows: int, rect: pygame.Rect
) -> Iterator[tuple[Node, pygame.Rect, Wedge]]:
    """Return a family and its words, clockwise from mild to strong, each with its wedge.

    Args:
        row: the family's row: its own node first.
        place: its place among the rows; the first lies at the top.
        rows: how many there are.
        rect: the ring's square.
    """
    each = TURN / rows
    start = -90 - each / 2 + place * each
    far = rect.width / 2 - GROW_PX
    yield row.children[0], *_piece(rect, far * INNER, far * (OUTER - GAP), start, start + each)
    words = row.children[1:]
    for n, word in enumerate(words):
        begins, ends = (start + each * k / len(words) for k in (n, n + 1))
        yield word, *_piece(rect, far * OUTER, far, begins, ends)


def _piece(
    rect: pygame.Rect, near: float, far: float, start: float, end: float
) -> tuple[pygame.Rect, Wedge]:
    """Return a piece's own rect and its wedge."""
    x, y = rect.centerx, rect.centery
    rough = Wedge(0, 0, near, far, start, end, rect.width // 2)
    outline = rough.outline()
    left, top = min(p[0] for p in outline), min(p[1] for p in outline)
    right, bottom = max(p[0] for p in outline), max(p[1] for p in outline)
    area = pygame.Rect(round(x + left), round(y + top), round(right - left), round(bottom - top))
    return area, Wedge(x - area.x, y - area.y, near, far, start, end, rect.width // 2)


@lru_cache(maxsize=64)
def name_place(wedge: Wedge, wide: int, tall: int, icon: int) -> tuple[float, float]:
    """Return where a family's icon and name stand, from the ring's middle.

    In the middle of its piece, or as little beside it as keeps the name off the piece's outline.
    """
    x, y = wedge.point((wedge.near + wedge.far) / 2, (wedge.start + wedge.end) / 2)
    top = icon / 2 - tall / 2 + _INK * tall
    corners = [
        (across * wide / 2, top + down * (1 - 2 * _INK) * tall)
        for across in (-1, 1)
        for down in (0, 1)
    ]
    moves = sorted(product(range(-_MOVE, _MOVE + 1), repeat=2), key=lambda m: math.hypot(*m))
    for off in _OFF_EDGE:
        for dx, dy in moves:
            if all(_is_inside(wedge, x + dx + cx, y + dy + cy, off) for cx, cy in corners):
                return x + dx, y + dy
    return x, y


def _is_inside(wedge: Wedge, x: float, y: float, off: float) -> bool:
    """Say whether a point from the ring's middle lies in a piece, `off` px from its outline."""
    distance = math.hypot(x, y)
    beside = math.degrees(off / max(1.0, distance))
    turn = (math.degrees(math.atan2(y, x)) - wedge.start) % TURN
    in_reach = wedge.near + off <= distance <= wedge.far - off
    return in_reach and beside <= turn <= wedge.end - wedge.start - beside
