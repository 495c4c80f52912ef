"""A field's text is told in lines, whole signs and words, and found again from there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.client.access.writing import caret_of, index_of, lines, run_of
from game.client.editor import Editor

TEXTS = ("", "a", "a b\nc", "\n\n", "né e\u0301t", "👩‍👧 und 👍🏽!", "שלום hello", "x" * 600 + " y")


@pytest.mark.parametrize("text", TEXTS)
def test_lines_signs_and_words_add_up_to_the_text(text: str) -> None:
    assert "".join(lines(text)) == text
    for line in lines(text):
        run = run_of(line)
        assert sum(run.signs) == len(line.encode())
        assert sum(run.words) == len(run.signs)
        assert all(0 < word <= 255 for word in run.words)


def test_a_sign_with_its_marks_and_joiners_is_one() -> None:
    assert len(run_of("e\u0301").signs) == 1
    assert len(run_of("👩‍👧").signs) == 1
    assert len(run_of("👍🏽").signs) == 1


@given(st.text(alphabet="ab é\u0301\n👍🏽‍", max_size=30), st.integers(0, 30))
def test_the_cursor_is_found_again_where_it_was_told(text: str, at: int) -> None:
    editor = Editor(text, multiline=True)
    editor.move(at)
    caret = caret_of("own", editor, editor.text)
    assert caret.anchor == caret.cursor
    assert index_of(caret.cursor, editor.text) == editor.cursor


def test_a_selection_has_two_ends() -> None:
    editor = Editor("one\ntwo", multiline=True)
    editor.select_all()
    caret = caret_of("own", editor, editor.text)
    assert caret.anchor == ("own@0", 0)
    assert caret.cursor == ("own@1", 3)


def test_a_place_that_is_no_more_is_the_nearest_there_is() -> None:
    assert index_of(("own@7", 99), "one\ntwo") == 7
    assert index_of(("own", 2), "one") == 2
