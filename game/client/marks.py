"""The small shapes of a written report's plots, told apart in black and white.

Each kind of mark has an outline of its own; filled or hollow says whose it is.
"""

from __future__ import annotations

from enum import StrEnum


class MarkKind(StrEnum):
    """What happened in a step, as far as a plot tells it apart."""

    PROMISE = "promise"
    TEMPTATION = "temptation"
    ACCOUNT = "account"
    HEARD = "heard"
    REPAIR = "repair"
    TIME_OUT = "time-out"
    MOVED = "moved"


_OUTLINES = {
    MarkKind.PROMISE: "M-9 -3.5H9V3.5H-9z",  # a plank
    MarkKind.TEMPTATION: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",  # a dumpling
    MarkKind.ACCOUNT: "M0 -7L7 6H-7z",
    MarkKind.HEARD: "M0 -8L2.2 -2.2L8 0L2.2 2.2L0 8L-2.2 2.2L-8 0L-2.2 -2.2z",  # a lantern's light
    MarkKind.REPAIR: "M0 -7L7 0L0 7L-7 0z",
    MarkKind.TIME_OUT: "M-6 -6H-2V6H-6zM2 -6H6V6H2z",
    MarkKind.MOVED: "M-7 2C-4 -6 4 -6 7 2L5 4C3 -2 -3 -2 -5 4z",
}


def kind_of(name: str) -> MarkKind | None:
    """Return the kind with this name, or None for one that this version does not draw."""
    return next((kind for kind in MarkKind if kind.value == name), None)


def mark_svg(kind: MarkKind, x: float, y: float, *, filled: bool) -> str:
    """Draw one mark around a place."""
    fill = "currentColor" if filled else "none"
    at = f'transform="translate({number(x)} {number(y)})"'
    style = f'fill="{fill}" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"'
    return f'<path d="{_OUTLINES[kind]}" {at} {style}/>'


def legend_svg(kind: MarkKind) -> str:
    """Draw one mark as it stands in a row of text, where its name stands beside it."""
    mark = mark_svg(kind, 10, 10, filled=True)
    return f'<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">{mark}</svg>'


def number(value: float) -> str:
    """Write a place with one decimal at most, and never a minus before nothing."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
