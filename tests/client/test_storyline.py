"""The evening's line: read from its value, moved by keys and mouse, drawn in every size."""

from __future__ import annotations

import pygame
import pytest

from game.client.theme import Theme
from game.client.widgets.storyline import told_by
from game.screens.intents import Pick
from game.screens.tree import Look, Node, Role
from tests.client.seen import of, seen

VALUE = (
    "1 0 3 1 @50.0 promise:A:0:50.0 temptation:B:1:50.0 account:A:2:47.5 moved::2:48.5 "
    "=Word =Life =Make_good"
)
LINE = Node(
    "line", Role.SLIDER, "Life: a choice", VALUE, look=Look.TIMELINE, intent=Pick("timeline", "")
)


def test_its_value_tells_moments_beats_and_where_the_bridge_began() -> None:
    told = told_by(LINE)
    assert [p.mark for p in told.points] == ["promise", "temptation", "account", "moved"]
    assert [p.seat for p in told.points] == ["A", "B", "A", ""]
    assert told.beats == ("Word", "Life", "Make good")
    assert told.start == 50.0


def test_a_token_nobody_knows_is_left_out() -> None:
    assert told_by(Node("line", Role.SLIDER, "x", "0 0 1 1 strange a:b")).points == ()


def test_arrows_walk_along_it_and_do_nothing_at_its_ends() -> None:
    _, pilot, _ = seen(of(LINE))
    pilot.key("right")
    pilot.key("left")
    assert pilot.intents == [Pick("timeline", "2"), Pick("timeline", "0")]
    first = Node(
        "line", Role.SLIDER, "x", "0" + VALUE[1:], look=Look.TIMELINE, intent=Pick("timeline", "")
    )
    _, pilot, _ = seen(of(first))
    pilot.key("left")
    assert pilot.intents == []


def test_the_mouse_shows_a_moment_by_hovering_and_by_pressing() -> None:
    _, pilot, _ = seen(of(LINE))
    where = pilot.where("line")
    pilot.point((where.right - 14, where.centery))
    assert pilot.intents[-1] == Pick("timeline", "3")
    pilot.down((where.x + 14, where.centery))
    pilot.up((where.x + 14, where.centery))
    assert pilot.intents[-1] == Pick("timeline", "0")


@pytest.mark.parametrize(
    ("size", "theme"),
    [
        ((960, 600), Theme(scale=0.8)),
        ((960, 600), Theme(scale=2.0)),
        ((2560, 1440), Theme()),
        ((1280, 720), Theme(high_contrast=True)),
        ((1280, 720), Theme(reduced_motion=True)),
    ],
)
def test_both_seats_are_told_apart_by_colour_and_by_place(
    size: tuple[int, int], theme: Theme
) -> None:
    view, pilot, clock = seen(of(LINE), size, theme)
    clock.now_ms += 2_000
    surface = pygame.Surface(size)
    view.draw(surface)
    where, palette = pilot.where("line"), theme.palette
    rows = {
        name: [
            y
            for y in range(where.top, where.bottom)
            if any(surface.get_at((x, y))[:3] == colour for x in range(where.left, where.right, 2))
        ]
        for name, colour in (("A", palette.seat_a), ("B", palette.seat_b))
    }
    assert rows["A"], "seat A's moments are not drawn"
    assert rows["B"], "seat B's moments are not drawn"
    assert max(rows["A"]) < min(rows["B"])


def test_an_evening_with_one_moment_or_none_is_drawn_too() -> None:
    for value in ("0 0 0 1", "0 0 0 1 @50.0 moved:A:0:50.0 =Morning"):
        line = Node(
            "line", Role.SLIDER, "x", value, look=Look.TIMELINE, intent=Pick("timeline", "")
        )
        view, _, _ = seen(of(line))
        view.draw(pygame.Surface((1280, 720)))
        assert view.find("line") is not None
