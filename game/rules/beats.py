"""The one table of a scene: every (beat, phase), its moves, and when each move opens.

Rule 1: nothing else moves a scene. A phase ends when both seats have done what `flow.needed`
asks of them and its time has come; the next row that `flow.plays` follows.
Rule 2: a move is wholly open or wholly sealed. `now` is seen at once, `close` when the phase
closes, `ask` when the other has chosen too, `envelopes` in the morning, `never` never.
Rule 3: times are least times, so that a longer sealed step tells nothing. A pause shifts them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.rules import moves as m
from game.scenario.model import BeatName


class Opens(StrEnum):
    """When a move opens to the other seat."""

    NOW = "now"
    CLOSE = "close"
    ASK = "ask"
    ENVELOPES = "envelopes"
    NEVER = "never"


MoveKind = type[m.Move]


@dataclass(frozen=True, slots=True)
class Row:
    """One phase of a beat: its moves with their opening, and the least time it lasts (ms)."""

    beat: BeatName
    phase: str
    moves: Mapping[MoveKind, Opens]
    least_ms: int = 0

    @property
    def name(self) -> str:
        """Return the row as "beat/phase"."""
        return f"{self.beat}/{self.phase}"


LIFT_ALONE_MS = 4_000  # one hand lifts the planks too, more slowly
LIFE_LEAST_MS = 12_000  # life closes no earlier, whatever was chosen
TOY_MS = 9_000  # ... nor before the last toy had its time
REVEAL_MS = 6_000  # one second of silence, the lid, four seconds of gestures
SNAP_MS = 4_000
TOGETHER_MS = 15_000  # the repair finishes itself
DAWN_MS = 8_000  # the same dawn for both, whoever has something to add
BID_MS = 15_000

HEARD_MS = 4_000  # two lanterns swing together before anybody is asked
PICKED_MS = 2_500  # two cards turn over

TALK_BEATS = (BeatName.TALK, BeatName.TALK_BACK)
"""The two directions of Talk, in order."""

GOES = ("", "-again", "-last")
"""What a go at giving back adds to its phases' names: two more goes at most."""


def _talk(beat: BeatName) -> tuple[Row, ...]:
    """Return the phases of one direction of Talk.

    The speaker's report opens with the guess, when the first go closes; the listener's own
    feeling and the rating never do.
    """
    ask: dict[MoveKind, Opens] = {m.Ask: Opens.NOW, m.Done: Opens.NOW, m.Focus: Opens.NOW}
    answer: dict[MoveKind, Opens] = {m.Answer: Opens.NOW, m.Mark: Opens.NOW, m.Focus: Opens.NOW}
    share: dict[MoveKind, Opens] = {
        m.Say: Opens.NOW,
        m.Pin: Opens.ENVELOPES,
        m.Attend: Opens.NOW,
        m.Focus: Opens.NOW,
    }
    give: dict[MoveKind, Opens] = {m.Reflect: Opens.NOW, m.Guess: Opens.CLOSE}
    felt: dict[MoveKind, Opens] = {m.Felt: Opens.NOW}
    return (
        Row(beat, "share", share),
        Row(beat, "feel", {m.Report: Opens.CLOSE, m.Hear: Opens.NEVER, m.Focus: Opens.NOW}),
        Row(beat, "ask", ask),
        Row(beat, "answer", answer),
        Row(beat, "ask-again", ask),
        Row(beat, "answer-again", answer),
        Row(beat, "give-back", give),
        Row(beat, "felt", felt, HEARD_MS),
        Row(beat, "give-back-again", {m.Reflect: Opens.NOW}),
        Row(beat, "felt-again", felt),
        Row(beat, "give-back-last", {m.Reflect: Opens.NOW}),
        Row(beat, "felt-last", felt),
        Row(beat, "wish", {m.Wish: Opens.NOW, m.Rate: Opens.NEVER}),
        Row(beat, "comfort", {m.Comfort: Opens.NOW}),
        Row(beat, "back", {m.SayBack: Opens.NOW, m.Mark: Opens.NOW, m.Done: Opens.NOW}),
    )


TABLE: tuple[Row, ...] = (
    Row(BeatName.DOOR, "ready", {m.Ready: Opens.NOW}),
    Row(BeatName.ENVELOPE, "read", {m.Ready: Opens.NOW}),
    *_talk(BeatName.TALK),
    *_talk(BeatName.TALK_BACK),
    Row(BeatName.WORD, "offer", {m.Offer: Opens.CLOSE, m.Prepare: Opens.ENVELOPES}),
    Row(
        BeatName.WORD,
        "lean",
        {m.Accept: Opens.CLOSE, m.Counter: Opens.CLOSE, m.Decline: Opens.CLOSE},
    ),
    Row(BeatName.WORD, "counter", {m.Take: Opens.CLOSE}),
    Row(BeatName.WORD, "lift", {m.Lift: Opens.NOW}),
    Row(
        BeatName.LIFE,
        "choose",
        {m.Choose: Opens.ENVELOPES, m.AskChange: Opens.ASK, m.AnswerChange: Opens.NOW},
        LIFE_LEAST_MS,
    ),
    Row(BeatName.TABLE, "account", {m.Account: Opens.CLOSE, m.Predict: Opens.ENVELOPES}),
    Row(BeatName.TABLE, "receive", {m.Receive: Opens.NOW, m.Land: Opens.ENVELOPES}, REVEAL_MS),
    Row(BeatName.TABLE, "answer", {m.Answer: Opens.NOW}),
    Row(BeatName.SNAP, "feel", {m.Report: Opens.CLOSE, m.Guess: Opens.CLOSE}),
    Row(BeatName.SNAP, "shown", {}, SNAP_MS),
    Row(BeatName.MAKE_GOOD, "magnets", {m.Apologise: Opens.NOW}),
    Row(BeatName.MAKE_GOOD, "receive", {m.Receive: Opens.NOW}),
    Row(BeatName.MAKE_GOOD, "keeps", {m.Receive: Opens.NOW, m.Done: Opens.NOW}),
    Row(BeatName.MAKE_GOOD, "together", {m.Mend: Opens.NOW}, TOGETHER_MS),
    Row(BeatName.PLAN, "pick", {m.Agree: Opens.CLOSE}),
    Row(BeatName.PLAN, "again", {m.Agree: Opens.CLOSE}, PICKED_MS),
    Row(BeatName.PLAN, "together", {m.Mend: Opens.NOW}, TOGETHER_MS),
    Row(BeatName.LAST_WORD, "dawn", {m.Account: Opens.CLOSE}, DAWN_MS),
    Row(
        BeatName.MORNING,
        "open",
        {m.OwnUp: Opens.NOW, m.Respond: Opens.NOW, m.Thank: Opens.NOW, m.Done: Opens.NOW},
    ),
)

ANY_BEAT: Mapping[MoveKind, Opens] = {
    m.Pause: Opens.NOW,
    m.Resume: Opens.NOW,
    m.Stop: Opens.NOW,
    m.Skip: Opens.NOW,
    m.ChangeTopic: Opens.NOW,
    m.Rewind: Opens.NOW,
    m.TimeOut: Opens.NOW,
    m.Back: Opens.NOW,
    m.Bid: Opens.NOW,
    m.Turn: Opens.NOW,
    m.Heat: Opens.NEVER,
    m.Again: Opens.NOW,
    m.Release: Opens.NOW,
    m.Settle: Opens.NOW,
}

ROOM_MOVES: frozenset[MoveKind] = frozenset({m.SetOut, m.SetHomework, m.CheckIn, m.CloseJourney})
"""Moves that belong to no scene: they are not written into one, and their boxes stay shut."""

NOT_SKIPPED = frozenset({BeatName.DOOR, BeatName.LAST_WORD, BeatName.MORNING})

_BY_NAME = {row.name: row for row in TABLE}


def row(name: str) -> Row:
    """Return the row written "beat/phase"; KeyError names one that does not exist."""
    return _BY_NAME[name]


def kind_of(move: m.Move | MoveKind) -> str:
    """Return the name of a move's kind as it stands on the wire."""
    cls = move if isinstance(move, type) else type(move)
    name = _NAMES.get(cls)
    if name is None:
        name = _NAMES[cls] = str(cls.__dataclass_fields__["kind"].default)
    return name


_NAMES: dict[type, str] = {}
