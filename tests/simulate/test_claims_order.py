"""Orders of players, held against outcomes made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.simulate.claims_order import (
    MEASURES,
    Player,
    beside_speakers,
    by_half,
    claim,
    order,
    players_of,
)
from game.simulate.deeds import Deeds, Word
from game.simulate.outcomes import Score, SeatTotals
from game.simulate.policies import POLICIES, Policy, Rating, mixed
from game.simulate.rates import rates_of
from tests.simulate.scenes import KEEP, journey


def player(kept: int, value: float, moments: int = 10) -> Player:
    ends = ["kept"] * kept + ["broken"] * (10 - kept)
    words = tuple(Word(size=2, end=end) for end in ends)
    deeds = Deeds(promised=10, kept=kept, words=words)
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
    assert one.sentence == "Consistency orders players by how far a word held, here"
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
    assert found.share == 1


def test_under_three_moments_a_score_must_come_near_the_highest_possible() -> None:
    level = [(5, 50), (5, 60), (9, 80), (9, 90)]
    few, many = (order(CONSISTENCY, [player(k, v, n) for k, v in level], 1) for n in (2, 3))
    assert few.rho is not None
    assert few.rho.value < 0.95
    assert claim(few, "here").holds
    assert not claim(many, "here").holds
    wrong = [player(k, v, 2) for k, v in ((5, 50), (5, 85), (9, 80), (9, 90))]
    assert not claim(order(CONSISTENCY, wrong, 1), "here").holds


def test_what_half_done_counts_is_tried_three_ways() -> None:
    def mended(kept: int, value: float) -> Player:
        one = player(kept, value)
        rest = (Word(size=2, end="broken", told=True, mended=True),) * (10 - kept)
        deeds = replace(one.totals.deeds, words=one.totals.deeds.words[:kept] + rest)
        return replace(one, totals=replace(one.totals, deeds=deeds, rates=rates_of(deeds)))

    players = [mended(k, 40 + 5 * k) for k in range(11)]
    assert by_half(CONSISTENCY, players).holds
    assert "if half done counts 0.75" in by_half(CONSISTENCY, players).found
    few = [*players, *(player(k, 90.0) for k in range(5))]
    assert not by_half(CONSISTENCY, few).holds


def test_players_are_told_apart_by_how_their_speakers_rate() -> None:
    kind = replace(player(5, 50), partner=POLICIES["rater-inflator"])
    assert beside_speakers([player(5, 50), kind], Rating.ALWAYS_4) == (kind,)
    assert beside_speakers([player(5, 50), kind], Rating.TRUE) == ()


@pytest.mark.parametrize("scenes", [1, 2])
def test_both_players_of_a_journey_are_followed_so_many_scenes(scenes: int) -> None:
    played = journey(POLICIES["keep"], scenes=("t1", "t1"), seed=4)

    def who(number: int) -> Policy:
        return mixed(number)

    found = tuple(players_of([played], who, scenes))
    assert [p.policy.name for p in found] == ["mixed-4", "mixed-5"]
    assert [p.partner.name for p in found if p.partner] == ["mixed-5", "mixed-4"]
    assert found[0].totals.deeds == sum(
        (s.a.deeds for s in played.scenes[1:scenes]), played.scenes[0].a.deeds
    )
