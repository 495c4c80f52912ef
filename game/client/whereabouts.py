"""Remembers how large the window was and where it stood, so that it opens there again.

The file holds four numbers and nothing of the game. What does not fit the screens of today (a
second screen that is gone, a smaller one) is made to fit, or left to the system.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Pair = tuple[int, int]

FILE = "window.json"
SMALLEST: Pair = (960, 600)
USUAL: Pair = (1280, 720)
_IN_REACH = 80  # px of the window that must lie on a screen, so that it can be taken hold of
_FARTHEST = 100_000


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The window as it stood: size, and the place of its upper left corner if it is known."""

    size: Pair = USUAL
    at: Pair | None = None


def remembered(folder: Path) -> Whereabouts:
    """Return what was remembered; a missing or damaged file is a fresh start, never an error."""
    try:
        read = json.loads((folder / FILE).read_text(encoding="utf-8"))
        numbers = [int(read[name]) for name in ("width", "height", "x", "y")]
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return Whereabouts()
    if any(abs(number) > _FARTHEST for number in numbers):
        return Whereabouts()
    width, height, x, y = numbers
    return Whereabouts((max(SMALLEST[0], width), max(SMALLEST[1], height)), (x, y))


def remember(folder: Path, where: Whereabouts) -> None:
    """Write down how the window stands; a full disk only means that it is not remembered."""
    if where.at is None:
        return
    words = dict(zip(("width", "height", "x", "y"), (*where.size, *where.at), strict=True))
    with suppress(OSError):
        (folder / FILE).write_text(json.dumps(words), encoding="utf-8")


def fitting(where: Whereabouts, screens: Sequence[Pair]) -> Whereabouts:
    """Return whereabouts that lie on the screens of today.

    Args:
        where: as remembered.
        screens: sizes of all screens. How they lie is not told: they count as side by side.
    """
    if not screens:
        return Whereabouts(where.size)
    widest, tallest = max(w for w, _ in screens), max(h for _, h in screens)
    size = (
        max(SMALLEST[0], min(where.size[0], widest)),
        max(SMALLEST[1], min(where.size[1], tallest)),
    )
    if where.at is None:
        return Whereabouts(size)
    across = sum(w for w, _ in screens)
    in_reach = (
        _IN_REACH - size[0] <= where.at[0] <= across - _IN_REACH
        and 0 <= where.at[1] <= tallest - _IN_REACH
    )
    return Whereabouts(size, where.at if in_reach else None)
