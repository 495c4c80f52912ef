"""Words typed in place of an authored line, in practice: written, then read, then said.

What was read is remembered by what stood in the field and how much had been said by then: a
changed word or a new line makes the field unread again, and nothing unread is ever said.
"""

from __future__ import annotations

from game.partner.mood import Tag
from game.screens.commands import Command
from game.screens.holding import with_pick
from game.screens.intents import Step
from game.screens.state import ClientState, SeatState
from game.screens.submits import GO_FIELDS, words_field

READ, AS, LINE = "typed", "typed-as", "typed-line"
"""Where a seat keeps what was read, what it was put right to, and the line chosen for it."""


FIELDS = {"table/account": "line", "table/receive": "receive", "table/answer": "answer"}
"""Where a line is picked before it is sent, beside the goes at giving back."""


def is_offered(seat: SeatState) -> bool:
    """Tell whether own words may be said in place of a line: to a scripted partner alone."""
    return seat.mode == "solo"


def written(seat: SeatState) -> str:
    """Return what stands in the field for own words now, or ""."""
    return seat.draft(words_field(seat)).strip()


def is_read(seat: SeatState) -> bool:
    """Tell whether just these words have been read."""
    return bool(written(seat)) and seat.picked(READ) == _stamp(seat)


def corrected(seat: SeatState) -> Tag | None:
    """Return what the words were put right to, or None: as they were heard."""
    name = seat.one(AS)
    return Tag(name) if name else None


def stepped_typed(
    state: ClientState, seat: SeatState, intent: Step
) -> tuple[ClientState, tuple[Command, ...]] | None:
    """Answer the steps of typed words; None for any other step."""
    match intent.what:
        case "typed-read":  # the line that the words stand for
            return state.with_seat(_given(with_pick(seat, READ, *_stamp(seat)), intent.arg)), ()
        case "typed-as":  # what they are put right to, "" for as they were heard
            picked = (intent.arg,) if intent.arg else ()
            return state.with_seat(with_pick(seat, AS, *picked)), ()
        case "typed-line":  # another line is to stand for them
            read = seat if is_read(seat) else with_pick(seat, READ, *_stamp(seat))
            return state.with_seat(with_pick(read, LINE, intent.arg)), ()
        case _:
            return None


def _given(seat: SeatState, line: str) -> SeatState:
    """Let a line stand for the words, where lines are picked and none is chosen yet."""
    phase = seat.view.beat.phase
    field = GO_FIELDS.get(phase, "") or FIELDS.get(f"{seat.view.beat.beat}/{phase}", "")
    return with_pick(seat, field, line) if field and line and not seat.one(field) else seat


def _stamp(seat: SeatState) -> tuple[str, str]:
    return str(len(seat.view.transcript)), written(seat)
