"""Colours: every setting has its own at every hour."""

from __future__ import annotations

import pytest

from game.screens.picture.palette import palette_of
from game.screens.world import Setting, Sky


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("sky", Sky)
def test_every_sky_has_five_colours_from_top_to_horizon(setting: Setting, sky: Sky) -> None:
    assert len(palette_of(setting, sky).sky) == 5


def test_only_the_dumpling_lies_in_snow() -> None:
    assert palette_of(Setting.DUMPLING, Sky.DUSK).snow
    assert not palette_of(Setting.RIVER, Sky.DUSK).snow


def test_no_star_is_seen_at_dawn_and_most_at_night() -> None:
    assert palette_of(Setting.RIVER, Sky.DAWN).stars == 0
    assert palette_of(Setting.RIVER, Sky.NIGHT).stars == 1
