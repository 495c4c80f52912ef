"""Checks how the theme's voices come and go, by a clock that the tests turn by hand."""

from __future__ import annotations

import pytest

from game.client.sound.levels import BREATH_LEVEL, Glide, ThemeLevels

SETTLED_MS = 5_000


def _with_voices(count: int) -> ThemeLevels:
    theme = ThemeLevels()
    theme.set_voices(count)
    theme.advance(SETTLED_MS)
    return theme


def test_without_a_lantern_there_is_no_music() -> None:
    assert ThemeLevels().levels == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("lanterns", "heard"), [(1, (1.0, 0.0, 0.0)), (2, (1.0, 1.0, 0.0)), (3, (1.0, 1.0, 1.0))]
)
def test_each_lantern_adds_one_voice(lanterns: int, heard: tuple[float, ...]) -> None:
    assert _with_voices(lanterns).levels == heard


def test_a_new_voice_joins_gradually() -> None:
    theme = _with_voices(1)
    theme.set_voices(2)
    loudness = []
    for _ in range(6):
        theme.advance(200)
        loudness.append(theme.levels[1])
    assert loudness == sorted(loudness)
    assert 0 < loudness[0] < loudness[-1] < 1


def test_the_music_holds_its_breath_for_a_second_and_comes_back_by_itself() -> None:
    theme = _with_voices(2)
    theme.hold_breath(1_000)
    theme.advance(200)
    assert theme.levels == (BREATH_LEVEL, BREATH_LEVEL, 0.0)
    theme.advance(700)
    assert theme.levels[0] == BREATH_LEVEL
    assert not theme.is_at_rest
    theme.advance(200)
    theme.advance(SETTLED_MS)
    assert theme.levels == (1.0, 1.0, 0.0)
    assert theme.is_at_rest


def test_two_held_breaths_do_not_add_up() -> None:
    theme = _with_voices(1)
    theme.hold_breath(1_000)
    theme.hold_breath(1_000)
    theme.advance(1_001)
    theme.advance(SETTLED_MS)
    assert theme.levels[0] == 1.0


def test_a_level_never_goes_past_where_it_should_be() -> None:
    level = Glide(0.2)
    level.move(0.5, over_ms=100)
    level.advance(10_000)
    assert level.value == 0.5
