"""Text wraps evenly, keeps every sign, draws any script, and never stumbles over any input."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.client import runs
from game.client.paint import Brush
from game.client.plain import PlainArt
from game.client.text import Press, face_for, width_of, wrap
from game.client.theme import LIGHT, OPTION_TEXT, PLAIN, Theme
from game.client.widgets.base import Kit
from game.client.widgets.words import in_company

HOSTILE = (
    "",
    "\x00",
    "\ud800",
    "a\x00b\udfffc",
    "\u200b\u200c\u200d\u2060\ufeff",
    "\u202e\u2066\u2069",
    "e\u0301\u0302\u0303" * 40,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "العربية mixed with 漢字 and עברית",
    "a" * 3000,
    "\n\n\n",
    "\r\n\t",
    "\U0010ffff\ufffe",
)
THEME = Theme()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_makes_drawing_fail(text: str) -> None:
    target = pygame.Surface((400, 300))
    block = wrap(text, PLAIN, THEME, 200, even=True)
    Press().block(target, block, pygame.Rect(0, 0, 200, 0), LIGHT.ink)
    assert block.lines


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.integers(1, 500))
@example("\x00\ud800", 1)
def test_wrapping_keeps_every_sign(text: str, width: int) -> None:
    cleaned = runs.clean(text)
    block = wrap(text, PLAIN, THEME, width)
    rebuilt = "".join(
        line + ("\n" if cleaned[start + len(line) : start + len(line) + 1] == "\n" else "")
        for start, line in zip(block.starts, block.lines, strict=True)
    )
    assert rebuilt == cleaned


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_the_caret_has_a_place_before_and_after_every_sign(text: str) -> None:
    line = runs.clean(text, keep_newlines=False)
    places = runs.stops(line, face_for(PLAIN, THEME))
    assert len(places) == len(line) + 1
    assert all(x >= 0 for x in places)


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = runs.clean(text)
    assert runs.clean(once) == once
    assert "\x00" not in once
    once.encode()


@pytest.mark.parametrize("width", [120, 180, 260, 340])
def test_no_line_is_wider_than_its_room(width: int) -> None:
    text = "Can we talk about the watch on Sunday, not today, if that is all right with you?"
    block = wrap(text, PLAIN, THEME, width)
    assert block.width <= width


def test_a_short_label_leaves_no_word_alone() -> None:
    text = "I would like us to look after it together, you and me."
    room = width_of(text, OPTION_TEXT, THEME) - 5
    greedy = wrap(text, OPTION_TEXT, THEME, room)
    even = wrap(text, OPTION_TEXT, THEME, room, even=True)
    assert len(greedy.lines) == len(even.lines) == 2
    widths = [width_of(line.strip(), OPTION_TEXT, THEME) for line in even.lines]
    assert min(widths) > 0.6 * max(widths)


def test_a_word_too_long_for_any_line_is_broken_inside() -> None:
    block = wrap("x" * 200, PLAIN, THEME, 100)
    assert block.width <= 100
    assert "".join(block.lines) == "x" * 200


def test_right_to_left_words_stand_from_right_to_left() -> None:
    shaped = runs.shape("אבג abc", face_for(PLAIN, THEME))
    hebrew = next(run for run in shaped.runs if run.right_to_left)
    latin = next(run for run in shaped.runs if "abc" in run.text)
    assert latin.x < hebrew.x  # the paragraph runs from the right: its first word stands there
    places = runs.stops("אבג", face_for(PLAIN, THEME))
    assert list(places) == sorted(places, reverse=True)


def test_heavier_weights_lay_down_more_ink() -> None:
    def ink(weight: int) -> float:
        face = face_for(replace(PLAIN, weight=weight), THEME)
        line = Press().line("Your turn, Ana: answer Robin", face, (255, 255, 255))
        return float(pygame.transform.average_color(line, consider_alpha=False)[0])

    weights = [ink(weight) for weight in (400, 600, 700, 800)]
    assert weights == sorted(weights)
    assert weights[-1] > weights[0] * 1.2


def test_a_line_is_drawn_once_and_kept() -> None:
    press, face = Press(), face_for(PLAIN, THEME)
    assert press.line("Once", face, LIGHT.ink) is press.line("Once", face, LIGHT.ink)


def test_drawn_text_is_neither_cut_at_the_top_nor_at_the_side() -> None:
    face = face_for(PLAIN, THEME)
    surface = Press().line("Åfgjy|", face, (255, 255, 255))
    ink = pygame.mask.from_surface(surface, 20).get_bounding_rects()
    whole = ink[0].unionall(ink[1:])
    assert whole.top > 0
    assert whole.right < surface.get_width()
    assert whole.bottom < surface.get_height()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_ends_a_paragraph_alone_and_the_paragraph_keeps_its_measure(language: str) -> None:
    said = {
        "en": "It holds what was chosen, and sealed boxes that it cannot read. What lies stays.",
        "fr": "Le chat regarde la poêle, puis toi, puis la poêle. « La queue. Dix minutes.\u00a0»",
    }[language]
    kit = Kit(THEME, Press(), Brush(), PlainArt())
    for width in range(150, 600, 10):
        plain, block = kit.wrap(said, PLAIN, width), in_company(said, PLAIN, width, kit)
        assert len(block.lines) == len(plain.lines)
        if len(block.lines) > 1 and width > 220:
            assert " " in block.lines[-1].strip(" "), width
            assert block.width >= 0.6 * width


@pytest.mark.parametrize("width", range(96, 200, 2))
def test_lines_made_alike_never_break_a_word_that_has_room(width: int) -> None:
    said = "Practise alone, somewhere quiet"
    words = said.split()
    room = max(width_of(word, OPTION_TEXT, THEME) for word in words) <= width
    lines = wrap(said, OPTION_TEXT, THEME, width, even=True).lines
    assert not room or all(part in words for line in lines for part in line.split())
