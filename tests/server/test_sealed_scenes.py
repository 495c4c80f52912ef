"""In every scene that ships, what the other is sent is the same for every sealed choice.

Nothing here knows any scene: who plays takes the first lawful thing, or one that luck picks, and
at every step lawful sealed moves are held against each other, byte by byte: all of a kind, or where
a kind has more than 16, so many of them, drawn by the course's own luck. Two scenes are played with
every change of the code, the others and other courses before a release.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
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
OFTEN = {("t1", 0), ("m10", 0)}
COURSES = [
    pytest.param(*one, marks=() if one in OFTEN else pytest.mark.slow)
    for one in product(ids(), range(3))
]
_MOST_STEPS = 300
_MOST = 16  # so many lawful moves of a kind are compared at a stop


@dataclass
class Course:
    """One way through a scene.

    Attributes:
        table: the room, played on a clock in hand.
        luck: picks among lawful moves; None takes the first.
        draws: picks which sealed moves are compared, where there are many.
        compared: how many sealed moves were held against each other, by row and kind.
    """

    table: Table
    luck: Random | None
    draws: Random
    compared: dict[str, int] = field(default_factory=dict)
    _found: dict[tuple[int, Seat, type[m.Move]], tuple[m.Move, ...]] = field(default_factory=dict)

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
        options = [move for kind in kinds for move in self._some(seat, kind)]
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
            options = self._lawful(seat, KINDS[needed[0]]) if needed else ()
            if options:
                self.table.play(seat, self._pick(options))
                return True
        wake = self.table.room.next_wake_ms
        if wake is not None:
            self.table.wait(max(0, wake - self.table.now_ms))
        return wake is not None

    def _some(self, seat: Seat, kind: type[m.Move]) -> tuple[m.Move, ...]:
        """Return the lawful moves of a kind to compare: all, or as many as there is time for."""
        options = self._lawful(seat, kind)
        return options if len(options) <= _MOST else tuple(self.draws.sample(options, _MOST))

    def _lawful(self, seat: Seat, kind: type[m.Move]) -> tuple[m.Move, ...]:
        """Return the lawful moves of a kind; they are the same until something happens."""
        where = (len(self.table.log), seat, kind)
        if where not in self._found:
            self._found[where] = lawful(self.table, seat, kind)
        return self._found[where]

    def _pick(self, options: tuple[m.Move, ...]) -> m.Move:
        return self.luck.choice(options) if self.luck else options[0]


@pytest.mark.parametrize(("scenario", "course"), COURSES)
def test_no_sealed_choice_of_any_scene_shows_before_it_opens(scenario: str, course: int) -> None:
    table = Table()
    table.put(ib.Opened(scenario, f"{course:032x}", swapped=False, at_ms=table.now_ms))
    luck = Random(course) if course else None  # noqa: S311 - a course that can be told again
    played = Course(table, luck, Random(course))  # noqa: S311 - as above
    played.play()
    assert table.scene.row == "morning/open", f"stuck in {table.scene.row}"
    assert len(played.compared) >= 4, played.compared
    assert sum(played.compared.values()) > 20
