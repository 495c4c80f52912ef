"""What Talk brings about, beside the moves themselves; part of `events.py`.

`beat` is "talk" or "talk-back": which direction it belongs to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingHeard:
    """Two lanterns: `seat` listened and guessed what the other, speaking, felt.

    `nearness` is "snap", "close" or "near"; needs are "" where they were left open.
    """

    seat: Seat
    beat: str
    felt: str
    felt_strength: int
    need: str
    guessed: str
    guessed_strength: int
    guessed_need: str
    nearness: str
    kind: Literal["feeling-heard"] = "feeling-heard"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartShown:
    """The line that `seat` had sealed as what matters most lights up for the listener."""

    seat: Seat
    beat: str
    line: str
    kind: Literal["heart-shown"] = "heart-shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanternLit:
    """`seat`, speaking, was heard ("lit"), or not quite after the last go ("half")."""

    seat: Seat
    beat: str
    light: Literal["lit", "half"]
    go: int
    kind: Literal["lantern-lit"] = "lantern-lit"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeningCounted:
    """One turn of listening, with its parts (listening.py) and what they come to, 0 to 100."""

    seat: Seat
    beat: str
    caught: float
    heard: str
    manner: str
    value: float
    kind: Literal["listening-counted"] = "listening-counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmpathyCounted:
    """One reading of the other, with its parts (empathy.py) and what they come to, 0 to 100.

    `need` is None where needs were not asked or one was left open. `effort` is the mean of a
    closed block of ratings, never a single one; None before the first closed block.
    """

    seat: Seat
    beat: str
    feeling: float
    strength_apart: int
    need: float | None
    fits: bool
    effort: float | None
    value: float
    kind: Literal["empathy-counted"] = "empathy-counted"


TalkResult = FeelingHeard | HeartShown | LanternLit | ListeningCounted | EmpathyCounted
