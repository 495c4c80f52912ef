"""What happened, in the past tense; stored for ever, so each carries its result.

`apply` only puts results in place: retuned numbers never change an old log. Every event is told
apart by `kind`; protocol/stored.py reads and writes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.rules.aside_events import BeatLeft as BeatLeft  # noqa: PLC0414 - passed on
from game.rules.aside_events import BeatRewound as BeatRewound  # noqa: PLC0414 - passed on
from game.rules.aside_events import BidMade as BidMade  # noqa: PLC0414 - passed on
from game.rules.aside_events import BidPassed as BidPassed  # noqa: PLC0414 - passed on
from game.rules.aside_events import BidTurned as BidTurned  # noqa: PLC0414 - passed on
from game.rules.aside_events import Paused as Paused  # noqa: PLC0414 - passed on
from game.rules.aside_events import Resumed as Resumed  # noqa: PLC0414 - passed on
from game.rules.aside_events import TimeOutCalled as TimeOutCalled  # noqa: PLC0414 - passed on
from game.rules.aside_events import TimeOutEnded as TimeOutEnded  # noqa: PLC0414 - passed on
from game.rules.aside_events import TimeOutMoved as TimeOutMoved  # noqa: PLC0414 - passed on
from game.rules.carry_events import PromiseCarried as PromiseCarried  # noqa: PLC0414 - passed on
from game.rules.carry_events import PromiseClosed as PromiseClosed  # noqa: PLC0414 - passed on
from game.rules.carry_events import SceneCounted as SceneCounted  # noqa: PLC0414 - passed on
from game.rules.carry_events import SeatCarried as SeatCarried  # noqa: PLC0414 - passed on
from game.rules.journey_events import CheckedIn as CheckedIn  # noqa: PLC0414 - passed on
from game.rules.journey_events import CheckInOpened as CheckInOpened  # noqa: PLC0414 - passed on
from game.rules.journey_events import HomeworkAgreed as HomeworkAgreed  # noqa: PLC0414 - passed on
from game.rules.journey_events import HomeworkSuggested as HomeworkSuggested  # noqa: PLC0414 - passed on
from game.rules.journey_events import JourneyBegun as JourneyBegun  # noqa: PLC0414 - passed on
from game.rules.journey_events import JourneyClosed as JourneyClosed  # noqa: PLC0414 - passed on
from game.rules.journey_events import JourneyEvent as JourneyEvent  # noqa: PLC0414 - passed on
from game.rules.journey_events import JourneySuggested as JourneySuggested  # noqa: PLC0414 - passed on
from game.rules.journey_events import LegWalked as LegWalked  # noqa: PLC0414 - passed on
from game.rules.moves import Move
from game.rules.opening_events import ActTurned as ActTurned  # noqa: PLC0414 - passed on
from game.rules.opening_events import SceneOpened as SceneOpened  # noqa: PLC0414 - passed on
from game.rules.presence_events import PresenceBegun as PresenceBegun  # noqa: PLC0414 - passed on
from game.rules.presence_events import PresenceJudged as PresenceJudged  # noqa: PLC0414 - passed on
from game.rules.presence_events import PresenceMoved as PresenceMoved  # noqa: PLC0414 - passed on
from game.rules.presence_events import PresenceUnclear as PresenceUnclear  # noqa: PLC0414 - passed on
from game.rules.promise_events import PlanSettled as PlanSettled  # noqa: PLC0414 - passed on
from game.rules.promise_events import PromiseDeclined as PromiseDeclined  # noqa: PLC0414 - passed on
from game.rules.promise_events import PromiseLeant as PromiseLeant  # noqa: PLC0414 - passed on
from game.rules.promise_events import PromiseReplaced as PromiseReplaced  # noqa: PLC0414 - passed on
from game.rules.promise_events import ScarMoved as ScarMoved  # noqa: PLC0414 - passed on
from game.rules.seats import Seat
from game.rules.talk_events import EmpathyCounted as EmpathyCounted  # noqa: PLC0414 - passed on
from game.rules.talk_events import FeelingHeard as FeelingHeard  # noqa: PLC0414 - passed on
from game.rules.talk_events import HeartShown as HeartShown  # noqa: PLC0414 - passed on
from game.rules.talk_events import LanternLit as LanternLit  # noqa: PLC0414 - passed on
from game.rules.talk_events import ListeningCounted as ListeningCounted  # noqa: PLC0414 - passed on


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseEntered:
    """A phase of a beat begins; `visit` rises when the beat is a new one."""

    beat: str
    phase: str
    visit: int
    at_ms: int
    not_before_ms: int
    kind: Literal["phase-entered"] = "phase-entered"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMade:
    """A seat made a move; `opens` is "now", "close", "ask", "envelopes" or "never"."""

    seat: Seat
    beat: str
    phase: str
    move: Move
    opens: str
    kind: Literal["move-made"] = "move-made"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsOpened:
    """Sealed moves open: all of an opening ("close", "envelopes"), or one seat's "ask"."""

    opens: str
    visit: int
    seat: Seat | None = None
    kind: Literal["seals-opened"] = "seals-opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldUntil:
    """The phase closes no earlier than this."""

    at_ms: int
    kind: Literal["held-until"] = "held-until"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade:
    """A promise stands, with the stones the other leans on it."""

    seat: Seat
    template: str
    stake: int
    stones: int
    kind: Literal["promise-made"] = "promise-made"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseAmended:
    """A promise was changed in time, by asking."""

    seat: Seat
    template: str
    kind: Literal["promise-amended"] = "promise-amended"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftBegun:
    """The first hand took the planks; after a while one hand suffices."""

    at_ms: int
    kind: Literal["lift-begun"] = "lift-begun"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanksLifted:
    """The promises lie across the gap."""

    kind: Literal["planks-lifted"] = "planks-lifted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseJudged:
    """What became of a promise in truth; hidden until it is known.

    `outcome` is "kept", "late" or "broken"; or the world made it impossible: "released" if the
    other was told in time, else "impossible".
    """

    seat: Seat
    outcome: Literal["kept", "late", "broken", "released", "impossible"]
    spoiled: bool
    planned: bool
    kind: Literal["promise-judged"] = "promise-judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseSettled:
    """What both can tell of a promise now (sections.PromiseView.status)."""

    seat: Seat
    status: str
    kind: Literal["promise-settled"] = "promise-settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class EaseMoved:
    """A seat's own comfort changed; its owner sees it, and the other in the morning's story."""

    seat: Seat
    points: int
    comfort: str = ""
    kind: Literal["ease-moved"] = "ease-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class BondMoved:
    """Fireflies rise (or, put right, leave), as far as both can tell."""

    seat: Seat
    points: int
    kind: Literal["bond-moved"] = "bond-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustMoved:
    """Trust in a seat moved. `of` is the trusted seat; `text` its ledger line, `why` its sum."""

    of: Seat
    before: float
    after: float
    cause: str
    text: str
    why: str
    kind: Literal["trust-moved"] = "trust-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class BeliefHeld:
    """What was told moved trust as told; kept so that it can be put right.

    `returned` is what making good has given back of it since.
    """

    of: Seat
    told: Literal["kept", "broken"]
    before: float
    moved: float
    returned: float = 0.0
    kind: Literal["belief-held"] = "belief-held"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerWritten:
    """A line of the ledger that moved no trust."""

    text: str
    seat: Seat | None
    kind: Literal["ledger-written"] = "ledger-written"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineHeard:
    """A line enters the transcript."""

    seat: Seat | None
    text: str
    extra: tuple[str, ...] = ()
    as_: str = "said"
    kind: Literal["line-heard"] = "line-heard"


@dataclass(frozen=True, slots=True, kw_only=True)
class LidLifted:
    """The dish shows what it shows."""

    look: str
    kind: Literal["lid-lifted"] = "lid-lifted"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardAs:
    """How a seat's account reaches the other (model.Hearing)."""

    speaker: Seat
    hearing: str
    kind: Literal["heard-as"] = "heard-as"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """Something gives a seat away."""

    seat: Seat
    text: str
    kind: Literal["noticed"] = "noticed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A check was asked and the game answered it truly."""

    seat: Seat
    text: str
    truth: bool
    kind: Literal["shown"] = "shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapped:
    """A guess met a report: `seat` guessed."""

    seat: Seat
    felt: str
    guessed: str
    nearness: str
    kind: Literal["snapped"] = "snapped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApologyMade:
    """An apology was sent: its strength 0 to 1, and whether it offers a repair."""

    seat: Seat
    strength: float
    offers: bool
    kind: Literal["apology-made"] = "apology-made"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairAgreed:
    """The other said yes to a seat's offer."""

    seat: Seat
    kind: Literal["repair-agreed"] = "repair-agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopesOpened:
    """Everything opens: facts, choices, plans, luck."""

    kind: Literal["envelopes-opened"] = "envelopes-opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentNoted:
    """An evidence moment: something worth saying in the morning.

    `only` is the seat for whose eyes it is; None for both.
    """

    name: str
    seat: Seat
    only: Seat | None = None
    values: tuple[tuple[str, str], ...] = ()
    kind: Literal["moment-noted"] = "moment-noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCounted:
    """One moment of Consistency or Honesty: weight, credit 0 to 1, failure factor."""

    seat: Seat
    score: Literal["consistency", "honesty"]
    ref: str
    weight: float
    credit: float
    failure: float
    kind: Literal["evidence-counted"] = "evidence-counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairCounted:
    """How a seat made good: apology strength, timing, and how it followed through."""

    seat: Seat
    apology: float
    timing: float
    follow: float | None
    kind: Literal["repair-counted"] = "repair-counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneEnded:
    """The scene is over. `ending` as in sections.DebriefSection."""

    ending: str
    kind: Literal["scene-ended"] = "scene-ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneStopped:
    """Stopped for today: unscored, every open promise released, no reason kept."""

    kind: Literal["scene-stopped"] = "scene-stopped"


Event = (
    SceneOpened | PhaseEntered | MoveMade | SealsOpened | HeldUntil | PromiseMade | PromiseAmended
    | LiftBegun | PlanksLifted | PromiseJudged | PromiseSettled | EaseMoved | BondMoved | TrustMoved
    | BeliefHeld | LedgerWritten | LineHeard | LidLifted | HeardAs | Noticed | Shown | Snapped
    | ApologyMade | RepairAgreed | EnvelopesOpened | MomentNoted | EvidenceCounted | RepairCounted
    | SceneEnded | SceneStopped | Paused | Resumed | TimeOutCalled | TimeOutEnded | BeatRewound
    | BeatLeft | BidMade | BidTurned | BidPassed | FeelingHeard | HeartShown | LanternLit
    | ListeningCounted | EmpathyCounted | ActTurned | TimeOutMoved | SeatCarried | PromiseCarried
    | PromiseClosed | SceneCounted | PresenceBegun | PresenceMoved | PresenceUnclear
    | PresenceJudged
    | PromiseLeant | PromiseReplaced | PromiseDeclined | PlanSettled | ScarMoved
    | JourneySuggested | JourneyBegun | LegWalked | HomeworkSuggested | HomeworkAgreed
    | CheckedIn | CheckInOpened | JourneyClosed
)  # fmt: skip
