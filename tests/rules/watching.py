"""Grandad's Watch under test: how it is opened, also in variants, and how it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.room import inbound as ib
from game.room.room import new_room
from game.rules.events import Event, TrustMoved
from game.rules.seats import BySeat, Seat
from game.rules.trust import bridge
from game.scenario.library import Shipped
from game.scenario.model import Scenario
from tests.golden.m10.playing import TEO, WREN, Part, next_move
from tests.rules.play import A, B, Table

STEPS = 400
M10 = Shipped().get("m10")
SIZED = replace(M10, templates=tuple(replace(t, sized=True) for t in M10.templates))
"""The same scene in which every promise may be made smaller or bigger."""


@dataclass(frozen=True)
class Only:
    """A library with one scenario in it."""

    scenario: Scenario

    def get(self, _scenario_id: str) -> Scenario:
        """Return it, whatever is asked for."""
        return self.scenario


def opened(
    scenario: Scenario = M10,
    *,
    everything: bool = False,
    spoils: bool = False,
    gives_away: tuple[str, ...] = (),
) -> Table:
    """Open a variant with a seed that draws this luck; found by trying, so it is the real one."""
    for number in range(2000):
        table = Table(room=new_room("r", "duo", Only(scenario)))
        table.put(
            ib.Opened(
                scenario.meta.id,
                f"{number:032x}",
                swapped=False,
                at_ms=table.now_ms,
                everything=everything,
            )
        )
        drawn = table.scene
        if drawn.spoils == spoils and set(drawn.gives_away) == set(gives_away):
            return table
    raise AssertionError("no seed with this luck among the first 2000")


def play_on(
    table: Table,
    wren: Part = WREN,
    teo: Part = TEO,
    *,
    until: str = "",
    each: Callable[[Table], None] = lambda _table: None,
) -> Table:
    """Play on by these parts until this row is reached or the scene ends; Wren sits left."""
    parts = BySeat(wren, teo)
    for _ in range(STEPS):
        if table.scene.is_over or (until and table.scene.row == until):
            return table
        if not any(_turn(table, parts, seat, until, each) for seat in (A, B)):
            wake = table.room.next_wake_ms
            assert wake is not None, f"stuck in {table.scene.row}"
            table.wait(max(0, wake - table.now_ms))
            each(table)
    raise AssertionError(f"no end in sight in {table.scene.row}")


def _turn(
    table: Table, parts: BySeat[Part], seat: Seat, until: str, each: Callable[[Table], None]
) -> bool:
    if table.scene.is_over or (until and table.scene.row == until):
        return True
    move = next_move(table, parts, seat)
    if move is None:
        return False
    table.play(seat, move)
    each(table)
    return True


def events_of(table: Table) -> list[Event]:
    """Return everything that happened, in order."""
    return [event for entry in table.log for event in entry.events]


def causes(table: Table, seat: Seat) -> list[tuple[str, float]]:
    """Return how trust in a seat moved: cause, and trust after it to one decimal."""
    moved = [x for x in events_of(table) if isinstance(x, TrustMoved) and x.of is seat]
    return [(x.cause, round(x.after, 1)) for x in moved]


def bridge_of(table: Table) -> float:
    """Return the shared bridge to one decimal."""
    return round(bridge(table.scene.trust.a, table.scene.trust.b), 1)


def status(table: Table, seat: Seat) -> str:
    """Return what both can tell of a seat's promise."""
    promise = table.scene.promise(seat)
    return promise.status if promise else "none"


def moments(table: Table, seat: Seat) -> set[str]:
    """Return the names of a seat's moments."""
    return {m.name for m in table.scene.moments if m.seat is seat}
