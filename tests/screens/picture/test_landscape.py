"""The still landscape: every setting at every hour, and the same each time."""

from __future__ import annotations

import pytest

from game.screens.picture.landscape import landscape
from game.screens.picture.shapes import Gradient
from game.screens.world import Setting, Sky


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("sky", Sky)
def test_every_landscape_begins_with_its_whole_sky(setting: Setting, sky: Sky) -> None:
    first = landscape(setting, sky)[0]
    assert isinstance(first, Gradient)
    assert first.box[2] == 1280


def test_the_same_landscape_is_drawn_each_time() -> None:
    once = landscape(Setting.DUMPLING, Sky.NIGHT)
    landscape.cache_clear()
    assert landscape(Setting.DUMPLING, Sky.NIGHT) == once
