"""The ten most telling pictures: each as it was last looked at and agreed to.

`HALFWAY_GOLDEN=1 pytest tests/client/test_golden_pictures.py` draws them anew; whoever does so
looks at every one. Letters and edges come out otherwise with other libraries, so the pictures are
held only against what the libraries they were drawn with draw; `drawn_with.txt` names those.
"""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

import pygame
import pygame.freetype
import pytest

from game.client.album import ALBUM
from game.client.gallery import Wanted
from game.client.gallery import picture as drawn
from tests.client.small_pictures import AWAY, difference, write_small

FOLDER = Path(__file__).parent / "pictures"
OUT = Path(__file__).parents[2] / "out" / "pictures"
DRAWN_WITH = FOLDER / "drawn_with.txt"
ANEW = os.environ.get("HALFWAY_GOLDEN") == "1"

MOST_OFF = 0.0005  # of all pixels: a dozen letters, or an icon
MOST_BYTES = 800_000  # all ten together

TELLING = {
    "home": "the bridge, and what can be done",
    "door": "two doors of one stairwell, and whose move it is",
    "word-planned": "a promise on the fridge, with what may come in its way",
    "life": "what tempts, and what was promised",
    "table": "the cover, and the line one is about to say",
    "reveal-lid": "the moment the cover rises",
    "talk-feel": "the ring of feelings",
    "morning-envelopes": "the envelopes opening",
    "more-timeline-rounds": "a whole scene as a line of moments",
    "history-figures": "one's own figures over fourteen evenings",
}


def libraries() -> str:
    """Return what decides how a letter or an edge comes out."""
    pygame.font.init()
    pygame.freetype.init()
    parts = {
        "pygame": pygame.version.ver,
        "SDL": pygame.get_sdl_version(),
        "SDL_ttf": pygame.font.get_sdl_ttf_version(),
        "FreeType": pygame.freetype.get_version(),
        "Literata": version("fontpkg-literata"),
        "Nunito": version("fontpkg-nunito"),
    }
    return "".join(f"{name} {_dotted(found)}\n" for name, found in parts.items())


def _dotted(found: object) -> str:
    return ".".join(map(str, found)) if isinstance(found, tuple) else str(found)


def hold_against(file: Path, picture: pygame.Surface) -> None:
    """Hold a picture against the kept one; where it is off, leave both and the difference."""
    kept = pygame.image.load(file)
    share, shown = difference(picture, kept)
    if share <= MOST_OFF:
        return
    OUT.mkdir(parents=True, exist_ok=True)
    pygame.image.save(picture, OUT / file.name)
    pygame.image.save(shown, OUT / f"{file.stem}-difference.png")
    pytest.fail(
        f"{file.stem}: {share:.2%} of the picture is more than {AWAY} off, {MOST_OFF:.2%} may be. "
        f"See {file.stem}.png and {file.stem}-difference.png in out/pictures; if the new one is "
        f"as it should be, draw it anew with HALFWAY_GOLDEN=1"
    )


@pytest.mark.parametrize("name", TELLING)
def test_a_telling_picture_is_as_it_was_last_agreed_to(name: str) -> None:
    file = FOLDER / f"{name}.png"
    if not ANEW and libraries() != DRAWN_WITH.read_text("utf-8"):
        pytest.skip(f"drawn with other libraries: {DRAWN_WITH.read_text('utf-8').split()}")
    found = drawn(Wanted(FOLDER), ALBUM[name]())
    if ANEW:
        write_small(found, file)
        DRAWN_WITH.write_text(libraries(), "utf-8")

    hold_against(file, found)


def test_a_word_that_is_missing_is_noticed_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.OUT", tmp_path / "out")
    found = drawn(Wanted(tmp_path), ALBUM["more-timeline-rounds"]())
    write_small(found, tmp_path / "whole.png")
    hold_against(tmp_path / "whole.png", found)
    found.fill(found.get_at((4, 700)), (40, 80, 200, 60))

    with pytest.raises(pytest.fail.Exception, match="HALFWAY_GOLDEN=1"):
        hold_against(tmp_path / "whole.png", found)

    assert (tmp_path / "out" / "whole-difference.png").is_file()


def test_every_kept_picture_is_one_of_the_ten_and_all_are_small() -> None:
    kept = {file.stem: file.stat().st_size for file in FOLDER.glob("*.png")}

    assert set(kept) == set(TELLING)
    assert sum(kept.values()) < MOST_BYTES
