"""In every scene that ships, what the other is sent is the same for every sealed choice.

Nothing here knows any scene: who plays takes the first lawful thing, or one that luck picks, and
at every step all lawful sealed moves are held against each other, byte by byte.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

import pytest

from game.room import inbound as ib
from game.rules import moves as m
from game.rules.beats import TABLE
from game.rules.seats import Seat
from game.scenario.library import ids
from tests.rules.play import A, B, Table
from tests.server.choices import KINDS, lawful
from tests.server.test_sealed_bytes import SEALED, closes_now, groups, heard_by_the_other

ROWS = {row.name: row for row in TABLE}
COURSES = (0, *(pytest.param(luck, marks=pytest.mark.slow) for luck in (1, 2)))
_MOST_STEPS = 300
_ALL = 40  # so many lawful moves of a kind are all compared; more than that have an open field


@dataclass
class Course:
    """One way through a scene.

    Attributes:
        table: the room, played on a clock in hand.
        luck: picks among lawful moves; None takes the first.
        compared: how many sealed moves were held against each other, by row and kind.
    """

    table: Table
    luck: Random | None
    compared: dict[str, int] = field(default_factory=dict)

    def play(self) -> None:
        """Play to the morning, comparing at every stop."""
        seen: set[tuple[str, int, int]] = set()
        for _ in range(_MOST_STEPS):
            scene = self.table.scene
            made = sum(self.table.view(seat).beat.ready for seat in (A, B))
            stop = (scene.row, scene.visit, made)
            if scene.row in ROWS and stop not in seen:
                seen.add(stop)
                for seat in (A, B):
                    self._compare(seat)
            if scene.row == "morning/open" or not self._step():
                return

    def _compare(self, seat: Seat) -> None:
        """Hold the other's frames of all sealed moves of this seat against each other."""
        row = ROWS[self.table.scene.row]
        kinds = tuple(kind for kind, opens in row.moves.items() if opens in SEALED)
        for together in groups(row) if kinds else []:
            self._compare_kinds(seat, together)

    def _compare_kinds(self, seat: Seat, kinds: tuple[type[m.Move], ...]) -> None:
        table, row = self.table, ROWS[self.table.scene.row]
        options = [move for kind in kinds for move in _some(lawful(table, seat, kind))]
        other = table.scene.seats[seat.other]
        if len(kinds) > 1 and (other.last(m.Choose) or other.last(m.AskChange)):
            options = [move for move in options if isinstance(move, m.Choose)]  # an ask opens now
        if len(kinds) == 1 and row.moves[kinds[0]].value == "close":
            options = [move for move in options if not closes_now(table, seat, move)]
        frames: dict[tuple[str, ...], m.Move] = {}
        for move in options:
            frames.setdefault(heard_by_the_other(table, seat, move), move)
        assert len(frames) <= 1, f"{seat} in {row.name}: {list(frames.values())} look different"
        if len(options) > 1:
            name = f"{row.name} {kinds[0].__name__}"
            self.compared[name] = self.compared.get(name, 0) + len(options)

    def _step(self) -> bool:
        """Make the next move of somebody, or let time pass; False if nothing can happen."""
        for seat in (A, B):
            needed = self.table.view(seat).beat.needed
            options = lawful(self.table, seat, KINDS[needed[0]]) if needed else ()
            if options:
                self.table.play(seat, self._pick(options))
                return True
        wake = self.table.room.next_wake_ms
        if wake is not None:
            self.table.wait(max(0, wake - self.table.now_ms))
        return wake is not None

    def _pick(self, options: tuple[m.Move, ...]) -> m.Move:
        return self.luck.choice(options) if self.luck else options[0]


def _some(options: tuple[m.Move, ...]) -> tuple[m.Move, ...]:
    """Return every plain move, and a few of those with strengths, sizes and the like added."""
    return (*options[:_ALL], *options[_ALL :: 1 + len(options) // 10])


@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("scenario", ids())
def test_no_sealed_choice_of_any_scene_shows_before_it_opens(scenario: str, course: int) -> None:
    table = Table()
    table.put(ib.Opened(scenario, f"{course:032x}", swapped=False, at_ms=table.now_ms))
    played = Course(table, Random(course) if course else None)  # noqa: S311 - told again
    played.play()
    assert table.scene.row == "morning/open", f"stuck in {table.scene.row}"
    assert len(played.compared) >= 4, played.compared
    assert sum(played.compared.values()) > 20
