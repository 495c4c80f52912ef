"""Two ends of the bare relay, sending the very bytes that the real server gets."""

from __future__ import annotations

import asyncio
import random
import time

from game.protocol.codec import encode
from game.protocol.messages import Play
from tests.bench.server_players import BOX, Tally, book
from tests.bench.server_wire import Wire, wire


class RelayPair:
    """They move in turn, each once both have heard the one before."""

    def __init__(self, number: int, tally: Tally, think_s: float) -> None:
        """Prepare; `sit` connects."""
        self._frames = frames(number)
        self._tally = tally
        self._think_s = think_s
        self._at = 0
        self._heard = 0
        self._sent_s = 0.0
        self.wires: list[Wire] = []

    async def sit(self, url: str) -> None:
        """Connect both, one after the other, so that the relay pairs them."""
        self.wires = [await wire(url, self._hear), await wire(url, self._hear)]

    def start(self) -> None:
        """Make the first move, at its time."""
        if self._think_s:
            pause_s = self._think_s * (0.5 + random.random())  # noqa: S311 - spreads the load
            asyncio.get_running_loop().call_later(pause_s, self._move)
        else:
            self._move()

    def _move(self) -> None:
        """Send."""
        self._sent_s, self._heard = time.perf_counter(), 0
        self.wires[self._at % 2].say(self._frames[self._at % len(self._frames)])

    def _hear(self, _payload: bytes) -> None:
        """Go on once both have heard."""
        self._heard += 1
        if self._heard < 2:
            return
        self._at += 1
        self._tally.moves += 1
        if self._tally.is_counting:
            self._tally.acks_s.append(time.perf_counter() - self._sent_s)
        self.start()


def frames(number: int) -> list[bytes]:
    """Return the frames of a scene."""
    scene = book()[number % len(book())]
    moves = [line.raw for part in (scene.a, scene.b) for line in part]
    return [
        encode(Play(n=at + 1, visit=3, move=raw, box=BOX)).encode() for at, raw in enumerate(moves)
    ]
