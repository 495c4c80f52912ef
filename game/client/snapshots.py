"""Draws screens that a player without a window has looked at, as pictures."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from game.client.headless import Look

SIZE = (1280, 720)
_SETTLED_MS = 900  # after this everything has come in


def screen_pictures(folder: Path, looks: Iterable[Look]) -> Iterator[Path]:
    """Draw each look into a numbered PNG; gives each file when it is written."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")  # pictures need no window
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    from game.client.looks import painted_view

    pygame.display.init()
    pygame.font.init()
    moments = [0]
    view = painted_view(SIZE, None, clock=lambda: moments[0])
    surface = pygame.Surface(SIZE)
    for number, look in enumerate(looks, start=1):
        moments[0] += _SETTLED_MS
        view.show(look.screen, look.happenings)
        view.redraw()
        view.draw(surface, moments[0])
        stage = look.screen.stage
        moments[0] += max(_SETTLED_MS, stage.work_after_ms if stage else 0)
        view.redraw()
        view.draw(surface, moments[0])
        file = folder / f"{number:02d}-{look.who}-{look.screen.id}.png"
        pygame.image.save(surface, file)
        yield file
