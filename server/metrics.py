"""Figures about one server, counted as it works: plain numbers, added to and never asked.

Counting is one addition to a number that is there anyway; putting figures into words for
whoever asks is `exposition.py`, and happens only then. No figure is kept by room, address,
seat or name: what a figure can be broken down by is a closed list of ours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from game.protocol.faults import Close
from game.room.inbound import Inbound, Moved, Relayed

_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
_WRITES = (1, 2, 4, 8, 16, 32, 64)
_NO_CODE = 1006  # the protocol's own number for a line that broke without a word
_KNOWN_CLOSES = frozenset({*(int(close) for close in Close), 1001, _NO_CODE})


class TurnedAway(StrEnum):
    """Why somebody was not let in."""

    NO_SUCH_PAGE = "no-such-page"  # 404
    NO_HANDSHAKE = "no-handshake"  # a browser's page elsewhere, or no websocket of ours
    TOO_OFTEN = "too-often"  # 429: connects_per_minute
    TOO_MANY_HERE = "too-many-from-one-address"  # 429: connections_per_address
    FULL = "full"  # 503: connections


class StoreFailure(StrEnum):
    """What the store could not do."""

    COMMIT = "commit"
    READ = "read"


@dataclass(slots=True)
class Histogram:
    """How often a value fell into each of some ranges.

    Attributes:
        bounds: upper ends of the ranges, each included; a last range has none.
        counts: how many values fell into each, one more than `bounds`.
        total: sum of all values.
    """

    bounds: Sequence[float]
    counts: list[int] = field(init=False)
    total: float = 0.0

    def __post_init__(self) -> None:
        self.counts = [0] * (len(self.bounds) + 1)

    def add(self, value: float) -> None:
        """Count one value."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value


@dataclass(slots=True)
class StoreFigures:
    """What a store counts.

    Attributes:
        commit_s: how long each commit took, the wait for the disk included.
        writes: how many writes each commit took with it.
        failures: what could not be done.
    """

    commit_s: Histogram = field(default_factory=lambda: Histogram(_SECONDS))
    writes: Histogram = field(default_factory=lambda: Histogram(_WRITES))
    failures: Counter[StoreFailure] = field(default_factory=Counter)

    def committed(self, writes: int, took_s: float) -> None:
        """Count a commit that is durable."""
        self.commit_s.add(took_s)
        self.writes.add(writes)


@dataclass(slots=True)
class Figures:
    """What one server counts.

    Attributes:
        store: what its store counts.
        acked: moves and relays made durable, and so acknowledged, by kind.
        refused: messages refused or corrected, by the code that was answered.
        turned_away: who was not let in, by reason.
        closed: connections that ended, by close code.
        toys_dropped: toys that were too many and went nowhere.
        backed_up_ms: when the last backup was written (UTC); 0 for never in this run.
    """

    store: StoreFigures = field(default_factory=StoreFigures)
    acked: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    turned_away: Counter[TurnedAway] = field(default_factory=Counter)
    closed: Counter[str] = field(default_factory=Counter)
    toys_dropped: int = 0
    backed_up_ms: int = 0

    def appended(self, inbound: Inbound) -> None:
        """Count what is durable now, if somebody sent it."""
        if isinstance(inbound, Moved):
            self.acked["move"] += 1
        elif isinstance(inbound, Relayed):
            self.acked["relay"] += 1

    def ended(self, code: int | None) -> None:
        """Count the end of a connection; codes that a client made up are one."""
        known = _NO_CODE if code is None else int(code)
        self.closed[str(known) if known in _KNOWN_CLOSES else "other"] += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is so at the moment of asking, beside what has been counted.

    Attributes:
        is_ready: whether moves can be stored.
        rooms_stored: rooms that are kept; None while nobody can say.
        rooms_awake: rooms in memory. rooms_live: those of them with somebody connected.
        connections: open websockets.
        uptime_s: how long this server has been running.
    """

    is_ready: bool
    rooms_stored: int | None
    rooms_awake: int
    rooms_live: int
    connections: int
    uptime_s: float
