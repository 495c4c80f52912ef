"""A window that has nothing new to show makes no screen, and misses none."""

from __future__ import annotations

from dataclasses import replace

from game.client.stillness import GLANCE_MS, Stillness
from game.screens.state import ClientState, Place

STATE = ClientState(now_ms=1_000)


def _shown() -> Stillness:
    stillness = Stillness()
    assert stillness.is_over(STATE, 1_000, lively=False)  # the first screen
    stillness.is_over(STATE, 1_000, lively=False)
    return stillness


def test_time_alone_is_no_news() -> None:
    stillness = _shown()
    assert not stillness.is_over(replace(STATE, now_ms=1_250), 1_250, lively=False)
    assert not stillness.is_over(replace(STATE, now_ms=1_500), 1_500, lively=False)


def test_whatever_else_changes_is_shown() -> None:
    stillness = _shown()
    moved = replace(STATE, now_ms=1_250, place=Place.HELP)
    assert stillness.is_over(moved, 1_250, lively=False)
    assert not stillness.is_over(replace(moved, now_ms=1_500), 1_500, lively=False)


def test_what_only_the_hour_changes_is_seen_now_and_then() -> None:
    stillness = _shown()
    assert not stillness.is_over(STATE, 1_000 + GLANCE_MS - 1, lively=False)
    assert stillness.is_over(STATE, 1_000 + GLANCE_MS, lively=False)


def test_a_moment_is_shown_while_it_plays_and_once_when_it_has_ended() -> None:
    stillness = _shown()
    assert stillness.is_over(STATE, 1_010, lively=True)
    assert stillness.is_over(STATE, 1_043, lively=True)
    assert stillness.is_over(STATE, 1_076, lively=False)
    assert not stillness.is_over(STATE, 1_326, lively=False)
