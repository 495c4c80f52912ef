"""The morning as one seat may see it. Passed on by `sections.py`."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.seats import Seat


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
class ScoreView:
    """One of this seat's own scores, words first.

    `word` is "not-enough" under three moments. `arithmetic` lines are plain numbers.
    """

    name: str
    word: str
    value: float
    moments: int
    arithmetic: tuple[str, ...]


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
