"""The wheel, installed into an empty environment, plays the first scene."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

PLAY = """
import sys
from game.client.album import ALBUM
from game.data import data_path
stroll = ALBUM["morning-thanks"]()
assert "_data" in str(data_path("scenarios", "t1", "scenario.toml")), data_path("scenarios")
view = stroll.state.here.view
print(view.debrief.ending, view.bridge.word, "game" in sys.modules)
"""


@pytest.mark.slow
def test_the_wheel_in_an_empty_environment_plays_the_last_dumpling(tmp_path: Path) -> None:
    run = subprocess.run
    built = tmp_path / "dist"
    run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(built), str(ROOT)],
        check=True,
        capture_output=True,
    )
    wheel = next(built.glob("halfway-*.whl"))
    venv = tmp_path / "venv"
    run([sys.executable, "-m", "venv", str(venv)], check=True)
    python = venv / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run([str(python), "-m", "pip", "install", "-q", str(wheel)], check=True, capture_output=True)
    played = run(
        [str(python), "-c", PLAY], check=True, capture_output=True, text=True, cwd=tmp_path
    )
    assert played.stdout.split()[:2] == ["mended", "growing"]
    checked = run(
        [str(python), "-m", "game", "scenarios", "check", str(ROOT / "scenarios")],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert "t1 is sound" in checked.stdout
