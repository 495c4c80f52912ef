"""Every look fits at every text size and window: nothing cut, nothing too small to press."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.client.art.painter import CLEAR_PX, ON_DECK, view_of
from game.client.frame import compose
from game.client.paint import Brush
from game.client.pilot import Pilot
from game.client.plain import PlainArt
from game.client.region import Frame
from game.client.text import Press
from game.client.theme import Theme
from game.client.view import ScreenView
from game.client.widgets import widget_for
from game.client.widgets.base import Kit
from game.screens.intents import Step, Submit
from game.screens.tree import Flow, Fold, Look, Node, Role
from game.screens.world import World
from tests.client.sample_parts import option, writing
from tests.client.samples import GALLERY
from tests.client.seen import of, seen

SIZES = ((960, 600), (1280, 720), (2560, 1440))
SCALES = (0.8, 1.0, 1.6, 2.0)
NOT_READ = (Look.RAIL, Look.FILM, Look.KEEPSAKE)  # lamps and pictures
LONG = "Text Bo that there are ten more to come, tonight, if he would care to bring the flour."


def kit_at(scale: float, *, contrast: bool = False) -> Kit:
    """Return what widgets draw with at a text size."""
    theme = Theme(scale=scale, high_contrast=contrast)
    return Kit(theme, Press(), Brush(), PlainArt())


def composed(name: str, size: tuple[int, int], scale: float) -> Frame:
    """Return a sample's divided window."""
    return compose(GALLERY[name](), size, kit_at(scale))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("name", GALLERY)
def test_nothing_stands_outside_the_window_or_under_its_neighbour(
    name: str, size: tuple[int, int], scale: float
) -> None:
    frame = composed(name, size, scale)
    for region in frame.regions.values():
        for box in region.walk():
            assert box.rect.left >= 0
            assert box.rect.right <= size[0]
            assert box.rect.bottom <= region.bottom + 2 or region.name == "bar"
            for before, after in zip(box.children, box.children[1:], strict=False):
                assert not before.rect.colliderect(after.rect), (before.node.id, after.node.id)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("name", GALLERY)
def test_every_target_is_large_enough_to_press(
    name: str, size: tuple[int, int], scale: float
) -> None:
    frame = composed(name, size, scale)
    pressable = (Role.BUTTON, Role.OPTION, Role.TOGGLE, Role.SLIDER, Role.FIELD, Role.TOY)
    for region in frame.regions.values():
        for box in region.walk():
            if box.node.role in pressable:
                assert min(box.rect.size) >= 34, box.node.id


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_work_keeps_room_at_every_size(size: tuple[int, int], scale: float) -> None:
    frame = composed("writing", size, scale)
    assert frame.regions["work"].rect.height >= 0.3 * size[1]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("look", [look for look in Look if look not in NOT_READ])
@pytest.mark.parametrize("role", [Role.TEXT, Role.BUTTON, Role.OPTION])
@pytest.mark.parametrize("width", [300, 640])
def test_no_look_cuts_its_text(look: Look, role: Role, scale: float, width: int) -> None:
    """Draw long words in a tall box and in the measured one: the same ink must come out."""
    kit = kit_at(scale, contrast=True)
    node = Node("n", role, LONG, value="A", note="A softer second line", look=look)
    widget = widget_for(node)
    width = max(width, round(150 * scale))
    height = widget.height(node, width, kit)
    view, _, _ = seen(of())
    box = view.frame.regions["work"].boxes[0]
    state = view._easel._state(box, 0)
    fit = pygame.Surface((width + 80, height + 80))
    rect = pygame.Rect(40, 40, width, height)
    widget.paint(fit, rect, node, state, kit)
    cut = pygame.Surface(fit.get_size())
    cut.set_clip(rect.inflate(8, 8))
    widget.paint(cut, rect, node, state, kit)
    assert pygame.image.tobytes(fit, "RGB") == pygame.image.tobytes(cut, "RGB")


def test_four_answers_stand_in_two_columns_where_there_is_room() -> None:
    answers = Node("a", Role.LIST, "Which?", children=tuple(option(n, LONG) for n in range(1, 5)))
    wide, _, _ = seen(of(answers))
    narrow, _, _ = seen(of(answers), (960, 600), Theme(scale=1.6))
    assert len({box.rect.x for box in options_of(wide.frame)}) == 2
    assert len({box.rect.x for box in options_of(narrow.frame)}) == 1


def options_of(frame: Frame) -> list:  # type: ignore[type-arg]  # of boxes
    """Return the boxes of all answers."""
    return [box for box in frame.regions["work"].walk() if box.node.role is Role.OPTION]


def test_cards_in_a_row_are_equally_tall() -> None:
    view, _, _ = seen(GALLERY["home"]())
    heights = {view.find(name)[0].rect.height for name in ("alone", "invite", "same", "go")}  # type: ignore[index]
    assert len(heights) == 1


def test_a_gold_button_stays_in_sight_when_the_work_scrolls() -> None:
    lines = tuple(option(n, LONG) for n in range(1, 10))
    gold = Node("send", Role.BUTTON, "Say it", look=Look.GOLD)
    answers = Node("a", Role.LIST, "Which?", children=lines)
    view, _, _ = seen(of(answers, gold), (960, 600), Theme(scale=1.6))
    found = view.find("send")
    assert found is not None
    assert found[1].name == "foot"
    assert found[1].on_window(found[0]).bottom <= 600


def test_the_picture_gives_way_to_the_work() -> None:
    roomy = compose(GALLERY["magnets"](), (1280, 720), kit_at(1.0))
    tight = compose(GALLERY["magnets"](), (960, 600), kit_at(1.6))
    assert roomy.fold in (Fold.STRIP, Fold.STAGE)
    assert tight.fold is Fold.BAR


def test_the_ledger_becomes_a_button_in_a_narrow_window() -> None:
    narrow = compose(writing(), (960, 600), kit_at(1.0))
    assert "side" not in narrow.regions
    names = [box.node.name for box in narrow.regions["bar"].walk()]
    assert "Promises" in names


def test_high_contrast_leaves_the_painting_away() -> None:
    frame = compose(GALLERY["life"](), (1280, 720), kit_at(1.0, contrast=True))
    assert frame.world is None
    assert frame.blocks is not None


def test_a_list_shows_its_name_and_a_plain_group_only_speaks_it() -> None:
    child = Node("x", Role.TEXT, "inside")
    named = seen(of(Node("l", Role.LIST, "What do you say?", children=(child,))))[0]
    plain = seen(of(Node("l", Role.GROUP, "What do you say?", children=(child,))))[0]

    def top(view: object) -> int:
        return view.find("x")[0].rect.y  # type: ignore[attr-defined,no-any-return]

    assert top(named) > top(plain)


def test_a_stack_lays_its_children_on_each_other() -> None:
    children = (Node("one", Role.TEXT, "one"), Node("two", Role.TEXT, "two"))
    view, _, _ = seen(of(Node("s", Role.GROUP, flow=Flow.STACK, children=children)))
    one, two = view.find("one"), view.find("two")
    assert one is not None
    assert two is not None
    assert one[0].rect.topleft == two[0].rect.topleft


def test_a_big_toy_shrinks_rather_than_scrolls() -> None:
    for size, scale in (((1280, 720), 1.0), ((960, 600), 1.0), ((960, 600), 1.6)):
        frame = compose(GALLERY["toy"](), size, kit_at(scale))
        assert frame.regions["work"].most_scroll == 0


def test_small_buttons_that_follow_each_other_stand_side_by_side() -> None:
    chips = tuple(
        Node(f"c{n}", Role.BUTTON, f"chip {n}", look=Look.CHIP, intent=Step(str(n)))
        for n in range(3)
    )
    gold = Node("g", Role.BUTTON, "Go on", look=Look.GOLD, intent=Submit())
    view, _, _ = seen(of(*chips, gold))
    tops = {where(view, f"c{n}").y for n in range(3)}
    assert len(tops) == 1
    assert where(view, "g").y > max(tops)


def test_many_choices_in_a_dialog_stand_in_columns_and_closing_stands_alone() -> None:
    ways = tuple(
        Node(f"w{n}", Role.BUTTON, f"Way {n}", look=Look.QUIET, intent=Step(str(n)))
        for n in range(6)
    )
    close = Node("x", Role.BUTTON, "Close", look=Look.QUIET, intent=Step("close"), keys=("escape",))
    aside = Node("d", Role.DIALOG, "Step aside", look=Look.DIALOG, children=(*ways, close))
    view, _, _ = seen(of(dialog=aside))
    assert len({where(view, f"w{n}").y for n in range(6)}) < 6
    assert where(view, "x").y > where(view, "w5").y


def where(view: ScreenView, node_id: str) -> pygame.Rect:
    """Return where a node is."""
    return Pilot(view).where(node_id)


def test_buttons_that_take_two_lines_leave_none_alone_on_the_second() -> None:
    toys = tuple(
        Node(f"t{n}", Role.BUTTON, "Hold the lantern", look=Look.CHIP, intent=Step(str(n)))
        for n in range(7)
    )
    view, _, _ = seen(of(Node("toys", Role.GROUP, flow=Flow.WRAP, children=toys)))
    rows = [where(view, f"t{n}").y for n in range(7)]
    assert len(set(rows)) == 2
    assert {rows.count(y) for y in set(rows)} == {3, 4}


def test_keepsakes_hang_at_one_height_however_long_their_names_are() -> None:
    names = ("Two napkins, folded", "A repairer’s card, folded once, with the date left open")
    shelf = tuple(
        Node(f"k{n}", Role.IMAGE, name, "plate", look=Look.KEEPSAKE) for n, name in enumerate(names)
    )
    view, _, _ = seen(of(Node("shelf", Role.GROUP, flow=Flow.WRAP, children=shelf)))
    assert where(view, "k0").y == where(view, "k1").y


def test_short_work_leaves_the_picture_more_than_long_work_does() -> None:
    line = Node("x", Role.TEXT, "Gold runs into the crack and stays.", look=Look.STORY)
    short = replace(of(line), fold=Fold.STAGE, world=World())
    long = replace(of(*(replace(line, id=f"x{n}") for n in range(9))), fold=Fold.STAGE)
    for size in SIZES:
        high = compose(short, size, kit_at(1.0)).world
        low = compose(replace(long, world=World()), size, kit_at(1.0)).world
        assert high is not None
        assert low is not None
        assert 0.7 * size[1] <= high.height <= 0.75 * size[1]
        assert low.height < high.height or size == SIZES[2]


@pytest.mark.parametrize("lines", range(3, 16))
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_a_picture_shows_who_is_on_the_deck_and_what_they_hold_or_gives_way(
    size: tuple[int, int], lines: int
) -> None:
    line = Node("x", Role.TEXT, "Gold runs into the crack and stays.", look=Look.STORY)
    work = of(*(replace(line, id=f"x{n}") for n in range(lines)))
    frame = compose(replace(work, fold=Fold.STRIP, world=World()), size, kit_at(1.0))
    if frame.world is None:
        return
    view = view_of(frame.world.size, frame.fold, ON_DECK)
    assert ON_DECK.heads * view.scale + view.dy >= CLEAR_PX
    assert (ON_DECK.heads + 80) * view.scale + view.dy <= frame.world.height
