"""The window opens where it stood, and always within reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.client.whereabouts import (
    FILE,
    SMALLEST,
    USUAL,
    Whereabouts,
    fitting,
    remember,
    remembered,
)

SCREEN = (1600, 900)


def test_what_was_written_down_is_found_again(tmp_path: Path) -> None:
    remember(tmp_path, Whereabouts((1100, 700), (40, 50)))
    assert remembered(tmp_path) == Whereabouts((1100, 700), (40, 50))


@pytest.mark.parametrize(
    "damage", ["", "[]", "null", '{"width": 1}', '{"width":"x","height":1,"x":1,"y":1}', "[" * 9000,
               '{"width":1e999,"height":1,"x":1,"y":1}', '{"width":900000,"height":1,"x":1,"y":1}'],
)  # fmt: skip
def test_a_damaged_file_is_a_fresh_start(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE).write_text(damage)
    assert remembered(tmp_path) == Whereabouts(USUAL, None)


def test_a_folder_that_is_gone_only_means_that_nothing_is_remembered(tmp_path: Path) -> None:
    remember(tmp_path / "gone", Whereabouts(USUAL, (1, 1)))
    assert remembered(tmp_path / "gone") == Whereabouts()


def test_a_window_is_made_to_fit_a_smaller_screen() -> None:
    found = fitting(Whereabouts((2560, 1440), (0, 0)), [SCREEN])
    assert found.size == SCREEN
    assert fitting(Whereabouts((10, 10), None), [SCREEN]).size == SMALLEST


@pytest.mark.parametrize("at", [(1700, 100), (-1300, 100), (10, -40), (10, 880)])
def test_a_window_out_of_reach_is_left_to_the_system(at: tuple[int, int]) -> None:
    assert fitting(Whereabouts(USUAL, at), [SCREEN]).at is None


def test_a_second_screen_counts_while_it_is_there() -> None:
    there = Whereabouts(USUAL, (1700, 100))
    assert fitting(there, [SCREEN, SCREEN]) == there
    assert fitting(there, []).at is None
