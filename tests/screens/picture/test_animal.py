"""The cat: readable whatever it does."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.screens.picture.animal import Cat, cat
from game.screens.picture.companions import cat_pose

DOINGS = ("handrail", "inspect", "pan", "offended", "asleep", "count", "walk")


def test_everything_the_cat_does_looks_different() -> None:
    drawn = [cat(cat_pose(doing, 2000)[0]) for doing in DOINGS]
    assert all(one != other for one, other in combinations(drawn, 2))


@pytest.mark.parametrize("doing", DOINGS)
def test_a_pose_and_its_name_belong_together(doing: str) -> None:
    seen: dict[str, Cat] = {}
    for clock in range(0, 8000, 70):
        pose, name = cat_pose(doing, clock)
        shown = seen.setdefault(name, pose)
        assert cat(shown) == cat(pose)


def test_a_lifted_paw_is_higher() -> None:
    assert cat(Cat(paw=1.0)) != cat(Cat(paw=0.0))
