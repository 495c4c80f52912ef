"""The badge: what ships is what the script paints, and it can be told apart at any size."""

from __future__ import annotations

import struct
from pathlib import Path

import pygame
import pytest

from game.client.art.badge import (
    BADGES,
    IN_WINDOW,
    IN_WINDOWS_ICON,
    SIZES,
    paint_badge,
    windows_icon,
    write_badges,
)


def colour(surface: pygame.Surface, x: float, y: float) -> tuple[int, ...]:
    side = surface.get_width()
    return tuple(surface.get_at((int(x * side), int(y * side))))


def test_every_size_ships_and_is_as_large_as_its_name_says() -> None:
    for size in SIZES:
        assert pygame.image.load(BADGES / f"halfway-{size}.png").get_size() == (size, size)


@pytest.mark.parametrize("size", [16, 48])
def test_what_ships_is_what_the_script_paints(size: int) -> None:
    shipped = pygame.image.load(BADGES / f"halfway-{size}.png")
    painted = paint_badge(size)
    middle = pygame.Rect(size // 4, size // 4, size // 2, size // 2)  # all of it opaque
    shipped, painted = shipped.subsurface(middle), painted.subsurface(middle)
    for one, other in zip(
        pygame.transform.average_color(shipped),
        pygame.transform.average_color(painted),
        strict=True,
    ):
        assert abs(one - other) <= 3


@pytest.mark.parametrize("size", SIZES)
def test_the_lantern_shines_in_the_dark_at_every_size(size: int) -> None:
    badge = pygame.image.load(BADGES / f"halfway-{size}.png")
    red, green, blue, _ = colour(badge, 0.5, 0.42)
    sky = colour(badge, 0.5, 0.05)
    assert red > 200
    assert green > blue
    assert sum((red, green, blue)) > sum(sky[:3]) + 200


def test_its_corners_are_clear() -> None:
    badge = pygame.image.load(BADGES / "halfway-256.png")
    assert colour(badge, 0.0, 0.0)[3] == 0
    assert colour(badge, 0.99, 0.99)[3] == 0
    assert colour(badge, 0.5, 0.5)[3] == 255


def test_what_a_hidden_window_wears_says_nothing_of_the_game() -> None:
    sheet = pygame.image.load(BADGES / f"notes-{IN_WINDOW}.png")
    assert sheet.get_size() == (IN_WINDOW, IN_WINDOW)
    seen = {tuple(sheet.get_at((x, y)))[:3] for x in range(IN_WINDOW) for y in range(IN_WINDOW)}
    assert all(max(rgb) - min(rgb) <= 40 for rgb in seen), "grey and white only: no dusk, no gold"


def test_the_drawing_by_hand_looks_like_the_painted_one() -> None:
    painted = pygame.image.load(BADGES / "halfway-256.png")
    drawn = pygame.image.load(BADGES / "halfway.svg")
    assert drawn.get_size() == painted.get_size()
    for x in range(20, 256, 24):
        for y in range(20, 256, 24):
            area = pygame.Rect(x - 8, y - 8, 16, 16)
            one = pygame.transform.average_color(painted.subsurface(area))
            other = pygame.transform.average_color(drawn.subsurface(area))
            assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) < 180, (x, y)


def test_a_windows_icon_says_where_each_picture_lies() -> None:
    icon = windows_icon({16: b"small", 256: b"large picture"})
    assert struct.unpack_from("<HHH", icon) == (0, 1, 2)
    for number, (side, picture) in enumerate(((16, b"small"), (0, b"large picture"))):
        wide, high, *_, length, place = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        assert (wide, high) == (side, side)
        assert icon[place : place + length] == picture


def test_the_shipped_windows_icon_holds_the_shipped_pictures() -> None:
    pictures = {n: (BADGES / f"halfway-{n}.png").read_bytes() for n in IN_WINDOWS_ICON}
    assert (BADGES / "halfway.ico").read_bytes() == windows_icon(pictures)


def test_the_script_writes_the_files_that_ship(tmp_path: Path) -> None:
    written = {path.name for path in write_badges(tmp_path)}
    assert f"notes-{IN_WINDOW}.png" in written
    assert written | {"halfway.svg"} == {path.name for path in BADGES.iterdir()}
