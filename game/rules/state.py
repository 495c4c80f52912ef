"""The whole truth of a room's rules, as frozen values. Only `apply` makes a new one.

A view is built from this by allow-list; nothing in here is ever sent as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeVar

from game.rules.events import (
    ApologyMade,
    EvidenceCounted,
    MomentNoted,
    RepairCounted,
    SceneOpened,
    Shown,
    Snapped,
)
from game.rules.moves import Move
from game.rules.seats import BySeat, Seat
from game.rules.sections import LedgerLine, TranscriptLine

M = TypeVar("M", bound=Move)

RULES_VERSION = 1


@dataclass(frozen=True, slots=True)
class Made:
    """A move as made, with the beat and phase it was made in, and the entry it came with."""

    beat: str
    phase: str
    move: Move
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Belief:
    """What trust did because something was told, so that it can be put right."""

    told: Literal["kept", "broken"]
    before: float
    moved: float
    returned: float = 0.0  # given back by making good since


@dataclass(frozen=True, slots=True)
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

    made: tuple[Made, ...] = ()
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
        for made in reversed(self.made):
            if isinstance(made.move, kind) and (
                not phases or f"{made.beat}/{made.phase}" in phases
            ):
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
    outcome: str = ""  # "", "kept", "broken"
    spoiled: bool = False
    planned: bool = False
    status: str = "active"

    @property
    def changed(self) -> bool:
        """Return whether it was changed in time, by asking."""
        return self.template != self.given


@dataclass(frozen=True, slots=True)
class TimeOutState:
    """A break in progress."""

    seat: Seat
    called_ms: int
    back_by_ms: int
    first: bool


@dataclass(frozen=True, slots=True)
class Bid:
    """The animal waits on the other bank for a greeting."""

    seat: Seat
    until_ms: int


@dataclass(frozen=True, slots=True)
class SceneState:
    """One play of a scenario.

    Attributes:
        opened: the event that opened it, with its draws.
        beat, phase, visit: where it stands.
        entered_ms, not_before_ms: times of the phase; not_before_ms 0 means none.
        lift_first_ms: when the first hand took the planks; 0 before.
        trust: trust *in* each seat, 0 to 100.
        bond: fireflies as far as both can tell. seat_bond: the part each promise gave.
        checkpoint: the scene at the start of this visit, for rewind; None inside a checkpoint.
        seen: seats that have seen something of the other in this visit.
    """

    opened: SceneOpened
    seats: BySeat[SeatState]
    trust: BySeat[float]
    beat: str = ""
    phase: str = ""
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
    moments: tuple[MomentNoted, ...] = ()
    evidence: tuple[EvidenceCounted, ...] = ()
    repairs: tuple[RepairCounted, ...] = ()
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

    def role(self, seat: Seat) -> str:
        """Return the role this seat plays."""
        return self.opened.role_a if seat is Seat.A else self.opened.role_b

    def seat_of(self, role: str) -> Seat:
        """Return the seat that plays this role."""
        return Seat.A if self.opened.role_a == role else Seat.B

    def promise(self, seat: Seat) -> Promise | None:
        """Return this seat's promise, if it gave one."""
        return next((p for p in self.promises if p.seat is seat), None)

    @property
    def row(self) -> str:
        """Return where the scene stands, written "beat/phase"."""
        return f"{self.beat}/{self.phase}"

    @property
    def is_over(self) -> bool:
        """Return whether the scene has ended or was stopped."""
        return bool(self.ending) or self.stopped


@dataclass(frozen=True, slots=True)
class State:
    """A room's rules: the scene in play (or the last one) and how many were opened."""

    scene: SceneState | None = None
    scenes: int = 0
