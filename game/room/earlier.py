"""What a device can tell of a pair's earlier scenes, from what is shown to both.

Enough to open the same scene once more. Own scores of earlier evenings are their owner's, and the
other's are on no device but theirs, so they are no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.rules import moves as m
from game.rules.carry_events import PromiseCarried, SeatCarried
from game.rules.moves import Move
from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.rules.state import Carried, State
from game.scenario.model import Scenario


def state_before(view: SeatView, moves: Iterable[tuple[Seat, Move]]) -> State:
    """Return the state in which the scene of this view was opened, as far as it is known.

    Args:
        view: the scene as it is shown now.
        moves: known moves of it, with who made them.
    """
    scene = view.scene
    starts = (SeatCarried(seat=seat, trust=t, cap=c, row=r)
              for seat, (t, c, r) in zip(Seat, scene.starts, strict=False))  # fmt: skip
    seats = tuple(starts)
    carried = Carried(
        seats=BySeat(seats[0], seats[1]) if seats else BySeat(None, None),
        open=(*_open_still(view), *_closed(moves)),
        finished=max(0, scene.level - 1),
    )
    return State(scenes=scene.number - 1, carried=carried)


def brings_everything(scenario: Scenario, view: SeatView) -> bool:
    """Say whether the scene was opened with all of the game at once."""
    return not scenario.meta.carries and view.scene.level > scenario.meta.level


def _open_still(view: SeatView) -> tuple[PromiseCarried, ...]:
    return tuple(
        PromiseCarried(
            id=p.id, seat=p.seat, scenario=p.scenario, text=p.text, number=p.from_scene, stake=1
        )
        for p in view.word.carried
    )


def _closed(moves: Iterable[tuple[Seat, Move]]) -> tuple[PromiseCarried, ...]:
    """Return promises that are open no more, known by what was said of them."""
    return tuple(
        PromiseCarried(id=move.promise, seat=seat.other, scenario="", text="", number=0, stake=1)
        for seat, move in moves
        if isinstance(move, m.Release | m.Settle) and move.promise.startswith("s")
    )
