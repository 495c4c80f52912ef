"""Finding one's way on a journey: which card is due, which scene is next, and the steps there.

Rule 1: where a pair stands is told by the room; only what somebody looks at is kept here.
Rule 2: nothing presses anybody: a card that is due can be passed by, and nothing is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.rules.journey_sections import HomeworkView, JourneySection
from game.rules.sections import SeatView
from game.scenario.journeys import BEGINS_WITH, JourneyPlan, Leg
from game.scenario.legs import scene_of
from game.screens.choosing import read_shelf
from game.screens.commands import Command, WriteMeeting
from game.screens.holding import with_pick
from game.screens.journey_news import AboutJourneys, MeetingWritten, ReadJourneys
from game.screens.messages import SceneCard
from game.screens.sending import Result
from game.screens.state import ClientState, Place, SeatState

SITTING_MS = 4 * 3_600_000
"""After so long it is another sitting, which begins with a check-in."""

CARDS = ("shelf", "way", "homework", "check", "look", "end")
HOMEWORK = ("hw-habit", "hw-act", "hw-minutes", "hw-day", "hw-hour")
"""Questions a small promise is made of, in the order in which they are asked."""

NO_DAY = "none"


def here_ids(state: ClientState) -> frozenset[str]:
    """Return the ids of the scenes that can be played here, with whoever is here."""
    alone = state.here is not None and state.here.mode == "solo"
    cards = (card for card in state.shelf if not card.brought and (card.solo or not alone))
    return frozenset(card.scenario for card in cards)


def can_begin(state: ClientState, plan: JourneyPlan) -> bool:
    """Tell whether enough of a journey's scenes are here."""
    return len(plan.written(here_ids(state))) >= BEGINS_WITH


def next_leg(
    state: ClientState, section: JourneySection, plan: JourneyPlan | None
) -> tuple[Leg, SceneCard] | None:
    """Return the first leg that is not behind the pair and can be played here, with its card."""
    behind = {leg.place for leg in section.walked}
    known = {card.scenario: card for card in state.shelf if not card.brought}
    offered = here_ids(state)
    for place, name in enumerate(section.legs):
        scene = scene_of(name)
        if place not in behind and scene in offered:
            leg = plan.legs[place] if plan is not None and place < len(plan.legs) else None
            swapped = name != scene
            title = leg.title if leg is not None else known[scene].title
            return Leg(scene=scene, title=title, swapped=swapped), known[scene]
    return None


def due_card(state: ClientState, seat: SeatState) -> str:
    """Return the card of the journey that is on: the one asked for, else what is due."""
    asked = state.travelling.card
    section = seat.view.journey
    if section.is_closed:
        return "look"
    is_agreed_on = asked == "homework" and section.open_homework is not None
    if asked in CARDS and asked != "shelf" and not is_agreed_on:
        return asked
    if section.is_open or section.other_checked or section.is_checked:
        return "check"
    if _is_another_sitting(state, seat.view):
        return "check"
    return "homework" if _asks_homework(seat.view) else "way"


def _is_another_sitting(state: ClientState, view: SeatView) -> bool:
    """Tell whether the pair came back after a while, and has something to check in about."""
    section = view.journey
    known = section.open_homework
    since = known.agreed_ms if known is not None else view.beat.entered_ms
    return bool(section.walked) and state.now_ms - since >= SITTING_MS


def _asks_homework(view: SeatView) -> bool:
    """Tell whether a scene of the journey has just been walked, with nothing promised since."""
    section = view.journey
    if section.open_homework is not None:
        return False
    if section.other_offered is not None or section.offered is not None:
        return True
    return bool(section.walked) and section.walked[-1].number == view.scene.number


def is_agreed(mine: HomeworkView | None, theirs: HomeworkView | None) -> bool:
    """Tell whether two proposals are the same."""
    return mine is not None and mine == theirs


def reads(state: ClientState) -> tuple[Command, ...]:
    """Return what has journeys, cards and the scenes of a look back read, as far as needed."""
    here = state.here
    walked = here.view.journey.walked if here is not None else ()
    known = {scenario.meta.id for scenario in state.travelling.past}
    missing = tuple(sorted({leg.scene for leg in walked} - known))
    if state.travelling.plans and not missing:
        return read_shelf(state)
    return (*read_shelf(state), ReadJourneys(missing))


def opened_journeys(state: ClientState) -> Result:
    """Stand before the journeys, from wherever somebody is."""
    card = replace(state.travelling, card="", where="", failed="")
    came_from = state.came_from if state.place is Place.JOURNEYS else state.place
    state = replace(state, place=Place.JOURNEYS, came_from=came_from, travelling=card, dialog="")
    return state, reads(state)


def heard_of_journeys(state: ClientState, message: AboutJourneys) -> ClientState:
    """Take what the device has read or written."""
    if isinstance(message, MeetingWritten):
        wrote = replace(state.travelling, where=message.where, failed=message.failed)
        return replace(state, travelling=wrote)
    old = state.travelling.past
    fresh = tuple(one for one in message.past if one not in old)
    travelling = replace(state.travelling, plans=message.plans, past=(*old, *fresh))
    return replace(state, travelling=travelling)


def after_scene(state: ClientState, old: SeatView, new: SeatView) -> ClientState:
    """Leave the journeys' place when another scene has begun; the step there is all it was for."""
    if state.place is Place.JOURNEYS and new.scene.number != old.scene.number:
        travelling = replace(state.travelling, card="")
        return replace(state, place=Place.SCENE, came_from=Place.HOME, travelling=travelling)
    return state


def is_between(state: ClientState, seat: SeatState) -> bool:
    """Tell whether a pair on a journey left in the morning and comes back in another sitting."""
    view = seat.view
    slept = state.now_ms - view.beat.entered_ms >= SITTING_MS
    return view.journey.is_on and view.debrief.open and slept


def comes_back_to(state: ClientState, seat: SeatState) -> Result | None:
    """Lead somebody who comes back between two scenes of a journey to it; None without one."""
    if not seat.view.journey.is_on:
        return None
    state = replace(state.with_seat(seat), place=Place.SCENE)
    return opened_journeys(state)


def stepped_journeys(state: ClientState, what: str, arg: str) -> Result | None:
    """Take a step about journeys; None if it is about something else."""
    step = _STEPS.get(what)
    return None if step is None else step(state, arg)


def _open(state: ClientState, _arg: str) -> Result:
    return opened_journeys(state)


def _look_at(state: ClientState, arg: str) -> Result:
    card = "shelf" if state.travelling.card == "shelf" else ""
    return replace(state, travelling=replace(state.travelling, looks_at=arg, card=card)), ()


def _card(state: ClientState, arg: str) -> Result:
    looks_at = "" if arg == "shelf" else state.travelling.looks_at
    state = replace(state, travelling=replace(state.travelling, looks_at=looks_at, card=arg))
    return state, reads(state)


def _undo(state: ClientState, arg: str) -> Result:
    """Ask a question once more, and those of a small promise that come behind it."""
    here = state.here
    if here is None:
        return state, ()
    behind = HOMEWORK[HOMEWORK.index(arg) :] if arg in HOMEWORK else (arg,)
    for question in behind:
        here = with_pick(here, question)
    return state.with_seat(here), ()


def _start(state: ClientState, arg: str) -> Result:
    """Choose the first scene of a journey, outside a room: the shelf stands ready for it."""
    plan = state.travelling.plan(arg)
    first = plan.written(here_ids(state))[:1] if plan is not None else ()
    card = next((c for c in state.shelf if first and c.scenario == first[0].scene), None)
    if card is None:
        return state, ()
    looking = replace(state.travelling, looks_at=arg)
    return replace(state, place=Place.SCENES, scene=card.id, travelling=looking), ()


def _calendar(state: ClientState, arg: str) -> Result:
    """Have the time to meet again written for a calendar, with the other's name if wished."""
    here = state.here
    if here is None or not can_be_written(state, here):
        return state, ()
    state = replace(state, travelling=replace(state.travelling, where="", failed=""))
    return state, (WriteMeeting(named=arg == "named"),)


def can_be_written(state: ClientState, seat: SeatState) -> bool:
    """Tell whether there is a time to meet again that a calendar could hold."""
    known = seat.view.journey.open_homework
    return known is not None and known.meet_ms > state.now_ms


_STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "journeys": _open,
    "journey": _look_at,
    "journey-card": _card,
    "journey-undo": _undo,
    "journey-start": _start,
    "journey-calendar": _calendar,
}
