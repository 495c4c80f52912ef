"""What Kit and Marlo mean to do in The Slide with the Error, and how two such parts are played."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.rules import moves as m
from game.rules.seats import BySeat, Seat
from tests.golden.m10 import playing
from tests.rules.autopilot import opened_where, play_by
from tests.rules.play import A, B, Table

QUIET = frozenset({"watch-door", "till-eight", "enjoy-it", "thats-that", "tray-waits"}) | frozenset(
    {"take-careful", "be-here", "ruler-good", "before-stairs", "lost-place"}
)
"""Ways to take it that ask nothing, one for each hearing."""


@dataclass(frozen=True, slots=True)
class Part(playing.Part):
    """One role's intentions, with what comes into play at level 3.

    Attributes:
        need, guessed_need: what Marlo needs behind the feeling, and what Kit takes it to be.
        size: of the promise; 0 leaves it as authored.
    """

    need: str = ""
    guessed_need: str = ""
    size: int = 0


KIT = Part(
    hears="guilty",
    asks=("door-closes", "get-through"),
    gives=(("back-rehearsing", "rehearsing"), ("again-name", "my-name")),
    guess="worried",
    guessed=4,
    guessed_need="safety",
    comfort="sup-first-week",
    back="back-count",
    offer="word-nine",
    obstacle="quick-finger",
    response="quick-name",
    stones=1,
    choice="knock",
    line="nine-is-wrong",
    add="add-left-it",
    expects=4,
    receive="to-me",
    lands=1,
    answer="kit-answer-all",
    magnets=("kit-mag-own", "kit-mag-sorry", "kit-mag-boat"),
    takes="kit-fold",
    cards=("plan-early",),
    thank="thank-marlo-took",
)
MARLO = Part(
    says=("biscuits", "rehearsing", "my-name"),
    pin="my-name",
    feels="unsure",
    strength=4,
    need="encouragement",
    answers=("door-chalk", "talk-at-seven"),
    wish="kind-word",
    effort=4,
    offer="word-standing",
    obstacle="chair-first",
    response="chair-eight",
    stones=2,
    choice="two-chairs",
    line="six-of-forty",
    add="add-stayed",
    expects=2,
    receive="here-first",
    lands=1,
    answer="marlo-answer-six",
    magnets=("marlo-mag-own", "marlo-mag-sorry", "marlo-mag-boat"),
    takes="marlo-fold",
    cards=("plan-early",),
    thank="thank-kit-again",
)


def kit(**changes: object) -> Part:
    """Make a part for Kit that differs from the storyboard in these points."""
    return replace(KIT, **changes)  # type: ignore[arg-type]  # names are checked by replace


def marlo(**changes: object) -> Part:
    """Make a part for Marlo."""
    return replace(MARLO, **changes)  # type: ignore[arg-type]  # as above


def opened(*, spoils: bool = False, gives_away: tuple[str, ...] = ()) -> Table:
    """Open the scene with this luck."""
    return opened_where(
        lambda drawn: drawn.spoils == spoils and set(drawn.gives_away) == set(gives_away),
        scenario="p3",
    )


def played(
    table: Table, kit_part: Part = KIT, marlo_part: Part = MARLO, *, until: str = ""
) -> Table:
    """Play on by these parts until this row is reached or the scene ends; Kit sits left."""
    parts = BySeat(kit_part, marlo_part)

    def turn(now: Table, seat: Seat) -> m.Move | None:
        return _move(now, parts, seat)

    return play_by(table, turn, until=until, alternate=False)


def _move(table: Table, parts: BySeat[Part], seat: Seat) -> m.Move | None:
    part, view = parts[seat], table.view(seat)
    if table.scene.row == "table/receive" and "receive" in view.beat.needed:
        offered = view.own.receive_options
        line = part.receive if part.receive in offered else next(x for x in offered if x in QUIET)
        return m.Receive(line=line)
    both: BySeat[playing.Part] = BySeat(
        _thanking(table, parts[A], A), _thanking(table, parts[B], B)
    )
    move = playing.next_move(table, both, seat)
    match move:
        case m.Report():
            return replace(move, need=part.need)
        case m.Guess():
            return replace(move, need=part.guessed_need)
        case m.Offer():
            return replace(move, size=part.size)
        case _:
            return move


def _thanking(table: Table, part: Part, seat: Seat) -> Part:
    """Let a part thank with the chip it likes best, or with the first there is."""
    offered = table.view(seat).debrief.thanks
    return part if part.thank in offered or not offered else replace(part, thank=offered[0])
