"""Promises to do, to keep by, to be there: judged in real plays by what was chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.scenario.model import (
    ActionId,
    Arrival,
    FactId,
    Holding,
    Judge,
    LifeOption,
    RoleId,
    Scenario,
)
from tests.golden.m10.playing import Part, teo, wren
from tests.rules.play import Table
from tests.rules.test_watch_twins import assert_alike, watched
from tests.rules.watching import M10, causes, moments, opened, play_on, status

A, B = Seat.A, Seat.B
QUIET = teo(
    thank="", offer="word-teo-none", obstacle="", response="", line="not-down-a-wire", add=""
)
BY = {"offer": "word-leave", "obstacle": "", "response": "", "thank": "", "add": ""}


def scene(judge: Judge, ring: dict[str, object] | None = None, **template: object) -> Scenario:
    """Return the scene in which leaving it be is judged this way; `ring` changes that choice."""
    made = tuple(
        replace(t, judge=judge, forbids=(), **template) if t.id == "leave-be" else t  # type: ignore[arg-type]  # a case
        for t in M10.templates
    )
    lives = tuple(
        replace(x, options=tuple(_changed(o, ring or {}) for o in x.options)) for x in M10.lives
    )
    holdings = (Holding(RoleId("wren"), "money", 100),)
    return replace(M10, templates=made, lives=lives, holdings=holdings, discoveries=())


def _changed(option: LifeOption, changes: dict[str, object]) -> LifeOption:
    return replace(option, **changes) if option.id == "ring-teo" else option  # type: ignore[arg-type]  # a case


def played(scenario: Scenario, part: Part, *, until: str = "") -> Table:
    return play_on(opened(scenario), part, QUIET, until=until)


CASES = [
    (scene(Judge.ACT, requires=(ActionId("ring"),)), "ring-teo", "kept"),
    (scene(Judge.ACT, requires=(ActionId("ring"),)), "chestnuts", "broken"),
    (scene(Judge.RESERVE, {"spends": {"money": 21}}, resource="money", amount=80), "ring-teo",
     "broken"),
    (scene(Judge.RESERVE, {"spends": {"money": 20}}, resource="money", amount=80), "ring-teo",
     "kept"),
    (scene(Judge.CONFIDE, {"tells": (FactId("teo-dealer"),)}, topics=(FactId("teo-dealer"),)),
     "ring-teo", "broken"),
    (scene(Judge.CONFIDE, topics=(FactId("teo-dealer"),)), "ring-teo", "kept"),
    (scene(Judge.ARRIVE_BY), "ring-teo", "kept"),
    (scene(Judge.ARRIVE_BY), "at-the-door", "late"),
    (scene(Judge.ARRIVE_BY, {"arrives": Arrival.MISSED}), "ring-teo", "broken"),
    (scene(Judge.REPLY_BY, {"arrives": Arrival.IMPOSSIBLE}), "ring-teo", "impossible"),
    (scene(Judge.REPLY_BY, {"arrives": Arrival.IMPOSSIBLE, "told": True}), "ring-teo", "released"),
]  # fmt: skip


@pytest.mark.parametrize(("scenario", "choice", "outcome"), CASES)
def test_a_choice_judges_a_story_promise(scenario: Scenario, choice: str, outcome: str) -> None:
    part = wren(**BY, choice=choice, line="with-people")
    table = played(scenario, part, until="table/account")
    promise = table.scene.promise(A)
    assert promise is not None
    assert (promise.outcome, promise.status) == (outcome, "active")
    assert table.view(B).promise.promises[0].status == "active"


def test_the_time_on_the_clock_is_no_secret_at_the_table() -> None:
    part = wren(**BY, choice="at-the-door", line="with-people")
    table = played(scene(Judge.ARRIVE_BY), part, until="table/receive")
    assert status(table, A) == "late"
    assert causes(table, A) == [("kept", 51.5)]
    assert (table.scene.seats.a.ease, table.scene.bond.a) == (-1, 2)


def test_what_the_world_made_impossible_and_was_told_in_time_is_let_go() -> None:
    told = scene(Judge.ARRIVE_BY, {"arrives": Arrival.IMPOSSIBLE, "told": True})
    table = played(told, wren(**BY, choice="ring-teo", line="with-people"))
    assert status(table, A) == "released"
    assert causes(table, A) == []
    assert (table.scene.seats.a.ease, table.scene.bond.a) == (0, 0)
    assert not [x for x in table.scene.evidence if x.seat is A and x.score == "consistency"]


def test_what_was_impossible_and_not_told_moves_no_trust_and_counts_a_fifth() -> None:
    untold = scene(Judge.ARRIVE_BY, {"arrives": Arrival.IMPOSSIBLE})
    table = played(untold, wren(**BY, choice="ring-teo", line="with-people"))
    assert causes(table, A) == []
    counted = [x for x in table.scene.evidence if x.seat is A and x.score == "consistency"]
    assert [(x.weight, x.credit) for x in counted] == [(1.0, 0.20)]
    assert table.scene.ending == "none"


def test_a_promise_nobody_spoke_of_is_known_to_be_kept_in_the_morning() -> None:
    part = wren(**BY, choice="ring-teo", line="with-people")
    table = played(scene(Judge.ACT, requires=(ActionId("ring"),)), part)
    assert status(table, A) == "kept"
    assert causes(table, A) == [("kept", 52.5)]
    assert "kept-tempted" in moments(table, A)
    assert table.scene.ending == "kept"


RINGS = scene(Judge.ACT, requires=(ActionId("ring"),))
TWINS = {
    "did it or not, and speaks of nothing": (
        RINGS, "ring-teo", "chestnuts", "with-people", ""),
    "did it or not, and says half": (
        RINGS, "ring-teo", "chestnuts", "small-repair", ""),
    "was there or never came, and says so": (
        scene(Judge.ARRIVE_BY, {"arrives": Arrival.MISSED}), "ring-teo", "chestnuts",
        "with-people", "add-nearly"),
    "saved it or spent it": (
        scene(Judge.RESERVE, {"spends": {"money": 60}}, resource="money", amount=80),
        "ring-teo", "chestnuts", "small-repair", ""),
    "kept it between the two or told a third": (
        scene(Judge.CONFIDE, {"tells": (FactId("teo-dealer"),)}, topics=(FactId("teo-dealer"),)),
        "ring-teo", "chestnuts", "with-people", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", TWINS)
def test_the_other_cannot_tell_what_a_story_promise_came_to(name: str) -> None:
    scenario, one, other, line, add = TWINS[name]
    luck: dict[str, object] = {"scenario": scenario}
    seen = [
        watched(wren(**{**BY, "add": add}, choice=choice, line=line), QUIET, B, luck)
        for choice in (one, other)
    ]
    assert_alike(*seen)
