"""When a cue comes and goes while somebody writes: at a word's end or in a pause, one at most.

All of it is this device's own. A cue is read from the words in the field and from nothing else;
nothing is sent, kept or counted, whether it is taken or not.
"""

from __future__ import annotations

from dataclasses import replace

from game.screens.commands import Command
from game.screens.cued import Cued, ends_a_word, still_there
from game.screens.sending import Result, drafted
from game.screens.settings import Settings
from game.screens.state import ClientState, SeatState
from game.screens.typed import is_read
from game.words.cue import Cue, Where, put_in

LISTENING = ("receive",)
"""Phases outside Talk in which somebody answers what the other has just told."""

MOST_CHARS = 280
"""A better start that would fill a field beyond this is not put in."""


def is_on(settings: Settings, mode: str) -> bool:
    """Tell whether cues are wanted here: alone they are unless somebody says no."""
    return settings.cues == "both" or (settings.cues == "alone" and mode == "solo")


def written(state: ClientState, seat: SeatState, field: str, text: str) -> Result:
    """Write into a field, and see whether what stands there now has a cue."""
    state, commands = drafted(state, seat, field, text)
    here = state.seats[seat.seat] or seat
    return state.with_seat(replace(here, cued=_typed(state, here, field, text))), commands


def _typed(state: ClientState, seat: SeatState, field: str, text: str) -> Cued:
    before = _of(seat, field)
    kept = still_there(before.cue, before.text, text)
    now = replace(before, text=text, typed_ms=state.now_ms, is_read=False, cue=kept)
    if before.is_away or not is_on(state.settings, seat.mode):
        return replace(now, cue=None)
    if ends_a_word(before.text, text):  # what stood in a pause stands until its meaning turns
        return replace(now, cue=_found(seat, now, resting=kept is not None))
    return now


def _of(seat: SeatState, field: str) -> Cued:
    """Return what is known of a field; another one, or another visit, begins anew."""
    visit = seat.view.beat.visit
    same = (seat.cued.visit, seat.cued.field) == (visit, field)
    return seat.cued if same else Cued(visit, field)


def rested(state: ClientState, seat: SeatState) -> SeatState:
    """Return a seat whose text has been looked at, if its writer has paused for long enough."""
    cued = seat.cued
    due = cued.due_ms
    if due is None or state.now_ms < due:
        return seat
    if not is_on(state.settings, seat.mode):
        return replace(seat, cued=replace(cued, is_read=True, cue=None))
    found = _found(seat, cued, resting=True)
    return replace(seat, cued=replace(cued, is_read=True, cue=found))


def _found(seat: SeatState, cued: Cued, *, resting: bool) -> Cue | None:
    from game.words.cueing import cue  # read on the first word, not while the window opens

    talk, beat = seat.view.talk, seat.view.beat
    in_talk = beat.beat in ("talk", "talk-back")
    where = Where(
        listening=talk.speaker is seat.seat.other if in_talk else beat.phase in LISTENING,
        advice_asked=in_talk and talk.wish == "think",
        past=cued.past,
        resting=resting,
    )
    return cue(cued.text, where)


def shown(settings: Settings, seat: SeatState) -> Cue | None:
    """Return the cue that is to be seen now: only for the words that stand in its field.

    Once they have been read in place of a line, what they were heard as is said there instead.
    """
    cued = seat.cued
    if cued.cue is None or cued.is_away or not is_on(settings, seat.mode) or is_read(seat):
        return None
    here = cued.visit == seat.view.beat.visit and seat.draft(cued.field) == cued.text
    return cued.cue if here else None


def stepped_cueing(state: ClientState, what: str, _arg: str) -> Result | None:
    """Put a better start in, or send cues away for this field; None if it is neither."""
    seat = state.here
    if seat is None or what not in ("cue-take", "cue-away"):
        return None
    found = shown(state.settings, seat)
    nothing: tuple[Command, ...] = ()
    if found is None:
        return state, nothing
    cued = seat.cued
    if what == "cue-away":
        return state.with_seat(replace(seat, cued=replace(cued, cue=None, is_away=True))), nothing
    text = put_in(cued.text, found)
    if len(text) > MOST_CHARS:
        return state, nothing
    state, commands = drafted(state, seat, cued.field, text)
    here = state.seats[seat.seat] or seat
    after = Cued(cued.visit, cued.field, text, state.now_ms, past=cued.past | {found.about})
    return state.with_seat(replace(here, cued=after)), commands
