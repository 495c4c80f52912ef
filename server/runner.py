"""Runs one room: brings it what comes in, and does what it asks for, in that order.

Rule 1: an append is durable before anybody hears of it. If it fails, nothing was announced and
the outcome counts as unknown: the room is read again from the store, and if it was stored after
all, its listeners are asked to come back, for they have missed it.
Rule 2: one task per room takes its inbox one by one, so a room never does two things at once.
Rule 3: a bug closes this room with an apology, and no other room notices.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from game.protocol.faults import Close, ErrorCode, HoldCode
from game.protocol.messages import (
    Ack,
    Mail,
    Partner,
    Welcome,
)
from game.room import effects as asks
from game.room.inbound import Came, Inbound, Moved, Opened, Relayed, Ticked, Went
from game.room.room import Room, open_room, open_seqs, step, wanted, welcome
from game.rules.seats import BySeat, Seat
from server.archive import Archive, boxes_of
from server.audience import Audience
from server.clock import Alarm
from server.files import RoomFiles
from server.inbox import Inbox
from server.jobs import (
    Asked,
    Away,
    Brought,
    Deleted,
    Due,
    Enter,
    Exit,
    FileAsked,
    Job,
    Made,
    Passed,
    Rest,
)  # fmt: skip
from server.log import What, note, place_of
from server.ports import Listener, Services
from server.regret import tell_not_stored
from server.speech import (
    mail_messages,
    mail_pages,
    rejected,
    update_messages,
    welcome_messages,
)
from server.store.base import Conflict, RoomRecord, StoredBox, Unavailable

_DAY_MS = 86_400_000
_AGAIN_MS = 2_000  # what could not be done now is tried again so much later


class Runner:
    """One room with its inbox, its two listeners and its timers.

    Attributes:
        record: the room as it was when it was woken.
        audience: its listeners.
    """

    __slots__ = (
        "_again", "_archive", "_ended", "_files", "_forget", "_inbox", "_is_out", "_last_ms",
        "_left_ms", "_owes_presence", "_rest", "_room", "_services", "_told_seq", "_wake",
        "audience", "record",
    )  # fmt: skip

    def __init__(
        self, record: RoomRecord, services: Services, forget: Callable[[Runner], None]
    ) -> None:
        """Prepare; `run` does the work, and calls `forget` when the room goes to sleep."""
        self.record = record
        self._services = services
        self._forget = forget
        self._archive = Archive(services.store, record.room)
        self._files = RoomFiles(services, record.room)
        self._inbox = Inbox(services.limits.room_inbox)
        self.audience = Audience()
        self._room: Room | None = None
        self._told_seq = 0
        self._left_ms: dict[Seat, int] = {}
        self._last_ms = 0
        self._wake = Alarm(services.clock, lambda: self._poke(Due()))
        self._again = Alarm(services.clock, lambda: self._poke(Due()))
        self._rest = Alarm(services.clock, lambda: self._poke(Rest()))
        self._ended = self._is_out = self._owes_presence = False

    async def post(self, job: Job) -> None:
        """Put something into the inbox; waits while it is full."""
        await self._inbox.put(job)
        if self._is_out:  # the room went while this waited
            self._turn_away()

    def offer(self, job: Job) -> bool:
        """Put something into the inbox at once; False if it is full: then `post` and wait."""
        is_in = self._inbox.offer(job)
        if self._is_out:
            self._turn_away()
        return is_in

    async def run(self) -> None:
        """Take the inbox one by one until the room sleeps."""
        self._expect_rest()
        while not self._ended:
            job = await self._inbox.take()
            try:
                await self._do(job)
            except (Unavailable, Conflict) as error:
                self._not_stored(job, error)
            except Exception as error:  # noqa: BLE001 - the one place where a room's bug ends
                self._break(job, error)
        self._is_out = True
        for alarm in (self._wake, self._again, self._rest):
            alarm.end()  # or room and alarms would hold each other in memory
        self._forget(self)
        self._turn_away()

    def _turn_away(self) -> None:
        """Ask whoever came in the moment when the room went to try again."""
        while self._inbox:
            if isinstance(job := self._inbox.take_at_once(), Enter):
                job.listener.end(Close.RESTART)

    async def _do(self, job: Job) -> None:
        """Do one thing from the inbox."""
        match job:
            case Enter():
                await self._enter(job)
            case Away(seat, since_ms):
                if self._left_ms.get(seat) == since_ms:  # not back, nor back and gone again
                    await self._step(Went(seat, since_ms))
            case Due():
                await self._step(Ticked(self._now()))
                await self._open_next_scene()
            case Made() | Passed() | Asked() | Brought() | FileAsked():
                if self.audience.is_listening(job.seat, job.listener):  # not a fenced one
                    await self._serve(job)
            case Exit() | Rest() | Deleted():
                self._wind_down(job)

    def _wind_down(self, job: Exit | Rest | Deleted) -> None:
        """Do what ends a connection's or the room's time here."""
        match job:
            case Exit():
                self._exit(job)
            case Rest():
                self._ended = not self.audience.seats and not self._inbox
            case Deleted():
                self._close(Close.REFUSED, ErrorCode.NO_ROOM)

    async def _enter(self, job: Enter) -> None:
        """Seat a connection, fence the one before it, and tell it everything."""
        room = await self._awake()
        took_over = self.audience.enter(job.seat, job.listener)
        self._left_ms.pop(job.seat, None)
        self._expect_rest()
        everything = welcome(room, job.seat)
        self.audience.tell(
            job.seat,
            *welcome_messages(
                Welcome(
                    seat=job.seat,
                    seq=room.seq,
                    acked_n=room.last_n[job.seat],
                    view=everything.view if everything else None,
                    keep_until_ms=self._now() + self.record.keep_days * _DAY_MS,
                    mail_waiting=len(open_seqs(room, job.seat, job.seen)),
                    took_over=took_over,
                )
            ),
        )
        await self._step(Came(job.seat, self._now()))
        await self._open_next_scene()
        await self._services.store.touch(self.record.room, self._now())

    async def _open_next_scene(self) -> None:
        """Open the scene that is due, also if a crash or a full disk came between.

        The first one is due once both seats are taken, a further one once both want it.
        """
        room = await self._awake()
        if room.state.scene is not None:
            if (scene := wanted(room)) is not None:
                await self._open(scene.scenario, swapped=scene.swapped)
        elif len(await self._services.store.seats(self.record.room)) == len(Seat) and (
            first := self._files.name_of(self.record.scenario)
        ):
            await self._open(first, swapped=False)

    async def _open(self, scenario: str, *, swapped: bool) -> None:
        """Bring the luck of a new scene into the room."""
        room = await self._awake()
        seed = self._services.luck(room.state.scenes + 1)
        everything = self.record.everything
        await self._step(Opened(scenario, seed, swapped, self._now(), everything))

    def _exit(self, job: Exit) -> None:
        """A connection is gone, unless it was fenced before: then the seat is in use."""
        if self.audience.is_listening(job.seat, job.listener):
            self.audience.leave(job.seat)
            self._expect_back(job.seat)

    def _part(self, seat: Seat, close: Close, code: ErrorCode | None = None) -> None:
        """End a connection that has missed something; on coming back it is told everything."""
        self.audience.part(seat, close, code)
        self._expect_back(seat)

    def _expect_back(self, seat: Seat) -> None:
        """The seat stays, and is called away if nobody comes back to it."""
        self._expect_rest()
        self._left_ms[seat] = now_ms = self._now()
        away = Away(seat, now_ms)
        at_ms = now_ms + int(self._services.limits.away_s * 1000)
        self._services.clock.call_at(at_ms, lambda: self._poke(away))

    async def _serve(self, job: Made | Passed | Asked | Brought | FileAsked) -> None:
        """Bring the room a move or a relay, or answer a wish for mail."""
        room = await self._awake()
        if not self.audience.is_listening(job.seat, job.listener):
            return  # reading the room again showed that this one has to come back first
        match job:
            case Brought() | FileAsked():
                await self._files.serve(job)
                await self._open_next_scene()
            case Asked(seat, listener, fetch):
                listener.tell(await self._page(open_seqs(room, seat, fetch.after)))
            case Made(seat, listener, play, move):
                box = StoredBox(0, play.visit, is_relay=False, box=play.box)
                raw = play.move.encode()
                moved = Moved(seat, play.n, play.visit, move, raw, self._now())
                await self._accept(moved, box, listener)
            case Passed(seat, listener, relay):
                box = StoredBox(0, 0, is_relay=True, box=relay.box)
                raw = hashlib.sha256(relay.box).digest()
                await self._accept(Relayed(seat, relay.n, raw, self._now()), box, listener)

    async def _accept(self, inbound: Moved | Relayed, box: StoredBox, listener: Listener) -> None:
        """Step with a move or relay, unless the log has reached its length."""
        room = await self._awake()
        if room.seq >= self._services.limits.entries_per_room:
            listener.tell(rejected(inbound.n, HoldCode.ROOM_FULL))
            return
        await self._step(inbound, box)

    async def _step(self, inbound: Inbound, box: StoredBox | None = None) -> None:
        """Step the room, store what it adds, and only then do the rest of what it asks."""
        room, effects = step(await self._awake(), inbound)
        for effect in effects:
            if isinstance(effect, asks.Append):
                await self._archive.append(effect, boxes_of(effect, inbound, box))
                self._services.figures.appended(inbound)
        self._room = room
        self._told_seq = room.seq
        self._expect_wake(room.next_wake_ms)
        for effect in effects:
            await self._perform(effect)
        self._archive.put_away()
        self._ack_unsaid(inbound, effects)

    def _ack_unsaid(self, inbound: Inbound, effects: tuple[asks.Effect, ...]) -> None:
        """Ack what was accepted before a scene is open, when there is no update to carry it."""
        if not isinstance(inbound, Moved | Relayed):
            return
        answers = (asks.Send, asks.Ack, asks.Refuse)
        if any(isinstance(it, answers) and it.seat is inbound.seat for it in effects):
            return
        room = self._room
        if room is not None and room.last_n[inbound.seat] == inbound.n:
            self.audience.tell(inbound.seat, Ack(n=inbound.n, seq=room.seq))

    async def _perform(self, effect: asks.Effect) -> None:
        """Do one thing the room asks for; appends are done already, wakes follow the room."""
        match effect:
            case asks.Append() | asks.Wake():
                pass
            case asks.Send():
                self.audience.tell(effect.seat, *update_messages(effect))
            case asks.Mail():
                await self._deliver(effect)
            case asks.Ack():
                self.audience.tell(effect.seat, Ack(n=effect.n, seq=effect.seq))
            case asks.Refuse():
                self.audience.tell(effect.seat, rejected(effect.n, effect.code))
            case asks.Presence():
                partner = Partner(online=effect.other_online, away_since=effect.away_since_ms)
                self.audience.tell(effect.seat, partner)
            case asks.NeedSeed():
                await self._open(effect.scenario, swapped=effect.swapped)

    async def _deliver(self, effect: asks.Mail) -> None:
        """Send boxes that have just opened; a seat that is not here fetches them later.

        So does one whose boxes cannot be read now: what the other is told does not wait for it.
        """
        if effect.seat not in self.audience:
            return
        try:
            rows = [row async for row in self._archive.mail(effect.seqs)]
        except Unavailable:
            note(What.STORE_UNAVAILABLE, room=self.record.room)
            self._part(effect.seat, Close.UNAVAILABLE, ErrorCode.UNAVAILABLE)
            return
        self.audience.tell(effect.seat, *mail_messages(rows, self._services.limits.mail_bytes))

    async def _page(self, seqs: tuple[int, ...]) -> Mail:
        """Answer a fetch: as many boxes as fit, and whether there are more."""
        rows = []
        async for row in self._archive.mail(seqs):
            rows.append(row)
            pages = tuple(mail_pages(rows, self._services.limits.mail_bytes))
            if len(pages) > 1:
                return Mail(items=pages[0], more=True)
        return Mail(items=pages[0] if rows else (), more=False)

    async def _awake(self) -> Room:
        """Return the room, read from the store if it slept or its state is in doubt."""
        if self._room is None:
            entries = await self._archive.load()
            await self._files.load()
            self._room = open_room(self.record.room, "duo", self._files.library, entries)
            self._last_ms = max(self._last_ms, self._archive.last_ms)
            if self._room.seq != self._told_seq:  # stored after all, or by another writer
                for seat in self.audience.seats:
                    self._part(seat, Close.RESTART)
            self._told_seq = self._room.seq
            self._room = self._with_presence(self._room)
            if self._owes_presence:  # the step that would have told of it failed
                self._owes_presence = False
                self.audience.tell_who_is_here(self._left_ms)
        return self._room

    def _with_presence(self, room: Room) -> Room:
        """Tell a room that was read again who is here, which is not in its log."""
        a, b = Seat.A, Seat.B
        return replace(
            room,
            online=BySeat(a in self.audience, b in self.audience),
            away_since=BySeat(self._left_ms.get(a, 0), self._left_ms.get(b, 0)),
        )

    def _now(self) -> int:
        """Return the room's time: UTC that never runs backwards here."""
        self._last_ms = max(self._last_ms, self._services.clock.now_ms())
        return self._last_ms

    def _expect_wake(self, at_ms: int | None) -> None:
        """Set the one timer of this room to the next thing that will be due."""
        self._wake.set(at_ms)

    def _expect_rest(self) -> None:
        """Go to sleep some time after the last one has left."""
        at_ms = self._services.clock.now_ms() + int(self._services.limits.room_asleep_s * 1000)
        self._rest.set(None if self.audience.seats else at_ms)

    def _poke(self, job: Away | Due | Rest) -> None:
        """Put a timer's job into the inbox, as soon as there is a place in it."""
        if self._is_out:
            return
        if not self._inbox.offer(job):
            clock = self._services.clock
            clock.call_at(clock.now_ms() + _AGAIN_MS, lambda: self._poke(job))

    def _not_stored(self, job: Job, error: Unavailable | Conflict) -> None:
        """Nothing was announced. Read the room again before the next step; ask for a resend.

        What the room does by itself would wait for somebody's next move: it is tried again soon.
        """
        self._room = None
        self._owes_presence |= isinstance(job, Enter | Away)
        if self.audience.seats and not self._again.is_set:
            self._again.set(self._now() + _AGAIN_MS)
        if isinstance(error, Conflict):
            note(What.STORE_CONFLICT, room=self.record.room)
        else:
            note(What.STORE_UNAVAILABLE, room=self.record.room)
            if error.is_final:
                self._services.fail(error)
        tell_not_stored(job, self.audience)

    def _break(self, job: Job, error: Exception) -> None:
        """Close this room with an apology; its log stands as it was before the bug."""
        seq = self._room.seq if self._room is not None else None
        note(What.ROOM_BROKEN, room=self.record.room, seq=seq, code=place_of(error))
        if isinstance(job, Enter):  # perhaps not yet among the listeners
            job.listener.end(Close.ROOM_CLOSED, ErrorCode.ROOM_CLOSED)
        self._close(Close.ROOM_CLOSED, ErrorCode.ROOM_CLOSED)

    def _close(self, close: Close, code: ErrorCode) -> None:
        """End both connections and let the room go from memory."""
        self._ended = True
        self._expect_wake(None)
        self.audience.end(close, code)
