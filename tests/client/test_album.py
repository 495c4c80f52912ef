"""Every screen in every telling state: drawn whole, reached by hand, legible, and never silent.

Sizes are those people have: the smallest window at ordinary and at double text, a laptop, a large
screen, and high contrast. The painted world costs a fifth of a second a picture, so the fast
tests draw plain ones; where words lie on the world itself, the real one is painted.
"""

from __future__ import annotations

from functools import cache

import pygame
import pytest

from game.client.album import ALBUM
from game.client.frame import turn_height
from game.client.looks import painted_view
from game.client.theme import BAR_TITLE, TARGET_PX, Theme
from game.client.view import ScreenView
from game.client.widgets import PRESSABLE, widget_for
from game.client.widgets.base import Words
from game.client.words import BASE, load_texts
from game.screens.screens import happenings_of
from game.screens.settings import LANGUAGES
from game.screens.tree import Look, Role, walk
from tests.client.album_seen import (
    SCENES,
    Read,
    all_nodes,
    boxes,
    cut_off,
    drawn,
    may_be_lower,
    off_words,
    on_each_other,
    pressable,
    read,
    shown,
    view_of,
    walked,
)
from tests.client.seen import StillClock
from tests.screens.laws import STILL
from tests.screens.laws import check as check_laws

LOOKS = {
    "small": ((960, 600), Theme()),
    "small, double text": ((960, 600), Theme(scale=2.0)),
    "laptop": ((1280, 720), Theme()),
    "large": ((2560, 1440), Theme()),
    "high contrast": ((1280, 720), Theme(high_contrast=True)),
}
SMALL = ("small", "small, double text")
"""Windows in which longer words than the English ones must fit, too."""

LEGIBLE, LARGE_PX, LARGE = 4.5, 32, 3.0  # text against its ground; large letters need less
NOT_IN_PLAY = ("fenced", "closed")  # nothing can be sent from here: the seat is elsewhere, or gone
KEYS = {"help": ("f1",), "pause": ("f2",), "stop": ("f3",)}


@cache
def laid_out(name: str) -> tuple[tuple[str, ScreenView], ...]:
    """Return a state laid out in every window; nothing is drawn."""
    views = [(look, view_of(name, size, theme)[0]) for look, (size, theme) in LOOKS.items()]
    for look in SMALL:
        size, theme = LOOKS[look]
        views.append((f"{look}, French", view_of(name, size, theme, "fr")[0]))
    return tuple(views)


@pytest.mark.parametrize("look", SMALL)
@pytest.mark.parametrize("name", ALBUM)
def test_it_is_drawn_in_the_smallest_window_and_shows_something(name: str, look: str) -> None:
    # the other windows are drawn below, where every line is held against its ground
    surface = drawn(*view_of(name, *LOOKS[look]))

    colours = {surface.get_at((x, y))[:3] for x in range(0, 960, 40) for y in range(0, 600, 40)}
    assert len(colours) > 2


def check_that_all_has_room(view: ScreenView, look: str) -> None:
    window = pygame.Rect((0, 0), view.size)
    for region, box in boxes(view):
        where = f"{look}: {region}/{box.node.id}"
        area = view.frame.regions[region].rect
        assert area.left <= box.rect.left, where
        assert box.rect.right <= area.right, where
        if not box.children and not may_be_lower(box):
            wanted = widget_for(box.node).height(box.node, box.rect.width, view.kit)
            assert box.rect.height >= wanted, where
    title, turn = view.frame.title, view.frame.turn
    if title is not None:
        words = view.kit.wrap(view.screen.title, BAR_TITLE, title.width)
        assert words.height <= title.height, look
        assert words.width <= title.width, look
    if turn is not None:
        assert window.contains(turn), look
        assert turn.height >= turn_height(view.screen, turn.width, view.kit), look


@pytest.mark.parametrize("name", ALBUM)
def test_no_text_is_cut(name: str) -> None:
    for look, view in laid_out(name):
        check_that_all_has_room(view, look)


@pytest.mark.parametrize("name", ALBUM)
def test_no_line_runs_out_of_its_place_or_over_another_where_words_are_longest(name: str) -> None:
    view, clock = view_of(name, *LOOKS["small, double text"], "fr")

    lines = read(view, clock, judges=False)

    assert lines
    assert cut_off(lines) + on_each_other(view, lines) == []


@pytest.mark.parametrize("name", ALBUM)
def test_everything_that_can_be_pressed_can_be_reached(name: str) -> None:
    for look, view in laid_out(name):
        window = pygame.Rect((0, 0), view.size)
        hidden = {node.id for node in view.frame.hidden}
        for node in pressable(view.screen):
            found = view.find(node.id)
            if found is None:
                # behind a button of the bar: its key works all the same, or the button opens it
                beside = view.screen.side
                in_side = beside is not None and node.id in {n.id for n in walk(beside)}
                assert node.id in hidden or in_side, f"{look}: {node.id} is nowhere"
                continue
            view.set_focus(node.id, by_key=True)  # Tab scrolls it into view
            box, region = found
            at = region.on_window(box)
            seen = at.clip(region.rect).clip(window)
            most = region.rect.height - view.kit.theme.gap(
                16
            )  # a field may be taller than its place
            assert seen.height >= min(at.height, most), f"{look}: {node.id}"


@pytest.mark.parametrize("name", ALBUM)
def test_every_target_is_large_enough_for_a_finger(name: str) -> None:
    for look, view in laid_out(name):
        for _, box in boxes(view):
            if box.node.role in PRESSABLE and box.node.intent is not None:
                where = f"{look}: {box.node.id} is {box.rect.size}"
                assert min(box.rect.size) >= TARGET_PX, where


@pytest.mark.parametrize("name", ALBUM)
def test_no_two_targets_lie_on_each_other(name: str) -> None:
    for look, view in laid_out(name):
        for region in view.frame.regions.values():
            targets = [b for b in region.walk() if b.node.role in PRESSABLE]
            for number, box in enumerate(targets):
                # petals of a round ring share their corners' rects and never a point: test_wheel
                others = [o.rect for o in targets[number + 1 :] if not (o.wedge and box.wedge)]
                over = box.rect.collidelist(others)
                assert over < 0, f"{look}: {box.node.id} lies on another"


@pytest.mark.parametrize("name", ALBUM)
def test_ids_are_unique_there_is_one_gold_at_most_and_every_sentence_exists(name: str) -> None:
    spoken = [(theme, "en") for _, theme in LOOKS.values()]
    for theme, language in (*spoken, (Theme(), "fr")):
        screen = shown(name, theme, language)  # fails where a sentence is missing
        ids = [node.id for node in all_nodes(screen)]
        assert len(ids) == len(set(ids))
        top = screen.dialog or screen.work
        assert sum(node.look is Look.GOLD for node in walk(top)) <= 1
        assert not any("{" in part for n in all_nodes(screen) for part in (n.name, n.note))


@pytest.mark.parametrize("name", SCENES)
def test_inside_a_scene_one_sentence_says_whose_move_it_is(name: str) -> None:
    for language in LANGUAGES:
        screen = shown(name, Theme(), language)

        assert screen.turn.endswith((".", "?", "!"))
        check_laws(screen)


@pytest.mark.parametrize("name", SCENES)
def test_help_pause_and_stop_are_one_key_away_on_every_screen_of_a_scene(name: str) -> None:
    screen = shown(name, Theme(scale=2.0))
    keys = {node.id: node.keys for node in screen.bar}

    assert keys["help"] == KEYS["help"]
    here = ALBUM[name]().state.here
    if screen.id in NOT_IN_PLAY or here is None:
        return
    if here.view.scene.stopped or here.view.scene.ended:  # there is nothing left to stop
        assert not {"stop", "pause"} & set(keys)
        return
    assert keys["stop"] == KEYS["stop"]
    if screen.id in STILL:  # somebody has paused already: going on takes its place
        return
    assert keys["pause"] == KEYS["pause"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ring_of_feelings_is_round_on_a_laptop_in_every_language(language: str) -> None:
    view, _ = view_of("talk-feel", *LOOKS["laptop"], language)

    assert any(box.wedge for _, box in boxes(view))


def pale(view: ScreenView, lines: list[Read]) -> list[str]:
    """Return the lines that are hard to read, apart from what cannot be pressed now."""
    off = " ".join(off_words(view.screen))
    poor = [r for r in lines if r.ratio < (LARGE if r.rect.height >= LARGE_PX else LEGIBLE)]
    return [f"{r.text!r} {r.ratio:.1f}" for r in poor if r.text not in off]


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "high contrast"])
@pytest.mark.parametrize("name", ALBUM)
def test_every_line_is_legible_on_what_lies_under_it(name: str, contrast: bool) -> None:  # noqa: FBT001
    view, clock = view_of(name, (1280, 720), Theme(high_contrast=contrast))

    lines = read(view, clock)

    assert lines
    assert pale(view, lines) == []


def painted_lines(
    name: str, size: tuple[int, int], theme: Theme, language: str = BASE
) -> tuple[ScreenView, list[Read]]:
    clock = StillClock(walked(name).now_ms % 1_000_000)
    view = painted_view(size, None, theme=theme, clock=clock)
    view.speak(Words.said_in(load_texts(language)))
    view.show(shown(name, theme, language), happenings_of(walked(name).state))
    return view, read(view, clock)


ON_THE_WORLD = ("home", "door", "life-waiting", "paused", "reveal-lid", "morning-try")
"""One state for each sky and fold: dusk whole, dusk, storm whole, night whole, night, dawn."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ON_THE_WORLD)
def test_words_on_the_painted_world_are_legible_in_every_sky(name: str, language: str) -> None:
    view, lines = painted_lines(name, (1280, 720), Theme(), language)

    assert view.frame.world is not None
    assert any(view.frame.world.contains(line.rect) for line in lines)
    assert pale(view, lines) == []


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ALBUM)
def test_every_state_is_legible_on_the_real_picture_in_every_window(name: str, look: str) -> None:
    size, theme = LOOKS[look]

    view, lines = painted_lines(name, size, theme)

    assert pale(view, lines) == []
    assert all(r.rect.left >= 0 and r.rect.right <= size[0] + 2 for r in lines)


ALL_WORDS = {
    "small": ((960, 600), Theme()),
    "small, double text": ((960, 600), Theme(scale=2.0)),
    "small, double text, high contrast": ((960, 600), Theme(scale=2.0, high_contrast=True)),
    "laptop": ((1280, 720), Theme()),
    "laptop, high contrast": ((1280, 720), Theme(high_contrast=True)),
}
"""Looks in which every line is read in every language; the fast tests read a part of them."""


@pytest.mark.slow
@pytest.mark.parametrize("look", ALL_WORDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_album_is_whole_apart_and_legible(language: str, look: str) -> None:
    size, theme = ALL_WORDS[look]
    for name in ALBUM:
        view, clock = view_of(name, size, theme, language)
        check_that_all_has_room(view, f"{name}, {look}, {language}")

        lines = read(view, clock)

        assert [name, *pale(view, lines), *cut_off(lines)] == [name]
        assert [name, *on_each_other(view, lines)] == [name]


def test_the_album_has_a_state_for_every_screen_that_a_scene_and_its_places_have() -> None:
    seen = {shown(name, Theme()).id for name in ALBUM}
    places = {"home", "first", "apart", "name", "invite", "join", "alone", "settings", "help"}
    places |= {"scenes", "scenes-file"}
    steps = {"door", "envelope", "envelope-open", "word", "lift", "life", "life-toy"}
    steps |= {"waiting-life", "table", "receive", "snap", "magnets", "together", "last-word"}
    steps |= {"talk-share", "talk-listen", "talk-feel", "talk-ask", "talk-answer", "water"}
    steps |= {"talk-give", "talk-give-again", "talk-felt", "talk-wish", "talk-rate"}
    steps |= {"talk-comfort", "talk-back-line", "reveal-heard", "lantern", "lantern-half"}
    steps |= {"lean", "counter", "stones", "reveal-stage", "plan", "reveal-plan", "plan-together"}
    morning = {f"morning-{card}" for card in ("closed", "envelopes", "moments", "try", "thanks")}

    assert places | steps | morning | {"hidden", "paused", "stopped", "time-out"} <= seen


def test_pictures_have_names_or_stand_beside_their_words() -> None:
    for name in ALBUM:
        for node in all_nodes(shown(name, Theme())):
            if node.role is Role.IMAGE and node.look is not Look.PLAIN:
                assert node.name, f"{name}: {node.id}"
