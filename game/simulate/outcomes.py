"""What came of a simulated scene or journey, as plain values that can be written as JSON.

Scores are read from what a seat sees in its own morning. What was truly done is counted from the
room's facts (moves, choices, envelopes), never from what a policy wished to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from game.rules.seats import Seat
from game.simulate.deeds import Deeds
from game.simulate.rates import Rates, rates_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One score as its owner sees it: value 0 to 100, from how many moments, and its word."""

    value: float
    moments: int
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOutcome:
    """What a scene left one seat with.

    Attributes:
        seat: "A" or "B". role: whom it played. policy: name of its policy.
        ease: own comfort points. outlook: own ease and the shared bond.
        trust_in: trust the other has in this seat. trust_from: where it started.
        scores: by name, as its owner sees them in the morning; empty after a stop.
        deeds: what it truly did.
    """

    seat: Seat
    role: str
    policy: str
    ease: int
    outlook: int
    trust_in: float
    trust_from: float
    scores: Mapping[str, Score]
    deeds: Deeds


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneOutcome:
    """What came of one scene.

    Attributes:
        scenario: its id. seed: the number its luck was drawn from. number: place in its room.
        acts: rounds. level: how much of the game was in play.
        a, b: what each seat was left with.
        bond: shared bond (fireflies, the plan's among them). bridge: value of the shared bridge.
        ending: "kept", "mended", "open", "none" or "stopped".
        moves: moves made by both. ms: how long it took on the story's clock.
    """

    scenario: str
    seed: int
    number: int
    acts: int
    level: int
    a: SeatOutcome
    b: SeatOutcome
    bond: int
    bridge: float
    ending: str
    moves: int
    ms: int

    @property
    def pair(self) -> int:
        """Return the outlook of both together."""
        return self.a.outlook + self.b.outlook

    def of(self, seat: Seat) -> SeatOutcome:
        """Return what this seat was left with."""
        return self.a if seat is Seat.A else self.b


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTotals:
    """What a journey left one seat with.

    Attributes:
        seat, policy: whose.
        outlook: of all scenes. trust_in: trust in this seat after the last one.
        scores: as its owner last saw each.
        deeds, rates: what it truly did in all scenes.
    """

    seat: Seat
    policy: str
    outlook: int
    trust_in: float
    scores: Mapping[str, Score]
    deeds: Deeds
    rates: Rates


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyOutcome:
    """What came of several scenes in one room, in order."""

    seed: int
    scenes: tuple[SceneOutcome, ...]
    a: SeatTotals
    b: SeatTotals
    label: str = field(default="")

    @property
    def pair(self) -> int:
        """Return the outlook of both together, over all scenes."""
        return self.a.outlook + self.b.outlook

    def of(self, seat: Seat) -> SeatTotals:
        """Return this seat's totals."""
        return self.a if seat is Seat.A else self.b


def journey_of(scenes: tuple[SceneOutcome, ...], seed: int, label: str = "") -> JourneyOutcome:
    """Add up the scenes of one room; ValueError without any."""
    if not scenes:
        raise ValueError("expected at least one scene in a journey")
    return JourneyOutcome(
        seed=seed,
        scenes=scenes,
        a=_totals(scenes, Seat.A),
        b=_totals(scenes, Seat.B),
        label=label,
    )


def _totals(scenes: tuple[SceneOutcome, ...], seat: Seat) -> SeatTotals:
    mine = [scene.of(seat) for scene in scenes]
    scores: dict[str, Score] = {}
    deeds = Deeds()
    for one in mine:
        scores.update(one.scores)
        deeds = deeds + one.deeds
    return SeatTotals(
        seat=seat,
        policy=mine[-1].policy,
        outlook=sum(one.outlook for one in mine),
        trust_in=mine[-1].trust_in,
        scores=scores,
        deeds=deeds,
        rates=rates_of(deeds),
    )


def as_json(outcome: SceneOutcome | JourneyOutcome) -> dict[str, object]:
    """Return an outcome as plain lists, numbers and words."""
    return {**asdict(outcome), "pair": outcome.pair}
