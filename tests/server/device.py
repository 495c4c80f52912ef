"""A player's device for tests: keeps a view, numbers its moves, sends again until acked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from random import Random

from websockets.exceptions import ConnectionClosed

from game.protocol.changes import SECTIONS, changed
from game.protocol.codec import encode_move
from game.protocol.messages import (
    Ack,
    Fetch,
    Letter,
    Mail,
    Play,
    Rejected,
    ServerMessage,
    Update,
    Welcome,
)
from game.rules.moves import Move
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.server.house import Caller, House, caller, create, join, resume

FATES = ("cut before", "cut after", "twice", "taken over", "plain", "plain")


@dataclass(slots=True)
class Device:
    """A player's device: its view, its counter, the move that is not acked yet, its letters."""

    seat: Seat
    home: House | None = None
    line: Caller | None = None
    open_line: AsyncExitStack = field(default_factory=AsyncExitStack)
    left_open: AsyncExitStack = field(default_factory=AsyncExitStack)
    view: SeatView | None = None
    seq: int = 0
    n: int = 0
    acked_n: int = 0
    letters: dict[int, Letter] = field(default_factory=dict)

    async def call(self, home: House) -> None:
        """Connect, and take or find the seat."""
        self.home = home
        await self.hang_up()
        self.line = await self.open_line.enter_async_context(caller(home.running.url))
        first = create() if self.seat is Seat.A else join()
        await self.line.say(first if self.view is None else resume(self.seat.value))
        await self.until(lambda: self.line is not None and bool(self.line.heard))

    async def hang_up(self) -> None:
        """Let the connection go."""
        line, self.line = self.line, None
        if line is not None:
            line.ws.transport.abort()
        with suppress(ConnectionClosed):
            await self.open_line.aclose()

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Take in what comes until something is so."""
        while not is_so():
            assert self.line is not None
            self.take(await self.line.hear_any())

    async def know(self, seq: int) -> None:
        """Wait until this device has heard of this entry."""
        await self.until(lambda: self.seq >= seq)

    def take(self, message: ServerMessage) -> None:
        """Take one message in, as a client does."""
        match message:
            case Welcome():
                self.view, self.seq = message.view, message.seq
                self.acked_n = message.acked_n
            case Update():
                self.seq, self.acked_n = message.seq, message.acked_n
                if self.view is None:
                    assert message.sections.scene is not None
                    self.view = first_view(message)
                else:
                    self.view = changed(self.view, message)
            case Mail():
                self.letters.update({letter.seq: letter for letter in message.items})
            case Ack():
                self.acked_n = max(self.acked_n, message.n)
            case Rejected():
                raise AssertionError(f"rejected: {message}")
            case _:
                pass

    async def play(self, move: Move, luck: Random) -> None:
        """Make a move, whatever happens on the way: send again until it is acked."""
        assert self.view is not None
        assert self.home is not None
        self.n += 1
        play = Play(
            n=self.n,
            visit=self.view.beat.visit,
            move=encode_move(move),
            box=f"words {self.n} of {self.seat.value}".encode(),
        )
        while self.acked_n < self.n:
            fate = luck.choice(FATES)
            if fate == "cut before":
                await self.call(self.home)
            assert self.line is not None
            await self.line.say(play)
            if fate == "twice":
                await self.line.say(play)
            if fate == "cut after":
                await self.call(self.home)
            elif fate == "taken over":
                self.line, self.left_open = None, self.open_line
                self.open_line = AsyncExitStack()
                await self.call(self.home)
                await self.left_open.aclose()
            else:
                await self.until(lambda: self.acked_n >= self.n)

    async def collect(self) -> None:
        """Fetch every letter that is open to this seat."""
        assert self.home is not None
        await self.call(self.home)
        assert self.line is not None
        page = await self.line.ask(Fetch(after=0), Mail)
        self.take(page)
        while page.more:
            page = await self.line.ask(Fetch(after=page.items[-1].seq), Mail)
            self.take(page)


def first_view(update: Update) -> SeatView:
    """Build the first view from an update that holds every section."""
    sections = {name: getattr(update.sections, name) for name in SECTIONS}
    return SeatView(transcript=update.lines, **sections)
