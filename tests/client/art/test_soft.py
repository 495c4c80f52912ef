"""Soft patches and grain."""

from __future__ import annotations

import pygame

from game.client.art.soft import add_grain, glow_patch, noise_tile, soft_patch
from game.screens.picture.shapes import Glow


def test_a_glow_is_brightest_in_the_middle_and_nothing_at_its_edge() -> None:
    patch = glow_patch(Glow(0, 0, 20, 20, (255, 200, 100, 255)), 1.0)
    assert patch.get_at((20, 20))[0] > patch.get_at((10, 20))[0] > patch.get_at((2, 20))[0]
    assert tuple(patch.get_at((0, 0))) == (0, 0, 0, 0)


def test_a_glow_without_veil_covers_nothing() -> None:
    assert soft_patch((255, 255, 255, 255), 0, 20, 20).get_at((10, 10))[3] == 0


def test_noise_is_the_same_every_time_and_stays_in_the_area() -> None:
    assert noise_tile(4, 1) is noise_tile(4, 1)
    surface = pygame.Surface((20, 20), 0, 32)
    surface.fill((100, 100, 100))
    add_grain(surface, pygame.Rect(0, 0, 10, 20), 4)
    assert all(surface.get_at((x, 5))[0] == 100 for x in range(10, 20))
