"""The line to the server as a state machine that opens nothing itself.

Rule 1: luck and the time come in as arguments. Rule 2: the wait before another try is drawn
evenly between nothing and a bound that doubles from a quarter of a second to fifteen seconds,
so that many clients do not come back at once. Rule 3: after a newer connection of the same seat
has taken over, or the room is gone, there is no further try until the player asks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

FIRST_BOUND_MS = 250  # the first try comes at once for a player's sense of time
LAST_BOUND_MS = 15_000  # nobody should wait longer for a line that is back


class Line(StrEnum):
    """How the line stands."""

    OFFLINE = "offline"  # nothing wanted: home, or practice on this device
    CONNECTING = "connecting"
    ONLINE = "online"
    RECONNECTING = "reconnecting"
    FENCED = "fenced"  # the same seat was taken on another window or device
    CLOSED = "closed"  # the room is gone or would not have us; `reason` says why


@dataclass(frozen=True, slots=True)
class LinkState:
    """The line as it stands.

    Attributes:
        line: see `Line`.
        tries: tries since the line was last good.
        retry_ms: when to try again, or None.
        reason: code of why it is closed ("gone", "crowded", "unknown-room", "version" ...).
    """

    line: Line = Line.OFFLINE
    tries: int = 0
    retry_ms: int | None = None
    reason: str = ""


def wanted(link: LinkState) -> LinkState:
    """Begin to connect at once."""
    return replace(link, line=Line.CONNECTING, retry_ms=None, reason="")


def opened(link: LinkState) -> LinkState:
    """Take note that the server has welcomed this seat."""
    return replace(link, line=Line.ONLINE, tries=0, retry_ms=None, reason="")


def lost(link: LinkState, now_ms: int, luck: float) -> LinkState:
    """Take note that the line broke, or that a try failed; plan the next try.

    Args:
        link: the line as it stood.
        now_ms: now.
        luck: drawn evenly from 0 (inclusive) to 1 (exclusive).
    """
    if link.line in (Line.OFFLINE, Line.FENCED, Line.CLOSED):
        return link
    bound = min(LAST_BOUND_MS, FIRST_BOUND_MS * 2 ** min(link.tries, 10))
    return replace(
        link, line=Line.RECONNECTING, tries=link.tries + 1, retry_ms=now_ms + int(luck * bound)
    )


def is_due(link: LinkState, now_ms: int) -> bool:
    """Tell whether it is time for another try."""
    return link.retry_ms is not None and now_ms >= link.retry_ms


def trying(link: LinkState) -> LinkState:
    """Take note that a try is under way."""
    return replace(link, retry_ms=None)


def fenced(link: LinkState) -> LinkState:
    """Take note that another window has this seat now; stay away until the player asks."""
    return replace(link, line=Line.FENCED, retry_ms=None)


def closed(link: LinkState, reason: str) -> LinkState:
    """Take note that the server will not have this seat any more, and why."""
    return replace(link, line=Line.CLOSED, retry_ms=None, reason=reason)
