"""AccessKit's nodes say what the parts say."""

from __future__ import annotations

import accesskit  # type: ignore[import-untyped]  # a compiled module without stubs
import pytest

from game.client.access.nodes import ROOT_NUMBER, Book
from game.client.access.parts import ROOT, Act, Caret, Kind, Mark, Outline, Part, Range, Run

WINDOW = Part(Kind.WINDOW, "Halfway", inside=("go",))


def made(part: Part) -> accesskit.Node:
    """Return the node of a part that lies in a window."""
    update = Book().update(Outline({ROOT: WINDOW, "go": part}))
    return next(node for number, node in update.nodes if number != ROOT_NUMBER)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_a_role_of_accesskit(kind: Kind) -> None:
    assert made(Part(kind, "Name")).role == getattr(accesskit.Role, kind.value)


@pytest.mark.parametrize("act", Act)
def test_every_act_is_an_action_of_accesskit(act: Act) -> None:
    node = made(Part(Kind.BUTTON, "Go", acts=(act,)))
    assert node.supports_action(getattr(accesskit.Action, act.value))


def test_a_button_has_its_name_note_place_and_key() -> None:
    node = made(Part(Kind.BUTTON, "Go", "now", place=(1, 2, 30, 40), keys="enter"))
    assert (node.label, node.description, node.keyboard_shortcut) == ("Go", "now", "enter")
    assert (node.bounds.x0, node.bounds.y0, node.bounds.x1, node.bounds.y1) == (1, 2, 30, 40)


def test_plain_words_are_their_own_value() -> None:
    node = made(Part(Kind.TEXT, "Two people, two banks."))
    assert (node.label, node.value) == (None, "Two people, two banks.")


def test_states_become_flags() -> None:
    node = made(Part(Kind.ANSWER, "Yes", marks=tuple(Mark), nth=(2, 3)))
    assert node.is_disabled
    assert node.is_busy
    assert node.is_modal
    assert node.live == accesskit.Live.POLITE
    assert (node.position_in_set, node.size_of_set) == (2, 3)
    assert made(Part(Kind.ANSWER, marks=(Mark.ON,))).toggled == accesskit.Toggled.TRUE
    assert made(Part(Kind.ANSWER, marks=(Mark.OFF,))).toggled == accesskit.Toggled.FALSE


def test_a_slider_has_its_numbers_and_a_heading_its_level() -> None:
    node = made(Part(Kind.SLIDER, "How loud", range=Range(50, 0, 100, 10)))
    found = (node.numeric_value, node.min_numeric_value, node.max_numeric_value)
    assert (*found, node.numeric_value_step) == (50, 0, 100, 10)
    assert made(Part(Kind.HEADING, "Thank you", level=2)).level == 2


def test_a_field_has_its_text_its_lines_and_its_cursor() -> None:
    run = Run("hé\n", (1, 2, 1), (3,))
    field = Part(Kind.PAGE, "Own", value="hé\n", inside=("r",), caret=Caret(("r", 0), ("r", 2)))
    window = Part(Kind.WINDOW, inside=("own",))
    update = Book().update(Outline({ROOT: window, "own": field, "r": Part(Kind.RUN, run=run)}))
    nodes = {str(node.role): (number, node) for number, node in update.nodes}
    number, line = nodes["Role.TEXT_RUN"]
    _, page = nodes["Role.MULTILINE_TEXT_INPUT"]
    assert (line.value, list(line.character_lengths)) == ("hé\n", [1, 2, 1])
    assert page.value == "hé\n"
    assert page.text_selection.focus.node == number
    assert page.text_selection.focus.character_index == 2


def test_the_same_id_keeps_its_number_and_nothing_new_is_nothing_to_send() -> None:
    book = Book()
    one = Outline({ROOT: WINDOW, "go": Part(Kind.BUTTON, "Go")}, focus="go")
    first = book.update(one)
    assert book.update(one) is None
    changed = book.update(Outline({ROOT: WINDOW, "go": Part(Kind.BUTTON, "Stay")}, focus="go"))
    assert [number for number, _ in changed.nodes] == [first.focus] == [changed.focus]
    book.forget()
    assert book.update(one).tree is not None
