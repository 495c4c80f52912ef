"""Orders of players, held against outcomes made by hand."""

from __future__ import annotations

import pytest

from game.rules.seats import Seat
from game.simulate.claims_order import MEASURES, Player, claim, order, players_of
from game.simulate.outcomes import Deeds, Score, SeatTotals, rates_of
from game.simulate.policies import POLICIES, Policy, mixed
from tests.simulate.scenes import KEEP, journey


def player(kept: int, value: float, moments: int = 10) -> Player:
    deeds = Deeds(promised=10, kept=kept)
    totals = SeatTotals(
        seat=Seat.A,
        policy="mixed",
        outlook=0,
        trust_in=50.0,
        scores={"consistency": Score(value=value, moments=moments, word="")},
        deeds=deeds,
        rates=rates_of(deeds),
    )
    return Player(KEEP, totals)


CONSISTENCY = MEASURES[0]


def test_a_score_that_follows_what_was_kept_orders_players() -> None:
    found = order(CONSISTENCY, [player(k, 40 + 5 * k) for k in range(11)], 3)
    assert found.rho is not None
    assert (found.rho.value, found.best, found.players) == (1, 1, 11)
    assert claim(found, "here").holds


def test_a_score_that_follows_something_else_does_not() -> None:
    found = order(CONSISTENCY, [player(k, 7 * k % 11) for k in range(11)], 3)
    one = claim(found, "here")
    assert not one.holds
    assert one.sentence == "Consistency orders players by promises kept, here"
    assert "11 players, 10.0 moments each" in one.found


def test_whoever_had_no_occasion_is_left_out_and_few_moments_are_told_apart() -> None:
    nobody = order(MEASURES[2], [player(5, 50)], 1)
    assert (nobody.players, nobody.rho) == (0, None)
    assert not claim(nobody, "here").holds
    some = order(CONSISTENCY, [player(1, 40, 2), player(5, 60, 3), player(9, 80, 4)], 1)
    assert some.enough == 2


def test_players_who_are_alike_in_what_they_did_lower_the_ceiling() -> None:
    found = order(CONSISTENCY, [player(k, v) for k, v in ((5, 50), (5, 60), (5, 70), (9, 80))], 1)
    assert found.rho is not None
    assert found.best == found.rho.value < 1


@pytest.mark.parametrize("scenes", [1, 2])
def test_both_players_of_a_journey_are_followed_so_many_scenes(scenes: int) -> None:
    played = journey(POLICIES["keep"], scenes=("t1", "t1"), seed=4)

    def who(number: int) -> Policy:
        return mixed(number)

    found = tuple(players_of([played], who, scenes))
    assert [p.policy.name for p in found] == ["mixed-4", "mixed-5"]
    assert found[0].totals.deeds == sum(
        (s.a.deeds for s in played.scenes[1:scenes]), played.scenes[0].a.deeds
    )
