"""One room's place in the store: its log as entries, its boxes as mail."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace

from game.protocol.stored import events_from_json, events_to_json
from game.room.effects import Append, Entry
from game.room.inbound import Inbound, Moved, Relayed
from server.log import What, note
from server.store.base import Batch, EventStore, MailRow, StoredBox, StoredEntry

_BEGINS = "scene-opened"
_ENDS = ("scene-ended", "scene-stopped")
_ROWS_TOGETHER = 8  # boxes read at a time: a page of mail holds two large ones or many small


class Archive:
    """Reads and writes one room.

    Attributes:
        room: the room's id.
        last_ms: time of the last entry, 0 before any.
    """

    def __init__(self, store: EventStore, room: str) -> None:
        self._store = store
        self.room = room
        self.last_ms = 0
        self._fresh: tuple[MailRow, ...] = ()

    async def load(self) -> tuple[Entry, ...]:
        """Read the whole log."""
        entries = tuple(_entry(stored) for stored in await self._store.load(self.room))
        self._learn(entries)
        return entries

    async def append(self, append: Append, boxes: Iterable[StoredBox]) -> None:
        """Make entries and their boxes durable; Conflict or Unavailable if they are not."""
        kinds = [event.kind for entry in append.entries for event in entry.events]
        last = next((kind for kind in reversed(kinds) if kind == _BEGINS or kind in _ENDS), "")
        batch = Batch(
            entries=tuple(_stored(entry) for entry in append.entries),
            expected_seq=append.expected_seq,
            boxes=tuple(boxes),
            scene_over=None if not last else last in _ENDS,
            drop_boxes=_BEGINS in kinds,
        )
        await self._store.append(self.room, batch)
        if batch.scene_over:
            note(What.SCENE_OVER, room=self.room, seq=append.entries[-1].seq)
        self._fresh = tuple(_rows(batch))
        self._learn(append.entries)

    async def mail(self, seqs: tuple[int, ...]) -> AsyncIterator[MailRow]:
        """Give the boxes of these entries that are still kept, in order, a few at a time.

        Most boxes are opened by the very move that they came with: those are at hand, and need
        not wait until the store has time to read.
        """
        if seqs == tuple(row.seq for row in self._fresh):
            for row in self._fresh:
                yield row
            return
        for start in range(0, len(seqs), _ROWS_TOGETHER):
            for row in await self._store.mail(self.room, seqs[start : start + _ROWS_TOGETHER]):
                yield row

    def put_away(self) -> None:
        """Keep no box at hand any more."""
        self._fresh = ()

    def _learn(self, entries: tuple[Entry, ...]) -> None:
        """Remember the time of the last entry."""
        if entries:
            self.last_ms = max(self.last_ms, entries[-1].at_ms)


def boxes_of(append: Append, inbound: Inbound, box: StoredBox | None) -> tuple[StoredBox, ...]:
    """Give the box of an inbound the seq of the entry that it became."""
    if box is None or not isinstance(inbound, Moved | Relayed):
        return ()
    return tuple(
        replace(box, seq=entry.seq)
        for entry in append.entries
        if entry.by == inbound.seat.value and entry.n == inbound.n
    )


def _rows(batch: Batch) -> Iterator[MailRow]:
    """Put the boxes of a batch together with the moves they came with, as the store does."""
    for box in batch.boxes:
        entry = next(entry for entry in batch.entries if entry.seq == box.seq)
        yield MailRow(box.seq, entry.by, entry.n or 0, box.visit, entry.raw, box.is_relay, box.box)


def _entry(stored: StoredEntry) -> Entry:
    """Read one row of the log."""
    return Entry(
        seq=stored.seq,
        at_ms=stored.at_ms,
        by=stored.by,
        n=stored.n,
        raw=stored.raw,
        events=events_from_json(stored.events),
    )


def _stored(entry: Entry) -> StoredEntry:
    """Write one row of the log."""
    return StoredEntry(
        entry.seq, entry.at_ms, entry.by, entry.n, entry.raw, events_to_json(entry.events)
    )
