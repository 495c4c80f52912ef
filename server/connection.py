"""One websocket: first a call, then moves; and everything the room says, in order.

Rule 1: the seat comes from the call's ticket, never from a later message.
Rule 2: nothing a client sends can raise beyond this file. Rule 3: a slow reader costs a bounded
amount of memory; it is cut off, and loses nothing, for the log is durable.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import assert_never

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from game.protocol.codec import decode_move, decode_to_server, encode
from game.protocol.faults import Close, ErrorCode, HoldCode, MalformedMessage, ProtocolViolation
from game.protocol.files import Gathering
from game.protocol.messages import (
    ClientMessage,
    Comeback,
    Create,
    Delete,
    Done,
    Error,
    Fetch,
    FilePart,
    FileWanted,
    Join,
    Leave,
    Play,
    Rejected,
    Relay,
    ServerMessage,
    Toy,
    Withdraw,
)
from server.jobs import Asked, Brought, Exit, FileAsked, Made, Passed
from server.limits import Bucket, Limits
from server.lobby import Lobby, Seated
from server.log import What, note
from server.ports import Services
from server.speech import rejected

_LAST_WORDS_S = 2.0  # how long a connection that ends may take to read what was said before
_ORIGINAL = 200  # characters of an unknown message that are sent back


class Connection:
    """The far end of one websocket, as a Listener and as a sender of moves."""

    def __init__(
        self, ws: ServerConnection, lobby: Lobby, services: Services, address: str
    ) -> None:
        """Prepare; `run` does the work."""
        limits, now = services.limits, services.clock.monotonic_s
        self._ws = ws
        self._lobby = lobby
        self._limits: Limits = limits
        self._address = address
        self._figures = services.figures
        self._gathering = Gathering()
        self._moves = Bucket(limits.moves_per_s, limits.moves_burst, now)
        self._toys = Bucket(limits.toys_per_s, limits.toys_burst, now)
        self._all = Bucket(limits.messages_per_s, limits.messages_burst, now)
        self._waiting: deque[str] = deque()
        self._waiting_bytes = 0
        self._news = asyncio.Event()
        self._over = asyncio.Event()
        self._closing: Close | None = None

    def tell(self, message: ServerMessage) -> None:
        """Queue a message; a far end that reads too slowly is cut off."""
        if self._closing is not None:
            return
        if isinstance(message, Rejected | Error):
            self._figures.refused[message.code] += 1
        frame = encode(message)
        self._waiting.append(frame)
        self._waiting_bytes += len(frame)
        self._news.set()
        if (
            len(self._waiting) > self._limits.outbound_messages
            or self._waiting_bytes > self._limits.outbound_bytes
        ):
            self._waiting.clear()
            self.end(Close.SLOW_READER)

    def throw(self, toy: Toy) -> None:
        """Send a toy, unless too much waits before it."""
        if len(self._waiting) < self._limits.toys_waiting:
            self.tell(toy)
        else:
            self._figures.toys_dropped += 1

    def end(self, close: Close, error: ErrorCode | None = None) -> None:
        """Say why, then close; what was said before still goes out first."""
        if self._closing is not None:
            return
        if error is not None:
            self.tell(Error(code=error.value))
        self._closing = self._closing or close
        self._news.set()
        self._over.set()

    async def run(self) -> int | None:
        """Serve this connection until it ends; return the close code, if there is one."""
        async with asyncio.TaskGroup() as group:
            writer = group.create_task(self._write())
            group.create_task(self._read())
            await self._over.wait()
            await asyncio.wait([writer], timeout=_LAST_WORDS_S)
            writer.cancel()
            await self._hang_up()
        is_ours = self._closing not in {None, Close.NORMAL}
        return self._closing if is_ours else self._ws.close_code

    async def _read(self) -> None:
        """Take the call, then serve the seat; answer what is not understood."""
        seated: Seated | None = None
        try:
            seated = await self._called()
            while seated is not None and self._closing is None:
                frame = await self._ws.recv()
                if self._closing is None:  # not what a connection says that was ended meanwhile
                    await self._serve(seated, frame)
        except ConnectionClosed:
            pass
        except ProtocolViolation as fault:
            self.end(fault.close, fault.code)
        except MalformedMessage as fault:
            note(What.MALFORMED, code=fault.code.value)
            self.end(Close.MALFORMED, fault.code)
        finally:
            self.end(Close.NORMAL)
            if seated is not None:
                await seated.runner.post(Exit(seated.seat, self))

    async def _called(self) -> Seated | None:
        """Wait for the first message, a call or an errand, and let the lobby answer it."""
        try:
            async with asyncio.timeout(self._limits.first_message_s):
                message = _decoded(await self._ws.recv())
        except TimeoutError:
            raise ProtocolViolation(
                "expected a call in time", ErrorCode.TOO_LATE, Close.OUT_OF_ORDER
            ) from None
        if isinstance(message, Delete | Withdraw):
            await self._lobby.settle(message)
            self.tell(Done())
            return None
        if not isinstance(message, Create | Join | Comeback):
            raise ProtocolViolation(
                "expected create, join or resume first", ErrorCode.WRONG_ORDER, Close.OUT_OF_ORDER
            )
        return await self._lobby.call(message, self._address, self)

    async def _serve(self, seated: Seated, frame: str | bytes) -> None:
        """Serve one message after the call."""
        if not self._all.take():
            raise _too_fast()
        try:
            message = _decoded(frame)
        except MalformedMessage as fault:
            if fault.code is not ErrorCode.UNKNOWN_MESSAGE:
                raise
            self.tell(Error(code=fault.code.value, original=str(frame)[:_ORIGINAL]))
            return
        if isinstance(message, Toy):
            if self._toys.take():
                seated.runner.audience.throw(seated.seat, message)
            else:
                self._figures.toys_dropped += 1
            return
        if self._has_time_for(message):
            await self._pass_on(seated, message)

    async def _pass_on(self, seated: Seated, message: ClientMessage) -> None:
        """Bring a message to its room."""
        match message:
            case Play():
                await self._play(seated, message)
            case Relay():
                await seated.runner.post(Passed(seated.seat, self, message))
            case FilePart() | FileWanted():
                await self._pass_file(seated, message)
            case Fetch():
                await seated.runner.post(Asked(seated.seat, self, message))
            case Leave():
                self.end(Close.NORMAL)
            case Create() | Join() | Comeback() | Delete() | Withdraw():
                raise ProtocolViolation(
                    "expected one call only", ErrorCode.WRONG_ORDER, Close.OUT_OF_ORDER
                )
            case Toy():
                pass  # thrown already
            case _:
                assert_never(message)

    async def _pass_file(self, seated: Seated, message: FilePart | FileWanted) -> None:
        """Bring a scenario file to its room once it is whole, or ask the room for one."""
        if isinstance(message, FileWanted):
            await seated.runner.post(FileAsked(seated.seat, self, message.hash))
        elif (raw := self._gathering.take(message)) is not None:
            await seated.runner.post(Brought(seated.seat, self, raw))

    async def _play(self, seated: Seated, play: Play) -> None:
        """Decode a move from its own bytes and bring it to the room."""
        try:
            move = decode_move(play.move.encode())
        except MalformedMessage as fault:
            if fault.code is not ErrorCode.UNKNOWN_MESSAGE:
                raise
            self.tell(rejected(play.n, HoldCode.UNKNOWN_MOVE))
            return
        await seated.runner.post(Made(seated.seat, self, play, move))

    def _has_time_for(self, message: ClientMessage) -> bool:
        """Count a message against this seat's rate; ask for patience, or end a flood."""
        if self._moves.take():
            return True
        if self._moves.is_flooded:
            raise _too_fast()
        note(What.LIMIT_HIT, code=HoldCode.SLOW_DOWN.value)
        if isinstance(message, Play | Relay):
            self.tell(rejected(message.n, HoldCode.SLOW_DOWN))
        else:
            self.tell(Error(code=HoldCode.SLOW_DOWN.value))
        return False

    async def _write(self) -> None:
        """Send what waits, in order, until the end has been said."""
        try:
            while self._waiting or self._closing is None:
                if self._waiting:
                    frame = self._waiting.popleft()
                    self._waiting_bytes -= len(frame)
                    await self._ws.send(frame)
                else:
                    self._news.clear()
                    await self._news.wait()
        except ConnectionClosed:
            pass

    async def _hang_up(self) -> None:
        """Close politely, and cut if the far end does not take part in it."""
        try:
            async with asyncio.timeout(_LAST_WORDS_S):
                await self._ws.close(self._closing or Close.NORMAL, "")
        except TimeoutError:
            self._ws.transport.abort()


def _decoded(frame: str | bytes) -> ClientMessage:
    """Decode a text frame."""
    if isinstance(frame, bytes):
        raise MalformedMessage("expected a text frame")
    return decode_to_server(frame)


def _too_fast() -> ProtocolViolation:
    """Build the end of a flood."""
    note(What.LIMIT_HIT, code=ErrorCode.TOO_MANY.value)
    return ProtocolViolation("expected fewer messages", ErrorCode.TOO_MANY, Close.TOO_FAST)
