"""Houses and the chip stand."""

from __future__ import annotations

from game.screens.picture.buildings import buildings, bulbs
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import bounds
from game.screens.world import Setting, Sky


def test_the_chip_stand_with_its_bulbs_is_on_the_right_bank() -> None:
    assert all(x > 1000 for x, _ in bulbs())
    assert len(bulbs()) >= 8


def test_both_settings_build_on_both_banks() -> None:
    for setting in Setting:
        x, _, wide, _ = bounds(buildings(setting, palette_of(setting, Sky.DUSK)))
        assert x < 100
        assert x + wide > 1180
