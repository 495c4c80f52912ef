"""Paint the still landscapes that ship with the game: `python -m game.client.art.prerender`.

Writes one 1280 by 720 JPEG for each setting and sky into assets/images. Run it again whenever
the landscape changes, and raise `ART_VERSION` in `stills`.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

IMAGES = Path(__file__).resolve().parents[3] / "assets" / "images"


def prerender(folder: Path) -> tuple[Path, ...]:
    """Paint every landscape into a folder and return the files written."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    # late, so that importing this module never starts a video driver
    import pygame

    from game.client.art.stills import paint_still
    from game.client.art.words import picture_words
    from game.screens.picture.compose import whole_layer
    from game.screens.world import Setting, Sky

    pygame.font.init()
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for setting in Setting:
        across = (False,) if setting is Setting.RIVER else (False, True)
        for sky, mirrored in itertools.product(Sky, across):
            layer = whole_layer(setting, sky, mirrored=mirrored)
            path = folder / f"{layer.key}.jpg"
            pygame.image.save(paint_still(layer, 1.0, picture_words), path)
            written.append(path)
    return tuple(written)


def main() -> int:
    """Paint all landscapes into assets/images and say what was written."""
    for path in prerender(IMAGES):
        sys.stdout.write(f"{path.name} {path.stat().st_size // 1024} KiB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
