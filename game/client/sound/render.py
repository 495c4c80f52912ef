"""Renders all sounds into the tree: `python -m game.client.sound.render [folder]`.

Run it after changing a recipe; the files are shipped, so that playing needs no synthesis.
"""

from __future__ import annotations

import sys
from pathlib import Path

from game.client.sound.recipes import rendered
from game.client.sound.sounds import Sound
from game.data import data_path


def render_all(folder: Path) -> int:
    """Write every sound into a folder and return how many bytes they take together."""
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for sound in Sound:
        total += (folder / sound.file_name).write_bytes(rendered(sound))
    return total


def main(arguments: list[str]) -> None:
    """Render into the folder named, or over the shipped sounds, and say what was made."""
    folder = Path(arguments[0]) if arguments else data_path("assets") / "sounds"
    total = render_all(folder)
    sys.stdout.write(f"{len(Sound)} sounds, {total:,} bytes, in {folder}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
