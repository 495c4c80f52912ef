"""What came of a simulated scene or journey, as plain values that can be written as JSON.

Scores are read from what a seat sees in its own morning. What was truly done is counted from the
room's facts (moves, choices, envelopes), never from what a policy wished to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One score as its owner sees it: value 0 to 100, from how many moments, and its word."""

    value: float
    moments: int
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What a seat truly did.

    Attributes:
        promised: promises given, without those that were let go; presence is one, too.
        kept: kept in time, changed ones among them. changed: those.
        late, broken: kept late; broken. impossible: the world's doing, not told in time.
        released: promises let go, among them what was told to have become impossible.
        mended: breaches made good.
        accounts: accounts given at the table, one for each round.
        truthful: those in which nothing said was untrue and everything at stake came out by the
            teller's own word before dawn: what matters of the dossier, and a breach.
        untrue: accounts in which something said was not so.
        told: what was at stake and came out by the teller's own word before dawn, as a sum of
            shares; an account with something untrue adds nothing.
        turns: turns of listening that came to an end. caught: hearts caught at the first go.
        guesses: readings of the other in Talk. matched: their nearness, as a sum of 1 (the word),
            0.6 (its family), 0.3 (the next) and 0.
        snaps: families guessed where there is no Talk. snapped: those that were right.
        rated: ratings this seat gave, in order.
        boundaries: openly put off, or honestly not promised.
    """

    promised: int = 0
    kept: int = 0
    changed: int = 0
    late: int = 0
    broken: int = 0
    impossible: int = 0
    released: int = 0
    mended: int = 0
    accounts: int = 0
    truthful: int = 0
    untrue: int = 0
    told: float = 0.0
    turns: int = 0
    caught: int = 0
    guesses: int = 0
    matched: float = 0.0
    snaps: int = 0
    snapped: int = 0
    rated: tuple[int, ...] = ()
    boundaries: int = 0

    def __add__(self, other: Deeds) -> Deeds:
        """Return both together."""
        pairs = ((name, getattr(self, name), getattr(other, name)) for name in _COUNTED)
        return Deeds(**{name: mine + theirs for name, mine, theirs in pairs})


_COUNTED = tuple(Deeds.__dataclass_fields__)


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """True rates 0 to 1; None where there was no occasion.

    Attributes:
        kept: promises kept in time. truthful: truthful accounts. told: what was at stake, told.
        caught: hearts caught. matched: mean nearness of readings.
    """

    kept: float | None
    truthful: float | None
    told: float | None
    caught: float | None
    matched: float | None


def rates_of(deeds: Deeds) -> Rates:
    """Return the true rates of what was done."""
    return Rates(
        kept=_share(deeds.kept, deeds.promised),
        truthful=_share(deeds.truthful, deeds.accounts),
        told=_share(deeds.told, deeds.accounts),
        caught=_share(deeds.caught, deeds.turns),
        matched=_share(deeds.matched, deeds.guesses),
    )


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
