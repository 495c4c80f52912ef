"""Cuts a line into runs: which font draws each piece, in which direction, from left to right.

Rule: nothing here raises for any text. Signs that cannot be drawn (NUL, lone surrogates,
controls) are replaced or dropped by `clean` before they come near a font.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.client.fonts import OVERSAMPLE, Glyphs, fallback_for, shaped_font

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
_JOINERS = frozenset("\u200c\u200d\ufe0f\ufe0e")
_REPLACEMENT = "\ufffd"


@lru_cache(maxsize=2048)
def clean(text: str, *, keep_newlines: bool = True) -> str:
    """Return text that every font can be asked for, with the same reading.

    Line ends become newlines, tabs spaces, lone surrogates the replacement sign; NUL and other
    controls go. Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text
    out: list[str] = []
    for sign in text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "):
        kind = unicodedata.category(sign)
        if sign in "\n\u2028\u2029":
            out.append("\n" if keep_newlines else " ")
        elif kind == "Cs":
            out.append(_REPLACEMENT)
        elif kind != "Cc":
            out.append(sign)
    return "".join(out)


def is_invisible(sign: str) -> bool:
    """Say whether a sign takes no room: joiners, direction marks, zero width spaces."""
    return unicodedata.category(sign) == "Cf"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line drawn by one font in one direction.

    Attributes:
        text: its signs in reading order.
        start: where it begins in the line, in signs.
        path: the system font that draws it, or None for the line's own face.
        right_to_left: its direction.
        x: left edge; width: both in window pixels.
    """

    text: str
    start: int
    path: str | None
    right_to_left: bool
    x: float = 0.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Shaped:
    """A whole line: its runs from left to right, and its width in window pixels."""

    runs: tuple[Run, ...]
    width: float


def _font_of(sign: str, face: Glyphs) -> str | None:
    if sign in _JOINERS or is_invisible(sign):
        return None
    return None if face.advance(sign) is not None else fallback_for(sign)


def _visual(text: str) -> list[tuple[int, bool]]:
    """Return sign numbers from left to right, each with its direction."""
    if not _RIGHT_TO_LEFT.search(text):
        return [(index, False) for index in range(len(text))]
    # Imported late: almost no line needs it, and the first frame should not wait.
    from bidi import algorithm  # type: ignore[import-untyped]  # it ships no types

    store = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text)
    store["base_level"], store["base_dir"] = base, "LR"[base]
    # signs without a direction of their own (unassigned ones) are nothing to it
    known = "".join(sign if unicodedata.bidirectional(sign) else _REPLACEMENT for sign in text)
    algorithm.get_embedding_levels(known, store)
    for index, item in enumerate(store["chars"]):
        item["index"] = index
    algorithm.explicit_embed_and_overrides(store, False)  # noqa: FBT003  (their signature)
    algorithm.resolve_weak_types(store, False)  # noqa: FBT003
    algorithm.resolve_neutral_types(store, False)  # noqa: FBT003
    algorithm.resolve_implicit_levels(store, False)  # noqa: FBT003
    algorithm.reorder_resolved_levels(store, False)  # noqa: FBT003
    return [(item["index"], item["level"] % 2 == 1) for item in store["chars"]]


def _pieces(text: str, face: Glyphs) -> list[Run]:
    """Group neighbouring signs that share font and direction, from left to right."""
    runs: list[Run] = []
    members: list[int] = []
    current: tuple[str | None, bool] | None = None

    def close() -> None:
        if members and current is not None:
            ordered = sorted(members)
            signs = "".join(text[i] for i in ordered)
            runs.append(Run(signs, ordered[0], current[0], current[1]))

    for index, backwards in _visual(text):
        sign = text[index]
        font = _font_of(sign, face)
        if current is not None and (sign in _JOINERS or (font is None and sign == " ")):
            key = current if backwards == current[1] else (font, backwards)
        else:
            key = (font, backwards)
        if key != current:
            close()
            members, current = [], key
        members.append(index)
    close()
    return runs


def _own_width(text: str, face: Glyphs) -> float:
    width, before = 0.0, ""
    for sign in text:
        step = face.advance(sign)
        if step is None:
            continue
        if before:
            width += face.kern(before + sign)
        width += step
        before = sign
    return width


def _other_font(run: Run, face: Glyphs) -> pygame.font.Font:
    font = shaped_font(run.path or "", max(2, round(face.size_px * OVERSAMPLE)))
    arabic = bool(_ARABIC.search(run.text))
    font.set_direction(pygame.DIRECTION_RTL if run.right_to_left else pygame.DIRECTION_LTR)
    font.set_script("Arab" if arabic else "Hebr" if run.right_to_left else "Zyyy")
    return font


def run_width(run: Run, face: Glyphs, upto: int | None = None) -> float:
    """Return the width of a run's first `upto` signs in window pixels."""
    text = run.text if upto is None else run.text[:upto]
    if run.path is None:
        return _own_width(text, face)
    if not text:
        return 0.0
    try:
        return _other_font(run, face).size(text)[0] / OVERSAMPLE
    except (pygame.error, ValueError, UnicodeError):
        return 0.0


@lru_cache(maxsize=4096)
def shape(text: str, face: Glyphs) -> Shaped:
    """Return the runs of one cleaned line, placed from left to right."""
    if text.isascii():
        width = _own_width(text, face)
        return Shaped(
            (Run(text, 0, None, right_to_left=False, width=width),) if text else (), width
        )
    placed: list[Run] = []
    x = 0.0
    for run in _pieces(text, face):
        width = run_width(run, face)
        placed.append(Run(run.text, run.start, run.path, run.right_to_left, x, width))
        x += width
    return Shaped(tuple(placed), x)


@lru_cache(maxsize=256)
def stops(text: str, face: Glyphs) -> tuple[float, ...]:
    """Return where the caret stands before each sign of a line and after the last."""
    where = [0.0] * (len(text) + 1)
    for run in shape(text, face).runs:
        for step, offset in enumerate(_offsets(run, face)):
            x = run.x + (run.width - offset if run.right_to_left else offset)
            where[min(len(text), run.start + step)] = x
    return tuple(where)


def _offsets(run: Run, face: Glyphs) -> list[float]:
    """Return how far each sign of a run begins from the run's start, and where it ends."""
    if run.path is not None:
        return [run_width(run, face, step) for step in range(len(run.text) + 1)]
    found, x, before = [0.0], 0.0, ""
    for sign in run.text:
        step = face.advance(sign)
        if step is not None:
            x += step + (face.kern(before + sign) if before else 0.0)
            before = sign
        found.append(x)
    return found


def draw(
    canvas: pygame.Surface, baseline: float, shaped: Shaped, face: Glyphs, rgb: object
) -> None:
    """Draw a shaped line on a doubled canvas from its left edge."""
    for run in shaped.runs:
        if run.path is None:
            _draw_own(canvas, baseline, run, face, rgb)
        else:
            _draw_other(canvas, baseline, run, face, rgb)


def _draw_own(canvas: pygame.Surface, baseline: float, run: Run, face: Glyphs, rgb: object) -> None:
    pen, piece, before, from_x = run.x, "", "", run.x
    down = round(baseline * OVERSAMPLE)
    for sign in run.text:
        step = face.advance(sign)
        if step is None:
            continue
        shift = face.kern(before + sign) if before else 0.0
        if shift:
            face.draw(canvas, (round(from_x * OVERSAMPLE), down), piece, rgb)
            pen += shift
            piece, from_x = "", pen
        piece += sign
        pen += step
        before = sign
    if piece.strip():
        face.draw(canvas, (round(from_x * OVERSAMPLE), down), piece, rgb)


def _draw_other(
    canvas: pygame.Surface, baseline: float, run: Run, face: Glyphs, rgb: object
) -> None:
    font = _other_font(run, face)
    try:
        ink = font.render(run.text, True, rgb)  # type: ignore[arg-type]  # noqa: FBT003  (a colour; theirs)
    except (pygame.error, ValueError, UnicodeError):
        return
    top = round(baseline * OVERSAMPLE) - font.get_ascent()
    canvas.blit(ink, (round(run.x * OVERSAMPLE), top))
