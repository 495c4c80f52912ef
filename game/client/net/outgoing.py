"""What a session sends, made from its record; pure but for the sealing.

Rule: a parcel is sealed at the moment it gets its number, because the number is part of what
its box is bound to.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from game.client.net.record import Parcel, ParcelKind, Played, RoomRecord, Wish
from game.protocol.changes import SECTIONS
from game.protocol.codec import encode_move
from game.protocol.messages import (
    Call,
    Comeback,
    Create,
    Join,
    Play,
    Relay,
    Settings,
    Update,
)
from game.rules.moves import Move
from game.rules.seats import Seat
from game.rules.sections import EntryView, SeatView
from game.screens.commands import SaveDraft
from game.sealing.envelope import Context, hash_move, seal_name, seal_wish, seal_words
from game.sealing.keys import Secret
from game.sealing.records import Record, RecordKind, wrap
from game.sealing.sodium import Sodium


def call(record: RoomRecord) -> Call:
    """Return the first message of a connection: create, join, or resume."""
    if record.is_seated:
        return Comeback(room=record.room, ticket=record.ticket, seen=record.seen)
    if record.seat is Seat.B:
        return Join(room=record.room, join_auth=record.join_auth, ticket=record.ticket)
    return Create(
        room=record.room,
        join_hash=hashlib.sha256(record.join_auth).digest(),
        ticket=record.ticket,
        scenario=record.scenario,
        settings=Settings(keep_days=record.keep_days, everything=record.everything),
        brings=bool(record.brings),
    )


def first_view(update: Update) -> SeatView | None:
    """Return the view that the first update of a scene brings whole.

    Raises:
        ValueError: if it does not bring every section.
    """
    sections = {name: getattr(update.sections, name) for name in SECTIONS}
    if update.lines_from or any(section is None for section in sections.values()):
        raise ValueError("expected every section in the first update of a scene")
    return SeatView(transcript=update.lines, **sections)


def move_parcel(move: Move, visit: int, words: str) -> Parcel:
    """Return a parcel for a move and its writer's own words."""
    body = encode_move(move).encode()
    return Parcel(kind=ParcelKind.MOVE, body=body, visit=visit, words=words)


def framed(parcel: Parcel) -> Play | Relay:
    """Return the message that carries a numbered parcel; the same until it is answered."""
    if parcel.kind is not ParcelKind.MOVE:
        return Relay(n=parcel.n, box=parcel.box)
    move = parcel.body.decode()
    return Play(n=parcel.n, visit=parcel.visit, move=move, box=parcel.box)


def in_step(record: RoomRecord, acked_n: int) -> RoomRecord:
    """Return the record of a seat that was welcomed with this last accepted number.

    What is in flight keeps its number if it can: the server answers a resend. Where server or
    device was set back to an older state, the server's count is the one that holds.
    """
    record = replace(record, is_seated=True)
    head = record.head
    if head is not None and acked_n in (head.n - 1, head.n):
        return replace(record, acked_n=head.n - 1)
    is_whole = record.is_whole and acked_n == record.acked_n
    fresh = unnumbered(record)
    relays = min(record.relays, acked_n)
    return replace(fresh, acked_n=acked_n, relays=relays, is_whole=is_whole)


def unnumbered(record: RoomRecord) -> RoomRecord:
    """Return the record with nothing in flight: the first parcel gets a new number later."""
    head = record.head
    if head is None:
        return record
    return replace(record, outbox=(replace(head, n=0, box=b""), *record.outbox[1:]))


def with_name(record: RoomRecord) -> RoomRecord:
    """Return the record with the own name on its way, if this sitting has not heard it."""
    name = record.names[record.seat]
    if not name or not _has_words_key(record) or record.named == record.epoch_used:
        return record
    named = replace(record, named=record.epoch_used)
    return named.posting(Parcel(kind=ParcelKind.NAME, words=name))


def draft_of(record: RoomRecord, parcel: Parcel, view: SeatView | None) -> SaveDraft:
    """Return the words of a refused move as a draft of the step they were meant for."""
    phase = view.beat.phase if view else ""
    return SaveDraft(record.seat, parcel.visit, f"{phase}-words", parcel.words)


def with_wish(record: RoomRecord, wish: Wish) -> RoomRecord:
    """Return the record with what its player would like to be kept, on its way to the other."""
    if record.wishes[record.seat] is wish:
        return record
    wished = replace(record, wishes=record.wishes.having(record.seat, wish))
    return wished.posting(Parcel(kind=ParcelKind.WISH, words=f"{record.scene}:{wish.value}"))


def numbered(record: RoomRecord, sodium: Sodium) -> RoomRecord:
    """Return the record with the next parcel first in line, numbered and sealed, if one may go."""
    at = _next_place(record)
    if at is None:
        return record
    n = record.acked_n + 1
    parcel = record.outbox[at]
    sealed = replace(parcel, n=n, box=_box(record, parcel, n, sodium))
    rest = (*record.outbox[:at], *record.outbox[at + 1 :])
    return replace(record, outbox=(sealed, *rest))


def settled(record: RoomRecord, seq: int) -> tuple[RoomRecord, Parcel]:
    """Return the record once what is in flight has arrived as entry `seq`, and what it was."""
    head = record.outbox[0]
    is_move = head.kind is ParcelKind.MOVE
    after = replace(
        record,
        acked_n=head.n,
        relays=record.relays if is_move else record.relays + 1,
        outbox=record.outbox[1:],
    )
    return _remembered(after, head, seq), head


def _remembered(record: RoomRecord, parcel: Parcel, seq: int) -> RoomRecord:
    """Return the record with what has just arrived as an entry of the scene; 0 is not known."""
    if not seq:
        return replace(record, is_whole=False)
    if parcel.kind is not ParcelKind.MOVE:
        return replace(record, quiet=(*record.quiet, seq))
    move = parcel.body.decode()
    play = Played(seq=seq, seat=record.seat, visit=parcel.visit, move=move)
    played = record.with_play(play)
    return played.with_words(seq, parcel.words) if parcel.words else played


def seq_of(entries: tuple[EntryView, ...], seat: Seat, n: int) -> int:
    """Return the seq of this seat's entry with this number on the wire, or 0."""
    return next((e.seq for e in entries if (e.by, e.n) == (seat.value, n)), 0)


def _has_words_key(record: RoomRecord) -> bool:
    """Tell whether words can be sealed now: no key is being changed."""
    return bool(record.epochs) and record.shake is None


def _next_place(record: RoomRecord) -> int | None:
    for place, parcel in enumerate(record.outbox):
        if parcel.kind is ParcelKind.SHAKE:
            return place
    return 0 if record.outbox and _has_words_key(record) else None


def _box(record: RoomRecord, parcel: Parcel, n: int, sodium: Sodium) -> bytes:
    if parcel.kind is ParcelKind.SHAKE:
        return parcel.body
    epoch = record.epochs[-1]
    move = hash_move(parcel.body) if parcel.kind is ParcelKind.MOVE else b""
    context = Context(
        room_id=record.room,
        epoch=epoch.id,
        seat=record.seat,
        n=n,
        visit=parcel.visit,
        move_hash=move,
    )
    if parcel.kind is ParcelKind.MOVE:
        return seal_words(Secret(epoch.key), context, parcel.words, sodium)
    if parcel.kind is ParcelKind.WISH:
        box = seal_wish(Secret(epoch.key), context, parcel.words, sodium)
        return wrap(Record(RecordKind.WISH, box))
    box = seal_name(Secret(epoch.key), context, parcel.words, sodium)
    return wrap(Record(RecordKind.NAME, box))
