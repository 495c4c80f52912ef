"""The world folded to one line: eighteen blocks in the top bar, nine from each bank."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.picture.palette import GOLD
from game.screens.picture.shapes import Circle, Line, Place, Polygon, Rgba, Shape, hexa
from game.screens.picture.span import PLANKS
from game.screens.world import Mark, World

BOX = (0.0, 0.0, 190.0, 28.0)
PALE_A, PALE_B = hexa("#9EC0EE"), hexa("#F2A884")
EMPTY = hexa("#B8B0CC")
INK = hexa("#1B1D36")
WIDE, TALL, GAP = 8.4, 10.0, 2.1


def bar_blocks(world: World, *, contrast: bool = False) -> tuple[Shape, ...]:
    """Draw the bridge as blocks: filled ones are laid, outlined ones still to come.

    A promise's block shows its state by shape: lifted, slanted, notched, cracked, or with a
    gold seam. With `contrast` colours are the high-contrast pair.
    """
    marks = {(p.seat, p.place): p.mark for p in world.planks}
    shapes: list[Shape] = []
    for seat in Seat:
        tint = _tint(seat, contrast=contrast)
        for place in range(PLANKS):
            index = place if seat is Seat.A else 2 * PLANKS - 1 - place
            x = 1.0 + index * (WIDE + GAP)
            part = abs(index + 0.5 - PLANKS) / PLANKS
            y = 6.0 + 9.0 * part * part
            mark = marks.get((seat, place))
            shapes.extend(_block((x, y), tint, mark, laid=place < world.reach))
    return tuple(shapes)


def _tint(seat: Seat, *, contrast: bool) -> Rgba:
    if contrast:
        return hexa("#9EC8FF") if seat is Seat.A else hexa("#FFB88C")
    return PALE_A if seat is Seat.A else PALE_B


def _block(at: tuple[float, float], tint: Rgba, mark: Mark | None, *, laid: bool) -> list[Shape]:
    x, y = at
    if mark is Mark.CARRIED:
        y -= 4.5
    body = [(x, y), (x + WIDE, y), (x + WIDE, y + TALL), (x, y + TALL)]
    if mark is Mark.CROOKED:
        turned = Place(x + WIDE / 2, y + TALL / 2, 1.0, 14.0)
        body = [turned.point((px - x - WIDE / 2, py - y - TALL / 2)) for px, py in body]
    if not laid and mark is None:
        return [Line((*body, body[0]), 1.1, EMPTY)]
    shapes: list[Shape] = [Polygon(tuple(body), tint)]
    shapes.extend(_state((x, y), mark))
    return shapes


def _state(at: tuple[float, float], mark: Mark | None) -> list[Shape]:
    x, y = at
    zigzag = ((x + 4.6, y), (x + 3.0, y + 3.4), (x + 5.6, y + 6.2), (x + 3.8, y + TALL))
    match mark:
        case Mark.CARRIED:
            return [Line(((x, y + TALL + 5.4), (x + WIDE, y + TALL + 5.4)), 1.1, EMPTY)]
        case Mark.RECUT:
            return [Line(((x, y + 7), (x + WIDE, y + 3)), 1.6, INK)]
        case Mark.CRACKED:
            return [Line(zigzag, 1.8, INK)]
        case Mark.LAMPED:
            return [Line(zigzag, 1.8, INK), Circle(x + WIDE, y - 1.0, 2.4, GOLD)]
        case Mark.MENDED:
            return [Line(zigzag, 2.8, INK), Line(zigzag, 1.8, GOLD)]
        case _:
            return []
