"""Two players of a room under load: each plays its part of a scene from a book, over and over."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from random import Random

from game.protocol.codec import encode, encode_move
from game.protocol.messages import Create, Join, Play
from game.rules import moves as m
from game.rules.events import MoveMade
from game.rules.seats import BySeat, Seat
from game.scenario.library import Shipped
from tests.bench.server_wire import Wire, wire
from tests.rules.plans import CHIPS, SMELL, ash, bo, play_on, played
from tests.rules.play import storyboard

BOX = bytes(range(104))  # the smallest box, and by far the most common
_UPDATE = re.compile(
    rb'\{"seq":(\d+),"acked_n":(\d+),'
    rb'"sections":\{(?:"beat":\{"beat":"([a-z-]+)","phase":"([a-z-]+)","visit":(\d+))?'
)


@dataclass(frozen=True, slots=True)
class Line:
    """A move of the book: where it is made, and its bytes."""

    row: bytes
    raw: str


_AGAIN = Line(b"morning/open", encode_move(m.Again()))


@dataclass(slots=True)
class Tally:
    """What one run counts.

    Attributes:
        is_counting: within the measured window.
        acks_s: for each acked move of the window, seconds from sending it to its ack.
        moves: acked moves ever. finished: players who have played the lines they were given.
        late: moves that came after the clock had closed their phase. errors: errors heard.
    """

    is_counting: bool = False
    acks_s: list[float] = field(default_factory=list)
    moves: int = 0
    finished: int = 0
    late: int = 0
    errors: int = 0
    _goal: tuple[int, asyncio.Event] | None = None

    async def reach(self, finished: int) -> None:
        """Wait until so many players have finished."""
        self._goal = (finished, asyncio.Event())
        if self.finished < finished:
            await self._goal[1].wait()

    def finish(self) -> None:
        """Count a player who has finished."""
        self.finished += 1
        if self._goal is not None and self.finished >= self._goal[0]:
            self._goal[1].set()


@cache
def book() -> tuple[BySeat[tuple[Line, ...]], ...]:
    """Return scenes as both seats' moves: four that differ in what is done, told and mended."""
    told = (
        play_on(storyboard(), ash(thank="thank-bo-chips"), bo(thank="thank-ash-straight")),
        played(ash(**SMELL, thank="thank-bo-chips"), bo(**CHIPS, add="add-lunch"), until=""),
        played(
            ash(offer="word-none", choice="eat-all", line="ate-it", add="add-noor"),
            bo(offer="word-none", choice="round-the-corner", line="had-chips"),
            until="",
        ),
        played(ash(choice="corner", expects=2, feels="uneasy"), bo(**CHIPS), until=""),
    )
    scenes = []
    for table in told:
        made = [event for entry in table.log for event in entry.events]
        parts = {
            seat: tuple(
                Line(f"{event.beat}/{event.phase}".encode(), encode_move(event.move))
                for event in made
                if isinstance(event, MoveMade) and event.seat is seat
            )
            for seat in Seat
        }
        scenes.append(BySeat((*parts[Seat.A], _AGAIN), (*parts[Seat.B], _AGAIN)))
    return tuple(scenes)


class Player:
    """One seat: waits for its turn in the book, thinks, moves, and waits for the ack."""

    def __init__(self, seat: Seat, lines: tuple[Line, ...], tally: Tally, think_s: float) -> None:
        """Prepare; `sit` connects."""
        self._lines = lines
        self._tally = tally
        self._think_s = think_s
        self._luck = Random()  # noqa: S311 - spreads the load
        self._row, self._visit = b"", b"0"
        self._at = 0
        self._n = 0
        self._sent_s = 0.0
        self._is_busy = False
        self.seat = seat
        self.seq = 0
        self.wire: Wire | None = None
        self.welcomed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.is_still = True
        self.lines_left: int | None = None  # None: over and over

    async def sit(self, url: str, call: Create | Join, source: str = "127.0.0.1") -> None:
        """Connect and take the seat."""
        self.wire = await wire(url, self.hear, source)
        self.wire.say(encode(call).encode())
        async with asyncio.timeout(60):
            await self.welcomed

    def start(self, lines: int | None = None) -> None:
        """Begin to play, or go on: this many lines, or over and over; 0 is one scene."""
        self.lines_left = len(self._lines) - 1 if lines == 0 else lines
        self.is_still = False
        self._go_on()

    def hear(self, payload: bytes) -> None:
        """Take in what the server says, as far as it matters here."""
        found = _UPDATE.match(payload)
        if found is None:
            self._hear_other(payload)
            return
        seq, acked, beat, phase, visit = found.groups()
        self.seq = int(seq)
        if beat is not None:
            self._row, self._visit = beat + b"/" + phase, visit
        if self._is_busy and int(acked) >= self._n:
            self._acked()
        self._go_on()

    def _hear_other(self, payload: bytes) -> None:
        """Take in a welcome, and count what should not have come."""
        if payload.endswith(b'"type":"welcome"}') and not self.welcomed.done():
            self.welcomed.set_result(None)
        elif payload.endswith(b'"type":"rejected"}'):
            self._tally.late += 1  # the clock has closed the phase: a hand that came too late
            self._is_busy = False
            self._n -= 1
            self._at += 1
            self._go_on()
        elif payload.endswith(b'"type":"error"}'):
            self._tally.errors += 1

    def _acked(self) -> None:
        """Count the move that was on its way."""
        self._is_busy = False
        self._tally.moves += 1
        if self._tally.is_counting:
            self._tally.acks_s.append(time.perf_counter() - self._sent_s)
        self._at += 1
        if self.lines_left is not None:
            self.lines_left -= 1
            if self.lines_left <= 0:
                self.is_still = True
                self._tally.finish()
        if self._at == len(self._lines):
            self._at, self._row = 0, b""

    def _go_on(self) -> None:
        """Make the next move, after some thought, if it is its turn."""
        if self._is_busy or self.is_still:
            return
        ahead = (at for at in range(self._at, len(self._lines)) if self._is_here(at))
        self._at = next(ahead, self._at)  # a phase that the clock has closed is passed over
        if self._at == len(self._lines) or not self._is_here(self._at):
            return
        self._is_busy = True
        self._n += 1
        if self._think_s:
            pause_s = self._think_s * (0.5 + self._luck.random())
            asyncio.get_running_loop().call_later(pause_s, self._move)
        else:
            self._move()

    def _is_here(self, at: int) -> bool:
        """Tell whether this line of the book belongs to where the scene stands."""
        return self._lines[at].row == self._row

    def _move(self) -> None:
        """Send the move."""
        if self.wire is None or self.is_still:
            return
        raw = self._lines[self._at].raw
        play = Play(n=self._n, visit=int(self._visit), move=raw, box=BOX)
        self._sent_s = time.perf_counter()
        self.wire.say(encode(play).encode())


@dataclass(frozen=True, slots=True)
class Pair:
    """The two players of one room."""

    a: Player
    b: Player

    def start(self, lines: int | None = None) -> None:
        """Begin to play, or go on: this many lines each, or over and over; 0 is one scene."""
        for player in (self.a, self.b):
            player.start(lines)

    def stop(self) -> None:
        """Make no further move."""
        self.a.is_still = self.b.is_still = True

    def cut(self) -> None:
        """Let both connections go."""
        for player in (self.a, self.b):
            if player.wire is not None:
                player.wire.cut()


async def seated(
    url: str, number: int, tally: Tally, think_s: float, source: Callable[[int], str] | None = None
) -> Pair:
    """Seat two players in a new room; they play once they are started."""
    room, secret = os.urandom(16).hex(), os.urandom(32)
    scene = book()[number % len(book())]
    a, b = (Player(seat, scene[seat], tally, think_s) for seat in Seat)
    create = Create(
        room=room,
        join_hash=hashlib.sha256(secret).digest(),
        ticket=os.urandom(32),
        scenario=f"t1@{Shipped().get('t1').hash}",
    )
    where = source(number) if source else "127.0.0.1"
    await a.sit(url, create, where)
    await b.sit(url, Join(room=room, join_auth=secret, ticket=os.urandom(32)), where)
    return Pair(a, b)
