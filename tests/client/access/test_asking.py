"""What a screen reader asks goes the way of keys and clicks, and no further than they could."""

from __future__ import annotations

from dataclasses import replace

from game.client.access.asking import answer
from game.client.access.parts import Act, Asked
from game.screens.intents import Held, Pick, Set, Step, Typed
from game.screens.tree import Flag, Node, Role, Stage
from tests.client.seen import of, seen

GO = Node("go", Role.BUTTON, "Go", intent=Step("go"))


def test_a_press_asks_for_what_a_click_asks_for() -> None:
    view, pilot, _ = seen(of(GO))
    pilot.press("Go")
    assert answer(view, Asked(Act.PRESS, "go")) == tuple(pilot.intents) == (Step("go"),)
    assert view.focus == "go"
    assert view.ring_shows


def test_a_press_scrolls_to_what_it_presses() -> None:
    many = tuple(Node(f"b{n}", Role.BUTTON, f"Button {n}", intent=Step(str(n))) for n in range(40))
    view, _, _ = seen(of(*many), (960, 600))
    assert answer(view, Asked(Act.PRESS, "b39")) == (Step("39"),)


def test_an_answer_that_can_be_held_is_pressed_for_no_time() -> None:
    heart = Node("h", Role.OPTION, "Glad", intent=Held("feeling", "glad"))
    view, _, _ = seen(of(heart))
    assert answer(view, Asked(Act.PRESS, "h")) == (Held("feeling", "glad", 0),)


def test_a_toy_is_tapped() -> None:
    view, _, _ = seen(of(Node("toy", Role.TOY, "Lift the lid", "lid")))
    asked = answer(view, Asked(Act.PRESS, "toy"))
    assert asked == (Step("toy-press", "lid"), Step("toy-release", "lid"))


def test_what_is_switched_off_stays_as_it_is() -> None:
    off = replace(GO, flags=frozenset({Flag.DISABLED}))
    view, _, _ = seen(of(off))
    assert answer(view, Asked(Act.PRESS, "go")) == ()


def test_what_lies_under_a_dialog_cannot_be_pressed() -> None:
    close = Node("close", Role.BUTTON, "Close", intent=Step("close"))
    dialog = Node("d", Role.DIALOG, "Stop?", children=(close,))
    view, _, _ = seen(replace(of(GO), dialog=dialog))
    assert answer(view, Asked(Act.PRESS, "go")) == ()
    assert answer(view, Asked(Act.PRESS, "close")) == (Step("close"),)


def test_work_that_has_not_come_in_cannot_be_pressed() -> None:
    view, _, clock = seen(replace(of(GO), stage=Stage("reveal", 1, work_after_ms=2_000)))
    assert answer(view, Asked(Act.PRESS, "go")) == ()
    clock.now_ms += 2_000
    assert answer(view, Asked(Act.PRESS, "go")) == (Step("go"),)


def test_what_is_there_no_more_cannot_be_asked() -> None:
    view, _, _ = seen(of(GO))
    assert answer(view, Asked(Act.PRESS, "gone")) == ()


def test_a_text_is_written_in_place_of_the_old_one() -> None:
    view, _, _ = seen(of(Node("own", Role.FIELD, "Own words", "old", on_text="draft")))
    assert answer(view, Asked(Act.WRITE, "own", text="new")) == (Typed("draft", "new"),)
    assert view.editors["own"].text == "new"
    assert answer(view, Asked(Act.WRITE, "own")) == (Typed("draft", ""),)


def test_the_cursor_goes_where_a_reader_puts_it() -> None:
    view, _, _ = seen(of(Node("own", Role.FIELD, "Own words", "one two")))
    answer(view, Asked(Act.SELECT, "own", ends=(("own@0", 0), ("own@0", 3))))
    assert view.editors["own"].selected == "one"


def test_a_field_cannot_be_pressed_only_entered() -> None:
    view, _, _ = seen(of(GO, Node("own", Role.FIELD, "Own words")))
    assert answer(view, Asked(Act.PRESS, "own")) == ()
    assert view.focus == "own"


def test_a_slider_goes_a_step_or_to_a_value() -> None:
    slider = Node("s", Role.SLIDER, "How loud", "50 0 100 10", intent=Set("volume", ""))
    view, _, _ = seen(of(slider))
    assert answer(view, Asked(Act.MORE, "s")) == (Set("volume", "60"),)
    assert answer(view, Asked(Act.LESS, "s")) == (Set("volume", "40"),)
    assert answer(view, Asked(Act.WRITE, "s", number=93.0)) == (Set("volume", "90"),)
    assert answer(view, Asked(Act.WRITE, "s")) == ()


def test_showing_scrolls_and_leaves_the_focus_alone() -> None:
    many = tuple(Node(f"t{n}", Role.TEXT, f"Line {n}") for n in range(60))
    view, _, _ = seen(of(GO, *many), (960, 600))
    before = view.focus
    assert answer(view, Asked(Act.SHOW, "t59")) == ()
    assert view.frame.regions["work"].scroll > 0
    assert view.focus == before
    answer(view, Asked(Act.SHOW, "t0"))
    region = view.frame.regions["work"]
    box = region.box("t0")
    assert box is not None
    assert region.rect.contains(region.on_window(box))


def test_a_story_that_has_the_focus_first_can_have_it_again() -> None:
    story = Node("story", Role.TEXT, "Once.", flags=frozenset({Flag.FIRST_FOCUS}))
    picks = Node("a", Role.OPTION, "Yes", intent=Pick("q", "a"))
    view, _, _ = seen(of(story, picks))
    answer(view, Asked(Act.FOCUS, "a"))
    assert view.focus == "a"
    answer(view, Asked(Act.FOCUS, "story"))
    assert view.focus == "story"
