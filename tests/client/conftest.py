"""Sets the dummy drivers before SDL starts, so that no test opens a window."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame
import pytest


@pytest.fixture(autouse=True)
def display() -> Iterator[None]:
    """Give each test a display with an empty event queue."""
    if not pygame.display.get_init():
        pygame.display.init()
    pygame.event.clear()
    yield
    pygame.event.clear()
