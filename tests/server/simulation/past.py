"""An evening that has begun already: a room on a disk, in the midst of The Last Dumpling."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

from game.room.effects import Entry
from game.rules.seats import Seat
from server.archive import _stored
from server.store.base import Batch, RoomRecord, SeatRecord, StoredBox
from tests.rules.play import storyboard
from tests.server.house import ROOM, SCENARIO, TICKETS
from tests.server.simulation.disk import Disk


@cache
def told() -> tuple[Entry, ...]:
    """Return the log of the scene as it is told."""
    return tuple(storyboard().log)


async def begin(disk: Disk, entries: tuple[Entry, ...]) -> None:
    """Write these entries, as a server before this world did."""
    at_ms = entries[0].at_ms
    record = RoomRecord(ROOM, "duo", SCENARIO, b"", at_ms, at_ms, at_ms, 14)
    seats = [SeatRecord(seat, sha256(TICKETS[seat.value]).digest()) for seat in Seat]
    await disk.kept.create_room(record, seats[0])
    await disk.kept.take_seat(ROOM, seats[1], at_ms)
    for entry in entries:
        box = StoredBox(entry.seq, 0, is_relay=False, box=b"told %d" % entry.seq)
        boxes = (box,) if entry.n is not None else ()
        batch = Batch((_stored(entry),), entry.seq - 1, boxes)
        await disk.kept.append(ROOM, batch)
        disk.committed(batch)
