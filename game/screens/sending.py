"""Puts moves into a seat's outbox and lets the first of them out.

Rule: at most one move of a seat is unanswered at any time. The shell hears of a move only when
it is first in line, and hears exactly the same again after the line was lost.
"""

from __future__ import annotations

from dataclasses import replace

from game.partner.understood import Understood
from game.rules.moves import Move
from game.rules.sections import EntryView
from game.screens.commands import Command, SaveDraft, SendMove
from game.screens.link import Line
from game.screens.outbox import Parcel, accepted, put
from game.screens.state import ClientState, Draft, SeatState
from game.screens.submits import visit_for

Result = tuple[ClientState, tuple[Command, ...]]
"""A new state and what the shell is asked to do."""

AGAIN_MS = 1_000  # a busy server is asked again after this


def send(
    state: ClientState,
    seat: SeatState,
    moves: tuple[Move, ...],
    words: str = "",
    heard_as: Understood | None = None,
) -> Result:
    """Put the moves of one submit in line; what is already on its way is not sent twice."""
    fresh = tuple(move for move in moves if not seat.outbox.has(move.kind))
    if not fresh:
        return state, ()
    was_idle = seat.outbox.head is None
    outbox = put(seat.outbox, fresh, visit_for(seat, fresh[0]), words, heard_as)
    sent = replace(seat, outbox=outbox, rejected="")
    return state.with_seat(sent), head(state, sent) if was_idle else ()


def head(state: ClientState, seat: SeatState) -> tuple[Command, ...]:
    """Return the command that sends what is first in line, or nothing while the line is down."""
    parcel = seat.outbox.head
    if parcel is None or (seat.mode == "duo" and state.link.line is not Line.ONLINE):
        return ()
    outbox = seat.outbox
    move = SendMove(
        seat.seat, outbox.n, parcel.visit, parcel.move, parcel.own_words, parcel.heard_as
    )
    return (move,)


def arrived(
    state: ClientState, seat: SeatState, acked_n: int, entries: tuple[EntryView, ...], seq: int = 0
) -> Result:
    """Take note of an ack: remember own words under their seq, and let the next move out."""
    outbox, parcel = accepted(seat.outbox, acked_n)
    if parcel is None:
        after = replace(seat, outbox=outbox)
        return state.with_seat(after), ()
    after = replace(seat, outbox=outbox, retry_ms=None)
    commands: tuple[Command, ...] = ()
    if parcel.own_words:
        sent = [d for d in seat.drafts if (d.visit, d.text) == (parcel.visit, parcel.own_words)]
        commands = tuple(SaveDraft(seat.seat, d.visit, d.field, "") for d in sent)
        after = _remembered(after, parcel, _seq_of(after, entries) or seq)
    return state.with_seat(after), (*commands, *head(state, after))


def _seq_of(seat: SeatState, entries: tuple[EntryView, ...]) -> int:
    """Return the entry of the move that arrived: with one in flight, this seat's last one."""
    return next((e.seq for e in reversed(entries) if e.by == seat.seat.value), 0)


def _remembered(seat: SeatState, parcel: Parcel, seq: int) -> SeatState:
    gone = (parcel.visit, parcel.own_words)
    drafts = tuple(d for d in seat.drafts if (d.visit, d.text) != gone)
    words = (*seat.words, (seq, parcel.own_words)) if seq else seat.words
    return replace(seat, drafts=drafts, words=words)


def drafted(state: ClientState, seat: SeatState, field: str, text: str) -> Result:
    """Write into a field, and have the words kept on disk."""
    visit = seat.view.beat.visit
    rest = tuple(d for d in seat.drafts if (d.visit, d.field) != (visit, field))
    written = replace(seat, drafts=(*rest, Draft(visit, field, text)) if text else rest)
    return state.with_seat(written), (SaveDraft(seat.seat, visit, field, text),)
