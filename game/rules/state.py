"""The whole truth of a room's rules, as frozen values. Only `apply` makes a new one.

A view is built from this by allow-list; nothing in here is ever sent as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeVar, cast

from game.rules.carry_events import PromiseCarried, SeatCarried
from game.rules.events import (
    ApologyMade,
    EvidenceCounted,
    MomentNoted,
    PlanSettled,
    RepairCounted,
    SceneOpened,
    Shown,
    Snapped,
)
from game.rules.journey_state import NO_JOURNEY, Journey
from game.rules.moves import Move
from game.rules.seats import BySeat, Seat
from game.rules.sections import LedgerLine, TranscriptLine
from game.rules.talk_events import TalkResult

M = TypeVar("M", bound=Move)

RULES_VERSION = 1
_A, _B = Seat


@dataclass(frozen=True, slots=True)
class Made:
    """A move as made, with the beat and phase it was made in, and the entry it came with."""

    beat: str
    phase: str
    move: Move
    seq: int = 0


class Moves(tuple[Made, ...]):
    """Moves in order, never changed, with the latest of each kind at hand.

    Attributes:
        latest: by kind of move, and by kind and phase.
    """

    latest: dict[object, Move]

    def __new__(cls, made: Iterable[Made] = ()) -> Moves:
        """Keep these moves, the latest last."""
        moves = super().__new__(cls, made)
        moves.latest = {type(one.move): one.move for one in moves}
        moves.latest |= {(type(one.move), f"{one.beat}/{one.phase}"): one.move for one in moves}
        return moves

    def having(self, made: Made) -> Moves:
        """Return these and one more."""
        kind, move = type(made.move), made.move
        moves = tuple.__new__(Moves, (*self, made))
        moves.latest = self.latest | {kind: move, (kind, f"{made.beat}/{made.phase}"): move}
        return moves


@dataclass(frozen=True, slots=True)
class Spoken:
    """A move of Talk, by whom and where; Talk is kept in the order of both seats' moves."""

    seat: Seat
    beat: str
    phase: str
    move: Move


@dataclass(frozen=True, slots=True)
class Belief:
    """What trust did because something was told, so that it can be put right."""

    told: Literal["kept", "broken"]
    before: float
    moved: float
    returned: float = 0.0  # given back by making good since


@dataclass(frozen=True)  # without slots: it is copied with every move, and a dict copies faster
class SeatState:
    """What one seat has done and holds.

    Attributes:
        made: moves of this scene in order; the latest of a kind in a phase counts.
        ease: own comfort points. porch: comforts in order.
        heat: own weather 0 to 10, or None.
        hearing: how this seat's account reached the other (model.Hearing), "" before.
        belief: see `Belief`; None when nothing is held.
        apology: what was sent to make good; None before.
        agreed: the other said yes to this seat's offer of repair.
    """

    made: Moves = field(default_factory=Moves)
    ease: int = 0
    porch: tuple[str, ...] = ()
    heat: int | None = None
    hearing: str = ""
    belief: Belief | None = None
    apology: ApologyMade | None = None
    agreed: bool = False
    shown: Shown | None = None
    noticed: str = ""

    def last(self, kind: type[M], *phases: str) -> M | None:
        """Return the latest move of this kind, made in one of these phases if any are named.

        A phase is written "beat/phase".
        """
        latest = self.made.latest
        if not phases:
            return cast("M | None", latest.get(kind))
        if len(phases) == 1:
            return cast("M | None", latest.get((kind, phases[0])))
        for made in reversed(self.made):
            if isinstance(made.move, kind) and f"{made.beat}/{made.phase}" in phases:
                return made.move
        return None


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. `outcome` is the truth once judged; `status` what both can tell."""

    seat: Seat
    given: str
    template: str
    stake: int
    stones: int
    lifted: bool = False
    outcome: str = ""  # "" open, or as in events.PromiseJudged
    spoiled: bool = False
    planned: bool = False
    status: str = "active"
    act: int = 1

    @property
    def changed(self) -> bool:
        """Return whether it was changed in time, by asking."""
        return self.template != self.given


@dataclass(frozen=True, slots=True)
class TimeOutState:
    """A break in progress; `moved` counts how often its end was put off before it was due."""

    seat: Seat
    called_ms: int
    back_by_ms: int
    first: bool
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Bid:
    """The animal waits on the other bank for a greeting."""

    seat: Seat
    until_ms: int


@dataclass(frozen=True, slots=True)
class Presence:
    """A promise to keep the window in front, while it runs; times stand still in a pause.

    Attributes:
        seat: whose. beat: the direction of Talk it is for.
        since_ms: when it began.
        gaps: how long the window was in the back each time, without one that runs now (ms).
        away_since_ms: since when it is in the back; 0 while it is in front.
        unclear: the line was gone, so nothing will be made of it.
    """

    seat: Seat
    beat: str
    since_ms: int
    gaps: tuple[int, ...] = ()
    away_since_ms: int = 0
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class ActKept:
    """A round that is not in play, as it was left (acts.py)."""

    seats: BySeat[SeatState] = field(default_factory=lambda: BySeat.both(SeatState()))
    word_closed: bool = False
    bond: BySeat[int] = field(default_factory=lambda: BySeat(0, 0))
    lid: str = "none"
    came_out: tuple[tuple[Seat, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """What a pair brings from its earlier scenes (carry.py).

    Attributes:
        seats: figures by seat; None before the first scene that carries.
        open: promises that are still open.
        finished: scenes behind the pair.
    """

    seats: BySeat[SeatCarried | None] = field(default_factory=lambda: BySeat(None, None))
    open: tuple[PromiseCarried, ...] = ()
    finished: int = 0

    def ratings(self, seat: Seat) -> tuple[int, ...]:
        """Return how hard this seat tried, as rated in earlier scenes, oldest first."""
        known = self.seats[seat]
        return known.ratings if known else ()


NOTHING_CARRIED = Carried()


@dataclass(frozen=True)  # without slots: it is copied with every event, and a dict copies faster
class SceneState:
    """One play of a scenario.

    Attributes:
        opened: the event that opened it, with its draws.
        beat, phase, visit: where it stands. row: the same, written "beat/phase".
        entered_ms, not_before_ms: times of the phase; not_before_ms 0 means none.
        lift_first_ms: when the first hand took the planks; 0 before.
        trust: trust *in* each seat, 0 to 100.
        bond: fireflies as far as both can tell. seat_bond: the part each promise gave.
        checkpoint: the scene at the start of this visit, for rewind; None inside a checkpoint.
        seen: seats that have seen something of the other in this visit.
        plan: how deciding together ended.
        talked: the moves of Talk, by both, in order. talk_results: what came of them.
        act: the round in play, from 1. acts: the other rounds, by number.
        presence: a promise to be here that runs now.
        closed: promises of earlier evenings that were let go or kept since, by id.
        carries: what will go on to the next evening unless this is stopped; None before.
        caps: ceilings of trust in each seat. rows: promises to be kept until gains are whole.
        known: what the rules have read from this very state and would read alike again, by what
            was asked; a copy starts without (copying.py).
    """

    opened: SceneOpened
    seats: BySeat[SeatState]
    trust: BySeat[float]
    beat: str = ""
    phase: str = ""
    row: str = "/"
    visit: int = 0
    entered_ms: int = 0
    not_before_ms: int = 0
    lift_first_ms: int = 0
    promises: tuple[Promise, ...] = ()
    word_closed: bool = False
    bond: BySeat[int] = field(default_factory=lambda: BySeat(0, 0))
    ledger: tuple[LedgerLine, ...] = ()
    transcript: tuple[TranscriptLine, ...] = ()
    came_out: tuple[tuple[Seat, str], ...] = ()  # how breaches became known, in order
    lid: str = "none"
    snaps: tuple[Snapped, ...] = ()
    talked: tuple[Spoken, ...] = ()
    talk_results: tuple[TalkResult, ...] = ()
    moments: tuple[MomentNoted, ...] = ()
    evidence: tuple[EvidenceCounted, ...] = ()
    repairs: tuple[RepairCounted, ...] = ()
    plan: PlanSettled | None = None
    envelopes_open: bool = False
    ending: str = ""
    stopped: bool = False
    paused: frozenset[Seat] = frozenset()
    paused_ms: int = 0
    time_out: TimeOutState | None = None
    time_outs: int = 0
    bid: Bid | None = None
    warmth: int = 0
    checkpoint: SceneState | None = None
    seen: bool = False
    act: int = 1
    acts: tuple[tuple[int, ActKept], ...] = ()
    presence: Presence | None = None
    closed: tuple[str, ...] = ()
    carries: Carried | None = None
    caps: BySeat[float] = field(default_factory=lambda: BySeat(100.0, 100.0))
    rows: BySeat[int] = field(default_factory=lambda: BySeat(0, 0))
    known: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def role(self, seat: Seat) -> str:
        """Return the role this seat plays."""
        return self.opened.role_a if seat is _A else self.opened.role_b

    def seat_of(self, role: str) -> Seat:
        """Return the seat that plays this role."""
        return _A if self.opened.role_a == role else _B

    def promise(self, seat: Seat) -> Promise | None:
        """Return this seat's promise of the act in play, if it gave one."""
        for promise in self.promises:
            if promise.seat is seat and promise.act == self.act:
                return promise
        return None

    @property
    def spoils(self) -> bool:
        """Return whether bad luck was drawn for the act in play."""
        return self.opened.spoils if self.act == 1 else self.opened.more[self.act - 2].spoils

    @property
    def gives_away(self) -> tuple[str, ...]:
        """Return the roles that something would give away in the act in play."""
        opened = self.opened
        return opened.gives_away if self.act == 1 else opened.more[self.act - 2].gives_away

    @property
    def is_over(self) -> bool:
        """Return whether the scene has ended or was stopped."""
        return bool(self.ending) or self.stopped


@dataclass(frozen=True, slots=True)
class State:
    """A room's rules: the scene in play (or the last one) and how many were opened.

    `carried` is what the scene in play started from; after it, what it leaves (carry.py).
    `journey` goes on beside all scenes (journey.py).
    """

    scene: SceneState | None = None
    scenes: int = 0
    carried: Carried = NOTHING_CARRIED
    journey: Journey = NO_JOURNEY
