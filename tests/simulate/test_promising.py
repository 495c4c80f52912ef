"""Giving one's word, leaning, and acting when life happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.moves import Accept, AskChange, Offer, Prepare
from game.rules.seats import Seat
from game.scenario.library import find
from game.scenario.model import Judge
from game.simulate.policies import POLICIES, Promising
from tests.simulate.scenes import KEEP, scene


def given(promises: Promising, scenario: str, seat: Seat = Seat.A) -> Judge:
    promise = scene(replace(KEEP, promises=promises), scenario=scenario).promise(seat)
    assert promise is not None
    template = next(t for t in find(scenario).templates if t.id == promise.given)
    return template.judge


def test_a_fair_promise_is_what_the_scene_is_about() -> None:
    assert given(Promising.FAIR, "m10") is Judge.DISCLOSE


@pytest.mark.parametrize("scenario", ["m10", "p3"])
def test_a_promise_about_deeds_is_none_to_tell(scenario: str) -> None:
    assert given(Promising.DEEDS, scenario) is not Judge.DISCLOSE


def test_a_padder_promises_the_least_there_is() -> None:
    promise = scene(POLICIES["padder"], scenario="p3").promise(Seat.A)
    assert promise is not None
    assert promise.stake == 1


def test_a_smaller_size_is_named_where_sizes_are_in_play() -> None:
    offer = scene(POLICIES["padder"], scenario="p3").seats.a.last(Offer)
    assert offer is not None
    assert offer.size == 1


def test_naming_the_obstacle_that_comes_makes_keeping_planned() -> None:
    planned = scene(POLICIES["keep-prepared"]).promise(Seat.A)
    unplanned = scene(KEEP).promise(Seat.A)
    assert planned is not None
    assert unplanned is not None
    assert (planned.planned, unplanned.planned) == (True, False)
    prepared = scene(POLICIES["keep-prepared"]).seats.a.last(Prepare)
    assert prepared is not None
    assert prepared.response


def test_stones_follow_the_bridge_or_a_habit() -> None:
    by_bridge = scene(KEEP).seats.b.last(Accept)
    by_habit = scene(KEEP, replace(KEEP, leans=0)).seats.b.last(Accept)
    assert by_bridge == Accept(stones=2)
    assert by_habit == Accept(stones=0)


@pytest.mark.parametrize(("stones", "outcome"), [(0, "broken"), (2, "broken"), (3, "kept")])
def test_a_solver_keeps_what_pays_by_the_stones_it_sees(stones: int, outcome: str) -> None:
    promise = scene(POLICIES["solver"], replace(KEEP, leans=stones)).promise(Seat.A)
    assert promise is not None
    assert promise.stones == stones
    assert promise.outcome == outcome


def test_a_change_is_asked_for_first() -> None:
    found = scene(POLICIES["changer"])
    assert found.seats.a.last(AskChange) is not None
    promise = found.promise(Seat.A)
    assert promise is not None
    assert promise.changed


def test_late_is_another_way_of_not_keeping() -> None:
    late = replace(POLICIES["break-own"], name="late", late=1.0)
    promise = scene(late).promise(Seat.A)
    assert promise is not None
    assert promise.outcome == "late"


def test_who_promises_nothing_meets_the_same_temptation() -> None:
    none = replace(POLICIES["break-own"], name="none", promises=Promising.NONE)
    assert scene(none).promise(Seat.A) is None
    broke, tempted = (scene(one).seats.a.made for one in (POLICIES["break-own"], none))
    chosen = [[x.move for x in made if x.move.kind == "choose"] for made in (broke, tempted)]
    assert chosen[0] == chosen[1]
