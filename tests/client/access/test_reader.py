"""Somebody listens, or nobody; either way the game goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import accesskit  # type: ignore[import-untyped]  # a compiled module without stubs
import pytest

from game.client.access.listening import SETTLES_S, Listening
from game.client.access.reader import MOST_ASKED, ScreenReader
from game.client.words import load_texts
from game.screens.intents import Step
from game.screens.tree import Node, Role
from tests.client.seen import of, seen

TEXTS = load_texts()
GO = Node("go", Role.BUTTON, "Go", intent=Step("go"))
STAY = Node("stay", Role.BUTTON, "Stay", intent=Step("stay"))


class Asking(NamedTuple):
    """A request as AccessKit hands it on."""

    target: int
    action: object = accesskit.Action.CLICK
    data: object = None


@dataclass
class Ear:
    """A way that ends in the test's hand.

    Attributes:
        updates: what was sent. turns: what was said of the keyboard.
        fails: whether sending comes to grief.
    """

    now_s: float = 0.0
    updates: list[Any] = field(default_factory=list)
    turns: list[bool] = field(default_factory=list)
    fails: bool = False
    act: Callable[[Any], None] = print
    listening: Listening = field(init=False)

    def __post_init__(self) -> None:
        self.listening = Listening(lambda: self.now_s)

    def open(self, act: Callable[[Any], None]) -> Ear:
        self.act = act
        return self

    def begin(self) -> None:
        self.listening.begin()
        self.now_s += SETTLES_S

    def send(self, update: object) -> None:
        if self.fails:
            raise RuntimeError("no bus")
        self.updates.append(update)

    def turn(self, *, focused: bool) -> None:
        self.turns.append(focused)

    def put(self, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Take no note of it."""


def listened() -> tuple[ScreenReader, Ear]:
    ear = Ear()
    reader = ScreenReader(ear.open)
    reader.wake()
    return reader, ear


@pytest.fixture(autouse=True)
def window(display: None) -> None:  # noqa: ARG001  (a window for its place on the desk)
    import pygame

    pygame.display.set_mode((64, 64))  # noqa: TID251  (a test's own)


def test_nothing_is_told_while_nobody_listens() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    reader.tell(view, TEXTS, focused=True)
    assert ear.updates == ear.turns == []


def test_whoever_begins_to_listen_is_told_everything_and_then_only_what_changes() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO, STAY))
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    reader.tell(view, TEXTS, focused=True)
    (first,) = ear.updates
    assert first.tree is not None
    assert len(first.nodes) > 3
    view.set_focus("stay", by_key=True)
    reader.tell(view, TEXTS, focused=True)
    assert len(ear.updates) == 2
    assert ear.updates[1].tree is None
    assert list(ear.updates[1].nodes) == []
    assert ear.updates[1].focus != first.focus
    view.show(of(GO))
    reader.tell(view, TEXTS, focused=True)
    assert 0 < len(ear.updates[2].nodes) < len(first.nodes)


def test_whoever_comes_back_is_told_everything_again() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    ear.listening.end()
    reader.tell(view, TEXTS, focused=True)
    assert len(ear.updates) == 1
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    assert ear.updates[1].tree is not None


def test_it_is_told_when_the_window_has_the_keyboard_and_when_it_has_not() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    ear.begin()
    for focused in (True, True, False):
        reader.tell(view, TEXTS, focused=focused)
    assert ear.turns == [True, False]


def test_a_caption_is_told_for_as_long_as_it_is_shown() -> None:
    reader, ear = listened()
    view, _, clock = seen(of(GO))
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    reader.caption("A plank is laid.", clock())
    reader.tell(view, TEXTS, focused=True)
    assert len(ear.updates) == 2
    clock.now_ms += 2_000
    reader.tell(view, TEXTS, focused=True)
    assert len(ear.updates) == 3


def test_what_is_asked_becomes_an_intent_in_the_main_thread() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    number = next(n for n, node in ear.updates[0].nodes if node.label == "Go")
    assert not reader.is_asked
    ear.act(Asking(number))
    assert reader.is_asked
    assert reader.asked(view) == (Step("go"),)
    assert reader.asked(view) == ()


def test_what_is_asked_of_nothing_is_nothing() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    ear.act(Asking(7))
    assert reader.asked(view) == ()
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    ear.act(Asking(7_777))
    ear.act(Asking(1, accesskit.Action.SHOW_CONTEXT_MENU))
    assert reader.asked(view) == ()


def test_a_flood_of_requests_is_cut_off() -> None:
    reader, ear = listened()
    view, _, _ = seen(of(GO))
    ear.begin()
    reader.tell(view, TEXTS, focused=True)
    number = next(n for n, node in ear.updates[0].nodes if node.label == "Go")
    for _ in range(10 * MOST_ASKED):
        ear.act(Asking(number))
    assert len(reader.asked(view)) == MOST_ASKED


def test_trouble_is_one_line_in_the_log_and_the_game_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reader, ear = listened()
    view, pilot, _ = seen(of(GO))
    ear.begin()
    ear.fails = True
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            reader.tell(view, TEXTS, focused=True)
    assert len(caplog.records) == 1
    pilot.press("Go")
    assert pilot.intents == [Step("go")]


def test_a_way_that_cannot_be_opened_is_one_line_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def closed(act: object) -> Ear:
        raise ImportError(f"no accesskit for {act}")

    reader = ScreenReader(closed)
    view, _, _ = seen(of(GO))
    with caplog.at_level(logging.WARNING):
        reader.wake()
        reader.tell(view, TEXTS, focused=True)
    assert len(caplog.records) == 1


def test_nobody_is_told_anything_in_the_first_moment_of_listening() -> None:
    ear = Ear()
    ear.listening.begin()
    assert not ear.listening.is_on, "whoever begins may still hold a lock"
    ear.now_s += SETTLES_S
    assert ear.listening.is_on
    assert ear.listening.is_new()
    assert not ear.listening.is_new()
    ear.listening.end()
    assert not ear.listening.is_on
