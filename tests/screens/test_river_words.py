"""The painted river is told in words: what is seen, and no more."""

from __future__ import annotations

import pytest

from game.client.words import load_texts
from game.rules.seats import Seat
from game.screens.river_words import lid_said, river_said
from game.screens.world import Figure, Lid, Mark, Plank, Pose, Sky, World

TEXTS = load_texts()
LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sky", Sky)
@pytest.mark.parametrize("reach", range(10))
def test_every_sky_and_every_length_of_bridge_has_words(
    sky: Sky, reach: int, language: str
) -> None:
    texts = load_texts(language)
    planks = tuple(Plank(Seat.A, place, mark) for place, mark in enumerate(Mark))
    said = river_said(World(sky=sky, reach=reach, planks=planks, middle_lantern=2), texts)
    assert said.endswith(".")
    assert "{" not in said
    assert not texts.missing


def test_the_bridge_is_called_longer_as_it_grows() -> None:
    said = [river_said(World(reach=reach), TEXTS) for reach in range(10)]
    assert len(set(said)) == 5
    assert "no plank" in said[0]
    assert said[9].endswith("from bank to bank.")


def test_a_lid_hides_what_lies_under_it_until_it_comes_up() -> None:
    under = World(lid=Lid.CRUMBS, lid_lift=0.1)
    assert "crumbs" not in lid_said(under, TEXTS)
    assert (
        lid_said(World(lid=Lid.CRUMBS), TEXTS) == "The lid is off: three crumbs on an empty plate."
    )
    assert lid_said(World(), TEXTS) == ""


@pytest.mark.parametrize("lid", [lid for lid in Lid if lid is not Lid.NONE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plate_has_words(lid: Lid, language: str) -> None:
    texts = load_texts(language)
    assert lid_said(World(lid=lid), texts)
    assert not texts.missing


def test_the_dark_window_is_the_other_one_s_never_one_s_own() -> None:
    away = Figure(Pose.INSIDE, window_lit=False)
    assert "window" in river_said(World(mine=Seat.A, right=away), TEXTS)
    assert "window" not in river_said(World(mine=Seat.B, right=away), TEXTS)
    assert "window" not in river_said(World(right=away), TEXTS)
