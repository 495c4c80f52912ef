"""A start loads nothing that only reports, files and scenes need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

START = """
import sys
from game.client.app import App, read_arguments
app = App(read_arguments(["--folder", sys.argv[1]]))
app._live(app.clock.now_ms(), focused=True, touched=False)
app._draw(app.clock.now_ms(), focused=True)
print(app.view.screen.id, app.shell.evenings.count())
heavy = ("pydantic", "jinja2", "websockets", "asyncio", "numpy", "game.client.export")
print(*[name for name in heavy if name in sys.modules])
"""


def test_the_first_frame_of_home_waits_for_no_report_no_network_and_no_scene(
    tmp_path: Path,
) -> None:
    environment = os.environ | {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert done.stdout.splitlines() == ["home 0", ""]
