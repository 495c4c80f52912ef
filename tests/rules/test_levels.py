"""One new thing a scene, and all of it at once for whoever wants that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.levels import COUNTERS, NEEDS, SIZES, STONES, TALK, level_of
from game.rules.state import Carried
from game.scenario.library import Shipped

M10 = Shipped().get("m10")
T1 = Shipped().get("t1")


@pytest.mark.parametrize(("finished", "level"), [(0, 2), (1, 2), (2, 3), (3, 4), (9, 4)])
def test_each_finished_scene_brings_one_new_thing_until_all_is_there(
    finished: int, level: int
) -> None:
    assert level_of(M10, Carried(finished=finished), everything=False) == level


def test_a_scene_brings_what_it_needs_at_least() -> None:
    late = replace(M10, meta=replace(M10.meta, level=3))
    assert level_of(late, Carried(), everything=False) == 3


def test_the_first_scene_stays_as_it_is_however_often_it_is_played() -> None:
    assert level_of(T1, Carried(finished=7), everything=False) == 1
    assert level_of(T1, Carried(), everything=True) == 4


def test_features_come_in_their_order() -> None:
    assert 1 < TALK == STONES < SIZES == NEEDS < COUNTERS == 4
