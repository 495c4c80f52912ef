"""The painter: any size, any fold, and the same picture again."""

from __future__ import annotations

import pygame
import pytest

from game.client.art.painter import (
    CLEAR_PX,
    ON_BANKS,
    ON_DECK,
    UNDER_LANTERN,
    Painter,
    Rows,
    View,
    view_of,
)
from game.rules.seats import Seat
from game.screens.picture.compose import compose
from game.screens.picture.shapes import Circle, Sprite
from game.screens.picture.toys import TOYS
from game.screens.tree import Fold
from game.screens.world import Figure, Happening, Lid, Pose, Setting, ToyKind, World

SCENE = World(
    setting=Setting.DUMPLING,
    lid=Lid.CRUMBS,
    animal="offended",
    left=Figure(Pose.SIT),
    right=Figure(Pose.SIT),
    fireflies=6,
)


def _bytes(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (2560, 1440)])
def test_the_world_is_painted_at_every_size(painter: Painter, size: tuple[int, int]) -> None:
    surface = pygame.Surface(size, 0, 32)
    toys = tuple(Happening(Seat.A, kind, 4, 0) for kind in ToyKind)
    painter.paint(surface, compose(SCENE, toys, 400, still=False), view_of(size))
    corners = {tuple(surface.get_at((x, y))) for x in (2, size[0] - 3) for y in (2, size[1] - 3)}
    assert (0, 0, 0, 255) not in corners


@pytest.mark.parametrize("height", [184, 300, 460])
@pytest.mark.parametrize("fold", [Fold.STRIP, Fold.STAGE])
def test_every_fold_shows_the_whole_width_and_the_deck(fold: Fold, height: int) -> None:
    view = view_of((1280, height), fold)
    deck = 450 * view.scale + view.dy
    assert 0 < deck < height
    assert view.dx <= 0
    assert view.dx + 1280 * view.scale >= 1280


@pytest.mark.parametrize("rows", [ON_BANKS, UNDER_LANTERN, ON_DECK])
@pytest.mark.parametrize(("width", "height"), [(960, 145), (1280, 168), (1280, 300), (2560, 300)])
def test_nobody_is_hidden_behind_a_button_however_low_the_strip(
    rows: Rows, width: int, height: int
) -> None:
    view = view_of((width, height), Fold.STRIP, rows)
    assert rows.heads * view.scale + view.dy >= CLEAR_PX
    assert (rows.heads + 100) * view.scale + view.dy <= height


def test_what_hangs_over_the_deck_clears_the_buttons_where_there_is_room() -> None:
    view = view_of((1280, 337), Fold.STAGE, ON_DECK)
    assert ON_DECK.highest * view.scale + view.dy >= CLEAR_PX - 6


def test_the_full_picture_is_not_cropped_at_its_own_size() -> None:
    assert view_of((1280, 720)) == View(1.0, 0.0, 0.0)


def test_the_same_picture_gives_the_same_pixels(painter: Painter) -> None:
    one, other = (pygame.Surface((1280, 720), 0, 32) for _ in range(2))
    picture = compose(SCENE, (), 700, still=False)
    for surface in (one, other):
        painter.paint(surface, picture, view_of((1280, 720)))
    assert _bytes(one) == _bytes(other)


def test_another_moment_gives_other_pixels(painter: Painter) -> None:
    one, other = (pygame.Surface((1280, 720), 0, 32) for _ in range(2))
    painter.paint(one, compose(SCENE, (), 0, still=False), view_of((1280, 720)))
    painter.paint(other, compose(SCENE, (), 900, still=False), view_of((1280, 720)))
    assert _bytes(one) != _bytes(other)


@pytest.mark.parametrize("toy", TOYS)
def test_every_toy_is_painted(painter: Painter, toy: str) -> None:
    surface = pygame.Surface((640, 360), 0, 32)
    painter.shapes(surface, TOYS[toy](0.5, {}), View(1.0, 0.0, 0.0))
    assert surface.get_at((320, 180))[:3] != (0, 0, 0)


def test_edges_on_a_transparent_layer_do_not_turn_dark(painter: Painter) -> None:
    white = pygame.Surface((40, 40), 0, 32)
    white.fill((255, 255, 255))
    dot = Sprite("white-dot", (Circle(20, 20, 12, (255, 255, 255, 255)),))
    painter.shapes(white, (dot,), View(1.0, 0.0, 0.0))
    assert min(min(white.get_at((x, 20))[:3]) for x in range(40)) >= 250


def test_a_faded_sprite_covers_less(painter: Painter) -> None:
    def shade(alpha: float) -> int:
        black = pygame.Surface((40, 40), 0, 32)
        dot = Sprite("grey-dot", (Circle(20, 20, 12, (200, 200, 200, 255)),), alpha=alpha)
        painter.shapes(black, (dot,), View(1.0, 0.0, 0.0))
        return int(black.get_at((20, 20))[0])

    assert shade(0.0) == 0 < shade(0.5) < shade(1.0)


def test_a_small_drawing_is_premultiplied_and_fills_its_box(painter: Painter) -> None:
    drawn = painter.drawing((Circle(12, 12, 12, (255, 255, 255, 255)),), (48, 48), (0, 0, 24, 24))
    assert drawn.get_size() == (48, 48)
    assert min(drawn.get_at((24, 24))) >= 250
    assert drawn.get_at((0, 0))[3] == 0
