"""What a seat may see of its room's journey, by allow-list.

The other's intention is told when the journey begins, and what the other says at a check-in when
both have spoken; that somebody has spoken is no secret.
"""

from __future__ import annotations

from game.rules.debrief_sections import MomentView
from game.rules.journey_events import HomeworkSuggested, LegWalked
from game.rules.journey_sections import NO_JOURNEY, HomeworkView, JourneySection, LegView
from game.rules.journey_state import NO_JOURNEY as NEVER
from game.rules.journey_state import Homework, Journey
from game.rules.seats import Seat


def journey_for(journey: Journey, seat: Seat) -> JourneySection:
    """Return the journey as this seat may see it now."""
    if journey == NEVER:
        return NO_JOURNEY
    mine, theirs = journey.suggested[seat], journey.suggested[seat.other]
    said, heard = journey.checks[seat], journey.checks[seat.other]
    return JourneySection(
        id=journey.id,
        legs=journey.legs,
        intentions=journey.intentions,
        is_closed=journey.is_closed,
        walked=tuple(_leg(leg) for leg in journey.walked),
        homework=tuple(_homework(known, seat) for known in journey.homework),
        wish=mine.journey if mine else "",
        intention=mine.intention if mine else "",
        other_wish=theirs.journey if theirs else "",
        other_legs=theirs.legs if theirs else (),
        offered=_offer(journey.offered[seat]),
        other_offered=_offer(journey.offered[seat.other]),
        how=said.how if said else "",
        thanks=said.thanks if said else "",
        is_checked=said is not None,
        other_checked=heard is not None,
        is_open=journey.is_open,
        other_thanks=heard.thanks if heard and journey.is_open else "",
    )


def _leg(leg: LegWalked) -> LegView:
    return LegView(
        place=leg.place,
        scene=leg.scene,
        number=leg.number,
        ending=leg.ending,
        keepsake=leg.keepsake,
        moments=tuple(
            MomentView(text=x.text, kind="kept", seat=x.seat, values=x.values) for x in leg.moments
        ),
    )


def _homework(known: Homework, seat: Seat) -> HomeworkView:
    agreed, seen = known.agreed, known.seen
    return HomeworkView(
        habit=agreed.habit,
        act=agreed.act,
        minutes=agreed.minutes,
        meet_ms=agreed.meet_ms,
        agreed_ms=agreed.at_ms,
        mine=seen[seat] if seen else "",
        theirs=seen[seat.other] if seen else "",
    )


def _offer(offer: HomeworkSuggested | None) -> HomeworkView | None:
    if offer is None:
        return None
    return HomeworkView(
        habit=offer.habit, act=offer.act, minutes=offer.minutes, meet_ms=offer.meet_ms
    )
