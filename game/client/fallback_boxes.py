"""A calm box for what no font here can draw: a picture says its name, a letter stays a plain box.

So a reader knows that something is there and often what, and nobody sees a row of crosses.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.client.fonts import OVERSAMPLE, Glyphs, glyphs

_SMALL = 0.72  # of the line's size
_PAD = 0.28  # em of air left and right of a name
_GAP = 0.12  # em between two boxes
_LONGEST = 24  # signs of a name
_FAINT = 0.5  # how much of the ink the frame has


@dataclass(frozen=True, slots=True)
class Box:
    """What stands for a sign: its words, "" for a plain box, and its whole width in px."""

    words: str
    width: float


@lru_cache(maxsize=1024)
def box_for(sign: str, face: Glyphs) -> Box:
    """Return the box of a sign; what only changes the look of another takes no room."""
    if "\U0001f3fb" <= sign <= "\U0001f3ff" or unicodedata.category(sign).startswith("M"):
        return Box("", 0.0)
    words = words_for(sign)
    em = face.size_px
    if not words:
        return Box("", em * (0.6 + _GAP))
    small = _small(face)
    return Box(words, sum(small.advance(s) or 0.0 for s in words) + em * (2 * _PAD + _GAP))


def words_for(sign: str) -> str:
    """Return what a box says: a picture's name, a flag's letter, or "" for a letter."""
    if "\U0001f1e6" <= sign <= "\U0001f1ff":
        return chr(ord("A") + ord(sign) - 0x1F1E6)
    if unicodedata.category(sign) not in {"So", "Sm", "Sk", "Sc"}:
        return ""
    name = unicodedata.name(sign, "").lower()
    if len(name) <= _LONGEST:
        return name
    return name[:_LONGEST].rsplit(" ", 1)[0] + " …"


def draw(
    canvas: pygame.Surface, at: tuple[float, float], signs: str, face: Glyphs, rgb: object
) -> None:
    """Draw boxes for signs on a doubled canvas.

    Args:
        canvas: transparent, twice as large as the window.
        at: left edge and baseline in window pixels.
        signs: what no font has.
        face: of the line.
        rgb: the line's ink.
    """
    pen, em = at[0], face.size_px
    for sign in signs:
        box = box_for(sign, face)
        if box.width:
            frame = pygame.Rect(
                round(pen * OVERSAMPLE),
                round((at[1] - face.cap - em * 0.14) * OVERSAMPLE),
                round((box.width - em * _GAP) * OVERSAMPLE),
                round((face.cap + em * 0.28) * OVERSAMPLE),
            )
            _frame(canvas, frame, rgb, round(em * 0.2 * OVERSAMPLE))
            if box.words:
                small = _small(face)
                down = round((at[1] - (face.cap - small.cap) / 2) * OVERSAMPLE)
                small.draw(canvas, (frame.x + round(em * _PAD * OVERSAMPLE), down), box.words, rgb)
        pen += box.width


def _frame(canvas: pygame.Surface, frame: pygame.Rect, rgb: object, radius: int) -> None:
    colour = pygame.Color(rgb)  # type: ignore[call-overload]  # a colour triple
    colour.a = round(255 * _FAINT)
    pygame.draw.rect(canvas, colour, frame, OVERSAMPLE, border_radius=radius)


def _small(face: Glyphs) -> Glyphs:
    return glyphs(face.face, 600, max(4.0, round(face.size_px * _SMALL * 2) / 2))
