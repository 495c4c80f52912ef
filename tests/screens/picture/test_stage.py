"""The table on the bridge: covered, lifted, and what is under the lid."""

from __future__ import annotations

from itertools import combinations

from game.screens.picture.shapes import Sprite
from game.screens.picture.stage import dish, envelope, stools, table, twelve, wax
from game.screens.world import Lid


def _dome(lid: Lid, lift: float) -> Sprite:
    return next(
        s for s in table(lid, lift, 0) if isinstance(s, Sprite) and s.key.startswith("dome")
    )


def test_without_a_scene_there_is_no_table() -> None:
    assert table(Lid.NONE, 1.0, 0) == ()


def test_a_covered_dish_looks_the_same_whatever_was_done_to_it() -> None:
    covered = table(Lid.COVERED, 0.0, 0)
    for lid in (Lid.WHOLE, Lid.HALF, Lid.CRUMBS, Lid.TWELVE):
        assert table(lid, 0.0, 0) == covered


def test_the_lid_goes_up_before_it_goes_aside() -> None:
    down, up = _dome(Lid.CRUMBS, 0.0), _dome(Lid.CRUMBS, 0.5)
    assert up.y < down.y - 20
    assert abs(up.x - down.x) < 2


def test_each_ending_shows_another_dish() -> None:
    shown = [dish(lid) for lid in (Lid.WHOLE, Lid.HALF, Lid.CRUMBS, Lid.TWELVE)]
    assert all(one != other for one, other in combinations(shown, 2))


def test_one_of_the_twelve_is_set_aside_under_a_flag() -> None:
    assert any(getattr(shape, "text", "") == "Noor" for shape in twelve())
    assert len(stools()) == 1


def test_wax_cracks_and_an_open_envelope_has_none() -> None:
    assert wax((0, 0), 10, 0.0) != wax((0, 0), 10, 0.8)
    assert envelope(60, 1) != envelope(60, 2)
