"""An autopilot: it lets two parts play a table on, whatever the scene is.

What a part does in its turn is the caller's; here are the turns, the waiting, and what every part
says in the morning.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.state import SceneState
from tests.rules.play import A, B, Table

STEPS = 600
SEEDS = 5000

Turn = Callable[[Table, Seat], m.Move | None]
"""Returns what a seat does next, or None if it waits."""

CHANGES = {
    "yes": m.AnswerChange(answer="yes"),
    "no": m.AnswerChange(answer="no"),
    "yours": m.AnswerChange(answer="yours"),
}


class Says(Protocol):
    """What a part says in the morning; "" says nothing."""

    @property
    def own_up(self) -> str: ...
    @property
    def respond(self) -> str: ...
    @property
    def thank(self) -> str: ...


def opened_where(fits: Callable[[SceneState], bool], *, scenario: str) -> Table:
    """Open a scene with a seed that draws this luck; found by trying, so it is the real one."""
    for number in range(SEEDS):
        table = Table().open(f"{number:032x}", scenario=scenario)
        if fits(table.scene):
            return table
    raise AssertionError(f"no seed with this luck among the first {SEEDS}")


def play_by(
    table: Table,
    turn: Turn,
    *,
    until: str = "",
    each: Callable[[Table], None] | None = None,
    alternate: bool = True,
) -> Table:
    """Play on, seat A first, until this row is reached or the scene ends.

    Args:
        table: the table as it stands.
        turn: what a seat does next. Where neither does anything, time passes to the next waking.
        until: "beat/phase", or "" for the end.
        each: called after every move and every wait.
        alternate: the seats move by turns; otherwise A goes on for as long as there is something.
    """
    for _ in range(STEPS):
        if _is_there(table, until):
            return table
        if not _take_turns(table, turn, until, each, alternate=alternate):
            wake = table.room.next_wake_ms
            assert wake is not None, f"stuck in {table.scene.row}"
            table.wait(max(0, wake - table.now_ms))
            if each:
                each(table)
    raise AssertionError(f"no end in sight in {table.scene.row}")


def _take_turns(
    table: Table,
    turn: Turn,
    until: str,
    each: Callable[[Table], None] | None,
    *,
    alternate: bool,
) -> bool:
    """Let both move once, or the first who has something to do; tell whether anybody moved."""
    moved = False
    for seat in (A, B):
        if _is_there(table, until) or (moved and not alternate):
            break
        move = turn(table, seat)
        if move is None:
            continue
        moved = True
        table.play(seat, move)
        if each:
            each(table)
    return moved


def morning_moves(part: Says, may: tuple[str, ...]) -> tuple[m.Move, ...]:
    """Return what a part says in the morning, as far as it may."""
    wanted: list[m.Move] = []
    if part.own_up and "own-up" in may:
        wanted.append(m.OwnUp(option=part.own_up))
    if part.respond and "respond" in may:
        wanted.append(m.Respond(option=part.respond))
    if part.thank and "thank" in may:
        wanted.append(m.Thank(option=part.thank))
    return tuple(wanted)


def _is_there(table: Table, until: str) -> bool:
    return table.scene.is_over or (bool(until) and table.scene.row == until)
