"""Right-to-left and mixed text: order, alignment, caret, selection, and where lines break."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client import runs
from game.client.fallback import fallback_for
from game.client.text import Press, face_for, wrap
from game.client.theme import LIGHT, PLAIN, Theme
from game.screens.tree import Flag, Node, Role
from game.sealing.hygiene import graphemes
from tests.client.seen import of, seen

THEME = Theme()
FACE = face_for(PLAIN, THEME)
HEBREW = "שלום Robin, אני מצטער שאכלתי את הכופתה האחרונה. הייתי צריך לספר לך לפני כן."
FAMILY, FLAG = "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1eb\U0001f1f7"
MIXED = st.text(alphabet="ab אבגعرب 12.,()漢\U0001f600", min_size=1, max_size=40)

needs_hebrew = pytest.mark.skipif(
    not fallback_for("א"), reason="no font on this machine has Hebrew letters"
)


def field(text: str, *flags: Flag) -> Node:
    """Return a field with a text."""
    return Node(
        "own", Role.FIELD, "Own words", text, on_text="own", limit=280, flags=frozenset(flags)
    )


# -- order and alignment -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "backwards"),
    [("hello שלום", False), ("שלום hello", True), ("... 12 שלום", True), ("12.5", False),
     ("", False), ("مرحبا", True), ("\u200f", True)],
)  # fmt: skip
def test_the_first_letter_says_which_way_a_paragraph_runs(text: str, *, backwards: bool) -> None:
    assert runs.is_backwards(text) is backwards


@needs_hebrew
def test_a_line_that_begins_with_a_foreign_word_still_runs_the_way_of_its_paragraph() -> None:
    block = wrap("אני מצטער Robin באמת", PLAIN, THEME, 90)
    assert len(block.lines) > 1
    assert all(block.backwards)
    foreign = next(line for line in block.lines if line.startswith("Robin"))
    shaped = runs.shape(foreign.rstrip(), FACE, backwards=True)
    assert shaped.runs[-1].text.strip() == "Robin"


@needs_hebrew
def test_lines_from_the_right_end_at_the_right() -> None:
    block = wrap(HEBREW, PLAIN, THEME, 240)
    target = pygame.Surface((300, block.height + 10), pygame.SRCALPHA)
    Press().block(target, block, pygame.Rect(10, 0, 240, 0), LIGHT.ink)
    rights = []
    for row in range(len(block.lines)):
        strip = target.subsurface((0, row * block.line_height, 300, block.line_height))
        rects = pygame.mask.from_surface(strip, 40).get_bounding_rects()
        rights.append(max(rect.right for rect in rects))
    assert max(rights) - min(rights) <= 4
    assert max(rights) <= 10 + block.width + 3


def test_two_paragraphs_may_run_two_ways() -> None:
    assert wrap("one\nשתיים\nthree", PLAIN, THEME, 300).backwards == (False, True, False)


# -- caret and selection -----------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(text=MIXED, backwards=st.booleans())
def test_what_is_selected_is_as_wide_as_it_is_drawn(text: str, *, backwards: bool) -> None:
    line = runs.clean(text, keep_newlines=False)
    shaped = runs.shape(line, FACE, backwards=backwards)
    spans = runs.spans(line, FACE, 0, len(line), backwards=backwards)
    assert sum(right - left for left, right in spans) == pytest.approx(shaped.width, abs=1.0)
    assert all(right >= left - 0.5 for left, right in spans)
    assert runs.spans(line, FACE, 1, 1, backwards=backwards) == ()


@needs_hebrew
def test_a_selection_over_two_directions_is_two_pieces() -> None:
    spans = runs.spans("abc אבג def", FACE, 2, 6)  # the end of one word and half of the next
    assert len(spans) == 2
    assert spans[0][1] < spans[1][1]


@needs_hebrew
@pytest.mark.parametrize("flags", [(), (Flag.MULTILINE,)])
def test_the_caret_stands_where_the_next_letter_will_come(flags: tuple[Flag, ...]) -> None:
    view, pilot, _ = seen(of(field("שלום", *flags)))
    at_end = view.caret
    pilot.key("home")
    at_start = view.caret
    assert at_end is not None
    assert at_start is not None
    box = pilot.where("own")
    assert at_end.x < at_start.x
    assert box.centerx < at_start.x <= box.right  # the text begins at the right edge


@needs_hebrew
def test_the_arrows_go_where_they_point() -> None:
    view, pilot, _ = seen(of(field("שלום עולם", Flag.MULTILINE)))
    pilot.key("home")
    places = []
    for _ in range(4):
        assert view.caret is not None
        places.append(view.caret.x)
        pilot.key("left")
    assert places == sorted(places, reverse=True)
    assert view.editors["own"].cursor == 4


@needs_hebrew
def test_a_click_puts_the_caret_between_the_letters_that_were_meant() -> None:
    view, pilot, clock = seen(of(field("שלום עולם", Flag.MULTILINE)))
    pilot.key("home")
    for place in range(9):
        caret = view.caret
        assert caret is not None
        view.editors["own"].move(0)
        clock.now_ms += 1_000  # no double click
        pilot.down(caret.center)
        pilot.up(caret.center)
        assert view.editors["own"].cursor == place
        pilot.key("left")


# -- breaks ------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", [FAMILY, FLAG, "\U0001f44b\U0001f3fd", "❤\ufe0f", "क्\u200dष"])
def test_no_line_break_tears_a_sign_apart(sign: str) -> None:
    block = wrap(sign * 12, PLAIN, THEME, 60)
    whole = graphemes(sign * 12)
    assert "".join(block.lines) == sign * 12
    assert sum(len(graphemes(line)) for line in block.lines) == len(whole)


def test_no_line_begins_with_the_end_of_a_sentence() -> None:
    text = "我吃了最后一个饺子，对不起。我本来应该先告诉你的，但是我没有等。「真的」很抱歉。"
    for width in range(60, 240, 12):
        lines = wrap(text, PLAIN, THEME, width).lines
        assert not any(line[0] in "，。」" for line in lines[1:])
        assert not any(line.rstrip()[-1] == "「" for line in lines)


def test_a_very_long_word_goes_on_in_the_next_line() -> None:
    block = wrap("so " + "w" * 120, PLAIN, THEME, 200)
    assert block.width <= 200
    assert len(block.lines) > 3


@pytest.mark.parametrize("sign", [FAMILY, FLAG, "\U0001f44b\U0001f3fd", "e\u0301"])
def test_one_press_takes_away_one_whole_sign(sign: str) -> None:
    view, pilot, _ = seen(of(field(f"a{sign}{sign}", Flag.MULTILINE)))
    pilot.key("backspace")
    assert view.editors["own"].text == f"a{sign}"
    pilot.key("left")
    assert view.editors["own"].cursor == 1
