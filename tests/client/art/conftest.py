"""A painter without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.client.art.painter import Painter
from game.client.art.prerender import IMAGES
from game.client.art.stills import Stills
from game.client.art.words import picture_words


@pytest.fixture
def painter(tmp_path: Path) -> Painter:
    """Return a painter with the shipped stills and an empty cache folder."""
    pygame.font.init()
    return Painter(Stills(IMAGES, tmp_path, picture_words), picture_words)
