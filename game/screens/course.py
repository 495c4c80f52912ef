"""What only this device notices of a scene in play: when it began, and own weather at its most.

Rule: it goes nowhere by itself. A device that was not there from the door on knows no beginning.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.sections import SeatView

_MINUTE_MS = 60_000
_MOST_MINUTES = 240
"""A scene that took longer has slept in between, and its length says nothing."""


@dataclass(frozen=True, slots=True)
class Course:
    """One scene as this device followed it.

    Attributes:
        number: of the scene in its room; 0 before there was any.
        began_ms: when its first beat was entered (UTC), 0 if that is not known.
        hottest: own weather at its most, 0 to 10; None if it was never set.
    """

    number: int = 0
    began_ms: int = 0
    hottest: int | None = None

    def followed(self, view: SeatView) -> Course:
        """Return what is known with one more view."""
        number, heat = view.scene.number, view.own.heat
        if number != self.number:
            was_there = self.number > 0 or view.beat.beat == "door"
            return Course(number, view.beat.entered_ms if was_there else 0, heat)
        known = [level for level in (self.hottest, heat) if level is not None]
        return Course(number, self.began_ms, max(known, default=None))

    def minutes(self, view: SeatView) -> int | None:
        """Return the minutes from the door to the morning, breaks and all; None if not known."""
        if not self.began_ms or not view.debrief.open or view.scene.number != self.number:
            return None
        minutes = max(1, round((view.beat.entered_ms - self.began_ms) / _MINUTE_MS))
        return minutes if minutes <= _MOST_MINUTES else None
