"""What a device says on its wire: first a call, then moves; and everything the room says to it.

Rule 1: the seat comes from the call's ticket, never from a later message.
Rule 2: nothing a client sends can raise beyond this file. Rule 3: a slow reader costs a bounded
amount of memory; it is cut off, and loses nothing, for the log is durable.
Messages are served as they arrive, in the same turn of the loop. Only what has to wait (a call
for the store, a move for a full inbox) is a task; until it is done nothing more is read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Protocol, assert_never

from websockets.http11 import Response

from game.protocol.codec import decode_move, decode_to_server, encode
from game.protocol.faults import Close, ErrorCode, HoldCode, MalformedMessage, ProtocolViolation
from game.protocol.files import Gathering
from game.protocol.messages import (
    Call,
    ClientMessage,
    Comeback,
    Create,
    Delete,
    Done,
    Errand,
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
from server.gate import Gate
from server.jobs import Asked, Brought, Exit, FileAsked, Job, Made, Passed
from server.limits import Bucket, Limits
from server.lobby import Lobby, Seated
from server.log import What, note, place_of
from server.ports import Services
from server.runner import Runner
from server.speech import rejected

_BUG = 1011  # the protocol's own number for a server's mistake
_ORIGINAL = 200  # characters of an unknown message that are sent back


class Line(Protocol):
    """The wire to one device (wire.py); a test may bring one that has no sockets."""

    @property
    def waiting(self) -> int:
        """Return how many messages were said since the far end had read everything."""

    @property
    def waiting_bytes(self) -> int:
        """Return how many bytes wait to be read at the far end."""

    def answer(self, response: Response, guest: Connection | None = None) -> None:
        """Answer the handshake; from now on what is heard goes to the guest."""

    def say(self, message: bytes) -> None:
        """Send a text message, after those before it."""

    def end(self, code: int) -> None:
        """Close politely, and cut if the far end does not take part in it."""

    def pause(self) -> None:
        """Read nothing for now."""

    def resume(self) -> None:
        """Read on."""


class Connection:
    """The far end of one wire, as a Listener and as a sender of moves."""

    __slots__ = (
        "_address", "_all", "_closing", "_figures", "_gate", "_gathering", "_held", "_is_busy",
        "_is_lost", "_limits", "_line", "_lobby", "_moves", "_patience", "_seated", "_toys",
    )  # fmt: skip

    def __init__(
        self, line: Line, lobby: Lobby, services: Services, gate: Gate, address: str
    ) -> None:
        """Prepare; `begin` takes the line."""
        limits, now = services.limits, services.clock.monotonic_s
        self._line = line
        self._lobby = lobby
        self._gate = gate
        self._limits: Limits = limits
        self._address = address
        self._figures = services.figures
        self._gathering: Gathering | None = None
        self._moves = Bucket(limits.moves_per_s, limits.moves_burst, now)
        self._toys = Bucket(limits.toys_per_s, limits.toys_burst, now)
        self._all = Bucket(limits.messages_per_s, limits.messages_burst, now)
        self._patience: asyncio.TimerHandle | None = None
        self._seated: Seated | None = None
        self._held: list[str | bytes] = []
        self._is_busy = False
        self._is_lost = False
        self._closing: int | None = None

    # -- as a Listener

    def tell(self, message: ServerMessage) -> None:
        """Send a message; a far end that reads too slowly is cut off."""
        if self._closing is not None:
            return
        if isinstance(message, Rejected | Error):
            self._figures.refused[message.code] += 1
        self._line.say(encode(message).encode())
        if (
            self._line.waiting > self._limits.outbound_messages
            or self._line.waiting_bytes > self._limits.outbound_bytes
        ):
            self.end(Close.SLOW_READER)

    def throw(self, toy: Toy) -> None:
        """Send a toy, unless too much waits before it."""
        if self._line.waiting < self._limits.toys_waiting:
            self.tell(toy)
        else:
            self._figures.toys_dropped += 1

    def end(self, close: int, error: ErrorCode | None = None) -> None:
        """Say why, then close; what was said before still goes out first."""
        if self._closing is not None:
            return
        if error is not None:
            self.tell(Error(code=error.value))
        self._closing = close
        self._line.end(self._closing)

    # -- as the guest of its wire

    def begin(self, response: Response) -> None:
        """Finish the handshake, and wait for the call."""
        self._gate.enter(self._address)
        note(What.CONNECTION_OPENED)
        self._patience = asyncio.get_running_loop().call_later(
            self._limits.first_message_s, self.end, Close.OUT_OF_ORDER, ErrorCode.TOO_LATE
        )
        self._line.answer(response, self)

    def heard(self, frame: str | bytes) -> None:
        """Serve a message, or hold it until those before it are served."""
        if self._closing is not None:  # not what a connection says that was ended
            return
        try:
            self._hold(frame) if self._is_busy else self._take(frame)
        except Exception as error:  # noqa: BLE001 - a bug of ours harms one connection only
            self._refuse(error)

    def lost(self, code: int | None) -> None:
        """Let go of the seat, once those messages are served that came before."""
        self._wait_no_more()
        is_ours = self._closing not in {None, Close.NORMAL}
        ended = self._closing if is_ours else code
        self._gate.leave(self._address)
        self._figures.ended(ended)
        note(What.CONNECTION_CLOSED, code=str(ended))
        self._is_lost = True
        self._leave_if_lost()

    # -- inside

    def _wait_no_more(self) -> None:
        """Be content that there was a call."""
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _leave_if_lost(self) -> None:
        """Tell the room that this connection is gone, once nothing is left to be served."""
        if not self._is_lost or self._is_busy or self._seated is None:
            return
        seated, self._seated = self._seated, None
        gone = Exit(seated.seat, self)
        if not seated.runner.offer(gone):
            self._lobby.start(seated.runner.post(gone))

    def _refuse(self, error: Exception) -> None:
        """End the connection for what it said, or for a bug; nothing else is harmed by either."""
        match error:
            case ProtocolViolation():
                self.end(error.close, error.code)
            case MalformedMessage():
                note(What.MALFORMED, code=error.code.value)
                self.end(Close.MALFORMED, error.code)
            case _:
                note(What.BUG, code=place_of(error))
                self.end(_BUG)

    def _hold(self, frame: str | bytes) -> None:
        """Keep a message until those before it are served; nobody needs many at once."""
        if len(self._held) >= self._limits.messages_burst:
            raise _too_fast()
        self._held.append(frame)

    def _in_time(self, work: Coroutine[object, object, None]) -> None:
        """Do something that waits; read nothing more until it is done."""
        self._is_busy = True
        self._line.pause()
        self._lobby.start(self._then_go_on(work))

    async def _then_go_on(self, work: Coroutine[object, object, None]) -> None:
        """Do it, then serve what was heard meanwhile, as far as that need not wait again."""
        try:
            await work
        except Exception as error:  # noqa: BLE001 - a bug of ours harms one connection only
            self._refuse(error)
        self._is_busy = False
        held, self._held = self._held, []
        for frame in held:
            self.heard(frame)
        if not self._is_busy:
            self._line.resume()
        self._leave_if_lost()

    def _take(self, frame: str | bytes) -> None:
        """Take a message: the first is a call or an errand."""
        if self._seated is not None:
            self._serve(self._seated, frame)
            return
        self._wait_no_more()
        message = _decoded(frame)
        if isinstance(message, Delete | Withdraw):
            self._in_time(self._settle(message))
        elif isinstance(message, Create | Join | Comeback):
            self._in_time(self._call(message))
        else:
            raise ProtocolViolation(
                "expected create, join or resume first", ErrorCode.WRONG_ORDER, Close.OUT_OF_ORDER
            )

    async def _settle(self, errand: Errand) -> None:
        """Let the lobby do an errand."""
        await self._lobby.settle(errand)
        self.tell(Done())
        self.end(Close.NORMAL)

    async def _call(self, call: Call) -> None:
        """Let the lobby answer a call."""
        self._seated = await self._lobby.call(call, self._address, self)

    def _serve(self, seated: Seated, frame: str | bytes) -> None:
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
            self._pass_on(seated, message)

    def _pass_on(self, seated: Seated, message: ClientMessage) -> None:
        """Bring a message to its room."""
        match message:
            case Play():
                self._play(seated, message)
            case Relay():
                self._bring(seated.runner, Passed(seated.seat, self, message))
            case FilePart() | FileWanted():
                self._pass_file(seated, message)
            case Fetch():
                self._bring(seated.runner, Asked(seated.seat, self, message))
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

    def _bring(self, runner: Runner, job: Job) -> None:
        """Put something into a room's inbox, as soon as there is a place in it."""
        if not runner.offer(job):
            self._in_time(runner.post(job))

    def _pass_file(self, seated: Seated, message: FilePart | FileWanted) -> None:
        """Bring a scenario file to its room once it is whole, or ask the room for one."""
        if isinstance(message, FileWanted):
            self._bring(seated.runner, FileAsked(seated.seat, self, message.hash))
            return
        self._gathering = self._gathering or Gathering()
        if (raw := self._gathering.take(message)) is not None:
            self._gathering = None
            self._bring(seated.runner, Brought(seated.seat, self, raw))

    def _play(self, seated: Seated, play: Play) -> None:
        """Decode a move from its own bytes and bring it to the room."""
        try:
            move = decode_move(play.move.encode())
        except MalformedMessage as fault:
            if fault.code is not ErrorCode.UNKNOWN_MESSAGE:
                raise
            self.tell(rejected(play.n, HoldCode.UNKNOWN_MOVE))
            return
        self._bring(seated.runner, Made(seated.seat, self, play, move))

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


def _decoded(frame: str | bytes) -> ClientMessage:
    """Decode a text frame."""
    if isinstance(frame, bytes):
        raise MalformedMessage("expected a text frame")
    return decode_to_server(frame)


def _too_fast() -> ProtocolViolation:
    """Build the end of a flood."""
    note(What.LIMIT_HIT, code=ErrorCode.TOO_MANY.value)
    return ProtocolViolation("expected fewer messages", ErrorCode.TOO_MANY, Close.TOO_FAST)
