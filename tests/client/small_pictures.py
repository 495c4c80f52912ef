"""Small picture files: eight steps of each colour, and how far two pictures are from each other.

A painted window has some ten thousand colours, most of them next to each other. Taken together by
eight steps of red, green and blue they fit a palette, and a file is a sixth as large. A kept
picture is therefore up to 16 of 255 off in each colour; whoever compares allows for that.
"""

from __future__ import annotations

import zlib
from array import array
from collections import Counter
from pathlib import Path

import pygame

FIVE_BITS = (0x7C00, 0x03E0, 0x001F, 0)  # of each colour, in two bytes; SDL knows no fewer
THREE_OF_FIVE = 0b11100_11100_11100
MOST_COLOURS = 256

AWAY = 40  # of 255: a pixel is another one if red, green or blue is further off than this
FOUND = (214, 0, 110)  # what is off, in the picture of the difference


def steps_of(picture: pygame.Surface) -> array[int]:
    """Return a picture's colours in eight steps each, row after row."""
    coarse = pygame.Surface(picture.get_size(), depth=15, masks=FIVE_BITS)
    coarse.blit(picture, (0, 0))
    fine = array("H", coarse.get_buffer().raw)
    return array("H", (step & THREE_OF_FIVE for step in fine))


def colour_of(step: int) -> tuple[int, int, int]:
    """Return the middle of a step as a colour."""
    return (step >> 7 & 0xE0) + 16, (step >> 2 & 0xE0) + 16, (step << 3 & 0xE0) + 16


def write_small(picture: pygame.Surface, file: Path) -> None:
    """Write a picture as a PNG file with a palette of its most frequent colours."""
    steps = steps_of(picture)
    counted = Counter(steps)
    kept = tuple(step for step, _ in counted.most_common(MOST_COLOURS))
    places = {step: _nearest(step, kept) for step in counted}
    pixels = bytes(map(places.__getitem__, steps))
    width, height = picture.get_size()
    rows = b"".join(b"\0" + pixels[y * width : (y + 1) * width] for y in range(height))
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 3, 0, 0, 0))
    palette = b"".join(bytes(colour_of(step)) for step in kept)
    parts = (b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))


def difference(picture: pygame.Surface, kept: pygame.Surface) -> tuple[float, pygame.Surface]:
    """Return the share of pixels that are off, and a picture that shows them.

    Raises:
        ValueError: if the two are not of one size.
    """
    if picture.get_size() != kept.get_size():
        raise ValueError(f"expected a picture of {kept.get_size()}, not {picture.get_size()}")
    shown = pygame.transform.grayscale(kept)
    found = pygame.transform.threshold(
        shown, picture, None, (AWAY,) * 3, FOUND, set_behavior=1, search_surf=kept.convert(picture)
    )
    return 1 - found / (picture.get_width() * picture.get_height()), shown


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def _nearest(step: int, kept: tuple[int, ...]) -> int:
    """Return the place of the kept step nearest to one."""
    red, green, blue = colour_of(step)

    def away(place: int) -> int:
        r, g, b = colour_of(kept[place])
        return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2

    return min(range(len(kept)), key=away)
