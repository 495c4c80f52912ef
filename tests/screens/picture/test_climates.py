"""Season and weather: every new setting has its own light at every hour."""

from __future__ import annotations

import pytest

from game.screens.picture.climates import CLIMATES
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Rgba
from game.screens.world import Setting, Sky


def _light(colour: Rgba) -> int:
    return sum(colour[:3])


@pytest.mark.parametrize("setting", CLIMATES)
def test_every_hour_has_a_whole_sky(setting: Setting) -> None:
    assert set(CLIMATES[setting]) == set(Sky)
    assert all(len(climate.sky) == 5 for climate in CLIMATES[setting].values())


@pytest.mark.parametrize("setting", CLIMATES)
def test_dawn_is_the_lightest_hour_and_night_the_darkest(setting: Setting) -> None:
    ground = {sky: _light(palette_of(setting, sky).ground[0]) for sky in Sky}
    assert max(ground, key=ground.__getitem__) is Sky.DAWN
    assert min(ground, key=ground.__getitem__) is Sky.NIGHT


def test_only_the_dumpling_lies_in_snow() -> None:
    snowy = {setting for setting in Setting if palette_of(setting, Sky.DUSK).snow}
    assert snowy == {Setting.DUMPLING}


def test_no_two_settings_share_a_sky() -> None:
    assert len({palette_of(setting, Sky.DUSK).sky for setting in Setting}) == len(Setting)
