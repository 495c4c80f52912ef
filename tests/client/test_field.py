"""Text fields: typing, composing, clipboard, pointer, and never a lost sign."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.theme import Theme
from game.screens.intents import Step, Submit, Typed
from game.screens.tree import Flag, Look, Node, Role
from tests.client.seen import Pocket, of, seen

WORDS = "I ate it, knowing I’d said I wouldn’t. It was warm and I was weak."


def field(text: str = "", *flags: Flag, limit: int = 280) -> Node:
    """Return a field of several lines."""
    return Node(
        "own", Role.FIELD, "Own words", text, on_text="draft", limit=limit,
        flags=frozenset({Flag.MULTILINE, *flags}),
    )  # fmt: skip


def test_every_key_tells_the_app_the_whole_text() -> None:
    _, pilot, _ = seen(of(field()))
    pilot.type("ok")
    assert pilot.intents == [Typed("draft", "o"), Typed("draft", "ok")]


def test_moving_the_cursor_tells_nothing() -> None:
    _, pilot, _ = seen(of(field(WORDS)))
    for key in ("left", "ctrl+left", "home", "end", "up", "down", "ctrl+a"):
        pilot.key(key)
    assert pilot.intents == []


def test_composed_text_is_shown_before_it_is_text() -> None:
    view, pilot, _ = seen(of(field("あ")))
    pilot.compose("にほん")
    assert pilot.value("own") == "あ"
    assert view.caret is not None
    assert pilot.intents == []
    pilot.commit("日本")
    assert pilot.value("own") == "あ日本"
    assert view.editors["own"].composing == ""


def test_keys_belong_to_the_input_method_while_it_composes() -> None:
    _, pilot, _ = seen(of(field("a")))
    pilot.compose("に")
    pilot.key("backspace")
    assert pilot.value("own") == "a"


def test_cut_copy_and_paste_go_through_the_clipboard() -> None:
    view, pilot, _ = seen(of(field("warm dumpling")))
    pilot.key("ctrl+a")
    pilot.key("ctrl+x")
    assert pilot.value("own") == ""
    pilot.key("ctrl+v")
    pilot.key("ctrl+v")
    assert pilot.value("own") == "warm dumplingwarm dumpling"
    assert isinstance(view.clipboard, Pocket)
    assert view.clipboard.text == "warm dumpling"


def test_a_masked_text_is_never_copied() -> None:
    view, pilot, _ = seen(of(field("secret", Flag.MASKED)))
    pilot.key("ctrl+a")
    pilot.key("ctrl+c")
    assert isinstance(view.clipboard, Pocket)
    assert view.clipboard.text == ""


def test_undo_and_redo_by_keyboard() -> None:
    _, pilot, _ = seen(of(field()))
    pilot.type("one two")
    pilot.key("ctrl+z")
    assert pilot.value("own") == "one "
    pilot.key("ctrl+y")
    assert pilot.value("own") == "one two"


def test_the_pointer_selects_and_a_double_click_takes_a_word() -> None:
    view, pilot, _ = seen(of(field("warm dumpling")))
    rect = pilot.where("own")
    inside = (rect.x + 40, rect.bottom - 70)
    pilot.down(inside)
    pilot.point((rect.right - 40, rect.bottom - 70))
    pilot.up((rect.right - 40, rect.bottom - 70))
    assert view.editors["own"].selected.endswith("dumpling")
    pilot.down(inside)
    pilot.up(inside)
    assert view.editors["own"].selected == "warm"


def test_up_and_down_follow_the_lines_as_drawn() -> None:
    view, pilot, _ = seen(of(field(WORDS * 4)), (960, 600))
    pilot.key("ctrl+home")
    pilot.key("down")
    first = view.editors["own"].cursor
    assert 0 < first < len(WORDS * 4)
    pilot.key("up")
    assert view.editors["own"].cursor == 0


def test_a_long_text_makes_the_field_grow_so_that_none_is_hidden() -> None:
    short, _, _ = seen(of(field("a")))
    long, _, _ = seen(of(field(WORDS * 8)))
    assert long.find("own")[0].rect.height > short.find("own")[0].rect.height  # type: ignore[index]


def test_the_limit_holds_and_keeps_what_was_there() -> None:
    _, pilot, _ = seen(of(field("12345", limit=7)))
    pilot.commit("abcdef")
    assert pilot.value("own") == "12345ab"


def test_a_new_text_size_keeps_text_and_cursor() -> None:
    view, pilot, _ = seen(of(field("warm dumpling")))
    pilot.key("home")
    view.set_theme(Theme(scale=2.0))
    pilot.type("x")
    assert pilot.value("own") == "xwarm dumpling"


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=40))
@pytest.mark.parametrize("contrast", [False, True])
def test_any_text_can_be_typed_and_drawn(contrast: bool, text: str) -> None:  # noqa: FBT001
    view, pilot, _ = seen(of(field()), (960, 600), Theme(scale=1.6, high_contrast=contrast))
    pilot.commit(text.encode("utf-8", "replace").decode())
    pilot.key("ctrl+a")
    view.draw(pygame.Surface((960, 600)))
    assert view.caret is not None
    assert all(isinstance(intent, Typed) for intent in pilot.intents)


def test_where_enter_sends_shift_and_enter_begin_a_new_line() -> None:
    gold = Node("say", Role.BUTTON, "Say it", look=Look.GOLD, intent=Submit(), keys=("enter",))
    view, pilot, _ = seen(of(field("one", Flag.SENDS), gold))
    pilot.key("shift+enter")
    pilot.type("two")
    assert view.editors["own"].text == "one\ntwo"
    pilot.key("enter")
    assert pilot.intents[-1] == Submit()
    assert view.editors["own"].text == "one\ntwo"


def test_one_press_pastes_an_invite_whole_in_the_place_of_what_stood_there() -> None:
    line = Node("invite-text", Role.FIELD, "Invite", "a slip", on_text="invite-text", limit=160)
    view, pilot, _ = seen(
        of(line, Node("paste", Role.BUTTON, "Paste", intent=Step("paste", "invite-text")))
    )
    view.clipboard.put(" https://example.org/join#1-ABC-DEF\n")
    pilot.press("Paste")
    assert pilot.intents == [Typed("invite-text", " https://example.org/join#1-ABC-DEF ")]
    assert pilot.focused() == "invite-text"
