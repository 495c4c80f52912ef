"""One websocket of a client's device, without a task of its own: frames in, messages out.

What the standard asks for is done by the `websockets` library's protocol without sockets; here
its bytes meet asyncio's transport. Messages that are said within one turn of the loop leave in
one write. Nobody here waits: whoever reads too slowly lets bytes pile up, which whoever speaks
can see (`waiting`, `waiting_bytes`).
"""

from __future__ import annotations

import asyncio
from typing import Protocol, cast

from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.server import ServerProtocol

_OPENING_S = 5.0  # how long a handshake may take
_LAST_WORDS_S = 2.0  # how long a connection that ends may take to read what was said before
_PING_AT_S = 15  # so long after the last sign of life the far end is asked for one
_LOST_AT_S = 25  # and so long after it is given up
_NOT_TEXT = 1007
_BUG = 1011


class Guest(Protocol):
    """Whoever listens to a wire, once it is open."""

    def heard(self, frame: str | bytes) -> None:
        """Take a message: text, or bytes from somebody who does not know better."""

    def lost(self, code: int | None) -> None:
        """Learn that the wire is gone; `code` is why, 1006 if nobody said."""


class Door(Protocol):
    """Whoever decides about requests."""

    def came(self, wire: Wire) -> None:
        """Learn that there is one more wire."""

    def knocked(self, wire: Wire, request: Request) -> None:
        """Answer a request with `Wire.answer`, now or a little later."""

    def gone(self, wire: Wire) -> None:
        """Learn that there is no such wire any more."""


class Wire(asyncio.Protocol):
    """One connection, from its first byte to its last.

    Attributes:
        http: what the standard asks of a server.
    """

    __slots__ = (
        "_age_s", "_deadline", "_door", "_guest", "_is_deaf", "_is_due", "_is_text", "_parts",
        "_transport", "_waiting", "_waiting_bytes", "http",
    )  # fmt: skip

    def __init__(self, door: Door, http: ServerProtocol) -> None:
        """Prepare; the event loop brings the transport."""
        self.http = http
        self._door = door
        self._guest: Guest | None = None
        self._transport: asyncio.Transport
        self._deadline: asyncio.TimerHandle | None = None
        self._parts: bytearray | None = None
        self._is_text = True
        self._is_deaf = False
        self._is_due = False
        self._waiting = self._waiting_bytes = self._age_s = 0

    # -- for whoever speaks

    @property
    def peer(self) -> str:
        """Return the address at the other end; empty if the system cannot say."""
        name = self._transport.get_extra_info("peername")
        return str(name[0]) if name else ""

    @property
    def waiting(self) -> int:
        """Return how many messages were said since the far end had read everything."""
        if not self._is_due and not self._transport.get_write_buffer_size():
            self._waiting = 0
        return self._waiting

    @property
    def waiting_bytes(self) -> int:
        """Return how many bytes wait to be read at the far end."""
        return self._waiting_bytes + self._transport.get_write_buffer_size()

    def answer(self, response: Response, guest: Guest | None = None) -> None:
        """Answer the request: 101 with whoever listens from now on, or a page."""
        if self.http.state is not State.CONNECTING or self._transport.is_closing():
            return
        self._guest = guest
        self.http.send_response(response)
        self._let_time_pass(None if guest else _LAST_WORDS_S)
        self._flush()

    def say(self, message: bytes) -> None:
        """Send a text message, after those before it."""
        if self.http.state is not State.OPEN:
            return
        self.http.send_text(message)
        self._waiting = self.waiting + 1
        self._waiting_bytes += len(message)
        if not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_soon(self._flush)

    def end(self, code: int) -> None:
        """Close politely, and cut if the far end does not take part in it."""
        if self.http.state is State.OPEN:
            self.http.send_close(code)
            self._flush()
            self._let_time_pass(_LAST_WORDS_S)
        elif self.http.state is State.CONNECTING:
            self.cut()

    def cut(self) -> None:
        """Let go at once."""
        self._transport.abort()

    def pause(self) -> None:
        """Read nothing for now; who sends has to wait."""
        self._transport.pause_reading()

    def resume(self) -> None:
        """Read on."""
        if not self._transport.is_closing():
            self._transport.resume_reading()

    def second_passed(self) -> None:
        """Ask for a sign of life when there was none for long, and give up in the end."""
        self._age_s += 1
        if self._age_s == _PING_AT_S and self.http.state is State.OPEN:
            self.http.send_ping(b"")
            self._flush()
        elif self._age_s == _LOST_AT_S and self.http.state is State.OPEN:
            self.http.fail(_BUG, "keepalive ping timeout")
            self._flush()
            self._let_time_pass(_LAST_WORDS_S)

    # -- for the event loop

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for a request, though not for ever."""
        self._transport = cast("asyncio.Transport", transport)
        self._let_time_pass(_OPENING_S)
        self._door.came(self)

    def data_received(self, data: bytes) -> None:
        """Take bytes in."""
        was_closing = self.http.close_expected()
        self.http.receive_data(data)
        self._flush()
        if self.http.close_expected() and not was_closing:
            self._let_time_pass(_LAST_WORDS_S)
        for event in self.http.events_received():
            if isinstance(event, Request):
                self._door.knocked(self, event)
            elif isinstance(event, Frame):
                self._take(event)

    def eof_received(self) -> None:
        """The far end will say no more."""
        self.http.receive_eof()
        self._flush()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the name is asyncio's
        """Tell everybody that this wire is gone."""
        self._let_time_pass(None)
        self.http.receive_eof()
        self._door.gone(self)
        guest, self._guest = self._guest, None
        if guest is not None:
            guest.lost(self.http.close_code)
        self._untie()

    # -- inside

    def _untie(self) -> None:
        """Undo the circles in which the library holds itself, and this wire with it.

        All of it is freed at once then, not when the search for circles comes round: a server
        searches seldom (collector.py).
        """
        self.http.parser.close()
        self.http.parser_exc = self.http.handshake_exc = None

    def _take(self, frame: Frame) -> None:
        """Take one frame; a message that comes in parts is put together."""
        match frame.opcode:
            case Opcode.TEXT | Opcode.BINARY:
                self._is_text = frame.opcode is Opcode.TEXT
                if frame.fin:
                    self._hear(frame.data)
                else:
                    self._parts = bytearray(frame.data)
            case Opcode.CONT if self._parts is not None:
                self._parts += frame.data
                if frame.fin:
                    whole, self._parts = self._parts, None
                    self._hear(whole)
            case Opcode.PONG:
                self._age_s = 0
            case _:
                pass  # answered already

    def _hear(self, message: bytes | bytearray | memoryview) -> None:
        """Pass a message on; bytes that are no text where text was promised end the wire."""
        if self._guest is None or self._is_deaf:
            return
        try:
            heard = str(message, "utf-8") if self._is_text else bytes(message)
        except UnicodeDecodeError:
            self._is_deaf = True
            self.http.fail(_NOT_TEXT)
            self._flush()
            self._let_time_pass(_LAST_WORDS_S)
            return
        self._guest.heard(heard)

    def _flush(self) -> None:
        """Give the transport all that was said, in one piece."""
        self._is_due = False
        self._waiting_bytes = 0
        writes = self.http.data_to_send()
        if not writes or self._transport.is_closing():
            return
        if whole := b"".join(writes):
            self._transport.write(whole)
        if not writes[-1] and self._transport.can_write_eof():  # the library's mark for an end
            self._transport.write_eof()

    def _let_time_pass(self, seconds: float | None) -> None:
        """Cut the wire after this time, unless something else is said before; None for never."""
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None
        if seconds is not None:
            self._deadline = asyncio.get_running_loop().call_later(seconds, self.cut)
