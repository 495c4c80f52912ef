"""The gallery draws what it is asked for: one look by default, every look where all is wanted."""

from __future__ import annotations

import itertools
from pathlib import Path

import pygame
import pytest

from game.client.gallery import ALL_SIZES, ALL_THEMES, Wanted, every_gallery, main
from game.screens.settings import LANGUAGES


def test_all_means_three_sizes_three_themes_and_every_language_each_in_its_own_folder() -> None:
    galleries = every_gallery(Wanted(Path("out"), names=("home",)))

    looks = {(one.language, one.theme, one.size) for one in galleries}
    assert looks == set(itertools.product(LANGUAGES, ALL_THEMES, ALL_SIZES))
    assert len(ALL_THEMES) == len(ALL_SIZES) == 3
    assert len({one.folder for one in galleries}) == len(galleries)


def test_one_look_is_drawn_where_nothing_else_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--only", "help", "--size", "960x600"]) == 0

    assert [file.name for file in tmp_path.rglob("*.png")] == ["help.png"]
    assert pygame.image.load(tmp_path / "help.png").get_size() == (960, 600)
    assert capsys.readouterr().out.startswith("1 picture in")


@pytest.mark.slow
def test_all_of_one_state_is_drawn_in_processes_of_their_own_and_no_two_look_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--only", "help", "--all"]) == 0

    pictures = list(tmp_path.rglob("help.png"))
    assert len({file.read_bytes() for file in pictures}) == len(pictures) == 18
    assert capsys.readouterr().out.startswith("18 pictures in")


def test_a_name_that_is_no_picture_is_answered_with_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path), "--only", "dance"])

    assert "no picture called 'dance'; there are: home, " in capsys.readouterr().err
