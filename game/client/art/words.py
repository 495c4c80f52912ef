"""Words in pictures: a flag's name, set in the story face."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from io import BytesIO

import pygame

from game.screens.picture.shapes import Rgba


@lru_cache(maxsize=12)
def _face(size: int) -> pygame.font.Font:
    return pygame.font.Font(BytesIO(_face_bytes()), size)


@lru_cache(maxsize=1)
def _face_bytes() -> bytes:
    return files("fontpkg_literata").joinpath("files", "Literata[opsz,wght].ttf").read_bytes()


def picture_words(text: str, size: int, colour: Rgba) -> pygame.Surface:
    """Set a short word; font sizes are rounded so that few faces are opened."""
    if not pygame.font.get_init():
        pygame.font.init()
    return _face(max(6, size)).render(text, True, colour)  # noqa: FBT003 - pygame takes it so
