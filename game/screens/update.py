"""The one door into the client's state: `update(state, item, now_ms) -> (state, commands)`.

Pure: it opens nothing, waits for nothing and draws nothing. The shell calls it with every intent,
every message and, at least four times a second, with `Ticked()`, and performs the commands in
order before it draws the next screen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from game.rules.moves import Choose
from game.screens import intents
from game.screens import link as links
from game.screens.commands import Command, OpenLine, PlaySound
from game.screens.cueing import rested
from game.screens.cues import timed_sounds
from game.screens.doing import done
from game.screens.hearing import heard
from game.screens.messages import Message, Ticked
from game.screens.moments import WAIT_NO_MS, Moment, begun
from game.screens.sending import Result, head, send
from game.screens.state import ClientState, SeatState
from game.screens.toys import still, without_toy

_INTENTS = get_args(intents.Intent)

OLD_MS = 60_000  # moments this long over are forgotten


def update(state: ClientState, item: intents.Intent | Message, now_ms: int) -> Result:
    """Take one intent or message and return the new state and what the shell is to do.

    Args:
        state: as it was.
        item: what a player did, or what the outside told.
        now_ms: UTC; an earlier time than the state's own counts as the state's own.
    """
    before = state.now_ms
    state = replace(state, now_ms=max(before, now_ms))
    if isinstance(item, Ticked):
        return _ticked(state, before)
    if isinstance(item, _INTENTS):
        return done(state, item)
    return heard(state, item)  # type: ignore[arg-type]  # what is no intent is a message


def wake_ms(state: ClientState) -> int | None:
    """Return when something is due next without anybody doing anything, or None."""
    due = [state.link.retry_ms]
    here = state.here
    if here is not None:
        due += [here.retry_ms, here.cued.due_ms]
        due += [m.ends_ms for m in here.moments if m.ends_ms > state.now_ms]
    known = [at for at in due if at is not None]
    return min(known) if known else None


def _ticked(state: ClientState, before: int) -> Result:
    commands: list[Command] = []
    state = replace(state, happenings=still(state.happenings, state.now_ms))
    if links.is_due(state.link, state.now_ms):
        state = replace(state, link=links.trying(state.link))
        commands.append(OpenLine())
    here = state.here
    if here is None:
        return state, tuple(commands)
    state, more = _seat_ticked(state, _settled(state, here, before), before)
    return state, (*commands, *more)


def _settled(state: ClientState, seat: SeatState, before: int) -> SeatState:
    """Clear what is over; while everything stands still, moments stand still too."""
    now = state.now_ms
    moments = tuple(
        m for m in seat.moments if now - m.ends_ms < OLD_MS or m.visit == seat.view.beat.visit
    )
    if seat.view.scene.paused:
        moments = tuple(
            replace(m, began_ms=m.began_ms + now - before) if m.ends_ms > before else m
            for m in moments
        )
    seat = replace(seat, moments=moments, happenings=still(seat.happenings, now))
    return rested(state, seat)


def _seat_ticked(state: ClientState, seat: SeatState, before: int) -> Result:
    now = state.now_ms
    commands: list[Command] = [PlaySound(s) for s in timed_sounds(seat.moments, before, now)]
    if seat.retry_ms is not None and now >= seat.retry_ms:
        seat = replace(seat, retry_ms=None)
        commands += head(state, seat)
    state = state.with_seat(seat)
    toy = begun(seat.moments, "toy", seat.view.beat.visit)
    if seat.toying and (toy is None or now >= toy.ends_ms):
        state = state.with_seat(without_toy(seat))
    if seat.toying and toy is not None and _is_sealing(seat, toy, now):
        state, sent = send(state, here_in(state, seat), (Choose(option=seat.toying),))
        commands += sent
    return state, tuple(commands)


def _is_sealing(seat: SeatState, toy: Moment, now: int) -> bool:
    """Say whether a toy seals its choice now: once, when it can no longer be taken back.

    The room gives every toy its time after the choice, so sealing early costs nobody a wait.
    """
    sealed = bool(seat.view.own.choice) or seat.outbox.has("choose")
    return not sealed and now >= toy.began_ms + WAIT_NO_MS


def here_in(state: ClientState, seat: SeatState) -> SeatState:
    """Return this seat as the state holds it now."""
    return state.seats[seat.seat] or seat
