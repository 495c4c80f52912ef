"""What follows from pressing and holding: a line said with the heart, a feeling made stronger.

A short press is the plain answer; holding only ever says more. Everything that can be held can
be said without holding, too.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.screens.intents import Held
from game.screens.sending import Result, send
from game.screens.state import ClientState, Picked, SeatState
from game.screens.submits import FOLLOWERS, words_field

HEART_MS = 450  # a line held this long is said with the heart
STEP_MS = 300  # a feeling grows by one with each of these
FORCES = (1, 2, 3, 4, 5)
USUAL = 3  # what a short press means


def held(state: ClientState, seat: SeatState, intent: Held) -> Result:
    """Take one answer that was pressed for some time."""
    if intent.field == "say":
        return _said(state, seat, intent)
    picked = with_pick(seat, intent.field, intent.value)
    strength = strength_of(intent.ms)
    return state.with_seat(with_pick(picked, f"{intent.field}-force", str(strength))), ()


def strength_of(ms: int) -> int:
    """Return how strong a feeling is that was held this long, 1 to 5; a short press is 3."""
    return USUAL if ms < STEP_MS else min(FORCES[-1], ms // STEP_MS)


def _said(state: ClientState, seat: SeatState, intent: Held) -> Result:
    """Say a line at once, with own words if some are written; the heart stays on this device."""
    if intent.ms >= HEART_MS:
        seat = with_pick(seat, "heart", intent.value)
    words = seat.draft(words_field(seat))
    state, commands = send(state.with_seat(seat), seat, (m.Say(line=intent.value),), words)
    here = state.seats[seat.seat] or seat
    return state.with_seat(without_pick(here, f"own-{seat.view.beat.phase}")), commands


def with_pick(seat: SeatState, question: str, *values: str) -> SeatState:
    """Return a seat that has picked this, and nothing that hung on another answer."""
    visit = seat.view.beat.visit
    dropped = {question, *FOLLOWERS.get(question, ())}
    rest = tuple(p for p in seat.picks if p.visit != visit or p.field not in dropped)
    picks = (*rest, Picked(visit, question, values)) if values else rest
    return replace(seat, picks=picks, rejected="")


def without_pick(seat: SeatState, question: str) -> SeatState:
    """Return a seat that has picked nothing there."""
    return with_pick(seat, question)
