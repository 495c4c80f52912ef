"""The keyboard reaches everything, and every key means one thing at a time."""

from __future__ import annotations

import pytest

from game.client.focus import can_focus, stops
from game.client.theme import Theme
from game.screens.intents import Go, Pick, Set, Step, Submit, Toy, Typed
from game.screens.tree import Flag, Look, Node, Role
from tests.client.sample_more import dialog
from tests.client.sample_parts import option, writing
from tests.client.samples import GALLERY
from tests.client.seen import of, seen

SAY = Node("say", Role.BUTTON, "Say it", look=Look.GOLD, intent=Submit(), keys=("enter",))
LINES = Node(
    "lines", Role.LIST, "Which?", children=tuple(option(n, f"line {n}") for n in (1, 2, 3))
)
OWN = Node("own", Role.FIELD, "Own words", on_text="draft", flags=frozenset({Flag.MULTILINE}))


@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("name", GALLERY)
def test_the_keyboard_reaches_everything_that_can_be_pressed(name: str, scale: float) -> None:
    view, pilot, _ = seen(
        GALLERY[name](), (1280, 720) if scale == 1.0 else (960, 600), Theme(scale=scale)
    )
    wanted = {
        box.node.id
        for region_name, region in view.frame.regions.items()
        if region_name == "dialog" or "dialog" not in view.frame.regions
        for box in region.walk()
        if can_focus(box.node)
    }
    reached = {pilot.focused()}
    for _ in range(60):
        pilot.key("tab")
        reached.add(pilot.focused())
        here = next(stop for stop in stops(view.frame) if stop.node.id == pilot.focused())
        if here.group:
            for _ in range(12):
                pilot.key("right")
                reached.add(pilot.focused())
    assert wanted <= reached
    assert not any(isinstance(intent, Pick) for intent in pilot.intents)


def test_what_has_focus_is_scrolled_into_view() -> None:
    many = tuple(Node(f"b{n}", Role.BUTTON, f"Button {n}", intent=Step(str(n))) for n in range(30))
    view, pilot, _ = seen(of(*many), (960, 600))
    for _ in range(29):
        pilot.key("tab")
    assert pilot.focused() == "b29"
    assert pilot.where("b29").bottom <= 600
    pilot.key("shift+tab")
    assert pilot.focused() == "b28"
    assert view.frame.regions["work"].scroll > 0


def test_a_number_chooses_and_enter_goes_on_to_send() -> None:
    _, pilot, _ = seen(of(LINES, SAY))
    pilot.key("2")
    assert pilot.intents == [Pick("line", "2")]
    answers = (option(1, "line 1"), option(2, "line 2", Flag.SELECTED))
    _, pilot, _ = seen(of(Node("lines", Role.LIST, "Which?", children=answers), SAY))
    pilot.key("tab")
    assert pilot.focused() == "line2"
    pilot.key("enter")
    assert pilot.intents == [Submit()]


def test_space_takes_an_answer_that_the_player_walked_to() -> None:
    _, pilot, _ = seen(of(LINES, SAY))
    pilot.key("down")
    pilot.key("down")
    pilot.key("space")
    assert pilot.intents == [Pick("line", "2")]


def test_a_stray_key_chooses_nothing_before_the_player_has_walked_to_an_answer() -> None:
    _, pilot, _ = seen(of(LINES))
    pilot.key("enter")
    pilot.key("space")
    assert pilot.focused() == ""
    assert pilot.intents == []


def test_numbers_are_text_while_a_field_has_focus() -> None:
    view, pilot, _ = seen(of(OWN, LINES))
    assert pilot.focused() == "own"
    pilot.key("2")
    assert pilot.intents == [Typed("draft", "2")]
    assert not view.has_free_keys


def test_ctrl_enter_sends_from_inside_a_field_and_enter_makes_a_line() -> None:
    _, pilot, _ = seen(of(OWN, SAY))
    pilot.type("a")
    pilot.key("enter")
    pilot.key("ctrl+enter")
    assert pilot.value("own") == "a\n"
    assert pilot.intents[-1] == Submit()


def test_a_key_that_chose_is_not_typed_into_the_next_screen() -> None:
    view, pilot, _ = seen(of(LINES))
    pilot._answer = lambda _: view.show(of(OWN))
    pilot.key("1")
    assert pilot.focused() == "own"
    assert pilot.value("own") == ""


def test_escape_goes_back_and_closes_dialogs() -> None:
    _, pilot, _ = seen(of(SAY))
    pilot.key("escape")
    assert pilot.intents == [Step("back")]
    _, pilot, _ = seen(dialog())
    pilot.key("escape")
    assert pilot.intents == [Step("resume")]


def test_three_escapes_hide_at_once() -> None:
    _, pilot, clock = seen(of(SAY))
    for _ in range(3):
        pilot.key("escape")
        clock.now_ms += 300
    assert pilot.intents[-1] == Go("hide")


def test_three_slow_escapes_hide_nothing() -> None:
    _, pilot, clock = seen(of(SAY))
    for _ in range(3):
        pilot.key("escape")
        clock.now_ms += 900
    assert Go("hide") not in pilot.intents


def test_a_dialog_keeps_focus_and_answers_alone() -> None:
    view, pilot, _ = seen(dialog())
    seen_ids = set()
    for _ in range(10):
        pilot.key("tab")
        seen_ids.add(pilot.focused())
    assert seen_ids == {"wind", "stop2", "on"}
    pilot.key("1")
    assert pilot.intents == []
    view.show(writing())
    assert pilot.focused() == "own"


def test_arrows_move_a_slider() -> None:
    slider = Node("size", Role.SLIDER, "Text size", "100 80 200 10", intent=Set("text-size", ""))
    _, pilot, _ = seen(of(slider))
    pilot.key("right")
    pilot.key("left")
    assert pilot.intents == [Set("text-size", "110"), Set("text-size", "90")]


def test_a_held_toy_is_pressed_and_let_go() -> None:
    toy = Node("t", Role.TOY, "Bite", "three-bites", keys=("space",))
    _, pilot, _ = seen(of(toy))
    pilot.hold("space")
    pilot.hold("space")  # the system repeats held keys
    pilot.release("space")
    assert pilot.intents == [Step("toy-press", "three-bites"), Step("toy-release", "three-bites")]


def test_a_pebble_hops_as_often_as_it_was_held() -> None:
    pebble = Node("p", Role.TOY, "Pebble", look=Look.CHIP, intent=Toy("pebble", 8), keys=("1",))
    _, pilot, clock = seen(of(pebble))
    pilot.key("1")
    pilot.hold("1")
    clock.now_ms += 1000
    pilot.release("1")
    assert pilot.intents == [Toy("pebble", 8), Toy("pebble", 12)]


def test_a_held_toy_is_let_go_when_the_screen_changes() -> None:
    toy = Node("t", Role.TOY, "Bite", "bite", keys=("space",))
    view, pilot, _ = seen(of(toy))
    pilot.hold("space")
    view.show(writing())
    pilot.release("space")
    assert pilot.intents == [Step("toy-press", "bite"), Step("toy-release", "bite")]


def test_what_is_off_cannot_be_pressed() -> None:
    off = Node(
        "n", Role.BUTTON, "No", intent=Step("x"), keys=("x",), flags=frozenset({Flag.DISABLED})
    )
    view, pilot, _ = seen(of(off))
    pilot.key("x")
    pilot.press("No")
    assert pilot.intents == []
    assert view.focus == ""
