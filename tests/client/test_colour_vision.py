"""What colour says, it says to people who see fewer colours, too: the two seats stay apart.

How the three rare ways of seeing turn colours is reckoned with the matrices of Machado, Oliveira
and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009), at
full severity, in linear light; how far apart two colours are, in CIE L*a*b* (2.3 is just seen).
"""

from __future__ import annotations

import math

import pytest

from game.client.theme import CONTRAST, LIGHT, Colour, Palette

Matrix = tuple[tuple[float, float, float], ...]

SEEN_BY: dict[str, Matrix] = {
    "everybody": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)
APART = 20.0  # plainly two colours, side by side or not
BESIDE = 6.0  # two pale grounds that lie beside each other


def times(matrix: Matrix, vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(colour: Colour, seen_by: str) -> tuple[float, float, float]:
    """Return a colour as somebody sees it, in L*a*b*."""
    parts = [each / 255 for each in colour]
    light: tuple[float, ...] = tuple(
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    seen = tuple(min(1.0, max(0.0, each)) for each in times(SEEN_BY[seen_by], light))
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (a / b for a, b in zip(times(TO_XYZ, seen), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(first: Colour, second: Colour, seen_by: str) -> float:
    """Return how far apart two colours look."""
    pairs = zip(lab(first, seen_by), lab(second, seen_by), strict=True)
    return math.sqrt(sum((a - b) ** 2 for a, b in pairs))


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("palette", [LIGHT, CONTRAST], ids=["light", "contrast"])
def test_the_two_seats_are_two_colours_to_everybody(palette: Palette, seen_by: str) -> None:
    assert distance(palette.seat_a, palette.seat_b, seen_by) > APART
    assert distance(palette.line_a, palette.line_b, seen_by) > APART


@pytest.mark.parametrize("seen_by", SEEN_BY)
def test_so_are_their_bubbles_where_they_are_not_told_apart_by_their_edges(seen_by: str) -> None:
    assert CONTRAST.tint_a == CONTRAST.tint_b, "there the edges do it"
    assert distance(LIGHT.tint_a, LIGHT.tint_b, seen_by) > BESIDE


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("palette", [LIGHT, CONTRAST], ids=["light", "contrast"])
def test_what_is_chosen_and_what_comes_next_stand_out_from_their_ground(
    palette: Palette, seen_by: str
) -> None:
    assert distance(palette.pale, palette.card, seen_by) > BESIDE
    assert distance(palette.gold, palette.card, seen_by) > APART
    assert distance(palette.focus, palette.edge, seen_by) > APART
