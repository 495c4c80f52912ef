"""Three pictures turned by tapping, and everything a written scene asks to be drawn."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from game.data import data_path
from game.screens.picture.films import FILMS, film
from game.screens.picture.keepsakes import KEEPSAKES
from game.screens.picture.shapes import Sprite, bounds
from game.screens.picture.staged import POSES
from game.screens.picture.stills import SECOND, SETS, STILLS, THINGS, scene, stills, usual_dress
from game.screens.picture.toys import TOYS, toy_art

SCENES = tuple(
    sorted(path.name for path in Path(data_path("scenarios")).iterdir() if path.is_dir())
)


def _asked(scene_name: str, key: str) -> set[str]:
    file = Path(data_path("scenarios", scene_name, "scenario.toml"))
    return set(_values(tomllib.loads(file.read_text("utf-8")), key))


def _values(node: object, key: str) -> Iterator[str]:
    if isinstance(node, dict):
        for name, value in node.items():
            if name == key and isinstance(value, str):
                yield value
            else:
                yield from _values(value, key)
    elif isinstance(node, list):
        for value in node:
            yield from _values(value, key)


@pytest.mark.parametrize("name", SCENES)
def test_every_toy_film_and_keepsake_of_a_written_scene_has_a_drawing(name: str) -> None:
    assert _asked(name, "toy") <= {*TOYS, *STILLS}
    assert _asked(name, "film") <= set(FILMS)
    ends = tomllib.loads(Path(data_path("scenarios", name, "scenario.toml")).read_text("utf-8"))
    assert set(ends["morning"]["keepsakes"].values()) <= set(KEEPSAKES)


def test_no_two_scenes_share_a_film_or_pictures() -> None:
    for key in ("film", "toy"):
        for one, other in combinations(SCENES, 2):
            assert not _asked(one, key) & _asked(other, key)


@pytest.mark.parametrize("name", STILLS)
def test_the_pictures_of_a_toy_only_show_what_there_is(name: str) -> None:
    for picture in STILLS[name]:
        assert picture.place in SETS
        assert {thing.name for thing in (*picture.things, *picture.front)} <= set(THINGS)
        people = [who for who in (picture.actor, picture.other) if who is not None]
        assert {who.pose for who in people} <= set(POSES)
        assert {who.held for who in people} <= {"", *THINGS}


@pytest.mark.parametrize("name", STILLS)
def test_the_three_pictures_of_a_toy_differ(name: str) -> None:
    first, second, third = (stills(name, share, {}) for share in (0.2, 0.6, 1.0))
    assert first != second != third != first


def test_a_tap_turns_the_picture_sooner_and_it_never_turns_back() -> None:
    assert stills("stills-sell", 0.1, {}) != stills("stills-sell", 0.1, {"taps": 1})
    at_end = stills("stills-sell", 1.0, {})
    assert stills("stills-sell", 1.0, {"taps": 9, "chew": 100}) == at_end


def test_a_picture_that_was_just_turned_is_still_being_turned() -> None:
    fresh = stills("stills-sell", 0.1, {"taps": 1, "chew": 10})
    assert len(fresh) > len(stills("stills-sell", 0.1, {"taps": 1, "chew": 100}))


@pytest.mark.parametrize("name", ["stills-of-a-later-version", "toy-of-a-later-version"])
def test_an_unknown_toy_shows_a_quiet_table_and_never_nothing(name: str) -> None:
    shapes = toy_art(name)(0.5, {})
    assert any(isinstance(s, Sprite) and s.key == "set-tabletop" for s in shapes)
    assert bounds(shapes)[2] >= 640


def test_the_actor_wears_the_coat_of_the_seat_that_plays() -> None:
    picture = STILLS["stills-sell"][0]
    usual = usual_dress("stills-sell")
    assert scene(picture, 0.0, {"seat": "A"}, usual) != scene(picture, 0.0, {"seat": "B"}, usual)
    assert scene(picture, 0.0, {"seat": "B"}, usual) == scene(picture, 0.0, {}, usual)


def test_a_still_picture_stands_still_and_its_film_moves() -> None:
    picture = STILLS["stills-sell"][0]
    usual = usual_dress("stills-sell")
    assert scene(picture, 0.3, {}, usual) != scene(picture, 0.6, {}, usual)
    assert stills("stills-sell", 0.1, {}) == stills("stills-sell", 0.2, {})


@pytest.mark.parametrize("thing", THINGS)
def test_a_thing_stands_near_its_own_foot(thing: str) -> None:
    x, y, wide, tall = bounds(THINGS[thing]())
    assert wide > 0
    assert tall > 0
    assert x <= 0 <= x + wide
    assert y <= 40


@pytest.mark.parametrize("place", SETS)
def test_a_set_fills_the_frame(place: str) -> None:
    x, y, wide, tall = bounds((SETS[place](),))
    assert x <= 0
    assert y <= 0
    assert x + wide >= 640
    assert y + tall >= 360


def test_only_toys_that_exist_have_a_usual_coat() -> None:
    assert set(STILLS) > SECOND


def test_drawings_of_one_name_are_always_the_same_drawing() -> None:
    known: dict[str, int] = {}
    moments = (0.02, 0.3, 0.55, 0.8, 1.0)
    drawn = [toy_art(toy)(p, {}) for toy in (*TOYS, *STILLS) for p in moments]
    drawn += [film(kind, p) for kind in FILMS for p in moments]
    for sprite in (s for shapes in drawn for s in shapes if isinstance(s, Sprite)):
        assert known.setdefault(sprite.key, hash(sprite.shapes)) == hash(sprite.shapes), sprite.key
