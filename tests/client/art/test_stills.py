"""Still landscapes: shipped, cached, or painted afresh, always the same picture."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.client.art.painter import Painter
from game.client.art.prerender import IMAGES
from game.client.art.stills import UNSEEN, Stills, paint_still
from game.client.art.words import picture_words
from game.screens.picture.compose import whole_layer
from game.screens.world import Setting, Sky


def _difference(one: pygame.Surface, other: pygame.Surface) -> float:
    """Return the mean difference of two pictures in levels of 255."""
    size = (160, 90)
    pixels = [
        pygame.image.tobytes(pygame.transform.smoothscale(s.convert(24), size), "RGB")
        for s in (one, other)
    ]
    total = sum(abs(a - b) for a, b in zip(pixels[0], pixels[1], strict=True))
    return total / len(pixels[0])


PAINTED = [(setting, sky, False) for setting in Setting for sky in Sky]
PAINTED += [(setting, Sky.DUSK, True) for setting in Setting]  # the other way round: one is enough


@pytest.mark.parametrize(("setting", "sky", "mirrored"), PAINTED)
def test_what_ships_is_what_would_be_painted(setting: Setting, sky: Sky, *, mirrored: bool) -> None:
    layer = whole_layer(setting, sky, mirrored=mirrored)
    shipped = pygame.image.load(IMAGES / f"{layer.key}.jpg")
    assert shipped.get_size() == (1280, 720)
    assert _difference(shipped, paint_still(layer, 1.0, picture_words)) < 1.5


def test_what_ships_stays_small() -> None:
    assert sum(path.stat().st_size for path in IMAGES.glob("*.jpg")) < 4_500_000


def test_another_size_is_shown_at_once_and_painted_properly_later(painter: Painter) -> None:
    layer = whole_layer(Setting.RIVER, Sky.NIGHT)
    rough = painter.stills.still(layer, 0.5)
    assert rough.get_size() == (640, 360)
    assert not painter.stills.refine(), "it begins, and nobody waits for it"
    assert painter.stills.still(layer, 0.5) is rough
    painter.stills.finish()
    assert painter.stills.refine()
    assert not painter.stills.refine()
    fine = painter.stills.still(layer, 0.5)
    assert fine is not rough
    assert fine.get_size() == (640, 360)


def test_a_painted_still_is_found_again_in_the_cache_folder(tmp_path: Path) -> None:
    layer = whole_layer(Setting.RIVER, Sky.DAWN)
    first = Stills(IMAGES, tmp_path, picture_words)
    first.still(layer, 0.4)
    first.refine()
    first.finish()
    assert first.refine()
    again = Stills(IMAGES, tmp_path, picture_words)
    again.still(layer, 0.4)
    again.refine()
    again.finish()
    assert not again.refine(), "there was nothing to paint"


def test_a_damaged_cache_is_painted_over(tmp_path: Path) -> None:
    layer = whole_layer(Setting.RIVER, Sky.DAWN)
    first = Stills(IMAGES, tmp_path, picture_words)
    first.still(layer, 0.4)
    first.refine()
    first.finish()
    (saved,) = tmp_path.glob("*.jpg")
    saved.write_bytes(saved.read_bytes()[:20])
    again = Stills(IMAGES, tmp_path, picture_words)
    assert again.still(layer, 0.4).get_size() == (512, 288)
    again.refine()
    again.finish()
    assert again.refine()


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    layer = whole_layer(Setting.RIVER, Sky.DAWN)
    nowhere = tmp_path / "file"
    nowhere.write_text("no folder")
    stills = Stills(IMAGES, nowhere, picture_words)
    stills.still(layer, 0.4)
    stills.refine()
    stills.finish()
    assert stills.refine()


def test_without_shipped_images_a_still_is_painted(tmp_path: Path) -> None:
    layer = whole_layer(Setting.RIVER, Sky.NIGHT)
    bare = Stills(tmp_path / "nothing", None, picture_words)
    assert bare.still(layer, 0.25).get_size() == (320, 180)


def test_a_still_that_is_no_longer_shown_is_let_go_of() -> None:
    stills = Stills(IMAGES, None, picture_words)
    home, scene = (whole_layer(setting, Sky.DUSK) for setting in (Setting.RIVER, Setting.DUMPLING))
    first = stills.still(home, 1.0)
    assert stills.still(home, 1.0) is first
    stills.still(scene, 1.0)
    assert stills.still(home, 1.0) is first  # two skies pass into each other
    for _ in range(UNSEEN + 2):
        stills.still(scene, 1.0)
    assert stills.still(home, 1.0) is not first
