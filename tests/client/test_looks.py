"""The real painter behind the toolkit's ports."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.client.looks import LID_MS, LINE_MS, SKY_MS, Changes, painted, theme_of
from game.rules.seats import Seat
from game.screens.picture.toys import TOYS
from game.screens.settings import Settings
from game.screens.tree import Fold
from game.screens.world import Lid, Setting, Sky, World

DINNER = World(setting=Setting.DUMPLING, sky=Sky.NIGHT, lid=Lid.COVERED)


def test_a_lid_rises_in_its_time_instead_of_vanishing() -> None:
    changes = Changes()
    changes.follow(DINNER, 1_000)
    bare = replace(DINNER, lid=Lid.CRUMBS)
    lifts = [changes.follow(bare, 2_000 + ms).lid_lift for ms in (0, LID_MS // 2, LID_MS)]
    assert lifts[0] == 0.0
    assert 0.4 < lifts[1] < 0.6
    assert lifts[2] == 1.0


def test_one_sky_passes_into_the_next() -> None:
    changes = Changes()
    changes.follow(DINNER, 0)
    dawn = replace(DINNER, sky=Sky.DAWN)
    first = changes.follow(dawn, 10_000)
    half = changes.follow(dawn, 10_000 + SKY_MS // 2)
    over = changes.follow(dawn, 10_000 + SKY_MS)
    assert (first.sky_before, first.sky_mix) == (Sky.NIGHT, 0.0)
    assert half.sky_before is Sky.NIGHT
    assert 0.4 < half.sky_mix < 0.6
    assert (over.sky_before, over.sky_mix) == (None, 1.0)


@pytest.mark.parametrize("fold", [Fold.FULL, Fold.STRIP, Fold.BAR])
def test_the_world_fills_its_place_in_every_fold(fold: Fold) -> None:
    _, looks = painted((960, 600), None)
    surface = pygame.Surface((960, 600))
    surface.fill((1, 2, 3))
    height = {Fold.FULL: 600, Fold.STRIP: 184, Fold.BAR: 64}[fold]
    looks.paint(surface, pygame.Rect(0, 0, 960, height), DINNER, fold, (), 1_000)
    painted_px = sum(
        surface.get_at((x, y))[:3] != (1, 2, 3)
        for x in range(0, 960, 40)
        for y in range(0, height, 16)
    )
    assert painted_px > 0
    below = surface.get_at((500, height + 1))[:3] if height < 599 else (1, 2, 3)
    assert below == (1, 2, 3)


def test_every_toy_has_a_picture_and_an_unknown_one_is_a_quiet_table() -> None:
    _, looks = painted((960, 600), None)
    for toy in TOYS:
        assert looks.toy(toy, 0.5, {"bites": "1"}, (320, 180)).get_size() == (320, 180)
    unknown = looks.toy("no-such-toy", 0.5, {}, (64, 36))
    assert len({unknown.get_at((x, 18))[:3] for x in range(8, 56, 4)}) > 3


def test_settings_become_a_theme() -> None:
    theme = theme_of(Settings(text=150, contrast=True, motion=False))
    assert (theme.scale, theme.high_contrast, theme.reduced_motion) == (1.5, True, True)


def test_a_line_of_talk_crosses_the_water_once_when_it_arrives() -> None:
    changes = Changes()
    before = World(floor=Seat.A, lines=1)
    assert changes.follow(before, 5_000).line_part == 1.0, "it was there already"
    after = World(floor=Seat.A, lines=2)
    assert changes.follow(after, 6_000).line_part == 0.0
    assert 0 < changes.follow(after, 6_000 + LINE_MS // 2).line_part < 1
    assert changes.follow(after, 6_000 + LINE_MS).line_part == 1.0
