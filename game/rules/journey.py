"""Journeys: several scenes with one theme, a small promise between them, and an end.

A journey begins when both wish for the same one, and either may end it at any time. Its moves
change nothing in a scene, and nothing of it goes into any score: a small promise is seen by both as
done, partly, not, or rather not said, and that is all. Which scenes a journey has is told by the
devices, which have to agree; the rules only follow along.
"""

from __future__ import annotations

import re

from game.rules import events as e
from game.rules import moves as m
from game.rules.debrief import debrief_for
from game.rules.draft import Draft
from game.rules.journey_events import KeptMoment
from game.rules.journey_state import Journey
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.scenario.legs import SWAPPED, scene_of

LEGS_MOST = 8
MOMENTS_MOST = 2
"""Moments kept of each leg: a look back is read in a minute."""

MINUTES_MOST = 60
MEET_MOST_MS = 60 * 24 * 3_600_000  # further off than sixty days is no next time
ANSWERS = ("done", "partly", "not", "unsaid")
"""How a small promise went, in the words of whoever says it."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_LEG = re.compile(rf"[a-z0-9][a-z0-9-]{{0,39}}({SWAPPED})?")


def next_place(legs: tuple[str, ...], walked: frozenset[int], scene: str) -> int | None:
    """Return the first leg that plays this scenario and is not behind the pair; None for none.

    >>> next_place(("t1", "m10", "t1:swapped"), frozenset({0}), "t1")
    2
    """
    return next(
        (n for n, leg in enumerate(legs) if n not in walked and scene_of(leg) == scene), None
    )


def problem_on_journey(draft: Draft, seat: Seat, move: m.JourneyMove) -> Code | None:
    """Return why this move is not lawful now, or None."""
    journey, scene = draft.state.journey, draft.scene
    if isinstance(move, m.CloseJourney):
        return None if journey.is_on else Code.NOT_NOW
    if not (scene.envelopes_open or scene.is_over):
        return Code.SCENE_OPEN
    if isinstance(move, m.SetOut):
        return Code.NOT_NOW if journey.is_on else _problem_with_wish(move)
    if not journey.is_on:
        return Code.NOT_NOW
    if isinstance(move, m.SetHomework):
        return _problem_with_homework(move, draft.at_ms)
    return _problem_with_check(journey, seat, move)


def _problem_with_wish(move: m.SetOut) -> Code | None:
    if not move.journey:
        return None if not (move.legs or move.intention) else Code.OUT_OF_RANGE
    if not 1 <= len(move.legs) <= LEGS_MOST or len(set(move.legs)) != len(move.legs):
        return Code.OUT_OF_RANGE
    named = _ID.fullmatch(move.journey) and _ID.fullmatch(move.intention)
    return None if named and all(_LEG.fullmatch(leg) for leg in move.legs) else Code.UNKNOWN_OPTION


def _problem_with_homework(move: m.SetHomework, now_ms: int) -> Code | None:
    if not move.habit:
        return None if not (move.act or move.minutes or move.meet_ms) else Code.OUT_OF_RANGE
    if not (_ID.fullmatch(move.habit) and _ID.fullmatch(move.act)):
        return Code.UNKNOWN_OPTION
    soon = move.meet_ms == 0 or now_ms < move.meet_ms <= now_ms + MEET_MOST_MS
    return None if soon and 1 <= move.minutes <= MINUTES_MOST else Code.OUT_OF_RANGE


def _problem_with_check(journey: Journey, seat: Seat, move: m.CheckIn) -> Code | None:
    if journey.checks[seat] is not None:
        return Code.ALREADY_DONE
    if move.thanks and not _ID.fullmatch(move.thanks):
        return Code.UNKNOWN_OPTION
    wanted = ANSWERS if journey.open_homework is not None else ("",)
    return None if move.how in wanted else Code.UNKNOWN_OPTION


def follow_journey(draft: Draft, seat: Seat, move: m.JourneyMove) -> None:
    """Do what a lawful move leads to."""
    match move:
        case m.SetOut():
            _wish(draft, seat, move)
        case m.SetHomework():
            _offer(draft, seat, move)
        case m.CheckIn():
            draft.emit(e.CheckedIn(seat=seat, how=move.how, thanks=move.thanks))
            checks = draft.state.journey.checks
            if checks.a is not None and checks.b is not None:
                draft.emit(e.CheckInOpened())
        case m.CloseJourney():
            draft.emit(e.JourneyClosed(seat=seat))


def _wish(draft: Draft, seat: Seat, move: m.SetOut) -> None:
    draft.emit(
        e.JourneySuggested(
            seat=seat, journey=move.journey, legs=move.legs, intention=move.intention
        )
    )
    first, second = draft.state.journey.suggested.a, draft.state.journey.suggested.b
    if first is None or second is None:
        return
    if (first.journey, first.legs) != (second.journey, second.legs):
        return
    intentions = tuple(dict.fromkeys((first.intention, second.intention)))
    draft.emit(
        e.JourneyBegun(
            journey=first.journey,
            legs=first.legs,
            intentions=intentions,
            number=draft.scene.opened.number,
        )
    )
    if draft.scene.envelopes_open:
        walk_on(draft)  # the scene that led here is one of its own: nobody plays it twice for that


def _offer(draft: Draft, seat: Seat, move: m.SetHomework) -> None:
    draft.emit(
        e.HomeworkSuggested(
            seat=seat, habit=move.habit, act=move.act, minutes=move.minutes, meet_ms=move.meet_ms
        )
    )
    first, second = draft.state.journey.offered.a, draft.state.journey.offered.b
    if first is None or second is None:
        return
    same = (first.habit, first.act, first.minutes, first.meet_ms)
    if same != (second.habit, second.act, second.minutes, second.meet_ms):
        return
    draft.emit(
        e.HomeworkAgreed(
            habit=move.habit,
            act=move.act,
            minutes=move.minutes,
            meet_ms=move.meet_ms,
            number=draft.scene.opened.number,
            at_ms=draft.at_ms,
        )
    )


def walk_on(draft: Draft) -> None:
    """Write down that a leg is behind the pair, if the scene whose envelopes are open is one."""
    journey, opened = draft.state.journey, draft.scene.opened
    if not journey.is_on or draft.scene.stopped or opened.practice:
        return
    walked = frozenset(leg.place for leg in journey.walked)
    place = next_place(journey.legs, walked, opened.scenario)
    if place is None or any(leg.number == opened.number for leg in journey.walked):
        return
    morning = debrief_for(draft, Seat.A)
    kept = morning.moments[:MOMENTS_MOST]
    draft.emit(
        e.LegWalked(
            place=place,
            scene=opened.scenario,
            number=opened.number,
            ending=morning.ending,
            keepsake=morning.keepsake,
            moments=tuple(KeptMoment(text=x.text, seat=x.seat, values=x.values) for x in kept),
        )
    )
