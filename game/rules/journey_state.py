"""A room's journey as a frozen value, and how each event changes it. Nothing is computed here.

It lies beside the scene in `state.State` and goes on from scene to scene as it is: a stop, a
rewind or another scene in between takes nothing from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import get_args

from game.rules.copying import replace
from game.rules.journey_events import (
    CheckedIn,
    CheckInOpened,
    HomeworkAgreed,
    HomeworkSuggested,
    JourneyBegun,
    JourneyClosed,
    JourneyEvent,
    JourneySuggested,
    LegWalked,
)
from game.rules.seats import BySeat


@dataclass(frozen=True, slots=True)
class Homework:
    """One small promise that both agreed on.

    `seen` is how each said it went; None while nobody has, or while it is sealed.
    """

    agreed: HomeworkAgreed
    seen: BySeat[str] | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a pair stands with its journey.

    Attributes:
        suggested: what each wishes for while none is on.
        id, legs, intentions: of the one that is on, or that was last; "" before the first.
        walked: legs behind the pair, in the order of playing.
        homework: small promises, oldest first.
        offered: the small promise each would like to agree on.
        checks: what each said at this check-in. is_open: both have, so both can read it.
        is_closed: it has ended.
    """

    suggested: BySeat[JourneySuggested | None] = field(default_factory=lambda: BySeat(None, None))
    id: str = ""
    legs: tuple[str, ...] = ()
    intentions: tuple[str, ...] = ()
    walked: tuple[LegWalked, ...] = ()
    homework: tuple[Homework, ...] = ()
    offered: BySeat[HomeworkSuggested | None] = field(default_factory=lambda: BySeat(None, None))
    checks: BySeat[CheckedIn | None] = field(default_factory=lambda: BySeat(None, None))
    is_open: bool = False
    is_closed: bool = False

    @property
    def is_on(self) -> bool:
        """Return whether a journey has begun and not ended."""
        return bool(self.id) and not self.is_closed

    @property
    def open_homework(self) -> Homework | None:
        """Return the small promise nobody has spoken of yet, or None."""
        last = self.homework[-1] if self.homework else None
        return last if last is not None and last.seen is None else None


NO_JOURNEY = Journey()

JOURNEY_KINDS: frozenset[type] = frozenset(get_args(JourneyEvent))
"""Events that change a journey and no scene; asked for each event, so it is a plain set."""


def at_next_scene(journey: Journey) -> Journey:
    """Return the journey as another scene of the room opens: what only one has said is let go."""
    if journey == NO_JOURNEY:
        return journey
    return replace(
        journey,
        suggested=BySeat(None, None),
        offered=BySeat(None, None),
        checks=BySeat(None, None),
        is_open=False,
    )


def travelled(journey: Journey, event: JourneyEvent) -> Journey:
    """Return the journey after an event."""
    match event:
        case JourneySuggested():
            wish = event if event.journey else None
            return replace(journey, suggested=journey.suggested.having(event.seat, wish))
        case JourneyBegun():
            return Journey(id=event.journey, legs=event.legs, intentions=event.intentions)
        case LegWalked():
            return replace(journey, walked=(*journey.walked, event))
        case JourneyClosed():
            return replace(at_next_scene(journey), is_closed=True)
        case HomeworkSuggested() | HomeworkAgreed():
            return _with_homework(journey, event)
        case CheckedIn() | CheckInOpened():
            return _checked(journey, event)


def _with_homework(journey: Journey, event: HomeworkSuggested | HomeworkAgreed) -> Journey:
    if isinstance(event, HomeworkSuggested):
        offer = event if event.habit else None
        return replace(journey, offered=journey.offered.having(event.seat, offer))
    kept = tuple(known for known in journey.homework if known.seen is not None)
    return replace(journey, homework=(*kept, Homework(event)), offered=BySeat(None, None))


def _checked(journey: Journey, event: CheckedIn | CheckInOpened) -> Journey:
    """Seal what one says; open what both said, beside the small promise it was about."""
    if isinstance(event, CheckedIn):
        return replace(journey, checks=journey.checks.having(event.seat, event))
    opened, last = replace(journey, is_open=True), journey.open_homework
    if last is None:
        return opened
    seen = journey.checks.map(lambda check: check.how if check is not None else "unsaid")
    return replace(opened, homework=(*journey.homework[:-1], replace(last, seen=seen)))
