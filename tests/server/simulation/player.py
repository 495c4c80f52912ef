"""A player's device in a small world: an outbox, resends, reconnects, and moves by chance."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from hashlib import sha256
from random import Random

from game.protocol.changes import changed
from game.protocol.codec import decode_to_client, encode, encode_move
from game.protocol.faults import HoldCode
from game.protocol.messages import (
    Ack,
    Error,
    Fetch,
    Letter,
    Mail,
    Partner,
    Play,
    Rejected,
    Relay,
    ServerMessage,
    Toy,
    ToyKind,
    Update,
    Welcome,
)
from game.rules.beats import kind_of
from game.rules.moves import Again, Back, ChangeTopic, Move, Pause, Rewind, Skip, Stop, TimeOut
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from tests.rules.probes import every_move
from tests.server.device import first_view
from tests.server.house import create, join, resume
from tests.server.simulation.judge import GHOST, GHOST_TOY, Judge, Sent
from tests.server.simulation.wire import Wire

RARE = (Stop, Pause, Skip, ChangeTopic, Rewind, TimeOut, Back)
_PATIENCE = (HoldCode.UNAVAILABLE, HoldCode.SLOW_DOWN)
_WRONG = (HoldCode.GAP, HoldCode.CONFLICT)

decoded = lru_cache(maxsize=8192)(decode_to_client)


@cache
def thinkable() -> dict[str, tuple[Move, ...]]:
    """Return moves of either role by their kind."""
    roles = Shipped().get("t1").roles
    moves = [move for role in roles for move in every_move(role.id)]
    return {kind_of(m): tuple(x for x in moves if type(x) is type(m)) for m in moves}


@dataclass(slots=True)
class Player:
    """A device and the chance that plays on it.

    Attributes:
        seat: its seat.
        dial: opens a connection, or returns None while there is no server.
        judge: hears what this device believes.
        luck: decides.
        is_calm: only finish what was begun.
        stops_early: stop the scene soon and ask for another.
    """

    seat: Seat
    dial: Callable[[Player], Wire | None]
    judge: Judge
    luck: Random
    is_calm: bool = False
    stops_early: bool = False
    wire: Wire | None = None
    ghost: Wire | None = None
    is_seated: bool = False
    is_online: bool = False
    view: SeatView | None = None
    seq: int = 0
    done_n: int = 0
    wishes: int = 0
    outbox: Play | Relay | None = None
    under_way: list[Play | Relay] = field(default_factory=list)
    letters: dict[int, Letter] = field(default_factory=dict)
    partner_is_here: bool = False

    # -- connecting

    def connect(self) -> None:
        """Call the server, or try again soon."""
        if self.wire is not None:
            return
        self.wire = self.dial(self)
        if self.wire is None:
            self._later(self.connect, 100, 600)
            return
        self.under_way.clear()
        seat = self.seat.value
        first = create() if self.seat is Seat.A else join()
        self.wire.call(encode(resume(seat) if self.is_seated else first))

    def lost(self, wire: Wire, close: int | None) -> None:  # noqa: ARG002 - any end is an end
        """Come back after a moment."""
        if wire is self.wire:
            self.wire, self.is_online = None, False
            self._later(self.connect, 20, 500)

    def leave_half_open(self) -> None:
        """Lose the network without the server's knowing, and come back on a new connection."""
        if self.wire is not None:
            self.ghost = self.wire
            self.wire.half_open()

    def haunt(self, ghost: Wire) -> None:
        """Let a connection speak that was fenced: nothing of this may have any effect."""
        n = self.done_n + 1
        raw = encode_move(self.luck.choice(thinkable()["heat"]))
        visit = self.view.beat.visit if self.view else 0
        said: list[Play | Relay | Toy | Fetch] = [
            Play(n=n, visit=visit, move=raw, box=GHOST),
            Relay(n=n, box=GHOST),
            Toy(kind=ToyKind.OH, x=GHOST_TOY),
            Fetch(after=0),
        ]
        for message in self.luck.sample(said, 3):
            ghost.call(encode(message), delay_ms=self.luck.randint(0, 1500))

    # -- hearing

    def hear(self, wire: Wire, frame: str) -> None:
        """Take in a message."""
        message = decoded(frame)
        if wire is self.wire and message is not None:
            self._take(message)

    def _take(self, message: ServerMessage) -> None:
        match message:
            case Welcome():
                self._welcomed(message)
            case Update():
                self._updated(message)
            case Ack():
                self._acked(message.n)
            case Rejected():
                self._rejected(message)
            case Mail():
                self._read(message)
            case Partner():
                self.partner_is_here = message.online
            case Error():
                self._later(self._fetch, 300, 900)
            case _:
                pass

    def _welcomed(self, told: Welcome) -> None:
        self.is_seated = self.is_online = True
        self.view, self.seq = told.view, told.seq
        if not told.lines_follow:
            self.judge.sees(self.seat, told.seq, self.view)
        self._acked(told.acked_n)
        self._send()
        if told.mail_waiting:
            self._fetch()
        if self.ghost is not None:
            ghost, self.ghost = self.ghost, None
            self.haunt(ghost)

    def _updated(self, told: Update) -> None:
        try:
            self.view = changed(self.view, told) if self.view else first_view(told)
        except (ValueError, TypeError):
            self.judge.fault(f"{self.seat} could not put an update in place")
            return
        self.seq = told.seq
        self.judge.sees(self.seat, told.seq, self.view)
        self._acked(told.acked_n)

    def _acked(self, n: int) -> None:
        self.under_way = [each for each in self.under_way if each.n > n]
        if self.outbox is not None and self.outbox.n <= n:
            done, self.outbox = self.outbox, None
            self.done_n = done.n
            raw = done.move.encode() if isinstance(done, Play) else sha256(done.box).digest()
            self.judge.trusts(self.seat, Sent(done.n, raw, done.box))

    def _rejected(self, told: Rejected) -> None:
        refused = self._refused(told.n)
        if told.code in _WRONG:
            self.judge.fault(f"{self.seat} n={told.n} was refused as {told.code}")
        elif refused is not None and refused == self.outbox:
            if told.code in _PATIENCE:
                self._later(self._send, 300, 900)
            else:
                self.outbox = None

    def _refused(self, n: int) -> Play | Relay | None:
        """Return which one a refusal speaks of: answers come in the order of what was sent.

        A copy of an earlier move may be refused after the next one, with the same n, was sent.
        """
        place = next((i for i, each in enumerate(self.under_way) if each.n == n), None)
        return None if place is None else self.under_way.pop(place)

    def _read(self, told: Mail) -> None:
        self.letters.update({letter.seq: letter for letter in told.items})
        if told.more:
            self._say(Fetch(after=told.items[-1].seq))

    # -- saying

    def think(self) -> None:
        """Make a move now and then."""
        if self.is_online and self.outbox is None and not self.is_calm:
            self.wishes += 1
            self._wish(b"wish %d of %s" % (self.wishes, self.seat.value.encode()))
            self._send()
            if self.luck.random() < 0.15:  # a resend that was not needed
                self._later(self._send, 1, 60)
        self._later(self.think, 150, 1500)

    def _wish(self, box: bytes) -> None:
        """Choose a move that may be possible now, or pass a record on."""
        n, view = self.done_n + 1, self.view
        if view is None or self.luck.random() < 0.15:
            self.outbox = Relay(n=n, box=box)
            return
        move = self._choice(view)
        self.outbox = Play(n=n, visit=view.beat.visit, move=encode_move(move), box=box)

    def _choice(self, view: SeatView) -> Move:
        may = [kind for kind in view.beat.may if kind in thinkable()]
        if "again" in may and (self.stops_early or self.luck.random() < 0.2):
            return Again()
        if self.stops_early and "stop" in may and self.luck.random() < 0.5:
            return Stop()
        kinds = [kind for kind in view.beat.needed if kind in thinkable()]
        kind = self.luck.choice(kinds if kinds and self.luck.random() < 0.9 else may or ["heat"])
        move = self.luck.choice(thinkable()[kind])
        if isinstance(move, RARE) and self.luck.random() < 0.8:
            return self.luck.choice(thinkable()["heat"])
        return move

    def _send(self) -> None:
        if self.outbox is not None:
            self._say(self.outbox)

    def _fetch(self) -> None:
        self._say(Fetch(after=0))

    def _say(self, message: Play | Relay | Fetch) -> None:
        if self.wire is not None and self.is_online:
            if not isinstance(message, Fetch):
                self.under_way.append(message)
            self.wire.call(encode(message))

    def _later(self, then: Callable[[], None], least_ms: int, most_ms: int) -> None:
        seconds = self.luck.randint(least_ms, most_ms) / 1000
        asyncio.get_running_loop().call_later(seconds, then)
