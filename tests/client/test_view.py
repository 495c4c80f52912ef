"""The view draws only what changed, keeps focus by id, and rests when nothing moves."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.client.theme import Theme
from game.client.view import ScreenView
from game.rules.seats import Seat
from game.screens.intents import Step
from game.screens.tree import Flag, Fold, Look, Node, Role, Screen, Stage
from game.screens.world import Happening, ToyKind, World
from tests.client.sample_parts import BAR, SIDE, option, writing
from tests.client.samples import GALLERY
from tests.client.seen import StillClock, of, seen


def settled(
    screen: Screen, theme: Theme | None = None
) -> tuple[ScreenView, pygame.Surface, StillClock]:
    """Return a view whose first frame has come in."""
    view, _, clock = seen(screen, theme=theme)
    surface = pygame.Surface(view.size)
    view.draw(surface)
    clock.now_ms += 400
    view.draw(surface)
    view.draw(surface)
    return view, surface, clock


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("name", GALLERY)
def test_every_sample_draws(name: str, contrast: bool) -> None:  # noqa: FBT001
    view, _, clock = seen(GALLERY[name](), theme=Theme(high_contrast=contrast))
    clock.now_ms += 5000
    surface = pygame.Surface(view.size)
    assert view.draw(surface)
    assert (
        len({surface.get_at((x, y))[:3] for x in range(0, 1280, 40) for y in range(0, 720, 40)}) > 2
    )


def test_idle_draws_nothing() -> None:
    view, surface, clock = settled(of(*writing().work.children))
    clock.now_ms += 10_000
    assert not view.is_dirty
    assert view.draw(surface) == []


def test_water_stands_still_with_reduced_motion_and_moves_without() -> None:
    still, _, clock = settled(GALLERY["magnets"](), Theme(reduced_motion=True))
    clock.now_ms += 1000
    assert not still.is_dirty
    moving, _, clock = settled(GALLERY["magnets"]())
    clock.now_ms += 1000
    assert moving.is_dirty


def test_water_rests_while_nobody_looks_but_a_pebble_is_drawn() -> None:
    view, surface, clock = settled(GALLERY["magnets"]())
    view.rest(resting=True)
    clock.now_ms += 1000
    assert not view.is_dirty
    view.show(view.screen, (Happening(Seat.A, ToyKind.PEBBLE, 3, clock.now_ms),))
    assert view.draw(surface)
    view.show(view.screen, ())
    view.draw(surface)
    view.rest(resting=False)
    clock.now_ms += 1000
    assert view.is_dirty


def test_showing_the_same_screen_again_draws_nothing() -> None:
    screen = of(*writing().work.children)
    view, _, _ = settled(screen)
    view.show(of(*writing().work.children))
    assert not view.is_dirty


def test_a_choice_draws_only_its_own_part() -> None:
    first = of(Node("l", Role.LIST, "Which?", children=(option(1, "one"), option(2, "two"))))
    chosen = of(
        Node("l", Role.LIST, "Which?", children=(option(1, "one"), option(2, "two", Flag.SELECTED)))
    )
    view, surface, _ = settled(first)
    view.show(chosen)
    rects = view.draw(surface)
    assert sum(rect.width * rect.height for rect in rects) < 0.2 * 1280 * 720


def test_a_part_drawn_again_looks_as_if_all_had_been_drawn() -> None:
    view, surface, _ = settled(writing(), Theme(reduced_motion=True))
    pilot_keys = (pygame.K_TAB, pygame.K_TAB, pygame.K_TAB)
    for key in pilot_keys:
        view.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
        view.handle(pygame.event.Event(pygame.KEYUP, key=key, mod=0, unicode=""))
        view.draw(surface)
    parts = pygame.image.tobytes(surface, "RGB")
    view.redraw()
    view.draw(surface)
    assert pygame.image.tobytes(surface, "RGB") == parts


def test_focus_survives_a_new_frame_and_moves_on_when_its_node_goes() -> None:
    view, pilot, _ = seen(writing())
    pilot.key("tab")
    kept = view.focus
    view.show(replace(writing(), hint="changed"))
    assert view.focus == kept
    view.show(of(Node("b", Role.BUTTON, "Only this", intent=Step("x"))))
    assert view.focus == "b"


def test_the_ring_shows_for_the_keyboard_and_not_for_the_pointer() -> None:
    view, pilot, _ = seen(of(Node("b", Role.BUTTON, "Press", intent=Step("x"))))
    pilot.press("Press")
    assert not view.ring_shows
    pilot.key("tab")
    assert view.ring_shows


def test_new_work_fades_in_and_ends_whole() -> None:
    view, _, clock = seen(of(Node("b", Role.BUTTON, "Press", intent=Step("x"), look=Look.GOLD)))
    surface = pygame.Surface(view.size)
    view.draw(surface)
    at = view.find("b")
    assert at is not None
    middle = (at[0].rect.x + 20, at[0].rect.centery)
    early = surface.get_at(middle)[:3]
    clock.now_ms += 1000
    view.draw(surface)
    assert early == view.kit.theme.palette.paper
    assert surface.get_at(middle)[:3] == view.kit.theme.palette.gold
    assert not view.is_dirty


def test_the_work_waits_for_the_stage() -> None:
    screen = replace(GALLERY["faces"](), stage=Stage("reveal-table", 9, work_after_ms=1000))
    view, pilot, clock = seen(screen)
    pilot.key("1")
    assert pilot.intents == []
    clock.now_ms += 1001
    assert view.is_dirty
    pilot.key("1")
    assert len(pilot.intents) == 1


def test_a_happening_is_drawn_at_once() -> None:
    view, _, clock = settled(GALLERY["magnets"](), Theme(reduced_motion=True))
    view.show(GALLERY["magnets"](), (Happening(Seat.A, "pebble", 8, clock.now_ms),))  # type: ignore[arg-type]
    assert view.is_dirty


def test_a_caption_shows_for_two_seconds() -> None:
    view, surface, clock = settled(of(Node("t", Role.TEXT, "Quiet")))
    plain = pygame.image.tobytes(surface, "RGB")
    view.caption("a plank is laid")
    view.draw(surface)
    assert pygame.image.tobytes(surface, "RGB") != plain
    clock.now_ms += 2100
    view.draw(surface)
    assert pygame.image.tobytes(surface, "RGB") == plain


def test_the_ledger_opens_and_closes_in_a_narrow_window() -> None:
    view, pilot, _ = seen(writing(), (960, 600))
    pilot.press("Promises")
    assert pilot.shows("back to Mum’s.")
    assert "dialog" in view.frame.regions
    pilot.key("escape")
    assert "dialog" not in view.frame.regions
    assert pilot.intents == []


def test_buttons_without_room_go_behind_more_and_keep_their_keys() -> None:
    many = tuple(
        Node(f"b{n}", Role.BUTTON, f"Something {n}", intent=Step(str(n)), keys=(f"f{n}",))
        for n in range(1, 8)
    )
    view, pilot, _ = seen(replace(writing(), bar=(*BAR[:1], *many)), (960, 600), Theme(scale=1.6))
    assert view.frame.hidden
    pilot.key("f7")
    assert pilot.intents == [Step("7")]
    pilot.press("More")
    pilot.press("Something 6")
    assert pilot.intents[-1] == Step("6")
    assert "dialog" not in view.frame.regions


def test_the_wheel_scrolls_what_is_under_the_pointer() -> None:
    many = tuple(Node(f"b{n}", Role.BUTTON, f"Button {n}", intent=Step(str(n))) for n in range(30))
    view, pilot, _ = seen(replace(of(*many), side=SIDE))
    pilot.wheel((300, 500), -2)
    work = view.frame.regions["work"]
    assert work.scroll == 128
    pilot.key("pagedown")
    assert work.scroll > 128


def test_a_point_on_the_picture_is_told_apart_from_the_work() -> None:
    view, _, _ = seen(replace(GALLERY["magnets"](), live_toys=True))
    assert view.world_at((640, 120)) is not None
    assert view.world_at((640, 500)) is None


def test_the_window_may_take_any_lawful_size() -> None:
    view, _, _ = seen(writing())
    for size in ((960, 600), (2560, 1440), (1281, 721)):
        view.resize(size)
        assert view.draw(pygame.Surface(size))


def test_a_world_without_room_is_not_painted() -> None:
    view, _, _ = seen(replace(writing(), world=None, fold=Fold.BAR))
    assert view.frame.world is None
    assert view.frame.blocks is None
    view.show(replace(writing(), world=World(), fold=Fold.FULL))
    assert view.frame.fold in (Fold.FULL, Fold.STRIP, Fold.BAR)


def test_what_is_off_looks_off_in_high_contrast_too() -> None:
    def drawn(*flags: Flag) -> bytes:
        node = Node(
            "b", Role.BUTTON, "Say it", look=Look.GOLD, intent=Step("x"), flags=frozenset(flags)
        )
        _, surface, _ = settled(of(node), Theme(high_contrast=True))
        return pygame.image.tobytes(surface, "RGB")

    assert drawn() != drawn(Flag.DISABLED)
