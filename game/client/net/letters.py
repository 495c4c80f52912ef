"""Opens the other's letters, and finds out when one was changed, moved or sent twice.

A letter opens only with the very move it came with, at its own place. Beyond that, the other's
numbers must rise with the room's: a box that comes again, or comes in another's place, shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.client.net.record import EpochKey, Played, RoomRecord, Wish
from game.client.net.shaking import heard
from game.protocol.messages import Letter
from game.sealing.envelope import Context, hash_move, open_name, open_wish, open_words
from game.sealing.hygiene import clean_name, clean_words, is_confusable
from game.sealing.keys import Secret
from game.sealing.records import RecordKind, unwrap
from game.sealing.sodium import DoesNotOpen, Sodium


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of a letter: the record after it, and what there is to tell.

    Attributes:
        words: own words of the other, cleaned; "" for none.
        name: what the other calls themselves, cleaned; None if the letter was no name.
    """

    record: RoomRecord
    words: str = ""
    name: str | None = None


def is_known(record: RoomRecord, letter: Letter) -> bool:
    """Tell whether this letter has been opened before."""
    return (letter.seq, letter.n) in record.opened


def opened(record: RoomRecord, letter: Letter, sodium: Sodium) -> Opened:
    """Open a letter that is not known yet.

    Raises:
        DoesNotOpen: if it was changed, moved, or stands where none of its kind can stand.
    """
    _check_place(record, letter)
    marked = _marked(record, letter)
    if letter.raw_move:
        words = _words(record, letter, sodium)
        played = marked.with_play(_play(letter))
        return Opened(played.with_words(letter.seq, words) if words else played, words)
    said = unwrap(letter.box)
    if said.kind is RecordKind.WISH:
        return Opened(_wished(marked, _wish(record, letter, said.body, sodium)))
    if said.kind is not RecordKind.NAME:
        return Opened(heard(marked, said, letter.seq, sodium))
    name = _name(record, letter, said.body, sodium)
    names = record.names.having(letter.seat, name)
    return Opened(replace(marked, names=names), name=name)


def _check_place(record: RoomRecord, letter: Letter) -> None:
    """Refuse a letter of the wrong seat, or whose two numbers do not rise together."""
    in_order = all(
        letter.seq != seq and (seq < letter.seq) == (n < letter.n) and n != letter.n
        for seq, n in record.opened
    )
    if letter.seat is not record.seat.other or letter.n < 1 or not in_order:
        raise DoesNotOpen


def _marked(record: RoomRecord, letter: Letter) -> RoomRecord:
    return replace(record, opened=tuple(sorted((*record.opened, (letter.seq, letter.n)))))


def _play(letter: Letter) -> Played:
    return Played(seq=letter.seq, seat=letter.seat, visit=letter.visit, move=letter.raw_move)


def _words(record: RoomRecord, letter: Letter, sodium: Sodium) -> str:
    raw = letter.raw_move.encode()

    def words_with(epoch: EpochKey) -> str:
        context = _context(record, letter, epoch, hash_move(raw))
        return open_words(Secret(epoch.key), context, letter.box, sodium)

    return clean_words(_with_any_key(record, letter, words_with))


def _name(record: RoomRecord, letter: Letter, box: bytes, sodium: Sodium) -> str:
    def name_with(epoch: EpochKey) -> str:
        return open_name(Secret(epoch.key), _context(record, letter, epoch, b""), box, sodium)

    name = clean_name(_with_any_key(record, letter, name_with))
    mine = record.names[record.seat]
    return "" if is_confusable(name, (mine,) if mine else ()) else name


def _wish(record: RoomRecord, letter: Letter, box: bytes, sodium: Sodium) -> str:
    def wish_with(epoch: EpochKey) -> str:
        return open_wish(Secret(epoch.key), _context(record, letter, epoch, b""), box, sodium)

    return _with_any_key(record, letter, wish_with)


def _wished(record: RoomRecord, said: str) -> RoomRecord:
    """Take note of the other's wish; one about another scene, or an unknown one, changes nothing.

    What it is, no screen ever shows: only that both want the same, once both do.
    """
    scene, _, wish = said.partition(":")
    if scene != str(record.scene) or wish not in tuple(Wish):
        return record
    return replace(record, wishes=record.wishes.having(record.seat.other, Wish(wish)))


def _context(record: RoomRecord, letter: Letter, epoch: EpochKey, move: bytes) -> Context:
    return Context(
        room_id=record.room,
        epoch=epoch.id,
        seat=letter.seat,
        n=letter.n,
        visit=letter.visit,
        move_hash=move,
    )


def _with_any_key(record: RoomRecord, letter: Letter, opening: Callable[[EpochKey], str]) -> str:
    """Open with the newest key that fits; "" for a letter of a sitting whose key is gone."""
    for epoch in reversed(record.epochs):
        try:
            return opening(epoch)
        except DoesNotOpen:
            continue
    if _belongs_to_this_sitting(record, letter.seq):
        raise DoesNotOpen
    return ""


def _belongs_to_this_sitting(record: RoomRecord, seq: int) -> bool:
    """Tell whether a letter of this seq must open with a key that this device has or awaits."""
    if record.epochs and seq > record.epochs[0].since:
        return True
    shake = record.shake
    return shake is not None and 0 < shake.at < seq
