"""Opens the two faces by weight; `fallback` finds another font for what they cannot draw.

The faces are variable fonts; FreeType opens their named weights by the upper half of the font
index, which `pygame.freetype` passes on. Glyphs are drawn at twice the size and halved, so that
letters keep their distances. Kerning is measured once per pair through `pygame.font`, which
shapes; scripts that need shaping are drawn by it whole.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

import pygame
import pygame.freetype

from game.client.theme import Face

OVERSAMPLE = 2
_PROBE_PX = 256  # size at which kerning is measured
_KERN_FLOOR = 0.015  # smaller corrections cannot be seen at reading sizes

_FILES: dict[Face, tuple[str, str]] = {
    Face.STORY: ("fontpkg_literata", "Literata[opsz,wght].ttf"),
    Face.STORY_ITALIC: ("fontpkg_literata", "Literata-Italic[opsz,wght].ttf"),
    Face.PLAIN: ("fontpkg_nunito", "Nunito[wght].ttf"),
}

# Number of the named weight in each file (fc-scan prints them); 0 is the file's own default.
_LITERATA = {200: 1, 300: 2, 400: 0, 500: 4, 600: 5, 700: 6, 800: 7, 900: 8}
_NUNITO = {200: 1, 300: 2, 400: 3, 500: 4, 600: 5, 700: 6, 800: 7, 900: 8}


def face_path(face: Face) -> Path:
    """Return where a face's file lies.

    Raises:
        FileNotFoundError: if its package is not installed whole.
    """
    package, name = _FILES[face]
    path = Path(str(resources.files(package))) / "files" / name
    if not path.is_file():
        raise FileNotFoundError(f"expected {name} in package {package}, not found at {path}")
    return path


def _ready() -> None:
    if not pygame.freetype.get_init():
        pygame.freetype.init()
    if not pygame.font.get_init():
        pygame.font.init()


class Glyphs:
    """One face at one weight and size: advances, kerning and drawing in doubled pixels."""

    __slots__ = ("_advances", "_face", "_font", "ascent", "cap", "descent", "size_px")

    def __init__(self, face: Face, weight: int, size_px: float) -> None:
        """Open the face.

        Args:
            face: which face.
            weight: 200 to 900 in hundreds.
            size_px: em size in window pixels; half pixels are kept.
        """
        _ready()
        index = (_NUNITO if face is Face.PLAIN else _LITERATA)[weight]
        self.size_px = size_px
        self._face = face
        self._font = pygame.freetype.Font(
            face_path(face), max(2, round(size_px * OVERSAMPLE)), font_index=index << 16
        )
        self._font.origin = True
        self._advances: dict[str, float] = {}
        self.ascent = self._font.get_sized_ascender(0.0) / OVERSAMPLE
        self.descent = -self._font.get_sized_descender(0.0) / OVERSAMPLE
        capital = self._font.get_metrics("H")[0]
        self.cap = (capital[3] if capital else self.ascent * 0.7) / OVERSAMPLE

    @property
    def face(self) -> Face:
        """Return which face this is."""
        return self._face

    def advance(self, sign: str) -> float | None:
        """Return how far a sign moves the pen in window pixels; None if the face lacks it."""
        known = self._advances.get(sign)
        if known is None:
            metrics = self._font.get_metrics(sign)
            found = metrics[0] if metrics else None
            known = -1.0 if found is None or not any(found) else found[4] / OVERSAMPLE
            if found is not None and not any(found) and sign.isspace():
                known = self.size_px / 4
            self._advances[sign] = known
        return None if known < 0 else known

    def kern(self, pair: str) -> float:
        """Return the correction between two signs in window pixels, mostly negative."""
        return kerning(self._face, pair) * self.size_px

    def draw(self, canvas: pygame.Surface, at: tuple[int, int], text: str, rgb: object) -> None:
        """Draw signs that the face has on a doubled canvas, the pen at `at` on the baseline."""
        self._font.render_to(canvas, at, text, rgb)  # type: ignore[arg-type]  # a colour triple


@lru_cache(maxsize=128)
def glyphs(face: Face, weight: int, size_px: float) -> Glyphs:
    """Return the opened face; opened once per weight and size."""
    return Glyphs(face, weight, size_px)


@lru_cache(maxsize=8)
def _probe(face: Face) -> pygame.font.Font:
    _ready()
    return pygame.font.Font(face_path(face), _PROBE_PX)


@lru_cache(maxsize=4096)
def _bare_width(face: Face, sign: str) -> float:
    """Return a sign's own advance at the probe's size: shaping may swap a lone letter's form."""
    metrics = _probe(face).metrics(sign)
    return metrics[0][4] if metrics and metrics[0] else 0.0


@lru_cache(maxsize=8192)
def kerning(face: Face, pair: str) -> float:
    """Return a pair's kerning as a share of the em; 0 where it is too small to see."""
    if " " in pair:
        return 0.0
    # the joiner between keeps a ligature from passing for tight kerning
    joined = pair[0] + "\u200c" + pair[1]
    try:
        alone = _bare_width(face, pair[0]) + _bare_width(face, pair[1])
        both = _probe(face).size(joined)[0] - alone
    except (pygame.error, ValueError, UnicodeError):
        return 0.0
    share = both / _PROBE_PX
    if share > 0 and pair[1] == "f":
        return 0.0  # the last letter of a word has a wider form that is never drawn
    return share if abs(share) >= _KERN_FLOOR else 0.0
