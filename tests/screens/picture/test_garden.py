"""The garden: a long table on the far bank, apples, and a glasshouse on the right."""

from __future__ import annotations

from game.screens.picture import garden
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import bounds
from game.screens.world import Setting, Sky

PAL = palette_of(Setting.GARDEN, Sky.DUSK)


def test_the_long_table_stands_far_off_in_the_middle() -> None:
    x, y, wide, tall = bounds(garden.far(PAL))
    assert x > 258
    assert x + wide < 1022
    assert 330 < y < y + tall < 450


def test_something_stands_on_either_bank_and_nothing_in_the_river() -> None:
    boxes = [bounds((shape,)) for shape in garden.built(PAL)]
    left = [b for b in boxes if b[0] + b[2] < 400]
    right = [b for b in boxes if b[0] > 900]
    assert left
    assert right
    assert len(left) + len(right) == len(boxes)
