"""Rain over one bank, a train far off, mist that wanders."""

from __future__ import annotations

from game.screens.picture import weather
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Sprite
from game.screens.world import Setting, Sky


def _xs(shapes: tuple[object, ...]) -> list[float]:
    return [s.x for s in shapes if isinstance(s, Sprite)]


def test_it_rains_on_the_left_bank_and_not_on_the_right() -> None:
    for t in range(0, 5000, 700):
        assert max(_xs(weather.rain(t, heavy=True, mirrored=False))) < 660


def test_when_chairs_are_swapped_the_rain_goes_with_its_city() -> None:
    assert min(_xs(weather.rain(900, heavy=True, mirrored=True))) > 620


def test_a_storm_has_more_drops() -> None:
    heavy, light = (len(weather.rain(0, heavy=h, mirrored=False)) for h in (True, False))
    assert heavy > light


def test_the_train_goes_from_one_city_to_the_other_and_comes_again() -> None:
    xs = [_xs(weather.train(t, 1.0, mirrored=False))[0] for t in range(0, weather.TRAIN_MS, 1000)]
    assert max(xs) > 1000
    assert min(xs) < 300
    again = weather.train(weather.TRAIN_MS + 500, 1.0, mirrored=False)
    assert round(_xs(again)[0]) == round(_xs(weather.train(500, 1.0, mirrored=False))[0])


def test_the_train_has_eleven_coaches_seen_in_the_middle_only() -> None:
    assert weather.COACHES == 11
    (early,) = weather.train(round(weather.TRAIN_MS * 0.6), 1.0, mirrored=False)
    assert isinstance(early, Sprite)
    assert early.alpha < 0.2


def test_wind_takes_the_mist_along() -> None:
    pal = palette_of(Setting.OFFICE, Sky.DUSK)
    still = _xs(weather.mist(pal, 1000, 0))
    blown = _xs(weather.mist(pal, 1000, 3))
    moved = [(b - s) % 1700 for s, b in zip(still, blown, strict=True)]
    assert all(0 < far < 200 for far in moved)
