"""What can lie in a room's inbox."""

from __future__ import annotations

from dataclasses import dataclass

from game.protocol.messages import Fetch, Play, Relay
from game.rules.moves import Move
from game.rules.seats import Seat
from server.ports import Listener


@dataclass(frozen=True, slots=True)
class Enter:
    """A seat's connection is here; `seen` is the last seq whose mail it has opened."""

    seat: Seat
    listener: Listener
    seen: int


@dataclass(frozen=True, slots=True)
class Exit:
    """This connection is gone."""

    seat: Seat
    listener: Listener


@dataclass(frozen=True, slots=True)
class Away:
    """This seat has been without a connection for a while, since `since_ms`."""

    seat: Seat
    since_ms: int


@dataclass(frozen=True, slots=True)
class Made:
    """A connection sent a move: as it came, and decoded."""

    seat: Seat
    listener: Listener
    play: Play
    move: Move


@dataclass(frozen=True, slots=True)
class Passed:
    """A connection passes a sealed record on."""

    seat: Seat
    listener: Listener
    relay: Relay


@dataclass(frozen=True, slots=True)
class Asked:
    """A connection asks for mail."""

    seat: Seat
    listener: Listener
    fetch: Fetch


@dataclass(frozen=True, slots=True)
class Brought:
    """A connection brought a whole scenario file."""

    seat: Seat
    listener: Listener
    raw: bytes


@dataclass(frozen=True, slots=True)
class FileAsked:
    """A connection asks for a scenario file of its room."""

    seat: Seat
    listener: Listener
    digest: bytes


@dataclass(frozen=True, slots=True)
class Due:
    """A moment the room asked to be woken at."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Nobody has been here for long."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """The room is no longer kept."""


Job = Enter | Exit | Away | Made | Passed | Asked | Brought | FileAsked | Due | Rest | Deleted
