"""What our faces lack is drawn by another font, at the right size, or stands as a calm box."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pygame
import pytest

from game.client import fallback_boxes, runs
from game.client.fallback import Search, fallback_for, has, other_font
from game.client.fonts import face_path
from game.client.text import Press, face_for
from game.client.theme import LIGHT, PLAIN, Face, Theme

FACE = face_for(PLAIN, Theme())
GRIN, HEART = "\U0001f600", "\U0001f9e1"
UNKNOWN = "\U0001f9e1\u1228"
EVERYWHERE = [
    pytest.param(sign, id=name) for name, sign in (("Hebrew", "א"), ("Arabic", "ع"), ("Han", "漢"))
]


def strike(path: Path, signs: str, tall: int) -> str:
    """Write a font of black squares that exists in one size only, as fonts of pictures do."""
    rows = "\n".join("F" * (tall // 4) for _ in range(tall))
    glyphs = "".join(
        f"STARTCHAR u{ord(sign):X}\nENCODING {ord(sign)}\nSWIDTH 1000 0\nDWIDTH {tall} 0\n"
        f"BBX {tall} {tall} 0 -12\nBITMAP\n{rows}\nENDCHAR\n"
        for sign in signs
    )
    path.write_text(
        "STARTFONT 2.1\n"
        f"FONT -ours-squares-medium-r-normal--{tall}-{tall}0-75-75-c-{tall}0-iso10646-1\n"
        f"SIZE {tall} 75 75\nFONTBOUNDINGBOX {tall} {tall} 0 -12\nSTARTPROPERTIES 4\n"
        f'FONT_ASCENT {tall - 12}\nFONT_DESCENT 12\nCHARSET_REGISTRY "ISO10646"\n'
        f'CHARSET_ENCODING "1"\nENDPROPERTIES\nCHARS {len(signs)}\n{glyphs}ENDFONT\n'
    )
    return str(path)


def ink(surface: pygame.Surface) -> int:
    """Count the pixels that have colour."""
    return pygame.mask.from_surface(surface, 30).count()


# -- which font --------------------------------------------------------------------------------


def test_the_first_font_that_has_the_sign_is_taken(tmp_path: Path) -> None:
    squares = strike(tmp_path / "squares.bdf", GRIN, 64)
    search = Search(wide=[str(tmp_path / "gone.ttf"), str(face_path(Face.PLAIN)), squares])
    assert search.path_for(GRIN) == squares
    assert search.path_for("a") == str(face_path(Face.PLAIN))
    assert search.path_for("漢") == ""


def test_pictures_are_looked_for_among_pictures_first(tmp_path: Path) -> None:
    black = strike(tmp_path / "black.bdf", "❤" + GRIN, 32)
    coloured = strike(tmp_path / "coloured.bdf", "❤" + GRIN, 64)
    search = Search(wide=[black], pictures=[coloured])
    assert search.path_for(GRIN) == coloured
    assert search.path_for("❤") == black
    assert search.path_for("❤", picture=True) == coloured


def test_a_sign_that_no_font_has_is_looked_for_once_in_each_part_of_unicode() -> None:
    search = Search()
    search.path_for("\U0001e000")
    looked = search.looked
    assert search.path_for("\U0001e001") == search.path_for("\U0001e002") == ""
    assert search.looked == looked


@pytest.mark.parametrize("sign", EVERYWHERE)
def test_a_script_we_lack_is_drawn_by_a_font_of_the_system(sign: str) -> None:
    path = fallback_for(sign)
    if not path:
        pytest.skip(f"no font on this machine has {unicodedata.name(sign)}")
    assert has(path, sign)
    assert ink(Press().line(sign, FACE, LIGHT.ink)) > 20


def test_a_start_asks_the_system_for_no_fonts() -> None:
    code = (
        "import os; os.environ['SDL_VIDEODRIVER'] = 'dummy'\n"
        "import pygame, pygame.sysfont\n"
        "from game.client.text import face_for, wrap\n"
        "from game.client.theme import PLAIN, Theme\n"
        "pygame.display.init()\n"
        "wrap('Sorry, Zoé', PLAIN, Theme(), 200)\n"
        "print(len(pygame.sysfont.Sysfonts))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split()[-1] == "0"


# -- at what size ------------------------------------------------------------------------------


@pytest.mark.parametrize("tall", [24, 64, 136])
def test_a_picture_of_one_size_is_scaled_to_its_line(tmp_path: Path, tall: int) -> None:
    other = other_font(strike(tmp_path / f"squares{tall}.bdf", GRIN, tall), 40)
    width = other.font.size(GRIN)[0] * other.scale
    assert 40 <= width <= 52


def test_a_font_of_any_size_is_not_scaled() -> None:
    assert other_font(str(face_path(Face.PLAIN)), 40).scale == 1.0


# -- boxes -------------------------------------------------------------------------------------


def test_a_picture_without_a_font_says_its_name() -> None:
    assert fallback_boxes.words_for(HEART) == "orange heart"
    assert fallback_boxes.words_for("\U0001f1eb") == "F"
    assert len(fallback_boxes.words_for("\U0001f604")) <= 26  # a very long name is cut at a word


def test_a_letter_without_a_font_is_a_plain_box_and_a_mark_takes_no_room() -> None:
    assert fallback_boxes.words_for("\u1228") == ""
    assert fallback_boxes.box_for("\u1228", FACE).width > 0
    assert fallback_boxes.box_for("\U0001f3fd", FACE).width == 0  # a skin tone by itself


def test_boxes_are_drawn_where_the_line_says_they_are() -> None:
    canvas = pygame.Surface((800, 80), pygame.SRCALPHA)
    width = sum(fallback_boxes.box_for(sign, FACE).width for sign in UNKNOWN)
    fallback_boxes.draw(canvas, (10.0, 30.0), UNKNOWN, FACE, LIGHT.ink)
    box = pygame.mask.from_surface(canvas, 30).get_bounding_rects()
    assert min(part.left for part in box) >= 20
    assert max(part.right for part in box) <= 2 * (10 + width) + 2


# -- marks -------------------------------------------------------------------------------------


def test_a_letter_and_its_mark_are_as_wide_as_the_letter() -> None:
    for marked, bare in (("e\u0301", "é"), ("x\u0302", "x"), ("q\u0308\u0323", "q")):
        assert runs.shape(marked, FACE).width == pytest.approx(
            runs.shape(bare, FACE).width, abs=0.6
        )


def test_a_composed_letter_and_its_parts_look_the_same() -> None:
    whole, parts = (Press().line(text, FACE, LIGHT.ink) for text in ("café", "cafe\u0301"))
    assert whole.get_buffer().raw == parts.get_buffer().raw


def test_a_mark_is_drawn_over_its_letter() -> None:
    bare, marked = (Press().line(text, FACE, LIGHT.ink) for text in ("x", "x\u0302"))
    assert ink(marked) > ink(bare)
    assert marked.get_width() == bare.get_width()
