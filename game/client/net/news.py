"""Puts what a session knows into the words of the screens.

Numbers towards the screens count a seat's moves only; on the wire they count sealed names and
keys as well.
"""

from __future__ import annotations

from dataclasses import replace

from game.client.clock import day_of
from game.client.net.letters import Opened
from game.client.net.record import RoomRecord, Wish
from game.protocol.changes import SECTIONS
from game.protocol.messages import Letter, Partner, Update
from game.rules.seats import Seat
from game.rules.sections import EntryView, SeatView
from game.screens.messages import (
    EveningAgreed,
    InviteFailed,
    JoinFailed,
    LineClosed,
    Message,
    Named,
    PartnerSeen,
    RoomKept,
    Updated,
    Welcomed,
    WordsOpened,
)


def shown(record: RoomRecord, seq: int, view: SeatView) -> tuple[Message, ...]:
    """Say where a seat stands: the whole view, both names, and every word known here."""
    names = tuple(Named(seat, record.names[seat]) for seat in Seat if record.names[seat])
    words = tuple(WordsOpened(record.seat, at, text) for at, text in sorted(record.words))
    return (Welcomed(record.seat, "duo", seq, record.played_n, view), *names, *words)


def updated(record: RoomRecord, update: Update) -> Updated:
    """Say what changed."""
    sections = {
        name: found for name in SECTIONS if (found := getattr(update.sections, name)) is not None
    }
    return Updated(
        record.seat,
        update.seq,
        record.played_n,
        sections,
        update.lines_from,
        update.lines,
        tuple(_own_count(record, entry) for entry in update.entries),
    )


def letter(seat: Seat, came: Letter, found: Opened) -> tuple[Message, ...]:
    """Say what was in a letter: own words of the other, or what they are called."""
    words = (WordsOpened(seat, came.seq, found.words),) if found.words else ()
    named = () if found.name is None else (Named(came.seat, found.name),)
    return (*words, *named)


def kept(record: RoomRecord) -> RoomKept:
    """Say until when the server keeps this room."""
    return RoomKept(record.room, day_of(record.keep_until_ms))


def closed(record: RoomRecord, code: str) -> LineClosed | InviteFailed | JoinFailed:
    """Say that this line is closed for good, and why."""
    if record.is_seated:
        return LineClosed(code)
    return InviteFailed(code) if record.seat is Seat.A else JoinFailed(code)


def agreed(record: RoomRecord) -> EveningAgreed:
    """Say that both want this evening kept."""
    words = record.wishes[record.seat.other] is Wish.WORDS
    return EveningAgreed(record.seat, words)


def partner(seat: Seat, told: Partner) -> PartnerSeen:
    """Say whether the other is here."""
    return PartnerSeen(seat, online=told.online, away_since_ms=told.away_since)


def own_words(record: RoomRecord, seq: int) -> tuple[WordsOpened, ...]:
    """Say own words of an entry as the other reads them: cleaned."""
    return tuple(WordsOpened(record.seat, at, text) for at, text in record.words if at == seq)


def _own_count(record: RoomRecord, entry: EntryView) -> EntryView:
    """Number an own entry as the screens count."""
    if entry.by != record.seat.value or entry.n is None:
        return entry
    return replace(entry, n=max(0, entry.n - record.relays))
