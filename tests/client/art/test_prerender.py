"""The script that paints what ships."""

from __future__ import annotations

from game.client.art.prerender import IMAGES
from game.screens.picture.compose import whole_layer
from game.screens.world import Setting, Sky


def test_there_is_an_image_for_every_setting_and_sky_and_no_other() -> None:
    wanted = {
        f"{whole_layer(setting, sky, mirrored=mirrored).key}.jpg"
        for setting in Setting
        for sky in Sky
        for mirrored in (False, True)
    }
    assert {path.name for path in IMAGES.glob("*.jpg")} == wanted
