"""Silent films of the sealed choices."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.screens.picture.films import FILMS, film, films
from game.screens.picture.films_scenes import SCENE_FILMS


@pytest.mark.parametrize("kind", FILMS)
def test_every_film_moves(kind: str) -> None:
    assert film(kind, 0.3) != film(kind, 0.6)


def test_no_two_films_are_the_same() -> None:
    middles = [film(kind, 0.5) for kind in FILMS]
    assert all(one != other for one, other in combinations(middles, 2))


def test_a_film_is_found_by_its_name_and_an_unknown_one_shows_an_evening() -> None:
    assert films(0.5, {"film": "film-eat"}) == film("film-eat", 0.5)
    assert films(0.5, {"film": "?"}) == film("film-none", 0.5)


def test_there_is_a_film_for_each_choice_of_both_seats_and_for_the_cat() -> None:
    own = {name for name in FILMS if name not in SCENE_FILMS}
    assert own == {
        "film-eat",
        "film-corner",
        "film-keep",
        "film-half",
        "film-chips",
        "film-walk",
        "film-wrap",
        "film-chips-yes",
        "film-none",
        "film-cat",
    }


def test_a_film_can_be_played_by_the_other_seat() -> None:
    assert film("film-eat@B", 0.5) != film("film-eat", 0.5)
    assert film("film-eat@A", 0.5) == film("film-eat", 0.5)
