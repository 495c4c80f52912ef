"""Eighteen blocks in the bar."""

from __future__ import annotations

import pytest

from game.client.art.bar import BOX, bar_blocks
from game.rules.seats import Seat
from game.screens.picture.shapes import Line, Polygon, bounds
from game.screens.world import Mark, Plank, World


@pytest.mark.parametrize("reach", range(10))
def test_the_blocks_are_laid_equally_from_both_ends(reach: int) -> None:
    shapes = bar_blocks(World(reach=reach))
    filled = [s for s in shapes if isinstance(s, Polygon)]
    outlined = [s for s in shapes if isinstance(s, Line)]
    assert (len(filled), len(outlined)) == (2 * reach, 18 - 2 * reach)


@pytest.mark.parametrize("mark", [m for m in Mark if m is not Mark.LAID])
def test_a_promises_block_shows_its_state(mark: Mark) -> None:
    plain = bar_blocks(World(reach=5))
    marked = bar_blocks(World(reach=5, planks=(Plank(Seat.A, 2, mark),)))
    assert plain != marked


def test_the_bar_fits_its_box_and_has_a_contrast_form() -> None:
    x, y, wide, tall = bounds(bar_blocks(World(reach=4)))
    assert x >= 0
    assert x + wide <= BOX[2]
    assert y >= 0
    assert y + tall <= BOX[3]
    assert bar_blocks(World(), contrast=True) != bar_blocks(World())
