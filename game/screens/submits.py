"""Turns what was picked and written in a step into its moves, in the order in which they go.

Where a step has two sealed moves (a promise and its plan, an account and its guess), one submit
sends both; the second goes out when the first has arrived.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.screens.state import SeatState

ANY_VISIT = frozenset({"pause", "resume", "stop", "time-out", "back", "heat", "bid", "turn"})
"""Kinds of moves that are meant for no particular step."""

FOLLOWERS = {"offer": ("obstacle", "response"), "obstacle": ("response",), "line": ("face",)}
"""Questions whose answers fall away when an earlier answer changes."""


def _offer(seat: SeatState) -> m.Move:
    return m.Offer(option=seat.one("offer"))


def _prepare(seat: SeatState) -> m.Move:
    return m.Prepare(obstacle=seat.one("obstacle"), response=seat.one("response"))


def _account(seat: SeatState) -> m.Move:
    return m.Account(line=seat.one("line"), add=seat.one("add"))


def _predict(seat: SeatState) -> m.Move:
    face = seat.one("face")
    return m.Predict(face=int(face) if face else None)


def _answer(seat: SeatState) -> m.Move:
    return m.Answer(line=seat.one("answer"))


def _report(seat: SeatState) -> m.Move:
    return m.Report(feeling=seat.one("me"))


def _guess(seat: SeatState) -> m.Move:
    return m.Guess(feeling=seat.one("you"))


def _apologise(seat: SeatState) -> m.Move:
    return m.Apologise(magnets=seat.picked("magnets"))


def _thank(seat: SeatState) -> m.Move:
    return m.Thank(option=seat.one("thanks"))


Maker = Callable[[SeatState], m.Move]

STEPS: dict[tuple[str, str], tuple[tuple[str, Maker], ...]] = {
    ("word", "offer"): (("offer", _offer), ("prepare", _prepare)),
    ("table", "account"): (("account", _account), ("predict", _predict)),
    ("table", "answer"): (("answer", _answer),),
    ("snap", "feel"): (("report", _report), ("guess", _guess)),
    ("make-good", "magnets"): (("apologise", _apologise),),
    ("last-word", "dawn"): (("account", _account),),
    ("morning", "open"): (("thank", _thank),),
}
"""Moves of a submit by beat and phase, in order."""


FREE = frozenset({"thank"})
"""Kinds that no step waits for and that may be made once all the same."""


def submitted(seat: SeatState) -> tuple[m.Move, ...]:
    """Return the moves that this seat's picks make now.

    After a refusal of the second, only what the step still needs goes; while an answer is being
    changed, everything the step lets this seat send goes again.
    """
    beat = seat.view.beat
    makers = STEPS.get((beat.beat, beat.phase), ())
    wanted = beat.needed if beat.needed and not is_changing(seat) else beat.may
    return tuple(make(seat) for kind, make in makers if kind in wanted or kind in FREE)


def is_changing(seat: SeatState) -> bool:
    """Tell whether a sent answer of this visit is being changed."""
    return seat.changing == seat.view.beat.visit


def can_change(seat: SeatState) -> bool:
    """Tell whether this seat has answered and may still answer otherwise."""
    beat = seat.view.beat
    makers = STEPS.get((beat.beat, beat.phase), ())
    return beat.ready and beat.beat != "morning" and any(k in beat.may for k, _ in makers)


def words_field(seat: SeatState) -> str:
    """Return the name of the field for own words in this phase."""
    return f"{seat.view.beat.phase}-words"


def visit_for(seat: SeatState, move: m.Move) -> int:
    """Return the visit a move is meant for: this step's, or 0 for moves of any step."""
    return 0 if move.kind in ANY_VISIT else seat.view.beat.visit
