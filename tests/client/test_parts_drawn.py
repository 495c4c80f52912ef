"""A part that is drawn again by itself looks as it does when everything is drawn."""

from __future__ import annotations

import pygame
import pytest

from game.client.album import ALBUM
from game.client.looks import painted_view
from game.client.theme import Theme
from game.client.view import ScreenView
from game.screens.screens import happenings_of, screen_for
from game.screens.tree import Fold, Node, Role, Screen

STATES = ("home", "talk-share-words", "door-ready", "more-ledger")
SIZE = (1280, 720)
LATER_MS = 2_000  # all that comes in has come in


def _drawn(name: str, *, contrast: bool = False) -> tuple[ScreenView, pygame.Surface]:
    """Return a view of a state in which nothing moves, and the window with all of it."""
    pygame.display.init()
    pygame.font.init()
    stroll = ALBUM[name]()
    clock = [stroll.now_ms % 1_000_000]
    theme = Theme(reduced_motion=True, high_contrast=contrast)
    view = painted_view(SIZE, None, theme=theme, clock=lambda: clock[0])
    view.show(screen_for(*stroll.spoken("en")), happenings_of(stroll.state))
    surface = pygame.Surface(SIZE)
    view.draw(surface)
    for _ in range(2):
        clock[0] += LATER_MS
        view.redraw()
        view.draw(surface)
    return view, surface


def _pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("name", STATES)
def test_what_is_drawn_again_alone_changes_no_pixel(name: str, *, contrast: bool) -> None:
    view, surface = _drawn(name, contrast=contrast)
    whole = _pixels(surface)
    ids = [box.node.id for region in view.frame.regions.values() for box in region.walk()]
    assert ids
    for node_id in ids:
        view.mark(node_id)
        view.draw(surface)
        assert _pixels(surface) == whole, node_id


def test_words_on_the_picture_stay_when_a_button_beside_them_is_drawn_again() -> None:
    view, surface = _drawn("home")
    assert view.frame.fold is Fold.FULL
    whole = _pixels(surface)
    work = view.frame.regions["work"]
    last = work.walk()[-1]
    view.mark(last.node.id)
    (area,) = view.draw(surface)
    assert area.size != SIZE
    assert _pixels(surface) == whole


def _named(value: str) -> Screen:
    field = Node("name", Role.FIELD, "Your name", value=value, limit=40)
    return Screen("name", "Halfway", work=Node("work", Role.GROUP, children=(field,)))


def _field() -> tuple[ScreenView, pygame.Surface]:
    pygame.display.init()
    pygame.font.init()
    clock = [0]
    view = painted_view(SIZE, None, theme=Theme(reduced_motion=True), clock=lambda: clock[0])
    surface = pygame.Surface(SIZE)
    view.show(_named("No"))
    view.set_focus("name", by_key=True)
    for clock[0] in (0, LATER_MS):
        view.draw(surface)
    return view, surface


def test_a_letter_is_seen_before_the_app_knows_of_it_and_not_drawn_twice() -> None:
    view, surface = _field()
    before = _pixels(surface)
    view.handle(pygame.event.Event(pygame.TEXTINPUT, text="r"))
    view.draw(surface)
    typed = _pixels(surface)
    assert typed != before
    view.show(_named(view.editors["name"].text))
    assert not view.is_dirty
    view.redraw()
    view.draw(surface)
    assert _pixels(surface) == typed


def test_a_text_that_the_app_sets_is_drawn() -> None:
    view, surface = _field()
    before = _pixels(surface)
    view.show(_named("Somebody else"))
    assert view.is_dirty
    view.draw(surface)
    assert _pixels(surface) != before
