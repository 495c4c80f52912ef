"""The feelings ring, drawn round: every word in its petal, reached by hand and by key."""

from __future__ import annotations

import math

import pygame
import pytest

from game.client import wheel
from game.client.boxes import Box
from game.client.theme import Theme
from game.client.view import ScreenView
from game.client.widgets.wheel import strength_at, tint
from game.screens.intents import Held
from tests.client.album_seen import drawn, shown, view_of

WINDOW = (1280, 720)
K = pygame.KEYDOWN


def _round(name: str = "talk-feel", size: tuple[int, int] = WINDOW) -> ScreenView:
    return view_of(name, size, Theme())[0]


def _petals(view: ScreenView) -> list[Box]:
    region = view.frame.regions["work"]
    return [box for box in region.walk() if box.wedge is not None and not box.children]


def _middle_of(view: ScreenView, node_id: str) -> tuple[int, int]:
    found = view.find(node_id)
    assert found is not None
    box, region = found
    rect, wedge = region.on_window(box), box.wedge
    assert wedge is not None
    x, y = wedge.point((wedge.near + wedge.far) / 2, (wedge.start + wedge.end) / 2)
    middle = wedge.middle(rect)
    return round(middle[0] + x), round(middle[1] + y)


def _mouse(kind: int, at: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(kind, pos=at, button=1)


def _key(view: ScreenView, key: int) -> str:
    view.handle(pygame.event.Event(K, key=key, mod=0, unicode=""))
    view.handle(pygame.event.Event(pygame.KEYUP, key=key, mod=0))
    return view.focus


def test_the_ring_is_round_where_all_its_words_have_room() -> None:
    assert len(_petals(_round())) == 45


@pytest.mark.parametrize(
    ("size", "theme"),
    [((960, 600), Theme()), (WINDOW, Theme(scale=1.5)), (WINDOW, Theme(high_contrast=True))],
)
def test_a_small_window_large_text_and_high_contrast_have_rows(
    size: tuple[int, int], theme: Theme
) -> None:
    view, _ = view_of("talk-feel", size, theme)
    assert not _petals(view)
    assert view.find("ring-glad-pleased") is not None


def test_every_point_of_the_ring_belongs_to_one_piece_at_most() -> None:
    view = _round()
    region = view.frame.regions["work"]
    petals = _petals(view)
    for x in range(600, 1150, 7):
        for y in range(120, 640, 7):
            assert sum(region.touches(box, (x, y)) for box in petals) <= 1


def test_each_petal_answers_in_its_middle() -> None:
    view = _round()
    for box in _petals(view):
        found = view.box_at(_middle_of(view, box.node.id))
        assert found is not None
        assert found.node.id == box.node.id


def test_the_first_family_lies_at_the_top_and_its_words_run_clockwise() -> None:
    view = _round()
    glad, pleased, thrilled = (
        _middle_of(view, f"ring-{name}") for name in ("glad", "glad-pleased", "glad-thrilled")
    )
    cross = _middle_of(view, "ring-cross")
    assert glad[1] < cross[1]
    assert pleased[0] < thrilled[0]
    assert cross[0] < glad[0]


def test_holding_a_petal_says_how_strong_it_is() -> None:
    view, clock = view_of("talk-feel", WINDOW, Theme())
    drawn(view, clock)
    at = _middle_of(view, "ring-low-lonely")
    assert view.handle(_mouse(pygame.MOUSEBUTTONDOWN, at)) == ()
    clock.now_ms += 1_250
    assert view.is_dirty, "it grows while it is held"
    (intent,) = view.handle(_mouse(pygame.MOUSEBUTTONUP, at))
    assert isinstance(intent, Held)
    assert (intent.value, intent.ms) == ("lonely", 1_250)


def test_light_grows_by_one_with_each_third_of_a_second_up_to_five() -> None:
    assert [int(strength_at(ms)) for ms in (0, 299, 300, 950, 1500, 9000)] == [0, 0, 1, 3, 5, 5]


def test_arrows_turn_the_ring_and_go_in_and_out() -> None:
    view = _round()
    view.set_focus("ring-glad-thrilled", by_key=True)
    assert _key(view, pygame.K_RIGHT) == "ring-close-fond"
    assert _key(view, pygame.K_LEFT) == "ring-glad-thrilled"
    assert _key(view, pygame.K_DOWN) == "ring-glad"
    assert _key(view, pygame.K_LEFT) == "ring-stirred"
    assert _key(view, pygame.K_UP) == "ring-stirred-curious"


def test_the_ring_closes() -> None:
    view = _round()
    view.set_focus("ring-stirred-restless", by_key=True)
    assert _key(view, pygame.K_RIGHT) == "ring-glad-pleased"


def test_a_petal_in_hand_is_drawn_again_with_the_whole_ring() -> None:
    view = _round()
    found = view.find("ring-low-lonely")
    assert found is not None
    box, region = found
    ring = region.drawn(box)
    assert ring.width == ring.height > 400
    assert all(ring.contains(region.on_window(other)) for other in _petals(view))


def test_words_pale_from_strong_to_mild_and_the_family_is_full() -> None:
    kit = _round().kit
    family, mild, strong = tint("glad", 0, kit), tint("glad", 1, kit), tint("glad", 4, kit)
    assert family == strong != mild
    assert sum(mild) > sum(strong)


def test_what_was_said_stands_left_of_the_ring() -> None:
    view = _round("talk-give-ring")
    ring, fold = view.find("ring"), view.find("chosen-fold")
    assert ring is not None
    assert fold is not None
    assert fold[0].rect.right <= ring[0].rect.left


def test_the_question_is_still_read_where_the_ring_is_round() -> None:
    view = _round()
    words = next(n for n in shown("talk-feel", Theme()).work.children if n.id == "ring").name
    names = [box.node.name for box in view.frame.regions["work"].walk()]
    assert words in names


def test_a_wedge_holds_what_lies_between_its_radii_and_angles() -> None:
    rect = pygame.Rect(0, 0, 200, 200)
    wedge = wheel.Wedge(100, 100, 40, 90, -20, 20, 100)
    assert wedge.holds(rect, (160, 100))
    assert not wedge.holds(rect, (130, 100)), "too near"
    assert not wedge.holds(rect, (40, 100)), "the other side"
    assert math.isclose(max(x for x, _ in wedge.outline(10)), 100, abs_tol=0.1)


@pytest.mark.parametrize(("language", "lean"), [("en", 0), ("fr", wheel.LEAN_PX)])
def test_a_familys_name_keeps_off_the_outline_of_its_piece(language: str, lean: int) -> None:
    view, _ = view_of("talk-feel", (1920, 1080), Theme(), language)
    families = [box for box in _petals(view) if box.wedge is not None and box.wedge.near < 130]
    for box in families:
        wedge = box.wedge
        assert wedge is not None
        block = view.kit.wrap(box.node.name, wheel.FAMILY, 10_000)
        x, y = wheel.name_place(wedge, block.width, block.height, 18)
        ink = pygame.Rect(0, 0, block.width - 2, 8)
        ink.center = (round(x), round(y + 9))
        for corner in (ink.topleft, ink.topright, ink.bottomleft, ink.bottomright):
            off = math.hypot(*corner)
            assert wedge.near - lean <= off <= wedge.far + lean, box.node.name
