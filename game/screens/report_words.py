"""Small things that every part of a written report is made of."""

from __future__ import annotations

from collections.abc import Sequence

from game.screens.scene import Scene

Context = dict[str, object]
"""Plain values by name, as a report is written down and read back."""


def plain_figure(value: float) -> float:
    """Return a figure as it is written: to one decimal, and never a minus before nothing."""
    return round(value, 1) + 0.0


def listed(scene: Scene, parts: Sequence[str]) -> str:
    """Join parts of a sentence: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return scene.say("report.and", first=", ".join(parts[:-1]), last=parts[-1])
