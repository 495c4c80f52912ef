"""What is known of a window that was promised to stay in front; part of `events.py`.

Told openly to both as a small lamp, and never more than that: in front, or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceBegun:
    """The listener promised to keep this window in front while the other has the floor."""

    seat: Seat
    beat: str
    at_ms: int
    kind: Literal["presence-begun"] = "presence-begun"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceMoved:
    """The window went to the back ("away"), or came to the front ("here").

    Attributes:
        seat: whose.
        at_ms: when.
        outcome: "away", "here" in time, or "late" when it had been away for too long at once.
    """

    seat: Seat
    at_ms: int
    outcome: Literal["away", "here", "late"]
    kind: Literal["presence-moved"] = "presence-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceUnclear:
    """The line was gone for a while, so nobody can tell; nothing will be made of it."""

    seat: Seat
    kind: Literal["presence-unclear"] = "presence-unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceJudged:
    """The floor has gone on; `outcome` is "kept", "broken" or "unclear" (judges.Verdict)."""

    seat: Seat
    outcome: str
    kind: Literal["presence-judged"] = "presence-judged"


PresenceEvent = PresenceBegun | PresenceMoved | PresenceUnclear | PresenceJudged
