"""Colours are legible in both palettes, and sizes follow the text size."""

from __future__ import annotations

import pytest

from game.client.theme import CONTRAST, FEELINGS, LIGHT, PAIRS, TYPES, Palette, Theme, contrast
from game.screens.tree import Look


@pytest.mark.parametrize("palette", [LIGHT, CONTRAST], ids=["light", "contrast"])
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_text_is_legible_on_every_ground_it_may_stand_on(
    palette: Palette, pair: tuple[str, str]
) -> None:
    text, ground = (getattr(palette, name) for name in pair)
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("family", FEELINGS)
def test_every_feeling_is_legible_in_ink(family: str) -> None:
    assert contrast(LIGHT.ink, FEELINGS[family]) >= 7.0


def test_every_look_has_a_type() -> None:
    assert set(TYPES) == set(Look)


@pytest.mark.parametrize("palette", [LIGHT, CONTRAST], ids=["light", "contrast"])
def test_outlines_of_what_can_be_pressed_stand_out(palette: Palette) -> None:
    assert contrast(palette.edge, palette.card) >= 3.0
    assert contrast(palette.edge, palette.paper) >= 3.0


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.6, 2.0])
def test_targets_are_never_under_34_px(scale: float) -> None:
    assert Theme(scale=scale).target(30) >= 34


def test_a_text_size_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"0\.8 to 2\.0"):
        Theme(scale=2.5)
