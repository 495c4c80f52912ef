"""What the client asks for and hears about journeys; part of `commands.py` and `messages.py`."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.scenario.journeys import JourneyPlan
from game.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class ReadJourneys:
    """Read the journeys that ship, and answer with `JourneysRead`.

    `scenes` are ids of scenarios whose moments are looked back on.
    """

    scenes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JourneysRead:
    """The journeys that ship, and those of the wanted scenarios that are on this device."""

    plans: tuple[JourneyPlan, ...]
    past: tuple[Scenario, ...] = ()


@dataclass(frozen=True, slots=True)
class WriteMeeting:
    """Write down when the two mean to meet again, for a calendar; answer with `MeetingWritten`.

    `named` puts the other's name into it; without, the file says nothing of anybody.
    """

    named: bool = False


@dataclass(frozen=True, slots=True)
class MeetingWritten:
    """The calendar's file lies at `where`; or `failed` says why not."""

    where: str
    failed: str = ""


AboutJourneys = JourneysRead | MeetingWritten
"""What there is to hear about journeys."""


@dataclass(frozen=True, slots=True)
class Travelling:
    """What this device shows and knows of journeys; where a pair stands is in its view.

    Attributes:
        plans: the journeys that ship; () until they are read.
        past: scenarios of scenes that are looked back on.
        looks_at: id of the journey somebody is looking at, or "".
        card: which card was asked for: "" for whatever is due, else "shelf", "way", "homework",
            "check", "look" or "end".
        where: of a calendar's file that was written just now, or "". failed: code of why not.
    """

    plans: tuple[JourneyPlan, ...] = ()
    past: tuple[Scenario, ...] = field(default=(), repr=False)
    looks_at: str = ""
    card: str = ""
    where: str = ""
    failed: str = ""

    def plan(self, journey: str) -> JourneyPlan | None:
        """Return a journey by its id, or None."""
        return next((plan for plan in self.plans if plan.id == journey), None)
