"""Agrees on keys through relay boxes: the devices' pair key once, an epoch key for each sitting.

Nothing of a handshake lives in memory only. Each side's random bytes come from a seed in the
record, so that after a crash the same messages are made again and the other side never notices.
Rule: while a handshake is in progress, no words are sealed; so every letter after its first
message belongs to the new epoch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from game.client.net.record import EpochKey, Parcel, ParcelKind, RoomRecord, Shake, Shaking
from game.rules.seats import Seat
from game.sealing.epoch import AnsweringEpoch, Epoch, EpochHeader, OpeningEpoch
from game.sealing.invite import InviteKeys
from game.sealing.keys import Secret, derive
from game.sealing.pairing import GuestPairing, HostPairing, Pair
from game.sealing.records import Record, RecordKind, wrap
from game.sealing.sodium import KEY_BYTES, DoesNotOpen, LibSodium, Sodium

_NUMBER_BYTES = 8


def begun(record: RoomRecord, sodium: Sodium) -> RoomRecord:
    """Return the record with whatever this side should say now to come to a key."""
    if record.shake is not None or (record.is_paired and record.epochs):
        return record
    if record.seat is Seat.A:
        return _epoch_begun(record, sodium) if record.is_paired else _pairing_begun(record, sodium)
    if record.is_paired and record.epoch_used and not record.asked:
        return _said(replace(record, asked=True), RecordKind.EPOCH_ASK, b"")
    return record


def heard(record: RoomRecord, said: Record, seq: int, sodium: Sodium) -> RoomRecord:
    """Return the record after a message of the other side; one out of its turn changes nothing.

    Raises:
        DoesNotOpen: if it is the right message, and was changed on its way.
    """
    step = _STEPS.get((record.seat, said.kind))
    return record if step is None else step(record, said.body, seq, sodium)


def _pairing_begun(record: RoomRecord, sodium: Sodium) -> RoomRecord:
    shake = Shake(of=Shaking.PAIR, seed=sodium.random(KEY_BYTES))
    first = HostPairing(_invite_keys(record), _replayed(shake)).first
    return _said(replace(record, shake=shake), RecordKind.PAIR_FIRST, first)


def _pair_first(record: RoomRecord, body: bytes, seq: int, sodium: Sodium) -> RoomRecord:
    if record.is_paired or record.shake is not None:
        return record
    shake = Shake(of=Shaking.PAIR, seed=sodium.random(KEY_BYTES), first=body, at=seq)
    answer = GuestPairing(_invite_keys(record), body, _replayed(shake)).answer
    return _said(replace(record, shake=shake), RecordKind.PAIR_ANSWER, answer)


def _pair_answer(record: RoomRecord, body: bytes, _seq: int, sodium: Sodium) -> RoomRecord:
    shake = _current(record, Shaking.PAIR)
    if shake is None:
        return record
    pair, last = HostPairing(_invite_keys(record), _replayed(shake)).finish(body)
    return _epoch_begun(_said(_paired(record, pair), RecordKind.PAIR_LAST, last), sodium)


def _pair_last(record: RoomRecord, body: bytes, _seq: int, _sodium: Sodium) -> RoomRecord:
    shake = _current(record, Shaking.PAIR)
    if shake is None:
        return record
    pairing = GuestPairing(_invite_keys(record), shake.first, _replayed(shake))
    return _paired(record, pairing.finish(body))


def _epoch_begun(record: RoomRecord, sodium: Sodium) -> RoomRecord:
    number = record.epoch_used + 1
    shake = Shake(of=Shaking.EPOCH, seed=sodium.random(KEY_BYTES), number=number)
    first = OpeningEpoch(_pair(record), _header(record, number), _replayed(shake)).first
    body = number.to_bytes(_NUMBER_BYTES, "big") + first
    return _said(replace(record, shake=shake), RecordKind.EPOCH_FIRST, body)


def _epoch_asked(record: RoomRecord, _body: bytes, _seq: int, sodium: Sodium) -> RoomRecord:
    if record.shake is not None or not record.is_paired:
        return record
    return _epoch_begun(record, sodium)


def _epoch_first(record: RoomRecord, body: bytes, seq: int, sodium: Sodium) -> RoomRecord:
    number, first = int.from_bytes(body[:_NUMBER_BYTES], "big"), body[_NUMBER_BYTES:]
    if not record.is_paired or number <= record.epoch_used or record.shake is not None:
        return record
    shake = Shake(
        of=Shaking.EPOCH, seed=sodium.random(KEY_BYTES), number=number, first=first, at=seq
    )
    answer = _answering(record, shake).answer
    return _said(replace(record, shake=shake, asked=False), RecordKind.EPOCH_ANSWER, answer)


def _epoch_answer(record: RoomRecord, body: bytes, seq: int, _sodium: Sodium) -> RoomRecord:
    shake = _current(record, Shaking.EPOCH)
    if shake is None:
        return record
    opening = OpeningEpoch(_pair(record), _header(record, shake.number), _replayed(shake))
    epoch, last = opening.finish(body)
    return _said(_in_epoch(record, epoch, seq), RecordKind.EPOCH_LAST, last)


def _epoch_last(record: RoomRecord, body: bytes, _seq: int, _sodium: Sodium) -> RoomRecord:
    shake = _current(record, Shaking.EPOCH)
    if shake is None:
        return record
    return _in_epoch(record, _answering(record, shake).finish(body), shake.at)


def _answering(record: RoomRecord, shake: Shake) -> AnsweringEpoch:
    header = _header(record, shake.number)
    return AnsweringEpoch(_pair(record), header, shake.first, _replayed(shake))


def _current(record: RoomRecord, of: Shaking) -> Shake | None:
    return record.shake if record.shake is not None and record.shake.of is of else None


def _paired(record: RoomRecord, pair: Pair) -> RoomRecord:
    """Keep the pair's key and let go of the invite, which opens nothing any more."""
    return replace(
        record,
        shake=None,
        invite=b"",
        join_auth=b"",
        psk=b"",
        pair_key=pair.key.reveal(),
        transcript=pair.transcript,
    )


def _in_epoch(record: RoomRecord, epoch: Epoch, since: int) -> RoomRecord:
    number = epoch.header.number
    key = EpochKey(number=number, id=epoch.id, key=epoch.key.reveal(), since=since)
    return replace(record, shake=None, epochs=(*record.epochs, key), epoch_used=number, asked=False)


def _said(record: RoomRecord, kind: RecordKind, body: bytes) -> RoomRecord:
    return record.posting(Parcel(kind=ParcelKind.SHAKE, body=wrap(Record(kind, body))))


def _invite_keys(record: RoomRecord) -> InviteKeys:
    if not record.psk:
        raise DoesNotOpen
    return InviteKeys(record.room, record.join_auth, Secret(record.psk))


def _pair(record: RoomRecord) -> Pair:
    return Pair(record.room, Secret(record.pair_key), record.transcript)


def _header(record: RoomRecord, number: int) -> EpochHeader:
    return EpochHeader(record.room, number)


def _replayed(shake: Shake) -> Sodium:
    """Return a sodium whose random bytes come from a handshake's seed, the same every time.

    That is safe because a seed serves one handshake against one first message only: the same
    bytes are sealed in the same place, and give the same box.
    """
    places = count()
    return LibSodium(lambda size: derive(shake.seed, f"halfway shake {next(places)}", size=size))


_Step = Callable[[RoomRecord, bytes, int, Sodium], RoomRecord]
_STEPS: dict[tuple[Seat, RecordKind], _Step] = {
    (Seat.B, RecordKind.PAIR_FIRST): _pair_first,
    (Seat.A, RecordKind.PAIR_ANSWER): _pair_answer,
    (Seat.B, RecordKind.PAIR_LAST): _pair_last,
    (Seat.A, RecordKind.EPOCH_ASK): _epoch_asked,
    (Seat.B, RecordKind.EPOCH_FIRST): _epoch_first,
    (Seat.A, RecordKind.EPOCH_ANSWER): _epoch_answer,
    (Seat.B, RecordKind.EPOCH_LAST): _epoch_last,
}
"""What each side does with each message; the host sits in seat A."""
