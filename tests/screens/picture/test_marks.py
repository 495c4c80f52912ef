"""Planks: each state of a promise is told by shape, each promiser by the pegs."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.rules.seats import Seat
from game.screens.picture.marks import (
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
    Board,
    Timber,
    ledger_plank,
    pegs,
    promised,
)
from game.screens.picture.palette import GOLD
from game.screens.picture.shapes import Circle, Line, Polygon, Shape
from game.screens.world import Mark

BOARD = Board(((0.0, 30.0), (40.0, 30.0), (40.0, 0.0), (0.0, 0.0)), 1)
TIMBER = Timber(WOOD_LIT, WOOD, WOOD_DARK)


def _outlines(shapes: list[Shape]) -> tuple[object, ...]:
    """Leave only forms, so that colours cannot tell two states apart."""
    found: list[object] = []
    for shape in shapes:
        match shape:
            case Polygon() | Line():
                found.append(shape.points)
            case Circle():
                found.append((shape.x, shape.y, shape.r))
            case _:
                found.append(type(shape).__name__)
    return tuple(found)


@pytest.mark.parametrize("seat", Seat)
def test_all_states_differ_by_shape_alone(seat: Seat) -> None:
    drawn = {mark: _outlines(promised(BOARD, seat, mark, TIMBER)) for mark in Mark}
    for one, other in combinations(Mark, 2):
        assert drawn[one] != drawn[other], (one, other)


def test_pegs_are_round_for_seat_a_and_square_for_seat_b() -> None:
    assert all(isinstance(peg, Circle) for peg in pegs(BOARD, Seat.A))
    assert all(isinstance(peg, Polygon) and len(peg.points) == 4 for peg in pegs(BOARD, Seat.B))


@pytest.mark.parametrize("mark", Mark)
def test_gold_is_only_where_a_plank_was_mended(mark: Mark) -> None:
    shapes = promised(BOARD, Seat.A, mark, TIMBER)
    golden = any(isinstance(s, Line) and s.colour == GOLD for s in shapes)
    assert golden == (mark is Mark.MENDED)


@pytest.mark.parametrize("mark", Mark)
def test_the_ledger_shows_the_same_states_small(mark: Mark) -> None:
    assert len(ledger_plank(Seat.B, mark)) > 5
