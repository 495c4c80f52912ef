"""The office afloat and the lighthouse it looks up to."""

from __future__ import annotations

from game.screens.picture import office
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import bounds
from game.screens.world import Setting, Sky

PAL = palette_of(Setting.OFFICE, Sky.DUSK)


def test_the_lighthouse_is_higher_than_anything_on_the_left() -> None:
    boxes = [bounds((s,)) for s in office.built(PAL)]
    left = min(y for x, y, wide, _ in boxes if x + wide < 400)
    right = min(y for x, y, _, _ in boxes if x > 1000)
    assert right < 200 < left


def test_the_boardroom_is_at_the_top_of_the_tower() -> None:
    x, y = office.LIGHTHOUSE.point(office.TOWER_WINDOW[:2])
    assert x > 1022
    assert y < 220


def test_the_landing_stage_lies_where_people_stand_and_has_water_under_it() -> None:
    x, y, wide, tall = bounds(office.left_bank(PAL))
    assert x < 60
    assert x + wide > 258
    assert y < 476 < y + tall
