"""Moments: reveals, toys and films that play on this device's own clock.

A moment begins when the truth that it shows arrives, and the next one waits for its end. Whatever
the server's step is meanwhile, the moment is what the screen shows. All of these are pure
functions of when a moment began and what time it is now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

SILENCE_MS = 1_000  # nothing but the room's sound between the words and the lid
GESTURES_MS = 4_000  # laugh, groan, hand on heart, oh! before anything else appears
TOY_MS = 8_000  # every toy of Life, whatever was chosen: its length tells nothing
WAIT_NO_MS = 2_000  # the first moments of a toy, in which "wait, no" still takes it back
LIFT_MS = 3_000  # rise, wobble, rest
GOLD_MS = 1_600
WATER_MS = 3_000  # nothing but the water, after a question that comes near
LANTERN_MS = 3_200  # a lantern lights in the middle of the bridge, and again in the water
STONES_MS = 4_400  # stones drop one by one, each with its weight
HEARD_MS = 2_600  # long enough to read one line back, twice
TOGETHER_MS = 15_000
FILM_MS = 3_000
DAWN_MS = 8_000


class Part(StrEnum):
    """Where a moment stands."""

    SILENCE = "silence"
    GESTURES = "gestures"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment, begun on this device.

    Attributes:
        id: which ("reveal-table", "toy-bites", "lift-set" ...).
        visit: the visit it belongs to; with the id it plays once.
        began_ms: when it begins; in the future while an earlier one is still playing.
        lasts_ms: how long it takes.
        line: the transcript line it shows, or -1.
    """

    id: str
    visit: int
    began_ms: int
    lasts_ms: int
    line: int = -1

    @property
    def ends_ms(self) -> int:
        """Return when it is over."""
        return self.began_ms + self.lasts_ms


REVEALS = (
    "reveal-table", "reveal-stage", "reveal-answer", "reveal-shown", "reveal-snap",
    "reveal-heard", "reveal-plan", "reveal-envelopes",
)  # fmt: skip
"""Moments with a second of silence and a window for gestures."""

LENGTHS = {
    **dict.fromkeys(REVEALS, SILENCE_MS + GESTURES_MS),
    "heard-back": HEARD_MS,
    "lantern": LANTERN_MS,
    "lantern-half": LANTERN_MS,
    "stones": STONES_MS,
    "lift-set": LIFT_MS,
    "gold": GOLD_MS,
    "toy": TOY_MS,
}


def queued(moments: tuple[Moment, ...], moment: Moment) -> tuple[Moment, ...]:
    """Add a moment after those still playing; one that has played in this visit is not added."""
    known = (moment.id, moment.visit, moment.line)
    if any((m.id, m.visit, m.line) == known for m in moments):
        return moments
    begins = max([moment.began_ms, *(m.ends_ms for m in moments)])
    return (*moments, replace(moment, began_ms=begins))


def moment(moment_id: str, visit: int, now_ms: int, line: int = -1) -> Moment:
    """Make a moment of its usual length that begins now."""
    return Moment(moment_id, visit, now_ms, LENGTHS[moment_id], line)


def playing(moments: tuple[Moment, ...], now_ms: int) -> Moment | None:
    """Return the moment in play, or None."""
    return next((m for m in moments if m.began_ms <= now_ms < m.ends_ms), None)


def begun(moments: tuple[Moment, ...], moment_id: str, visit: int) -> Moment | None:
    """Return a moment of this visit that has begun or waits, or None."""
    return next((m for m in moments if m.id == moment_id and m.visit == visit), None)


def part_of(moment: Moment, now_ms: int) -> Part:
    """Tell where a reveal stands: silence, gestures, or over."""
    age = now_ms - moment.began_ms
    if age < SILENCE_MS:
        return Part.SILENCE
    return Part.GESTURES if age < moment.lasts_ms else Part.OVER
