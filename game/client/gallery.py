"""`python -m game gallery DIR`: every screen in telling states, as pictures, without a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")  # pictures need no window

from tqdm import tqdm

from game.client.album import ALBUM
from game.client.stroll import Stroll
from game.client.words import load_texts

LANGUAGES = ("en",)
THEMES = ("light", "contrast", "still")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the gallery is to look like."""

    folder: Path
    size: tuple[int, int]
    scale: float
    theme: str
    names: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Draw the gallery and print where it is."""
    wanted = _read(arguments)
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for name in tqdm(wanted.names, desc="gallery", unit="picture", file=sys.stderr):
        draw(wanted, name, ALBUM[name]())
    print(f"{len(wanted.names)} pictures in {wanted.folder}")
    return 0


def draw(wanted: Wanted, name: str, stroll: Stroll) -> Path:
    """Draw one state and return the file it was written to."""
    import pygame

    from game.client.looks import painted_view
    from game.client.theme import Theme
    from game.screens.screens import happenings_of, screen_for

    pygame.display.init()
    pygame.font.init()
    clock = stroll.now_ms % 1_000_000
    theme = Theme(
        scale=wanted.scale,
        high_contrast=wanted.theme == "contrast",
        reduced_motion=wanted.theme == "still",
    )
    stroll.use(text=round(wanted.scale * 100), contrast=theme.high_contrast)
    moments = [clock]
    view = painted_view(wanted.size, None, theme=theme, clock=lambda: moments[0])
    texts = load_texts()
    screen = screen_for(stroll.state, stroll.scenario, texts)
    view.show(screen, happenings_of(stroll.state))
    surface = pygame.Surface(wanted.size)
    view.draw(surface, moments[0])
    stage = screen.stage
    moments[0] += max(900, stage.work_after_ms if stage else 0)
    view.redraw()
    view.draw(surface, moments[0])
    file = wanted.folder / f"{name}.png"
    pygame.image.save(surface, file)
    return file


def _read(arguments: Iterable[str]) -> Wanted:
    parser = argparse.ArgumentParser(prog="halfway gallery", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--text-scale", type=float, default=1.0, help="0.8 to 2.0")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--lang", choices=LANGUAGES, default="en")
    parser.add_argument("--only", default="", help="names, comma between")
    read = parser.parse_args(list(arguments))
    width, _, height = str(read.size).partition("x")
    if not (width.isdigit() and height.isdigit()):
        parser.error(f"expected a size such as 1280x720, not {read.size!r}")
    if not 0.8 <= read.text_scale <= 2.0:
        parser.error(f"expected a text scale from 0.8 to 2.0, not {read.text_scale}")
    names = tuple(n for n in str(read.only).split(",") if n) or tuple(ALBUM)
    unknown = [name for name in names if name not in ALBUM]
    if unknown:
        parser.error(f"there is no picture called {unknown[0]!r}; there are: {', '.join(ALBUM)}")
    return Wanted(read.folder, (int(width), int(height)), read.text_scale, read.theme, names)
