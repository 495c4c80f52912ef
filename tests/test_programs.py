"""Checks that our programs find each other, with Python and in a build."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.programs import BESIDE, game_command, is_built, server_command


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend to run as the built game; returns the folder of the build."""
    folder = tmp_path / "halfway"
    folder.mkdir()
    (folder / "halfway").write_text("a program")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "halfway"))
    return folder


def test_with_python_both_programs_are_modules() -> None:
    assert not is_built()
    assert game_command("demo") == (sys.executable, "-m", "game", "demo")
    assert server_command("--port", "0") == (sys.executable, "-m", "server", "--port", "0")


def test_the_server_starts_from_any_folder_beside_which_it_lies(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "server" / "__main__.py").write_text("raise SystemExit('not this one')")
    asked = subprocess.run(
        server_command("--help"), cwd=BESIDE, capture_output=True, text=True, check=True, timeout=60
    )
    assert asked.stdout.startswith("usage: halfway-server")


def test_in_a_build_they_lie_beside_each_other(built: Path) -> None:
    assert is_built()
    assert server_command("--port", "0") == (str(built / "halfway-server"), "--port", "0")
    assert game_command("play") == (str(built / "halfway"), "play")


def test_a_build_started_through_a_link_still_finds_its_server(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "bin" / "halfway"
    link.parent.mkdir()
    link.symlink_to(built / "halfway")
    monkeypatch.setattr(sys, "executable", str(link))
    assert server_command() == (str(built / "halfway-server"),)


def test_on_windows_the_endings_stay(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(built / "halfway.exe"))
    assert server_command() == (str(built / "halfway-server.exe"),)
