"""Finds a font of the system for what our own faces cannot draw, by the missing sign.

Rule 1: nothing is asked of the system before the first missing sign; then its list of fonts is
read once. Rule 2: fonts we know to be wide are tried first, all others only for a sign that none
of them has, and for each part of Unicode at most once in vain. Rule 3: a font that is only there
in one size (colour pictures) is drawn in that size and scaled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pygame
import pygame.freetype

# Fonts asked for first, the widest first; names as pygame spells them.
_WIDE = (
    "dejavusans",
    "notosans",
    "segoeui",
    "arialunicodems",
    "droidsansfallback",
    "notosanscjkjp",
    "notosanscjksc",
    "microsoftyahei",
    "msgothic",
    "malgungothic",
    "pingfangsc",
    "hiraginosans",
    "applesdgothicneo",
    "notosansarabic",
    "notosanshebrew",
    "notosansdevanagari",
    "notosansthai",
    "tahoma",
    "nirmalaui",
    "freesans",
    "unifont",
)
_PICTURES = ("notocoloremoji", "segoeuiemoji", "applecoloremoji", "notoemoji", "symbola")
_PROBE_PX = 32
_LINE = 1.17  # height of a line of text for each em, to which pictures are scaled
PICTURE_SIGN = "\ufe0f"
"""Asks for the sign before it as a picture."""


@dataclass(frozen=True, slots=True)
class OtherFont:
    """A font of the system, opened for a size; what it draws is to be scaled by `scale`."""

    font: pygame.font.Font
    scale: float = 1.0


class Search:
    """Looks for fonts by what they can draw.

    Attributes:
        looked: how many fonts were opened in vain so far; for those who measure.
    """

    def __init__(
        self, wide: Iterable[str] | None = None, pictures: Iterable[str] | None = None
    ) -> None:
        """Know nothing yet.

        Args:
            wide: files tried first; None for those of the system we know by name.
            pictures: files tried first for pictures, likewise.
        """
        self.looked = 0
        self._given = wide is not None or pictures is not None
        self._wide = None if wide is None else tuple(wide)
        self._pictures = tuple(pictures or ()) if self._given else None
        self._found: list[str] = []  # in earlier searches
        self._barren: set[int] = set()

    def path_for(self, sign: str, *, picture: bool = False) -> str:
        """Return the file of a font that has the sign, or "" if none is known."""
        _ready()
        pictures = self._named_pictures()
        wants = picture or is_picture(sign)
        order = (*pictures, *self._named_wide()) if wants else (*self._named_wide(), *pictures)
        known = next((path for path in (*order, *self._found) if has(path, sign)), "")
        return known or self._searched(sign)

    def _searched(self, sign: str) -> str:
        part = ord(sign) >> 7
        if self._given or part in self._barren:
            return ""
        for name in pygame.font.get_fonts():
            path = pygame.font.match_font(name)
            if path and path not in self._found and _opens_with(path, sign):
                self._found.append(path)
                return path
            self.looked += 1
        self._barren.add(part)
        return ""

    def _named_wide(self) -> tuple[str, ...]:
        if self._wide is None:
            self._wide = _matched(_WIDE)
        return self._wide

    def _named_pictures(self) -> tuple[str, ...]:
        if self._pictures is None:
            self._pictures = _matched(_PICTURES)
        return self._pictures


_SEARCH = Search()


@lru_cache(maxsize=4096)
def fallback_for(sign: str, *, picture: bool = False) -> str:
    """Return the file of a font of this system that has the sign, or "" if none is known."""
    return _SEARCH.path_for(sign, picture=picture)


def is_picture(sign: str) -> bool:
    """Say whether a sign is usually shown as a small picture."""
    return "\U0001f000" <= sign <= "\U0001faff"


def has(path: str, sign: str) -> bool:
    """Say whether a font can draw a sign; a font that cannot be opened can draw none."""
    return _can_draw(_coverage(path), sign)


@lru_cache(maxsize=64)
def other_font(path: str, size_px: int) -> OtherFont:
    """Return a shaping font of the system for text whose em is `size_px` high."""
    _ready()
    try:
        font = pygame.font.Font(path or None, size_px)
    except (pygame.error, OSError):
        return OtherFont(pygame.font.Font(None, size_px))
    probe = _coverage(path) if path else None
    if probe is None or probe.scalable:
        return OtherFont(font)
    return OtherFont(font, size_px * _LINE / max(1, font.get_height()))


def _ready() -> None:
    if not pygame.freetype.get_init():
        pygame.freetype.init()
    if not pygame.font.get_init():
        pygame.font.init()


def _matched(names: Iterable[str]) -> tuple[str, ...]:
    found = (pygame.font.match_font(name) for name in names)
    return tuple(dict.fromkeys(path for path in found if path))


@lru_cache(maxsize=48)
def _coverage(path: str) -> pygame.freetype.Font | None:
    return _opened(path)


def _opens_with(path: str, sign: str) -> bool:
    """Say whether a font has a sign, without keeping it open."""
    return _can_draw(_opened(path), sign)


def _opened(path: str) -> pygame.freetype.Font | None:
    _ready()
    try:
        font = pygame.freetype.Font(path, _PROBE_PX)
        if not font.scalable:
            font.size = font.get_sizes()[0][0]  # the only one it can be asked in
    except (pygame.error, OSError, IndexError):
        return None
    return font


def _can_draw(font: pygame.freetype.Font | None, sign: str) -> bool:
    try:
        return font is not None and font.get_metrics(sign)[0] is not None
    except (pygame.error, UnicodeError, IndexError):
        return False
