"""Checks that shipped files are found, in a wheel before a checkout, and only those."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import game.data
from game.data import data_path

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    wheel, checkout = tmp_path / "wheel", tmp_path / "checkout"
    for root in (wheel, checkout):
        (root / "assets").mkdir(parents=True)
    monkeypatch.setattr(game.data, "ROOTS", (wheel, checkout))
    return wheel, checkout


def test_a_file_of_the_checkout_is_found() -> None:
    assert data_path("assets", "sounds", "page.wav").read_bytes().startswith(b"RIFF")


def test_a_folder_is_found_too() -> None:
    assert data_path("scenarios").is_dir()


def test_the_wheel_comes_before_the_checkout(roots: tuple[Path, Path]) -> None:
    for root in roots:
        (root / "assets" / "theme.toml").write_text(root.name)
    assert data_path("assets", "theme.toml").read_text() == "wheel"
    (roots[0] / "assets" / "theme.toml").unlink()
    assert data_path("assets", "theme.toml").read_text() == "checkout"


def test_a_missing_file_is_told_in_one_sentence() -> None:
    with pytest.raises(FileNotFoundError, match=r"expected the shipped file assets/none\.wav"):
        data_path("assets", "none.wav")


@pytest.mark.parametrize("parts", [("..", "secret.txt"), ("assets", "..", "..", "secret.txt")])
def test_nothing_outside_is_ever_found(
    roots: tuple[Path, Path], tmp_path: Path, parts: tuple[str, ...]
) -> None:
    (tmp_path / "secret.txt").write_text("not shipped")
    assert roots[0].is_dir()
    with pytest.raises(FileNotFoundError):
        data_path(*parts)
