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

from game.client import fallback_boxes
from game.client.fallback import PICTURE_SIGN, OtherFont, fallback_for, has, other_font
from game.client.fonts import OVERSAMPLE, Glyphs

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
_JOINERS = frozenset("\u200c\u200d\ufe0f\ufe0e")
_REPLACEMENT = "\ufffd"
_MARK = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_MARKED = re.compile(f"[^\\W\\d_]{_MARK.pattern}+")
_NOTHING = "\u200b"  # keeps the place of a mark that its letter has taken up
_NARROW, _THIN = "\u202f", "\u2009"  # our faces have the thin space, but not its unbreaking twin


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
        path: the system font that draws it, None for the line's own face, "" for boxes.
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


def _fonts(text: str, face: Glyphs) -> list[str | None]:
    """Return the font of each sign; marks are drawn with their letter, by one that has both."""
    found: list[str | None] = []
    base = 0
    for index, sign in enumerate(text):
        if unicodedata.category(sign).startswith("M") and index and sign not in _JOINERS:
            _join_mark(text, found, base, _font_of(sign, face))
            continue
        base = index
        pictured = text[index + 1 : index + 2] == PICTURE_SIGN
        found.append(_font_of(sign, face, picture=pictured))
    return found


def _join_mark(text: str, found: list[str | None], base: int, font: str | None) -> None:
    """Give a mark its letter's font, or its letter the mark's if only that one has both."""
    if font and font != found[base] and has(font, text[base]):
        found[base:] = [font] * (len(found) - base)
    found.append(found[base])


def _font_of(sign: str, face: Glyphs, *, picture: bool = False) -> str | None:
    if sign in _JOINERS or is_invisible(sign):
        return None
    if picture and (font := fallback_for(sign, picture=True)):
        return font
    return None if face.advance(sign) is not None else fallback_for(sign)


def is_backwards(text: str) -> bool:
    """Say whether a paragraph runs from right to left: its first letter decides."""
    if not _RIGHT_TO_LEFT.search(text):
        return False
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _visual(text: str, *, backwards: bool) -> list[tuple[int, bool]]:
    """Return sign numbers from left to right, each with its direction."""
    if not backwards and not _RIGHT_TO_LEFT.search(text):
        return [(index, False) for index in range(len(text))]
    # Imported late: almost no line needs it, and the first frame should not wait.
    from bidi import algorithm  # type: ignore[import-untyped]  # it ships no types

    store = algorithm.get_empty_storage()
    base = int(backwards)
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


def _pieces(text: str, face: Glyphs, *, backwards: bool) -> list[Run]:
    """Group neighbouring signs that share font and direction, from left to right."""
    runs: list[Run] = []
    members: list[int] = []
    current: tuple[str | None, bool] | None = None

    def close() -> None:
        if members and current is not None:
            ordered = sorted(members)
            signs = "".join(text[i] for i in ordered)
            runs.append(Run(signs, ordered[0], current[0], current[1]))

    fonts = _fonts(text, face)
    for index, turned in _visual(text, backwards=backwards):
        sign, font = text[index], fonts[index]
        if current is not None and (sign in _JOINERS or (font is None and sign == " ")):
            key = current if turned == current[1] and current[0] != "" else (font, turned)
        else:
            key = (font, turned)
        if key != current:
            close()
            members, current = [], key
        members.append(index)
    close()
    return runs


def _composed(text: str) -> str:
    """Return text of the same length in which letters with marks are one sign where there is one.

    Our own faces are drawn sign by sign, and know such letters better than their parts.
    """

    def one(found: re.Match[str]) -> str:
        whole = unicodedata.normalize("NFC", found[0])
        return whole + _NOTHING * (len(found[0]) - len(whole))

    return _MARKED.sub(one, text)


def _is_mark(sign: str) -> bool:
    return sign > "\u02ff" and bool(_MARK.match(sign))


def _own_width(text: str, face: Glyphs) -> float:
    width, before = 0.0, ""
    for sign in text:
        step = face.advance(sign)
        if step is None or _is_mark(sign):
            continue
        if before:
            width += face.kern(before + sign)
        width += step
        before = sign
    return width


def _other_font(run: Run, face: Glyphs) -> OtherFont:
    found = other_font(run.path or "", max(2, round(face.size_px * OVERSAMPLE)))
    font = found.font
    arabic = bool(_ARABIC.search(run.text))
    font.set_direction(pygame.DIRECTION_RTL if run.right_to_left else pygame.DIRECTION_LTR)
    font.set_script("Arab" if arabic else "Hebr" if run.right_to_left else "Zyyy")
    return found


def run_width(run: Run, face: Glyphs, upto: int | None = None) -> float:
    """Return the width of a run's first `upto` signs in window pixels."""
    text = run.text if upto is None else run.text[:upto]
    if run.path is None:
        return _own_width(text, face)
    if run.path == "":
        return sum(fallback_boxes.box_for(sign, face).width for sign in text)
    if not text:
        return 0.0
    try:
        other = _other_font(run, face)
        return other.font.size(text)[0] * other.scale / OVERSAMPLE
    except (pygame.error, ValueError, UnicodeError):
        return 0.0


@lru_cache(maxsize=4096)
def shape(text: str, face: Glyphs, *, backwards: bool | None = None) -> Shaped:
    """Return the runs of one cleaned line, placed from left to right.

    Args:
        text: of the line.
        face: how it is set.
        backwards: its paragraph runs from right to left; None asks the line itself.
    """
    backwards = is_backwards(text) if backwards is None else backwards
    if text.isascii() and not backwards:
        width = _own_width(text, face)
        return Shaped(
            (Run(text, 0, None, right_to_left=False, width=width),) if text else (), width
        )
    placed: list[Run] = []
    x = 0.0
    for run in _pieces(_composed(text.replace(_NARROW, _THIN)), face, backwards=backwards):
        width = run_width(run, face)
        placed.append(Run(run.text, run.start, run.path, run.right_to_left, x, width))
        x += width
    return Shaped(tuple(placed), x)


@lru_cache(maxsize=256)
def stops(text: str, face: Glyphs, *, backwards: bool | None = None) -> tuple[float, ...]:
    """Return where the caret stands before each sign of a line and after the last."""
    where = [0.0] * (len(text) + 1)
    for run in shape(text, face, backwards=backwards).runs:
        for step, offset in enumerate(_offsets(run, face)):
            x = run.x + (run.width - offset if run.right_to_left else offset)
            where[min(len(text), run.start + step)] = x
    return tuple(where)


def spans(
    text: str, face: Glyphs, start: int, end: int, *, backwards: bool | None = None
) -> tuple[tuple[float, float], ...]:
    """Return the pieces of a line, from left to right, that some of its signs take up.

    In mixed directions signs that follow each other may lie apart.
    """
    found: list[tuple[float, float]] = []
    for run in shape(text, face, backwards=backwards).runs:
        low, high = max(start, run.start), min(end, run.start + len(run.text))
        if low >= high:
            continue
        offsets = _offsets(run, face)
        one, two = offsets[low - run.start], offsets[high - run.start]
        edges = (run.width - two, run.width - one) if run.right_to_left else (one, two)
        found.append((run.x + edges[0], run.x + edges[1]))
    return tuple(found)


def _offsets(run: Run, face: Glyphs) -> list[float]:
    """Return how far each sign of a run begins from the run's start, and where it ends."""
    if run.path is not None:
        return [run_width(run, face, step) for step in range(len(run.text) + 1)]
    found, x, before = [0.0], 0.0, ""
    for sign in run.text:
        step = face.advance(sign)
        if step is not None and not _is_mark(sign):
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
        elif run.path == "":
            fallback_boxes.draw(canvas, (run.x, baseline), run.text, face, rgb)
        else:
            _draw_other(canvas, baseline, run, face, rgb)


def _draw_own(canvas: pygame.Surface, baseline: float, run: Run, face: Glyphs, rgb: object) -> None:
    pen, piece, before, from_x = run.x, "", "", run.x
    down = round(baseline * OVERSAMPLE)
    for sign in run.text:
        step = face.advance(sign)
        if step is None:
            continue
        if _is_mark(sign):
            over = pen - (face.advance(before) or 0.0) / 2 - step / 2
            face.draw(canvas, (round(over * OVERSAMPLE), down), sign, rgb)
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
    other = _other_font(run, face)
    font = other.font
    try:
        ink = font.render(run.text, True, rgb)  # type: ignore[arg-type]  # noqa: FBT003  (a colour; theirs)
    except (pygame.error, ValueError, UnicodeError):
        return
    if other.scale != 1.0:
        ink = pygame.transform.smoothscale_by(ink, other.scale)
    top = round(baseline * OVERSAMPLE - font.get_ascent() * other.scale)
    canvas.blit(ink, (round(run.x * OVERSAMPLE), top))
