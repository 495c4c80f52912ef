"""Two cities: one under clouds, one in the clear, and rails between them."""

from __future__ import annotations

from game.screens.picture import cities
from game.screens.picture.palette import palette_of
from game.screens.picture.shapes import Glow, bounds
from game.screens.world import Setting, Sky

PAL = palette_of(Setting.TWO_CITIES, Sky.DUSK)


def test_clouds_lie_over_the_left_city_alone() -> None:
    clouds = [s for s in cities.overcast(PAL, heavy=True) if isinstance(s, Glow)]
    assert clouds
    assert all(cloud.x < 640 for cloud in clouds)


def test_the_rails_reach_from_one_city_to_the_other() -> None:
    x, _, wide, _ = bounds(cities.far(PAL)[:1])
    assert x < 400
    assert x + wide > 880


def test_the_skyline_leaves_the_middle_of_the_river_open() -> None:
    high = [bounds((s,)) for s in cities.skyline(PAL)]
    towers = [b for b in high if b[3] > 40 and b[2] < 80]
    assert towers
    assert not any(480 < b[0] < 800 for b in towers)


def test_bulbs_hang_over_the_clear_quay() -> None:
    assert all(x > 1022 for x, _ in cities.bulbs())
