"""Lets people in: create, join and resume, and keeps the rooms that are awake.

The seat comes from the ticket, never from a message. The same call with the same ticket gets the
same welcome, so a lost answer locks nobody out. Secrets are kept as hashes only and compared in
constant time.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import Coroutine
from dataclasses import dataclass

from game.protocol.faults import Close, ErrorCode, ProtocolViolation
from game.protocol.messages import (
    Call,
    Comeback,
    Create,
    Errand,
    Error,
    Join,
    Withdraw,
)
from game.rules.seats import Seat
from server.gate import Gate
from server.jobs import Deleted, Enter
from server.log import What, note
from server.ports import Listener, Services
from server.runner import Runner
from server.store.base import (
    RoomExists,
    RoomRecord,
    SeatRecord,
    SeatTaken,
    Unavailable,
)


@dataclass(frozen=True, slots=True)
class Seated:
    """A seat in a room that is awake."""

    seat: Seat
    runner: Runner


class Lobby:
    """The door of all rooms of one server."""

    def __init__(self, services: Services, gate: Gate, group: asyncio.TaskGroup) -> None:
        """Start with every room asleep; rooms run as tasks of `group`."""
        self._services = services
        self._gate = gate
        self._group = group
        self._awake: dict[str, Runner] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def rooms_awake(self) -> int:
        """Return how many rooms are in memory."""
        return len(self._awake)

    @property
    def rooms_live(self) -> int:
        """Return how many rooms have somebody connected."""
        return sum(1 for runner in self._awake.values() if runner.audience.seats)

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Do something beside the rooms, which must not raise, until it is done or all stops."""
        self._tasks.add(task := self._group.create_task(work))
        task.add_done_callback(self._tasks.discard)

    async def call(self, call: Call, address: str, listener: Listener) -> Seated:
        """Answer the first message of a connection; its welcome is under way on return.

        Raises:
            ProtocolViolation: if it is refused; `code` says why, for the caller's eyes.
        """
        try:
            record, seat = await self._seat(call, address)
        except Unavailable:
            raise _refused(ErrorCode.UNAVAILABLE, call.room, Close.UNAVAILABLE) from None
        runner = self._woken(record)
        seen = call.seen if isinstance(call, Comeback) else 0
        await runner.post(Enter(seat, listener, seen))
        return Seated(seat, runner)

    async def settle(self, errand: Errand) -> None:
        """Delete a room, or take its invite back, for whoever has a seat in it; durable on return.

        Both may be asked for twice: what is gone stays gone.

        Raises:
            ProtocolViolation: if it is refused; `code` says why, for the caller's eyes.
        """
        try:
            await self._settle(errand)
        except Unavailable:
            raise _refused(ErrorCode.UNAVAILABLE, errand.room, Close.UNAVAILABLE) from None

    async def forget(self, room: str) -> None:
        """Close a room that was deleted, if it is awake."""
        if runner := self._awake.get(room):
            await runner.post(Deleted())

    def stop(self) -> None:
        """Stop all rooms; what they acknowledged is stored."""
        for task in self._tasks:
            task.cancel()

    async def _settle(self, errand: Errand) -> None:
        """Do what a seat may ask about its room."""
        room, now_ms = errand.room, self._services.clock.now_ms()
        await self._record(room)
        seat = await self._seat_of(room, errand.ticket)
        if seat is None or (isinstance(errand, Withdraw) and seat is not Seat.A):
            raise _refused(ErrorCode.WRONG_TICKET, room)
        if isinstance(errand, Withdraw):
            if not await self._services.store.withdraw(room, now_ms):
                raise _refused(ErrorCode.CROWDED, room)
            note(What.INVITE_WITHDRAWN, room=room)
            return
        try:
            await self._services.store.delete_room(room, now_ms)
        finally:  # also when nobody can say whether it was stored
            if await self._services.store.room(room) is None:
                await self.forget(room)
        note(What.ROOM_DELETED, room=room)

    async def _seat(self, call: Call, address: str) -> tuple[RoomRecord, Seat]:
        """Find or take the seat of this call."""
        match call:
            case Create():
                return await self._create(call, address)
            case Join():
                return await self._join(call, address)
            case Comeback():
                return await self._resume(call)

    async def _create(self, call: Create, address: str) -> tuple[RoomRecord, Seat]:
        """Make a room, or come back to the one this ticket made."""
        if (record := await self._services.store.room(call.room)) is not None:
            return await self._own_room(record, call)
        if not call.brings and not self._is_known(call.scenario):
            raise _refused(ErrorCode.UNKNOWN_SCENARIO, call.room)
        if not self._gate.may_create(address):
            raise _refused(ErrorCode.TOO_MANY_ROOMS, call.room)
        record = self._fresh(call)
        try:
            host = SeatRecord(Seat.A, _digest(call.ticket))
            await self._services.store.create_room(record, host)
        except RoomExists:  # the same call, a moment earlier on another connection
            return await self._own_room(record, call)
        note(What.SEAT_TAKEN, room=call.room, seat=Seat.A)
        return record, Seat.A

    async def _own_room(self, record: RoomRecord, call: Create) -> tuple[RoomRecord, Seat]:
        """Return a room that exists if this ticket is its host's."""
        if await self._seat_of(call.room, call.ticket) is not Seat.A:
            raise _refused(ErrorCode.ROOM_TAKEN, call.room)
        return record, Seat.A

    async def _join(self, call: Join, address: str) -> tuple[RoomRecord, Seat]:
        """Take seat B with the invite's secret, or come back to it."""
        record = await self._record(call.room)
        if await self._seat_of(call.room, call.ticket) is Seat.B:
            return record, Seat.B
        if record.join_hash is None:
            raise await self._too_late(call.room)
        self._check_invite(record, record.join_hash, call, address)
        try:
            guest = SeatRecord(Seat.B, _digest(call.ticket))
            await self._services.store.take_seat(call.room, guest, self._services.clock.now_ms())
        except SeatTaken:
            if await self._seat_of(call.room, call.ticket) is Seat.B:
                return record, Seat.B
            raise await self._too_late(call.room) from None
        note(What.SEAT_TAKEN, room=call.room, seat=Seat.B)
        return record, Seat.B

    async def _too_late(self, room: str) -> ProtocolViolation:
        """Say why an invite opens nothing any more: somebody came, or it was taken back."""
        seats = await self._services.store.seats(room)
        is_full = len(seats) == len(Seat)
        return _refused(ErrorCode.CROWDED if is_full else ErrorCode.INVITE_WITHDRAWN, room)

    def _check_invite(self, record: RoomRecord, join_hash: bytes, call: Join, address: str) -> None:
        """Refuse an invite that is wrong, too old, or tried too often."""
        if (code := self._gate.may_join(address, record.room)) is not None:
            raise _refused(code, record.room)
        if self._services.clock.now_ms() > record.invite_until_ms:
            raise _refused(ErrorCode.INVITE_EXPIRED, record.room)
        if hmac.compare_digest(join_hash, _digest(call.join_auth)):
            return
        if self._gate.join_failed(address, record.room) and record.room in self._awake:
            told = Error(code=ErrorCode.INVITE_LOCKED.value)
            self._awake[record.room].audience.tell(Seat.A, told)
        raise _refused(ErrorCode.WRONG_INVITE, record.room)

    async def _resume(self, call: Comeback) -> tuple[RoomRecord, Seat]:
        """Come back to the seat of this ticket."""
        record = await self._record(call.room)
        seat = await self._seat_of(call.room, call.ticket)
        if seat is None:
            raise _refused(ErrorCode.WRONG_TICKET, call.room)
        note(What.SEAT_RESUMED, room=call.room, seat=seat)
        return record, seat

    async def _record(self, room: str) -> RoomRecord:
        """Return a room that is kept, or refuse."""
        record = await self._services.store.room(room)
        if record is None:
            raise _refused(ErrorCode.NO_ROOM, room)
        return record

    async def _seat_of(self, room: str, ticket: bytes) -> Seat | None:
        """Return the seat that this ticket opens; takes the same time for every wrong one."""
        digest = _digest(ticket)
        found = None
        for seat in await self._services.store.seats(room):
            if hmac.compare_digest(seat.ticket_hash, digest):
                found = seat.seat
        return found

    def _is_known(self, scenario: str) -> bool:
        """Tell whether this server has exactly this scenario."""
        name, _, digest = scenario.partition("@")
        try:
            return self._services.library.get(name).hash == digest
        except KeyError:
            return False

    def _fresh(self, call: Create) -> RoomRecord:
        """Build the record of a new room."""
        now_ms = self._services.clock.now_ms()
        limits = self._services.limits
        return RoomRecord(
            room=call.room,
            mode=call.mode,
            scenario=call.scenario,
            join_hash=call.join_hash,
            invite_until_ms=now_ms + int(limits.invite_s * 1000),
            created_ms=now_ms,
            used_ms=now_ms,
            keep_days=min(call.settings.keep_days, limits.keep_days),
            everything=call.settings.everything,
        )

    def _woken(self, record: RoomRecord) -> Runner:
        """Return the room's runner, started if the room slept."""
        runner = self._awake.get(record.room)
        if runner is None:
            runner = self._awake[record.room] = Runner(record, self._services, self._asleep)
            self.start(runner.run())
        return runner

    def _asleep(self, runner: Runner) -> None:
        """Let a room that ended go from memory."""
        self._awake.pop(runner.record.room, None)


def _digest(secret: bytes) -> bytes:
    """Return what is kept of a secret."""
    return hashlib.sha256(secret).digest()


def _refused(code: ErrorCode, room: str, close: Close = Close.REFUSED) -> ProtocolViolation:
    """Build a refusal, and note that there was one."""
    note(What.CALL_REFUSED, room=room, code=code.value)
    return ProtocolViolation(f"refused: {code.value}", code, close)
