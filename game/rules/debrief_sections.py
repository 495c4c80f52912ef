"""The morning as one seat may see it. Passed on by `sections.py`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from game.rules.seats import Seat

Parts = tuple[tuple[str, float], ...]
"""Named numbers, in the order in which a sum takes them."""


class Counted(StrEnum):
    """What a line of a score's arithmetic counts."""

    PROMISE = "promise"
    RETURN = "return"  # back from a time-out
    PRESENCE = "presence"
    ACCOUNT = "account"
    SAID_NO = "said-no"
    REPAIR = "repair"
    LISTENED = "listened"
    UNDERSTOOD = "understood"
    EARLIER = "earlier"  # what earlier evenings left


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeView:
    """One opened envelope: its fact, the sealed plan, and the film of what was chosen.

    `more` has choice and film of each further round of the scene, in order.
    """

    seat: Seat
    role: str
    facts: tuple[str, ...]
    obstacle: str
    response: str
    choice: str
    film: str
    predicted: int | None
    landed: int | None  # how the other took this seat's telling
    hidden: bool  # something of this seat's had not been told before
    more: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentView:
    """One evidence moment: its sentence and the values that fill it in."""

    text: str
    kind: str
    seat: Seat | None
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """One moment that a score counts: what it was, how it went, its numbers, where it was.

    Attributes:
        kind: what is counted.
        how: how it went. Of a promise a key of `consistency.CREDIT`, or "mended"; of an account a
            `debrief_scores.Straight`; of listening the go on which the other felt heard.
        parts: its numbers. Of evidence "weight", "credit" and "failure"; of making good "apology",
            "timing" and "follow" (none while it is pending); of listening "caught", "heard",
            "manner" and "value"; of a reading "feeling", "apart", "need", "fit", "effort" and
            "value"; of earlier evenings "credit", "failures" and "moments", or "before" and
            "turns".
        beat, act: where in the scene it was; "" where it belongs to no beat.
    """

    kind: Counted
    how: str = ""
    parts: Parts = ()
    beat: str = ""
    act: int = 1

    def part(self, name: str) -> float | None:
        """Return a number by its name, or None."""
        return dict(self.parts).get(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """One of this seat's own scores, words first.

    `word` is "not-enough" under three moments. `arithmetic` has a line for each moment.
    """

    name: str
    word: str
    value: float
    moments: int
    arithmetic: tuple[ScoreLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakView:
    """A time-out that somebody called, and where in the scene."""

    seat: Seat
    beat: str
    act: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefSection:
    """The morning. Empty until the envelopes open; after Stop only tries and thanks.

    Attributes:
        open: the envelopes are open.
        envelopes: both, seat A first.
        moments: shared, three at most. mine: one at most, for this seat's eyes.
        tries: one-to-try texts, best first. thanks: thank-you chips offered to this seat.
        ending: "kept", "mended", "open", "none" or "stopped". keepsake: its keepsake.
        epilogue: text id of a closing sentence, or "".
        to_own: own-up lines offered to this seat now. to_answer: answers offered to this seat now.
        scores: own profile, with arithmetic.
        finished: scenes this pair has behind it, this one included.
        breaks: time-outs, in order.
    """

    open: bool
    envelopes: tuple[EnvelopeView, ...]
    moments: tuple[MomentView, ...]
    mine: tuple[MomentView, ...]
    tries: tuple[str, ...]
    thanks: tuple[str, ...]
    ending: str
    keepsake: str
    epilogue: str
    to_own: tuple[str, ...]
    to_answer: tuple[str, ...]
    scores: tuple[ScoreView, ...]
    finished: int = 0
    breaks: tuple[BreakView, ...] = ()
