"""Turns what was picked and written in a step into its moves, in the order in which they go.

Where a step has two sealed moves (a promise and its plan, an account and its guess), one submit
sends both; the second goes out when the first has arrived.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.screens.state import SeatState

ANY_VISIT = frozenset({
    "pause", "resume", "stop", "time-out", "back", "heat", "bid", "turn", "release", "settle",
    "set-out", "set-homework", "check-in", "close-journey",
})  # fmt: skip
"""Kinds of moves that are meant for no particular step."""

FOLLOWERS = {
    "offer": ("size", "obstacle", "response"),
    "obstacle": ("response",),
    "line": ("face",),
    "feeling": ("feeling-force", "feeling-need", "feeling-family"),
    "guess": ("guess-force", "guess-need", "guess-family"),
    "typed": ("typed-as", "typed-line"),
}
"""Questions whose answers fall away when an earlier answer changes."""


OPEN = "open"
"""What stands for a need that is left open."""

GO_FIELDS = {"give-back": "reflect", "give-back-again": "again", "give-back-last": "last"}
"""Where the sentence of each go at giving back is picked."""


def _offer(seat: SeatState) -> m.Move:
    return m.Offer(option=seat.one("offer"), size=int(seat.one("size") or 0))


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


def _pin(seat: SeatState) -> m.Move:
    return m.Pin(line=seat.one("heart"))


def _felt(seat: SeatState) -> m.Move:
    return m.Report(
        feeling=seat.one("feeling"), strength=_force(seat, "feeling"), need=_need(seat, "feeling")
    )


def _hear(seat: SeatState) -> m.Move:
    return m.Hear(feeling=seat.one("feeling"), strength=_force(seat, "feeling"))


def _guessed(seat: SeatState) -> m.Move:
    return m.Guess(
        feeling=seat.one("guess"), strength=_force(seat, "guess"), need=_need(seat, "guess")
    )


def _force(seat: SeatState, field: str) -> int:
    return int(seat.one(f"{field}-force") or 3)


def _need(seat: SeatState, field: str) -> str:
    need = seat.one(f"{field}-need")
    return "" if need == OPEN else need


def _reflect(seat: SeatState) -> m.Move:
    return m.Reflect(line=seat.one(GO_FIELDS[seat.view.beat.phase]), fold=folded(seat))


def folded(seat: SeatState) -> str:
    """Return the line whose corner is folded now: as picked, else as it was given back last."""
    goes = seat.view.talk.goes
    kept = goes[-1].fold if goes else ""
    return seat.one("fold") or kept


def _accept(seat: SeatState) -> m.Move:
    return m.Accept(stones=int(seat.one("stones") or 0))


def _counter(seat: SeatState) -> m.Move:
    template, _, size = seat.one("counter").rpartition(":")
    return m.Counter(template=template, size=int(size), stones=int(seat.one("stones") or 0))


def _agree(seat: SeatState) -> m.Move:
    return m.Agree(option=seat.one("plan"))


def _receive(seat: SeatState) -> m.Move:
    return m.Receive(line=seat.one("receive"))


def _land(seat: SeatState) -> m.Move:
    return m.Land(face=int(seat.one("land") or 0))


def _apologise(seat: SeatState) -> m.Move:
    return m.Apologise(magnets=seat.picked("magnets"))


def _thank(seat: SeatState) -> m.Move:
    return m.Thank(option=seat.one("thanks"))


Maker = Callable[[SeatState], m.Move]
Makers = tuple[tuple[str, Maker], ...]

_TALK: dict[str, Makers] = {
    "share": (("pin", _pin),),
    "feel": (("report", _felt), ("hear", _hear)),
    "give-back": (("reflect", _reflect), ("guess", _guessed)),
    "give-back-again": (("reflect", _reflect),),
    "give-back-last": (("reflect", _reflect),),
}

STEPS: dict[tuple[str, str], Makers] = {
    **{(beat, phase): made for beat in ("talk", "talk-back") for phase, made in _TALK.items()},
    ("word", "offer"): (("offer", _offer), ("prepare", _prepare)),
    ("word", "lean"): (("accept", _accept),),
    ("plan", "pick"): (("agree", _agree),),
    ("plan", "again"): (("agree", _agree),),
    ("table", "account"): (("account", _account), ("predict", _predict)),
    ("table", "receive"): (("receive", _receive), ("land", _land)),
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
    if beat.phase == "lean":  # another promise asked for instead, or stones on this one
        return (_counter(seat) if seat.one("counter") else _accept(seat),)
    wanted = beat.needed if beat.needed and not is_changing(seat) else beat.may
    return tuple(make(seat) for kind, make in makers if kind in wanted or kind in FREE)


def is_changing(seat: SeatState) -> bool:
    """Tell whether a sent answer of this visit is being changed."""
    return seat.changing == seat.view.beat.visit


def answers_step(seat: SeatState, move: m.Move) -> bool:
    """Tell whether a move is an answer that this step asks for and lets one change."""
    beat = seat.view.beat
    return any(kind == move.kind for kind, _ in STEPS.get((beat.beat, beat.phase), ()))


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
