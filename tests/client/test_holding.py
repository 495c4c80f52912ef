"""Holding an answer says more than pressing it, by pointer and by key alike."""

from __future__ import annotations

import pygame
import pytest

from game.client.view import ScreenView
from game.screens.intents import Held
from game.screens.tree import Look, Node, Role
from tests.client.seen import of, seen

LINE = Node(
    "say-jam", Role.OPTION, "It sticks like jam.", look=Look.CHOICE, intent=Held("say", "jam"),
    keys=("1",),
)  # fmt: skip


def pressed(kind: int, at: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(kind, pos=at, button=1)


def middle_of(view: ScreenView, node_id: str) -> tuple[int, int]:
    found = view.find(node_id)
    assert found is not None
    box, region = found
    return region.on_window(box).center


@pytest.mark.parametrize("held_ms", [0, 700])
def test_a_line_held_with_the_pointer_tells_how_long(held_ms: int) -> None:
    view, _, clock = seen(of(LINE))
    at = middle_of(view, "say-jam")
    assert view.handle(pressed(pygame.MOUSEBUTTONDOWN, at)) == ()
    clock.now_ms += held_ms
    assert view.handle(pressed(pygame.MOUSEBUTTONUP, at)) == (Held("say", "jam", held_ms),)


def test_sliding_off_what_is_held_chooses_nothing() -> None:
    view, _, clock = seen(of(LINE))
    view.handle(pressed(pygame.MOUSEBUTTONDOWN, middle_of(view, "say-jam")))
    clock.now_ms += 700
    assert view.handle(pressed(pygame.MOUSEBUTTONUP, (5, 5))) == ()


def test_a_key_held_tells_how_long_and_a_lost_window_chooses_nothing() -> None:
    view, _, clock = seen(of(LINE))
    down = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_1, mod=0, unicode="1")
    up = pygame.event.Event(pygame.KEYUP, key=pygame.K_1, mod=0)
    assert view.handle(down) == ()
    clock.now_ms += 900
    assert view.handle(up) == (Held("say", "jam", 900),)
    view.handle(down)
    assert view.handle(pygame.event.Event(pygame.WINDOWFOCUSLOST)) == ()


def test_a_folded_line_is_drawn_and_can_be_reached() -> None:
    folded = Node(
        "fold-jam", Role.OPTION, "It sticks like jam.", value="A folded", look=Look.SPEECH,
        intent=Held("fold", "jam"), keys=("h",),
    )  # fmt: skip
    view, pilot, _ = seen(of(folded))
    surface = pygame.Surface(view.size)
    view.draw(surface)
    assert pilot.shows("It sticks like jam.")
    assert view.find("fold-jam") is not None
