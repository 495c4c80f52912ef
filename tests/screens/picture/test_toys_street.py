"""Bo's private moments with the chips."""

from __future__ import annotations

from game.screens.picture.toys_street import chips, chips_yes, walk, wrap


def test_holding_bends_bo_like_a_flag() -> None:
    assert walk(0.4, {"hold": 0}) != walk(0.4, {"hold": 100})


def test_in_the_end_bo_salutes_however_long_the_key_was_held() -> None:
    assert walk(0.9, {"hold": 0}) == walk(0.9, {"hold": 100})


def test_chips_in_the_dark_go_fast() -> None:
    assert chips(0.3, {"munch": 1}) != chips(0.3, {"munch": 8})


def test_the_bow_grows_sillier() -> None:
    def bow(p: float) -> str:
        return next((k for s in wrap(p, {}) if (k := getattr(s, "key", "")).startswith("bow")), "")

    assert bow(0.3) == ""
    assert bow(0.6) != bow(0.95) != ""


def test_the_phone_waves_back() -> None:
    assert chips_yes(0.2, {}) != chips_yes(0.35, {})
