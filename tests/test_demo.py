"""The demo as anybody would run it: a real command, a real server, real files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game.demo import WORDS

ROOT = Path(__file__).parent.parent
FILES = (
    "debrief.html", "debrief.json", "debrief.md", "ledger.csv", "playthrough.txt", "server.log",
)  # fmt: skip


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game", "demo", *arguments],
        capture_output=True,
        text=True,
        timeout=280,
        cwd=ROOT,
        check=False,
    )


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = demo("--seed", "1", "--out", str(folder))
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


@pytest.mark.slow
def test_a_whole_scene_leaves_page_values_text_and_pictures(played: Path) -> None:
    assert all((played / name).stat().st_size > 0 for name in FILES)
    pictures = sorted(played.glob("*.png"))
    assert len(pictures) >= 15
    assert all(p.read_bytes().startswith(b"\x89PNG") for p in pictures)
    shown = " ".join(p.name for p in pictures)
    for step in ("home", "invite", "join", "door", "envelope", "word", "table", "morning"):
        assert step in shown


@pytest.mark.slow
def test_both_players_hear_each_others_own_words_and_names(played: Path) -> None:
    read = json.loads((played / "debrief.json").read_text(encoding="utf-8"))
    heard = {line["own_words"] for line in read["shared"]["said"]}
    assert {words["account"] for words in WORDS.values()} <= heard
    assert [p["name"] for p in read["shared"]["players"]] == ["Sol", "Viktor"]
    assert read["shared"]["ending"] in ("kept", "mended", "open", "none")


@pytest.mark.slow
def test_the_playthrough_tells_the_scene_on_two_pages(played: Path) -> None:
    lines = (played / "playthrough.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 120
    told = "\n".join(lines)
    for step in ("envelope/read", "word/offer", "life/choose", "table/account", "morning/open"):
        assert step in told
    assert any(line.endswith("ended") for line in lines)


@pytest.mark.slow
def test_own_words_and_names_are_nowhere_in_what_the_server_said(played: Path) -> None:
    said = (played / "server.log").read_text(encoding="utf-8")
    assert "scene over" in said, "the log is the one of this scene"
    for words in WORDS.values():
        assert all(text not in said for text in words.values())
    assert "Sol" not in said
    assert "Viktor" not in said


def test_an_unknown_scene_is_one_plain_sentence(tmp_path: Path) -> None:
    done = demo("--scenario", "t99", "--out", str(tmp_path))
    assert done.returncode == 2
    assert "there is no scene 't99'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_made_is_one_plain_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = demo("--out", str(tmp_path / "file" / "out"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("halfway demo:")
