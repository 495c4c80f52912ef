"""The bridge: deck, posts, rails and lamps, reaching equally far from both banks.

Two layers: `deck` lies behind whoever stands on it, `rails` in front of them.
"""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.picture.lamps import IRON, paper_lantern, post_lamp, reflection
from game.screens.picture.marks import (
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
    Board,
    Timber,
    dashed,
    nails,
    plain,
    promised,
)
from game.screens.picture.palette import Palette
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    curve,
    faded,
    hexa,
    mix,
)
from game.screens.picture.span import (
    BANK_LEFT,
    BANK_RIGHT,
    DEPTH,
    MIDDLE,
    PLANKS,
    RAIL,
    STEP,
    deck_y,
    plank_x,
    rail_y,
    reach_x,
)
from game.screens.world import Figure, Lid, Plank, Pose, World

ROPE = hexa("#D8A868")
HOOK_LEFT, HOOK_RIGHT = 292.0, 988.0  # where the banks' lanterns hang
ARCH_TOP = 236.0  # above the heads of whoever stands in the middle
WATER_Y = 560.0  # height at which lamps are mirrored


def timber_of(pal: Palette) -> Timber:
    """Return the wood's colours in the light of a palette."""
    return Timber(
        mix(WOOD_LIT, pal.wall, 0.34), mix(WOOD, pal.wall, 0.34), mix(WOOD_DARK, pal.trunk, 0.5)
    )


def board_at(seat: Seat, place: int) -> Board:
    """Return the board of a plank's place."""
    left, right = plank_x(seat, place)
    a, b = left + 1.1, right - 1.1
    corners = (
        (a, deck_y(a)),
        (b, deck_y(b)),
        (b + (MIDDLE - b) * 0.012, deck_y(b) - DEPTH),
        (a + (MIDDLE - a) * 0.012, deck_y(a) - DEPTH),
    )
    return Board(corners, place * 2 + (seat is Seat.B))


def deck(world: World, pal: Palette, lamp: float) -> tuple[Shape, ...]:
    """Draw everything behind whoever stands on the bridge; `lamp` is the lamps' light."""
    timber = timber_of(pal)
    marked = {(p.seat, p.place): p for p in world.planks}
    shapes: list[Shape] = [*_shadow(world.reach), *_reflections(world, lamp), *_piles(world, pal)]
    shapes.extend(_back_rail(world, pal))
    shapes.extend(_beam(world.reach, timber))
    for seat in Seat:
        for place in range(PLANKS):
            mark = marked.get((seat, place))
            crossed = crosses(world)
            shapes.extend(_plank((seat, place), mark, world.reach, timber, crossed=crossed))
    if crosses(world):
        shapes.extend(_gangway(world.reach, timber))
    if pal.snow:
        shapes.extend(_snow(world.reach, pal))
    return tuple(shapes)


def crosses(world: World) -> bool:
    """Say whether boards lie over the gap because somebody or something stands there."""
    there = (Pose.SIT, Pose.MIDDLE)
    figures: tuple[Figure, Figure] = (world.left, world.right)
    return world.reach < PLANKS and (
        world.lid is not Lid.NONE or any(f.pose in there for f in figures)
    )


def _shadow(reach: int) -> list[Shape]:
    left, right = reach_x(reach)
    dark = (8, 6, 26, 92)
    shapes: list[Shape] = []
    for a, b in ((BANK_LEFT, left), (right, BANK_RIGHT)):
        if b - a > 1:
            shapes.append(Glow((a + b) / 2, WATER_Y - 8, (b - a) * 0.7, 36, dark, 1.0))
    return shapes


def _reflections(world: World, lamp: float) -> list[Shape]:
    shapes: list[Shape] = []
    for x in _posts(world.reach):
        if lamp > 0 and 300 < x < 980:
            shapes.extend(reflection((x, WATER_Y + 20), lamp * 0.8))
    for seat, x in ((Seat.A, HOOK_LEFT + 20), (Seat.B, HOOK_RIGHT - 20)):
        if seat in world.lanterns:
            shapes.extend(reflection((x, WATER_Y + 44), 1.2))
    if world.middle_lantern:
        shapes.extend(reflection((MIDDLE, WATER_Y + 40), 0.65 * world.middle_lantern))
    return shapes


def _posts(reach: int) -> tuple[float, ...]:
    """Return where posts stand: at the bank, at every third plank, and at the last one laid."""
    found: list[float] = []
    for k in (0, 3, 6, 9):
        if k <= reach:
            found.extend((BANK_LEFT + k * STEP, BANK_RIGHT - k * STEP))
    return tuple(sorted(set(found)))


def _ends(reach: int) -> tuple[float, ...]:
    if reach % 3 == 0 or reach >= PLANKS:
        return ()
    return reach_x(reach)


def _piles(world: World, pal: Palette) -> list[Shape]:
    wood = mix(WOOD_DARK, pal.trunk, 0.55)
    shapes: list[Shape] = []
    for x in _posts(world.reach):
        if 300 < x < 980:
            y = deck_y(x)
            for dx, top in ((5.0, -DEPTH), (0.0, 0.0)):
                shapes.append(
                    Line(((x + dx, y + top), (x + dx, WATER_Y - 12 + top * 0.5)), 6, wood)
                )
            shapes.append(Ellipse(x + 1, WATER_Y - 11, 15, 2.6, faded(pal.streak, 0.35)))
            mirror = ((x, WATER_Y - 8), (x - 1, WATER_Y + 34))
            shapes.append(Line(mirror, 6, faded(wood, 0.35)))
    return shapes


def _beam(reach: int, timber: Timber) -> list[Shape]:
    left, right = reach_x(reach)
    shapes: list[Shape] = []
    for start, end in ((BANK_LEFT - 10, left), (BANK_RIGHT + 10, right)):
        if abs(end - start) > 12:
            steps = [start + (end - start) * k / 12 for k in range(13)]
            top = [(x, deck_y(x) + 5) for x in steps]
            low = [(x, deck_y(x) + 17 - 3 * k / 12) for k, x in enumerate(steps)]
            shapes.append(Polygon((*top, *reversed(low)), mix(timber.gap, (0, 0, 0, 255), 0.25)))
            shapes.append(Line(tuple(low), 1.2, faded(timber.top, 0.35)))
    if reach < PLANKS:
        shapes.extend(Line(_slack(reach, back), 1.8, faded(ROPE, 0.55)) for back in (0.0, DEPTH))
    return shapes


def _slack(reach: int, back: float) -> tuple[Point, ...]:
    left, right = reach_x(reach)
    points = []
    for k in range(17):
        part = k / 16
        x = left + (right - left) * part
        sag = 0.03 * (right - left) * 4 * part * (1 - part)
        points.append((x, deck_y(left) + 4 - back + sag))
    return tuple(points)


def _plank(
    at: tuple[Seat, int], mark: Plank | None, reach: int, timber: Timber, *, crossed: bool
) -> list[Shape]:
    seat, place = at
    board = board_at(seat, place)
    if mark is not None:
        return promised(board, seat, mark.mark, timber)
    if place < reach:
        return [*plain(board, timber), *nails(board, timber)]
    if place == reach and not crossed:
        return dashed(board)
    return []


def _gangway(reach: int, timber: Timber) -> list[Shape]:
    left, right = reach_x(reach)
    shapes: list[Shape] = [Glow(MIDDLE, WATER_Y - 20, (right - left) * 0.6, 20, (8, 6, 26, 120), 1)]
    rows = ((DEPTH - 1, DEPTH / 2 + 1, 1), (DEPTH / 2 - 1, 0.0, 2))
    for back, front, seed in rows:
        xs = [left - 8 + (right - left + 16) * k / 14 for k in range(15)]
        top = [(x, _gang_y(x, reach) - back) for x in xs]
        low = [(x, _gang_y(x, reach) - front) for x in xs]
        tone = mix(timber.top, timber.face, 0.3 * seed)
        lip = [(x, y + 6) for x, y in low]
        shapes.append(Polygon((*low, *reversed(lip)), mix(timber.face, timber.gap, 0.5)))
        shapes.append(Polygon((*top, *reversed(low)), tone))
        shapes.append(Line(tuple(low), 1.0, mix(tone, WOOD_LIT, 0.6)))
    for x in (left + 6, right - 6, MIDDLE - 70, MIDDLE + 70):
        if left < x < right:
            y = _gang_y(x, reach)
            for k in (-2.6, 0.0, 2.6):
                lash = ((x + k, y + 6), (x + k, y - DEPTH + 1))
                shapes.append(Line(lash, 1.8, ROPE))
    return shapes


def _gang_y(x: float, reach: int) -> float:
    left, right = reach_x(reach)
    part = max(0.0, min(1.0, (x - left) / max(1.0, right - left)))
    rise = max(0.0, deck_y(left) - HIGHEST) * 4 * part * (1 - part)
    return deck_y(left) - rise


HIGHEST = deck_y(MIDDLE)


def _snow(reach: int, pal: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for seat in Seat:
        for place in range(min(reach, PLANKS)):
            board = board_at(seat, place)
            edge = (board.at(0.02, 0.98), board.at(0.5, 0.9), board.at(0.98, 0.98))
            shapes.append(Line(edge, 4.0, faded(pal.ground[0], 0.8)))
            shapes.append(Glow(*board.at(0.5, 0.72), 26, 8, faded(pal.ground[0], 0.4), 0.8))
    return shapes


def _back_rail(world: World, pal: Palette) -> list[Shape]:
    wood = mix(WOOD_DARK, pal.trunk, 0.35)
    shapes: list[Shape] = []
    for x in (*_posts(world.reach), *_ends(world.reach)):
        y = deck_y(x) - DEPTH
        shapes.append(Line(((x + 3, y + 3), (x + 3, y - RAIL + 6)), 4.2, wood))
    shapes.append(Line(_rope(world.reach, DEPTH - 4), 1.6, faded(mix(ROPE, wood, 0.4), 0.9)))
    return shapes


def _rope(reach: int, back: float) -> tuple[Point, ...]:
    xs = [BANK_LEFT + (BANK_RIGHT - BANK_LEFT) * k / 72 for k in range(73)]
    return tuple((x, rail_y(x, reach) - back) for x in xs)


def rails(world: World, pal: Palette, lamp: float) -> tuple[Shape, ...]:
    """Draw what stands in front of whoever is on the bridge: posts, handrail, ropes, lamps."""
    wood = mix(WOOD_DARK, pal.trunk, 0.25)
    lit = faded(mix(WOOD_LIT, pal.rim, 0.4), 0.85)
    shapes: list[Shape] = []
    for x in (*_posts(world.reach), *_ends(world.reach)):
        y = deck_y(x)
        shapes.append(Rounded((x - 3.4, y - RAIL - 5, 6.8, RAIL + 20), 1.5, wood))
        side = -1.6 if x > MIDDLE else 1.6
        shapes.append(Line(((x + side, y - RAIL - 2), (x + side, y + 10)), 1.3, lit))
    shapes.extend(_handrail(world.reach, wood, lit))
    for x in _posts(world.reach):
        shapes.extend(post_lamp((x, deck_y(x) - RAIL - 4), lamp))
        if pal.snow:
            shapes.append(Ellipse(x, deck_y(x) - RAIL - 26, 6, 2.4, pal.ground[0]))
    shapes.extend(_hooks(world, pal, lamp))
    return tuple(shapes)


def _handrail(reach: int, wood: Rgba, lit: Rgba) -> list[Shape]:
    left, right = reach_x(reach)
    shapes: list[Shape] = []
    for start, end in ((BANK_LEFT, left), (right, BANK_RIGHT)):
        if end - start > 1:
            xs = [start + (end - start) * k / 16 for k in range(17)]
            rail = tuple((x, deck_y(x) - RAIL) for x in xs)
            shapes.append(Line(rail, 4.4, wood))
            shapes.append(Line(tuple((x, y - 1.4) for x, y in rail), 1.2, lit))
            low = tuple((x, deck_y(x) - RAIL * 0.48) for x in xs)
            shapes.append(Line(low, 1.8, ROPE))
    if reach < PLANKS:
        gap = [(x, y) for x, y in _rope(reach, 0.0) if left - 2 <= x <= right + 2]
        shapes.append(Line(tuple(gap), 2.2, ROPE))
    return shapes


def _hooks(world: World, pal: Palette, lamp: float) -> list[Shape]:
    iron = mix(IRON, pal.trunk, 0.3)
    halo = 0.3 + 0.7 * lamp
    shapes: list[Shape] = []
    for seat, x, side in ((Seat.A, HOOK_LEFT, 1), (Seat.B, HOOK_RIGHT, -1)):
        foot, top = deck_y(x - side * 10), deck_y(x) - 136
        base = x - side * 22
        arm = curve(((base, foot), (base, top + 20), (base + side * 9, top), (x, top + 9)), 6)
        shapes.append(Line(arm, 3.2, iron))
        light = 1.0 if seat in world.lanterns else 0.0
        shapes.extend(paper_lantern((x, top + 9), light, 1.0, halo))
    if world.middle_lantern:
        shapes.extend(_arch(world, iron, halo))
    return shapes


def _arch(world: World, iron: Rgba, halo: float) -> list[Shape]:
    """Draw the thin arch that stands on both halves and carries their one lantern."""
    left, right = reach_x(min(world.reach, PLANKS - 3))
    left, right = left + 12, right - 12
    foot = deck_y(left) - RAIL
    line = []
    for k in range(25):
        part = k / 24
        rise = (1 - (2 * part - 1) ** 4) * (foot - ARCH_TOP)
        line.append((left + (right - left) * part, foot - rise))
    return [
        Line(tuple(line), 2.6, iron),
        *paper_lantern((MIDDLE, ARCH_TOP), 0.5 * world.middle_lantern, 1.3, halo),
        Circle(MIDDLE, ARCH_TOP, 2.4, iron),
    ]
