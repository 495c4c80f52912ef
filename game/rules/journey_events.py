"""What happened on a journey; part of `events.py`. None of it is ever read by a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMoment:
    """A moment both saw in the morning, kept for the look back.

    `text` is a sentence of its scene, `values` fill its holes.
    """

    text: str
    seat: Seat | None = None
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneySuggested:
    """A seat wishes for a journey, or with an empty id for none any more."""

    seat: Seat
    journey: str
    legs: tuple[str, ...]
    intention: str
    kind: Literal["journey-suggested"] = "journey-suggested"


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyBegun:
    """Both wish for the same journey.

    Attributes:
        journey: its id. legs: its scenes in order.
        intentions: what it is for; two where the seats chose differently.
        number: of the scene after which it began.
    """

    journey: str
    legs: tuple[str, ...]
    intentions: tuple[str, ...]
    number: int
    kind: Literal["journey-begun"] = "journey-begun"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegWalked:
    """The envelopes of one of the journey's scenes are open.

    Attributes:
        place: of the leg, from 0. scene: the scenario's id. number: of the scene in the room.
        ending, keepsake: as in sections.DebriefSection.
        moments: some of what both saw of it.
    """

    place: int
    scene: str
    number: int
    ending: str
    keepsake: str
    moments: tuple[KeptMoment, ...]
    kind: Literal["leg-walked"] = "leg-walked"


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkSuggested:
    """A seat proposes a small promise to next time; an empty habit takes it back."""

    seat: Seat
    habit: str
    act: str
    minutes: int
    meet_ms: int
    kind: Literal["homework-suggested"] = "homework-suggested"


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkAgreed:
    """Both propose the same; an older one that nobody spoke of again is let go."""

    habit: str
    act: str
    minutes: int
    meet_ms: int
    number: int
    at_ms: int
    kind: Literal["homework-agreed"] = "homework-agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedIn:
    """A seat said how the small promise went; sealed until both have."""

    seat: Seat
    how: str
    thanks: str
    kind: Literal["checked-in"] = "checked-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInOpened:
    """Both have said it, and both can read it."""

    kind: Literal["check-in-opened"] = "check-in-opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyClosed:
    """The journey is over; nobody is told a reason, for none was asked."""

    seat: Seat
    kind: Literal["journey-closed"] = "journey-closed"


JourneyEvent = (
    JourneySuggested | JourneyBegun | LegWalked | HomeworkSuggested | HomeworkAgreed | CheckedIn
    | CheckInOpened | JourneyClosed
)  # fmt: skip
