"""Mistakes that servers and clients make, planted one at a time: the judge must find each.

Each is a small change of one function, as somebody might make it in good faith.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from game.protocol.faults import Close, ErrorCode
from game.protocol.messages import Ack, Comeback, Play, ServerMessage, Update, Welcome
from game.room import effects as asks
from game.room import room as rooms
from game.room.inbound import Inbound
from game.room.room import Room, step
from game.rules.seats import Seat
from server import archive, regret, runner
from server.archive import Archive, boxes_of
from server.audience import Audience
from server.connection import Connection
from server.jobs import Away, Exit, Job
from server.lobby import Lobby
from server.ports import Listener
from server.runner import Runner
from server.speech import mail_messages, rejected
from server.store.base import (
    Batch,
    Conflict,
    MailRow,
    RoomRecord,
    StoredBox,
    StoredEntry,
    Unavailable,
)
from server.store.memory import MemoryStore
from tests.server.simulation.disk import DiskStore
from tests.server.simulation.player import Player

Patch = pytest.MonkeyPatch
Bug = Callable[[Patch], None]

BUGS: dict[str, Bug] = {}


def bug(plant: Bug) -> Bug:
    """Put a planted bug on the list under its function's name."""
    BUGS[plant.__name__.replace("_", " ")] = plant
    return plant


def _lax_store(patch: Patch) -> None:
    """Let a store take whatever it is given, as one without keys and heads would."""

    async def append(self: MemoryStore, room: str, batch: Batch) -> None:
        kept = self._rooms[room]
        kept.entries.extend(batch.entries)
        kept.boxes.update({box.seq: box for box in batch.boxes})

    patch.setattr(MemoryStore, "append", append)


@bug
def no_de_duplication(patch: Patch) -> None:
    """A resend counts as a new move, and the store has no unique key."""
    _lax_store(patch)
    patch.setattr(rooms, "_known", lambda *_: None)


@bug
def ack_before_commit(patch: Patch) -> None:
    """Tell first, store afterwards: it feels faster."""

    async def _step(self: Runner, inbound: Inbound, box: StoredBox | None = None) -> None:
        room, effects = step(await self._awake(), inbound)
        for effect in effects:
            await self._perform(effect)
        for effect in effects:
            if isinstance(effect, asks.Append):
                await self._archive.append(effect, boxes_of(effect, inbound, box))
        self._room, self._told_seq = room, room.seq
        self._expect_wake(room.next_wake_ms)
        self._ack_unsaid(inbound, effects)

    patch.setattr(Runner, "_step", _step)


@bug
def a_disk_that_lies(patch: Patch) -> None:
    """The store says done a moment before it is."""
    honest = DiskStore.append

    async def append(self: DiskStore, room: str, batch: Batch) -> None:
        import asyncio  # only this mistake needs it

        kept = self._disk.kept
        if len(kept._rooms[room].entries) != batch.expected_seq:
            raise Conflict
        late = asyncio.get_running_loop().create_task(honest(self, room, batch))
        late.add_done_callback(lambda done: done.cancelled() or done.exception())

    patch.setattr(DiskStore, "append", append)


@bug
def a_stale_fence(patch: Patch) -> None:
    """A connection that was taken over can still move."""

    def enter(self: Audience, seat: Seat, listener: Listener) -> bool:
        older = self._listeners.get(seat)
        self._listeners[seat] = listener
        return older is not None

    patch.setattr(Audience, "enter", enter)
    patch.setattr(Audience, "is_listening", lambda *_: True)
    patch.setattr(Audience, "leave", lambda *_: None)


@bug
def a_fence_against_the_wrong_one(patch: Patch) -> None:
    """The newer connection is ended, and the older one stays."""

    def enter(self: Audience, seat: Seat, listener: Listener) -> bool:
        if seat in self._listeners:
            listener.end(Close.FENCED, ErrorCode.FENCED)
            return True
        self._listeners[seat] = listener
        return False

    patch.setattr(Audience, "enter", enter)


@bug
def an_old_connection_takes_the_seat_with_it(patch: Patch) -> None:
    """A fenced connection's end is taken for its seat's."""

    def _exit(self: Runner, job: Exit) -> None:
        if job.seat in self.audience:
            self.audience.leave(job.seat)
            self._expect_back(job.seat)

    patch.setattr(Runner, "_exit", _exit)


@bug
def lost_news(patch: Patch) -> None:
    """One update in a while is not sent to the partner."""
    honest = Runner._perform

    async def _perform(self: Runner, effect: asks.Effect) -> None:
        if isinstance(effect, asks.Send) and effect.seq % 5 == 0 and effect.seat is Seat.B:
            return
        await honest(self, effect)

    patch.setattr(Runner, "_perform", _perform)


@bug
def news_lost_with_unread_mail(patch: Patch) -> None:
    """A box that cannot be read stops everything that was still to be told."""

    async def _deliver(self: Runner, effect: asks.Mail) -> None:
        if effect.seat in self.audience:
            rows = [row async for row in self._archive.mail(effect.seqs)]
            self.audience.tell(effect.seat, *mail_messages(rows, 12_288))

    patch.setattr(Runner, "_deliver", _deliver)
    patch.setattr(archive, "_rows", lambda _batch: ())  # no box is at hand: each is read again


@bug
def news_lost_with_an_unknown_outcome(patch: Patch) -> None:
    """What was stored after all, though the store could not say so, is told to nobody."""
    patch.setattr(Runner, "_part", lambda *_: None)


@bug
def a_gap_in_seq(patch: Patch) -> None:
    """A number is left out now and then."""
    honest = archive._stored

    def _stored(entry: asks.Entry) -> StoredEntry:
        stored = honest(entry)
        return replace(stored, seq=stored.seq + stored.seq // 7)

    _lax_store(patch)
    patch.setattr(archive, "_stored", _stored)


@bug
def reordered_news(patch: Patch) -> None:
    """One update in a while is sent after the message that follows it."""
    honest = Connection.tell
    held: dict[Connection, ServerMessage] = {}

    def tell(self: Connection, message: ServerMessage) -> None:
        if isinstance(message, Update) and message.seq % 4 == 0 and self not in held:
            held[self] = message
            return
        honest(self, message)
        if (late := held.pop(self, None)) is not None:
            honest(self, late)

    patch.setattr(Connection, "tell", tell)


@bug
def a_view_leak(patch: Patch) -> None:
    """The guest is sent what only the host may know of the host's own moves."""
    honest = Runner._perform

    async def _perform(self: Runner, effect: asks.Effect) -> None:
        theirs = self._room.views[Seat.A] if self._room else None
        if isinstance(effect, asks.Send) and effect.seat is Seat.B and theirs is not None:
            effect = replace(effect, view=replace(effect.view, own=theirs.own))
        await honest(self, effect)

    patch.setattr(Runner, "_perform", _perform)


@bug
def a_resend_with_a_new_number(patch: Patch) -> None:
    """A device that comes back numbers its unacked move anew, whether it was stored or not."""
    honest = Player._welcomed

    def _welcomed(self: Player, told: Welcome) -> None:
        if self.outbox is not None:
            self.outbox = replace(self.outbox, n=told.acked_n + 1)
        honest(self, told)

    patch.setattr(Player, "_welcomed", _welcomed)


@bug
def a_double_append_on_retry(patch: Patch) -> None:
    """A write whose outcome is unknown is written once more."""
    honest = DiskStore.append

    async def append(self: DiskStore, room: str, batch: Batch) -> None:
        try:
            await honest(self, room, batch)
        except Unavailable:
            await honest(self, room, batch)

    _lax_store(patch)
    patch.setattr(DiskStore, "append", append)


@bug
def mail_to_the_wrong_seat(patch: Patch) -> None:
    """Whoever wrote a box gets it."""
    honest = Runner._deliver

    async def _deliver(self: Runner, effect: asks.Mail) -> None:
        await honest(self, replace(effect, seat=effect.seat.other))

    patch.setattr(Runner, "_deliver", _deliver)


@bug
def every_box_can_be_fetched(patch: Patch) -> None:
    """A fetch does not ask whether a box is open yet."""
    patch.setattr(runner, "open_seqs", lambda room, _seat, after: range(after + 1, room.seq + 1))


@bug
def boxes_without_their_moves(patch: Patch) -> None:
    """Mail names the wrong number of its sender."""
    honest = Archive.mail

    async def mail(self: Archive, seqs: tuple[int, ...]) -> AsyncIterator[MailRow]:
        async for row in honest(self, seqs):
            yield replace(row, n=row.n + (row.n > 3))

    patch.setattr(Archive, "mail", mail)


@bug
def a_lost_wake(patch: Patch) -> None:
    """What is due by itself waits until somebody moves."""
    patch.setattr(Runner, "_expect_wake", lambda *_: None)


@bug
def resume_with_an_old_view(patch: Patch) -> None:
    """Whoever comes back is shown the view of the last time."""
    honest = rooms.welcome
    shown: list[tuple[object, Seat, asks.Send]] = []

    def welcome(room: Room, seat: Seat) -> asks.Send | None:
        old = [send for library, to, send in shown if library is room.library and to is seat]
        fresh = honest(room, seat)
        if fresh is not None:
            shown.append((room.library, seat, fresh))
        return old[0] if old else fresh

    patch.setattr(runner, "welcome", welcome)


@bug
def a_room_that_stays_ahead_of_its_log(patch: Patch) -> None:
    """The new room is kept although its entries were not."""

    async def _step(self: Runner, inbound: Inbound, box: StoredBox | None = None) -> None:
        room, effects = step(await self._awake(), inbound)
        self._room = room
        for effect in effects:
            if isinstance(effect, asks.Append):
                try:
                    await self._archive.append(effect, boxes_of(effect, inbound, box))
                except Unavailable:
                    return
        self._told_seq = room.seq
        self._expect_wake(room.next_wake_ms)
        for effect in effects:
            await self._perform(effect)
        self._ack_unsaid(inbound, effects)

    patch.setattr(Runner, "_step", _step)


@bug
def a_first_scene_only_for_who_joins(patch: Patch) -> None:
    """The scene is opened when the guest joins, and not when a crash came in between."""
    honest = Runner._open_next_scene

    async def _open_next_scene(self: Runner) -> None:
        if self.record.join_hash is not None:
            await honest(self)

    patch.setattr(Runner, "_open_next_scene", _open_next_scene)


@bug
def away_although_here(patch: Patch) -> None:
    """A seat that came back is called away all the same."""
    honest = Runner._do

    async def _do(self: Runner, job: Job) -> None:
        if isinstance(job, Away):
            self._left_ms[job.seat] = job.since_ms
        await honest(self, job)

    patch.setattr(Runner, "_do", _do)


@bug
def an_ack_for_whatever_comes(patch: Patch) -> None:
    """A refused move is acked, for the sake of a quiet life."""
    honest = rejected

    def hasty(n: int, code: str) -> ServerMessage:
        return Ack(n=n, seq=1) if code == "unavailable" else honest(n, code)

    patch.setattr(regret, "rejected", hasty)


@bug
def a_ticket_for_the_other_seat(patch: Patch) -> None:
    """Whoever comes back sits where the host sits."""
    honest = Lobby._resume

    async def _resume(self: Lobby, call: Comeback) -> tuple[RoomRecord, Seat]:
        record, _ = await honest(self, call)
        return record, Seat.A

    patch.setattr(Lobby, "_resume", _resume)


@bug
def an_outbox_that_forgets(patch: Patch) -> None:
    """A device lets go of a move once it was sent."""
    honest = Player._send

    def _send(self: Player) -> None:
        sent = self.outbox
        honest(self)
        if isinstance(sent, Play):
            self.outbox, self.done_n = None, sent.n

    patch.setattr(Player, "_send", _send)
