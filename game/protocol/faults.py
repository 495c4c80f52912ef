"""What can go wrong between two programs: closed tables of codes, and two exceptions.

`ErrorCode` travels in an `error` message; `Close` is the websocket close code. The kind sentence
for a player comes from the interface texts by code; the words here are for whoever debugs.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class ErrorCode(StrEnum):
    """Why a message was not understood, or a call was refused."""

    MALFORMED = "malformed"  # not a message of this protocol
    UNKNOWN_MESSAGE = "unknown-message"  # well-formed, of a type we do not know
    WRONG_ORDER = "wrong-order"  # a move before a call, or a second call
    TOO_LATE = "too-late"  # no first message in time
    TOO_MANY = "too-many"  # far more messages than a person can make
    NO_ROOM = "no-room"  # no room of this name; it may have been deleted
    ROOM_TAKEN = "room-taken"  # create: the name is in use by somebody else
    WRONG_TICKET = "wrong-ticket"  # resume: this ticket opens no seat here
    WRONG_INVITE = "wrong-invite"  # join: the invite does not fit this room
    INVITE_EXPIRED = "invite-expired"  # join: the invite's day is over
    INVITE_WITHDRAWN = "invite-withdrawn"  # join: the host has taken the invite back
    INVITE_LOCKED = "invite-locked"  # too many wrong tries on this room; also told to its host
    CROWDED = "crowded"  # both seats are taken
    UNKNOWN_SCENARIO = "unknown-scenario"  # this server does not have that scenario, or another
    BAD_SCENARIO = "bad-scenario"  # a scenario file that does not load or does not make sense
    TOO_MANY_FILES = "too-many-files"  # a room keeps only a few scenario files
    TOO_MANY_JOINS = "too-many-joins"  # wrong invites from this address
    TOO_MANY_ROOMS = "too-many-rooms"  # rooms from this address this hour
    UNAVAILABLE = "unavailable"  # the server cannot store just now; nothing was lost
    FENCED = "fenced"  # the seat came back on a newer connection
    ROOM_CLOSED = "room-closed"  # our mistake: this room had to be closed


class Close(IntEnum):
    """Websocket close codes of this protocol; 4000 and up are our own."""

    NORMAL = 1000  # `leave`, or the other end is done
    TOO_FAST = 1008  # far over the rate limits
    TOO_BIG = 1009  # a message over the size limit
    RESTART = 1012  # the server goes down, or you missed something; come back in a moment
    UNAVAILABLE = 1013  # the room cannot be read just now; come back later
    MALFORMED = 4000  # not understood
    OUT_OF_ORDER = 4001  # no call in time, or calls and moves in the wrong order
    REFUSED = 4003  # the call was refused; `error` said why
    FENCED = 4004  # a newer connection has this seat
    ROOM_CLOSED = 4005  # a bug in this room; `error` said so
    SLOW_READER = 4008  # did not read fast enough; resume, nothing is lost


class HoldCode(StrEnum):
    """`rejected` codes beside those of the rules."""

    CONFLICT = "conflict"  # this n was accepted with other bytes
    GAP = "gap"  # this n skips ahead
    SLOW_DOWN = "slow-down"  # keep it and send it again in a moment
    UNAVAILABLE = "unavailable"  # not stored; keep it and send it again in a moment
    UNKNOWN_MOVE = "unknown-move"  # a kind of move this server does not know
    ROOM_FULL = "room-full"  # this room's log has reached its length


class MalformedMessage(Exception):  # noqa: N818 - named for what it is, like its neighbours
    """The other program sent something that is not a message of this protocol.

    Attributes:
        code: MALFORMED or UNKNOWN_MESSAGE.
        sentence: what was expected; never quotes what was sent.
    """

    def __init__(self, sentence: str, code: ErrorCode = ErrorCode.MALFORMED) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


class ProtocolViolation(Exception):  # noqa: N818 - named for what it is, like its neighbours
    """The other program sent a message where it does not belong.

    Attributes:
        code: what to answer.
        close: with which close code the connection ends.
        sentence: what was expected.
    """

    def __init__(self, sentence: str, code: ErrorCode, close: Close) -> None:
        super().__init__(sentence)
        self.code = code
        self.close = close
        self.sentence = sentence
