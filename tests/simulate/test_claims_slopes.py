"""What moves a score while everything else that was done is held equal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.simulate.claims_order import MEASURES, Player
from game.simulate.claims_slopes import alone, slopes
from game.simulate.deeds import Deeds
from game.simulate.outcomes import Score, SeatTotals
from game.simulate.policies import POLICIES
from game.simulate.rates import Rates
from game.simulate.stats import partial_slopes

GRID = [(a / 2, b / 2, c / 2) for a in range(3) for b in range(3) for c in range(3)]


def player(kept: float, truthful: float, caught: float, consistency: float) -> Player:
    """A player who did so, with this Consistency; the other scores go by their own rate."""
    values = {
        "consistency": consistency,
        "honesty": 100 * truthful,
        "listening": 50 + 50 * caught,
        "empathy": 80 * caught,
    }
    rates = Rates(
        stood=kept, straight=truthful, heard=caught, understood=1 - kept,
        kept=kept, truthful=truthful, told=truthful, caught=caught, matched=1 - kept,
    )  # fmt: skip
    scores = {name: Score(value=v, moments=4, word="steady") for name, v in values.items()}
    totals = SeatTotals(
        seat=Seat.A, policy="keep", outlook=0, trust_in=50, scores=scores, deeds=Deeds(),
        rates=rates,
    )  # fmt: skip
    return Player(POLICIES["keep"], totals)


def test_a_score_made_of_two_things_shows_both() -> None:
    found = slopes(MEASURES[0], [player(k, t, c, 60 * k + 12 * t) for k, t, c in GRID])
    assert dict(found.by)["how straight accounts were"] == pytest.approx(12)
    assert dict(found.by)["what was heard"] == pytest.approx(0)


def test_a_score_that_something_else_moves_is_not_alone() -> None:
    mixed = {
        c.sentence.split()[-4]: c for c in alone([player(k, t, c, 90 * t) for k, t, c in GRID])
    }
    assert not mixed["Consistency"].holds
    assert mixed["Honesty"].holds
    assert mixed["Listening"].holds


def test_whoever_had_no_occasion_for_something_is_left_out() -> None:
    whole = [player(k, t, c, 50 * k) for k, t, c in GRID]
    totals = replace(whole[0].totals, rates=replace(whole[0].totals.rates, heard=None))
    found = slopes(MEASURES[0], [*whole, Player(whole[0].policy, totals)])
    assert found.players == len(whole)
    assert not any(claim.holds for claim in alone([]))


def test_a_column_that_says_nothing_of_its_own_has_no_slope() -> None:
    assert partial_slopes([1, 2, 3], [[0, 0.5, 1], [1, 1, 1]]) == (2.0, 0.0)
