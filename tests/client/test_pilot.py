"""The pilot plays with human verbs, and only through what is on the window."""

from __future__ import annotations

import pytest

from game.client.pilot import MissingNodeError, Pilot
from game.screens.intents import Intent, Pick, Step, Submit, Typed
from game.screens.tree import Node, Role, Screen
from tests.client.sample_parts import magnets, writing
from tests.client.seen import of, seen


def test_the_pilot_plays_a_step_from_choice_to_sending() -> None:
    _, pilot, _ = seen(writing())
    pilot.choose("Can we talk about the watch on Sunday, not today?")
    pilot.click(Role.FIELD, "In your own words")
    pilot.key("ctrl+a")
    pilot.type("Hm")
    pilot.press("Say it")
    assert pilot.intents[0] == Pick("line", "4")
    assert pilot.intents[-2] == Typed("own", "Hm")
    assert pilot.intents[-1] == Submit()


def test_the_pilot_scrolls_to_what_it_presses() -> None:
    many = tuple(Node(f"b{n}", Role.BUTTON, f"Button {n}", intent=Step(str(n))) for n in range(40))
    view, pilot, _ = seen(of(*many), (960, 600))
    pilot.press("Button 39")
    assert pilot.intents == [Step("39")]
    assert view.frame.regions["work"].scroll > 0


def test_the_pilot_says_what_it_cannot_find() -> None:
    _, pilot, _ = seen(writing())
    with pytest.raises(MissingNodeError, match="Nowhere"):
        pilot.press("Nowhere")


def test_the_pilot_reads_what_is_laid_out() -> None:
    _, pilot, _ = seen(magnets())
    assert "But you did take ages." in pilot.texts()
    assert pilot.shows("Make good")


def test_an_app_may_answer_between_two_keys() -> None:
    screens: list[Screen] = [magnets()]
    view, _, _ = seen(writing())

    def answer(intent: Intent) -> None:
        if isinstance(intent, Submit) and screens:
            view.show(screens.pop())

    pilot = Pilot(view, answer)
    pilot.press("Say it")
    assert pilot.shows("Make a sentence or two.")
