"""What one seat may know, as flat sections: the truth its client draws.

Each section is built field by field from what the seat may know (views.py), never by taking
things away. Text ids refer to the scenario's sentences, so that each player reads in their own
language. A section stays under 4 KiB as JSON. `transcript` is append-only and kept apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.debrief_sections import DebriefSection as DebriefSection  # noqa: PLC0414 - passed on
from game.rules.debrief_sections import EnvelopeView as EnvelopeView  # noqa: PLC0414 - passed on
from game.rules.debrief_sections import MomentView as MomentView  # noqa: PLC0414 - passed on
from game.rules.debrief_sections import ScoreView as ScoreView  # noqa: PLC0414 - passed on
from game.rules.journey_sections import NO_JOURNEY, JourneySection
from game.rules.seats import Seat
from game.rules.talk_sections import (
    NO_PLAN,
    NO_TALK,
    NO_WORD,
    PlanSection,
    TalkSection,
    WordSection,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatSection:
    """Where the scene stands.

    Attributes:
        beat: name of the beat ("door" ... "morning"), or "" before a scene is open.
        phase: part of the beat (see beats.py).
        visit: counter of beats entered; moves name it.
        may: kinds of move this seat may make now, sorted.
        needed: kinds of move this phase still waits for from this seat, in order.
        ready: this seat has done its part of the phase.
        other_ready: the other seat has done its part of the phase.
        entered_ms: when the phase was entered (UTC ms).
        not_before_ms: the phase closes no earlier than this; 0 if it closes at once.
    """

    beat: str
    phase: str
    visit: int
    may: tuple[str, ...]
    needed: tuple[str, ...]
    ready: bool
    other_ready: bool
    entered_ms: int
    not_before_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSection:
    """What this seat has done, sealed or not; only its owner gets it.

    Attributes:
        offer, obstacle, response, asked, change_answer, choice, account, add, predicted,
        received, landed, answered, report, guess, apology, mended, last_word, own_up, responded,
        thanked, again: own moves of this scene ("" or None where not made).
        life_options: options of the Life card as things stand, in shuffled order.
        life_named: the obstacle that came is the one this seat had named.
        hearing: how the other's account reaches this seat (model.Hearing), "" before the reveal.
        receive_options: receiving lines offered now.
        answer_options: lines offered to answer with, or last words, or own-ups, as the phase says.
        asks_landing: a face is wanted from this seat now or is already given.
        untold: this seat has something untold (last word).
        again_scene: the other scene I would like next, "<id>@<sha256>"; "" for this one.
        ease: own comforts in points. porch: comforts on the own porch, in order.
        heat: own weather 0 to 10, None if never set.
    """

    offer: str
    obstacle: str
    response: str
    asked: str
    change_answer: str
    choice: str
    account: str
    add: str
    predicted: int | None
    received: str
    landed: int | None
    answered: str
    report: str
    guess: str
    apology: tuple[str, ...] | None
    mended: bool
    last_word: str
    own_up: str
    responded: str
    thanked: str
    again: str
    life_options: tuple[str, ...]
    life_named: bool
    hearing: str
    receive_options: tuple[str, ...]
    answer_options: tuple[str, ...]
    asks_landing: bool
    untold: bool
    ease: int
    porch: tuple[str, ...]
    heat: int | None
    again_scene: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSection:
    """This seat's envelope: text ids in reading order; `secret` is one of them."""

    role: str
    other_role: str
    lines: tuple[str, ...]
    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One agreed line and the moment it came from.

    Attributes:
        text: its sentence. seat: whom it concerns.
        delta: by how much trust in that seat moved.
        why: its arithmetic, already in numbers ("10 x 1 x 50/100 x 0.6").
        seq: the entry it was written in. beat, act: where in the scene; "" in older records.
    """

    text: str
    seat: Seat | None
    delta: float
    why: str
    seq: int = 0
    beat: str = ""
    act: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSection:
    """The promises and the moments of trust, in the order in which both learned of them."""

    lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseView:
    """One promise as far as this seat may know.

    Attributes:
        id: "p" and the promiser's seat.
        seat: whose promise.
        template: its record line as it stands now.
        given: its record line as first given.
        stones: weight the other puts on it, 0 to 3.
        status: "active", "kept", "changed", "broken", "owned", "asked", "found", "mended",
            "released": as far as both can tell.
        lifted: it lies on the bridge.
        stake: its size, 1 small to 3 big.
    """

    id: str
    seat: Seat
    template: str
    given: str
    stones: int
    status: str
    lifted: bool
    stake: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseSection:
    """The promises of this scene; `said_no` are the seats that honestly gave none (once open)."""

    promises: tuple[PromiseView, ...]
    said_no: tuple[Seat, ...]
    lifting: tuple[Seat, ...]  # who has a hand on the planks
    lift_alone_ms: int  # from then on one hand suffices; 0 before the first hand


@dataclass(frozen=True, slots=True, kw_only=True)
class PlankView:
    """A promise's plank on the bridge; `mark` as world.Mark, `place` 0 to 8."""

    seat: Seat
    place: int
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeSection:
    """The shared bridge: value 0 to 100 to one decimal, its word, and what lies on it.

    `lanterns` are seats that read the other's feeling exactly (Snap); `heard` are speakers of
    Talk who said "yes, that's it": their lantern burns in the middle, the same for both.
    """

    value: float
    start: float
    word: str
    reach: int
    planks: tuple[PlankView, ...]
    lanterns: tuple[Seat, ...]
    fireflies: int
    heard: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerSection:
    """The other seat: role, step and ready, and what it has openly done. Never more.

    Attributes:
        role: role id.
        ready: lantern raised.
        asks_change: text id of the change they ask for, once open; "" otherwise.
        change_answer: their answer to my ask, "" until given.
        received: receiving line they answered my account with.
        asks: they asked me a question (text id of the receiving line).
        apology: magnets they sent, once sent; None before.
        apology_received: how they took mine.
        own_up, responded, thanked: their lines of the morning.
        wants_again: "" or "same" or "swap".
        wants_scene: the other scene they would like next, "<id>@<sha256>"; "" for this one.
        bid_open: the animal they sent waits for a greeting.
    """

    role: str
    ready: bool
    asks_change: str
    change_answer: str
    received: str
    asks: str
    apology: tuple[str, ...] | None
    apology_received: str
    own_up: str
    responded: str
    thanked: str
    wants_again: str
    bid_open: bool
    wants_scene: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapView:
    """The two pairs of lanterns: what each felt, what the other heard, and how near that was.

    `nearness` is "snap", "close" or "near"; by the guessing seat.
    """

    seat: Seat
    felt: str
    guessed: str
    nearness: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneSection:
    """The scene as both see it.

    Attributes:
        number: scenes opened in this room so far.
        scenario: "<id>@<sha256>".
        rules_version: rules this scene was opened with.
        seat: the viewer's own seat. roles: role of seat A and of seat B.
        seed_hash: SHA-256 of the seed, shown from the start. seed: hex, once the envelopes open.
        paused: everything stands still. paused_by_me: it was I who paused.
        time_out: who is on a time-out ("" nobody). back_by_ms: when they promised to be back.
        stopped, ended: how the scene closed.
        practice: replayed for practice, unscored.
        lid: what the dish shows ("none", "covered", "whole", "half", "crumbs", "twelve").
        noticed: text ids of what gave something away. shown: text id of a check's answer, or "".
        spoiled: text id of the spoiler's line once the envelopes are open.
        snap: the snap's result once open.
        surprise: id of the surprise if this scene has one (shown by the client in its time).
        warmth: bids turned towards.
        act: the round in play, from 1, of `acts`.
        level: how much of the game is in play, 1 to 4.
        starts: where trust in seat A and in seat B began, its ceiling, and promises to be kept
            until gains are whole; () where no earlier scene left any.
    """

    number: int
    scenario: str
    rules_version: int
    seat: Seat
    roles: tuple[str, str]
    seed_hash: str
    seed: str
    paused: bool
    paused_by_me: bool
    time_out: str
    back_by_ms: int
    stopped: bool
    ended: bool
    practice: bool
    lid: str
    noticed: tuple[str, ...]
    shown: str
    spoiled: str
    snap: tuple[SnapView, ...]
    surprise: str
    warmth: int
    act: int = 1
    acts: int = 1
    level: int = 1
    starts: tuple[tuple[float, float, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptLine:
    """One thing said or shown, in order.

    Attributes:
        i: place in the transcript, from 0.
        seq: the entry it came from.
        seat: who said it; None for the story.
        text: text id. extra: further text ids (the add chip, magnets).
        kind: "said", "asked", "answered", "shown", "apology", "received", "thanks", "story".
        beat, act: where in the scene it was heard; "" in older records.
    """

    i: int
    seq: int
    seat: Seat | None
    text: str
    extra: tuple[str, ...]
    kind: str
    beat: str = ""
    act: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatView:
    """Everything one seat may know now."""

    beat: BeatSection
    own: OwnSection
    dossier: DossierSection
    ledger: LedgerSection
    promise: PromiseSection
    bridge: BridgeSection
    partner: PartnerSection
    scene: SceneSection
    debrief: DebriefSection
    talk: TalkSection = NO_TALK
    plan: PlanSection = NO_PLAN
    word: WordSection = NO_WORD
    journey: JourneySection = NO_JOURNEY
    transcript: tuple[TranscriptLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One redacted event, for animation only; the view is the truth.

    Attributes:
        kind: what happened ("phase", "laid", "cracked", "snap", "lid", "bid" ...).
        seat: whom it concerns, or None.
        text: a text id, or "".
        value: a number or word that goes with it, as text.
    """

    kind: str
    seat: Seat | None = None
    text: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """One numbered entry as a seat may see it; a sealed one has no news.

    `by` is "A", "B", "clock" or "host"; `n` the seat's own counter, None for clock and host.
    """

    seq: int
    by: str
    n: int | None
    news: tuple[News, ...]
