"""Own figures of a scene, as their owner keeps them, and what they come to over time.

Pure. Rule 1: no words of anybody and no names go in. Rule 2: a line with fewer than three moments
has no word, and a gap stays a gap: nothing is filled in, drawn through or carried over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.screens.messages import Day, Evening
from game.screens.scene import Scene

LINES = ("consistency", "honesty", "repair", "listening", "empathy")
"""The five lines of a profile, in the order in which they are shown."""

WORDS = ("early", "growing", "steady", "strong")
"""What a line with enough moments may be called; never ranked beside anybody else's."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One line on one evening: its word, or "" for too little to say.

    Attributes:
        day: when. word: one of `WORDS`, or "". value: 0 to 100, for whoever wants numbers.
        alone: it was practice.
    """

    day: Day | None
    word: str
    value: float = 0.0
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a profile over time, the oldest evening first; each evening has its place."""

    name: str
    spots: tuple[Spot, ...]

    @property
    def latest(self) -> str:
        """Return the last word there is, or "" if there is none."""
        return next((spot.word for spot in reversed(self.spots) if spot.word), "")


def figures(scene: Scene) -> dict[str, object]:
    """Return this player's own figures of a finished scene as plain values."""
    debrief, seen = scene.view.debrief, scene.view.scene.scenario
    return {
        "scenario": seen.partition("@")[0],
        "title": scene.line("title"),
        "mode": scene.seat.mode,
        "lines": [
            {"name": s.name, "word": s.word, "value": s.value, "moments": s.moments}
            for s in debrief.scores
            if s.word in WORDS
        ],
    }


def figures_of(evening: Evening) -> Mapping[str, object]:
    """Return the figures that were kept of an evening; empty where there are none."""
    found = evening.page.get("figures")
    return found if isinstance(found, dict) else {}


def lines_of(evening: Evening) -> dict[str, Spot]:
    """Return what an evening says of each line, by the line's name; odd values are left out."""
    kept = figures_of(evening)
    rows = kept.get("lines")
    alone = kept.get("mode") == "solo"
    found = {}
    for row in rows if isinstance(rows, list) else []:
        name, word, value = _row(row)
        if name in LINES and word in WORDS:
            found[name] = Spot(evening.day, word, value, alone)
    return found


def profile(evenings: tuple[Evening, ...]) -> tuple[Line, ...]:
    """Return every line that has a word on some evening, over all evenings that hold figures.

    Args:
        evenings: as they were opened, the newest first.
    """
    told = [(evening.day, lines_of(evening)) for evening in reversed(evenings) if _told(evening)]
    every = (
        Line(name, tuple(found.get(name, Spot(day, "")) for day, found in told)) for name in LINES
    )
    return tuple(line for line in every if line.latest)


def _told(evening: Evening) -> bool:
    return bool(figures_of(evening))


def _row(row: object) -> tuple[str, str, float]:
    if not isinstance(row, dict):
        return "", "", 0.0
    value = row.get("value")
    is_number = isinstance(value, int | float) and 0 <= value <= 100
    shown = float(value) if is_number and value is not None else 0.0
    return str(row.get("name", "")), str(row.get("word", "")), shown
