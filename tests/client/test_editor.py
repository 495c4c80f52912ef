"""The editor keeps cursor and selection valid, undoes to the start, and loses no text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.editor import Editor

EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.text(max_size=6)),
        st.tuples(st.just("backspace"), st.booleans()),
        st.tuples(st.just("delete"), st.booleans()),
        st.tuples(
            st.just("step"), st.tuples(st.sampled_from((-1, 1)), st.booleans(), st.booleans())
        ),
        st.tuples(st.just("move"), st.integers(-3, 40)),
        st.tuples(st.just("select_all"), st.none()),
        st.tuples(st.just("cut"), st.none()),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    max_size=30,
)


def act(editor: Editor, edit: tuple[str, object]) -> None:
    """Do one edit of the property tests."""
    match edit:
        case ("insert", str() as text):
            editor.insert(text)
        case ("backspace" | "delete" as name, bool() as word):
            (editor.backspace if name == "backspace" else editor.delete)(word=word)
        case ("step", (int() as way, bool() as word, bool() as select)):
            editor.step(way, word=word, select=select)
        case ("move", int() as index):
            editor.move(index)
        case (str() as name, _):
            getattr(editor, name)()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=20), EDITS)
def test_the_cursor_always_stands_inside_the_text(
    start: str, edits: list[tuple[str, object]]
) -> None:
    editor = Editor(start, limit=40, multiline=True)
    for edit in edits:
        act(editor, edit)
        low, high = editor.selection
        assert 0 <= low <= high <= len(editor.text)
        assert editor.whole(editor.cursor) == editor.cursor or editor.cursor == len(editor.text)
        assert "\x00" not in editor.text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=20), EDITS)
def test_undo_to_the_end_gives_back_the_start(start: str, edits: list[tuple[str, object]]) -> None:
    editor = Editor(start, multiline=True)
    first = editor.text
    for edit in edits:
        act(editor, edit)
    last = editor.text
    undone = 0
    while editor.undo():
        undone += 1
    assert editor.text == first
    for _ in range(undone):
        editor.redo()
    assert editor.text == last or undone == 0 or "redo" in {name for name, _ in edits}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.integers(1, 30))
def test_no_text_grows_over_its_limit(text: str, limit: int) -> None:
    editor = Editor("", limit=limit, multiline=True)
    editor.insert(text)
    assert len(editor.text) <= limit


def test_a_whole_word_is_undone_at_once() -> None:
    editor = Editor()
    for sign in "ten new ones":
        editor.insert(sign)
    editor.undo()
    assert editor.text == "ten new "


def test_typing_replaces_the_selection() -> None:
    editor = Editor("cold dumpling")
    editor.move(0)
    editor.step(1, word=True, select=True)
    editor.insert("warm")
    assert editor.text == "warm dumpling"


def test_word_moves_stop_at_words() -> None:
    editor = Editor("not a crumb")
    editor.step(-1, word=True)
    assert editor.cursor == 6
    editor.backspace(word=True)
    assert editor.text == "not crumb"


def test_a_family_of_joined_signs_is_deleted_whole() -> None:
    editor = Editor("a\U0001f468\u200d\U0001f469\u200d\U0001f467")
    editor.backspace()
    assert editor.text == "a"


def test_an_echo_of_own_edits_changes_nothing() -> None:
    editor = Editor("")
    for sign in "abc":
        editor.insert(sign)
        editor.tell()
    editor.adopt("a")  # the app is two keys behind
    assert editor.text == "abc"
    editor.adopt("abc")
    assert editor.text == "abc"


def test_a_text_set_by_the_app_is_taken_over_and_can_be_undone() -> None:
    editor = Editor("")
    editor.insert("draft")
    editor.tell()
    editor.adopt("draft")
    editor.adopt("")
    assert editor.text == ""
    editor.undo()
    assert editor.text == "draft"


def test_a_silent_app_does_not_wipe_what_is_typed() -> None:
    editor = Editor("")
    editor.insert("mine")
    editor.tell()
    editor.adopt("")  # shown again before the app has heard
    assert editor.text == "mine"
