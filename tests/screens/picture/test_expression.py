"""Faces of the figures: every feeling has its own."""

from __future__ import annotations

from itertools import combinations

from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth, features, head


def test_no_two_looks_are_the_same() -> None:
    drawn = [features(Mien(eyes, Mouth.FLAT)) for eyes in Eyes]
    drawn += [features(Mien(Eyes.OPEN, mouth)) for mouth in Mouth if mouth is not Mouth.FLAT]
    assert all(one != other for one, other in combinations(drawn, 2))


def test_the_two_figures_differ_by_hair_and_not_only_by_colour() -> None:
    mien = Mien()
    assert len(head(DRESS_A, mien)) != len(head(DRESS_B, mien))
