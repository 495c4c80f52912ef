"""No figure on any screen lets a player work out a single rating it was given.

Twins: the same evenings with other ratings. Everything that the one who was rated ever sees must
be the same, but for the mean of a closed block of six, to the half point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace

import pytest

from game.room import effects as fx
from game.room import inbound as ib
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import find
from game.simulate.claims_ratings import hidden, left_open
from game.simulate.player import Player
from game.simulate.playing import Table
from game.simulate.policies import POLICIES

RATED = Seat.A


@dataclass(slots=True)
class Rated(Table):
    """A room in which seat B gives these ratings, and all that seat A sees is written down."""

    given: Iterator[int] = field(default_factory=lambda: iter(()))
    seen: list[dict[str, object]] = field(default_factory=list)

    def put(self, inbound: ib.Inbound) -> tuple[fx.Effect, ...]:
        """Give the next rating instead of the one that was to be given, and look."""
        if (
            isinstance(inbound, ib.Moved)
            and isinstance(inbound.move, m.Rate)
            and inbound.seat is not RATED
        ):
            inbound = replace(inbound, move=m.Rate(effort=next(self.given)))
        effects = Table.put(self, inbound)
        self.seen.append(asdict(self.view(RATED)))
        return effects


def evenings(ratings: tuple[int, ...]) -> Rated:
    """Play evenings until so many ratings were given to seat A: one in each."""
    keep = POLICIES["keep"]
    table = Rated((Player(keep, Seat.A, "1"), Player(keep, Seat.B, "1")), given=iter(ratings))
    for number in range(len(ratings)):
        table.play(find("r1"), f"{number:032x}", swapped=False)
    assert next(table.given, None) is None  # why: each of them was really given
    return table


def empathy_of(table: Rated) -> object:
    """The last figure of Empathy that seat A saw."""
    found = {s.name: s.value for s in table.view(RATED).debrief.scores}
    return found["empathy"]


@pytest.mark.slow
def test_until_six_were_given_ratings_show_nowhere() -> None:
    low, high = evenings((0, 0)), evenings((4, 4))
    assert low.seen == high.seen


@pytest.mark.slow
def test_a_closed_block_shows_its_mean_and_nothing_of_who_gave_what_when() -> None:
    one, other = evenings((0, 1, 4, 4, 3, 2, 0)), evenings((4, 4, 3, 1, 0, 2, 4))
    assert one.seen == other.seen


@pytest.mark.slow
def test_a_block_of_higher_ratings_does_count_once_it_is_closed() -> None:
    low, high = evenings((0, 0, 0, 0, 0, 0)), evenings((4, 4, 4, 4, 4, 4))
    assert low.seen != high.seen
    assert empathy_of(low) != empathy_of(high)


def test_whatever_a_block_shows_every_rating_in_it_may_have_been_another() -> None:
    found = left_open()
    assert len(found) == 9
    assert min(found.values()) >= 2
    assert hidden().holds
