"""What a player may do in Talk, in giving a promise and in deciding together.

Passed on by `moves.py`, which holds the union of all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Say one line of what is on my mind; my own words may go with it."""

    line: str
    kind: Literal["say"] = "say"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """The line said with the heart: what matters most. Lights up on "nearly"; else envelopes."""

    line: str
    kind: Literal["pin"] = "pin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hear:
    """What I feel hearing it. Only its owner ever sees it."""

    feeling: str
    strength: int = 3
    kind: Literal["hear"] = "hear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Ask one of the questions."""

    question: str
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflect:
    """Give back what I heard: a sentence, and the line whose corner I folded."""

    line: str
    fold: str
    kind: Literal["reflect"] = "reflect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Felt:
    """Was that it? Yes, nearly, or (after the last go) not quite."""

    answer: Literal["yes", "nearly", "not-quite"]
    kind: Literal["felt"] = "felt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Say aloud what I would like now: a kind of support."""

    support: str
    kind: Literal["wish"] = "wish"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How hard did the other try, 0 to 4? Never opened."""

    effort: int
    kind: Literal["rate"] = "rate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """Answer somebody who has been heard."""

    option: str
    kind: Literal["comfort"] = "comfort"


@dataclass(frozen=True, slots=True, kw_only=True)
class SayBack:
    """Add one line of my own."""

    line: str
    kind: Literal["say-back"] = "say-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Tell openly how what the other last said or asked landed."""

    landed: Literal["heard", "asked", "advice", "fixing", "defending", "teasing"]
    kind: Literal["mark"] = "mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attend:
    """Promise to keep this window in front while the other has the floor."""

    kind: Literal["attend"] = "attend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """My window went to the back, or came to the front again; only while that is promised."""

    front: bool
    kind: Literal["focus"] = "focus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Take the other's promise, and lay stones on it: how much weight I put on their word."""

    stones: int
    kind: Literal["accept"] = "accept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """Ask for another promise instead, or for another size, and say what I would lay on it."""

    template: str
    size: int = 0
    stones: int = 0
    kind: Literal["counter"] = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """Kindly not: no promise then, and nothing is lost."""

    kind: Literal["decline"] = "decline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """Take the other's counter-offer, or stay with my own."""

    yes: bool
    kind: Literal["take"] = "take"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agree:
    """Pick a card of the plan."""

    option: str
    kind: Literal["agree"] = "agree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Free the other from a promise to me, also from one of an earlier evening."""

    promise: str
    kind: Literal["release"] = "release"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settle:
    """Say of a promise from an earlier evening that it was kept since."""

    promise: str
    kind: Literal["settle"] = "settle"
