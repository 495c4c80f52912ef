"""Sample screens, one for each place of the visual language: the gallery of the toolkit's tests.

Run as a module to draw all of them: `python -m tests.client.samples FOLDER`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.client.sample_more import (
    dialog,
    envelope,
    faces,
    feelings,
    morning,
    sealed,
    settings,
    toy,
)
from tests.client.sample_parts import home, life, magnets, promise, writing

GALLERY = {
    build.__name__: build
    for build in (
        writing,
        home,
        promise,
        life,
        magnets,
        faces,
        feelings,
        dialog,
        envelope,
        sealed,
        morning,
        toy,
        settings,
    )
}


def main(folder: Path) -> None:
    """Draw every sample in three ways."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.client.theme import Theme
    from game.client.view import ScreenView

    pygame.display.init()
    folder.mkdir(parents=True, exist_ok=True)
    ways = {
        "": ((1280, 720), Theme()),
        "-160": ((960, 600), Theme(scale=1.6)),
        "-contrast": ((960, 600), Theme(scale=1.6, high_contrast=True)),
    }
    for name, build in GALLERY.items():
        for tail, (size, theme) in ways.items():
            surface = pygame.Surface(size)
            now = [0]
            view = ScreenView(size, theme=theme, clock=lambda now=now: now[0])  # type: ignore[misc]
            view.show(build())
            now[0] = 2000
            view.draw(surface)
            pygame.image.save(surface, folder / f"{name}{tail}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
