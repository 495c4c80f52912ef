"""Icons: one family, and gold for the lantern alone."""

from __future__ import annotations

import pytest

from game.client.art.icons import BOX, FEELINGS, GOLD, ICONS, icon
from game.client.art.painter import Painter
from game.screens.picture.shapes import Line, Rounded, bounds, hexa

INK = hexa("#5C4278")
ASKED = (
    "help",
    "pause",
    "play",
    "stop",
    "settings",
    "back",
    "person",
    "envelope",
    "lantern",
    "heart",
    "check",
    "pencil",
    "shelf",
    "seal",
    "lock",
    "sound",
    "door",
    "copy",
    "eye",
    "arrow",
    "numbers",
    "leaf",
    "hungry",
)


@pytest.mark.parametrize("name", [*ICONS, "lantern"])
def test_every_icon_stays_in_its_box(name: str) -> None:
    shapes = tuple(s for s in icon(name, INK) if not hasattr(s, "veil"))
    x, y, wide, tall = bounds(shapes)
    assert x >= 0
    assert y >= 0
    assert x + wide <= 24
    assert y + tall <= 24


@pytest.mark.parametrize("name", ASKED)
def test_the_whole_family_is_there(name: str, painter: Painter) -> None:
    drawn = painter.drawing(icon(name, INK), (24, 24), BOX)
    assert drawn.get_bounding_rect().width > 4


@pytest.mark.parametrize("family", FEELINGS)
def test_every_feeling_has_its_icon(family: str) -> None:
    assert icon(f"feeling-{family}", INK)


def test_only_the_lantern_is_gold() -> None:
    assert any(isinstance(s, Rounded) and s.fill == GOLD for s in icon("lantern", INK))
    strokes = [s for name in ICONS for s in icon(name, INK)]
    assert all(s.colour == INK for s in strokes if isinstance(s, Line))


def test_an_unknown_icon_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        icon("unicorn", INK)
