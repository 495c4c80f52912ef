"""The row of plants: each word has a form of its own, a gap is bare, and size is kept."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest

from game.client.theme import Theme
from game.client.widgets.base import State
from game.client.widgets.garden import Garden
from game.screens.profile import WORDS
from game.screens.tree import Look, Node, Role
from tests.client.seen import of, seen

WIDE, TALL = 800, 260


def row(*words: str) -> Node:
    value = " ".join(words)
    return Node("line", Role.IMAGE, "Listening", value=value, note="in words", look=Look.GARDEN)


def drawn(node: Node, theme: Theme | None = None, wide: int = WIDE) -> pygame.Surface:
    view, _, _ = seen(of(node), theme=theme or Theme())
    surface = pygame.Surface((WIDE, TALL), pygame.SRCALPHA)
    Garden().paint(surface, pygame.Rect(0, 0, wide, TALL), node, State(), view.kit)
    return surface


def tall(one: pygame.Surface, other: pygame.Surface) -> int:
    """Return how far from top to bottom two pictures differ."""
    rows = [
        y for y in range(TALL) if any(one.get_at((x, y)) != other.get_at((x, y)) for x in range(80))
    ]
    return max(rows) - min(rows) if rows else 0


def ink(one: pygame.Surface, other: pygame.Surface) -> int:
    """Return how many pixels differ."""
    pairs = zip(one.get_buffer().raw[::4], other.get_buffer().raw[::4], strict=True)
    return sum(a != b for a, b in pairs)


@pytest.mark.parametrize("theme", [Theme(), Theme(high_contrast=True)], ids=["light", "contrast"])
def test_every_word_has_a_form_of_its_own_and_more_is_larger(theme: Theme) -> None:
    bare = drawn(row("-"), theme)
    plants = [drawn(row(word), theme) for word in WORDS]
    sizes = [tall(bare, plant) for plant in plants]
    assert sizes == sorted(sizes)
    assert sizes[0] > 10
    assert min(ink(one, two) for one, two in pairwise(plants)) > 100


def test_a_gap_and_a_word_nobody_knows_are_bare_earth() -> None:
    assert ink(drawn(row("-", "early")), drawn(row("saintly", "early"))) == 0


def test_a_plant_stands_where_its_evening_is_whatever_stood_before() -> None:
    alone, after = drawn(row("-", "steady")), drawn(row("strong", "steady"))
    right = pygame.Rect(WIDE // 2, 0, WIDE // 2, TALL)
    assert ink(alone.subsurface(right).copy(), after.subsurface(right).copy()) == 0


@pytest.mark.parametrize("wide", [60, 240, WIDE])
def test_twelve_evenings_fit_into_any_width(wide: int) -> None:
    surface = drawn(row(*WORDS, *WORDS, *WORDS), wide=wide)
    beyond = surface.subsurface(pygame.Rect(wide, 0, WIDE - wide, TALL)) if wide < WIDE else None
    assert beyond is None or beyond.get_bounding_rect().width == 0


def test_the_height_that_is_asked_for_holds_name_bed_and_words() -> None:
    for theme in (Theme(), Theme(scale=0.8), Theme(scale=2.0)):
        view, _, _ = seen(of(row("early")), theme=theme)
        widget = Garden()
        assert widget.height(row("early"), 300, view.kit) > theme.gap(70)
        assert widget.natural(row("early"), view.kit) > 0
