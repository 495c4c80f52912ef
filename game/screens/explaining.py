"""Turning the pages under More: from a sum to its moment and back, and a breath of ten seconds.

All of it is this device's own: nothing is sent, and nothing here is a move.
"""

from __future__ import annotations

from dataclasses import replace

from game.screens.commands import Command
from game.screens.holding import with_pick
from game.screens.moments import Moment, begun
from game.screens.state import ClientState, SeatState

BREATH_MS = 10_000
IN_MS = 4_000  # of each breath of five seconds in and out, a little longer out than in
BREATH = "breath"
HOW = "how-was-it"
"""The question how an evening was; its answer goes to the own shelf with the keepsake."""

Result = tuple[ClientState, tuple[Command, ...]]


def stepped_explaining(state: ClientState, what: str, arg: str) -> Result | None:
    """Take one step under More, or None if it is not one of these."""
    seat = state.here
    if seat is None:
        return None
    match what:
        case "moment":
            return _shown(state, seat, "timeline", arg), ()
        case "sum":
            opened = "" if seat.one("sum") == arg else arg
            return _shown(state, seat, "ledger", opened), ()
        case "breathe":
            rest = tuple(m for m in seat.moments if m.id != BREATH)
            begins = Moment(BREATH, seat.view.beat.visit, state.now_ms, BREATH_MS)
            return state.with_seat(replace(seat, moments=(*rest, begins))), ()
        case "breathe-end":
            rest = tuple(m for m in seat.moments if m.id != BREATH)
            return state.with_seat(replace(seat, moments=rest)), ()
        case _:
            return None


def _shown(state: ClientState, seat: SeatState, tab: str, arg: str) -> ClientState:
    """Return the state with a page of More open at one of its lines."""
    question = "sum" if tab == "ledger" else tab
    values = (arg,) if arg else ()
    return replace(state.with_seat(with_pick(seat, question, *values)), tab=tab)


def breath_of(seat: SeatState, now_ms: int) -> int | None:
    """Return how long this breath has been going on, in ms; None where none was begun.

    After its ten seconds it stays at their end.
    """
    found = begun(seat.moments, BREATH, seat.view.beat.visit)
    return None if found is None else max(0, min(BREATH_MS, now_ms - found.began_ms))
