"""`python -m game gallery DIR`: every screen in telling states, as pictures, without a display.

One size, theme and language unless flags say more; `--all` draws every window, theme and
language, each in a folder of its own, on every core.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product, repeat
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")  # pictures need no window

from tqdm import tqdm

from game.client.album import ALBUM
from game.client.stroll import Stroll
from game.client.words import BASE
from game.screens.settings import LANGUAGES

if TYPE_CHECKING:
    import pygame

THEMES = ("light", "contrast", "large", "still")
"""As it comes, in high contrast, with text twice as large, without movement."""

ALL_THEMES = ("light", "contrast", "large")
"""The themes that `--all` draws: a picture that stands still looks like its first moment."""

ALL_SIZES = ((960, 600), (1280, 720), (2560, 1440))
"""The smallest window, a laptop's, a large screen's."""

LARGE = 2.0  # text scale of the theme "large"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the gallery is to look like.

    Attributes:
        folder: where the pictures go.
        size: of the window.
        scale: of text, 0.8 to 2.0; None: the theme's own.
        theme: one of `THEMES`.
        names: of the album's states.
        language: of every word.
    """

    folder: Path
    size: tuple[int, int] = (1280, 720)
    scale: float | None = None
    theme: str = "light"
    names: tuple[str, ...] = ()
    language: str = BASE


def main(arguments: Sequence[str]) -> int:
    """Draw the gallery and print how many pictures are where."""
    wanted, is_all = _read(arguments)
    galleries = every_gallery(wanted) if is_all else (wanted,)
    for gallery in galleries:
        gallery.folder.mkdir(parents=True, exist_ok=True)
    count = len(wanted.names) * len(galleries)
    with tqdm(total=count, desc="gallery", unit="picture", file=sys.stderr) as bar:
        for drawn in _drawn(galleries, wanted.names):
            bar.update(drawn)
    print(f"{count} {'picture' if count == 1 else 'pictures'} in {wanted.folder}")
    return 0


def every_gallery(wanted: Wanted) -> tuple[Wanted, ...]:
    """Return one gallery for each language, theme and size, each with its own folder."""
    return tuple(
        Wanted(
            wanted.folder / language / theme / f"{size[0]}x{size[1]}",
            size=size,
            theme=theme,
            names=wanted.names,
            language=language,
        )
        for language, theme, size in product(LANGUAGES, ALL_THEMES, ALL_SIZES)
    )


def _drawn(galleries: tuple[Wanted, ...], names: tuple[str, ...]) -> Iterable[int]:
    """Draw a state at a time in all galleries; yield how many pictures each made."""
    if len(galleries) == 1 or getattr(sys, "frozen", False):  # a build starts no part of itself
        yield from map(draw_all, repeat(galleries), names)
        return
    # a fresh process each: SDL does not outlive a fork
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield from pool.map(draw_all, repeat(galleries), names)


def draw_all(galleries: tuple[Wanted, ...], name: str) -> int:
    """Walk to one state, draw it in every gallery and return how many pictures that made."""
    stroll = ALBUM[name]()
    for gallery in galleries:
        draw(gallery, name, stroll)
    return len(galleries)


def draw(wanted: Wanted, name: str, stroll: Stroll) -> Path:
    """Draw one state and return the file it was written to."""
    import pygame

    file = wanted.folder / f"{name}.png"
    pygame.image.save(picture(wanted, stroll), file)
    return file


def picture(wanted: Wanted, stroll: Stroll) -> pygame.Surface:
    """Draw one state as it looks once everything on it has come in; the same every time."""
    import pygame

    from game.client.looks import painted_view
    from game.client.theme import Theme
    from game.client.widgets.base import Words
    from game.screens.screens import happenings_of, screen_for

    pygame.display.init()
    pygame.font.init()
    clock = stroll.now_ms % 1_000_000
    theme = Theme(
        scale=wanted.scale or (LARGE if wanted.theme == "large" else 1.0),
        high_contrast=wanted.theme == "contrast",
        reduced_motion=wanted.theme == "still",
    )
    stroll.use(text=round(theme.scale * 100), contrast=theme.high_contrast)
    moments = [clock]
    view = painted_view(wanted.size, None, theme=theme, clock=lambda: moments[0])
    state, playing, texts = stroll.spoken(wanted.language)
    screen = screen_for(state, playing, texts)
    view.speak(Words.said_in(texts))
    view.show(screen, happenings_of(stroll.state))
    surface = pygame.Surface(wanted.size)
    view.draw(surface, moments[0])
    stage = screen.stage
    moments[0] += max(900, stage.work_after_ms if stage else 0)
    view.redraw()
    view.draw(surface, moments[0])
    return surface


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="halfway gallery", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--size", default="1280x720", help="of the window, such as 960x600")
    parser.add_argument("--text-scale", type=float, help="0.8 to 2.0")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--lang", choices=tuple(LANGUAGES), default=BASE)
    parser.add_argument("--only", default="", help="names, comma between")
    parser.add_argument(
        "--all", action="store_true", help="every size, theme and language, a folder each"
    )
    return parser


def _read(arguments: Iterable[str]) -> tuple[Wanted, bool]:
    """Return what is wanted, and whether in every window, theme and language."""
    parser = _parser()
    read = parser.parse_args(list(arguments))
    width, _, height = str(read.size).partition("x")
    if not (width.isdigit() and height.isdigit()):
        parser.error(f"expected a size such as 1280x720, not {read.size!r}")
    if read.text_scale is not None and not 0.8 <= read.text_scale <= 2.0:
        parser.error(f"expected a text scale from 0.8 to 2.0, not {read.text_scale}")
    names = tuple(n for n in str(read.only).split(",") if n) or tuple(ALBUM)
    unknown = [name for name in names if name not in ALBUM]
    if unknown:
        parser.error(f"there is no picture called {unknown[0]!r}; there are: {', '.join(ALBUM)}")
    size = (int(width), int(height))
    wanted = Wanted(read.folder, size, read.text_scale, read.theme, names, read.lang)
    return wanted, bool(read.all)
