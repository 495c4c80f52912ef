"""The badge: what stands for the game in menus, task bars and title bars.

Two halves of a bridge reach for each other at dusk, and a lantern hangs where they will meet.
`python -m game.client.art.badge` writes it into assets/icon in every size, and as one Windows icon;
`halfway.svg` there is drawn by hand after the same numbers. A sheet of notes is written beside it:
a hidden window wears that one.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.screens.picture.shapes import (
    Box,
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Point,
    Polygon,
    Rounded,
    Shape,
    curve,
    faded,
    hexa,
)

if TYPE_CHECKING:
    import pygame

BADGES = Path(__file__).resolve().parents[3] / "assets" / "icon"
BOX: Box = (0.0, 0.0, 256.0, 256.0)
CORNER = 54.0
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
IN_WINDOWS_ICON = (16, 24, 32, 48, 256)
IN_WINDOW = 128  # px: what a window gives to its system, which makes it smaller as it likes
PLAIN_UP_TO = 32  # px: smaller badges leave out what would only blur

_INK = hexa("#2A2032")
_WOOD, _GRAIN = hexa("#8A5A3C"), hexa("#C9935E")
_GOLD, _LIGHT = hexa("#ECBA54"), hexa("#FFF8DE")
_SKY = (
    (0.0, hexa("#222652")),
    (0.42, hexa("#54447A")),
    (0.72, hexa("#B0687C")),
    (0.9, hexa("#EE9870")),
    (1.0, hexa("#FFD492")),
)
_WATER = (
    (0.0, hexa("#E09A86")),
    (0.3, hexa("#84557E")),
    (1.0, hexa("#22234A")),
)
_HORIZON = 158.0
_WRITTEN = ((76, 172), (108, 160), (140, 172), (172, 132))  # rows of the notes, and where they end
_LAMP_Y = 102.0


def badge(size: int) -> tuple[Shape, ...]:
    """Draw the badge in its 256 unit box, as it should look at this size in px."""
    is_plain = size <= PLAIN_UP_TO
    return (
        Gradient((0, 0, 256, _HORIZON), _SKY),
        Gradient((0, _HORIZON, 256, 256 - _HORIZON), _WATER),
        Glow(128, _HORIZON, 120, 70, (255, 226, 170, 150), 0.3),
        *(() if is_plain else _far()),
        *_half(1.0, is_plain=is_plain),
        *_half(-1.0, is_plain=is_plain),
        *_lantern(1.4 if is_plain else 1.0),
    )


def notes() -> tuple[Shape, ...]:
    """Draw a sheet with some lines in the badge's box: it could be anybody's."""
    lines = (Line(((84, y), (end, y)), 10, hexa("#8C93A4")) for y, end in _WRITTEN)
    return (
        Rounded((44, 20, 168, 216), 18, hexa("#8C93A4")),
        Rounded((52, 28, 152, 200), 12, hexa("#FAF9F6")),
        *lines,
    )


def _far() -> tuple[Shape, ...]:
    """Draw the far hills, two stars, and the lantern's light on the water."""
    hills = curve([(0, 146), (44, 126), (92, 146), (128, 152), (170, 142), (214, 122), (256, 140)])
    shimmer = tuple(
        Rounded((128 - half, y, 2 * half, 4), 2, faded(_GOLD, 0.75))
        for y, half in ((186, 20), (202, 13), (218, 17), (234, 8))
    )
    return (
        Polygon((*hills, (256, _HORIZON), (0, _HORIZON)), hexa("#6A4A78")),
        Circle(66, 46, 3, faded(_LIGHT, 0.8)),
        Circle(196, 62, 2.4, faded(_LIGHT, 0.7)),
        *shimmer,
    )


def _half(side: float, *, is_plain: bool) -> tuple[Shape, ...]:
    """Draw one half of the bridge: 1 from the left bank, -1 from the right."""

    def at(x: float, y: float) -> Point:
        return (x if side > 0 else 256 - x, y)

    deck = curve([at(-14, 198), at(34, 180), at(70, 168), at(96, 163)])
    if is_plain:
        return (Line(deck, 44, _INK), Line(deck, 26, _GRAIN))
    rope = curve([at(-14, 132), at(36, 134), at(62, 124), at(88, 112)])
    posts = tuple(
        Line((at(x, top), at(x, foot)), 9, _INK)
        for x, top, foot in ((36, 130, 236), (88, 108, 222))
    )
    gaps = tuple(Line((at(x, y - 8), at(x, y + 9)), 3, _INK) for x, y in ((20, 185), (62, 170)))
    return (
        Line(rope, 5, _GRAIN),
        *posts,
        Line(deck, 30, _INK),
        Line(deck, 20, _WOOD),
        Line(tuple((x, y - 5) for x, y in deck), 7, _GRAIN),
        *gaps,
    )


def _lantern(times: float) -> tuple[Shape, ...]:
    """Draw the lantern over the gap, larger where the badge is small."""

    def box(x: float, y: float, wide: float, high: float) -> Box:
        return (128 + x * times, _LAMP_Y + y * times, wide * times, high * times)

    def point(x: float, y: float) -> Point:
        return (128 + x * times, _LAMP_Y + y * times)

    return (
        Glow(128, _LAMP_Y, 84, 84, (255, 214, 120, 230), 0.3),
        Line(curve([point(-12, -38), point(0, -56), point(12, -38)], 8), 6 * times, _INK),
        Polygon((point(-27, -26), point(27, -26), point(16, -42), point(-16, -42)), _INK),
        Rounded(box(-24, -28, 48, 64), 9 * times, _INK),
        Rounded(box(-17, -21, 34, 50), 6 * times, _GOLD),
        Ellipse(128, _LAMP_Y + 6 * times, 9 * times, 17 * times, _LIGHT),
        Rounded(box(-29, 32, 58, 11), 5 * times, _INK),
    )


def paint_badge(size: int) -> pygame.Surface:
    """Paint the badge with its round corners, `size` px wide and high, premultiplied."""
    import pygame  # late, so that importing this module never starts a video driver

    large = _enlarged(badge(size), size)
    corners = pygame.Surface(large.get_size(), pygame.SRCALPHA, 32)
    radius = round(CORNER * large.get_width() / BOX[2])
    pygame.draw.rect(corners, (255, 255, 255, 255), corners.get_rect(), border_radius=radius)
    large.blit(corners, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return pygame.transform.smoothscale(large.premul_alpha(), (size, size))


def paint_notes(size: int) -> pygame.Surface:
    """Paint the sheet of notes, `size` px wide and high, premultiplied."""
    import pygame

    return pygame.transform.smoothscale(_enlarged(notes(), size), (size, size))


def _enlarged(shapes: tuple[Shape, ...], size: int) -> pygame.Surface:
    import pygame

    from game.client.art.brush import Brush
    from game.client.art.words import picture_words

    side = max(512, size * 2)
    surface = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    brush = Brush(surface, side / BOX[2], 0.0, 0.0, picture_words)
    for shape in shapes:
        brush.paint(shape)
    return surface


def write_badges(folder: Path) -> tuple[Path, ...]:
    """Write the badge in every size, as one Windows icon, and the notes; return the files."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for size in SIZES:
        path = folder / f"halfway-{size}.png"
        pygame.image.save(_straight(paint_badge(size)), path)
        written.append(path)
    sheet = folder / f"notes-{IN_WINDOW}.png"
    pygame.image.save(_straight(paint_notes(IN_WINDOW)), sheet)
    icon = folder / "halfway.ico"
    icon.write_bytes(
        windows_icon({n: (folder / f"halfway-{n}.png").read_bytes() for n in IN_WINDOWS_ICON})
    )
    return (*written, sheet, icon)


def _straight(surface: pygame.Surface) -> pygame.Surface:
    """Turn premultiplied pixels into straight ones, as a PNG holds them."""
    for x in range(surface.get_width()):
        for y in range(surface.get_height()):
            red, green, blue, alpha = surface.get_at((x, y))
            if 0 < alpha < 255:
                rgb = (min(255, round(c * 255 / alpha)) for c in (red, green, blue))
                surface.set_at((x, y), (*rgb, alpha))
    return surface


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """Put PNG pictures of these sizes into one file as Windows reads icons.

    A header of 6 bytes, 16 bytes that tell of each picture (size, with 256 written as 0; one
    plane, 32 bits; length and place), then the pictures.
    """
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def main() -> int:
    """Write all badges into assets/icon and say what was written."""
    for path in write_badges(BADGES):
        sys.stdout.write(f"{path.name} {path.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
