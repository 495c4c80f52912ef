"""Measures, breaks and draws text; drawn lines are kept so that a frame only copies them.

Story text is never cut short with dots: what does not fit flows on and the page scrolls.
"""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import pygame

from game.client import runs
from game.client.fonts import OVERSAMPLE, Glyphs, glyphs
from game.client.theme import Colour, Theme, Type
from game.sealing.hygiene import graphemes

_KEPT_PIXELS = 3_000_000  # about 12 MB of drawn lines
_CLOUD_PX = 18  # room for the blur around words on a picture
_MARGIN = 2  # room for overhanging strokes left and right
_WIDE = re.compile(
    "[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\U0001f000-\U0001faff\U00020000-\U0003ffff]"
)
_SPACED = re.compile("[^ ]+ *| +")
_NOT_FIRST = frozenset(
    "、。，．・：；？！」』）】〉》〕｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…—’”)]},.!?:;%"
)
_NOT_LAST = frozenset("「『（【〈《〔｛‘“([{")


@dataclass(frozen=True, slots=True)
class Block:
    """Broken text, ready to draw.

    Attributes:
        lines: the lines in reading order.
        starts: where each line begins in the cleaned text.
        width: of the widest line; line_height, both in px.
        face: the opened font.
        backwards: for each line, whether its paragraph runs from right to left.
    """

    lines: tuple[str, ...]
    starts: tuple[int, ...]
    width: int
    line_height: int
    face: Glyphs
    backwards: tuple[bool, ...]

    @property
    def height(self) -> int:
        """Return the height of all lines together."""
        return self.line_height * len(self.lines)

    def left(self, number: int, room: float = 0.0, *, whole: bool = False) -> float:
        """Return how far from the left a line begins; from the right it begins at the right.

        Args:
            number: of the line.
            room: px in which it is set; the widest line's width if that is more.
            whole: with the spaces at its end, which are seen by the caret only.
        """
        if not self.backwards[number]:
            return 0.0
        line = self.lines[number] if whole else self.lines[number].rstrip()
        wide = runs.shape(line, self.face, backwards=True).width
        return max(room, self.width) - wide


def face_for(kind: Type, theme: Theme) -> Glyphs:
    """Return the font of a type at the theme's text size."""
    return glyphs(kind.face, kind.weight, round(kind.size * theme.scale * 2) / 2)


def line_height(kind: Type, theme: Theme) -> int:
    """Return the distance between two lines in px."""
    return round(kind.size * kind.leading * theme.scale * theme.line_spacing)


def width_of(text: str, kind: Type, theme: Theme) -> int:
    """Return the width of the text on one line in px."""
    face = face_for(kind, theme)
    cleaned = runs.clean(text)
    return max(
        (-int(-runs.shape(part, face).width // 1) for part in cleaned.split("\n")), default=0
    )


def wrap(text: str, kind: Type, theme: Theme, width: float, *, even: bool = False) -> Block:
    """Break text to a width.

    Args:
        text: any text at all.
        kind: how it is set.
        theme: gives the text size.
        width: in px; a word wider than this is broken inside.
        even: make the lines about equally long, so that no word stands alone.
    """
    face = face_for(kind, theme)
    return _wrap(runs.clean(text), face, line_height(kind, theme), max(1, int(width)), even)


@lru_cache(maxsize=2048)
def _wrap(text: str, face: Glyphs, height: int, width: int, even: bool) -> Block:  # noqa: FBT001
    # positional and boolean because lru_cache keys on it; the public door is `wrap`
    lines = _greedy(text, face, width)
    if even and len(lines) > 1 and "\n" not in text:
        lines = _evened(text, face, width, lines)
    directions = _directions(text, [start for start, _ in lines])
    widest = max(
        (
            runs.shape(line.rstrip(), face, backwards=turned).width
            for (_, line), turned in zip(lines, directions, strict=True)
        ),
        default=0.0,
    )
    return Block(
        tuple(line for _, line in lines),
        tuple(start for start, _ in lines),
        -int(-widest // 1),
        height,
        face,
        directions,
    )


def _directions(text: str, starts: list[int]) -> tuple[bool, ...]:
    """Return for each line whether the paragraph that it belongs to runs from right to left."""
    if text.isascii():
        return (False,) * len(starts)
    found = []
    for start in starts:
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", start)
        found.append(runs.is_backwards(text[first : len(text) if last < 0 else last]))
    return tuple(found)


def _evened(
    text: str, face: Glyphs, width: int, lines: list[tuple[int, str]]
) -> list[tuple[int, str]]:
    longest = max(runs.shape(word.rstrip(" "), face).width for word in _words(text))
    low, high, best = max(width // 2, min(width, math.ceil(longest) - 1)), width, lines
    while high - low > 4:
        middle = (low + high) // 2
        tried = _greedy(text, face, middle)
        if len(tried) == len(lines):
            high, best = middle, tried
        else:
            low = middle
    return best


def _greedy(text: str, face: Glyphs, width: int) -> list[tuple[int, str]]:
    """Return (start, line) pairs; the spaces at which lines break stay at their ends."""
    found: list[tuple[int, str]] = []
    start = 0
    for part in text.split("\n"):
        found.extend(_broken(part, start, face, width))
        start += len(part) + 1
    return found


def _words(text: str) -> list[str]:
    """Split after spaces, and between signs of scripts that have none."""
    if not _WIDE.search(text):
        return _SPACED.findall(text)
    words: list[str] = []
    current = ""
    for sign in graphemes(text):
        if current and ((current[-1] == " " and sign != " ") or _may_break(current[-1], sign)):
            words.append(current)
            current = ""
        current += sign
    if current:
        words.append(current)
    return words


def _may_break(before: str, sign: str) -> bool:
    """Say whether a line may break between two signs of which one belongs to a wide script."""
    first = sign[0]
    wide = _is_wide(first) or (_is_wide(before) and not first.isspace())
    return wide and first not in _NOT_FIRST and before not in _NOT_LAST


def _is_wide(sign: str) -> bool:
    """Say whether a sign is of a script without spaces, or a picture."""
    return bool(_WIDE.match(sign))


def _broken(part: str, start: int, face: Glyphs, width: int) -> list[tuple[int, str]]:
    out: list[tuple[int, str]] = []
    line, used = "", 0.0
    for word in _words(part):
        bare = runs.shape(word.rstrip(" "), face).width
        if line and used + bare > width:
            out.append((start, line))
            start += len(line)
            line, used = "", 0.0
        while bare > width and len(word) > 1:
            cut = _fitting(word, face, width)
            out.append((start, word[:cut]))
            start += cut
            word = word[cut:]  # noqa: PLW2901  (the rest of a word too long for any line)
            bare = runs.shape(word.rstrip(" "), face).width
        line += word
        used += runs.shape(word, face).width
    out.append((start, line))
    return out


def _fitting(word: str, face: Glyphs, width: int) -> int:
    """Return how much of a word fits, in whole signs; the first one always does."""
    ends = list(accumulate(len(sign) for sign in graphemes(word)))
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if runs.shape(word[: ends[middle]], face).width <= width:
            low = middle
        else:
            high = middle - 1
    return ends[low]


class Press:
    """Keeps drawn lines of text by what they say, how and in which colour."""

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self._kept: OrderedDict[tuple[str, Glyphs, Colour, bool | None], pygame.Surface] = (
            OrderedDict()
        )
        self._pixels = 0

    def line(
        self, text: str, face: Glyphs, colour: Colour, *, backwards: bool | None = None
    ) -> pygame.Surface:
        """Return a drawn line in premultiplied alpha; its left margin is 2 px."""
        key = (text, face, colour, backwards)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        surface = _drawn(text, face, colour, backwards=backwards)
        self._kept[key] = surface
        self._pixels += surface.get_width() * surface.get_height()
        while self._pixels > _KEPT_PIXELS and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.get_width() * old.get_height()
        return surface

    def block(
        self,
        target: pygame.Surface,
        block: Block,
        rect: pygame.Rect,
        colour: Colour,
        align: str = "left",
    ) -> None:
        """Draw a block from the top of a rect; `align` is left, centre or right."""
        for line in _placed(block, rect, align):
            self.at(target, line.text, block, line.at, colour, backwards=line.backwards)

    def shade(
        self,
        target: pygame.Surface,
        block: Block,
        rect: pygame.Rect,
        colour: Colour,
        align: str = "left",
    ) -> None:
        """Draw the soft dark cloud on which a block is legible over a picture."""
        for line in _placed(block, rect, align):
            cloud = _cloud(line.text, block.face, colour, line.backwards)
            top = line.at[1] + (block.line_height - cloud.get_height()) // 2
            at = (line.at[0] - _CLOUD_PX, top)
            for _ in range(2):
                target.blit(cloud, at, special_flags=pygame.BLEND_PREMULTIPLIED)

    def at(  # noqa: PLR0913 - a line, where it goes and how it looks
        self,
        target: pygame.Surface,
        text: str,
        block: Block,
        at: tuple[int, int],
        colour: Colour,
        *,
        backwards: bool | None = None,
    ) -> None:
        """Draw one line whose line box begins at `at`, centred in it by capital height."""
        face = block.face
        top = at[1] + round((block.line_height - face.cap) / 2 - (face.ascent - face.cap))
        target.blit(
            self.line(text, face, colour, backwards=backwards),
            (at[0] - _MARGIN, top - 1),
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that has words, where it begins, and its paragraph's direction."""

    text: str
    at: tuple[int, int]
    backwards: bool


def _placed(block: Block, rect: pygame.Rect, align: str) -> list[_Line]:
    """Return each line that has words, with where it begins."""
    found: list[_Line] = []
    for number, line in enumerate(block.lines):
        bare = line.rstrip()
        if not bare:
            continue
        turned = block.backwards[number]
        spare = rect.width - runs.shape(bare, block.face, backwards=turned).width
        start = round(block.left(number))
        x = rect.x + (
            round(spare / 2) if align == "centre" else round(spare) if align == "right" else start
        )
        found.append(_Line(bare, (x, rect.y + number * block.line_height), turned))
    return found


@lru_cache(maxsize=32)
def _cloud(text: str, face: Glyphs, colour: Colour, backwards: bool) -> pygame.Surface:  # noqa: FBT001 - lru_cache keys on it
    """Return a line's words swollen and blurred into a cloud in premultiplied alpha."""
    words = _drawn(text, face, colour, backwards=backwards)
    size = (words.get_width() + 2 * _CLOUD_PX, words.get_height() + 2 * _CLOUD_PX)
    cloud = pygame.Surface(size, pygame.SRCALPHA)
    for shift in ((-2, 0), (2, 0), (0, -2), (0, 2), (0, 0)):
        at = (_CLOUD_PX + shift[0], _CLOUD_PX + shift[1])
        cloud.blit(words, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    return pygame.transform.gaussian_blur(cloud, max(2, round(face.size_px / 5)))


def _drawn(
    text: str, face: Glyphs, colour: Colour, *, backwards: bool | None = None
) -> pygame.Surface:
    shaped = runs.shape(text, face, backwards=backwards)
    width = max(1, -int(-shaped.width // 1) + 2 * _MARGIN)
    height = max(1, -int(-(face.ascent + face.descent) // 1) + 3)
    canvas = pygame.Surface((width * OVERSAMPLE, height * OVERSAMPLE), pygame.SRCALPHA)
    inner = canvas.subsurface(
        (_MARGIN * OVERSAMPLE, 0, (width - _MARGIN) * OVERSAMPLE, canvas.get_height())
    )
    runs.draw(inner, face.ascent + 1, shaped, face, colour)
    return pygame.transform.smoothscale(canvas.premul_alpha(), (width, height))
