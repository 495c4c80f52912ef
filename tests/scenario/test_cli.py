"""The author's command prints what is to be done, and the pace of what is sound."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.data import data_path
from game.scenario.cli import main


@pytest.fixture
def own_scene(tmp_path: Path) -> Path:
    folder = tmp_path / "t1"
    folder.mkdir()
    shutil.copy(data_path("scenarios", "t1", "scenario.toml"), folder)
    return folder


def test_a_sound_scene_prints_its_pace(own_scene: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(own_scene)]) == 0

    said = capsys.readouterr().out
    assert said.startswith("t1 is sound. Printed: 5 minutes. ash ")
    assert "25 inputs" in said


def test_an_unsound_scene_prints_line_place_code_and_remedy(
    own_scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = own_scene / "scenario.toml"
    lines = file.read_text("utf-8").replace('toy = "toy-lid"', 'toy = ""').splitlines()
    file.write_text("\n".join(lines), "utf-8")
    line = lines.index('  id = "keep"            # keeping one\'s word by leaving the room') + 1

    assert main(["check", str(file)]) == 1

    said = capsys.readouterr().out.splitlines()
    assert said[0] == (
        f'{file}:{line} t1/keep SC024 "keep" does something and has no toy; '
        "give it one; see the guide"
    )


def test_a_translation_is_checked_with_its_scene(
    own_scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_scene / "fr.toml").write_text('schema = 1\n[texts]\npudding = "Non."\n', "utf-8")

    assert main(["check", str(own_scene)]) == 1

    assert "fr.toml:3 ?/pudding SC040" in capsys.readouterr().out


def test_a_path_that_leads_nowhere_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nothing")]) == 2

    assert capsys.readouterr().err.count("\n") == 1


def test_a_huge_file_is_not_read_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(b"#" * 10_000_000)

    assert main(["check", str(file)]) == 1

    assert "SC001" in capsys.readouterr().out
