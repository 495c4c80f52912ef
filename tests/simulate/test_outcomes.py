"""What came of it: sums, rates and JSON."""

from __future__ import annotations

import json

import pytest

from game.rules.seats import Seat
from game.simulate.deeds import Deeds
from game.simulate.outcomes import as_json, journey_of
from game.simulate.rates import rates_of
from tests.simulate.scenes import KEEP, journey


def test_deeds_of_two_scenes_add_up() -> None:
    both = Deeds(promised=2, kept=1, told=0.5, rated=(4,)) + Deeds(promised=1, told=1.0, rated=(2,))
    assert both == Deeds(promised=3, kept=1, told=1.5, rated=(4, 2))


def test_where_there_was_no_occasion_there_is_no_rate() -> None:
    rates = rates_of(Deeds(promised=4, kept=3, accounts=2, truthful=1, told=1.5))
    assert (rates.kept, rates.truthful, rates.told) == (0.75, 0.5, 0.75)
    assert rates.caught is None
    assert rates.matched is None


def test_a_journey_adds_its_scenes_up() -> None:
    found = journey(KEEP)
    assert found.a.outlook == sum(one.a.outlook for one in found.scenes)
    assert found.pair == sum(one.pair for one in found.scenes)
    assert found.b.deeds.promised == sum(one.b.deeds.promised for one in found.scenes)
    assert found.of(Seat.B) is found.b


def test_outlook_is_own_ease_and_the_shared_bond() -> None:
    for one in journey(KEEP).scenes:
        assert one.a.outlook == one.a.ease + one.bond
        assert one.b.outlook == one.b.ease + one.bond


def test_no_scene_is_no_journey() -> None:
    with pytest.raises(ValueError, match="at least one scene"):
        journey_of((), 1)


def test_an_outcome_can_be_written_as_json() -> None:
    written = json.loads(json.dumps(as_json(journey(KEEP))))
    assert written["pair"] == journey(KEEP).pair
    assert [one["scenario"] for one in written["scenes"]] == ["m10", "r1", "p3"]
    assert written["a"]["scores"]["consistency"]["moments"] >= 3
