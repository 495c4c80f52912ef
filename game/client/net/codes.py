"""What a code of the server means for a session: wait, try again later, or not our concern."""

from __future__ import annotations

from game.protocol.faults import ErrorCode, HoldCode

WAIT = frozenset({HoldCode.SLOW_DOWN.value, HoldCode.UNAVAILABLE.value})
"""The same is sent again in a moment, on this connection."""

LATER = frozenset(
    code.value for code in (ErrorCode.UNAVAILABLE, ErrorCode.TOO_LATE, ErrorCode.TOO_MANY)
)
"""This connection ends; another one is tried after a while."""

NOT_OURS = frozenset({ErrorCode.INVITE_LOCKED.value, ErrorCode.UNKNOWN_MESSAGE.value})
"""Said to a seat that is in its room, and nothing follows from it."""
