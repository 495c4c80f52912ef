"""The Last Dumpling twice over in one scene, to hold the rules of several rounds against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.room.room import new_room
from game.scenario.library import Shipped
from game.scenario.model import Act, BeatName, Scenario, ScenarioId
from tests.rules.plans import Plan, ash, bo, play_on
from tests.rules.play import Table, seed_where
from tests.rules.watching import Only

_T1 = Shipped().get("t1")


def _again(scenario: Scenario) -> Act:
    return Act(
        word=scenario.word,
        templates=(),
        obstacles=scenario.obstacles,
        lives=scenario.lives,
        accounts=scenario.accounts,
        receives=scenario.receives,
        make_goods=scenario.make_goods,
        spoiler=scenario.spoiler,
        discoveries=scenario.discoveries,
    )


TWICE = replace(
    _T1,
    meta=replace(
        _T1.meta,
        id=ScenarioId("test-twice"),
        carries=True,
        beats=tuple(b for b in _T1.meta.beats if b is not BeatName.SNAP),
    ),
    acts=(_again(_T1),),
    hash="2" * 64,
)
"""Two rounds of the same."""


def twice(
    first: tuple[Plan, Plan] = (ash(), bo()),
    second: tuple[Plan, Plan] = (ash(), bo()),
    *,
    until: str = "",
    each: Callable[[Table], None] | None = None,
    scenario: Scenario = TWICE,
) -> Table:
    """Play both rounds by these plans, to the scene's end or to this row of the second one."""
    table = Table(room=new_room("r", "duo", Only(scenario)))
    table.open(seed_where(), scenario=scenario.meta.id)
    play_on(table, *first, until="word/lift")
    play_on(table, *first, until="word/offer")
    return play_on(table, *second, until=until, each=each)
