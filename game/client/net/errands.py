"""Asks servers to delete rooms and to take invites back, until they have done it.

What is left of such a room on this device is where it was, its ticket and what is to be asked;
keys, words and names went at once. Rule: an errand is forgotten only when a server has answered
it, or when the room must have gone by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from websockets.exceptions import ConnectionClosed

from game.client.net.keep import DiskKeep
from game.client.net.line import GONE, connecting, now_ms
from game.client.net.record import Errand, RoomRecord
from game.protocol.codec import decode_to_client, encode
from game.protocol.faults import ErrorCode, MalformedMessage
from game.protocol.messages import Delete, Done, Error, Withdraw
from game.screens import link as links
from game.screens.messages import Message, RoomDeleted

_ANSWER_S = 10.0
_LUCK_STEPS = 1_000_000
_DAY_MS = 86_400_000
_OVER = frozenset({"done", ErrorCode.NO_ROOM.value, ErrorCode.WRONG_TICKET.value})
"""Answers after which there is nothing of ours there any more."""

Tell = Callable[[tuple[Message, ...]], Awaitable[None]]


class Errands:
    """Runs the errands that lie on this device, one after the other, as long as it takes."""

    def __init__(self, keep: DiskKeep, tell: Tell, luck: Callable[[int], int]) -> None:
        """Prepare; `run` does the work.

        Args:
            keep: where errands lie.
            tell: takes news for the screens.
            luck: draws evenly from 0 up to its argument (exclusive).
        """
        self._keep = keep
        self._tell = tell
        self._luck = luck
        self._loose: dict[str, RoomRecord] = {}
        self._new = asyncio.Event()
        self._all_done = asyncio.Event()

    def add(self, room: RoomRecord, errand: Errand) -> None:
        """Put an errand in the place of a room, durably, and begin with it.

        On a full disk the room is forgotten all the same; the errand then lasts as long as the
        program runs.
        """
        until_ms = max(room.keep_until_ms, now_ms() + room.keep_days * _DAY_MS)
        record = room.for_errand(errand, until_ms)
        try:
            self._keep.save(record)
        except OSError:
            self._keep.forget(room.room)
            self._loose[room.room] = record
        self._all_done.clear()
        self._new.set()

    async def run(self) -> None:
        """Ask again and again, with growing pauses, and wait for new errands in between."""
        link = links.wanted(links.LinkState())
        while True:
            self._new.clear()
            await self._round()
            if self._waiting():
                link = links.lost(link, 0, self._luck(_LUCK_STEPS) / _LUCK_STEPS)
                await self._rest((link.retry_ms or 0) / 1000)
            else:
                self._all_done.set()
                link = links.wanted(links.LinkState())
                await self._new.wait()

    async def finish(self, within_s: float) -> None:
        """Wait a little for what is under way; the rest is done when the program runs again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await self._all_done.wait()

    def _waiting(self) -> tuple[RoomRecord, ...]:
        return (*self._keep.errands(), *self._loose.values())

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._new.wait()

    async def _round(self) -> None:
        for record in self._waiting():
            answer = "" if now_ms() < record.keep_until_ms else "done"
            await self._settle(record, answer or await asked(record))

    async def _settle(self, record: RoomRecord, answer: str) -> None:
        """Draw the conclusion from an answer; "" is none."""
        if answer in _OVER:
            self._loose.pop(record.room, None)
            self._keep.forget(record.room)
            if record.errand is Errand.DELETE:
                await self._tell((RoomDeleted(record.room),))
        elif answer == ErrorCode.CROWDED and record.errand is Errand.WITHDRAW:
            # Somebody sat down just before. The invite was to open nothing, so the room goes.
            self.add(record, Errand.DELETE)


async def asked(record: RoomRecord) -> str:
    """Ask a server once; return "done", the code of its refusal, or "" without an answer."""
    kind = Delete if record.errand is Errand.DELETE else Withdraw
    with suppress(*GONE, MalformedMessage):
        async with asyncio.timeout(_ANSWER_S), connecting(record.server) as ws:
            await ws.send(encode(kind(room=record.room, ticket=record.ticket)))
            with suppress(ConnectionClosed):
                async for frame in ws:
                    match decode_to_client(frame):
                        case Done():
                            return "done"
                        case Error(code=code):
                            return code
                        case _:
                            pass
    return ""
