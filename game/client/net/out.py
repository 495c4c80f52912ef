"""What a session asks of whoever runs it: things to tell, to send and to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.client.net.record import RoomRecord
from game.protocol.messages import ClientMessage
from game.screens import messages as msg
from game.screens.commands import SaveDraft


class NotKept(Exception):  # noqa: N818 - a state, told as one sentence
    """This device could not keep what it was about to say, so it did not say it."""


class RoomKeep(Protocol):
    """Where a session keeps its room and gives back words that were refused."""

    def save(self, record: RoomRecord) -> None:
        """Remember a room durably, before returning."""

    def keep(self, what: SaveDraft) -> None:
        """Remember a draft durably, before returning."""


@dataclass(frozen=True, slots=True)
class Out:
    """What a session wants done, in this order; the record is on disk already.

    Attributes:
        told: news for the screens.
        wire: messages for the server.
        asks_again: call `again` in about a second.
        ends: close this connection; whether to make another one is for the link to say.
    """

    told: tuple[msg.Message, ...] = ()
    wire: tuple[ClientMessage, ...] = ()
    asks_again: bool = False
    ends: bool = False
