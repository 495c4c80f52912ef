"""`python -m game duo`: a server and two windows on this machine, to play with both hands."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from game.programs import BESIDE, game_command, server_command


def main(arguments: Sequence[str]) -> int:
    """Start a server and two windows; end the server when both windows are closed."""
    from game.client.app import has_display

    parser = argparse.ArgumentParser(prog="halfway duo", description=__doc__)
    parser.add_argument("--size", default="960x600", help="size of each window")
    read = parser.parse_args(list(arguments))
    if not has_display():
        print("halfway: two windows need a display; try `python -m game demo`.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="halfway-duo-") as folder:
        return _play(Path(folder), str(read.size))


def _play(folder: Path, size: str) -> int:
    command = server_command("--host", "127.0.0.1", "--port", "0", "--store", "memory:")
    with subprocess.Popen(  # noqa: S603  (our own server)
        command, stdout=subprocess.PIPE, cwd=BESIDE, text=True
    ) as server:
        line = (server.stdout.readline() if server.stdout else "").strip()
        if not line.startswith("ready "):
            print("halfway: the server did not start.", file=sys.stderr)
            return 2
        address = line.removeprefix("ready ")
        print(f"Two windows at {address}. Invite in one, join in the other.")
        windows = [
            subprocess.Popen(  # noqa: S603  (our own window)
                game_command(
                    *("play", "--size", size, "--server", address, "--folder", str(folder / name))
                )
            )
            for name in ("left", "right")
        ]
        codes = [window.wait() for window in windows]
        server.terminate()
        return max(codes)
