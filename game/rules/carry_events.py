"""What a finished scene leaves for the next evening of the same pair; part of `events.py`.

Every figure is a result: the next scene starts from it as it stands, however the rules have been
retuned since.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Evidence of an average so far: credit, failures, and from how many moments they come."""

    credit: float = 0.0
    failures: float = 0.0
    moments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A score that is a moving mean: its value, None before any, and from how many turns."""

    value: float | None = None
    turns: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatCarried:
    """What goes on for one seat.

    Attributes:
        seat: whose.
        trust: trust in this seat. cap: its ceiling. row: promises to keep until gains are whole.
        consistency, honesty: evidence, already faded by this scene's end.
        listening, empathy: moving means.
        ratings: how hard this seat tried to understand, as the other rated it, oldest first;
            private, read only in closed blocks.
    """

    seat: Seat
    trust: float
    cap: float = 100.0
    row: int = 0
    consistency: Tally = Tally()
    honesty: Tally = Tally()
    listening: Skill = Skill()
    empathy: Skill = Skill()
    ratings: tuple[int, ...] = ()
    kind: Literal["seat-carried"] = "seat-carried"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCarried:
    """A promise is still open when the scene ends.

    Attributes:
        id: unique in the room.
        seat: whose it is.
        scenario: "<id>@<sha256>" of the file that has its sentence. text: the sentence's id.
        number: of the scene it comes from.
        stake: 1 to 3.
    """

    id: str
    seat: Seat
    scenario: str
    text: str
    number: int
    stake: int
    kind: Literal["promise-carried"] = "promise-carried"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseClosed:
    """A promise of an earlier evening is open no more: let go, or kept since.

    It is closed for good once this scene is finished; after a stop it is open as before.
    """

    id: str
    how: Literal["released", "settled"]
    kind: Literal["promise-closed"] = "promise-closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneCounted:
    """The envelopes of a scene are open: so many does this pair have behind it now."""

    finished: int
    kind: Literal["scene-counted"] = "scene-counted"


CarryEvent = SeatCarried | PromiseCarried | PromiseClosed | SceneCounted
