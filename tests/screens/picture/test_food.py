"""Things on plates: no two dumplings alike, and what a bite leaves."""

from __future__ import annotations

from itertools import combinations

from game.screens.picture.food import cone, crumbs, dumpling, eaten, plate, steam_wisps
from game.screens.picture.shapes import bounds


def test_no_two_of_twelve_dumplings_are_alike() -> None:
    made = [dumpling(seed) for seed in range(1, 13)]
    assert all(one != other for one, other in combinations(made, 2))


def test_sometimes_a_dumpling_has_a_face() -> None:
    assert len(dumpling(12, face=True)) > len(dumpling(12))


def test_every_bite_leaves_less() -> None:
    wide = [bounds(eaten(part))[2] for part in (0.0, 0.3, 0.6, 0.8)]
    assert wide == sorted(wide, reverse=True)


def test_after_the_last_bite_there_are_three_crumbs() -> None:
    assert eaten(1.0) == crumbs()


def test_a_cone_empties_chip_by_chip_and_steam_rises() -> None:
    assert len(cone(9)) - len(cone(4)) == 5
    assert steam_wisps(0.1) != steam_wisps(0.4)
    assert bounds(plate())[2] > 60
