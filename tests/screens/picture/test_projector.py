"""The projector: a light that blinks awake, and a gull's shadow in it."""

from __future__ import annotations

from game.screens.picture.projector import projected, projector
from game.screens.picture.shapes import Line, Polygon, Sprite


def _shadow(part: float) -> Sprite | None:
    found = [s for s in projected(part, 0) if isinstance(s, Sprite)]
    return next((s for s in found if s.key.startswith("gullshade")), None)


def test_the_screen_is_dark_before_the_reveal() -> None:
    assert len(projected(0.0, 0)) == 1


def test_the_shadow_is_of_one_colour_and_comes_slowly() -> None:
    early, late = _shadow(0.45), _shadow(1.0)
    assert early is not None
    assert late is not None
    assert early.alpha < late.alpha == 1.0
    drawn = [s for s in late.shapes if isinstance(s, Line | Polygon)]
    assert len({s.colour if isinstance(s, Line) else s.fill for s in drawn}) == 1


def test_the_lens_shines_only_while_it_is_on() -> None:
    assert projector(lit=True) != projector(lit=False)
