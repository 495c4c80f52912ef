"""What happened to a promise in Word, to the plan, and to a scar; part of `events.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLeant:
    """The other took this seat's promise and laid so many stones on it."""

    seat: Seat
    stones: int
    kind: Literal["promise-leant"] = "promise-leant"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseReplaced:
    """A counter-offer was taken: this seat gives another promise, or another size, instead."""

    seat: Seat
    template: str
    stake: int
    stones: int
    kind: Literal["promise-replaced"] = "promise-replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseDeclined:
    """The other kindly did not want this seat's promise: there is none, and nothing is lost."""

    seat: Seat
    kind: Literal["promise-declined"] = "promise-declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSettled:
    """How deciding together ended: the card both picked, or "" to sleep on it; shared bond."""

    option: str
    points: int
    kind: Literal["plan-settled"] = "plan-settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScarMoved:
    """What deception left in the trust in a seat, or what kept promises healed of it.

    `cap` is the ceiling of trust, `row` how many promises are to be kept until gains are whole.
    """

    of: Seat
    cap: float
    row: int
    kind: Literal["scar-moved"] = "scar-moved"
