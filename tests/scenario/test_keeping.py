"""What a way of life does to a promise, judge by judge, before anybody has played it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.scenario.keeping import STORY, Course, breaking_deeds, course, topics
from game.scenario.library import find
from game.scenario.load import load_scenario
from game.scenario.model import (
    ActionId,
    Arrival,
    FactId,
    Holding,
    Judge,
    LifeOption,
    OptionId,
    PromiseTemplate,
    RoleId,
    Scenario,
    TemplateId,
)
from tests.scenario.scenes import scene

ASH = RoleId("ash")
RUN, SIT = ActionId("run"), ActionId("sit")
NOOR = FactId("ash-noor")
PURSE = replace(find("t1"), holdings=(Holding(ASH, "coins", 10),))


def promised(judge: Judge) -> PromiseTemplate:
    return PromiseTemplate(
        TemplateId("word"),
        judge,
        forbids=(SIT,),
        stake=1,
        roles=(ASH,),
        requires=(RUN,),
        topics=(NOOR,),
        resource="coins",
        amount=6,
    )


def way(
    *does: ActionId,
    arrives: Arrival | None = None,
    tells: tuple[FactId, ...] = (),
    coins: int = 0,
) -> LifeOption:
    return LifeOption(
        OptionId("way"), does=does, arrives=arrives, tells=tells, spends={"coins": coins}
    )


@pytest.mark.parametrize(
    ("judge", "option", "leads"),
    [
        (Judge.ACT, way(RUN), Course.KEEPS),
        (Judge.ACT, way(), Course.BREAKS),
        (Judge.ABSTAIN, way(RUN), Course.KEEPS),
        (Judge.ABSTAIN, way(SIT), Course.BREAKS),
        (Judge.RESERVE, way(coins=4), Course.KEEPS),
        (Judge.RESERVE, way(coins=5), Course.BREAKS),
        (Judge.CONFIDE, way(), Course.KEEPS),
        (Judge.CONFIDE, way(tells=(NOOR,)), Course.BREAKS),
        (Judge.DISCLOSE, way(), Course.KEEPS),
        (Judge.DISCLOSE, way(arrives=Arrival.LATE), Course.LATE),
        (Judge.DISCLOSE, way(SIT, arrives=Arrival.ON_TIME), Course.BREAKS),
        (Judge.ARRIVE_BY, way(arrives=Arrival.ON_TIME), Course.KEEPS),
        (Judge.ARRIVE_BY, way(arrives=Arrival.MISSED), Course.BREAKS),
        (Judge.REPLY_BY, way(arrives=Arrival.IMPOSSIBLE), Course.IMPOSSIBLE),
        (Judge.PRESENCE, way(RUN), Course.ELSEWHERE),
    ],
)
def test_a_way_of_life_leads_a_promise_somewhere(
    judge: Judge, option: LifeOption, leads: Course
) -> None:
    assert course(PURSE, promised(judge), option, ASH) is leads


@pytest.mark.parametrize("judge", sorted(set(Judge) - STORY))
def test_what_a_clock_or_the_two_judge_is_not_settled_in_life(judge: Judge) -> None:
    assert course(PURSE, promised(judge), way(), ASH) is Course.ELSEWHERE
    assert course(PURSE, promised(judge), way(SIT), ASH) is Course.BREAKS


def test_deeds_that_break_a_promise_are_those_of_its_own_role() -> None:
    t1 = find("t1")

    assert breaking_deeds(t1, "ash") == {"eat-all", "eat-most", "eat-half"}
    assert breaking_deeds(t1, "bo") == {"eat-chips"}


def test_topics_are_what_a_role_may_promise_to_tell() -> None:
    talking = load_scenario(scene("talking").encode())
    assert isinstance(talking, Scenario)

    assert (topics(talking, "ash"), topics(talking, "bo")) == (("ash-noor",), ("bo-lunch",))
    assert topics(find("t1"), "ash") == ()
