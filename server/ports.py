"""What a room's runner is given: somebody to tell, and the services of this server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from game.protocol.faults import Close, ErrorCode
from game.protocol.messages import ServerMessage, Toy
from game.room.library import Library
from server.clock import Clock
from server.limits import Limits
from server.metrics import Figures
from server.store.base import EventStore, Unavailable


class Listener(Protocol):
    """The far end of one connection. None of these wait, and none of them fail."""

    def tell(self, message: ServerMessage) -> None:
        """Send a message after those before it; a listener that reads too slowly is ended."""

    def throw(self, toy: Toy) -> None:
        """Send a toy, unless much is waiting to be sent before it."""

    def end(self, close: Close, error: ErrorCode | None = None) -> None:
        """Say why, if there is a why, then close; later calls do nothing."""


@dataclass(frozen=True, slots=True)
class Services:
    """What every part of one server shares.

    Attributes:
        store: where rooms are kept.
        clock: the only time there is.
        library: scenarios by id.
        limits: the table.
        luck: gives the seed of a room's k-th scene (k from 1), 16 bytes as hex.
        fail: called when durability can no longer be promised: the server must go down.
        figures: what is counted, for /metrics.
    """

    store: EventStore
    clock: Clock
    library: Library
    limits: Limits
    luck: Callable[[int], str]
    fail: Callable[[Unavailable], None]
    figures: Figures = field(default_factory=Figures)
